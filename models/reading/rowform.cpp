// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rowform.h"

#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "language/figurecells.h"
#include "reading/commacells.h"
#include "text/characters.h"
#include "text/displaywidth.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A cell of a row that stands on one line, with the breaks inside it.
RawCell cellOf(QStringView source, int start, int end, int number)
{
    RawCell cell;
    for (const TextLine &part : splitAtBreaks(source, {start, end, number}))
        cell.append(trimmedRange(source, part.start, part.end, number));
    return cell;
}

/// The length of the separator at `index`; 0 where there is none.
int separatorLength(QStringView source, int index, int end, Separator separator)
{
    const QChar c = source[index];
    if (separator == Separator::Tab)
        return c == u'\t' ? 1 : 0;
    if (separator == Separator::Pipe)
        return isPipe(c) ? 1 : 0;
    int length = 0;
    while (index + length < end && isBlank(source[index + length]))
        ++length;
    const bool wide = length == 1 && c == u'　';
    const bool parts = length >= 2 || wide || separator == Separator::Spaces;
    return parts ? length : 0;
}

QList<RawCell> splitCells(QStringView source, TextLine line, Separator separator)
{
    if (separator != Separator::Tab)
        line = trimmedRange(source, line.start, line.end, line.number);
    QList<RawCell> cells;
    int start = line.start;
    int index = line.start;
    while (index < line.end) {
        const int length = separatorLength(source, index, line.end, separator);
        if (length == 0) {
            ++index;
            continue;
        }
        cells.append(cellOf(source, start, index, line.number));
        checkCells(cells.size(), line.number);
        index += length;
        start = index;
    }
    cells.append(cellOf(source, start, line.end, line.number));
    return cells;
}

/// The cells with those parted that a single blank joins to a figure behind them, where that makes
/// as many as there are heads: a name so long that no room was left, 财政收入（亿元） 70.
QList<RawCell> withFiguresApart(QStringView source, const QList<RawCell> &cells, qsizetype heads)
{
    QList<RawCell> parted;
    for (const RawCell &cell : cells) {
        const TextLine &text = cell.first();
        int blank = text.end;
        while (blank > text.start && !isBlank(source.at(blank - 1)))
            --blank;
        const TextLine figure{blank, text.end, text.number};
        const bool apart =
            cell.size() == 1 && blank > text.start && isFigureCell(figure.in(source).toString());
        parted.append(apart ? RawCell{trimmedRange(source, text.start, blank, text.number)} : cell);
        if (apart)
            parted.append(RawCell{figure});
    }
    return parted.size() == heads ? parted : cells;
}

/// Cells that a fixed run of wide blanks parts: where a cell is missing, two of them follow each
/// other. Empty ones are put there; nothing where that does not make as many as there are heads.
QList<RawCell> withEmptyBetween(QStringView source, const QList<RawCell> &cells,
                                const QList<Extent> &heads)
{
    const int gap = heads.size() > 1 ? heads.at(1).start - heads.at(0).end : 0;
    for (qsizetype i = 2; i < heads.size(); ++i) {
        if (heads.at(i).start - heads.at(i - 1).end != gap)
            return {};
    }
    QList<RawCell> row;
    for (const RawCell &cell : cells) {
        if (row.isEmpty()) {
            row.append(cell);
            continue;
        }
        const TextLine between{row.last().last().end, cell.first().start, cell.first().number};
        const QStringView blanks = between.in(source);
        const int width = displayWidth(blanks);
        if (gap < 4 || width % gap != 0 ||
            std::any_of(blanks.begin(), blanks.end(), [](QChar c) { return c != u'　'; }))
            return {};
        for (int empty = 1; empty < width / gap; ++empty)
            row.append(RawCell{TextLine{between.start, between.start, between.number}});
        row.append(cell);
    }
    return row.size() == heads.size() ? row : QList<RawCell>();
}

/// One cell from the start of a first to the end of a last.
void joinCells(QList<RawCell> &cells, qsizetype first, qsizetype last)
{
    cells[first].last().end = cells.at(last).last().end;
    cells.remove(first + 1, last - first);
}

} // namespace

bool holdsSeparator(QStringView text, Separator separator)
{
    if (separator == Separator::Pipe)
        return std::any_of(text.begin(), text.end(), isPipe);
    if (separator == Separator::Comma || separator == Separator::WideComma)
        return text.contains(separator == Separator::Comma ? u',' : u'，');
    return separator == Separator::Blanks || separator == Separator::Spaces || text.contains(u'\t');
}

bool isOneLongCell(QStringView text)
{
    const auto parts = [](QChar c) {
        return !isPlainIdeograph(c) && (isBlank(c) || isInvisible(c) || isInlineBreak(c) ||
                                        isPipe(c) || c == u'，' || c == u',');
    };
    return text.size() > longestColumnTitle &&
           (text.back() == u'。' || std::none_of(text.begin(), text.end(), parts));
}

QString squeezed(QStringView source, const RawCell &cell)
{
    QString text = cell.first().in(source).toString();
    text.removeIf([](QChar c) { return isBlank(c) || isInvisible(c); });
    return text;
}

void joinSpacedLetters(QStringView source, QList<RawCell> &cells)
{
    for (qsizetype i = 0; i + 1 < cells.size(); ++i) {
        const QStringView text = cells.at(i).first().in(source);
        const QStringView next = cells.at(i + 1).first().in(source);
        if (text.size() == 1 && isIdeograph(text.front()) && !next.isEmpty() &&
            isIdeograph(next.front()) && !QStringView(u"男女城乡").contains(text.front()))
            joinCells(cells, i, i + 1);
    }
}

QList<RawCell> RowForm::split(QStringView source, const TextLine &line) const
{
    if (isOfCommas())
        return commaRow(source, line);
    QList<RawCell> cells = splitCells(source, line, separator);
    if (framed && cells.size() > 2) {
        cells.removeFirst();
        cells.removeLast();
    }
    return cells;
}

QList<RawCell> RowForm::commaRow(QStringView source, const TextLine &line) const
{
    const QChar comma = separator == Separator::Comma ? u',' : u'，';
    QList<TextLine> parts = commaCells(source, line, comma);
    if (separator == Separator::Comma && titles > 0)
        parts = withWholeNumbers(source, parts, titles);
    QList<RawCell> cells;
    for (const TextLine &part : std::as_const(parts))
        cells.append(RawCell{part});
    return cells;
}

QList<RawCell> RowForm::alignedRow(QStringView source, const TextLine &line) const
{
    QList<RawCell> cells = split(source, line);
    if (heads.isEmpty() || cells.size() == heads.size() || cells.size() < 2)
        return cells;
    if (cells.size() > heads.size()) {
        const qsizetype over = cells.size() - heads.size();
        const bool words =
            std::none_of(cells.begin(), cells.begin() + over + 1,
                         [&](const RawCell &cell) { return isFigureCell(squeezed(source, cell)); });
        if (words)
            joinCells(cells, 0, over);
        return cells;
    }
    if (separator == Separator::Spaces)
        return cells;
    if (const QList<RawCell> row = withEmptyBetween(source, cells, heads); !row.isEmpty())
        return row;
    const QList<RawCell> parted = withFiguresApart(source, cells, heads.size());
    return parted.size() == heads.size() ? parted : spread(source, line, cells);
}

QList<RawCell> RowForm::spread(QStringView source, const TextLine &line,
                               const QList<RawCell> &cells) const
{
    // Under 类别, printed once a group, nothing stands.
    const QList<Extent> extents = extentsOf(source, line, cells);
    const int second = numbered ? heads.at(0).end : heads.at(1).start;
    if (heads.size() > 2 && extents.first().start >= second) {
        const QList<int> all = headsOfCells(heads, extents);
        QList<RawCell> row;
        for (qsizetype i = 0; i < all.size(); ++i) {
            while (row.size() < all.at(i))
                row.append(RawCell{TextLine{line.start, line.start, line.number}});
            row.append(cells.at(i));
        }
        while (!row.isEmpty() && row.size() < heads.size())
            row.append(RawCell{TextLine{line.end, line.end, line.number}});
        return row.isEmpty() ? cells : row;
    }
    const QList<int> found = headsOfCells(heads.mid(1), extentsOf(source, line, cells.mid(1)));
    if (found.isEmpty())
        return cells;
    QList<RawCell> row{cells.first()};
    for (qsizetype i = 0; i < found.size(); ++i) {
        while (row.size() <= found.at(i))
            row.append(RawCell{TextLine{line.start, line.start, line.number}});
        row.append(cells.at(i + 1));
    }
    while (row.size() < heads.size())
        row.append(RawCell{TextLine{line.end, line.end, line.number}});
    return row;
}

bool RowForm::spreadOver(QStringView source, const TextLine &line, const TextLine &row,
                         QList<RawCell> &upper, QList<RawCell> &lower)
{
    const QList<RawCell> below = split(source, line);
    const QList<Extent> places = extentsOf(source, line, below);
    if (heads.size() != upper.size() || places.isEmpty() ||
        places.first().start < heads.first().end)
        return false;
    const RawCell blank{TextLine{line.start, line.start, line.number}};
    QList<RawCell> above;
    QList<Extent> columns;
    lower.clear();
    qsizetype next = 0;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const bool last = i + 1 == heads.size();
        const qsizetype first = next;
        while (next < places.size() && (last || places.at(next).start < heads.at(i + 1).start))
            ++next;
        above.append(upper.at(i));
        if (next == first) {
            lower.append(blank);
            columns.append(heads.at(i));
        }
        for (qsizetype cell = first; cell < next; ++cell) {
            if (cell > first)
                above.append(blank);
            lower.append(below.at(cell));
            columns.append(places.at(cell));
        }
    }
    if (columns.size() <= heads.size() || split(source, row).size() != columns.size())
        return false;
    upper = above;
    heads = columns;
    return true;
}

QList<Extent> RowForm::extentsOf(QStringView source, const TextLine &line,
                                 const QList<RawCell> &cells)
{
    QList<Extent> extents;
    int measured = line.start;
    int width = 0;
    for (const RawCell &cell : cells) {
        width += displayWidth(source.mid(measured, cell.first().start - measured));
        measured = cell.first().start;
        extents.append({width, width + displayWidth(cell.first().in(source))});
    }
    return extents;
}

bool RowForm::isGrid(QStringView source, const QList<TextLine> &lines, qsizetype index) const
{
    if (separator != Separator::Pipe)
        return false;
    const qsizetype columns = split(source, lines.at(index)).size();
    const auto next = [&](qsizetype line) {
        const qsizetype row = nextRowLine(source, lines, line);
        return row >= 0 && split(source, lines.at(row)).size() == columns ? row : -1;
    };
    const qsizetype second = next(index);
    return columns > 2 && second >= 0 && (framed || next(second) >= 0);
}

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
