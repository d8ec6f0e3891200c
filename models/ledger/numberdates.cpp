// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numberdates.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/unittable.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Four digits, or four Chinese numerals that are read one by one.
bool isYear(const FlatText &text, const NumberToken &token)
{
    constexpr int length = 4;
    if (token.end - token.start != length || token.unitStart != token.end)
        return false;
    const auto number = scanNumberAt(QStringView(text.text).mid(token.start, length), 0);
    return number && number->length == length && number->decimals == 0 && !number->upper &&
           number->chinese == number->digitByDigit && number->value >= 1900 && number->value < 2100;
}

/// 年, 月, 日, 季度, 小时 … after the number.
bool hasTimeUnit(const FlatText &text, const NumberToken &token)
{
    static const WordTable times = wordsOf("time-unit");
    static const WordTable ages = wordsOf("age");
    if (times.startingAt(text.text, token.unitStart))
        return true;
    const UnitWord *unit = UnitTable::shipped().startingAt(text.text, token.unitStart, false);
    return unit && !ages.isWord(unit->unit) && unit->kind == UnitKind::Time;
}

/// How many digits stand at `at`, up to `most`.
int digitsAt(const FlatText &text, int at, int most)
{
    int count = 0;
    while (count < most && digitValue(text.at(at + count)) >= 0)
        ++count;
    return count;
}

/// 2022.12.31, 2022-12-31: where it ends; 0 where none begins at `at`.
int endOfDay(const FlatText &text, int at)
{
    constexpr int yearDigits = 4;
    const int century = digitsAt(text, at, yearDigits) == yearDigits
                            ? digitValue(text.at(at)) * 10 + digitValue(text.at(at + 1))
                            : 0;
    const QChar sign = text.at(at + yearDigits);
    if ((century != 19 && century != 20) || sign.isNull() || !isOneOf(sign, u"-./"))
        return 0;
    const int month = at + yearDigits + 1;
    const int monthEnd = month + digitsAt(text, month, 2);
    if (monthEnd == month || text.at(monthEnd) != sign)
        return 0;
    const int days = digitsAt(text, monthEnd + 1, 3);
    return days == 1 || days == 2 ? monthEnd + 1 + days : 0;
}

/// 09:30:00 behind its day: where it ends; 0 where none begins at `at`. 8:41:51 alone may be three
/// parts of a whole.
int endOfTime(const FlatText &text, int at)
{
    const QChar before = text.at(at - 1);
    if (before != u' ' && before != u'日' && before != u'\n')
        return 0;
    int end = at + digitsAt(text, at, 3);
    if (end == at || end > at + 2)
        return 0;
    const auto takePart = [&] {
        const bool part = text.at(end) == u':' && digitsAt(text, end + 1, 3) == 2;
        end += part ? 3 : 0;
        return part;
    };
    if (!takePart())
        return 0;
    takePart();
    return end;
}

/// Whether a number is one part of a written date or time.
bool isWrittenDate(const FlatText &text, const NumberToken &token)
{
    constexpr int longestDate = 20;
    if (token.chinese)
        return false;
    for (int at = token.start; at >= 0 && token.start - at < longestDate; --at) {
        const QChar c = text.at(at);
        if (digitValue(c) < 0 && !isOneOf(c, u"-./:"))
            return false;
        if (digitValue(text.at(at - 1)) < 0 &&
            std::max(endOfDay(text, at), endOfTime(text, at)) >= token.end)
            return true;
    }
    return false;
}

/// 1—9月, 2016—2020年, 2021、2022年: the next number, where it shares its unit with this one.
bool sharesUnit(const FlatText &text, const NumberToken &token, const NumberToken &next)
{
    const QChar joint = text.at(token.end);
    return next.start == token.end + 1 && token.chinese == next.chinese &&
           (isRangeSign(joint) || isOneOf(joint, u"、和及与/／"));
}

} // namespace

bool isTime(const FlatText &text, const std::vector<NumberToken> &tokens, std::size_t index)
{
    constexpr std::size_t longestList = 12;
    if (isWrittenDate(text, tokens[index]))
        return true;
    std::size_t last = index;
    while (last + 1 < tokens.size() && last - index < longestList &&
           sharesUnit(text, tokens[last], tokens[last + 1]))
        ++last;
    if (hasTimeUnit(text, tokens[last]))
        return true;
    // (2022), 2021/2022 and the years of heads and captions
    const NumberToken &token = tokens[index];
    return isYear(text, token) && !UnitTable::shipped().startingAt(text.text, token.end, true);
}

} // namespace PlanLens
