// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/smallnumbers.h"

#include <algorithm>

namespace PlanLens {

namespace {

int ofDigits(QStringView digits)
{
    if (digits.size() > 2)
        return 0;
    int number = 0;
    for (const QChar c : digits)
        number = number * 10 + digitValue(c);
    return number;
}

/// 十二: so many tens, and the rest.
int ofNumerals(QStringView row)
{
    const qsizetype ten = row.indexOf(ChineseNumerals::tenSign);
    const QStringView front = row.left(ten < 0 ? 0 : ten);
    const QStringView rest = row.mid(ten + 1);
    const auto isDigit = [](QStringView part) {
        return part.isEmpty() || (part.size() == 1 && isChineseDigit(part.front()));
    };
    if (!isDigit(front) || !isDigit(rest) || (ten >= 0 && row.contains(ChineseNumerals::twoSign)))
        return 0;
    const auto valueOf = [](QStringView part) {
        return part.isEmpty() ? 0 : chineseDigit(part.front());
    };
    const int tens = ten < 0 ? 0 : std::max(valueOf(front), 1);
    return tens * 10 + valueOf(rest);
}

} // namespace

int smallNumberAt(QStringView text, qsizetype &at)
{
    const bool digits = isDigitAt(text, at);
    qsizetype end = at;
    const auto goesOn = [&](QChar c) {
        return digits ? digitValue(c) >= 0 : isChineseNumeral(c);
    };
    while (end < text.size() && goesOn(text.at(end)))
        ++end;
    const QStringView row = text.mid(at, end - at);
    const int number = digits ? ofDigits(row) : ofNumerals(row);
    if (number > 0)
        at = end;
    return number;
}

int smallNumber(QStringView text)
{
    qsizetype end = 0;
    const int number = smallNumberAt(text, end);
    return end == text.size() ? number : 0;
}

} // namespace PlanLens
