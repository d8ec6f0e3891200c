// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/oneof.h"

#include <QChar>
#include <QStringView>

namespace PlanLens {

/// The character at `index`; null outside the text.
inline QChar characterAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar();
}
/// The value of an ASCII or full-width digit; -1 for any other character.
constexpr int digitValue(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'０' && code <= u'９' ? code - u'０' : -1;
}
inline bool isDigitAt(QStringView text, qsizetype index)
{
    return digitValue(characterAt(text, index)) >= 0;
}
/// Whether any such digit stands in the text.
bool holdsDigits(QStringView text);
/// A to z, full-width ones too.
constexpr bool isLatinLetter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') ||
           (code >= u'Ａ' && code <= u'Ｚ') || (code >= u'ａ' && code <= u'ｚ');
}
/// The decimal point: . ． ﹒
constexpr bool isPoint(QChar character)
{
    return isOneOf(character, u".．﹒");
}
/// + and ＋.
constexpr bool isPlus(QChar character)
{
    return isOneOf(character, u"+＋");
}
/// Hyphen, dashes and minus signs of all widths: - － − – — ― ﹣.
constexpr bool isDash(QChar character)
{
    return isOneOf(character, u"-－−–—―﹣‐\u2011‒"); // U+2011 does not break
}
/// What stands between the ends of a range: a dash, ～, 至, 到.
constexpr bool isRangeSign(QChar character)
{
    return isDash(character) || isOneOf(character, u"~～〜至到");
}
/// value × 10^power, rounded once: 1.1 × 10^4 is 11000 and not 11000.000000000002.
double timesPowerOfTen(double value, int power);

} // namespace PlanLens
