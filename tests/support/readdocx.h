// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxreader.h"
#include "opening/readfile.h"
#include "support/testdocx.h"
#include "support/testzip.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a document made in memory. An empty report, with a warning, where that failed.
inline ReadReport read(const TestDocx &document)
{
    auto outcome = readBytes(docxOf(document), QStringLiteral("report.docx"));
    if (const auto *error = std::get_if<ReadError>(&outcome))
        qWarning("%s", qPrintable(reason(*error)));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
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

/// How many problems of a kind were listed.
inline int countOf(const ReadReport &read, ProblemKind kind)
{
    int count = 0;
    for (const Problem &problem : read.problems)
        count += problem.kind == kind ? problem.count : 0;
    return count;
}

inline QStringList rowTexts(const Table &table, int index)
{
    QStringList result;
    for (const Cell &cell : table.rows.at(index).cells)
        result.append(cell.text.text());
    return result;
}

} // namespace PlanLens::Testing
