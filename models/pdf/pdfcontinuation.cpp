// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfcontinuation.h"

#include "assembling/headrows.h"
#include "assembling/paragraphjoining.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Where the text of a column begins and ends; nothing stands in it where it ends first.
struct Extent
{
    float left = 1e9F;
    float right = -1e9F;

    bool isEmpty() const { return right < left; }
    bool meets(const Extent &other) const { return left < other.right && other.left < right; }
};

std::vector<Extent> extentsOf(const PdfTable &table)
{
    std::vector<Extent> extents(table.columns());
    for (const PdfTableRow &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].columnSpan > 1)
                continue;
            for (const PdfPart &line : row[i].lines) {
                extents[i].left = std::min(extents[i].left, line.left);
                extents[i].right = std::max(extents[i].right, line.right);
            }
        }
    }
    return extents;
}

bool sameText(const PdfTableRow &row, const PdfTableRow &other)
{
    return std::equal(row.begin(), row.end(), other.begin(), other.end(),
                      [](const PdfCell &a, const PdfCell &b) { return a.text() == b.text(); });
}

bool holdsFigure(const PdfTableRow &row)
{
    return std::any_of(row.begin(), row.end(),
                       [](const PdfCell &cell) { return isFigureCell(cell.text()); });
}

/// How many rows at the top of the second table repeat the head of the first.
std::size_t repeatedRows(const PdfTable &table, const PdfTable &next)
{
    constexpr std::size_t mostRows = 4;
    std::size_t count = 0;
    while (count < mostRows && count < table.rows.size() && count + 1 < next.rows.size() &&
           sameText(table.rows[count], next.rows[count]) && !holdsFigure(next.rows[count]))
        ++count;
    return count;
}

bool isMerged(const PdfTableRow &row)
{
    return std::any_of(row.begin(), row.end(), [](const PdfCell &cell) {
        return cell.covered || cell.rowSpan > 1 || cell.columnSpan > 1;
    });
}

/// Whether a row has neither number nor name nor figures: no more than the rest of one.
bool isRest(const PdfTableRow &row)
{
    constexpr std::size_t least = 3; // columns
    return row.size() >= least && row[0].isEmpty() && row[1].isEmpty() &&
           std::none_of(row.begin(), row.end(), [](const PdfCell &cell) {
               const QString text = cell.text();
               return std::any_of(text.begin(), text.end(), isDigit);
           });
}

TableRow asRow(const PdfTableRow &row)
{
    TableRow made;
    for (const PdfCell &cell : row) {
        Cell added;
        added.text.append(cell.text(), 0);
        made.cells.append(added);
    }
    return made;
}

} // namespace

bool standsOutsideTables(const QString &text)
{
    static const WordTable units = wordsOf("unit-line");
    static const WordTable numbering = wordsOf("numbering");
    constexpr qsizetype longestUnit = 20;
    const WordTable::Hit number = numbering.startingAt(text);
    const bool caption = number && number.length < text.size() && isDigit(text.at(number.length));
    const bool unit = text.size() < longestUnit && units.startingAt(text) &&
                      (text.contains(u'：') || text.contains(u':'));
    return caption || unit || startsNotes(text) || text.endsWith(u'。');
}

PdfTable movedTo(const PdfTable &table, PdfTable next)
{
    constexpr float least = 30;        // points
    constexpr float sameWidth = 0.06F; // of the width
    if (table.edges.size() != next.edges.size() || table.edges.empty())
        return next;
    const float move = table.edges.front() - next.edges.front();
    const float width = table.edges.back() - table.edges.front();
    const float other = next.edges.back() - next.edges.front();
    if (std::abs(move) < least || std::abs(width - other) > sameWidth * width)
        return next;
    for (float &edge : next.edges)
        edge += move;
    for (PdfTableRow &row : next.rows) {
        for (PdfCell &cell : row) {
            cell.left += move;
            cell.right += move;
            for (PdfPart &line : cell.lines)
                line.move(move, 0);
        }
    }
    return next;
}

bool sameColumns(const PdfTable &table, const PdfTable &next)
{
    if (table.columns() != next.columns() || table.columns() < 2)
        return false;
    const std::vector<Extent> extents = extentsOf(table);
    const std::vector<Extent> others = extentsOf(next);
    for (std::size_t i = 0; i < extents.size(); ++i) {
        for (std::size_t j = 0; j < others.size(); ++j) {
            if (extents[i].isEmpty() || others[j].isEmpty())
                continue;
            if (extents[i].meets(others[j]) != (i == j))
                return false;
        }
    }
    return true;
}

bool hasNoHead(const PdfTable &table)
{
    if (table.rows.empty())
        return true;
    const PdfTableRow &first = table.rows.front();
    const bool item = std::any_of(first.begin(), first.end(), [](const PdfCell &cell) {
        return !cell.isEmpty() && startsItem(cell.text());
    });
    const bool rest = !table.bands.empty() && !isMerged(first) && isRest(first);
    return item || rest || !looksLikeHeader(asRow(first));
}

bool repeatsHead(const PdfTable &table, const PdfTable &next)
{
    return repeatedRows(table, next) > 0;
}

void appendLine(PdfTable &table, const PdfPart &line)
{
    PdfTableRow row(table.columns());
    std::size_t column = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i].left = table.edges[i];
        row[i].right = table.edges[i + 1];
        if (line.left >= row[i].left)
            column = i;
    }
    PdfTableRow heading = row;
    row[column].lines.push_back(line);
    if (!table.rows.empty() && !isMerged(table.rows.back()) &&
        continuesRow(table.rows.back(), row)) {
        appendRow(table.rows.back(), row);
        return;
    }
    for (PdfCell &cell : heading)
        cell.covered = &cell != &heading.front();
    heading.front().columnSpan = int(heading.size());
    heading.front().lines.push_back(line);
    table.rows.push_back(heading);
}

int appendTable(PdfTable &table, const PdfTable &next)
{
    const std::size_t head = repeatedRows(table, next);
    table.headRows = std::max(table.headRows, int(head));
    auto row = next.rows.begin() + std::ptrdiff_t(head);
    if (row != next.rows.end() && !table.rows.empty() && !isMerged(table.rows.back()) &&
        !isMerged(*row) &&
        (continuesRow(table.rows.back(), *row) || (!next.bands.empty() && isRest(*row))))
        appendRow(table.rows.back(), *row++);
    table.rows.insert(table.rows.end(), row, next.rows.end());
    return int(head);
}

} // namespace PlanLens
