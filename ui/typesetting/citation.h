// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace PlanLens {

/// A text with the source it was taken from: the report's title, the line, and the
/// page where it has pages.
QString withCitation(const QString &text, const Report &report, const Anchor &anchor);

} // namespace PlanLens
