// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/headrows.h"

#include "assembling/celllooks.h"
#include "language/digitrows.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int mostHeaderRows = 3;

bool isBareNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || c == u'.' || c == u'-' || c == u'—';
    });
}

bool holdsFigures(const TableRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell &cell) { return isFigureCell(cell.text.text()); });
}

/// Below 2024年（%） | (empty) | (empty) the row 全国 | 江西 | 萍乡: words alone, over every column
/// that has no title yet, and none over the names.
bool completesHeader(const Table &table)
{
    constexpr qsizetype longest = 12;
    if (table.rows.size() < 3)
        return false;
    const QList<Cell> &head = table.rows.first().cells;
    const QList<Cell> &row = table.rows.at(1).cells;
    bool completes = false;
    for (qsizetype i = 0; i < std::min(head.size(), row.size()); ++i) {
        const QString &text = row.at(i).text.text();
        const bool untitled = head.at(i).text.isEmpty() && !head.at(i).covered;
        if ((i == 0 && !text.isEmpty()) || (untitled && text.isEmpty()) || text.size() > longest ||
            isFigureCell(text))
            return false;
        completes = completes || untitled;
    }
    return completes && head.size() == row.size();
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
    const bool completed = completesHeader(table);
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
        if (figures > 0 && cell.text.isEmpty() && !cell.covered && !completed)
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

} // namespace

int filledCells(const TableRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const Cell &cell) { return !cell.text.isEmpty(); }));
}

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

namespace {

/// | 财政收入 | | 存款余额 above 地区 | 12月 | 增长 | 总额: what is measured, over titles that
/// leave no column out.
bool namesThingsAbove(const TableRow &upper, const TableRow &lower)
{
    constexpr qsizetype longest = 16;
    const auto isTitle = [](const Cell &cell) {
        return cell.text.text().size() <= longest && !isFigureCell(cell.text.text());
    };
    return filledCells(upper) > 0 && filledCells(lower) == lower.cells.size() &&
           std::all_of(upper.cells.begin(), upper.cells.end(), isTitle);
}

/// | 2025年 | | 2026年 above 指标 | 目标 | 完成 | 目标: nothing is printed over 指标.
/// How many rows such a head has; 0 where there is none.
int rowsOverHead(const Table &table)
{
    for (int row = 0; row + 2 < table.rows.size() && row + 1 < mostHeaderRows; ++row) {
        const TableRow &upper = table.rows.at(row);
        const TableRow &lower = table.rows.at(row + 1);
        if (upper.cells.isEmpty() || !upper.cells.first().text.isEmpty() ||
            upper.cells.size() != lower.cells.size() ||
            (!continuesHeader(upper) && !namesThingsAbove(upper, lower)) ||
            (!continuesHeader(lower) && !looksLikeHeader(lower)))
            return 0;
        if (looksLikeHeader(lower))
            return row + 2;
    }
    return 0;
}

/// 收入 | (empty) | 支出 | (empty) above 项目 | 金额 | 项目 | 金额: titles of lists side by side,
/// each over the names of its own.
bool titlesLists(const TableRow &upper, const TableRow &lower)
{
    constexpr qsizetype longest = 12;
    if (upper.cells.size() != lower.cells.size() || upper.cells.isEmpty() ||
        upper.cells.first().text.isEmpty() || filledCells(upper) < 2 || !looksLikeHeader(lower))
        return false;
    for (qsizetype i = 0; i < upper.cells.size(); ++i) {
        const QString &title = upper.cells.at(i).text.text();
        const QString &below = lower.cells.at(i).text.text();
        const bool named = holdsHeadWord(below);
        if (title.isEmpty() ? below.isEmpty() || named
                            : !named || title.size() > longest || isFigureCell(title))
            return false;
    }
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
    if (table.rows.size() > 2 && titlesLists(table.rows.at(0), table.rows.at(1)))
        return 2;
    const int over = rowsOverHead(table);
    if (table.rows.size() < 2 ||
        !(over > 0 || looksLikeHeader(table.rows.first()) || standsOverFigures(table)))
        return 0;
    int count = std::max(over, 1);
    while (count < mostHeaderRows && count < table.rows.size() &&
           (continuesHeader(table.rows.at(count)) || (count == 1 && completesHeader(table))) &&
           !repeatsHeader(table, count))
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

} // namespace PlanLens
