// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/nationalremarks.h"

#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

QString publishedText(const NationalData &data)
{
    const qsizetype all = data.all.isEmpty() ? data.regions.size() : data.all.size();
    return SheetWords::tr("The plans of %1 of %2 regions for %3 are in the library")
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

/// Means that no weights are known for have no column.
static void dropIfEmpty(SheetTable &table)
{
    const auto isEmpty = [](const SheetRow &row) {
        return row.cells.constLast().text.isEmpty();
    };
    if (!std::all_of(table.rows.cbegin(), table.rows.cend(), isEmpty))
        return;
    for (QList<SheetRow> *rows : {&table.head, &table.rows}) {
        for (SheetRow &row : *rows)
            row.cells.removeLast();
    }
    table.columns.removeLast();
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
    dropIfEmpty(table);
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

/// The regions of which something holds, by their names; empty where it holds of none.
template <typename Holds>
QString regionsWhere(const NationalColumn &column, Holds holds)
{
    QStringList regions;
    for (const NationalFigures &row : column.rows) {
        if (holds(row))
            regions << row.region;
    }
    return regionNames(regions);
}

void remarkMissing(const NationalColumn &column, int year, QStringList &remarks)
{
    const QString missing =
        regionsWhere(column, [](const NationalFigures &row) { return !row.sets(); });
    if (!missing.isEmpty())
        remarks << SheetWords::tr("%1: no figure for %2 in the reports of %3.")
                       .arg(column.name)
                       .arg(year)
                       .arg(missing);
    const QString words =
        regionsWhere(column, [](const NationalFigures &row) { return row.words.has_value(); });
    if (!words.isEmpty())
        remarks << SheetWords::tr("%1: set in words by %2.").arg(column.name, words);
}

/// What a report gives of the parts where it says nothing of the whole, and where.
QString partsText(const QList<NationalPart> &parts, const PlaceNamer &place)
{
    QStringList texts;
    QStringList places;
    for (const NationalPart &part : parts) {
        texts << SheetWords::tr("%1 “%2”", "part of an indicator, as printed")
                     .arg(part.name, part.stated.observation.printed.simplified());
        places << place(part.stated).place;
    }
    places.removeDuplicates();
    return SheetWords::tr("%1 (%2)", "what is said, places")
        .arg(texts.join(SheetWords::tr("; ")), places.join(SheetWords::tr("; ")));
}

void remarkParts(const NationalColumn &column, int year, const SheetOptions &options,
                 QStringList &remarks)
{
    const auto add = [&](const NationalFigures &row, const QList<NationalPart> &parts,
                         const QString &what) {
        if (!parts.isEmpty() && partLines(column, parts, options.values).isEmpty())
            remarks << SheetWords::tr("%1, %2, %3: of parts alone, %4.",
                                      "indicator, region, target or actual of a year")
                           .arg(column.name, row.name, what, partsText(parts, options.place));
    };
    for (const NationalFigures &row : column.rows) {
        add(row, row.targetParts, SheetWords::tr("%1 target").arg(year));
        if (column.hasActuals())
            add(row, row.actualParts, SheetWords::tr("%1 actual").arg(year - 1));
    }
}

/// What the ※ stands for, once: each wording with the regions whose reports have it.
void remarkWishes(const NationalColumn &column, QStringList &remarks)
{
    QStringList wordings;
    for (const NationalFigures &row : column.rows) {
        if (row.wish && !wordings.contains(row.wish->observation.printed))
            wordings << row.wish->observation.printed;
    }
    QStringList texts;
    for (const QString &wording : std::as_const(wordings)) {
        const QString regions = regionsWhere(column, [&](const NationalFigures &row) {
            return row.wish && row.wish->observation.printed == wording;
        });
        texts << SheetWords::tr("“%1” (%2)", "words of reports, regions").arg(wording, regions);
    }
    if (!texts.isEmpty())
        remarks << SheetWords::tr("※ %1: the reports add %2.")
                       .arg(column.name, texts.join(SheetWords::tr("; ")));
}

/// Of which regions there is no figure of last year's target: an empty column, or none at all, does
/// not say whether there was no such target or no such report.
void remarkLastTargets(const QList<NationalColumn> &columns, int last, QStringList &remarks)
{
    const auto lacks = [](const NationalFigures &row) {
        return row.sets() && row.lastTarget.isEmpty();
    };
    const bool none = std::all_of(columns.begin(), columns.end(), [](const NationalColumn &column) {
        return !column.hasLastTargets();
    });
    if (none) {
        remarks << SheetWords::tr("The library has no figure of a target for %1 of these regions: "
                                  "nothing is compared with it.")
                       .arg(last);
        return;
    }
    for (const NationalColumn &column : columns) {
        if (const QString regions = regionsWhere(column, lacks); !regions.isEmpty())
            remarks << SheetWords::tr("%1: the library has no figure of a target for %2 of %3.")
                           .arg(column.name)
                           .arg(last)
                           .arg(regions);
    }
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
             {&NationalFigures::target, &NationalFigures::lastTarget, &NationalFigures::actual}) {
            const RegionMeans means =
                meansOf(column.values(which), data.weights, BoundRule::Middle);
            if (means.mean)
                regions += means.unweighted;
        }
    }
    regions.removeDuplicates();
    QStringList ordered = data.regions;
    ordered.removeIf([&](const QString &id) { return !regions.contains(id); });
    return ordered;
}

} // namespace

QStringList nationalRemarks(const NationalData &data, const QList<NationalColumn> &columns,
                            const SheetOptions &options)
{
    QStringList remarks;
    remarks << orderText(data.chosenOrder)
            << SheetWords::tr("Means of rates, sums of amounts: %1, “about” as the number printed.")
                   .arg(boundRuleText(BoundRule::Middle));
    const QStringList waiting = without(data.all, data.published);
    if (!waiting.isEmpty())
        remarks << SheetWords::tr("No plan for %1 in the library: %2.")
                       .arg(data.year)
                       .arg(regionNames(waiting));
    remarkLastTargets(columns, data.year - 1, remarks);
    for (const NationalColumn &column : columns) {
        remarkWishes(column, remarks);
        remarkMissing(column, data.year, remarks);
        remarkParts(column, data.year, options, remarks);
        remarkMovements(column, remarks);
    }
    const QStringList weightless = withoutWeight(data, columns);
    if (!weightless.isEmpty())
        remarks << SheetWords::tr(
                       "No mean by GDP where these have a figure, for the library has no "
                       "GDP of %1 for %2.")
                       .arg(data.year - 1)
                       .arg(regionNames(weightless));
    return remarks;
}

} // namespace PlanLens
