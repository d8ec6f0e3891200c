// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/sheetflow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace PlanLens {

inline constexpr int mostSheetColumns = 1000;
inline constexpr int mostSheetRows = 1 << 20; ///< that a sheet can have

/// What the sheets of a workbook share.
struct XlsxBook
{
    QStringList strings; ///< texts of cells, by number
    QStringList formats; ///< codes of formats, by the number of a cell's style
    bool from1904 = false;
};

/// What the sheets of a workbook hold so far: the limits are those of a document.
struct XlsxCount
{
    qsizetype cells = 0;
    qsizetype rows = 0;
};

/// A sheet as it is shown: numbers, dates and percentages in their formats, formulas by the result
/// that was stored. Hidden rows and columns, and formulas without a result, are losses. `damage`
/// becomes why not all was read. Throws DocumentTooLarge.
Sheet readXlsxSheet(const QByteArray &part, const XlsxBook &book, XlsxCount &count,
                    QString &damage);

/// Column and row of a reference, from 0: `C7` is 2, 6. Negative where it is none.
struct CellPlace
{
    int column = -1;
    int row = -1;
};
CellPlace placeOf(QStringView reference);

} // namespace PlanLens
