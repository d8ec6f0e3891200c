// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/headexplaining.h"

#include "figures/prices.h"
#include "heads/headwords.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// The cell of the head that stands over a column: itself, or the one at its left that spans it.
int spanningColumn(const Table &table, int row, int column)
{
    constexpr int widestSpan = 60;
    for (int steps = 0; column > 0 && steps < widestSpan; ++steps) {
        const Cell *cell = table.cell(row, column);
        if (!cell || !cell->covered)
            break;
        --column;
    }
    return column;
}

/// The rule that read the title; a title that only says “figures of a year” is told apart by role.
const char *ruleOf(const Column &column)
{
    if (QLatin1String(column.rule) != QLatin1String("figure"))
        return column.rule;
    if (column.role == Role::Target)
        return "target-column";
    return column.estimated ? "estimate-column" : "actual-column";
}

} // namespace

Explanation explainColumn(const Table &table, const TablePart &part, const Column &column,
                          int index)
{
    Explanation explanation;
    explanation.rule = ruleOf(column);
    QList<HeadWord> classes{HeadWord::Target, HeadWord::Actual, HeadWord::Estimate};
    if (column.word && !classes.contains(*column.word))
        classes.append(*column.word);
    for (int row = part.headRow; row < part.firstRow(); ++row) {
        const int at = spanningColumn(table, row, part.firstColumn + index);
        const Cell *cell = table.cell(row, at);
        if (!cell)
            continue;
        const QString &text = cell->text.text();
        for (const HeadWord word : std::as_const(classes)) {
            WordTable::Hit hit;
            const qsizetype start = headWords(word).find(text, 0, &hit);
            if (start >= 0)
                explanation.words.append({int(start), hit.length, className(word), row, at});
        }
    }
    std::sort(explanation.words.begin(), explanation.words.end(),
              [](const ExplainedWord &a, const ExplainedWord &b) {
                  return a.row != b.row ? a.row < b.row : a.start < b.start;
              });
    return explanation;
}

QStringList pricesOf(const QList<Column> &columns)
{
    QList<NamedPrices> named;
    for (const Column &column : columns)
        named.append(column.kind == ColumnKind::Value ? pricesNamedIn(column.title)
                                                      : NamedPrices{});
    const bool nominal = std::any_of(named.begin(), named.end(), [](const NamedPrices &prices) {
        return prices.prices == Prices::Current;
    });
    QStringList words;
    for (const NamedPrices &prices : std::as_const(named))
        words.append(prices.prices == Prices::Real && !nominal ? QString() : prices.words);
    return words;
}

} // namespace PlanLens
