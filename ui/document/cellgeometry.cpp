// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace PlanLens {

namespace {

QRectF textOf(const QTextDocument &document, const QTextTableCell &cell)
{
    return document.documentLayout()->blockBoundingRect(cell.firstCursorPosition().block());
}

/// Text stands in the middle of its cell; how high the row is tells its tallest cell.
QRectF rowsOf(const QTextDocument &document, const QTextTable &table, const QTextTableCell &cell)
{
    QRectF rows;
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (const QTextTableCell other = table.cellAt(row, column);
                other.rowSpan() == 1 || other == cell)
                rows |= textOf(document, other);
    return rows;
}

} // namespace

QRectF wholeCell(const QTextDocument &document, const TextRange &range)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document));
    cursor.setPosition(range.position);
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return {};
    const QTextTableCell cell = table->cellAt(cursor);
    if (cell.firstPosition() != range.position || cell.lastPosition() != range.end())
        return {};
    QRectF bounds = textOf(document, cell);
    const QRectF rows = rowsOf(document, *table, cell);
    bounds.setTop(rows.top());
    bounds.setBottom(rows.bottom());
    const qreal padding = table->format().cellPadding();
    return bounds.adjusted(-padding, -padding, padding, padding);
}

} // namespace PlanLens
