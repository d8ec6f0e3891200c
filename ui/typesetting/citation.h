// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace PlanLens {

/// A text with the source it was taken from: the report's title, and the place in it as people
/// cite it.
QString withCitation(const QString &text, const Report &report, const Anchor &anchor);

} // namespace PlanLens
