// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/digitrows.h"

#include "language/chinesenumerals.h"
#include "language/numbersigns.h"
#include "language/placevalues.h"

#include <charconv>
#include <cmath>

namespace PlanLens {

namespace {

using namespace ChineseNumerals;

bool isFullWidthDigitAt(QStringView text, qsizetype index)
{
    return isDigitAt(text, index) && text.at(index).unicode() > 0x7f;
}

/// Whether `index` holds a separator in front of exactly three digits. The full-width comma also
/// parts clauses and lists, so it counts only among full-width digits.
bool isThousandsSeparator(QStringView text, qsizetype index)
{
    if (index >= text.size())
        return false;
    const QChar c = text.at(index);
    if (c == u'，') {
        if (!isFullWidthDigitAt(text, index - 1) || !isFullWidthDigitAt(text, index + 1))
            return false;
    } else if (c != u',') {
        return false;
    }
    return isDigitAt(text, index + 1) && isDigitAt(text, index + 2) && isDigitAt(text, index + 3) &&
           !isDigitAt(text, index + 4);
}

void appendDigits(QStringView text, DigitRow &row)
{
    while (isDigitAt(text, row.end))
        row.ascii.append(char('0' + digitValue(text.at(row.end++))));
}

/// The point of 1·8%, as older print has it. Without what is measured behind it, it parts the day
/// of an event from its month: 9·18.
bool isRaisedPoint(QStringView text, qsizetype index)
{
    if (!isOneOf(characterAt(text, index), u"·・‧"))
        return false;
    qsizetype end = index + 1;
    while (isDigitAt(text, end))
        ++end;
    return end > index + 1 && isOneOf(characterAt(text, end), u"%％﹪‰万亿");
}

/// 千 and 百 count unless they are part of a unit: 千瓦, 千米, 百帕.
bool beginsUnit(QStringView text, qsizetype index)
{
    constexpr QStringView bases = u"瓦米克卡伏帕赫升焦安字分年";
    return bases.contains(characterAt(text, index + 1)) && index + 1 < text.size();
}

bool isPlace(QStringView text, qsizetype index)
{
    const QChar c = characterAt(text, index);
    return (c == thousandSign || c == hundredSign) && !beginsUnit(text, index);
}

/// Takes 千, 百, 万 and 亿 from `at` on; false where one cannot follow.
bool takeScales(QStringView text, qsizetype &at, PlaceValues &sum)
{
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        bool taken = false;
        if (isPlace(text, at))
            taken = sum.takePlace(c == thousandSign ? 1000 : 100);
        else if (c == myriadSign)
            taken = sum.takeMyriad();
        else if (c == hundredMillionSign)
            taken = sum.takeHundredMillion();
        else
            return true;
        if (!taken)
            return false;
    }
    return true;
}

} // namespace

std::optional<DigitRow> digitRowAt(QStringView text, qsizetype position)
{
    DigitRow row{{}, position};
    appendDigits(text, row);
    if (row.ascii.isEmpty())
        return {};
    if (row.ascii.size() <= 3 && !row.ascii.startsWith('0')) {
        while (isThousandsSeparator(text, row.end)) {
            ++row.end;
            appendDigits(text, row);
        }
    }
    const bool point = isPoint(characterAt(text, row.end)) && isDigitAt(text, row.end + 1);
    if (point || isRaisedPoint(text, row.end)) {
        const qsizetype whole = row.ascii.size();
        row.ascii.append('.');
        ++row.end;
        appendDigits(text, row);
        row.decimals = int(row.ascii.size() - whole - 1);
        if (isPoint(characterAt(text, row.end)) && isDigitAt(text, row.end + 1))
            return {}; // 2022.12.31
    }
    return row;
}

std::optional<double> toDouble(const QByteArray &ascii)
{
    double value = 0;
    const auto result = std::from_chars(ascii.constData(), ascii.constData() + ascii.size(), value);
    if (result.ec != std::errc{} || !std::isfinite(value))
        return {};
    return value;
}

Scale scaleAt(QStringView text, qsizetype position)
{
    Scale scale;
    if (isPlace(text, position))
        scale = {text.at(position) == thousandSign ? 3 : 2, 1};
    if (characterAt(text, position + scale.length) == myriadSign)
        scale = {scale.power + 4, scale.length + 1};
    if (characterAt(text, position + scale.length) == hundredMillionSign)
        scale = {scale.power + 8, scale.length + 1};
    return scale;
}

bool goesOn(QStringView text, qsizetype position)
{
    if (isDigitAt(text, position)) {
        const auto row = digitRowAt(text, position);
        if (!row)
            return true;
        const QChar after = characterAt(text, row->end);
        const bool latin = isLatinLetter(after); // 20万5G基站
        const bool year = row->decimals == 0 && row->ascii.size() == 4 && after == u'年';
        return !latin && !year;
    }
    // 3万二千
    const QChar c = characterAt(text, position);
    return isChineseNumeral(c) && isChineseNumeral(characterAt(text, position + 1));
}

std::optional<FallingNumber> fallingNumberAt(QStringView text, qsizetype position)
{
    PlaceValues sum;
    qsizetype at = position;
    for (bool first = true; first || (isDigitAt(text, at) && goesOn(text, at)); first = false) {
        const auto row = digitRowAt(text, at);
        if (!row || row->decimals > 0 || row->ascii.size() > 9 ||
            !sum.takeGroup(row->ascii.toLongLong(), int(row->ascii.size())))
            return {};
        at = row->end;
        if (!takeScales(text, at, sum))
            return {};
    }
    if (!sum.isComplete() || goesOn(text, at))
        return {};
    FallingNumber number;
    number.scale = {sum.scalePower(), sum.scaleLength()};
    qint64 value = sum.value();
    for (int power = number.scale.power; power > 0; --power)
        value /= 10; // leaves no rest
    number.value = double(value);
    number.length = int(at - position) - number.scale.length;
    return number;
}

} // namespace PlanLens
