// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/tabletext.h"

#include "assembling/numbering.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

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
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows.at(i).cells.size() <= width || rows.at(i).cells.size() % width != 0)
            continue;
        RawTableRow rest;
        rest.cells = rows.at(i).cells.mid(width);
        rest.line = rest.cells.first().first().number;
        rows[i].cells.resize(width);
        rows.insert(i + 1, rest);
    }
}

/// A line without a tab, straight below a cell: more of the cell, unless the row is complete and
/// the line is plainly a heading.
bool continuesCell(QStringView line, const QList<RawTableRow> &rows)
{
    const Numbering numbering = headingNumbering(line.trimmed());
    const bool heading = numbering && numbering.level <= 2;
    return !(heading && rows.last().cells.size() >= rows.first().cells.size());
}

enum class Separator { Tab, Pipe, Blanks };

constexpr std::array<QStringView, 4> headWords = {u"序号", u"指标", u"项目", u"产品名称"};

bool isPipe(QChar c)
{
    return c == u'|' || c == u'│' || c == u'｜' || c == u'┃';
}

/// A rule between rows: ├──┼──┤, +---+---+, |---|---|.
bool isRule(QStringView line)
{
    bool any = false;
    for (const QChar c : line) {
        if (isBlank(c) || isInvisible(c))
            continue;
        const bool drawn = (c >= u'─' && c <= u'╿') || c == u'-' || c == u'+' || c == u'=' ||
                           c == u'|' || c == u':';
        if (!drawn)
            return false;
        any = true;
    }
    return any;
}

TextLine trimmedRange(QStringView source, int start, int end, int number)
{
    while (start < end && (isBlank(source[start]) || isInvisible(source[start])))
        ++start;
    while (end > start && (isBlank(source[end - 1]) || isInvisible(source[end - 1])))
        --end;
    return {start, end, number};
}

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
        index += length;
        start = index;
    }
    cells.append(RawCell{trimmedRange(source, start, line.end, line.number)});
    return cells;
}

/// How the rows of a table are written, as its head shows.
struct RowForm
{
    Separator separator = Separator::Tab;
    bool framed = false; ///< pipes at both ends too

    QList<RawCell> split(QStringView source, const TextLine &line) const
    {
        QList<RawCell> cells = splitCells(source, line, separator);
        if (framed && cells.size() > 2) {
            cells.removeFirst();
            cells.removeLast();
        }
        return cells;
    }
};

bool hasHeadWord(QStringView source, const QList<RawCell> &cells)
{
    return std::any_of(cells.begin(), cells.end(), [&](const RawCell &cell) {
        QString text = cell.first().in(source).toString();
        text.removeIf([](QChar c) { return isBlank(c); });
        return text.size() <= 12 &&
               std::any_of(headWords.begin(), headWords.end(),
                           [&](QStringView word) { return text.contains(word); });
    });
}

std::optional<RowForm> formOfHead(QStringView source, const TextLine &line)
{
    for (const Separator separator : {Separator::Pipe, Separator::Tab, Separator::Blanks}) {
        const QStringView text = line.in(source).trimmed();
        const bool framed = separator == Separator::Pipe && text.size() > 1 &&
                            isPipe(text.front()) && isPipe(text.back());
        const RowForm form{separator, framed};
        const QList<RawCell> cells = form.split(source, line);
        if (cells.size() >= 3 && hasHeadWord(source, cells))
            return form;
    }
    return std::nullopt;
}

/// Whether rules part the rows, so that the lines between two rules are one row. A single rule only
/// sets off the head.
bool isRuledBetweenRows(QStringView source, const QList<TextLine> &lines, int first)
{
    int rules = 0;
    for (int index = first; index < lines.size(); ++index) {
        const QStringView text = lines.at(index).in(source);
        if (isEmptyLine(text))
            continue;
        if (isRule(text))
            ++rules;
        else if (std::none_of(text.begin(), text.end(), isPipe))
            break;
    }
    return rules > 1;
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

std::optional<RawTable> cellLedTable(QStringView source, const QList<TextLine> &lines, int first)
{
    if (!isCellLine(lines.at(first).in(source)))
        return std::nullopt;
    RawTable table;
    bool betweenRows = true;
    int index = first;
    for (; index < lines.size(); ++index) {
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isCellLine(text)) {
            if (betweenRows)
                table.rows.append(RawTableRow{{}, line.number});
            table.rows.last().cells.append(RawCell{{line.start + 1, line.end, line.number}});
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

std::optional<RawTable> rowLineTable(QStringView source, const QList<TextLine> &lines, int first)
{
    constexpr int longestHead = 400;
    const bool tooLong = lines.at(first).end - lines.at(first).start > longestHead;
    const auto form = tooLong ? std::nullopt : formOfHead(source, lines.at(first));
    if (!form)
        return std::nullopt;
    RawTable table;
    table.nextLine = first;
    const bool ruled =
        form->separator == Separator::Pipe && isRuledBetweenRows(source, lines, first);
    bool openRow = false;
    for (int index = first; index < lines.size(); ++index) {
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isEmptyLine(text))
            continue;
        if (isRule(text)) {
            openRow = false;
            table.nextLine = index + 1;
            continue;
        }
        const QList<RawCell> cells = form->split(source, line);
        const bool section = cells.size() == 1 && headingNumbering(text.trimmed()) &&
                             text.trimmed().size() <= 24 && index + 1 < lines.size();
        if (cells.size() < 2 && !section)
            break;
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
