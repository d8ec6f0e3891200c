// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/scoregrid.h"

#include "catalogue/displayname.h"
#include "presenting/chartwords.h"
#include "presenting/figuretext.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// What joins the rows of several reports.
QString joiningKey(const ScoreRow &row)
{
    for (const std::optional<Observation> *figure : {&row.actual, &row.target, &row.next}) {
        if (*figure && !(*figure)->indicator.isEmpty())
            return (*figure)->indicator;
    }
    return row.parent + u'|' + row.name;
}

/// Rows that only have a target for the next year are no part; those that are counted always are.
bool showsInGrid(const ScoreRow &row)
{
    return row.counted || statesFigure(row.target) || statesFigure(row.actual);
}

/// Puts the rows of one report after the other into lines.
class LineJoining
{
public:
    explicit LineJoining(qsizetype columns) : m_columns(columns) {}

    void add(qsizetype column, const QList<ScoreRow> &rows)
    {
        QHash<QString, int> alike; // rows of one subject in this report so far
        qsizetype before = -1;
        for (const ScoreRow &row : rows) {
            if (!showsInGrid(row))
                continue;
            const QString subject = joiningKey(row);
            const QString key = subject + u'\x1f' + QString::number(alike[subject]++);
            qsizetype at = m_keys.indexOf(key);
            if (at < 0) {
                at = placeFor(row, before);
                m_keys.insert(at, key);
                m_lines.insert(at, lineFor(row, before));
            }
            ScoreLine &line = m_lines[at];
            line.cells[column] = row;
            if (!line.attribute)
                line.attribute = row.attribute;
            before = at;
        }
    }

    const QList<ScoreLine> &lines() const { return m_lines; }

private:
    qsizetype placeFor(const ScoreRow &row, qsizetype before) const
    {
        if (!row.parent.isEmpty() && before >= 0)
            return before + 1;
        for (qsizetype end = m_lines.size(); end > 0; --end) {
            if (m_lines.at(end - 1).section == row.section)
                return end;
        }
        return m_lines.size();
    }

    ScoreLine lineFor(const ScoreRow &row, qsizetype before) const
    {
        const bool isPart = !row.parent.isEmpty();
        return {.section = isPart && before >= 0 ? m_lines.at(before).section : row.section,
                .name = row.name,
                .unit = displayUnit(row.unit),
                .attribute = row.attribute,
                .isPart = isPart,
                .cells = QList<std::optional<ScoreRow>>(m_columns)};
    }

    qsizetype m_columns;
    QStringList m_keys; ///< of the lines
    QList<ScoreLine> m_lines;
};

QStringList sectionsOf(const ScoreGrid &grid)
{
    QStringList sections;
    for (const ScoreLine &line : grid.lines) {
        if (!sections.contains(line.section))
            sections << line.section;
    }
    return sections;
}

ScoreTotal sectionTotal(const ScoreGrid &grid, const QString &section)
{
    ScoreTotal total{section.isEmpty() ? ChartWords::tr("without a section") : section, {}};
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        QList<ScoreRow> rows;
        for (const ScoreLine &line : grid.lines) {
            const std::optional<ScoreRow> &cell = line.cells.at(column);
            if (line.section == section && cell)
                rows << *cell;
        }
        total.tallies << tallyAmong(rows);
    }
    return total;
}

void addTotals(const QList<ScoreColumn> &columns, ScoreGrid &grid)
{
    const QStringList sections = sectionsOf(grid);
    if (sections.size() > 1) {
        for (const QString &section : sections)
            grid.parts << sectionTotal(grid, section);
    }
    for (const Attribute kind : {Attribute::Binding, Attribute::Expected}) {
        ScoreTotal total{attributeText(kind), {}};
        for (const ScoreColumn &column : columns)
            total.tallies << tallyAmong(column.rows, kind);
        if (std::any_of(total.tallies.cbegin(), total.tallies.cend(),
                        [](const IndicatorTally &tally) { return tally.indicators > 0; }))
            grid.parts << total;
    }
    grid.all.label = ChartWords::tr("all indicators");
    for (const ScoreColumn &column : columns)
        grid.all.tallies << tallyOf(column.rows);
}

} // namespace

ScoreGrid scoreGrid(const QList<ScoreColumn> &columns)
{
    ScoreGrid grid;
    LineJoining joining(columns.size());
    for (qsizetype column = 0; column < columns.size(); ++column) {
        grid.columns << columns.at(column).label;
        grid.reports << columns.at(column).report;
        joining.add(column, columns.at(column).rows);
    }
    grid.lines = joining.lines();
    addTotals(columns, grid);
    return grid;
}

/// The figure as it is printed; as a person corrected it; a dash where nothing is stated.
static QString shownFigure(const std::optional<Observation> &figure)
{
    if (!statesFigure(figure))
        return QStringLiteral("—");
    const QString printed = printedText(*figure);
    return figure->corrected || printed.isEmpty() ? figureText(*figure) : printed;
}

QString scoreCellText(const ScoreLine &line, const ScoreRow &row)
{
    QString actual = shownFigure(row.actual);
    if (statesFigure(row.actual) && row.actual->estimated)
        actual = ChartWords::tr("%1 est.", "an actual that is preliminary").arg(actual);
    const QString text = ChartWords::tr("%1 / %2").arg(actual, shownFigure(row.target));
    const QString unit = displayUnit(row.unit);
    return unit.isEmpty() || unit == line.unit ? text : ChartWords::tr("%1 (%2)").arg(text, unit);
}

Verdict shownVerdict(const ScoreRow &row)
{
    return talliedVerdict(row).value_or(row.target ? Verdict::Undecidable : Verdict::NoTarget);
}

QString countsText(const IndicatorTally &tally)
{
    return ChartWords::tr("%1 / %2 / %3 of %4")
        .arg(tally.met)
        .arg(tally.missed)
        .arg(tally.open)
        .arg(tally.indicators);
}

QString completionText(const IndicatorTally &tally)
{
    const int judged = tally.met + tally.missed;
    if (judged == 0)
        return QStringLiteral("—");
    const double percent = std::round(1000.0 * tally.met / judged) / 10;
    return ChartWords::tr("%1% (%2 of %3)").arg(numberText(percent)).arg(tally.met).arg(judged);
}

} // namespace PlanLens
