// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/sheetflow.h"

#include "assembling/documentlimits.h"
#include "assembling/paragraphjoining.h"
#include "language/figurecells.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

using Rows = std::span<const BookRow>;

bool isFilled(const BookCell &cell)
{
    return !cell.covered && !cell.text.trimmed().isEmpty();
}

int filledCells(const BookRow &row)
{
    return int(std::count_if(row.begin(), row.end(), isFilled));
}

bool holdsFigures(const BookRow &row)
{
    return std::any_of(row.begin(), row.end(),
                       [](const BookCell &cell) { return isFigureCell(cell.text.trimmed()); });
}

FlowItem paragraphOf(const QString &text)
{
    FlowItem item;
    item.paragraph.text = text;
    item.paragraph.text.replace(u'\n', QChar(QChar::LineSeparator));
    return item;
}

/// What the only cell of a row says.
FlowItem paragraphOf(const BookRow &row)
{
    const auto filled = std::find_if(row.begin(), row.end(), isFilled);
    return paragraphOf(filled == row.end() ? QString() : filled->text);
}

/// The columns from the first to the last one in which something stands.
struct Columns
{
    std::size_t first = 0;
    std::size_t end = 0;
};

Columns columnsOf(Rows rows)
{
    Columns columns{SIZE_MAX, 0};
    for (const BookRow &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!isFilled(row[i]))
                continue;
            columns.first = std::min(columns.first, i);
            columns.end = std::max({columns.end, i + 1, i + std::size_t(row[i].columnSpan)});
        }
    }
    return columns;
}

FlowRow rowOf(const BookRow &row, const Columns &columns)
{
    FlowRow flow;
    for (std::size_t i = columns.first; i < columns.end; ++i) {
        const BookCell cell = i < row.size() ? row[i] : BookCell();
        if (cell.covered)
            continue;
        FlowCell added;
        added.rowSpan = cell.rowSpan;
        added.columnSpan = std::min(cell.columnSpan, int(columns.end - i));
        if (!cell.text.isEmpty())
            added.items.push_back(paragraphOf(cell.text));
        flow.cells.push_back(std::move(added));
    }
    return flow;
}

class SheetFlow
{
public:
    FlowItems take() { return std::move(m_items); }

    void add(const Sheet &sheet)
    {
        checkLength(sheet);
        const std::size_t before = m_items.size();
        Rows rows(sheet.rows);
        while (!rows.empty()) {
            workPoint();
            const auto filled = std::find_if(rows.begin(), rows.end(),
                                             [](const BookRow &r) { return filledCells(r) > 0; });
            rows = rows.subspan(std::size_t(filled - rows.begin()));
            const auto end = std::find_if(rows.begin(), rows.end(),
                                          [](const BookRow &r) { return filledCells(r) == 0; });
            const auto count = std::size_t(end - rows.begin());
            addStretch(rows.first(count));
            rows = rows.subspan(count);
        }
        endTable();
        addLosses(sheet, before);
    }

    /// What a sheet is called tells its tables apart, where its maker named it.
    void addName(const Sheet &sheet)
    {
        const bool named = std::any_of(sheet.name.begin(), sheet.name.end(),
                                       [](QChar c) { return isIdeograph(c); });
        const bool empty = std::all_of(sheet.rows.begin(), sheet.rows.end(),
                                       [](const BookRow &row) { return filledCells(row) == 0; });
        if (named && !empty)
            m_items.push_back(paragraphOf(sheet.name));
    }

private:
    /// Cells may share one long text, which is there as often as it stands once it is laid out.
    void checkLength(const Sheet &sheet)
    {
        for (const BookRow &row : sheet.rows) {
            workPoint();
            for (const BookCell &cell : row)
                m_length += cell.covered ? 0 : cell.text.size();
            checkText(m_length);
        }
    }

    /// Rows without an empty one between them.
    void addStretch(Rows rows)
    {
        std::size_t above = 0;
        while (above < rows.size() && filledCells(rows[above]) == 1)
            ++above;
        std::size_t below = 0;
        while (rows.size() - below > above && filledCells(rows[rows.size() - below - 1]) == 1 &&
               !mayBeRow(rows[rows.size() - below - 1]))
            ++below;
        for (const BookRow &row : rows.first(above))
            m_items.push_back(paragraphOf(row));
        addTable(rows.subspan(above, rows.size() - above - below), above == 0);
        for (const BookRow &row : rows.last(below))
            m_items.push_back(paragraphOf(row));
    }

    /// A name without figures in the last row of a table, and no note.
    static bool mayBeRow(const BookRow &row)
    {
        constexpr qsizetype longestName = 12;
        if (row.empty() || !isFilled(row.front()) || row.front().columnSpan > 1)
            return false;
        const QString text = row.front().text.trimmed();
        return text.size() <= longestName && !endsSentence(text) && !startsNotes(text);
    }

    void addTable(Rows rows, bool mayGoOn)
    {
        if (rows.empty())
            return;
        const Columns columns = columnsOf(rows);
        const bool beside = columns.first >= m_columns.end || columns.end <= m_columns.first;
        if (mayGoOn && m_table >= 0 && !beside && holdsFigures(rows.front())) {
            m_columns.first = std::min(m_columns.first, columns.first);
            m_columns.end = std::max(m_columns.end, columns.end);
        } else {
            beginTable(columns);
        }
        m_stretches.push_back(rows);
    }

    void beginTable(const Columns &columns)
    {
        endTable();
        m_columns = columns;
        m_table = int(m_items.size());
        m_items.push_back({});
    }

    /// Lays out the rows of the table, once all its columns are known.
    void endTable()
    {
        const qsizetype width = qsizetype(m_columns.end - m_columns.first);
        for (const Rows &stretch : m_stretches) {
            m_cells += width * qsizetype(stretch.size());
            checkCells(m_cells, int(stretch.size()));
            for (const BookRow &row : stretch) {
                workPoint();
                m_items[std::size_t(m_table)].rows.push_back(rowOf(row, m_columns));
            }
        }
        m_stretches.clear();
        m_table = -1;
    }

    void addLosses(const Sheet &sheet, std::size_t before)
    {
        if (sheet.losses.isEmpty())
            return;
        if (m_items.size() == before)
            m_items.push_back({});
        m_items[before].paragraph.losses += sheet.losses;
    }

    FlowItems m_items;
    int m_table = -1; ///< the last table of this sheet
    Columns m_columns;
    std::vector<Rows> m_stretches; ///< of that table
    qsizetype m_cells = 0;
    qsizetype m_length = 0;
};

} // namespace

FlowItems flowOfSheets(const std::vector<Sheet> &sheets)
{
    SheetFlow flow;
    for (const Sheet &sheet : sheets) {
        if (sheets.size() > 1)
            flow.addName(sheet);
        flow.add(sheet);
    }
    return flow.take();
}

} // namespace PlanLens
