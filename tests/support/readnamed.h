// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening/readfile.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a file made in memory. An empty report, with a warning, where that failed.
inline ReadReport readNamed(const QByteArray &bytes, const QString &name)
{
    auto outcome = readBytes(bytes, name);
    if (const auto *error = std::get_if<ReadError>(&outcome))
        qWarning("%s", qPrintable(reason(*error)));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

/// How many places the problems of a kind stand for.
inline int problemsOf(const ReadReport &read, ProblemKind kind)
{
    int count = 0;
    for (const Problem &problem : read.problems)
        count += problem.kind == kind ? problem.count : 0;
    return count;
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

} // namespace PlanLens::Testing
