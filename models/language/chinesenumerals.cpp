// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/chinesenumerals.h"

#include <QByteArray>

#include <algorithm>
#include <bitset>
#include <charconv>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

constexpr QStringView zeros = u"零〇○◯";
constexpr QStringView ones = u"一二三四五六七八九";
constexpr QStringView formalOnes = u"壹贰叁肆伍陆柒捌玖";
constexpr QStringView tens = u"十百千";
constexpr QStringView formalTens = u"拾佰仟";
/// Rows longer than this are no number that anybody wrote.
constexpr int longestRow = 64;

/// 0 to 9; -1 for any other character.
int digitOf(QChar c)
{
    if (zeros.contains(c))
        return 0;
    if (c == u'两')
        return 2;
    qsizetype index = ones.indexOf(c);
    if (index < 0)
        index = formalOnes.indexOf(c);
    return index < 0 ? -1 : int(index) + 1;
}

/// 10 for 十, 100 for 百, 1000 for 千; else 0.
int placeOf(QChar c)
{
    qsizetype index = tens.indexOf(c);
    if (index < 0)
        index = formalTens.indexOf(c);
    constexpr int places[] = {10, 100, 1000};
    return index < 0 ? 0 : places[index];
}

/// Reads 二万三千八百五十一亿 character by character. `section` is the part below 10 000 that is
/// being read, `upper` what 万 has closed since the last 亿, `total` what 亿 has closed.
class PlaceValueParser
{
public:
    /// False where the character cannot follow.
    bool take(QChar c)
    {
        const int digit = digitOf(c);
        if (digit == 0)
            return takeZero();
        if (digit > 0)
            return takeDigit(digit);
        if (const int place = placeOf(c))
            return takePlace(place);
        return c == u'万' ? takeMyriad() : takeHundredMillion();
    }

    /// Whether the row may end here: 三百五 and 一万二 may not, 三百零五 may.
    bool isComplete() const
    {
        if (m_pending < 0)
            return !m_zero || (m_first && m_taken == 1);
        return m_first || m_zero || m_lastPlace == 10;
    }
    qint64 value() const { return m_total + m_upper + m_section + std::max(m_pending, 0); }
    /// Power of the scale with which the row ends, and its length.
    int scalePower() const { return m_scalePower; }
    int scaleLength() const { return m_scaleLength; }

private:
    bool takeZero()
    {
        if (m_pending >= 0 || m_zero)
            return false;
        m_zero = true;
        m_scalePower = m_scaleLength = 0;
        ++m_taken;
        return true;
    }

    bool takeDigit(int digit)
    {
        if (m_pending >= 0 || (m_zero && m_first)) // 零三 is no number
            return false;
        m_pending = digit;
        m_scalePower = m_scaleLength = 0;
        ++m_taken;
        return true;
    }

    bool takePlace(int place)
    {
        // 十二 stands for 一十二 at the start of a section; 百 and 千 need their digit.
        if (m_pending < 0 && (place != 10 || m_section > 0 || m_zero))
            return false;
        if (place >= m_lastPlace)
            return false;
        m_section += place * (m_pending < 0 ? 1 : m_pending);
        m_pending = -1;
        m_lastPlace = place;
        m_zero = m_first = false;
        m_scalePower = m_scaleLength = 0;
        ++m_taken;
        return true;
    }

    bool takeMyriad()
    {
        if (!sectionMayClose() || m_upper > 0)
            return false;
        m_upper = closedSection() * 10'000;
        m_scalePower = 4;
        m_scaleLength = 1;
        return true;
    }

    bool takeHundredMillion()
    {
        const bool afterMyriad = m_scalePower == 4;
        if (m_total > 0 || !(afterMyriad || sectionMayClose()))
            return false;
        m_total = (m_upper + closedSection()) * 100'000'000;
        m_upper = 0;
        m_scalePower = afterMyriad ? 12 : 8;
        m_scaleLength = afterMyriad ? 2 : 1;
        return true;
    }

    bool sectionMayClose() const { return isComplete() && (m_section > 0 || m_pending > 0); }

    qint64 closedSection()
    {
        const qint64 section = m_section + std::max(m_pending, 0);
        m_section = 0;
        m_pending = -1;
        m_lastPlace = 10'000;
        m_zero = m_first = false;
        m_taken = 0;
        return section;
    }

    qint64 m_total = 0;
    qint64 m_upper = 0;
    int m_section = 0;
    int m_pending = -1;
    int m_lastPlace = 10'000;
    int m_taken = 0; ///< characters of this section
    bool m_zero = false;
    bool m_first = true; ///< nothing closed yet
    int m_scalePower = 0;
    int m_scaleLength = 0;
};

qint64 powerOfTen(int power)
{
    qint64 result = 1;
    while (power-- > 0)
        result *= 10;
    return result;
}

/// The digits after 点, as ASCII.
QByteArray decimalsAt(QStringView text, qsizetype position)
{
    QByteArray digits;
    while (position < text.size() && digits.size() < longestRow) {
        const int digit = digitOf(text.at(position++));
        if (digit < 0)
            break;
        digits.append(char('0' + digit));
    }
    return digits;
}

/// 万, 亿 or 万亿 after a decimal: power and length.
std::pair<int, int> scaleAt(QStringView text, qsizetype position)
{
    const QStringView rest = text.mid(position);
    if (rest.startsWith(u"万亿"))
        return {12, 2};
    if (rest.startsWith(u'万'))
        return {4, 1};
    if (rest.startsWith(u'亿'))
        return {8, 1};
    return {0, 0};
}

/// 一九八〇: three digits or more, or two where one is a zero, and no place after them.
std::optional<ChineseNumber> digitByDigit(QStringView row)
{
    if (row.size() < 2 || row.size() > 15)
        return {};
    qint64 value = 0;
    bool zero = false;
    for (const QChar c : row) {
        const int digit = digitOf(c);
        if (digit < 0 || c == u'两')
            return {};
        zero = zero || digit == 0;
        value = value * 10 + digit;
    }
    if (row.size() == 2 && !(zero && digitOf(row.front()) > 0))
        return {};
    return ChineseNumber{double(value), int(row.size()), 0, 0, 0, true};
}

ChineseNumber withDecimals(qint64 whole, int length, const QByteArray &decimals, QStringView text,
                           int position)
{
    ChineseNumber number;
    const QByteArray printed = QByteArray::number(whole) + '.' + decimals;
    std::from_chars(printed.constData(), printed.constData() + printed.size(), number.value);
    number.decimals = int(decimals.size());
    number.length = length + 1 + number.decimals;
    std::tie(number.scalePower, number.scaleLength) = scaleAt(text, position + number.length);
    return number;
}

/// The numerals from `position` on, without the 千 of 千瓦 and 千克.
QStringView rowAt(QStringView text, qsizetype position)
{
    constexpr QStringView thousandfold = u"瓦米克卡伏帕赫";
    qsizetype end = position;
    while (end < text.size() && end - position <= longestRow && isChineseNumeral(text.at(end)))
        ++end;
    const bool unit = end - position > 1 && text.at(end - 1) == u'千' && end < text.size() &&
                      thousandfold.contains(text.at(end));
    return text.mid(position, end - position - (unit ? 1 : 0));
}

} // namespace

bool isChineseNumeral(QChar character)
{
    // Asked of every character of a report.
    static const std::bitset<0x10000> numerals = [] {
        std::bitset<0x10000> known;
        for (const QStringView some :
             {zeros, ones, formalOnes, tens, formalTens, QStringView(u"两万亿")}) {
            for (const QChar numeral : some)
                known.set(numeral.unicode());
        }
        return known;
    }();
    return numerals.test(character.unicode());
}

std::optional<ChineseNumber> scanChineseNumber(QStringView text, int position)
{
    const QStringView row = rowAt(text, position);
    const qsizetype end = position + row.size();
    if (row.isEmpty() || row.size() > longestRow)
        return {};
    if (const auto digits = digitByDigit(row))
        return digits;

    PlaceValueParser parser;
    for (const QChar c : row) {
        if (!parser.take(c))
            return {};
    }
    if (!parser.isComplete())
        return {};
    const QByteArray decimals =
        end < text.size() && text.at(end) == u'点' ? decimalsAt(text, end + 1) : QByteArray();
    if (!decimals.isEmpty())
        return withDecimals(parser.value(), int(row.size()), decimals, text, position);

    ChineseNumber number;
    number.scalePower = parser.scalePower();
    number.scaleLength = parser.scaleLength();
    const auto unscaled = parser.value() / powerOfTen(number.scalePower); // leaves no rest
    number.value = double(unscaled);
    number.length = int(row.size()) - number.scaleLength;
    return number;
}

} // namespace PlanLens
