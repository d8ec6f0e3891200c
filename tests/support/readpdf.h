// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/readnamed.h"
#include "support/testpdf.h"

#include <QStringList>

namespace PlanLens::Testing {

/// Reads a document made in memory.
inline ReadReport read(const QByteArray &pdf)
{
    return readNamed(pdf, QStringLiteral("report.pdf"));
}

/// The text of every block that is no table, and the rows of those: cells parted by |, covered
/// ones as ^.
inline QStringList shown(const ReadReport &read)
{
    QStringList result;
    for (const Block &block : read.report.blocks) {
        if (block.kind == BlockKind::Table)
            result += rowsIn(block.table);
        else
            result += block.text.text();
    }
    return result;
}

} // namespace PlanLens::Testing
