// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numbertokens.h"

#include "language/chinesenumerals.h"
#include "language/digitrows.h"
#include "language/numbersigns.h"
#include "text/characters.h"
#include "text/entities.h"
#include "text/oneof.h"

namespace PlanLens {

namespace {

bool isWordCharacter(QChar c)
{
    return digitValue(c) >= 0 || (c.unicode() < 0x80 && isLatinLetter(c));
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\t' || c == u'\u2028' || c == u'\r';
}

/// ○ alone is a mark of a list, 〇 and 零 are numerals.
bool isNumeral(const FlatText &text, int index)
{
    const QChar c = text.at(index);
    if (!isChineseNumeral(c))
        return false;
    return (c != u'○' && c != u'◯') || isChineseNumeral(text.at(index - 1));
}

/// 万 of 3.5万, 万多亿 of 30万多亿.
int afterScale(const FlatText &text, int index)
{
    while (isChinesePlace(text.at(index)) ||
           (isOneOf(text.at(index), u"余多几") && !text.at(index).isNull() &&
            isChinesePlace(text.at(index + 1))))
        ++index;
    if (!text.at(index).isNull() && isOneOf(text.at(index), u"余多几来"))
        ++index;
    return index;
}

int endOfDigits(const FlatText &text, int index)
{
    while (true) {
        while (digitValue(text.at(index)) >= 0)
            ++index;
        const QChar c = text.at(index);
        const bool joins = isPoint(c) || c == u',' ||
                           (c == u'，' && isFullWidthDigit(text.at(index - 1)) &&
                            isFullWidthDigit(text.at(index + 1)));
        if (!joins || digitValue(text.at(index + 1)) < 0)
            return index;
        ++index;
    }
}

int endOfNumerals(const FlatText &text, int index)
{
    while (isChineseNumeral(text.at(index)) ||
           (text.at(index) == u'点' && isChineseNumeral(text.at(index + 1)) &&
            !isChinesePlace(text.at(index + 1))))
        ++index;
    return index;
}

} // namespace

FlatText::FlatText(QStringView source)
{
    text.reserve(source.size());
    places.reserve(std::size_t(source.size()) + 1);
    int blank = -1;
    for (int i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (const HtmlEntity entity = htmlEntityAt(source, i)) {
            text.append(entity.text.front()); // the digits of &#12290; are no number
            places.push_back(i);
            i += int(entity.length) - 1;
            continue;
        }
        if (isInvisible(c) || (c.isSpace() && !isLineEnd(c))) {
            blank = i;
            continue;
        }
        if (blank >= 0 && !text.isEmpty() && isWordCharacter(text.back()) && isWordCharacter(c)) {
            text.append(u' ');
            places.push_back(blank);
        }
        blank = -1;
        text.append(isLineEnd(c) && c != u'\t' ? QChar(u'\n') : c);
        places.push_back(i);
    }
    places.push_back(int(source.size()));
}

std::vector<NumberToken> numberTokens(const FlatText &text)
{
    std::vector<NumberToken> tokens;
    const int size = int(text.text.size());
    for (int i = 0; i < size;) {
        if (digitValue(text.at(i)) >= 0) {
            const int end = endOfDigits(text, i);
            tokens.push_back({i, end, afterScale(text, end), false});
        } else if (isNumeral(text, i)) {
            const int end = endOfNumerals(text, i);
            tokens.push_back({i, end, afterScale(text, end), true});
        } else {
            ++i;
            continue;
        }
        i = tokens.back().unitStart;
    }
    return tokens;
}

} // namespace PlanLens
