// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/celllines.h"

#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestFigure = 16;

/// Whether a line begins with a figure: digits, maybe after signs (≥50, -3, 〔17〕, ▽5).
bool beginsWithFigure(QStringView line)
{
    constexpr qsizetype mostSigns = 2;
    qsizetype start = 0;
    while (start < line.size() && start < mostSigns && !line.at(start).isLetterOrNumber() &&
           !isOneOf(line.at(start), u".．,，、%％)）"))
        ++start;
    return start < line.size() && isDigit(line.at(start));
}

/// Whether a line ends so that digits after it would read on: with a digit, or with a unit or words
/// (左右) after its only figure. A range (5%—) and a date go on in the next line.
bool endsWithFigure(QStringView line)
{
    if (line.isEmpty() || line.size() > longestFigure || !beginsWithFigure(line))
        return false;
    return !isOneOf(line.back(), u"-—–－−~～至到.．,，、/／∶：:（(年月");
}

/// The last line, or so much of it that it is seen to be longer than a figure.
QStringView lastLine(QStringView text)
{
    const QStringView end = text.right(longestFigure + 1);
    return end.mid(end.lastIndexOf(u'\n') + 1);
}

} // namespace

void appendCellLine(MappedText &cell, const MappedText &line)
{
    if (line.isEmpty())
        return;
    const QStringView before = lastLine(cell.text());
    const bool digitsMeet =
        !before.isEmpty() && isDigit(before.back()) && isDigit(line.text().front());
    const bool apart = digitsMeet || (endsWithFigure(before) && beginsWithFigure(line.text()));
    if (apart)
        cell.append(u'\n', std::max(cell.sourceOffset(cell.size()), line.sourceOffset(0) - 1));
    cell.append(line);
}

} // namespace PlanLens
