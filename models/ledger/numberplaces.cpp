// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numberplaces.h"

#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

/// The texts of a row of a table from one column to before another.
QString cellsOf(const Table &table, int row, int from, int to)
{
    QStringList texts;
    for (int column = from; column < to; ++column) {
        const Cell *cell = table.cell(row, column);
        if (cell && !cell->text.isEmpty())
            texts.append(cell->text.text());
    }
    return texts.join(QStringLiteral(" · "));
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + QStringLiteral(" · ") + other;
}

} // namespace

NumberPlaces::NumberPlaces(const Report &report)
{
    const QString key = report.key();
    for (int block = 0; block < report.blocks.size(); ++block) {
        add({key, block, -1, -1, 0, 0}, report.blocks.at(block).text);
        const QList<TableRow> &rows = report.blocks.at(block).table.rows;
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).cells.size(); ++column)
                add({key, block, row, column, 0, 0}, rows.at(row).cells.at(column).text);
        }
    }
    std::stable_sort(m_texts.begin(), m_texts.end(),
                     [](const Text &a, const Text &b) { return a.range.start < b.range.start; });
}

void NumberPlaces::add(const Anchor &anchor, const MappedText &text)
{
    if (!text.isEmpty())
        m_texts.push_back({text.sourceRange(), anchor, &text});
}

Anchor NumberPlaces::anchorOf(const SourceRange &range) const
{
    const auto after =
        std::upper_bound(m_texts.begin(), m_texts.end(), range.start,
                         [](int start, const Text &text) { return start < text.range.start; });
    if (after == m_texts.begin() || std::prev(after)->range.end() <= range.start)
        return {};
    const Text &text = *std::prev(after);
    Anchor anchor = text.anchor;
    anchor.start = text.text->indexOfSource(range.start);
    anchor.length = text.text->indexOfSource(range.end()) - anchor.start;
    return anchor.length > 0 ? anchor : Anchor();
}

NumberSurroundings surroundingsOf(const Report &report, const Anchor &place,
                                  const SourceRange &range, int reach)
{
    QString text;
    int start = 0;
    int length = 0;
    QString left;
    QString right;
    if (const MappedText *mapped = place.isValid() ? report.textAt(place) : nullptr) {
        text = mapped->text();
        start = place.start;
        length = place.length;
        if (place.isCell()) {
            const Table &table = report.blocks.at(place.block).table;
            left = cellsOf(table, place.row, 0, place.column);
            right = cellsOf(table, place.row, place.column + 1, table.columns);
        }
    } else {
        // What was left out stands in the source alone.
        const qsizetype lineStart = report.source().lastIndexOf(u'\n', range.start) + 1;
        const qsizetype lineEnd = report.source().indexOf(u'\n', range.start);
        text = report.source().mid(lineStart, lineEnd < 0 ? -1 : lineEnd - lineStart);
        start = range.start - int(lineStart);
        length = range.length;
    }
    const QString before = joined(left, text.left(start)).simplified();
    const QString after = joined(text.mid(start + length), right).simplified();
    return {before.right(reach), text.mid(start, length), after.left(reach)};
}

} // namespace PlanLens
