// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/readnamed.h"
#include "support/testdocx.h"
#include "support/testzip.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a document made in memory.
inline ReadReport read(const TestDocx &document)
{
    return readNamed(docxOf(document), QStringLiteral("report.docx"));
}

inline ReadReport readBody(const QString &body)
{
    return read({body, {}, {}, {}});
}

/// The text of every block.
inline QStringList texts(const ReadReport &read)
{
    QStringList result;
    for (const Block &block : read.report.blocks)
        result.append(block.text.text());
    return result;
}

/// Null where there is none.
inline const Table *firstTable(const ReadReport &read)
{
    for (const Block &block : read.report.blocks) {
        if (block.kind == BlockKind::Table)
            return &block.table;
    }
    return nullptr;
}

inline QString run(const QString &content)
{
    return QStringLiteral("<w:r>%1</w:r>").arg(content);
}

inline QString textRun(const QString &text)
{
    return QStringLiteral("<w:r><w:t>%1</w:t></w:r>").arg(text);
}

inline QString wrapped(const QString &content)
{
    return QStringLiteral("<w:p>%1</w:p>").arg(content);
}

inline QStringList rowTexts(const Table &table, int index)
{
    QStringList result;
    for (const Cell &cell : table.rows.at(index).cells)
        result.append(cell.text.text());
    return result;
}

} // namespace PlanLens::Testing
