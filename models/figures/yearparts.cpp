// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/yearparts.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/smallnumbers.h"
#include "language/wordtable.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A number from 1 to 12 at `at`, which is moved behind it; 0 where there is none.
int monthAt(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    const int month = smallNumberAt(text, end);
    if (month < 1 || month > 12)
        return 0;
    at = end;
    return month;
}

/// Quarters, halves and the first months together, by first and last month.
const WordTable &namedParts()
{
    static const WordTable table = wordsOf({{103, "first-quarter"},
                                            {406, "second-quarter"},
                                            {709, "third-quarter"},
                                            {1012, "fourth-quarter"},
                                            {106, "first-half"},
                                            {712, "second-half"},
                                            {109, "three-quarters"}});
    return table;
}

const WordTable &fronts()
{
    static const WordTable table = wordsOf("first-months");
    return table;
}

/// The end of a month, quarter or half year stands for all of the year up to it.
qsizetype endWord(QStringView text, qsizetype at)
{
    static const WordTable ends = wordsOf("year-end");
    return ends.startingAt(text, at).length;
}

YearPart namedPart(const WordTable::Hit &hit, QStringView text, qsizetype index)
{
    constexpr int hundred = 100;
    YearPart part{hit.tag / hundred, hit.tag % hundred, index, index + hit.length};
    if (const qsizetype end = endWord(text, part.end); end > 0) {
        part.firstMonth = 1;
        part.end += end;
    }
    return part;
}

/// 前11个月, 头两个月
std::optional<YearPart> firstMonthsAt(QStringView text, qsizetype index)
{
    qsizetype at = index + 1;
    const int last = monthAt(text, at);
    static const WordTable months = wordsOf("months-together");
    const auto hit = months.startingAt(text, at);
    if (last == 0 || !hit)
        return {};
    return YearPart{1, last, index, at + hit.length};
}

/// Whether the words before a month say that the figure had been reached by then.
bool isReachedBy(QStringView before)
{
    static const WordTable years = wordsOf("that-year");
    before.chop(years.ending(before).length);
    while (!before.isEmpty() && digitValue(before.back()) >= 0)
        before.chop(1);
    static const WordTable words = wordsOf("reached-by");
    return bool(words.ending(before));
}

/// 15日, 上旬 after a month; how long it is, 0 where there is none.
qsizetype dayAt(QStringView text, qsizetype index)
{
    static const WordTable parts = wordsOf("part-of-month");
    if (const auto part = parts.startingAt(text, index))
        return part.length;
    qsizetype at = index;
    while (at < text.size() && isSmallNumeral(text.at(at)))
        ++at;
    static const WordTable days = wordsOf("day-of-month");
    const auto day = at > index ? days.startingAt(text, at) : WordTable::Hit{};
    return at > index ? at - index + day.length : 0;
}

constexpr int monthsOfQuarter = 3;
constexpr int quartersOfYear = 4;

bool isQuarter(const WordTable::Hit &named)
{
    return named && named.tag % 100 - named.tag / 100 == monthsOfQuarter - 1;
}

/// 一至三季度, 1—2季度
std::optional<YearPart> quartersAt(QStringView text, qsizetype index)
{
    qsizetype at = index;
    const int first = monthAt(text, at);
    const qsizetype signs = at;
    while (at < text.size() && isRangeSign(text.at(at)))
        ++at;
    const auto last = at > signs ? namedParts().startingAt(text, at) : WordTable::Hit{};
    const int month = (first - 1) * monthsOfQuarter + 1;
    if (first == 0 || first > quartersOfYear || !isQuarter(last) || month > last.tag / 100)
        return {};
    YearPart part = namedPart(last, text, at);
    part.firstMonth = std::min(part.firstMonth, month);
    part.start = index;
    return part;
}

/// 一 of 一、二、三季度
std::optional<YearPart> listedQuarterAt(QStringView text, qsizetype index)
{
    qsizetype at = index;
    const int quarter = monthAt(text, at);
    const qsizetype end = at;
    while (quarter > 0 && quarter <= quartersOfYear && characterAt(text, at) == u'、') {
        ++at;
        if (isQuarter(namedParts().startingAt(text, at))) {
            const bool item = index == 0 && at == end + 1; // 一、二季度运行情况
            const YearPart part{(quarter - 1) * monthsOfQuarter + 1, quarter * monthsOfQuarter,
                                index, end};
            return item ? std::nullopt : std::optional(part);
        }
        if (monthAt(text, at) == 0)
            return {};
    }
    return {};
}

std::optional<YearPart> monthsAt(QStringView text, qsizetype index)
{
    qsizetype at = index;
    const int first = monthAt(text, at);
    if (first == 0 || at >= text.size())
        return {};
    const auto skipMonth = [&] {
        static const WordTable month = wordsOf("month");
        const auto hit = month.startingAt(text, at);
        at += hit.length;
        return bool(hit);
    };
    const bool named = skipMonth();
    qsizetype second = at;
    while (second < text.size() && isRangeSign(text.at(second)))
        ++second;
    const bool reached = isReachedBy(text.left(index));
    if (second > at && second < text.size()) {
        qsizetype end = second;
        const int last = monthAt(text, end);
        if (last >= first && end < text.size() && text.at(end) == u'月') {
            at = end;
            skipMonth();
            at += endWord(text, at);
            return YearPart{first, last, index, at};
        }
    }
    if (!named)
        return {};
    static const WordTable others = wordsOf("no-month");
    if (const qsizetype end = endWord(text, at); end > 0)
        return YearPart{1, first, index, at + end};
    if (const qsizetype day = dayAt(text, at); day > 0)
        return reached ? std::optional(YearPart{1, first, index, at + day}) : std::nullopt;
    if (others.startingAt(text, at))
        return {};
    static const WordTable alone = wordsOf("month-alone");
    at += alone.startingAt(text, at).length;
    return YearPart{reached ? 1 : first, first, index, at};
}

} // namespace

std::optional<YearPart> yearPartAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return {};
    const bool numeral = isSmallNumeral(text.at(index));
    const bool front = bool(fronts().startingAt(text, index));
    const auto named = namedParts().startingAt(text, index);
    if (!named && !numeral && !front)
        return {};
    const QChar before = characterAt(text, index - 1);
    if (isSmallNumeral(before) || isOneOf(before, u".．第每个提"))
        return {};
    if (named)
        return namedPart(named, text, index);
    if (const auto listed = listedQuarterAt(text, index))
        return listed;
    if (const auto quarters = numeral ? quartersAt(text, index) : std::nullopt)
        return quarters;
    return numeral ? monthsAt(text, index) : firstMonthsAt(text, index);
}

std::optional<YearPart> yearPartIn(QStringView text, qsizetype from)
{
    // Asked for the whole text of a report, of which few characters can begin a part.
    const WordTable &words = namedParts();
    const WordTable &front = fronts();
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        const QChar c = text[i];
        if (!words.mayStartWith(c) && !front.mayStartWith(c) && !isSmallNumeral(c))
            continue;
        if (auto part = yearPartAt(text, i))
            return part;
    }
    return {};
}

} // namespace PlanLens
