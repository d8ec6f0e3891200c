// SPDX-License-Identifier: GPL-3.0-or-later
#include "copying.h"

#include <QTextTable>

#include <algorithm>

namespace PlanLens {

namespace {

/// The part of a table that is selected as a block of cells.
class CellBlock
{
public:
    explicit CellBlock(const QTextCursor &selection)
        : m_table(selection.hasComplexSelection() ? selection.currentTable() : nullptr)
    {
        if (m_table)
            selection.selectedTableCells(&m_row, &m_rows, &m_column, &m_columns);
    }

    bool holds(int position) const
    {
        if (!m_table)
            return true;
        const QTextTableCell cell = m_table->cellAt(position);
        return cell.isValid() && cell.row() >= m_row && cell.row() < m_row + m_rows &&
               cell.column() >= m_column && cell.column() < m_column + m_columns;
    }
    bool isValid() const { return m_table; }

private:
    const QTextTable *m_table;
    int m_row = 0, m_rows = 0, m_column = 0, m_columns = 0;
};

QString textOf(const QTextDocument &document, const TextRange &range)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document));
    cursor.setPosition(range.position);
    cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::LineSeparator, u' ');
}

} // namespace

QString plainText(const AnchorMap &places, const QTextCursor &selection)
{
    const CellBlock cells(selection);
    // A block of cells reaches from its first to its last cell in reading order.
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    QString text;
    const AnchorMap::Place *previous = nullptr;
    for (const AnchorMap::Place &place : places.places()) {
        const TextRange &range = place.range;
        const bool touched = cells.isValid() ? cells.holds(range.position)
                                             : range.position <= end && range.end() >= start;
        if (!touched)
            continue;
        if (previous) {
            const bool sameRow = previous->block == place.block && previous->row == place.row;
            text += sameRow ? u'\t' : u'\n';
        }
        previous = &place;
        const int from = cells.isValid() ? range.position : std::max(range.position, start);
        const int to = cells.isValid() ? range.end() : std::min(range.end(), end);
        text += textOf(*selection.document(), {from, to - from});
    }
    return text;
}

} // namespace PlanLens
