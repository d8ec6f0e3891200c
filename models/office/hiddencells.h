// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/sheetflow.h"

#include <QSet>

#include <vector>

namespace PlanLens {

/// What of a sheet is not shown.
struct HiddenCells
{
    std::vector<bool> rows; ///< for each row of the sheet
    QSet<int> columns;
};

/// Takes out what is not shown; its text becomes losses of the sheet. A merged cell reaches over as
/// many rows and columns as are left of it, and stands in the first one of them, where spreadsheets
/// show its text. Throws DocumentTooLarge.
void dropHidden(Sheet &sheet, const HiddenCells &hidden);

} // namespace PlanLens
