// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/tablediff.h"

#include "aligning/chain.h"
#include "language/segmentation.h"

#include <algorithm>
#include <iterator>

namespace PlanLens {

namespace {

constexpr double leastLikeness = 0.35; ///< of rows or columns that go together
constexpr double nameShare = 0.75;     ///< of a row's rowLikeness; the rest is what else it says
constexpr int mostRowPairs = 40'000;   ///< of rows to look at; no indicator table has them

/// A row or a column as it is compared.
struct Line
{
    QStringList name;  ///< pairs of neighbouring characters, sorted
    QStringList cells; ///< folded, sorted
};

QStringList neighbours(const QString &text)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.append(text.mid(i, 2));
    if (text.size() == 1)
        pairs.append(text);
    pairs.sort();
    return pairs;
}

/// Letters alone: a year in a title and a figure beside a name are what differs.
QString lettersOf(const QString &text)
{
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetter(); });
    return letters;
}

/// Twice what both have over all they have: 0 to 1.
double rowLikeness(const QStringList &left, const QStringList &right)
{
    if (left.isEmpty() && right.isEmpty())
        return 0;
    QStringList both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(both));
    return 2.0 * double(both.size()) / double(left.size() + right.size());
}

double rowLikeness(const Line &left, const Line &right)
{
    if (left.name.isEmpty() || right.name.isEmpty())
        return rowLikeness(left.cells, right.cells);
    return nameShare * rowLikeness(left.name, right.name) +
           (1 - nameShare) * rowLikeness(left.cells, right.cells);
}

/// The name of a row is the first cell with words in it: ordinals are shorter, units come after it.
Line lineOf(const TableRow &row)
{
    Line line;
    for (const Cell &cell : row.cells) {
        const QString folded = foldedForm(cell.text.text());
        if (folded.isEmpty())
            continue;
        line.cells.append(folded);
        const QString letters = lettersOf(folded);
        if (line.name.isEmpty() && letters.size() > 2)
            line.name = neighbours(letters);
    }
    line.cells.sort();
    return line;
}

/// A column by all of its titles; where a table has none, by its first row.
Line lineOf(const Table &table, int column)
{
    QString title;
    const int rows = std::clamp(table.headerRows, 1, std::max(1, int(table.rows.size())));
    for (int row = 0; row < rows; ++row) {
        if (const Cell *cell = table.cell(row, column))
            title += foldedForm(cell->text.text());
    }
    return {neighbours(lettersOf(title)), {title}};
}

QList<Line> rowsOf(const Table &table)
{
    QList<Line> lines;
    for (const TableRow &row : table.rows)
        lines.append(lineOf(row));
    return lines;
}

QList<Line> columnsOf(const Table &table)
{
    qsizetype columns = 0;
    for (const TableRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    QList<Line> lines;
    for (int column = 0; column < columns; ++column)
        lines.append(lineOf(table, column));
    return lines;
}

/// Rows of tables that are too long to look at every pair go together as they are counted.
std::vector<ChainLink> linksBetween(const QList<Line> &left, const QList<Line> &right)
{
    std::vector<ChainLink> links;
    if (left.size() * right.size() > mostRowPairs) {
        for (int i = 0; i < std::min(left.size(), right.size()); ++i)
            links.push_back({i, i});
        return links;
    }
    for (int l = 0; l < left.size(); ++l) {
        for (int r = 0; r < right.size(); ++r) {
            const double alike = rowLikeness(left.at(l), right.at(r));
            if (alike >= leastLikeness)
                links.push_back({l, r, alike});
        }
    }
    return links;
}

/// Which go together, with -1 for a side that has no partner; in the order of both.
using Pairing = QList<std::pair<int, int>>;

Pairing paired(const QList<Line> &left, const QList<Line> &right)
{
    const std::vector<ChainLink> links = linksBetween(left, right);
    Pairing pairing;
    int l = 0;
    int r = 0;
    const auto alone = [&](int toLeft, int toRight) {
        for (; l < toLeft; ++l)
            pairing.append({l, -1});
        for (; r < toRight; ++r)
            pairing.append({-1, r});
    };
    for (const int index : heaviestChain(links)) {
        const ChainLink &link = links[std::size_t(index)];
        alone(link.left, link.right);
        pairing.append({l++, r++});
    }
    alone(int(left.size()), int(right.size()));
    return pairing;
}

/// Walks through both tables and collects how their cells differ.
class TableDiff
{
public:
    TableDiff(const Table &left, const Table &right)
        : m_left(left), m_right(right), m_columns(paired(columnsOf(left), columnsOf(right)))
    {}

    QList<TextChange> run()
    {
        for (const auto &[left, right] : paired(rowsOf(m_left), rowsOf(m_right)))
            compareRows(left, right);
        return std::move(m_changes);
    }

private:
    struct Side
    {
        int row = -1;
        QList<int> starts; ///< of the row's cells in the compared text
    };

    static const Cell *cellOf(const Table &table, int row, int column)
    {
        return row < 0 || column < 0 ? nullptr : table.cell(row, column);
    }

    /// Where the cells of the next row stand; `at` goes on to the row after it.
    static Side next(const Table &table, int row, int &at)
    {
        Side side{row, {}};
        if (row < 0)
            return side;
        const QList<Cell> &cells = table.rows.at(row).cells;
        for (const Cell &cell : cells) {
            side.starts.append(at);
            at += cell.text.size() + 1;
        }
        at += cells.isEmpty() ? 1 : 0;
        return side;
    }

    void compareRows(int leftRow, int rightRow)
    {
        const Side left = next(m_left, leftRow, m_leftAt);
        const Side right = next(m_right, rightRow, m_rightAt);
        for (const auto &[leftColumn, rightColumn] : m_columns)
            compareCells(left, leftColumn, right, rightColumn);
    }

    void compareCells(const Side &left, int leftColumn, const Side &right, int rightColumn)
    {
        const Cell *leftCell = cellOf(m_left, left.row, leftColumn);
        const Cell *rightCell = cellOf(m_right, right.row, rightColumn);
        const QString leftText = leftCell ? leftCell->text.text() : QString();
        const QString rightText = rightCell ? rightCell->text.text() : QString();
        if (leftText.isEmpty() && rightText.isEmpty())
            return;
        const int leftStart = leftCell ? left.starts.at(leftColumn) : m_leftAt;
        const int rightStart = rightCell ? right.starts.at(rightColumn) : m_rightAt;
        for (const TextChange &change : diffText(leftText, rightText))
            m_changes.append(shifted(change, leftStart, rightStart));
    }

    static TextChange shifted(TextChange change, int left, int right)
    {
        change.left.start += left;
        change.right.start += right;
        for (TextChange &inner : change.inner)
            inner = shifted(inner, left, right);
        return change;
    }

    const Table &m_left;
    const Table &m_right;
    Pairing m_columns;
    int m_leftAt = 0;
    int m_rightAt = 0;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> diffTables(const Table &left, const Table &right)
{
    return TableDiff(left, right).run();
}

} // namespace PlanLens
