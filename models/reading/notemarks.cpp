// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/notemarks.h"

#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// 10 before its exponent, where a factor stands before it or it is all there is.
bool isPowerOfTen(QStringView before)
{
    if (!before.endsWith(u"10"))
        return false;
    const QStringView factor = before.chopped(2).trimmed();
    return !factor.isEmpty() && isOneOf(factor.back(), u"×xX*·");
}

} // namespace

bool isNoteMark(QStringView raised, QStringView before)
{
    constexpr qsizetype longestMark = 12;
    QStringView mark = raised.trimmed();
    if (mark.isEmpty() || mark.size() > longestMark)
        return false;
    const bool exponent = mark == u"2" || mark == u"3";
    if ((exponent && !before.isEmpty() && isLatin(before.back())) || isPowerOfTen(before))
        return false;
    if (mark.startsWith(u'注'))
        mark = mark.mid(1);
    const bool single = mark.size() == 1 && isLatin(mark.front());
    return single || std::all_of(mark.begin(), mark.end(), [](QChar c) {
               return isDigit(c) || isEnclosedNumeral(c) || isBlank(c) ||
                      isOneOf(c, u"[]［］〔〕【】()（）,，、");
           });
}

QString raisedDigits(QStringView text)
{
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString raised;
    for (const QChar c : text)
        raised += isAsciiDigit(c) ? digits.at(c.unicode() - u'0') : c;
    return raised;
}

} // namespace PlanLens
