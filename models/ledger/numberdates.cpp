// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numberdates.h"

#include "language/lexicon.h"
#include "language/numbersigns.h"
#include "language/unittable.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView rangeSigns = u"至到~～〜、和及与/／";

bool isYear(const FlatText &text, const NumberToken &token)
{
    if (token.end - token.start != 4 || token.unitStart != token.end)
        return false;
    const QStringView digits = QStringView(text.text).mid(token.start, 4);
    if (!digits.contains(u'.') && (digits.startsWith(u"19") || digits.startsWith(u"20")))
        return true;
    return digits.startsWith(u"１９") || digits.startsWith(u"２０") || digits.startsWith(u"一九") ||
           digits.startsWith(u"二〇") || digits.startsWith(u"二零") || digits.startsWith(u"二○");
}

/// 年, 月, 日, 季度, 小时 … after the number.
bool hasTimeUnit(const FlatText &text, const NumberToken &token)
{
    static const WordTable times = wordsOf("time-unit");
    if (times.startingAt(text.text, token.unitStart))
        return true;
    const UnitWord *unit = UnitTable::shipped().startingAt(text.text, token.unitStart, false);
    static const WordTable dimensions(u"day week workday month year hour");
    return unit && unit->unit != u"岁" && dimensions.startingAt(unit->dimension) &&
           dimensions.isWord(unit->dimension);
}

/// 2022.12.31, 2022-12-31, 09:30:00: whether a number is one part of it.
bool isWrittenDate(const FlatText &text, const NumberToken &token)
{
    // A time stands after its day; 8:41:51 may be three parts of a whole.
    static const QRegularExpression dates(
        QStringLiteral("(?<![0-9])(?:19|20)[0-9]{2}([-./])[0-9]{1,2}\\1[0-9]{1,2}(?![0-9])"
                       "|(?<=[ 日\n])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"));
    if (token.chinese)
        return false;
    constexpr int longestDate = 20;
    const int from = std::max(0, token.start - longestDate);
    const QString around = text.text.mid(from, 2 * qsizetype(longestDate));
    for (auto found = dates.globalMatch(around); found.hasNext();) {
        const auto date = found.next();
        if (from + date.capturedStart() <= token.start && token.end <= from + date.capturedEnd())
            return true;
    }
    return false;
}

/// 1—9月, 2016—2020年, 2021、2022年: the next number, where it shares its unit with this one.
bool sharesUnit(const FlatText &text, const NumberToken &token, const NumberToken &next)
{
    const QChar joint = text.at(token.end);
    return next.start == token.end + 1 && token.chinese == next.chinese &&
           (isDash(joint) || rangeSigns.contains(joint));
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
