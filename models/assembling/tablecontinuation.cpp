// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/tablecontinuation.h"

#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestLine = 40;
/// What may stand between the parts: 续表 with its title, 单位：亿元.
constexpr qsizetype mostBetween = 2;

QString squeezed(const RawItem &item)
{
    QString text = item.text.text();
    text.removeIf([](QChar c) { return isBlank(c); });
    return text;
}

/// 续表, 续表1, 表1（续）
bool saysContinued(const QString &text)
{
    static const WordTable starts = wordsOf({{0, "table-continued"}, {0, "part-continued"}});
    static const WordTable ends = wordsOf("continued-end");
    return text.size() <= longestLine &&
           (starts.startingAt(text) || ends.ending(text) ||
            (text.startsWith(u'表') && text.contains(u'续') && text.size() < 8));
}

bool sameHead(const Table &first, const Table &second)
{
    if (first.headerRows == 0 || first.headerRows != second.headerRows)
        return false;
    for (int row = 0; row < first.headerRows; ++row) {
        const QList<Cell> &left = first.rows.at(row).cells;
        const QList<Cell> &right = second.rows.at(row).cells;
        if (!std::equal(
                left.begin(), left.end(), right.begin(), right.end(),
                [](const Cell &a, const Cell &b) { return a.text.text() == b.text.text(); }))
            return false;
    }
    return true;
}

/// The table that goes on with another, whose last part stands at `index`; -1 where none does.
qsizetype continuationOf(const Table &first, const QList<RawItem> &items, qsizetype index)
{
    static const WordTable units = wordsOf("unit-line");
    bool said = false;
    qsizetype next = index + 1;
    while (next < items.size() && items.at(next).kind == RawItem::Kind::Paragraph &&
           next - index <= mostBetween) {
        const QString text = squeezed(items.at(next));
        const bool unit = units.startingAt(text) && text.size() <= longestLine;
        if (!unit && !saysContinued(text))
            return -1;
        said = said || !unit;
        ++next;
    }
    if (next >= items.size() || items.at(next).kind != RawItem::Kind::Table)
        return -1;
    const Table &second = items.at(next).table;
    if (first.columns != second.columns)
        return -1;
    const bool same = sameHead(first, second);
    const bool headless = second.headerRows == 0 && said;
    return same || headless ? next : -1;
}

} // namespace

QList<int> joinContinuedTables(QList<RawItem> &items)
{
    QList<int> lines;
    QList<RawItem> joined;
    for (qsizetype i = 0; i < items.size(); ++i) {
        joined.append(items.at(i));
        if (items.at(i).kind != RawItem::Kind::Table)
            continue;
        for (qsizetype next = continuationOf(joined.last().table, items, i); next > i;
             next = continuationOf(joined.last().table, items, i)) {
            lines.append(items.at(i + 1).line);
            joined.last().table.rows += items.at(next).table.rows;
            i = next;
        }
    }
    if (!lines.isEmpty())
        items = joined;
    return lines;
}

} // namespace PlanLens
