// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "assembling/numbering.h"
#include "assembling/paragraphjoining.h"
#include "language/figurecells.h"
#include "language/numbersigns.h"
#include "reading/tabletext.h"
#include "text/alignedcells.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A tab in front and none after it but at the end.
bool isCellLine(QStringView line)
{
    if (!line.startsWith(u'\t'))
        return false;
    QStringView rest = line.mid(1);
    while (!rest.isEmpty() && (isBlank(rest.back()) || isInvisible(rest.back())))
        rest.chop(1);
    return !rest.contains(u'\t');
}

/// Rows that a source ran together are cut where their length is a multiple of the head's.
void splitJoinedRows(QList<RawTableRow> &rows)
{
    if (rows.size() < 2 || rows.first().cells.size() < 3)
        return;
    const qsizetype width = rows.first().cells.size();
    QList<RawTableRow> split{rows.first()};
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const RawTableRow &row = rows.at(i);
        if (row.cells.size() <= width || row.cells.size() % width != 0) {
            split.append(row);
            continue;
        }
        for (qsizetype cell = 0; cell < row.cells.size(); cell += width)
            split.append({row.cells.mid(cell, width),
                          cell == 0 ? row.line : row.cells.at(cell).first().number});
    }
    rows = split;
}

/// A line without a tab, straight below a cell: more of the cell, unless the row is complete and
/// the line is plainly a heading, a note or the title of the next table.
bool continuesCell(QStringView line, const QList<RawTableRow> &rows)
{
    const QStringView text = line.trimmed();
    const Numbering numbering = headingNumbering(text);
    const bool heading = numbering && numbering.level <= 2;
    const bool below = heading || startsNotes(text) || namesTable(text);
    return !line.contains(u'\t') &&
           !(below && rows.last().cells.size() >= rows.first().cells.size());
}

} // namespace

std::optional<RawTable> cellLedTable(QStringView source, const QList<TextLine> &lines, int first)
{
    const bool ledRow = first + 1 < lines.size() &&
                        lines.at(first + 1).in(source).contains(u'\t') &&
                        !isCellLine(lines.at(first + 1).in(source));
    if (!isCellLine(lines.at(first).in(source)) || ledRow)
        return std::nullopt; // rows on lines, with nothing printed over the names
    RawTable table;
    CellCount count;
    bool betweenRows = true;
    int index = first;
    for (; index < lines.size(); ++index) {
        workPoint();
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isCellLine(text)) {
            if (betweenRows)
                table.rows.append(RawTableRow{{}, line.number});
            table.rows.last().cells.append(RawCell{{line.start + 1, line.end, line.number}});
            count.add(1, line.number);
            betweenRows = false;
        } else if (isEmptyLine(text)) {
            betweenRows = true;
        } else if (!betweenRows && continuesCell(text, table.rows)) {
            table.rows.last().cells.last().append(line);
        } else {
            break;
        }
    }
    table.nextLine = index;
    splitJoinedRows(table.rows);
    return table;
}

namespace {

constexpr qsizetype widest = 10; ///< columns of a table whose lines are cells

/// The lines from one on that can each be a cell: short, without what parts cells or ends
/// sentences.
class LineCells
{
public:
    LineCells(QStringView source, const QList<TextLine> &lines, int first, qsizetype most)
        : m_source(source)
    {
        for (int i = first; i < lines.size() && m_cells.size() < most; ++i) {
            workPoint();
            const QStringView text = lines.at(i).in(source);
            if (isEmptyLine(text))
                continue;
            const bool parted = std::any_of(text.begin(), text.end(),
                                            [](QChar c) { return c == u'\t' || isPipe(c); });
            if (parted || text.trimmed().size() > longestColumnTitle ||
                isOneOf(text.trimmed().back(), u"。；，："))
                break;
            const TextLine &line = lines.at(i);
            m_cells.append(trimmedRange(source, line.start, line.end, line.number));
            m_next.append(i + 1);
        }
    }

    qsizetype size() const { return m_cells.size(); }
    RawCell cell(qsizetype index) const { return RawCell{m_cells.at(index)}; }
    int line(qsizetype index) const { return m_cells.at(index).number; }
    /// The index of the line after the cell.
    int after(qsizetype index) const { return m_next.at(index); }
    QString text(qsizetype index) const { return squeezed(m_source, cell(index)); }
    /// 12.5, 8左右, 5.5以内
    bool isFigure(qsizetype index) const
    {
        constexpr int longestWord = 2;
        QString words = text(index);
        for (int i = 0; i < longestWord && words.size() > 1 && isIdeograph(words.back()); ++i)
            words.chop(1);
        return isFigureCell(words);
    }

    /// Whether the cells from `start` on are words and figures as those of the first row are. What
    /// is no figure may be a dash.
    bool isRow(qsizetype start, qsizetype width) const
    {
        if (start + width > size() || isFigure(start))
            return false;
        for (qsizetype i = 1; i < width; ++i) {
            if (!isBlank(start + i) && isFigure(start + i) != isFigure(width + i))
                return false;
        }
        return true;
    }

private:
    bool isBlank(qsizetype index) const
    {
        const QString words = text(index);
        return std::all_of(words.begin(), words.end(),
                           [](QChar c) { return isDash(c) || c == u'/'; });
    }

    QStringView m_source;
    QList<TextLine> m_cells;
    QList<int> m_next;
};

/// Whether a head of so many titles stands there, above two rows at least.
bool hasHead(const LineCells &cells, qsizetype width)
{
    if (!cells.isRow(width, width) || !cells.isRow(2 * width, width) ||
        !cells.isFigure(2 * width - 1))
        return false;
    for (qsizetype i = 0; i < width; ++i) {
        const QString title = cells.text(i);
        if (cells.isFigure(i) || !isShortTitle(title) ||
            (cells.isFigure(width + i) && !holdsColumnWord(title)))
            return false;
    }
    return true;
}

/// Whether a line of those that a head and a row may take begins with a digit or sign: the others
/// need not be taken apart.
bool mayHoldFigures(QStringView source, const QList<TextLine> &lines, int first)
{
    const qsizetype last = std::min<qsizetype>(lines.size(), first + 4 * widest);
    for (qsizetype i = first + 1; i < last; ++i) {
        const QStringView text = lines.at(i).in(source).trimmed();
        if (!text.isEmpty() &&
            (text.front().isDigit() || isDash(text.front()) || isOneOf(text.front(), u"〔[")))
            return true;
    }
    return false;
}

/// How wide it is; 0 where it cannot be told.
qsizetype widthOf(const LineCells &cells)
{
    qsizetype found = 0;
    for (qsizetype width = 2; width <= widest && 3 * width <= cells.size(); ++width) {
        if (!hasHead(cells, width))
            continue;
        if (found > 0)
            return 0;
        found = width;
    }
    return found;
}

} // namespace

std::optional<RawTable> barelyLinedTable(QStringView source, const QList<TextLine> &lines,
                                         int first)
{
    constexpr qsizetype longestName = 8;
    if (lines.at(first).end - lines.at(first).start > 4 * longestName)
        return std::nullopt;
    const QString title = squeezed(source, RawCell{lines.at(first)});
    if (title.size() > longestName || !mayHoldFigures(source, lines, first) ||
        !holdsHeadWord(title) || namesTable(title))
        return std::nullopt;
    constexpr qsizetype mostCells = 4000;
    const qsizetype width = widthOf(LineCells(source, lines, first, 3 * widest));
    if (width == 0)
        return std::nullopt;
    const LineCells cells(source, lines, first, mostCells);
    RawTable table;
    const auto add = [&](qsizetype start, qsizetype count) {
        workPoint();
        RawTableRow row{{}, cells.line(start)};
        for (qsizetype i = start; i < start + count; ++i)
            row.cells.append(cells.cell(i));
        table.rows.append(row);
        table.nextLine = cells.after(start + count - 1);
    };
    add(0, width);
    qsizetype next = width;
    while (next < cells.size()) {
        const bool section = headingNumbering(cells.text(next)) && cells.isRow(next + 1, width);
        if (!section && !cells.isRow(next, width))
            break;
        add(next, section ? 1 : width);
        next += section ? 1 : width;
    }
    for (qsizetype i = next; i < cells.size(); ++i)
        table.unclear = table.unclear || cells.isFigure(i);
    return table;
}

} // namespace PlanLens
