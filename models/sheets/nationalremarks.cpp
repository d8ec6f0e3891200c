// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalremarks.h"

#include "catalogue/displayname.h"
#include "presenting/pointtable.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

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

QList<NationalColumn> nationalColumns(const NationalData &data)
{
    QList<NationalColumn> columns;
    const Period year = Period::year(data.year);
    const Period last = Period::year(data.year - 1);
    for (const Series &series : data.indicators) {
        const PointTable points(series);
        NationalColumn column{series.indicator.id, displayName(series.indicator), series.unit, {}};
        bool says = false;
        for (const QString &id : data.regions) {
            column.rows.append({id, displayNameOf(id), points.standing(id, year, Role::Target),
                                points.standing(id, last, Role::Target),
                                points.standing(id, last, Role::Actual)});
            says |= !column.rows.constLast().target.isEmpty();
        }
        if (says || data.words.contains(column.id))
            columns << column;
    }
    return columns;
}

QString publishedText(const NationalData &data)
{
    const qsizetype all = data.all.isEmpty() ? data.regions.size() : data.all.size();
    return SheetWords::tr("%1 of %2 regions have published their plan for %3")
        .arg(data.published.size())
        .arg(all)
        .arg(data.year);
}

SheetCell meanCell(const std::optional<double> &number)
{
    if (!number)
        return {};
    QString text = QString::number(*number, 'f', 2);
    return {.text = text.replace(u'-', QChar(0x2212)), .number = number};
}

SheetTable rulesTable(const NationalData &data, const QList<NationalColumn> &columns)
{
    SheetTable table{.title = SheetWords::tr("Means under each rule for bounds and ranges")};
    const SheetColumn number{.align = SheetAlign::Right};
    table.columns = {{.name = true}, {.name = true}, number, number, number, number};
    SheetRow head;
    for (const QString &title :
         {SheetWords::tr("Indicator"), SheetWords::tr("Rule"), SheetWords::tr("Regions"),
          SheetWords::tr("Mean"), SheetWords::tr("Median"),
          SheetWords::tr("Mean by last year's GDP")})
        head.cells << textCell(title);
    table.head << head;
    for (const NationalColumn &column : columns) {
        const QList<RegionValue> values = column.values(&NationalFigures::target);
        const RegionMeans usual = meansOf(values, data.weights, BoundRule::Middle);
        bool differs = false;
        for (const BoundRule rule : boundRules())
            differs |= meansOf(values, data.weights, rule) != usual;
        for (const BoundRule rule : boundRules()) {
            if (!differs || !column.isRate())
                break;
            const RegionMeans means = meansOf(values, data.weights, rule);
            const bool first = rule == boundRules().constFirst();
            table.rows << SheetRow{
                .cells = {textCell(first ? column.name : QString()), textCell(boundRuleText(rule)),
                          textCell(QString::number(means.count)), meanCell(means.mean),
                          meanCell(means.median), meanCell(means.weighted)},
                .joined = !first};
        }
    }
    return table;
}

namespace {

QStringList without(const QStringList &all, const QStringList &some)
{
    QStringList rest;
    for (const QString &one : all) {
        if (!some.contains(one))
            rest << one;
    }
    return rest;
}

void remarkMissing(const NationalColumn &column, const NationalData &data, QStringList &remarks)
{
    QStringList missing;
    QStringList words;
    for (const NationalFigures &row : column.rows) {
        if (!row.target.isEmpty())
            continue;
        const bool worded = data.words.value(column.id).contains(row.region);
        (worded ? words : missing) << row.region;
    }
    if (!missing.isEmpty())
        remarks << SheetWords::tr("%1: no figure for %2 in the reports of %3.")
                       .arg(column.name)
                       .arg(data.year)
                       .arg(regionNames(missing));
    if (!words.isEmpty())
        remarks << SheetWords::tr("%1: set in words by %2.").arg(column.name, regionNames(words));
}

void remarkMovements(const NationalColumn &column, QStringList &remarks)
{
    for (const bool againstTarget : {true, false}) {
        const QStringList open = column.movements(againstTarget).open;
        if (open.isEmpty())
            continue;
        const QString text = againstTarget
                                 ? SheetWords::tr("%1: against last year's target open, by bounds, "
                                                  "ranges, basis or definition: %2.")
                                 : SheetWords::tr("%1: against last year's actual open, by bounds, "
                                                  "ranges, basis or definition: %2.");
        remarks << text.arg(column.name, regionNames(open));
    }
}

/// Of all means that are shown.
QStringList withoutWeight(const NationalData &data, const QList<NationalColumn> &columns)
{
    QStringList regions;
    for (const NationalColumn &column : columns) {
        if (!column.isRate())
            continue;
        for (const auto which :
             {&NationalFigures::target, &NationalFigures::lastTarget, &NationalFigures::actual})
            regions += meansOf(column.values(which), data.weights, BoundRule::Middle).unweighted;
    }
    regions.removeDuplicates();
    QStringList ordered = data.regions;
    ordered.removeIf([&](const QString &id) { return !regions.contains(id); });
    return ordered;
}

} // namespace

QStringList nationalRemarks(const NationalData &data, const QList<NationalColumn> &columns)
{
    QStringList remarks;
    remarks << orderText(data.chosenOrder)
            << SheetWords::tr("Means of rates only; %1, “about” as the number printed.")
                   .arg(boundRuleText(BoundRule::Middle));
    const QStringList waiting = without(data.all, data.published);
    if (!waiting.isEmpty())
        remarks << SheetWords::tr("No plan for %1 in the library: %2.")
                       .arg(data.year)
                       .arg(regionNames(waiting));
    for (const NationalColumn &column : columns) {
        remarkMissing(column, data, remarks);
        remarkMovements(column, remarks);
    }
    const QStringList weightless = withoutWeight(data, columns);
    if (!weightless.isEmpty())
        remarks << SheetWords::tr("No mean by GDP, for the library has no GDP of %1 for %2.")
                       .arg(data.year - 1)
                       .arg(regionNames(weightless));
    return remarks;
}

} // namespace PlanLens
