// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalcolumns.h"

#include "catalogue/displayname.h"
#include "language/lexicon.h"
#include "presenting/figuretext.h"
#include "presenting/pointtable.h"
#include "sheets/sheetvalues.h"
#include "sheets/sheetwords.h"
#include "text/displaywidth.h"

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
    if (up + same + down == 0 && open.isEmpty())
        return {};
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

/// What a name has within another's words: 城镇 where 居民人均可支配收入增速 is the whole. Empty
/// where the part is called otherwise.
QString ownName(const QString &part, const QString &whole)
{
    const qsizetype most = std::min(part.size(), whole.size());
    qsizetype front = 0;
    while (front < most && part.at(front) == whole.at(front))
        ++front;
    qsizetype end = 0;
    while (end < most - front && part.at(part.size() - end - 1) == whole.at(whole.size() - end - 1))
        ++end;
    return front + end < whole.size() ? QString()
                                      : part.mid(front, part.size() - front - end).trimmed();
}

/// In a table a price is by how much it rose (居民消费价格涨幅): that of its names which says so.
QString columnName(const Indicator &indicator)
{
    static const WordTable growth = wordsOf("growth-noun");
    const QString name = displayName(indicator);
    if (indicator.indexBase == 0)
        return name;
    for (const QString &alias : indicator.aliases) {
        if (alias.startsWith(name) && alias.size() > name.size() &&
            growth.ending(alias).length == alias.size() - name.size())
            return alias;
    }
    return name;
}

} // namespace

QStringList partLines(const NationalColumn &column, const QList<NationalPart> &parts,
                      ValueForm form)
{
    constexpr qsizetype mostLines = 2;
    constexpr int widest = 14; // what a column of figures has room for
    QStringList lines;
    if (parts.size() > mostLines)
        return lines;
    for (const NationalPart &part : parts) {
        const QString name = ownName(part.name, column.name);
        if (!qualifierText(part.stated.observation).isEmpty())
            return {}; // which a line has no room for
        if (name.isEmpty() || part.unit != column.unit)
            return {};
        lines << SheetWords::tr("%1 %2", "a part, its figure")
                     .arg(name, valueText(part.value, part.stated.observation, form));
        if (displayWidth(lines.constLast(), SharedSigns::Wide) > widest)
            return {};
    }
    return lines;
}

QList<NationalColumn> nationalColumns(const NationalData &data)
{
    QList<NationalColumn> columns;
    const Period year = Period::year(data.year);
    const Period last = Period::year(data.year - 1);
    for (const Series &series : data.indicators) {
        const PointTable points(series);
        NationalColumn column{.id = series.indicator.id,
                              .name = columnName(series.indicator),
                              .unit = series.unit,
                              .addsUp = addsUp(series.indicator)};
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
