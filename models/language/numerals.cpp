// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numerals.h"

#include "language/chinesenumerals.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace PlanLens {

namespace {

constexpr int longestBlankAfterSign = 2;

bool isPoint(QChar c)
{
    return c == u'.' || c == u'．';
}

bool isDigitAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && digitValue(text.at(index)) >= 0;
}

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

/// Digits as ASCII, and the index after the last.
struct DigitRow
{
    QByteArray ascii;
    qsizetype end = 0;
    int decimals = 0;
};

void appendDigits(QStringView text, DigitRow &row)
{
    while (isDigitAt(text, row.end))
        row.ascii.append(char('0' + digitValue(text.at(row.end++))));
}

std::optional<DigitRow> digitRowAt(QStringView text, qsizetype position)
{
    DigitRow row{{}, position};
    appendDigits(text, row);
    if (row.ascii.size() <= 3 && !row.ascii.startsWith('0')) {
        while (isThousandsSeparator(text, row.end)) {
            ++row.end;
            appendDigits(text, row);
        }
    }
    if (row.end < text.size() && isPoint(text.at(row.end)) && isDigitAt(text, row.end + 1)) {
        const qsizetype whole = row.ascii.size();
        row.ascii.append('.');
        ++row.end;
        appendDigits(text, row);
        row.decimals = int(row.ascii.size() - whole - 1);
        if (row.end < text.size() && isPoint(text.at(row.end)) && isDigitAt(text, row.end + 1))
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

struct Scale
{
    int power = 0;
    int length = 0;
};

/// 千 and 百 count unless they are part of a unit: 千瓦, 千米, 百帕.
bool beginsUnit(QStringView text, qsizetype index)
{
    constexpr QStringView bases = u"瓦米克卡伏帕赫升焦安字分年";
    return index + 1 < text.size() && bases.contains(text.at(index + 1));
}

/// The scale after digits: 万, 亿, 万亿, 千万, 百亿, 千, …
Scale scaleAt(QStringView text, qsizetype position)
{
    Scale scale;
    const auto next = [&] {
        const qsizetype index = position + scale.length;
        return index < text.size() ? text.at(index) : QChar();
    };
    if ((next() == u'千' || next() == u'百') && !beginsUnit(text, position))
        scale = {next() == u'千' ? 3 : 2, 1};
    if (next() == u'万')
        scale = {scale.power + 4, scale.length + 1};
    if (next() == u'亿')
        scale = {scale.power + 8, scale.length + 1};
    return scale;
}

/// 3万6千 and 1亿2000万: whole numbers with falling scales. Extends `number` where that is how it
/// goes on.
void addFallingScales(QStringView text, ScannedNumber &number)
{
    while (number.scaleLength > 0 && number.decimals == 0) {
        const qsizetype at = number.end() + number.scaleLength;
        if (!isDigitAt(text, at))
            return;
        const auto row = digitRowAt(text, at);
        if (!row || row->decimals > 0 || row->ascii.size() > 4)
            return;
        const Scale scale = scaleAt(text, row->end);
        const auto value = toDouble(row->ascii);
        const double sum = number.total() + timesPowerOfTen(*value, scale.power);
        if (scale.length == 0 || row->ascii.size() + scale.power > number.scalePower || sum > 9e15)
            return;
        const bool countsIn = scale.power < 4; // 6千 ends a number, 2000万 leaves 万 to the unit
        number.value = countsIn ? sum : timesPowerOfTen(sum, -scale.power);
        number.length = int(row->end - number.start) + (countsIn ? scale.length : 0);
        number.scalePower = countsIn ? 0 : scale.power;
        number.scaleLength = countsIn ? 0 : scale.length;
    }
}

std::optional<ScannedNumber> digitsAt(QStringView text, qsizetype position)
{
    const auto row = digitRowAt(text, position);
    if (!row)
        return {};
    const auto value = toDouble(row->ascii);
    if (!value)
        return {};
    ScannedNumber number;
    number.value = *value;
    number.start = int(position);
    number.length = int(row->end - position);
    number.decimals = row->decimals;
    const Scale scale = scaleAt(text, row->end);
    number.scalePower = scale.power;
    number.scaleLength = scale.length;
    addFallingScales(text, number);
    return number;
}

std::optional<ScannedNumber> chineseAt(QStringView text, qsizetype position)
{
    const auto chinese = scanChineseNumber(text, int(position));
    if (!chinese)
        return {};
    ScannedNumber number;
    number.value = chinese->value;
    number.start = int(position);
    number.length = chinese->length;
    number.scalePower = chinese->scalePower;
    number.scaleLength = chinese->scaleLength;
    number.decimals = chinese->decimals;
    number.chinese = true;
    number.digitByDigit = chinese->digitByDigit;
    return number;
}

/// "%" for 百分之 and so on; empty where the text has none of them at `position`.
QString fractionAt(QStringView text, qsizetype position)
{
    const QStringView head = text.mid(position, 3);
    if (head == u"百分之")
        return QStringLiteral("%");
    if (head == u"千分之")
        return QStringLiteral("‰");
    return head == u"万分之" ? QStringLiteral("‱") : QString();
}

/// What 百分之 is followed by. 百分之百 is all of it.
std::optional<ScannedNumber> fractionNumberAt(QStringView text, qsizetype position)
{
    if (isDigitAt(text, position))
        return digitsAt(text, position);
    auto number = chineseAt(text, position);
    if (!number && position < text.size() && text.at(position) == u'百') {
        number = ScannedNumber{.value = 100, .start = int(position), .length = 1};
        number->chinese = true;
    }
    return number;
}

std::optional<ScannedNumber> unsignedAt(QStringView text, qsizetype position, NumeralForms forms)
{
    if (isDigitAt(text, position))
        return digitsAt(text, position);
    if (forms == NumeralForms::Digits || position >= text.size())
        return {};
    const QString unit = fractionAt(text, position);
    if (unit.isEmpty())
        return chineseAt(text, position);
    auto number = fractionNumberAt(text, position + 3);
    if (number) {
        number->unit = unit;
        number->start = int(position);
        number->length += 3;
    }
    return number;
}

/// Where the number begins whose sign stands at `position`.
qsizetype afterSign(QStringView text, qsizetype position)
{
    qsizetype index = position + 1;
    while (index < text.size() && index <= position + longestBlankAfterSign &&
           text.at(index).isSpace())
        ++index;
    return index;
}

bool mayBeSign(QStringView text, qsizetype index)
{
    if (index == 0)
        return true;
    const QChar before = text.at(index - 1);
    constexpr QStringView figureEnds = u"%％‰)）〕]】万亿";
    const bool latin = before.unicode() < 0x80 && before.isLetter();
    return !latin && digitValue(before) < 0 && !isDash(before) && !figureEnds.contains(before);
}

bool mayStart(QStringView text, qsizetype index, NumeralForms forms)
{
    const QChar c = text.at(index);
    if (digitValue(c) >= 0)
        return true;
    if (isDash(c) || isPlus(c) || c == u'负')
        return mayBeSign(text, index);
    return forms == NumeralForms::DigitsAndChinese && isChineseNumeral(c);
}

/// The index after what could not be read as a number at `index`.
qsizetype stepOver(QStringView text, qsizetype index)
{
    if (isDigitAt(text, index)) {
        while (isDigitAt(text, index) ||
               (index < text.size() && isPoint(text.at(index)) && isDigitAt(text, index + 1)))
            ++index;
        return index;
    }
    do {
        ++index;
    } while (index < text.size() && isChineseNumeral(text.at(index)) &&
             isChineseNumeral(text.at(index - 1)) && fractionAt(text, index).isEmpty());
    return index;
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

double ScannedNumber::total() const
{
    return timesPowerOfTen(value, scalePower);
}

std::optional<ScannedNumber> scanNumberAt(QStringView text, int position, NumeralForms forms)
{
    if (position < 0 || position >= text.size())
        return {};
    const QChar first = text.at(position);
    const bool negative = isDash(first) || first == u'负';
    if (!negative && !isPlus(first))
        return unsignedAt(text, position, forms);
    auto number = unsignedAt(text, afterSign(text, position), forms);
    if (!number)
        return {};
    number->length = number->end() - position;
    number->start = position;
    number->hasSign = true;
    if (negative && number->value != 0)
        number->value = -number->value;
    return number;
}

std::optional<ScannedNumber> scanNumber(QStringView text, int from, NumeralForms forms)
{
    qsizetype index = std::max(from, 0);
    while (index < text.size()) {
        if (!mayStart(text, index, forms)) {
            ++index;
            continue;
        }
        if (auto number = scanNumberAt(text, int(index), forms))
            return number;
        index = stepOver(text, index);
    }
    return {};
}

} // namespace PlanLens
