// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparisonwords.h"

#include "catalogue/displayname.h"
#include "report/reportkinds.h"

namespace PlanLens {

namespace {

/// The side that alone has what the row is compared by may not be the only one that speaks of it.
QString wordOf(const IndicatorComparison &comparison, const ComparedIndicator &row,
               IndicatorChange change)
{
    const bool isGone = change == IndicatorChange::Removed;
    const auto &other = isGone ? row.right() : row.left();
    const bool isOneSided = isGone || change == IndicatorChange::Added;
    if (comparison.isOfYears() || !isOneSided || !other || !other->actual ||
        other->actual->value.kind == ValueKind::Blank)
        return changeText(comparison, change);
    return onlyTargetText(sideName(comparison, isGone ? 0 : int(row.sides.size()) - 1));
}

} // namespace

QString sideName(const IndicatorComparison &comparison, int side)
{
    const ReportIdentity &identity = comparison.identities.at(side);
    return comparison.isOfPlaces() ? shortNameOf(identity.regionId, identity.regionName)
                                   : kindText(identity.kind);
}

QStringList sidesOf(const IndicatorComparison &comparison)
{
    QStringList sides;
    for (int side = 0; side < comparison.identities.size() && !comparison.isOfYears(); ++side)
        sides << sideName(comparison, side);
    return sides;
}

QString changeText(const IndicatorComparison &comparison, std::optional<IndicatorChange> change)
{
    if (comparison.isOfYears())
        return changeText(change);
    const bool isOfFirst = change == IndicatorChange::Removed;
    const int last = int(comparison.identities.size()) - 1;
    return differenceText(change, sideName(comparison, isOfFirst ? 0 : last));
}

QStringList changeWords(const IndicatorComparison &comparison, const ComparedIndicator &row)
{
    const bool isMoved =
        row.changes.testAnyFlags(IndicatorChange::Raised | IndicatorChange::Lowered);
    QStringList words;
    for (const IndicatorChange change : allIndicatorChanges()) {
        const bool isFirmness =
            change == IndicatorChange::Firmer || change == IndicatorChange::Softer;
        if (row.changes.testFlag(change) && !(isMoved && isFirmness))
            words << wordOf(comparison, row, change);
    }
    return words.isEmpty() ? QStringList(changeText(comparison, {})) : words;
}

} // namespace PlanLens
