// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/documentstyle.h"
#include "typesetting/figures.h"
#include "typesetting/tableshape.h"

#include <QTextCursor>

#include <functional>
#include <optional>

class QTextTable;

namespace PlanLens {

/// A table in a text document, and what its columns want.
struct WrittenTable
{
    QTextTable *table = nullptr;
    QList<ColumnNeed> needs;
};

/// Sets the columns of a table for a page `width` pixels wide.
void fitTable(const WrittenTable &written, const DocumentStyle &style, double width);

/// Draws one table of a report into a text document.
class TableWriter
{
public:
    /// Writes the text of a cell at the cursor; the builder keeps the map.
    using WriteCell = std::function<void(QTextCursor &, int row, int column, const QString &text,
                                         const QTextCharFormat &)>;

    TableWriter(const DocumentStyle &style, WriteCell writeCell);

    /// Inserts the table at the cursor and leaves the cursor after it. Nothing for a table without
    /// cells.
    std::optional<WrittenTable> write(QTextCursor &cursor, const Table &table) const;

private:
    void merge(QTextTable &target, const Table &table, const TableShape &shape) const;
    void fillRow(QTextTable &target, const Table &table, const TableShape &shape, int row) const;
    void fillCell(QTextTable &target, const Cell &cell, int row, int column,
                  Qt::Alignment alignment, bool shaded) const;

    const DocumentStyle &m_style;
    WriteCell m_writeCell;
};

} // namespace PlanLens
