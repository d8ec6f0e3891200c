// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellmarks.h"

#include "figures/periods.h"
#include "figures/units.h"
#include "figures/valuewords.h"
#include "figures/yearparts.h"
#include "heads/headwords.h"
#include "language/lexicon.h"
#include "tables/cellunits.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// “*为2024年数据”: the figures with the mark are of another year than their column.
std::optional<Period> periodOfMark(const QString &mark, const MarkMeanings &marks)
{
    constexpr qsizetype longestNoun = 5; // 带*的指标为, *号数据为
    constexpr qsizetype longestSaid = 9; // 2019年快报数据
    constexpr qsizetype yearDigits = 4;
    static const WordTable verbs = wordsOf("note-verb");
    const QString words = marks.explanations.value(mark);
    WordTable::Hit hit;
    const qsizetype verb = verbs.find(words, 0, &hit);
    if (verb == 0)
        return periodIn(words);
    // 带*的为2019年数据, but 标*的指标为2019年新增指标
    static const WordTable figures = wordsOf("figure-noun");
    const QString said = words.mid(verb + hit.length);
    const auto period = verb > 0 && verb <= longestNoun ? periodIn(said) : std::nullopt;
    const bool short_ = said.size() <= longestSaid && figures.occursIn(said.mid(yearDigits));
    return period && period->isYear() && short_ ? period : std::nullopt;
}

/// “①利润为1-8月数”: the figures with the mark are of that part of their year.
std::optional<Period> partOfMark(const QString &mark, const MarkMeanings &marks,
                                 const Observation &o)
{
    constexpr qsizetype longestRest = 5; // 累计数
    static const WordTable verbs = wordsOf("note-verb");
    static const WordTable figures = wordsOf("figure-noun");
    const QString words = marks.explanations.value(mark);
    WordTable::Hit hit;
    const qsizetype verb = verbs.find(words, 0, &hit);
    const auto part = verb < 0 ? std::nullopt : yearPartAt(words, verb + hit.length);
    if (!part || !o.period.isValid() || o.period.isSpan())
        return std::nullopt;
    const QString rest = words.mid(part->end);
    const bool short_ = rest.size() <= longestRest && figures.occursIn(rest);
    return short_ ? std::optional(part->of(o.period.from)) : std::nullopt;
}

} // namespace

QString takeExplainedMark(QString &cell, const MarkMeanings &marks)
{
    if (cell.size() < 2 || !isMark(cell.back()))
        return {};
    const QString mark = normalMark(cell.back());
    const bool figure = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    if (!marks.explanations.contains(mark) || !figure)
        return {};
    cell.chop(1);
    return mark;
}

void settleMarkedChange(Observation &o, const QString &mark, const IndicatorRow &row,
                        const Column &column, const CellContext &context)
{
    if (mark.isEmpty() || o.measure != Measure::Growth || !o.value.isNumeric())
        return;
    const QString words = context.notes.marks.explanations.value(mark);
    Column level = column;
    level.measure.reset();
    level.unit.clear();
    if (words.contains(pointsUnit.sliced(1)))
        o.unit = pointsUnit.toString();
    else if (holds(words, HeadWord::Amount) || holds(words, HeadWord::Change))
        o.unit = levelUnit(o.name, row, level, context);
    else
        return;
    o.measure = Measure::Change;
}

void settleMarks(Observation &o, const QString &cellMark, const QString &nameMarks,
                 const MarkMeanings &marks)
{
    QStringList all;
    if (!cellMark.isEmpty())
        all.append(cellMark);
    for (const QChar mark : nameMarks)
        all.append(normalMark(mark));
    for (const QString &mark : std::as_const(all)) {
        const auto period = periodOfMark(mark, marks);
        if (period && o.role == Role::Actual)
            o.period = *period;
        else if (const auto part = partOfMark(mark, marks, o); part && o.role == Role::Actual)
            o.period = *part;
    }
}

} // namespace PlanLens
