// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchanges.h"

#include <QStringList>

namespace PlanLens {

/// What tells a report from the others where they are no years of one place: the place, or else the
/// kind of report.
QString sideName(const IndicatorComparison &comparison, int side);

/// sideName() of each report; empty where they are years of one place.
QStringList sidesOf(const IndicatorComparison &comparison);

/// For people: of years as changeText() of one change, of others what one side has and the other
/// has not, or has higher.
QString changeText(const IndicatorComparison &comparison, std::optional<IndicatorChange> change);

/// All that became of a row, the one to name first; that it is the same where nothing did. Where
/// the number of a target differs, how firmly it binds is not said too.
QStringList changeWords(const IndicatorComparison &comparison, const ComparedIndicator &row);

} // namespace PlanLens
