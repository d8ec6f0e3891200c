// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rowform.h"

#include <QList>

namespace PlanLens {

struct RawTableRow
{
    QList<RawCell> cells;
    int line = 0;
    QList<int> spans = {}; ///< over how many columns each stands, 0 where covered; empty: one each
};

/// The rows of a table in plain text, and the index of the first line after it.
struct RawTable
{
    QList<RawTableRow> rows;
    int nextLine = 0;
    int headRows = 0;     ///< where they are known; else 0
    bool unclear = false; ///< which cells stand under which titles cannot be told
};

} // namespace PlanLens
