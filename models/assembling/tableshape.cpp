// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/tableshape.h"

#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "assembling/headrows.h"
#include "language/lexicon.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

bool containsRole(QStringView text)
{
    static const WordTable roles = wordsOf("column-role");
    return roles.occursIn(text);
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

/// Over how many columns each group of the head stands, all over as many; 0 where the widths allow
/// no such reading or several.
int spanOfGroups(qsizetype groups, const QList<Cell> &below, bool withRole)
{
    if (groups == 0 || below.size() % groups != 0)
        return 0;
    const qsizetype span = below.size() / groups;
    // 总量 | 增速 | 总量 | 增速 below 2025年完成 | 2026年目标
    for (qsizetype i = span; withRole && i < below.size(); ++i) {
        if (below.at(i).text.text() != below.at(i - span).text.text())
            return 0;
    }
    return int(span);
}

/// 计划 | 完成 | 增长 | 计划 | 增长 below 2024年 | 2025年: each group begins with the same title.
QList<int> spansByFirst(qsizetype groups, const QList<Cell> &below)
{
    QList<int> spans;
    for (const Cell &cell : below) {
        if (cell.text.text() == below.constFirst().text.text())
            spans.append(0);
        ++spans.last();
    }
    return spans.size() == groups ? spans : QList<int>();
}

/// Over how many columns each group of the head stands; empty where that cannot be told.
QList<int> spansOfGroups(const QList<Cell> &head, const QList<Cell> &below, int width,
                         bool withRole)
{
    const qsizetype groups = std::count_if(
        head.begin(), head.end(), [&](const Cell &cell) { return mayGroup(cell, withRole); });
    if (groups == 0 || head.size() >= width || head.size() - groups + below.size() != width)
        return {};
    const int span = spanOfGroups(groups, below, withRole);
    if (span > 0)
        return QList<int>(groups, span);
    return withRole || below.constFirst().text.isEmpty() ? QList<int>()
                                                         : spansByFirst(groups, below);
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
    QList<int> spans = spansOfGroups(head, below, width, false);
    const bool withRole = spans.isEmpty();
    if (withRole)
        spans = spansOfGroups(head, below, width, true);
    if (spans.isEmpty())
        return head.size() >= longestRow(table) ||
               table.rows.at(1).cells.size() >= longestRow(table);
    QList<Cell> upper;
    QList<Cell> lower;
    qsizetype next = 0;
    for (const Cell &cell : head) {
        const bool group = mayGroup(cell, withRole);
        const int span = group ? spans.takeFirst() : 1;
        upper.append(cell);
        upper.last().columnSpan = span;
        upper.last().rowSpan = group ? 1 : 2;
        for (int i = 1; i < span; ++i)
            upper.append(emptyCell(cell.line, true));
        for (int i = 0; group && i < span; ++i)
            lower.append(below.at(next++));
        if (!group)
            lower.append(emptyCell(table.rows.at(1).line, true));
    }
    table.rows[0].cells = upper;
    table.rows[1].cells = lower;
    return true;
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
