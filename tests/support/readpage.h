// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening/readfile.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a page made in memory. An empty report, with a warning, where that failed.
inline ReadReport readPage(const QByteArray &bytes)
{
    auto outcome = readBytes(bytes, QStringLiteral("page.html"));
    if (const auto *error = std::get_if<ReadError>(&outcome))
        qWarning("%s", qPrintable(reason(*error)));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

inline ReadReport readPage(const QString &html)
{
    return readPage(html.toUtf8());
}

/// The text of every block that has one.
inline QStringList textsIn(const ReadReport &read)
{
    QStringList result;
    for (const Block &block : read.report.blocks) {
        if (!block.text.isEmpty())
            result.append(block.text.text());
    }
    return result;
}

inline QList<const Table *> tablesIn(const ReadReport &read)
{
    QList<const Table *> tables;
    for (const Block &block : read.report.blocks) {
        if (block.kind == BlockKind::Table)
            tables.append(&block.table);
    }
    return tables;
}

/// The rows of a table, cells parted by |; covered cells are ^.
inline QStringList rowsIn(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cell.covered ? QStringLiteral("^") : cell.text.text());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// How many problems of a kind were listed.
inline int problemsOf(const ReadReport &read, ProblemKind kind)
{
    int count = 0;
    for (const Problem &problem : read.problems)
        count += problem.kind == kind ? problem.count : 0;
    return count;
}

} // namespace PlanLens::Testing
