// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/tabletext.h"

#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "assembling/numbering.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "text/alignedcells.h"
#include "text/characters.h"
#include "text/displaywidth.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

enum class Separator { Tab, Pipe, Blanks };

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
    return length >= 2 || wide ? length : 0;
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

QString squeezed(QStringView source, const RawCell &cell)
{
    QString text = cell.first().in(source).toString();
    text.removeIf([](QChar c) { return isBlank(c) || isInvisible(c); });
    return text;
}

/// One cell from the start of a first to the end of a last.
void joinCells(QList<RawCell> &cells, qsizetype first, qsizetype last)
{
    cells[first].last().end = cells.at(last).last().end;
    cells.remove(first + 1, last - first);
}

/// 指   标, 产    量（吨）: letters of a title spaced out as far as columns are. 男, 女, 城 and 乡
/// are titles by themselves.
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

/// How the rows of a table are written, as its head shows.
struct RowForm
{
    Separator separator = Separator::Tab;
    bool framed = false;   ///< pipes at both ends too
    bool cornered = false; ///< nothing is printed over the names
    QList<Extent> heads;   ///< of a table aligned by blanks

    QList<RawCell> split(QStringView source, const TextLine &line) const
    {
        QList<RawCell> cells = splitCells(source, line, separator);
        if (framed && cells.size() > 2) {
            cells.removeFirst();
            cells.removeLast();
        }
        return cells;
    }

    /// Aligned by blanks: as many cells as there are heads, empty ones where nothing stands under
    /// a head. As they are where it cannot be told.
    QList<RawCell> alignedRow(QStringView source, const TextLine &line) const
    {
        QList<RawCell> cells = split(source, line);
        if (heads.isEmpty() || cells.size() == heads.size() || cells.size() < 2)
            return cells;
        if (cells.size() > heads.size()) {
            const qsizetype over = cells.size() - heads.size();
            const bool words =
                std::none_of(cells.begin(), cells.begin() + over + 1, [&](const RawCell &cell) {
                    return isFigureCell(squeezed(source, cell));
                });
            if (words)
                joinCells(cells, 0, over);
            return cells;
        }
        return spread(source, line, cells);
    }

private:
    QList<RawCell> spread(QStringView source, const TextLine &line,
                          const QList<RawCell> &cells) const
    {
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

public:
    static QList<Extent> extentsOf(QStringView source, const TextLine &line,
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
};

bool hasHeadWord(QStringView source, const QList<RawCell> &cells)
{
    static const WordTable words = wordsOf("head-opening");
    return std::any_of(cells.begin(), cells.end(), [&](const RawCell &cell) {
        const QString text = squeezed(source, cell);
        return text.size() <= 12 && words.occursIn(text);
    });
}

/// 表5 2023年产量, 续表: what stands above a table, and ends the one before.
bool isTableTitle(QStringView source, const QList<RawCell> &cells)
{
    const QString text = squeezed(source, cells.first());
    static const WordTable words = wordsOf({{0, "table-continued"}, {0, "unit-label"}});
    return words.startingAt(text) ||
           (text.size() > 1 && text.front() == u'表' && isDigit(text.at(1)));
}

/// Titles alone: short, no figures, and one at least that is known, unless pipes say that this is a
/// table.
bool areTitles(QStringView source, const QList<RawCell> &cells, Separator separator)
{
    bool known = separator == Separator::Pipe;
    for (const RawCell &cell : cells) {
        const QString text = squeezed(source, cell);
        if (!isShortTitle(text) || isFigureCell(text))
            return false;
        known = known || holdsColumnWord(text) || holdsHeadWord(text);
    }
    return known;
}

/// The first line of words after `index`, not too far off; -1 where there is none.
qsizetype nextRowLine(QStringView source, const QList<TextLine> &lines, qsizetype index)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype i = index + 1; i < lines.size() && i <= index + farthest; ++i) {
        const QStringView text = lines.at(i).in(source);
        if (!isEmptyLine(text) && !isRuleLine(text))
            return i;
    }
    return -1;
}

/// Whether the line after a head of titles is a row of figures under them. Without a title over
/// the names the head has a cell less.
bool standsOverRow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                   const QList<RawCell> &head, RowForm &form)
{
    const qsizetype next = nextRowLine(source, lines, index);
    if (next < 0 || head.isEmpty() || !areTitles(source, head, form.separator) ||
        isTableTitle(source, head))
        return false;
    const QList<RawCell> row = form.split(source, lines.at(next));
    if (row.size() < 2 || !isFigureCell(squeezed(source, row.last())) ||
        isFigureCell(squeezed(source, row.first())))
        return false;
    if (form.separator != Separator::Blanks)
        return row.size() == head.size();
    const auto extent = [&](qsizetype line, const RawCell &cell) {
        return RowForm::extentsOf(source, lines.at(line), {cell}).constFirst();
    };
    form.cornered = extent(next, row.first()).end <= extent(index, head.first()).start;
    const qsizetype width = head.size() + form.cornered;
    return width >= 2 && row.size() >= 2;
}

/// Whether a line can have several cells; one that is parted by blanks may have a single one.
bool holdsSeparator(QStringView text, Separator separator)
{
    if (separator == Separator::Pipe)
        return std::any_of(text.begin(), text.end(), isPipe);
    return separator == Separator::Blanks || text.contains(u'\t');
}

std::optional<RowForm> formOfHead(QStringView source, const QList<TextLine> &lines, qsizetype index)
{
    const TextLine &line = lines.at(index);
    for (const Separator separator : {Separator::Pipe, Separator::Tab, Separator::Blanks}) {
        const QStringView text = line.in(source).trimmed();
        if (!holdsSeparator(line.in(source), separator))
            continue;
        const bool framed = separator == Separator::Pipe && text.size() > 1 &&
                            isPipe(text.front()) && isPipe(text.back());
        RowForm form{separator, framed, false, {}};
        QList<RawCell> cells = form.split(source, line);
        if (separator == Separator::Blanks)
            joinSpacedLetters(source, cells);
        const bool named = cells.size() >= 3 && hasHeadWord(source, cells);
        const bool least = separator == Separator::Blanks || cells.size() >= 2;
        if (!named && !(least && standsOverRow(source, lines, index, cells, form)))
            continue;
        if (separator == Separator::Blanks) {
            form.heads = RowForm::extentsOf(source, line, cells);
            if (form.cornered)
                form.heads.prepend({0, 0});
        }
        return form;
    }
    return std::nullopt;
}

/// The cells of the head as they are printed, with an empty one over the names.
QList<RawCell> headCells(QStringView source, const TextLine &line, const RowForm &form)
{
    QList<RawCell> cells = form.split(source, line);
    if (form.separator == Separator::Blanks)
        joinSpacedLetters(source, cells);
    if (form.cornered)
        cells.prepend(RawCell{TextLine{line.start, line.start, line.number}});
    return cells;
}

/// Further lines of a row between two rules: names wrapped over lines.
void appendToCells(RawTableRow &row, const QList<RawCell> &more, QStringView source)
{
    for (qsizetype i = 0; i < more.size() && i < row.cells.size(); ++i) {
        if (!more.at(i).first().in(source).isEmpty())
            row.cells[i] += more.at(i);
    }
}

} // namespace

std::optional<RawTable> rowLineTable(QStringView source, const QList<TextLine> &lines,
                                     const QList<int> &rules, int first)
{
    constexpr int longestHead = 400;
    const bool tooLong = lines.at(first).end - lines.at(first).start > longestHead;
    const auto form = tooLong ? std::nullopt : formOfHead(source, lines, first);
    if (!form)
        return std::nullopt;
    RawTable table;
    table.nextLine = first;
    const bool ruled = form->separator == Separator::Pipe && rules.at(first) > 1;
    CellCount count;
    bool openRow = false;
    for (int index = first; index < lines.size(); ++index) {
        workPoint();
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isEmptyLine(text))
            continue;
        if (isRuleLine(text)) {
            openRow = false;
            table.nextLine = index + 1;
            continue;
        }
        const QList<RawCell> cells =
            index == first ? headCells(source, line, *form) : form->alignedRow(source, line);
        const bool section = cells.size() == 1 && headingNumbering(text.trimmed()) &&
                             text.trimmed().size() <= 24 && index + 1 < lines.size();
        if ((cells.size() < 2 && !section) || (index > first && isTableTitle(source, cells)))
            break;
        count.add(cells.size(), line.number);
        if (ruled && openRow)
            appendToCells(table.rows.last(), cells, source);
        else
            table.rows.append(RawTableRow{cells, line.number});
        openRow = true;
        table.nextLine = index + 1;
    }
    // A section cannot end a table: what looked like one is the next heading of the text.
    while (!table.rows.isEmpty() && table.rows.last().cells.size() == 1) {
        const int number = table.rows.last().line;
        table.rows.removeLast();
        while (table.nextLine > first && lines.at(table.nextLine - 1).number >= number)
            --table.nextLine;
    }
    return table.rows.size() >= 2 ? std::optional(table) : std::nullopt;
}

} // namespace PlanLens
