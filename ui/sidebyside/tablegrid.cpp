// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/tablegrid.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qreal paddingShare = 0.32; ///< of the type size

/// The cell that covers a place, or the place itself where none does.
std::pair<int, int> ownerOf(const Table &table, int row, int column)
{
    const Cell *cell = table.cell(row, column);
    if (!cell || !cell->covered)
        return {row, column};
    for (int r = row; r >= 0; --r) {
        for (int c = column; c >= 0; --c) {
            const Cell *owner = table.cell(r, c);
            if (owner && !owner->covered)
                return row < r + owner->rowSpan && column < c + owner->columnSpan
                           ? std::pair(r, c)
                           : std::pair(row, column);
        }
    }
    return {row, column};
}

} // namespace

TableGrid::TableGrid(const Table &table, const DocumentStyle &style, qreal width)
    : m_table(&table)
    , m_shape(shapeOf(table))
    , m_padding(qRound(paddingShare * style.em()))
    , m_width(width)
    , m_edges({0})
{
    const qreal half =
        style.cellCharFormat(false).fontPointSize() / style.font().pointSizeF() * style.em() / 2;
    QList<ColumnNeed> needs = m_shape.needs;
    for (ColumnNeed &need : needs) {
        need.least += 2 * m_padding / half;
        need.wanted += 2 * m_padding / half;
    }
    qreal share = 0;
    for (const double column : shareWidth(needs, width / half)) {
        share += column;
        m_edges.append(std::round(share * width));
    }
}

QList<TableGrid::Place> TableGrid::row(int row) const
{
    const QList<Cell> &cells = m_table->rows.at(row).cells;
    return m_shape.sectionRows.value(row) ? sectionRow(cells) : plainRow(row, cells);
}

/// One cell as wide as the table.
QList<TableGrid::Place> TableGrid::sectionRow(const QList<Cell> &cells) const
{
    QList<Place> places;
    for (const Cell &cell : cells) {
        const bool title = !cell.covered && !cell.text.isEmpty();
        places.append({.left = 0,
                       .width = m_width,
                       .alignment = Qt::AlignHCenter,
                       .strong = true,
                       .drawn = title});
    }
    return places;
}

QList<TableGrid::Place> TableGrid::plainRow(int row, const QList<Cell> &cells) const
{
    QList<Place> places;
    const int columns = int(m_edges.size()) - 1;
    const bool header = row < m_table->headerRows;
    for (int column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        const int end = std::clamp(column + std::max(1, cell.columnSpan), column + 1, columns);
        const auto owner = ownerOf(*m_table, row, column);
        const bool goesDown =
            row + 1 < m_table->rows.size() && ownerOf(*m_table, row + 1, end - 1) == owner;
        const bool goesOn = end < columns && ownerOf(*m_table, row, end) == owner;
        places.append(
            {.left = m_edges.at(column),
             .width = m_edges.at(end) - m_edges.at(column),
             .alignment = header ? Qt::AlignHCenter
                                 : alignmentOf(m_shape.columns.value(column), cell.text.text()),
             .strong = header,
             .drawn = !cell.covered,
             .ruledBelow = !goesDown,
             .ruledBehind = !goesOn,
             .rows = std::max(1, cell.rowSpan)});
    }
    return places;
}

} // namespace PlanLens
