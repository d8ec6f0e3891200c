// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchange.h"
#include "aligning/indicatorlist.h"
#include "aligning/targetdemand.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// One indicator across the reports that are compared.
struct ComparedIndicator
{
    QList<std::optional<IndicatorEntry>> sides; ///< one for each report
    IndicatorChanges changes; ///< from the first report that has it to the last; none for the same
    /// Between the targets of the first and the last report; the actuals' where neither has one.
    TargetDifference difference;
    TargetDifference actuals; ///< between the actuals of these two, where both have one
    QString reason; ///< why two of different definition are one row; empty where that is plain

    /// The one to name; nothing where it is the same.
    std::optional<IndicatorChange> change() const;
    const std::optional<IndicatorEntry> &left() const { return sides.constFirst(); }
    const std::optional<IndicatorEntry> &right() const { return sides.constLast(); }
    /// What `difference` is about: both have a target, else both an actual; nothing where neither.
    std::optional<Role> comparedRole() const;
    /// By how much the figures of one role differ, in unit(); nothing where a side has none, or it
    /// cannot be told.
    std::optional<double> by(Role role) const;
    /// What the row's figures are in: the unit of the latest one that is a number, as printed.
    /// Others may be printed in another unit. Empty where none is known.
    QString unit() const;
    /// The figure to show for a side: in the role that is compared; where nothing is, or the row is
    /// new or gone, its target or, without one, its actual.
    std::optional<Observation> figure(int side) const;
    /// The latest report's entry that there is; its name is the row's.
    const IndicatorEntry &named() const;
    bool operator==(const ComparedIndicator &) const = default;
};

} // namespace PlanLens
