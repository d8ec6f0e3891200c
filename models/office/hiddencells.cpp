// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/hiddencells.h"

#include "assembling/documentlimits.h"
#include "text/workpoint.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// Which rows, or columns, are shown, and how many of them in a stretch.
class Shown
{
public:
    template <typename IsHidden>
    Shown(int size, IsHidden isHidden) : m_before(std::size_t(size) + 1, 0)
    {
        for (int i = 0; i < size; ++i)
            m_before[std::size_t(i) + 1] = m_before[std::size_t(i)] + !isHidden(i);
    }

    bool at(int index) const { return count(index, index + 1) > 0; }
    int count(int first, int end) const { return before(end) - before(first); }
    /// The first one that is shown from here on; there must be one.
    int next(int from) const
    {
        const auto after = std::upper_bound(m_before.begin(), m_before.end(), before(from));
        return int(after - m_before.begin()) - 1;
    }

private:
    int before(int index) const
    {
        return m_before[std::min(std::size_t(index), m_before.size() - 1)];
    }

    std::vector<int> m_before; ///< how many are shown in front of each
};

class Dropping
{
public:
    Dropping(Sheet &sheet, const HiddenCells &hidden)
        : m_sheet(sheet)
        , m_rows(int(sheet.rows.size()),
                 [&](int row) {
                     return std::size_t(row) < hidden.rows.size() && hidden.rows[std::size_t(row)];
                 })
        , m_columns(widthOf(sheet), [&](int column) { return hidden.columns.contains(column); })
    {}

    void run()
    {
        // From the end on: a merged cell that moves is not met again.
        for (int row = int(m_sheet.rows.size()) - 1; row >= 0; --row) {
            workPoint();
            for (int column = int(cells(row).size()) - 1; column >= 0; --column)
                fit(row, column);
        }
        std::vector<BookRow> kept;
        for (int row = 0; row < int(m_sheet.rows.size()); ++row) {
            workPoint();
            BookRow shown = shownOf(row);
            if (m_rows.at(row))
                kept.push_back(std::move(shown));
        }
        m_sheet.rows = std::move(kept);
    }

private:
    static int widthOf(const Sheet &sheet)
    {
        int width = 0;
        for (const BookRow &row : sheet.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                width = std::max(width, int(i) + std::max(1, row[i].columnSpan));
        }
        return width;
    }

    BookRow &cells(int row) { return m_sheet.rows[std::size_t(row)]; }

    /// Gives a merged cell the size and the place that are shown of it.
    void fit(int row, int column)
    {
        BookCell &cell = cells(row)[std::size_t(column)];
        if (cell.covered || (cell.rowSpan <= 1 && cell.columnSpan <= 1))
            return;
        const int endRow = std::min(int(m_sheet.rows.size()), row + std::max(1, cell.rowSpan));
        const int rows = m_rows.count(row, endRow);
        const int columns = m_columns.count(column, column + std::max(1, cell.columnSpan));
        if (rows == 0 || columns == 0)
            return;
        cell.rowSpan = rows;
        cell.columnSpan = columns;
        const int shownRow = m_rows.next(row);
        const int shownColumn = m_columns.next(column);
        if (shownRow == row && shownColumn == column)
            return;
        BookCell moved;
        moved.covered = true;
        std::swap(moved, cell);
        BookRow &target = cells(shownRow);
        if (int(target.size()) <= shownColumn) {
            m_added += shownColumn + 1 - qsizetype(target.size());
            checkCells(m_added, shownRow + 1);
            target.resize(std::size_t(shownColumn) + 1);
        }
        target[std::size_t(shownColumn)] = std::move(moved);
    }

    BookRow shownOf(int row)
    {
        BookRow shown;
        QStringList texts;
        for (std::size_t i = 0; i < cells(row).size(); ++i) {
            BookCell &cell = cells(row)[i];
            if (m_rows.at(row) && m_columns.at(int(i))) {
                shown.push_back(std::move(cell));
            } else if (!cell.text.isEmpty()) {
                texts.append(cell.text);
                // Cells may share one long text; joined, it is there as often as it stands.
                m_lost += cell.text.size();
                checkText(m_lost);
            }
        }
        if (!texts.isEmpty())
            m_sheet.losses.append({ProblemKind::HiddenText, texts.join(u' ')});
        return shown;
    }

    Sheet &m_sheet;
    Shown m_rows;
    Shown m_columns;
    qsizetype m_added = 0;
    qsizetype m_lost = 0;
};

} // namespace

void dropHidden(Sheet &sheet, const HiddenCells &hidden)
{
    Dropping(sheet, hidden).run();
}

} // namespace PlanLens
