// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace PlanLens {

/// A number in Chinese numerals; see ScannedNumber for the fields.
struct ChineseNumber
{
    double value = 0;
    std::optional<double> upper; ///< of 二三十 and 十几: 30, 20
    int length = 0;
    int scalePower = 0;
    int scaleLength = 0;
    int decimals = 0;
    bool digitByDigit = false;
};

/// The number in Chinese numerals that begins at `position`; one between two neighbours (二三十,
/// 四十五六万) or open at its end (十几) has an upper end. Nothing for rows that are no formal
/// number and for vague ones: 三百五, 几十. Linear in the length of the row.
std::optional<ChineseNumber> scanChineseNumber(QStringView text, int position);

namespace ChineseNumerals {

inline constexpr std::u16string_view zeros = u"零〇○◯";
inline constexpr std::u16string_view ones = u"一二三四五六七八九";
inline constexpr std::u16string_view formalOnes = u"壹贰叁肆伍陆柒捌玖";
inline constexpr std::u16string_view places = u"十百千万亿";
inline constexpr std::u16string_view formalPlaces = u"拾佰仟";
inline constexpr QChar tenSign{places[0]};
inline constexpr QChar hundredSign{places[1]};
inline constexpr QChar thousandSign{places[2]};
inline constexpr QChar myriadSign{places[3]};
inline constexpr QChar hundredMillionSign{places[4]};
inline constexpr QChar twoSign{u'两'};  ///< of what is counted
inline constexpr QChar someSign{u'几'}; ///< any digit

/// Which characters may be numerals, by their last byte: every character of a report is asked.
inline constexpr std::array<bool, 256> filter = [] {
    std::array<bool, 256> known{};
    known[twoSign.unicode() & 0xff] = true;
    for (const std::u16string_view some : {zeros, ones, formalOnes, places, formalPlaces}) {
        for (const char16_t c : some)
            known[c & 0xff] = true;
    }
    return known;
}();

} // namespace ChineseNumerals

/// 0 to 9 for 〇 to 九, 两 and formal signs (壹); -1 for any other character.
constexpr int chineseDigit(QChar character)
{
    using namespace ChineseNumerals;
    const char16_t c = character.unicode();
    if (!filter[c & 0xff])
        return -1;
    if (zeros.find(c) != zeros.npos)
        return 0;
    if (character == twoSign)
        return 2;
    std::size_t index = ones.find(c);
    if (index == ones.npos)
        index = formalOnes.find(c);
    return index == ones.npos ? -1 : int(index) + 1;
}

/// The power of ten of 十, 百, 千, 万 and 亿, and of formal signs (拾); 0 for any other character.
constexpr int powerOfPlace(QChar character)
{
    using namespace ChineseNumerals;
    const char16_t c = character.unicode();
    if (!filter[c & 0xff])
        return 0;
    std::size_t index = places.find(c);
    if (index == places.npos)
        index = formalPlaces.find(c);
    constexpr int powers[] = {1, 2, 3, 4, 8};
    return index == places.npos ? 0 : powers[index];
}

/// Whether the character is one of 一 to 九, 两 and their formal signs.
constexpr bool isChineseDigit(QChar character)
{
    return chineseDigit(character) > 0;
}

/// Whether it is 十, 百, 千, 万 or 亿.
constexpr bool isChinesePlace(QChar character)
{
    return powerOfPlace(character) > 0;
}

/// Whether it can be part of such a number: 〇, 一, 两, 十, 万, …
constexpr bool isChineseNumeral(QChar character)
{
    return chineseDigit(character) >= 0 || isChinesePlace(character);
}

/// Whether 百 or 千 alone is a number behind the character: 上百家, 超千亿元.
bool opensBarePlace(QChar character);

} // namespace PlanLens
