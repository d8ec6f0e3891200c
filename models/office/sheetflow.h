// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

#include <QString>

#include <vector>

namespace PlanLens {

/// A cell of a sheet, as it is shown.
struct BookCell
{
    QString text;
    int rowSpan = 1;
    int columnSpan = 1;
    bool covered = false; ///< by a merged cell
};

using BookRow = std::vector<BookCell>; ///< from the first column on; the end may be left out

struct Sheet
{
    QString name;
    std::vector<BookRow> rows;
    QList<FlowLoss> losses; ///< hidden rows and columns, formulas without a result …
};

/// What the sheets of a workbook, or a single one, are as a report: what stands alone in the rows
/// above and below a table is its title, unit and notes. Empty rows part tables, unless what
/// follows has no head of its own. Throws DocumentTooLarge.
FlowItems flowOfSheets(const std::vector<Sheet> &sheets);

} // namespace PlanLens
