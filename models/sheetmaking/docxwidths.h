// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"
#include "sheets/tablebands.h"

#include <QString>

namespace PlanLens {

/// The text of a cell with the sign of its verdict, as documents have it.
QString docxCellText(const SheetCell &cell);

/// The tag of a cell as it follows its text: after a blank, or on lines of its own where a figure
/// leaves it no room in a column of so many twentieths of a point.
QString docxTag(const SheetCell &cell, int halfPoints, double width);

/// How wide the columns of a table are in type of a size in half points: in twentieths of a point,
/// by the widths of Times New Roman and of Chinese type. What is wider than its column is broken
/// anywhere by word processors; so figures and short words leave no column narrower than they are.
ColumnWidths docxWidths(const SheetTable &table, int halfPoints);

} // namespace PlanLens
