// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableproblems.h"

#include "figures/valuegrammar.h"
#include "figures/valuewords.h"
#include "language/figurecells.h"
#include "tables/tablesurroundings.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool holdsDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// A figure, or several in lines of one cell.
bool holdsFigures(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QString &line) { return isFigureCell(line.trimmed()); });
}

} // namespace

void TableProblems::listUnreadTable(TableKind kind)
{
    const Table &table = m_report.blocks.at(m_block).table;
    qsizetype widest = 0;
    for (const TableRow &row : table.rows)
        widest = std::max(widest, row.cells.size());
    listUnreadPart(
        kind,
        {.headRows = table.headerRows, .endRow = int(table.rows.size()), .columns = int(widest)});
}

void TableProblems::listUnreadPart(TableKind kind, const TablePart &part)
{
    const Table &table = m_report.blocks.at(m_block).table;
    const auto textsOf = [&](int row) {
        QStringList texts;
        for (int i = 0; i < part.columns; ++i) {
            const Cell *cell = table.cell(row, part.firstColumn + i);
            if (cell && !cell->text.isEmpty())
                texts.append(cell->text.text());
        }
        return texts;
    };
    // Below 年度目标 | 完成情况 figures may stand in sentences: 新建20公里.
    const auto says = kind == TableKind::Plan ? holdsDigit : holdsFigures;
    bool figures = false;
    for (int row = part.headRow; row < part.endRow && !figures; ++row) {
        const QStringList texts = textsOf(row);
        figures =
            std::any_of(texts.begin(), texts.end(), row < part.firstRow() ? holdsFigures : says);
    }
    if (!figures)
        return;
    const ProblemKind reason = kind == TableKind::Projects ? ProblemKind::TableOfProjects
                               : kind == TableKind::Places ? ProblemKind::TableOfPlaces
                                                           : ProblemKind::TableNotRead;
    add(reason, m_report.cellAnchor(m_block, part.headRow, part.firstColumn),
        textsOf(part.headRow).join(QStringLiteral(" | ")));
}

void TableProblems::listCells(const QList<Observation> &observations)
{
    for (const Observation &o : observations) {
        if (looksUnread(o.value, o.printed))
            add(ProblemKind::UnreadableValue, o.anchor, o.printed);
    }
}

template <typename Says>
bool TableProblems::anyCell(const TablePart &part, int column, Says says) const
{
    const Table &table = m_report.blocks.at(m_block).table;
    for (int row = part.firstRow(); row < part.endRow; ++row) {
        const Cell *cell = table.cell(row, part.firstColumn + column);
        if (cell && says(cell->text.text()))
            return true;
    }
    return false;
}

void TableProblems::listColumns(const TablePart &part, const QList<Column> &columns)
{
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns.at(i);
        const Anchor head = m_report.cellAnchor(m_block, part.headRow, part.firstColumn + i);
        const bool yearless = column.kind == ColumnKind::Value && !column.period.isValid();
        const bool unknown =
            column.kind == ColumnKind::Unknown || column.kind == ColumnKind::NotRead;
        const bool digits = anyCell(part, i, holdsDigit);
        const bool leftOut = unknown && (!column.title.isEmpty() || digits);
        // 万吨 and 元/500克 are units; 5 is none.
        const bool figures = column.kind == ColumnKind::Unit && anyCell(part, i, isFigureCell);
        const bool words = column.kind == ColumnKind::Remark || column.kind == ColumnKind::Stated;
        if (leftOut || yearless)
            add(ProblemKind::UnknownHeader, head, column.title);
        else if ((words && digits) || figures)
            add(ProblemKind::ColumnOfWords, head, column.title);
    }
}

void TableProblems::listRows(const QList<IndicatorRow> &rows, const MarkMeanings &meanings)
{
    QSet<QString> ordinals;
    int section = 0;
    QString category;
    for (const IndicatorRow &row : rows) {
        if (row.sectionCount != section || row.section != category)
            ordinals.clear(); // they may start again in each section
        section = row.sectionCount;
        category = row.section;
        // Those of sub-rows start again below each row.
        const QString among =
            row.above < 0 ? row.ordinal : row.ordinal + u'<' + QString::number(row.above);
        const bool likeParent = row.above >= 0 && rows.at(row.above).ordinal == row.ordinal;
        if (!row.ordinal.isEmpty() && (ordinals.contains(among) || likeParent))
            add(ProblemKind::RepeatedOrdinal, m_report.cellAnchor(m_block, row.row, 0),
                row.ordinal);
        ordinals.insert(among);
        listMarks(row, meanings);
    }
}

void TableProblems::listNameless(const TablePart &part, const QList<Column> &columns,
                                 const QList<IndicatorRow> &rows)
{
    const Table &table = m_report.blocks.at(m_block).table;
    QSet<int> named;
    for (const IndicatorRow &row : rows)
        named.insert(row.row);
    for (int row = part.firstRow(); row < part.endRow; ++row) {
        if (isColumnNumbers(table.rows.at(row)))
            continue;
        for (int i = 0; i < columns.size() && !named.contains(row); ++i) {
            const int column = part.firstColumn + i;
            const Cell *cell = table.cell(row, column);
            if (cell && !cell->covered && columns.at(i).kind == ColumnKind::Value &&
                isFigureCell(cell->text.text()))
                add(ProblemKind::UnreadableValue, m_report.cellAnchor(m_block, row, column),
                    cell->text.text());
        }
    }
}

void TableProblems::listMarks(const IndicatorRow &row, const MarkMeanings &meanings)
{
    for (const QChar mark : row.name.marks) {
        const bool known = meanings.explanations.contains(normalMark(mark));
        if (!known && !m_unknownMarks.contains(mark)) {
            m_unknownMarks.insert(mark);
            add(ProblemKind::UnknownMark, m_report.cellAnchor(m_block, row.row, 1), mark);
        }
    }
}

void TableProblems::addRow(int row, int column)
{
    const Anchor place = m_report.cellAnchor(m_block, row, column);
    add(ProblemKind::RowOfTwoNames, place, m_report.quote(place).trimmed());
}

void TableProblems::add(ProblemKind kind, const Anchor &place, const QString &text)
{
    Problem problem;
    problem.kind = kind;
    problem.place = place;
    // A row may end early: its last cell stands for those that are missing.
    const Table &table = m_report.blocks.at(m_block).table;
    const auto cells = int(table.rows.at(place.row).cells.size());
    problem.place.column = std::clamp(place.column, 0, std::max(cells - 1, 0));
    problem.line = m_report.line(problem.place);
    problem.text = text;
    m_problems.append(problem);
}

} // namespace PlanLens
