// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include <QTextTable>

#include <algorithm>

namespace PlanLens {

TableWriter::TableWriter(const DocumentStyle &style, WriteCell writeCell)
    : m_style(style), m_writeCell(std::move(writeCell))
{}

std::optional<WrittenTable> TableWriter::write(QTextCursor &cursor, const Table &table) const
{
    const TableShape shape = shapeOf(table);
    if (table.rows.isEmpty() || shape.columns.isEmpty())
        return std::nullopt;
    QTextTableFormat format = m_style.tableFormat();
    format.setHeaderRowCount(std::clamp(table.headerRows, 0, int(table.rows.size())));
    QTextTable *target =
        cursor.insertTable(int(table.rows.size()), int(shape.columns.size()), format);
    // Merging moves text about: first the grid, then what stands in it.
    merge(*target, table, shape);
    for (int row = 0; row < table.rows.size(); ++row)
        fillRow(*target, table, shape, row);
    cursor.setPosition(target->lastPosition() + 1);
    return WrittenTable{target, shape.needs};
}

void TableWriter::merge(QTextTable &target, const Table &table, const TableShape &shape) const
{
    const int columns = int(shape.columns.size());
    for (int row = 0; row < table.rows.size(); ++row) {
        if (shape.sectionRows.at(row)) {
            target.mergeCells(row, 0, 1, columns);
            continue;
        }
        const auto &cells = table.rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column) {
            const Cell &cell = cells.at(column);
            const int rows = std::min(cell.rowSpan, int(table.rows.size()) - row);
            const int across = std::min(cell.columnSpan, columns - column);
            if (!cell.covered && (rows > 1 || across > 1))
                target.mergeCells(row, column, rows, across);
        }
    }
}

void TableWriter::fillRow(QTextTable &target, const Table &table, const TableShape &shape,
                          int row) const
{
    const bool header = row < table.headerRows;
    const bool section = shape.sectionRows.at(row);
    const auto &cells = table.rows.at(row).cells;
    for (int column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        if (cell.covered || (section && cell.text.isEmpty()))
            continue;
        const Qt::Alignment alignment =
            header || section ? Qt::AlignHCenter
                              : alignmentOf(shape.columns.at(column), cell.text.text());
        fillCell(target, cell, row, column, alignment, header || section);
    }
}

void TableWriter::fillCell(QTextTable &target, const Cell &cell, int row, int column,
                           Qt::Alignment alignment, bool shaded) const
{
    QTextTableCell place = target.cellAt(row, column);
    QTextTableCellFormat format;
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (shaded)
        format.setBackground(m_style.theme().raised);
    place.setFormat(format);
    QTextCursor cursor = place.firstCursorPosition();
    QTextBlockFormat block = m_style.cellBlockFormat(alignment);
    block.setNonBreakableLines(textWidth(cell.text.text()) <= unbrokenWidth);
    cursor.setBlockFormat(block);
    m_writeCell(cursor, row, column, cell.text.text(), m_style.cellCharFormat(shaded));
}

void fitTable(const WrittenTable &written, const DocumentStyle &style, double width)
{
    QTextTableFormat format = written.table->format();
    const double half =
        style.cellCharFormat(false).fontPointSize() / style.font().pointSizeF() * style.em() / 2;
    QList<ColumnNeed> padded = written.needs;
    for (ColumnNeed &need : padded) {
        need.least += 2 * format.cellPadding() / half;
        need.wanted += 2 * format.cellPadding() / half;
    }
    QList<QTextLength> lengths;
    for (const double share : shareWidth(padded, width / half))
        lengths.append(QTextLength(QTextLength::PercentageLength, share * 100));
    if (lengths == format.columnWidthConstraints())
        return;
    format.setColumnWidthConstraints(lengths);
    written.table->setFormat(format);
}

} // namespace PlanLens
