// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/readnamed.h"

namespace PlanLens::Testing {

/// Reads a page made in memory.
inline ReadReport readPage(const QByteArray &bytes)
{
    return readNamed(bytes, QStringLiteral("page.html"));
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

} // namespace PlanLens::Testing
