// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"

#include <QByteArray>

namespace PlanLens {

/// A page that needs nothing else: both reports side by side, row by row, with what differs marked
/// by colour and by form, in UTF-8 and in the person's language. Prints well; suits light and dark.
QByteArray comparisonHtml(const ReportComparison &comparison);

} // namespace PlanLens
