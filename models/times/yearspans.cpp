// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/yearspans.h"

#include "language/lexicon.h"
#include "language/numbersigns.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/smallnumbers.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int mostYears = 20;

const WordTable &openings()
{
    static const WordTable table = wordsOf("span-opening");
    return table;
}

bool opensClause(QStringView text, qsizetype index)
{
    return index == 0 || isClauseSeparator(text.at(index - 1));
}

/// 五年固定资产投资|累计3000亿元: behind the years, that they are taken together.
bool sumsUp(QStringView text)
{
    constexpr qsizetype reach = 16;
    static const WordTable sums = wordsOf("so-far");
    text = text.left(reach);
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return isClauseSeparator(c) || c.isDigit(); });
    return sums.occursIn(text.left(end - text.begin()));
}

} // namespace

int yearsAt(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    const int number = smallNumberAt(text, end);
    if (number < 2 || number > mostYears || !Particles::years().startingAt(text, end))
        return 0;
    at = end + 1;
    return number;
}

std::optional<YearSpan> yearSpanAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return {};
    const auto opening = openings().startingAt(text, index);
    if (!opening && !isSmallNumeral(text.at(index)))
        return {};
    static const WordTable ends = wordsOf("span-closing");
    static const WordTable happenings = wordsOf("span-event");
    static const WordTable acts = wordsOf({{0, "doing-verb"}, {0, "adding-verb"}}); // 五年|新建
    static const WordTable lengths = wordsOf("length-of-time");
    static const WordTable noSpans = wordsOf("no-span");
    qsizetype at = index + opening.length;
    const QChar before = index > 0 ? text.at(index - 1) : QChar();
    if (!opening && (isSmallNumeral(before) || isPoint(before)))
        return {}; // 6年 of 9.6年
    const int years = yearsAt(text, at);
    if (years == 0)
        return {};
    const auto closing = ends.startingAt(text, at);
    if (lengths.endingAt(text, index) || noSpans.endingAt(text, index))
        return {};
    const bool value = Particles::of().endingAt(text, index) || // 从2020年的9年提升到
                       Particles::origins().endingAt(text, index);
    if (!opening && !closing && (value || !happenings.startingAt(text, at)) &&
        !(opensClause(text, index) &&
          (sumsUp(text.mid(at)) || acts.startingAt(text, at).length > 1)))
        return {};
    return YearSpan{years, index, at + closing.length};
}

YearsAgo yearsAgoAt(QStringView text, qsizetype index)
{
    static const WordTable before = wordsOf("years-ago");
    if (index >= text.size() || !isSmallNumeral(text.at(index)) ||
        (index > 0 && isSmallNumeral(text.at(index - 1))))
        return {};
    qsizetype at = index;
    const int years = yearsAt(text, at);
    const auto ago = years > 0 ? before.startingAt(text, at) : WordTable::Hit{};
    return ago ? YearsAgo{years, index, at + ago.length - index} : YearsAgo{};
}

YearsAgo yearsAgoIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const YearsAgo ago = yearsAgoAt(text, i); ago.years > 0)
            return ago;
    }
    return {};
}

std::optional<YearSpan> yearSpanIn(QStringView text, qsizetype from)
{
    // Asked for the whole text of a report, of which few characters can begin a span.
    const WordTable &words = openings();
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (!words.mayStartWith(text[i]) && !isSmallNumeral(text[i]))
            continue;
        if (auto span = yearSpanAt(text, i))
            return span;
    }
    return {};
}

} // namespace PlanLens
