// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening/readfile.h"
#include "support/testpdf.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a document made in memory. An empty report, with a warning, where that failed.
inline ReadReport read(const QByteArray &pdf)
{
    auto outcome = readBytes(pdf, QStringLiteral("report.pdf"));
    if (const auto *error = std::get_if<ReadError>(&outcome))
        qWarning("%s", qPrintable(reason(*error)));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

/// The text of every block that is no table, and the rows of those: cells parted by |, covered
/// ones as ^.
inline QStringList shown(const ReadReport &read)
{
    QStringList result;
    for (const Block &block : read.report.blocks) {
        if (block.kind != BlockKind::Table) {
            result.append(block.text.text());
            continue;
        }
        for (const TableRow &row : block.table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.covered ? QStringLiteral("^") : cell.text.text());
            result.append(cells.join(u'|'));
        }
    }
    return result;
}

/// How many such places the problems of a kind stand for.
inline int count(const ReadReport &read, ProblemKind kind)
{
    int count = 0;
    for (const Problem &problem : read.problems)
        count += problem.kind == kind ? problem.count : 0;
    return count;
}

} // namespace PlanLens::Testing
