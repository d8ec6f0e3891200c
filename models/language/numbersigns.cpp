// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numbersigns.h"

#include "language/measurewords.h"

#include <algorithm>
#include <charconv>

namespace PlanLens {

namespace {

QChar characterAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar();
}

bool isDigitAt(QStringView text, qsizetype index)
{
    return digitValue(characterAt(text, index)) >= 0;
}

/// Letters that are printed for 0 and 1.
bool isDigitsTwin(QChar c)
{
    return c == u'O' || c == u'o' || c == u'I' || c == u'l';
}

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
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

bool isFullPoint(QChar c)
{
    return c == u'.' || c == u'．' || c == u'﹒';
}

bool mayPrecedeMark(QChar c)
{
    return c.isNull() || c.isSpace() || QStringView(u"。；;：:！!？?，,）)”").contains(c);
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
           (QStringView(u"万亿千百").contains(after) || measureWordLength(text, int(end)) > 0);
}

} // namespace

int digitValue(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'０' && code <= u'９' ? code - u'０' : -1;
}

bool holdsDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return digitValue(c) >= 0; });
}

bool isPlus(QChar character)
{
    return character == u'+' || character == u'＋';
}

bool isDash(QChar character)
{
    // Every character of a report is asked: no search through a string.
    switch (character.unicode()) {
    case u'-':
    case u'－':
    case u'−':
    case u'–':
    case u'—':
    case u'―':
    case u'﹣':
    case u'‐':
    case u'\u2011': // does not break
    case u'‒':
        return true;
    default:
        return false;
    }
}

double timesPowerOfTen(double value, int power)
{
    char buffer[64];
    const auto printed =
        std::to_chars(buffer, buffer + 40, value, std::chars_format::scientific).ptr;
    char *exponent = buffer;
    while (exponent < printed && *exponent != 'e')
        ++exponent;
    if (exponent == printed)
        return value; // infinite or no number
    int old = 0;
    const char *digits = exponent[1] == '+' ? exponent + 2 : exponent + 1;
    std::from_chars(digits, printed, old);
    const auto end = std::to_chars(exponent + 1, buffer + sizeof buffer, old + power).ptr;
    double result = value;
    std::from_chars(buffer, end, result);
    return result;
}

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
    if (isFullPoint(before))
        return (isDigitsTwin(second) && !isLatinLetter(characterAt(text, start - 3))) ||
               (second.unicode() > 0x7f && isForeignNumeral(second));
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
    if (isFullPoint(after))
        return isDigitsTwin(second) && !isLatinLetter(characterAt(text, end + 2));
    if (isDigitsTwin(after))
        return !second.isNull() && !isLatinLetter(second) &&
               (isDigitAt(text, end + 1) || isFullPoint(second) ||
                measureWordLength(text, int(end) + 1) > 0);
    return isFraction(after) ||
           (after.unicode() > 0x7f && isForeignNumeral(after) && isDigitAt(text, end + 1));
}

bool isNumberLike(QStringView text, qsizetype index)
{
    const QChar c = characterAt(text, index);
    if (digitValue(c) >= 0 || isDigitsTwin(c) || c == u'±' || c == u'∓')
        return true;
    if (isFullPoint(c) || isMiddlePoint(c) || c == u'。')
        return isDigitAt(text, index + 1) || isDigitsTwin(characterAt(text, index + 1));
    return c.unicode() > 0x7f && isForeignNumeral(c);
}

} // namespace PlanLens
