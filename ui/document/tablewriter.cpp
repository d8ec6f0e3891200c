#include "tablewriter.h"

#include <QTextTable>

#include <algorithm>

namespace PlanLens {

namespace {

QList<QTextLength> widths(const TableShape &shape)
{
    QList<QTextLength> widths;
    for (const ColumnShape &column : shape.columns)
        widths.append(QTextLength(QTextLength::PercentageLength, column.share * 100));
    return widths;
}

Qt::Alignment alignmentOf(ColumnAlignment column, const QString &text)
{
    switch (column) {
    case ColumnAlignment::Left:
        return Qt::AlignLeft;
    case ColumnAlignment::Centre:
        return Qt::AlignHCenter;
    case ColumnAlignment::Figures:
        return looksLikeFigure(text) ? Qt::AlignRight : Qt::AlignLeft;
    }
    Q_UNREACHABLE();
}

} // namespace

TableWriter::TableWriter(const DocumentStyle &style, WriteCell writeCell)
    : m_style(style), m_writeCell(std::move(writeCell))
{}

void TableWriter::write(QTextCursor &cursor, const Table &table) const
{
    const TableShape shape = shapeOf(table);
    if (table.rows.isEmpty() || shape.columns.isEmpty())
        return;
    QTextTableFormat format = m_style.tableFormat();
    format.setColumnWidthConstraints(widths(shape));
    format.setHeaderRowCount(std::clamp(table.headerRows, 0, int(table.rows.size())));
    QTextTable *target =
        cursor.insertTable(int(table.rows.size()), int(shape.columns.size()), format);
    // Merging moves text about: first the grid, then what stands in it.
    merge(*target, table, shape);
    for (int row = 0; row < table.rows.size(); ++row)
        fillRow(*target, table, shape, row);
    cursor.setPosition(target->lastPosition() + 1);
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
                              : alignmentOf(shape.columns.at(column).alignment, cell.text.text());
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
    cursor.setBlockFormat(m_style.cellBlockFormat(alignment));
    m_writeCell(cursor, row, column, cell.text.text(), m_style.cellCharFormat(shaded));
}

} // namespace PlanLens
