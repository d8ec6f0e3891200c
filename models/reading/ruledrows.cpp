// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/ruledrows.h"

#include "language/figurecells.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A name, and a figure behind it.
bool isWholeRow(QStringView source, const QList<RawCell> &cells)
{
    return !cells.isEmpty() && !squeezed(source, cells.first()).isEmpty() &&
           std::any_of(cells.begin() + 1, cells.end(),
                       [&](const RawCell &cell) { return isFigureCell(squeezed(source, cell)); });
}

} // namespace

bool rulesPartRows(QStringView source, const QList<TextLine> &lines, const QList<int> &rules,
                   int first, const RowForm &form)
{
    if (form.separator != Separator::Pipe || rules.at(first) < 2)
        return false;
    int whole = 0; ///< since the last rule
    for (int index = first + 1; index < lines.size() && rules.at(index) > 0; ++index) {
        workPoint();
        const QStringView text = lines.at(index).in(source);
        if (isRuleLine(text))
            whole = 0;
        else if (!isEmptyLine(text))
            whole += isWholeRow(source, form.split(source, lines.at(index)));
        if (whole > 1)
            return false;
    }
    return true;
}

} // namespace PlanLens
