// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/yearspans.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr std::u16string_view numerals = u"一二三四五六七八九十两";
constexpr int mostYears = 20;

bool startsCount(QChar c)
{
    return digitValue(c) >= 0 || isOneOf(c, numerals);
}

/// A number of years at `at`, which is moved behind it; 0 where there is none.
int countAt(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    int number = 0;
    while (end < text.size() && end - at < 3 && digitValue(text.at(end)) >= 0)
        number = number * 10 + digitValue(text.at(end++));
    if (end == at && end < text.size() && isOneOf(text.at(end), numerals)) {
        const auto digit = numerals.find(text.at(end++).unicode());
        number = digit == 10 ? 2 : int(digit) + 1;
        if (end < text.size() && isOneOf(text.at(end), numerals))
            return 0;
    }
    if (number < 2 || number > mostYears)
        return 0;
    at = end;
    return number;
}

} // namespace

std::optional<YearSpan> yearSpanAt(QStringView text, qsizetype index)
{
    static const WordTable openings = wordsOf("span-opening");
    static const WordTable ends = wordsOf("span-closing");
    static const WordTable happenings = wordsOf("span-event");
    static const WordTable lengths = wordsOf("length-of-time");
    if (index < 0 || index >= text.size())
        return {};
    const auto opening = openings.startingAt(text, index);
    qsizetype at = index + opening.length;
    if (!opening && !startsCount(text.at(index)))
        return {};
    const QChar before = index > 0 ? text.at(index - 1) : QChar();
    if (!opening && startsCount(before))
        return {};
    const int years = countAt(text, at);
    if (years == 0 || at >= text.size() || text.at(at) != u'年')
        return {};
    ++at;
    const auto closing = ends.startingAt(text, at);
    if (lengths.endingAt(text, index) || QStringView(u"第每满近").contains(before))
        return {};
    if (!opening && !closing && !happenings.startingAt(text, at))
        return {};
    return YearSpan{years, index, at + closing.length};
}

std::optional<YearSpan> yearSpanIn(QStringView text, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (auto span = yearSpanAt(text, i))
            return span;
    }
    return {};
}

} // namespace PlanLens
