// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "presenting/charttext.h"
#include "presenting/figuretext.h"
#include "presenting/indicatortally.h"
#include "sheets/sheetcells.h"
#include "sheets/sheettemplates.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

/// With its unit, where that is not the one of its row.
static SheetCell figureCell(const std::optional<Observation> &observation, const QString &unit,
                            ValueForm form)
{
    if (!observation)
        return {};
    SheetCell cell = valueCell(observation->value, *observation, form);
    cell.tag = withTag(ownUnit(*observation, unit), cell.tag);
    return cell;
}

/// Where the row stands: “table 1, item 3; table 2, item 3” where results and plans stand in two.
static QString placesOf(const ScoreRow &row, const StatedObservation &report,
                        const PlaceNamer &place)
{
    QStringList places;
    for (const auto &observation : {row.actual, row.target, row.next}) {
        if (!observation)
            continue;
        StatedObservation stated = report;
        stated.observation = *observation;
        const QString text = place(stated).place;
        if (!places.contains(text))
            places << text;
    }
    return places.join(SheetWords::tr("; "));
}

/// Of a row that is set as this line, whose cells name them.
static void addFigures(const ScoreRow &row, const StatedObservation &report,
                       const SheetOptions &options, SheetRow &line, SheetContent &content)
{
    for (const auto &[column, observation] :
         {std::pair{4, row.target}, std::pair{5, row.actual}, std::pair{7, row.next}}) {
        if (!observation || observation->value.kind == ValueKind::Blank)
            continue;
        StatedObservation stated = report;
        stated.observation = *observation;
        SeriesPoint point;
        point.source = stated;
        point.value = observation->value;
        for (const QString &remark :
             {correctionRemark(row.name, stated, options.asRead),
              basisRemark(row.name, observation->value), noteRemark(row.name, point)}) {
            if (!remark.isEmpty() && !content.remarks.contains(remark))
                content.remarks << remark;
        }
        const bool judged = observation->role == Role::Actual;
        line.cells[column].figures << int(content.figures.size());
        content.figures << SheetFigure{row.name,
                                       {},
                                       withPlace(stated, options.place),
                                       observation->value,
                                       observation->unit,
                                       judged ? row.verdict : std::nullopt,
                                       judged ? row.reason : QString()};
    }
}

/// The columns of a year.
struct YearColumns
{
    qsizetype first;
    qsizetype count;
};
static constexpr YearColumns reviewedColumns{4, 3};
static constexpr YearColumns plannedColumns{7, 2};

static void dropColumns(SheetTable &table, const YearColumns &year)
{
    table.columns.remove(year.first, year.count);
    for (QList<SheetRow> *rows : {&table.head, &table.rows}) {
        for (SheetRow &row : *rows)
            row.cells.remove(year.first, year.count);
    }
}

/// A bulletin plans no year, a plan may review none: such columns would be empty.
static void dropUnknownYears(SheetTable &table, const StatedObservation &report)
{
    if (report.planYear == 0)
        dropColumns(table, plannedColumns);
    if (report.reviewYear == 0)
        dropColumns(table, reviewedColumns);
}

static SheetTable emptyTable(const StatedObservation &report)
{
    SheetTable table;
    const auto figure = SheetColumn{.align = SheetAlign::End, .group = 0};
    const auto words = SheetColumn{.group = 0};
    table.columns = {
        {.align = SheetAlign::Right}, {.name = true}, {}, {}, figure, figure, words, figure, figure,
        {.group = 0, .name = true}};
    SheetRow years{.cells = QList<SheetCell>(table.columns.size())};
    years.cells[reviewedColumns.first] = {.text = QString::number(report.reviewYear),
                                          .columnSpan = int(reviewedColumns.count)};
    years.cells[plannedColumns.first] = {.text = QString::number(report.planYear),
                                         .columnSpan = int(plannedColumns.count)};
    SheetRow titles;
    for (const QString &text :
         {SheetWords::tr("No."), SheetWords::tr("Indicator"), SheetWords::tr("Unit"),
          SheetWords::tr("Kind"), SheetWords::tr("Target"), SheetWords::tr("Actual"),
          SheetWords::tr("Verdict"), SheetWords::tr("Target"), SheetWords::tr("Change"),
          SheetWords::tr("Source")})
        titles.cells << textCell(text);
    table.head = {years, titles};
    return table;
}

static SheetRow lineOf(const ScoreRow &row, const StatedObservation &report,
                       const SheetOptions &options)
{
    SheetRow line;
    SheetCell name = textCell(row.parent.isEmpty() ? row.name : QStringLiteral("  ") + row.name);
    SheetCell unit = textCell(displayUnit(row.unit));
    unit.muted = true;
    SheetCell attribute = textCell(row.attribute ? attributeText(*row.attribute) : QString());
    attribute.strong = row.attribute == Attribute::Binding;
    attribute.muted = !attribute.strong;
    SheetCell place = textCell(placesOf(row, report, options.place));
    place.muted = true;
    line.cells = {textCell(row.ordinal),
                  name,
                  unit,
                  attribute,
                  figureCell(row.target, row.unit, options.values),
                  figureCell(row.actual, row.unit, options.values),
                  verdictCell(row.verdict),
                  figureCell(row.next, row.unit, options.values),
                  changeCell(row.change),
                  place};
    return line;
}

/// What the report counts beside what is counted here, and where it does.
static QStringList tallyRemarks(const ScoredReport &scored, const PlaceNamer &place)
{
    if (scored.stated.isEmpty())
        return {};
    const Evidence &first = scored.stated.constFirst().place;
    StatedObservation said = scored.report;
    said.observation = {};
    said.observation.origin = Origin::Prose;
    said.observation.anchor = first.anchor;
    said.observation.line = first.line;
    return besideTexts(scored.stated, place(said).place);
}

SheetContent scorecardSheet(const ScoredReport &scored, const SheetOptions &options)
{
    SheetContent content{.title = shortReportName(scored.report)};
    content.subtitle = talliesText(tallyOf(scored.rows), scored.stated);
    content.remarks = tallyRemarks(scored, options.place);
    if (scored.report.reviewYear > 0)
        content.year = scored.report.reviewYear;
    SheetTable table = emptyTable(scored.report);
    QString section;
    for (const ScoreRow &row : scored.rows) {
        if (row.section != section && !row.section.isEmpty()) {
            SheetRow heading{.cells = QList<SheetCell>(table.columns.size()), .section = true};
            heading.cells.first().text = row.section;
            table.rows << heading;
        }
        section = row.section;
        table.rows << lineOf(row, scored.report, options);
        table.rows.last().joined = !row.parent.isEmpty();
        addFigures(row, scored.report, options, table.rows.last(), content);
    }
    dropUnknownYears(table, scored.report);
    content.tables << table;
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
