// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/tableshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

bool isFilled(const Cell &cell)
{
    return !cell.covered && !cell.text.text().trimmed().isEmpty();
}

bool isSectionRow(const TableRow &row, int columns)
{
    if (columns < 3)
        return false;
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(), isFilled);
    if (filled != 1)
        return false;
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(), isFilled);
    if (row.cells.size() == 1 || cell->columnSpan >= columns - 1)
        return true;
    static const QRegularExpression ordinal(
        QStringLiteral("^\\s*(%1、|[（(]%1[）)])").arg(QStringLiteral("[一二三四五六七八九十]+")));
    return cell->rowSpan == 1 && ordinal.match(cell->text.text()).hasMatch();
}

/// What the cells of one column are like.
struct ColumnFacts
{
    QList<int> widths; ///< of the cells below the titles
    int widest = 0;
    int figures = 0;
    int least = 2;
    int title = 0; ///< width of the widest title
};

/// The widest part of a text that cannot be broken: short text, and figures with what clings to
/// them.
int leastWidth(const QString &text)
{
    const int width = textWidth(text);
    if (width <= unbrokenWidth)
        return width;
    int widest = 4;
    int run = 0;
    for (const QChar c : text) {
        run = c > u' ' && c <= u'~' ? run + 1 : 0;
        widest = std::max(widest, run > 0 ? run + 2 : 0);
    }
    return std::min(widest, 24);
}

ColumnFacts factsOf(const Table &table, const QList<bool> &sectionRows, int column)
{
    ColumnFacts facts;
    for (int row = 0; row < table.rows.size(); ++row) {
        const Cell *cell = table.cell(row, column);
        if (!cell || cell->columnSpan > 1 || sectionRows.at(row) || !isFilled(*cell))
            continue;
        const QString &text = cell->text.text();
        const int width = textWidth(text);
        facts.least = std::max(facts.least, leastWidth(text));
        if (row < table.headerRows) {
            facts.title = std::max(facts.title, width);
            continue;
        }
        facts.widths.append(width);
        facts.widest = std::max(facts.widest, width);
        facts.figures += looksLikeFigure(text) ? 1 : 0;
    }
    std::sort(facts.widths.begin(), facts.widths.end());
    return facts;
}

/// A few long cells may wrap, and so may a title longer than what stands under it.
ColumnNeed needOf(const ColumnFacts &facts)
{
    const auto cells = facts.widths.size();
    // Among figures, words are the exception: the names beside them need the room more.
    const auto most = facts.figures > cells / 2 ? cells * 3 / 4 : cells * 9 / 10;
    const int usual = cells > 0 ? facts.widths.at(std::min(cells - 1, most)) : 0;
    const int title = std::min(facts.title, std::max(12, usual));
    const double wanted = std::clamp(std::max(usual, title), facts.least, 64);
    return {double(facts.least), wanted};
}

ColumnAlignment alignmentOf(const ColumnFacts &facts, bool first)
{
    if (facts.widths.isEmpty())
        return ColumnAlignment::Left;
    const bool mostlyFigures = facts.figures > facts.widths.size() / 2;
    if ((first && facts.widest <= 6) || (facts.widest <= 8 && !mostlyFigures))
        return ColumnAlignment::Centre;
    return mostlyFigures ? ColumnAlignment::Figures : ColumnAlignment::Left;
}

} // namespace

int textWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2000 ? 1 : 2;
    return width;
}

bool looksLikeFigure(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral(
        "^[\\s≥≤≧≦><＞＜±+＋\\-—－−–约]*[0-9０-９][0-9０-９.,，．:∶：%％‰—－\\-–~～\\s]*"
        "[^0-9]{0,6}$|^[—－\\-–/▽*]+$"));
    return figure.match(text.trimmed()).hasMatch();
}

Qt::Alignment alignmentOf(ColumnAlignment column, const QString &text)
{
    switch (column) {
    case ColumnAlignment::Left:
        return Qt::AlignLeft;
    case ColumnAlignment::Centre:
        return Qt::AlignHCenter;
    case ColumnAlignment::Figures:
        return looksLikeFigure(text) ? Qt::AlignRight : Qt::AlignLeft;
    }
    Q_UNREACHABLE();
}

TableShape shapeOf(const Table &table)
{
    TableShape shape;
    int columns = table.columns;
    for (const TableRow &row : table.rows)
        columns = std::max(columns, int(row.cells.size()));
    for (int row = 0; row < table.rows.size(); ++row)
        shape.sectionRows.append(row >= table.headerRows &&
                                 isSectionRow(table.rows.at(row), columns));
    for (int column = 0; column < columns; ++column) {
        const ColumnFacts facts = factsOf(table, shape.sectionRows, column);
        shape.columns.append(alignmentOf(facts, column == 0));
        shape.needs.append(needOf(facts));
    }
    return shape;
}

} // namespace PlanLens
