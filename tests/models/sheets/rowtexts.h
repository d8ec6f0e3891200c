// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QStringList>

namespace PlanLens::Testing {

/// What the cells of a row say, blanks around and within it simplified.
inline QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells)
        texts << cell.text.simplified();
    return texts;
}

} // namespace PlanLens::Testing
