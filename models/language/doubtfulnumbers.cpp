// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/doubtfulnumbers.h"

#include "language/measurewords.h"
#include "language/numbersigns.h"
#include "text/oneof.h"

namespace PlanLens {

namespace {

/// Letters that are printed for 0 and 1.
bool isDigitsTwin(QChar c)
{
    return c == u'O' || c == u'o' || c == u'I' || c == u'l';
}

/// ⒍ ⑹ ½ Ⅲ, but no raised 2 and 3 of m² and m³.
bool isForeignNumeral(QChar c)
{
    if (c == u'²' || c == u'³' || c == u'¹')
        return false;
    return c.category() == QChar::Number_Other || c.category() == QChar::Number_Letter
               ? c != u'〇' && c != u'○'
               : false;
}

/// ½, ⅔
bool isFraction(QChar c)
{
    return c.unicode() > 0x7f && c.decompositionTag() == QChar::Fraction;
}

bool isMiddlePoint(QChar c)
{
    return c == u'·' || c == u'•' || c == u'‧' || c == u'∙';
}

bool mayPrecedeMark(QChar c)
{
    return c.isNull() || c.isSpace() || isOneOf(c, u"。；;：:！!？?，,）)”");
}

/// 5% after 6。: so few digits with a unit are rather the rest of a number than a new sentence.
bool isRestOfNumber(QStringView text, qsizetype index)
{
    qsizetype end = index;
    while (isDigitAt(text, end) && end - index < 4)
        ++end;
    if (end == index || end - index > 3)
        return false;
    const QChar after = characterAt(text, end);
    constexpr QStringView dates = u"年月日时";
    return !after.isNull() && !dates.contains(after) &&
           (isOneOf(after, u"万亿千百") || measureWordLength(text, int(end)) > 0);
}

} // namespace

bool hasDoubtfulHead(QStringView text, qsizetype start)
{
    const QChar before = characterAt(text, start - 1);
    const QChar second = characterAt(text, start - 2);
    if (before == u'±' || before == u'∓')
        return true;
    if (before.unicode() > 0x7f && isForeignNumeral(before))
        return !mayPrecedeMark(second); // ①5家 begins an item of a list
    if (isMiddlePoint(before))
        return isDigitAt(text, start - 2);
    if (before == u'。')
        return isDigitAt(text, start - 2) && isRestOfNumber(text, start);
    if (isPoint(before)) // .5%, of which the head is lost, but No.5
        return (isDigitsTwin(second) && !isLatinLetter(characterAt(text, start - 3))) ||
               !isLatinLetter(second);
    return isDigitsTwin(before) && !isLatinLetter(second);
}

bool hasDoubtfulTail(QStringView text, qsizetype end)
{
    const QChar after = characterAt(text, end);
    const QChar second = characterAt(text, end + 1);
    if (after == u'±' || after == u'∓')
        return true;
    if (isMiddlePoint(after))
        return isDigitAt(text, end + 1);
    if (after == u'。')
        return isRestOfNumber(text, end + 1);
    if (isPoint(after))
        return isDigitsTwin(second) && !isLatinLetter(characterAt(text, end + 2));
    if (isDigitsTwin(after))
        return !second.isNull() && !isLatinLetter(second) &&
               (isDigitAt(text, end + 1) || isPoint(second) ||
                measureWordLength(text, int(end) + 1) > 0);
    return isFraction(after) ||
           (after.unicode() > 0x7f && isForeignNumeral(after) && isDigitAt(text, end + 1));
}

bool isNumberLike(QStringView text, qsizetype index)
{
    const QChar c = characterAt(text, index);
    if (digitValue(c) >= 0 || isDigitsTwin(c) || c == u'±' || c == u'∓')
        return true;
    if (isPoint(c) || isMiddlePoint(c) || c == u'。')
        return isDigitAt(text, index + 1) || isDigitsTwin(characterAt(text, index + 1));
    return c.unicode() > 0x7f && isForeignNumeral(c);
}

} // namespace PlanLens
