// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdftabular.h"

#include "language/figurecells.h"
#include "language/numbersigns.h"
#include "pdf/pdfcontinuation.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestCell = 30; ///< characters of a cell on a line: longer is text

} // namespace

bool isTabular(const PdfLine &line)
{
    return line.parts.size() > 1 &&
           std::all_of(line.parts.begin(), line.parts.end(),
                       [](const PdfPart &part) { return part.text.size() <= longestCell; });
}

bool mayBeFigure(const QString &text)
{
    constexpr qsizetype longest = 12;
    if (text.size() > longest)
        return false;
    const bool dash = std::all_of(text.begin(), text.end(), isDash);
    // A year begins the title of a column.
    return dash || (!isBareYear(QStringView(text).left(4)) &&
                    std::any_of(text.begin(), text.end(), isDigit));
}

bool holdsFigure(const PdfLine &line)
{
    return std::any_of(line.parts.begin() + 1, line.parts.end(),
                       [](const PdfPart &part) { return mayBeFigure(part.text); });
}

bool mayStandInCells(const PdfLine &line)
{
    if (standsOutsideTables(line.text()))
        return false;
    return std::all_of(line.parts.begin(), line.parts.end(), [](const PdfPart &part) {
        qsizetype start = 0;
        for (const PdfGap &gap : part.gaps) {
            if (gap.at - start > longestCell)
                return false;
            start = gap.at;
        }
        return part.text.size() - start <= longestCell;
    });
}

} // namespace PlanLens
