// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/yearspans.h"

#include "language/lexicon.h"
#include "language/numerals.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView numerals = u"一二三四五六七八九十两";
constexpr int mostYears = 20;

} // namespace

int yearsAt(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    int number = 0;
    while (end < text.size() && end - at < 3 && digitValue(text.at(end)) >= 0)
        number = number * 10 + digitValue(text.at(end++));
    if (end == at && end < text.size() && numerals.contains(text.at(end))) {
        const qsizetype digit = numerals.indexOf(text.at(end++));
        number = digit == 10 ? 2 : int(digit) + 1;
        if (end < text.size() && numerals.contains(text.at(end)))
            return 0;
    }
    if (number < 2 || number > mostYears || end >= text.size() || text.at(end) != u'年')
        return 0;
    at = end + 1;
    return number;
}

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
    const QChar before = index > 0 ? text.at(index - 1) : QChar();
    if (!opening && (digitValue(before) >= 0 || numerals.contains(before)))
        return {};
    const int years = yearsAt(text, at);
    if (years == 0)
        return {};
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
