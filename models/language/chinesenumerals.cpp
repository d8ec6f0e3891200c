// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/chinesenumerals.h"

#include "language/placevalues.h"
#include "text/oneof.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

/// Rows longer than this are no number that anybody wrote.
constexpr int longestRow = 64;

/// Adds one character to the sum; false where it cannot follow.
bool take(PlaceValues &sum, QChar c)
{
    const int digit = chineseDigit(c);
    if (digit == 0)
        return sum.takeZero();
    if (digit > 0)
        return sum.takeGroup(digit);
    switch (powerOfPlace(c)) {
    case 1:
        return sum.takePlace(10);
    case 2:
        return sum.takePlace(100);
    case 3:
        return sum.takePlace(1000);
    case 4:
        return sum.takeMyriad();
    default:
        return sum.takeHundredMillion();
    }
}

/// The sum of a row that is a number as a whole.
std::optional<PlaceValues> sumOf(QStringView row)
{
    PlaceValues sum;
    for (const QChar c : row) {
        if (!take(sum, c))
            return {};
    }
    return !row.isEmpty() && sum.isComplete() ? std::optional(sum) : std::nullopt;
}

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
        const int digit = chineseDigit(text.at(position++));
        if (digit < 0)
            break;
        digits.append(char('0' + digit));
    }
    return digits;
}

/// 万, 亿 or 万亿 after a decimal: power and length.
std::pair<int, int> powerAt(QStringView text, qsizetype position)
{
    const auto isSign = [&](qsizetype at, QChar sign) {
        return at < text.size() && text.at(at) == sign;
    };
    const int myriads = isSign(position, ChineseNumerals::myriadSign) ? 1 : 0;
    const int highest = isSign(position + myriads, ChineseNumerals::hundredMillionSign) ? 1 : 0;
    return {4 * myriads + 8 * highest, myriads + highest};
}

/// 一九八〇: three digits or more, or two where one is a zero, and no place after them.
std::optional<ChineseNumber> digitByDigit(QStringView row)
{
    if (row.size() < 2 || row.size() > 15)
        return {};
    qint64 value = 0;
    bool zero = false;
    for (const QChar c : row) {
        const int digit = chineseDigit(c);
        if (digit < 0 || c == ChineseNumerals::twoSign)
            return {};
        zero = zero || digit == 0;
        value = value * 10 + digit;
    }
    if (row.size() == 2 && !(zero && chineseDigit(row.front()) > 0))
        return {};
    return ChineseNumber{.value = double(value), .length = int(row.size()), .digitByDigit = true};
}

ChineseNumber withDecimals(qint64 whole, int length, const QByteArray &decimals, QStringView text,
                           int position)
{
    ChineseNumber number;
    const QByteArray printed = QByteArray::number(whole) + '.' + decimals;
    std::from_chars(printed.constData(), printed.constData() + printed.size(), number.value);
    number.decimals = int(decimals.size());
    number.length = length + 1 + number.decimals;
    std::tie(number.scalePower, number.scaleLength) = powerAt(text, position + number.length);
    return number;
}

ChineseNumber plain(const PlaceValues &sum, QStringView row)
{
    ChineseNumber number;
    number.scalePower = sum.scalePower();
    number.scaleLength = sum.scaleLength();
    const qint64 unscaled = sum.value() / powerOfTen(number.scalePower); // leaves no rest
    number.value = double(unscaled);
    number.length = int(row.size()) - number.scaleLength;
    return number;
}

/// 二三十, 四十五六万, 三五: one of two numbers that differ in one digit.
std::optional<ChineseNumber> between(QStringView row)
{
    qsizetype pair = -1;
    for (qsizetype i = 0; i + 1 < row.size(); ++i) {
        const int first = chineseDigit(row.at(i));
        const int second = chineseDigit(row.at(i + 1));
        if (first <= 0 || second <= 0)
            continue;
        const bool neighbours = second == first + 1 || (first == 3 && second == 5);
        if (pair >= 0 || !neighbours)
            return {};
        pair = i;
    }
    if (pair < 0)
        return {};
    const QString low = row.left(pair + 1).toString() + row.mid(pair + 2).toString();
    const QString high = row.left(pair).toString() + row.mid(pair + 1).toString();
    const auto lowSum = sumOf(low);
    const auto highSum = sumOf(high);
    if (!lowSum || !highSum)
        return {};
    ChineseNumber number = plain(*lowSum, row);
    number.upper = plain(*highSum, row).value;
    return number;
}

/// 十几, 三百二十几万: `rest` stands after 几.
ChineseNumber withOpenEnd(const PlaceValues &sum, QStringView row, QStringView rest)
{
    ChineseNumber number = plain(sum, row);
    number.upper = number.value + 10;
    ++number.length;
    std::tie(number.scalePower, number.scaleLength) = powerAt(rest, 0);
    return number;
}

/// The numerals from `position` on, without the 千 of 千瓦 and 千克.
QStringView rowAt(QStringView text, qsizetype position)
{
    constexpr QStringView thousandfold = u"瓦米克卡伏帕赫";
    qsizetype end = position;
    while (end < text.size() && end - position <= longestRow && isChineseNumeral(text.at(end)))
        ++end;
    const bool unit = end - position > 1 && text.at(end - 1) == ChineseNumerals::thousandSign &&
                      end < text.size() && thousandfold.contains(text.at(end));
    return text.mid(position, end - position - (unit ? 1 : 0));
}

} // namespace

bool opensBarePlace(QChar character)
{
    return !character.isNull() && isOneOf(character, u"上超近过逾破");
}

std::optional<ChineseNumber> scanChineseNumber(QStringView text, int position)
{
    const QStringView row = rowAt(text, position);
    const qsizetype end = position + row.size();
    if (row.isEmpty() || row.size() > longestRow)
        return {};
    if (const auto digits = digitByDigit(row))
        return digits;

    const auto sum = sumOf(row);
    if (!sum)
        return between(row);
    const QByteArray decimals =
        end < text.size() && text.at(end) == u'点' ? decimalsAt(text, end + 1) : QByteArray();
    if (!decimals.isEmpty())
        return withDecimals(sum->value(), int(row.size()), decimals, text, position);
    if (sum->endsInTens() && end < text.size() && text.at(end) == ChineseNumerals::someSign)
        return withOpenEnd(*sum, row, text.mid(end + 1));
    return plain(*sum, row);
}

} // namespace PlanLens
