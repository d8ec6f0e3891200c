// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/fiveyearplans.h"

#include "language/lexicon.h"
#include "language/smallnumbers.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// The first plan that was called by its ordinal and 五 alone, 六五, and the last that anyone may
/// speak of.
constexpr int firstShort = 6;
constexpr int lastPlan = 30;

QStringView numeralsAt(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && isHeadingNumeral(text.at(end)))
        ++end;
    return text.mid(position, end - position);
}

bool isOpeningQuote(QChar c)
{
    return isOneOf(c, u"“\"'‘「");
}

bool isClosingQuote(QChar c)
{
    return isOneOf(c, u"”\"'’」");
}

/// 十四|五: the number of the plan; 0 for none.
int shortOrdinal(QStringView numerals)
{
    const int number = numerals.endsWith(u'五') ? smallNumber(numerals.chopped(1)) : 0;
    return number >= firstShort && number <= lastPlan ? number : 0;
}

/// “十四五”
std::optional<PlanName> quotedName(QStringView text, qsizetype position)
{
    const QStringView numerals = numeralsAt(text, position + 1);
    const qsizetype end = position + 1 + numerals.size();
    const int number = shortOrdinal(numerals);
    if (number == 0 || end >= text.size() || !isClosingQuote(text.at(end)))
        return std::nullopt;
    return PlanName{fiveYearPlan(number), end + 1 - position, true};
}

/// 十四五|规划
std::optional<PlanName> shortName(QStringView text, qsizetype position)
{
    enum Follows { Belongs, StandsBehind };
    static const WordTable follows =
        wordsOf({{Belongs, "plan-noun"}, {StandsBehind, "behind-plan-name"}});
    const QStringView numerals = numeralsAt(text, position);
    const int number = shortOrdinal(numerals);
    const auto word = follows.startingAt(text, position + numerals.size());
    if (number == 0 || !word)
        return std::nullopt;
    return PlanName{fiveYearPlan(number), numerals.size() + (word.tag == Belongs ? word.length : 0),
                    false};
}

/// 第六|个五年计划
std::optional<PlanName> spelledName(QStringView text, qsizetype position)
{
    static const WordTable names = wordsOf("plan-name");
    const QStringView numerals = numeralsAt(text, position + 1);
    const int number = smallNumber(numerals);
    const auto name = names.startingAt(text, position + 1 + numerals.size());
    if (number < 1 || number > lastPlan || !name)
        return std::nullopt;
    return PlanName{fiveYearPlan(number), 1 + numerals.size() + name.length, false};
}

} // namespace

Period fiveYearPlan(int number)
{
    // Three years of adjustment lie between the second plan and the third.
    const int from = number < 3 ? 1953 + (number - 1) * 5 : 1966 + (number - 3) * 5;
    return {from, from + 4};
}

std::optional<Period> planEndingWith(int year)
{
    return planStartingWith(year - 4);
}

std::optional<Period> planStartingWith(int year)
{
    constexpr int third = 3;
    const Period plan = fiveYearPlan(third);
    if (year < plan.from || (year - plan.from) % 5 != 0)
        return {};
    return Period{year, year + 4};
}

std::optional<PlanName> planNameAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return std::nullopt;
    const QChar first = text.at(position);
    if (first == u'第')
        return spelledName(text, position);
    if (isOpeningQuote(first))
        return quotedName(text, position);
    const bool begins =
        isHeadingNumeral(first) && (position == 0 || !isHeadingNumeral(text.at(position - 1)));
    return begins ? shortName(text, position) : std::nullopt;
}

std::optional<Period> namedPlan(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto name = planNameAt(text, i))
            return name->years;
    }
    return std::nullopt;
}

} // namespace PlanLens
