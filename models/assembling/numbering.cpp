// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/numbering.h"

#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

int countNumerals(QStringView text)
{
    int count = 0;
    while (count < text.size() && isHeadingNumeral(text[count]))
        ++count;
    return count;
}

int countDigits(QStringView text)
{
    int count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

Numbering byNumeral(QStringView text)
{
    const int numerals = countNumerals(text);
    if (numerals == 0 || numerals > 3 || numerals >= text.size())
        return {};
    const QChar mark = text[numerals];
    if (mark == u'、' || mark == u'．')
        return {1, numerals + 1};
    if (mark == u'是')
        return {3, numerals + 1};
    return {};
}

Numbering byChapter(QStringView text)
{
    static const WordTable annexes = wordsOf("annex");
    if (const auto annex = annexes.startingAt(text)) {
        const QStringView rest = text.mid(annex.length);
        const int length = countDigits(rest) + countNumerals(rest);
        const bool whole = length > 0 && length == rest.size();
        return whole ? Numbering{1, annex.length + length} : Numbering{};
    }
    if (!text.startsWith(u'第'))
        return {};
    const int count = std::max(countNumerals(text.mid(1)), countDigits(text.mid(1)));
    const int mark = 1 + count;
    if (count == 0 || mark >= text.size())
        return {};
    static const WordTable parts = wordsOf({{1, "chapter"}, {2, "chapter-section"}});
    const auto part = parts.startingAt(text, mark);
    return part ? Numbering{part.tag, mark + part.length} : Numbering{};
}

Numbering byBracket(QStringView text)
{
    if (!text.startsWith(u'（') && !text.startsWith(u'('))
        return {};
    const QStringView rest = text.mid(1);
    const int numerals = countNumerals(rest);
    const int digits = countDigits(rest);
    const int length = numerals + digits;
    if (length == 0 || length > 3 || (numerals > 0 && digits > 0) || length >= rest.size())
        return {};
    if (rest[length] != u'）' && rest[length] != u')')
        return {};
    return {numerals > 0 ? 2 : 4, length + 2};
}

Numbering byDigit(QStringView text)
{
    const int digits = countDigits(text);
    if (digits == 0 || digits > 2 || digits + 1 >= text.size())
        return {};
    const QChar mark = text[digits];
    const bool marked = mark == u'.' || mark == u'．' || mark == u'、';
    return marked && !isDigit(text[digits + 1]) ? Numbering{3, digits + 1} : Numbering{};
}

Numbering byEnclosed(QStringView text)
{
    if (text.isEmpty() || !isEnclosedNumeral(text.front()))
        return {};
    const ushort u = text.front().unicode();
    const bool ideograph = u >= 0x3220;
    const bool fullStop = u >= 0x2488 && u <= 0x249b;
    return {ideograph ? 2 : fullStop ? 3 : 4, 1};
}

} // namespace

Numbering headingNumbering(QStringView text)
{
    for (const auto rule : {byNumeral, byChapter, byBracket, byDigit, byEnclosed}) {
        if (const Numbering numbering = rule(text))
            return numbering;
    }
    return {};
}

} // namespace PlanLens
