// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalcolumns.h"

#include "catalogue/displayname.h"
#include "presenting/pointtable.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

namespace {

const Value *figureIn(const QList<StandingPoint> &points)
{
    return points.isEmpty() ? nullptr : &points.constFirst().point->value;
}

} // namespace

std::optional<Verdict> NationalFigures::verdict() const
{
    return actual.isEmpty() ? std::nullopt : actual.constFirst().point->verdict;
}

std::optional<FigureDifference> NationalFigures::difference(bool againstTarget) const
{
    const QList<StandingPoint> &before = againstTarget ? lastTarget : actual;
    return target.isEmpty() || before.isEmpty()
               ? std::nullopt
               : differenceOnOneBasis(*target.constFirst().point, *before.constFirst().point);
}

std::optional<Movement> NationalFigures::moved(bool againstTarget) const
{
    const Value *now = figureIn(target);
    const Value *before = figureIn(againstTarget ? lastTarget : actual);
    if (!now || !before || !now->figure() || !before->figure())
        return {};
    return difference(againstTarget) ? movement(*now, *before, againstTarget) : Movement::Open;
}

QString Movements::text() const
{
    const QString counts = QStringLiteral("%1 / %2 / %3").arg(up).arg(same).arg(down);
    return open.isEmpty() ? counts : SheetWords::tr("%1, open %2").arg(counts).arg(open.size());
}

QString NationalColumn::title() const
{
    return unit.isEmpty()
               ? name
               : SheetWords::tr("%1 (%2)", "indicator, unit").arg(name, displayUnit(unit));
}

bool NationalColumn::hasLastTargets() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const NationalFigures &row) { return !row.lastTarget.isEmpty(); });
}

bool NationalColumn::hasActuals() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const NationalFigures &row) { return !row.actual.isEmpty(); });
}

bool NationalColumn::isRate() const
{
    return unit.contains(u'%') || unit.contains(u'‰');
}

QList<RegionValue> NationalColumn::values(QList<StandingPoint> NationalFigures::*which) const
{
    QList<RegionValue> values;
    for (const NationalFigures &row : rows) {
        const QList<StandingPoint> &points = row.*which;
        if (!points.isEmpty() && standsWithOthers(*points.constFirst().point))
            values.append({row.region, points.constFirst().point->value});
    }
    return values;
}

Movements NationalColumn::movements(bool againstTarget) const
{
    Movements counts;
    for (const NationalFigures &row : rows) {
        const std::optional<Movement> moved = row.moved(againstTarget);
        if (!moved)
            continue;
        if (*moved == Movement::Open)
            counts.open << row.region;
        else
            ++(*moved == Movement::Up     ? counts.up
               : *moved == Movement::Same ? counts.same
                                          : counts.down);
    }
    return counts;
}

namespace {

std::optional<StatedObservation> statedOf(const ByIndicatorAndRegion<StatedObservation> &all,
                                          const QString &indicator, const QString &region)
{
    const QHash<QString, StatedObservation> regions = all.value(indicator);
    const auto own = regions.constFind(region);
    return own == regions.constEnd() ? std::nullopt : std::optional(*own);
}

/// Sets beside the figures of a region what its report says in other ways.
void addOtherWays(NationalFigures &row, const NationalData &data, const QString &indicator)
{
    if (row.target.isEmpty())
        row.words = statedOf(data.words, indicator, row.region);
    else
        row.wish = statedOf(data.wishes, indicator, row.region);
    const QList<NationalPart> parts = data.parts.value(indicator).value(row.region);
    for (const NationalPart &part : parts) {
        const bool target = part.stated.observation.role == Role::Target;
        if (target && row.target.isEmpty() && !row.words)
            row.targetParts << part;
        else if (!target && row.actual.isEmpty())
            row.actualParts << part;
    }
}

} // namespace

QList<NationalColumn> nationalColumns(const NationalData &data)
{
    QList<NationalColumn> columns;
    const Period year = Period::year(data.year);
    const Period last = Period::year(data.year - 1);
    for (const Series &series : data.indicators) {
        const PointTable points(series);
        NationalColumn column{series.indicator.id, displayName(series.indicator), series.unit, {}};
        for (const QString &id : data.regions) {
            NationalFigures row{id, displayNameOf(id), points.standing(id, year, Role::Target),
                                points.standing(id, last, Role::Target),
                                points.standing(id, last, Role::Actual)};
            addOtherWays(row, data, column.id);
            column.rows << row;
        }
        if (std::any_of(column.rows.cbegin(), column.rows.cend(),
                        [](const NationalFigures &row) { return row.sets(); }))
            columns << column;
    }
    return columns;
}

} // namespace PlanLens
