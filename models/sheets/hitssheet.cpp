// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/hitssheet.h"

#include "catalogue/displayname.h"
#include "figures/verdicttext.h"
#include "presenting/charttext.h"
#include "presenting/figuretext.h"
#include "series/standingtable.h"
#include "sheets/sheetcells.h"
#include "sheets/sheettemplates.h"
#include "sheets/sheetwords.h"
#include "targets/figuredifference.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr int targetAt = 4; ///< columns of the table of figures
constexpr int actualAt = 5;

/// Where in their report the places are, which may be several files: then with the file.
QString placesText(const QList<StatedObservation> &places, const PlaceNamer &namer)
{
    QList<std::pair<QString, QStringList>> cited; // a place, the files that have it there
    QSet<QString> files;
    for (const StatedObservation &stated : places) {
        const QString place = namer(stated).place;
        files.insert(stated.file);
        const auto known = std::find_if(cited.begin(), cited.end(),
                                        [&](const auto &one) { return one.first == place; });
        if (known == cited.end())
            cited.append({place, {stated.file}});
        else if (!known->second.contains(stated.file))
            known->second << stated.file;
    }
    QStringList texts;
    for (const auto &[place, in] : std::as_const(cited))
        texts << (files.size() < 2 ? place
                                   : SheetWords::tr("%1 (%2)", "a place, its files")
                                         .arg(place, in.join(SheetWords::tr(", "))));
    return texts.join(SheetWords::tr("; "));
}

QString nameWithUnit(const Observation &figure)
{
    QStringList beside{unsaidMeasure(figure), displayUnit(figure.unit)};
    beside.removeAll(QString());
    const bool part = figure.indicator.isEmpty() && !figure.parent.isEmpty();
    const QString name =
        part ? figure.parent + QStringLiteral(" · ") + shownName(figure) : shownName(figure);
    return beside.isEmpty() ? name
                            : SheetWords::tr("%1 (%2)", "indicator, unit")
                                  .arg(name, beside.join(SheetWords::tr(", ")));
}

SheetCell kindCell(const FactRow &row)
{
    for (const StatedObservation &stated : row.places) {
        if (const auto &attribute = stated.observation.attribute) {
            SheetCell cell = textCell(attributeText(*attribute));
            cell.strong = *attribute == Attribute::Binding;
            return cell;
        }
    }
    return {};
}

SheetCell factFigureCell(const std::optional<StatedObservation> &stated, const Observation &lead,
                         ValueForm form)
{
    if (!stated)
        return {};
    const Observation &figure = stated->observation;
    SheetCell cell = valueCell(figure.value, figure, form);
    if (!isOneUnit(figure, lead))
        cell.tag = withTag(displayUnit(figure.unit), cell.tag);
    return cell;
}

/// How far the actual lies above the target.
SheetCell factGapCell(const FoundFact &fact)
{
    if (!fact.target || !fact.actual)
        return {};
    const Observation &target = fact.target->observation;
    const Observation &actual = fact.actual->observation;
    if (!isOneUnit(target, actual) || actual.verdict == Verdict::NotComparable)
        return {};
    const auto gap = differenceOf(actual.value, target.value);
    if (!gap)
        return {};
    const bool exact = gap->limit == Limit::None ||
                       actual.value.relation.value_or(Relation::Equal) == Relation::Equal;
    return exact && gap->low == gap->high ? changeCell(gap->low) : textCell(differenceText(*gap));
}

/// What was judged, and what the report says itself.
SheetCell judgedCell(const FoundFact &fact)
{
    if (!fact.actual)
        return {};
    const Observation &actual = fact.actual->observation;
    SheetCell cell = verdictCell(actual.verdict);
    if (!actual.stated)
        return cell;
    const QString said =
        SheetWords::tr("report: %1", "what it says itself").arg(verdictText(*actual.stated));
    if (cell.text.isEmpty())
        cell.text = said;
    else
        cell.tag = said;
    return cell;
}

void addRemark(SheetContent &content, const QString &remark)
{
    if (!remark.isEmpty() && !content.remarks.contains(remark))
        content.remarks << remark;
}

/// The figure that a cell sets, for lists of all figures, and what its marks stand for.
void addFigure(const std::optional<StatedObservation> &stated, const FoundFact &fact,
               const SheetOptions &options, SheetCell &cell, SheetContent &content)
{
    if (!stated || stated->observation.value.kind == ValueKind::Blank)
        return;
    const Observation &figure = stated->observation;
    const QString name = shownName(figure);
    SeriesPoint point;
    point.source = *stated;
    point.value = figure.value;
    addRemark(content, basisRemark(name, figure.value));
    addRemark(content, noteRemark(name, point));
    addRemark(content, correctionRemark(name, *stated, options.asRead));
    const bool judged = figure.role == Role::Actual;
    cell.figures << int(content.figures.size());
    content.figures << SheetFigure{name,
                                   regionNameOf(*stated),
                                   withPlace(*stated, options.place),
                                   figure.value,
                                   figure.unit,
                                   judged ? figure.verdict : std::nullopt,
                                   judged ? fact.reason : QString()};
}

SheetTable tableWith(const QList<SheetColumn> &columns, const QStringList &titles)
{
    SheetTable table;
    table.columns = columns;
    SheetRow head;
    for (const QString &title : titles)
        head.cells << textCell(title);
    table.head << head;
    return table;
}

SheetTable emptyFactTable()
{
    const SheetColumn figure{.align = SheetAlign::End, .group = 0};
    const SheetColumn words{.group = 0};
    return tableWith(
        {{}, {.name = true}, {}, {}, figure, figure, figure, words, {.group = 0, .name = true}},
        {SheetWords::tr("Region"), SheetWords::tr("Indicator"), SheetWords::tr("Kind"),
         SheetWords::tr("Year"), SheetWords::tr("Target"), SheetWords::tr("Actual"),
         SheetWords::tr("Actual less target"), SheetWords::tr("Verdict"),
         SheetWords::tr("Source")});
}

SheetTable emptyPassageTable()
{
    const SheetColumn words{.name = true};
    return tableWith({{}, words, words, words}, {SheetWords::tr("Region"), SheetWords::tr("Report"),
                                                 SheetWords::tr("Place"), SheetWords::tr("Text")});
}

SheetRow factLine(const FactRow &row, const QString &region, const SheetOptions &options)
{
    const StatedObservation &lead = leadOf(row.fact);
    const Observation &figure = lead.observation;
    SheetCell source = textCell(SheetWords::tr("%1, %2").arg(
        shortReportName(row.places.constFirst()), placesText(row.places, options.place)));
    source.muted = true;
    return {.cells = {textCell(region), textCell(nameWithUnit(figure)), kindCell(row),
                      textCell(figure.period.toString()),
                      factFigureCell(row.fact.target, figure, options.values),
                      factFigureCell(row.fact.actual, figure, options.values),
                      factGapCell(row.fact), judgedCell(row.fact), source}};
}

void addFacts(SheetContent &content, const QList<FactRow> &rows, const SheetOptions &options)
{
    QStringList regions;
    QSet<QString> years;
    for (const FactRow &row : rows) {
        const StatedObservation &lead = leadOf(row.fact);
        regions << regionIdOf(lead);
        const Period &period = lead.observation.period;
        years.insert(period.toString());
        if (period.isValid() && period.isYear())
            content.year = period.from;
    }
    if (years.size() != 1)
        content.year.reset();
    const QHash<QString, QString> names = namesInOneList(regions);
    SheetTable table = emptyFactTable();
    for (const FactRow &row : rows) {
        const StatedObservation &lead = leadOf(row.fact);
        const QString known = names.value(regionIdOf(lead));
        table.rows << factLine(row, known.isEmpty() ? regionNameOf(lead) : known, options);
        QList<SheetCell> &cells = table.rows.last().cells;
        const StatedObservation &first = row.places.constFirst();
        addRemark(content, SheetWords::tr("%1: %2", "a report in a few words, its title")
                               .arg(shortReportName(first), options.place(first).report));
        addFigure(row.fact.target, row.fact, options, cells[targetAt], content);
        addFigure(row.fact.actual, row.fact, options, cells[actualAt], content);
    }
    content.tables << table;
}

void addPassages(SheetContent &content, const QList<PassageRow> &rows, const SheetOptions &options)
{
    QStringList regions;
    for (const PassageRow &row : rows)
        regions << row.places.constFirst().regionId;
    const QHash<QString, QString> names = namesInOneList(regions);
    SheetTable table = emptyPassageTable();
    for (const PassageRow &row : rows) {
        const StatedObservation &first = row.places.constFirst();
        const QString known = names.value(first.regionId);
        SheetCell place = textCell(placesText(row.places, options.place));
        place.muted = true;
        table.rows << SheetRow{{textCell(known.isEmpty() ? regionNameOf(first) : known),
                                textCell(shortReportName(first)), place,
                                textCell(row.text.simplified())}};
    }
    content.tables << table;
}

template <typename Row>
QString inReports(const QString &counted, const QList<Row> &rows)
{
    QSet<QString> reports;
    for (const Row &row : rows)
        reports.insert(reportInAnyFormat(row.places.constFirst()));
    return SheetWords::tr("%1 in %n report(s)", "so many figures or passages", int(reports.size()))
        .arg(counted);
}

} // namespace

SheetContent hitsSheet(const FoundHits &hits, const SheetOptions &options)
{
    SheetContent content{.title = hits.title};
    if (!hits.facts.isEmpty()) {
        const QList<FactRow> rows = factRows(hits.facts);
        content.subtitle = inReports(SheetWords::tr("%n fact(s)", nullptr, int(rows.size())), rows);
        addFacts(content, rows, options);
    } else if (!hits.passages.isEmpty()) {
        const QList<PassageRow> rows = passageRows(hits.passages);
        content.subtitle =
            inReports(SheetWords::tr("%n passage(s)", nullptr, int(rows.size())), rows);
        addPassages(content, rows, options);
    } else {
        return {};
    }
    SheetTable &table = content.tables.last();
    table.all = table.counted() + hits.more;
    addRemark(content, hits.omission);
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
