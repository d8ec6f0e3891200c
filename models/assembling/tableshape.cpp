// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/tableshape.h"

#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "language/digitrows.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int mostHeaderRows = 3;

bool containsRole(QStringView text)
{
    static const WordTable roles = wordsOf("column-role");
    return roles.occursIn(text);
}

bool isBareNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || c == u'.' || c == u'-' || c == u'—';
    });
}

int filledCells(const TableRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const Cell &cell) { return !cell.text.isEmpty(); }));
}

bool holdsFigures(const TableRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell &cell) { return isFigureCell(cell.text.text()); });
}

/// Whether nothing but the head can stand there: the first row holds no figure, but titles over
/// columns in which the rows below hold some. It says what these are, or its first cell is no name
/// of a row.
bool standsOverFigures(const Table &table)
{
    constexpr int rowsLookedAt = 12;
    const TableRow &head = table.rows.first();
    if (holdsFigures(head) || head.cells.size() < 2)
        return false;
    bool titled = false;
    bool told = false; ///< a title says what figures stand below it
    const int last = std::min(rowsLookedAt, int(table.rows.size()));
    for (qsizetype column = 1; column < head.cells.size(); ++column) {
        int figures = 0;
        for (int row = 1; row < last; ++row) {
            const QList<Cell> &cells = table.rows.at(row).cells;
            figures += column < cells.size() && isFigureCell(cells.at(column).text.text());
        }
        const Cell &cell = head.cells.at(column);
        if (figures > 0 && cell.text.isEmpty() && !cell.covered)
            return false;
        const QString &title = cell.text.text();
        titled = titled || figures > 0;
        told = told || (figures > 0 && isShortTitle(title) &&
                        (holdsColumnWord(title) || title.endsWith(u'）') || title.endsWith(u')')));
    }
    const QString &first = head.cells.first().text.text();
    return titled && (told || first.isEmpty() || holdsHeadWord(first));
}

/// 个, 万人: a unit alone.
bool isUnit(const QString &text)
{
    const int scale = scaleAt(text, 0).length;
    return UnitTable::shipped().find(QStringView(text).mid(scale));
}

/// Whether units, known ones, stand in all cells but an empty first one: |个|万人.
bool holdsKnownUnits(const TableRow &row)
{
    return filledCells(row) > 0 && row.cells.first().text.isEmpty() &&
           std::all_of(row.cells.begin() + 1, row.cells.end(), [](const Cell &cell) {
               return cell.text.isEmpty() || isUnit(cell.text.text());
           });
}

/// A row of the head that gives the units of the columns: ||（亿元）|（±%）.
bool holdsUnitsOnly(const TableRow &row)
{
    constexpr int longestUnit = 8;
    if (holdsKnownUnits(row))
        return true;
    bool percent = false;
    for (const Cell &cell : row.cells) {
        const QString &text = cell.text.text();
        if (text.size() > longestUnit || isFigureCell(text))
            return false;
        percent = percent || text.contains(u'%') || text.startsWith(u'（') || text.startsWith(u'(');
    }
    return percent && row.cells.first().text.isEmpty();
}

/// 5.6%, 5.5%左右: a figure with its unit. 占2020年% is a title.
bool holdsPercentage(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isOneOf(text.at(i), u"%％") && isDigit(text.at(i - 1)))
            return true;
    }
    return false;
}

/// A further row of the head: every cell is empty or a column title, and none holds a figure.
bool continuesHeader(const TableRow &row)
{
    bool any = false;
    if (holdsUnitsOnly(row))
        return true;
    const bool lone = row.cells.size() > 1 && filledCells(row) == 1;
    if (lone && !row.cells.first().text.isEmpty() && row.cells.first().columnSpan == 1)
        return false; // a name, above the rows of its parts
    // A heading inside the table, over all of its columns.
    static const WordTable units = wordsOf("unit-label");
    if (lone && row.cells.first().columnSpan >= row.cells.size() &&
        !units.startingAt(row.cells.first().text.text()))
        return false;
    for (const Cell &cell : row.cells) {
        const QString &text = cell.text.text();
        if (text.isEmpty())
            continue;
        if ((isBareNumber(text) && !isBareYear(text)) || isFigureCell(text) ||
            holdsPercentage(text))
            return false;
        // 学校（所） below 2018年, with nothing over the names.
        const bool below = row.cells.first().text.isEmpty();
        const bool counted = below && (text.endsWith(u'）') || text.endsWith(u')'));
        const bool timed = below && isPartOfYear(text);
        if (text.size() > 24 || !(holdsHeadWord(text) || holdsColumnWord(text) || counted || timed))
            return false;
        any = true;
    }
    return any;
}

/// | 2025年 | | 2026年 above 指标 | 目标 | 完成 | 目标: nothing is printed over 指标.
/// How many rows such a head has; 0 where there is none.
int rowsOverHead(const Table &table)
{
    for (int row = 0; row + 2 < table.rows.size() && row + 1 < mostHeaderRows; ++row) {
        const TableRow &upper = table.rows.at(row);
        const TableRow &lower = table.rows.at(row + 1);
        if (upper.cells.isEmpty() || !upper.cells.first().text.isEmpty() ||
            upper.cells.size() != lower.cells.size() || !continuesHeader(upper) ||
            !continuesHeader(lower))
            return 0;
        if (looksLikeHeader(lower))
            return row + 2;
    }
    return 0;
}

/// The width that the table means: that of most of its rows of more than one cell.
int commonWidth(const Table &table)
{
    QHash<int, int> counts;
    for (const TableRow &row : table.rows) {
        if (row.cells.size() > 1)
            ++counts[int(row.cells.size())];
    }
    int width = table.rows.isEmpty() ? 0 : int(table.rows.first().cells.size());
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > best || (it.value() == best && it.key() > width)) {
            best = it.value();
            width = it.key();
        }
    }
    return width;
}

qsizetype longestRow(const Table &table)
{
    qsizetype longest = 0;
    for (const TableRow &row : table.rows)
        longest = std::max(longest, row.cells.size());
    return longest;
}

Cell emptyCell(int line, bool covered)
{
    Cell cell;
    cell.line = line;
    cell.covered = covered;
    return cell;
}

/// A cell of the head that may stand over several columns: it names no role of its own, or the
/// cells below it say what is measured of it.
bool mayGroup(const Cell &cell, bool withRole)
{
    const QString &text = cell.text.text();
    return !text.isEmpty() && !holdsHeadWord(text) && (withRole || !containsRole(text));
}

/// Over how many columns each group of the head stands; 0 where the widths allow no reading or
/// several.
int spanOfGroups(const QList<Cell> &head, const QList<Cell> &below, int width, bool withRole)
{
    const qsizetype groups = std::count_if(
        head.begin(), head.end(), [&](const Cell &cell) { return mayGroup(cell, withRole); });
    if (groups == 0 || head.size() >= width || below.size() % groups != 0 ||
        head.size() - groups + below.size() != width)
        return 0;
    const qsizetype span = below.size() / groups;
    // 总量 | 增速 | 总量 | 增速 below 2025年完成 | 2026年目标
    for (qsizetype i = span; withRole && i < below.size(); ++i) {
        if (below.at(i).text.text() != below.at(i - span).text.text())
            return 0;
    }
    return int(span);
}

/// Plain text loses which cells of a head of two rows span others. Where the widths allow but one
/// reading, the cells of the second row are put under those of the first that they belong to.
/// False where the head has two rows and it cannot be told.
bool spreadHead(Table &table, int width)
{
    if (table.rows.size() < 3 || !looksLikeHeader(table.rows.at(0)) ||
        !continuesHeader(table.rows.at(1)))
        return true;
    const QList<Cell> head = table.rows.at(0).cells;
    QList<Cell> below = table.rows.at(1).cells;
    // Nothing is printed under the titles that go down over both rows.
    for (const Cell &cell : head) {
        if (mayGroup(cell, true) || below.isEmpty() || !below.constFirst().text.isEmpty())
            break;
        below.removeFirst();
    }
    int span = spanOfGroups(head, below, width, false);
    const bool withRole = span == 0;
    if (withRole)
        span = spanOfGroups(head, below, width, true);
    if (span == 0)
        return head.size() >= longestRow(table) ||
               table.rows.at(1).cells.size() >= longestRow(table);
    QList<Cell> upper;
    QList<Cell> lower;
    for (const Cell &cell : head) {
        const bool group = mayGroup(cell, withRole);
        upper.append(cell);
        upper.last().columnSpan = group ? span : 1;
        upper.last().rowSpan = group ? 1 : 2;
        for (int i = 1; group && i < span; ++i)
            upper.append(emptyCell(cell.line, true));
        for (int i = 0; group && i < span; ++i)
            lower.append(below.at(std::count_if(lower.begin(), lower.end(),
                                                [](const Cell &c) { return !c.covered; })));
        if (!group)
            lower.append(emptyCell(table.rows.at(1).line, true));
    }
    table.rows[0].cells = upper;
    table.rows[1].cells = lower;
    return true;
}

/// The first row that no cell of this one reaches down to.
int rowBelow(const TableRow &row, int index)
{
    int below = index + 1;
    for (const Cell &cell : row.cells)
        below = std::max(below, index + cell.rowSpan);
    return below;
}

void spanLoneCell(TableRow &row, int width)
{
    row.cells.first().columnSpan = width;
    for (qsizetype i = 1; i < row.cells.size(); ++i)
        row.cells[i].covered = true;
    while (row.cells.size() < width)
        row.cells.append(emptyCell(row.line, true));
}

/// Every row is to be as long as the longest: a few long ones must not make that more cells than
/// can be. Returns the rows that were cut.
QList<int> boundWidth(Table &table, int width)
{
    QList<int> cut;
    if (longestRow(table) * table.rows.size() <= mostTableCells)
        return cut;
    for (int i = 0; i < table.rows.size(); ++i) {
        QList<Cell> &cells = table.rows[i].cells;
        qsizetype filled = cells.size();
        while (filled > width && cells.at(filled - 1).text.isEmpty())
            --filled;
        checkCells(filled * table.rows.size(), table.rows.at(i).line);
        if (filled < cells.size())
            cut.append(i);
        cells.resize(filled);
    }
    return cut;
}

} // namespace

bool looksLikeHeader(const TableRow &row)
{
    int heads = 0;
    for (const Cell &cell : row.cells) {
        const QString &text = cell.text.text();
        if (isBareNumber(text) && !isBareYear(text))
            return false;
        heads += text.size() <= 24 && holdsHeadWord(text);
    }
    return heads > 0 && filledCells(row) > 1;
}

int countHeaderRows(const Table &table)
{
    const int over = rowsOverHead(table);
    if (table.rows.size() < 2 ||
        !(over > 0 || looksLikeHeader(table.rows.first()) || standsOverFigures(table)))
        return 0;
    int count = std::max(over, 1);
    while (count < mostHeaderRows && count < table.rows.size() &&
           continuesHeader(table.rows.at(count)) && !repeatsHeader(table, count))
        ++count;
    // A title that goes down over several rows makes them all part of the head.
    const int most = std::min(mostHeaderRows, int(table.rows.size()) - 1);
    for (int row = 0; row < count; ++row)
        count = std::max(count, std::min(rowBelow(table.rows.at(row), row), most));
    return count;
}

bool repeatsHeader(const Table &table, int row)
{
    if (row <= 0 || row >= table.rows.size())
        return false;
    const QList<Cell> &head = table.rows.first().cells;
    const QList<Cell> &cells = table.rows.at(row).cells;
    return head.size() == cells.size() && looksLikeHeader(table.rows.at(row)) &&
           std::equal(head.begin(), head.end(), cells.begin(),
                      [](const Cell &a, const Cell &b) { return a.text.text() == b.text.text(); });
}

QString shownRow(const TableRow &row)
{
    constexpr qsizetype longest = 400;
    QString shown;
    for (const Cell &cell : row.cells) {
        if (!shown.isNull())
            shown += QStringLiteral(" | ");
        shown += QStringView(cell.text.text()).left(longest);
        if (shown.size() > longest)
            return shown.left(longest) + u'…';
    }
    return shown;
}

QList<int> shapeTable(Table &table)
{
    const int width = commonWidth(table);
    QList<int> ragged = boundWidth(table, width);
    table.columns = width;
    const bool headIsClear = spreadHead(table, width);
    for (int i = 0; i < table.rows.size(); ++i) {
        TableRow &row = table.rows[i];
        const bool short_ = row.cells.size() < width;
        if (row.cells.isEmpty())
            continue;
        if (short_ && filledCells(row) == 1 && !row.cells.first().text.isEmpty()) {
            spanLoneCell(row, width);
        } else if (short_) {
            ragged.append(i);
            while (row.cells.size() < width)
                row.cells.append(emptyCell(row.cells.last().line, false));
        } else if (row.cells.size() > width) {
            ragged.append(i);
            table.columns = std::max(table.columns, int(row.cells.size()));
        }
    }
    // A place that another row has beyond the common width is an empty cell of this one.
    for (TableRow &row : table.rows) {
        while (!row.cells.isEmpty() && row.cells.size() < table.columns)
            row.cells.append(emptyCell(row.cells.last().line, false));
    }
    table.headerRows = headIsClear ? countHeaderRows(table) : 0;
    return ragged;
}

} // namespace PlanLens
