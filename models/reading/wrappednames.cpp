// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/wrappednames.h"

#include "language/figurecells.h"
#include "text/displaywidth.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// 2 | 规模以上工业战略性新 above (empty) | 兴产业增加值 | % | 12, and another ordinal below them:
/// the name of one row, which took all the width that names have.
bool isWrapped(QStringView source, const QList<RawTableRow> &rows, qsizetype index, int widest)
{
    const auto text = [&](qsizetype row, qsizetype cell) {
        return squeezed(source, rows.at(row).cells.at(cell));
    };
    const qsizetype width = rows.at(index).cells.size();
    if (width < 3 || rows.at(index + 1).cells.size() != width)
        return false;
    constexpr int room = 2;
    const QString name = text(index, 1);
    bool wrapped = !text(index, 0).isEmpty() && isFigureCell(text(index, 0)) && !name.isEmpty() &&
                   text(index + 1, 0).isEmpty() && !text(index + 1, 1).isEmpty() &&
                   displayWidth(name) + room >= widest;
    for (qsizetype cell = 2; wrapped && cell < width; ++cell)
        wrapped = text(index, cell).isEmpty();
    const bool next = index + 2 >= rows.size() || !text(index + 2, 0).isEmpty();
    return wrapped && next;
}

} // namespace

void joinWrappedNames(QStringView source, QList<RawTableRow> &rows, qsizetype first)
{
    int widest = 0;
    for (qsizetype i = first; i < rows.size(); ++i) {
        if (rows.at(i).cells.size() > 1)
            widest = std::max(widest, displayWidth(squeezed(source, rows.at(i).cells.at(1))));
    }
    for (qsizetype i = first; i + 1 < rows.size(); ++i) {
        if (!isWrapped(source, rows, i, widest))
            continue;
        QList<RawCell> &cells = rows[i].cells;
        const QList<RawCell> &below = rows.at(i + 1).cells;
        cells[1] += below.at(1);
        for (qsizetype cell = 2; cell < cells.size(); ++cell)
            cells[cell] = below.at(cell);
        rows.remove(i + 1);
    }
}

bool lastNameIsFull(QStringView source, const QList<RawTableRow> &rows, qsizetype column)
{
    int widest = 0;
    int last = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QList<RawCell> &cells = rows.at(i).cells;
        last = column < cells.size() ? displayWidth(cells.at(column).last().in(source)) : 0;
        widest = std::max(widest, last);
    }
    return rows.size() > 2 && last == widest;
}

bool startsBelow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                 const RawTableRow &row, qsizetype cell)
{
    if (cell >= row.cells.size())
        return false;
    const int start = row.cells.at(cell).first().start;
    qsizetype above = index;
    while (above > 0 && lines.at(above).start > start)
        --above;
    const TextLine &line = lines.at(index);
    const int own = trimmedRange(source, line.start, line.end, line.number).start;
    return displayWidth(source.mid(line.start, own - line.start)) <=
           displayWidth(source.mid(lines.at(above).start, start - lines.at(above).start));
}

void appendToCells(RawTableRow &row, const QList<RawCell> &more, QStringView source)
{
    for (qsizetype i = 0; i < more.size() && i < row.cells.size(); ++i) {
        if (!more.at(i).first().in(source).isEmpty())
            row.cells[i] += more.at(i);
    }
}

} // namespace PlanLens
