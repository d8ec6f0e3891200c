// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/yearparts.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/wordtable.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView chineseDigits = u"一二三四五六七八九";

bool isNumeral(QChar c)
{
    return digitValue(c) >= 0 || c == u'十' || chineseDigits.contains(c);
}

/// A number from 1 to 12 at `at`, which is moved behind it; 0 where there is none.
int monthAt(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    while (end < text.size() && isNumeral(text.at(end)))
        ++end;
    const QStringView written = text.mid(at, end - at);
    if (written.isEmpty() || written.size() > 2)
        return 0;
    int month = 0;
    for (const QChar c : written) {
        const qsizetype chinese = chineseDigits.indexOf(c);
        if (c == u'十')
            month = month == 0 ? 10 : 0;
        else
            month = chinese < 0 ? month * 10 + digitValue(c) : month + int(chinese) + 1;
    }
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

/// The end of a month, quarter or half year stands for all of the year up to it.
qsizetype endWord(QStringView text, qsizetype at)
{
    static const WordTable ends = wordsOf("part-end");
    return ends.startingAt(text, at).length;
}

std::optional<YearPart> namedPartAt(QStringView text, qsizetype index)
{
    constexpr int hundred = 100;
    const auto hit = namedParts().startingAt(text, index);
    if (!hit)
        return {};
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
    if (text.at(index) != u'前' && text.at(index) != u'头')
        return {};
    qsizetype at = index + 1;
    int last = at < text.size() && text.at(at) == u'两' ? 2 : 0;
    last > 0 ? void(++at) : void(last = monthAt(text, at));
    static const WordTable months = wordsOf("months-together");
    const auto hit = months.startingAt(text, at);
    if (last == 0 || !hit)
        return {};
    return YearPart{1, last, index, at + hit.length};
}

bool spansMonths(QChar c)
{
    return isDash(c) || QStringView(u"~～〜至到").contains(c);
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
    while (at < text.size() && isNumeral(text.at(at)))
        ++at;
    static const WordTable days(u"日 号");
    const auto day = at > index ? days.startingAt(text, at) : WordTable::Hit{};
    return at > index ? at - index + day.length : 0;
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
    while (second < text.size() && spansMonths(text.at(second)))
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
    const QChar before = index > 0 ? text.at(index - 1) : QChar();
    if (isNumeral(before) || QStringView(u".．第每个两提").contains(before))
        return {};
    if (auto part = namedPartAt(text, index))
        return part;
    if (auto part = firstMonthsAt(text, index))
        return part;
    return isNumeral(text.at(index)) ? monthsAt(text, index) : std::nullopt;
}

std::optional<YearPart> yearPartIn(QStringView text, qsizetype from)
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (auto part = yearPartAt(text, i))
            return part;
    }
    return {};
}

} // namespace PlanLens
