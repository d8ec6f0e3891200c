#include "tableshape.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// Width in halves of a Chinese character, roughly.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2000 ? 1 : 2;
    return width;
}

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
        QStringLiteral("^\\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])"));
    return cell->rowSpan == 1 && ordinal.match(cell->text.text()).hasMatch();
}

/// What the cells of one column are like, its titles left out where not said otherwise.
struct ColumnFacts
{
    QList<int> widths;
    int titleWord = 2; ///< width of the widest title, were it set over two lines
    int figures = 0;

    double typicalWidth() const
    {
        if (widths.isEmpty())
            return titleWord;
        QList<int> sorted = widths;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, sorted.size() * 9 / 10));
    }
};

ColumnFacts factsOf(const Table &table, const QList<bool> &sectionRows, int column)
{
    ColumnFacts facts;
    for (int row = 0; row < table.rows.size(); ++row) {
        const Cell *cell = table.cell(row, column);
        if (!cell || cell->columnSpan > 1 || sectionRows.at(row) || !isFilled(*cell))
            continue;
        const int width = widthOf(cell->text.text());
        if (row < table.headerRows) {
            facts.titleWord = std::max(facts.titleWord, (width + 1) / 2);
            continue;
        }
        facts.widths.append(width);
        facts.figures += looksLikeFigure(cell->text.text()) ? 1 : 0;
    }
    return facts;
}

ColumnAlignment alignmentOf(const ColumnFacts &facts, bool first)
{
    if (facts.widths.isEmpty())
        return ColumnAlignment::Left;
    const int widest = *std::max_element(facts.widths.begin(), facts.widths.end());
    const bool mostlyFigures = facts.figures * 2 > facts.widths.size();
    if ((first && widest <= 6) || (widest <= 8 && !mostlyFigures))
        return ColumnAlignment::Centre;
    return mostlyFigures ? ColumnAlignment::Figures : ColumnAlignment::Left;
}

} // namespace

bool looksLikeFigure(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral(
        "^[\\s≥≤≧≦><＞＜±+＋\\-—－−–约]*[0-9０-９][0-9０-９.,，．:∶：%％‰—－\\-–~～\\s]*"
        "[^0-9]{0,6}$|^[—－\\-–/▽*]+$"));
    return figure.match(text.trimmed()).hasMatch();
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

    double total = 0;
    for (int column = 0; column < columns; ++column) {
        const ColumnFacts facts = factsOf(table, shape.sectionRows, column);
        // Long text may wrap: beyond some length a column gains by the root only.
        const double wanted = std::clamp(facts.typicalWidth(), 3.0, 60.0);
        const double eased = wanted <= 12 ? wanted : 12 + 3.2 * std::sqrt(wanted - 12);
        // Two units of padding either way.
        const double share = std::max(eased, double(std::min(facts.titleWord, 10))) + 2;
        shape.columns.append({alignmentOf(facts, column == 0), share});
        total += share;
    }
    for (ColumnShape &column : shape.columns)
        column.share /= total;
    return shape;
}

} // namespace PlanLens
