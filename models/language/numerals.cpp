// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numerals.h"

#include "language/chinesenumerals.h"
#include "language/digitrows.h"
#include "language/doubtfulnumbers.h"
#include "language/lexicon.h"
#include "language/measurewords.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

constexpr int longestBlankAfterSign = 2;
constexpr QStringView partWord = u"分之";
constexpr QChar minusWord = u'负';

void setScale(ScannedNumber &number, QStringView text, Scale scale)
{
    number.scalePower = scale.power;
    number.scaleLength = scale.length;
    number.scale = text.mid(number.end(), scale.length).toString();
}

bool maySurround(QStringView text, qsizetype position)
{
    return scaleAt(text, position).length > 0 || measureWordLength(text, int(position)) > 0;
}

/// 余, 多 and 来 at `position`, noted in `number`; their length.
int takeSurplus(ScannedNumber &number, QStringView text, qsizetype position)
{
    enum { More, About, Other }; // Other: 多年
    static const WordTable words =
        wordsOf({{More, "surplus"}, {About, "about-number"}, {Other, "no-surplus"}});
    const auto hit = words.startingAt(text, position);
    const bool more = hit && hit.tag == More;
    const bool about = hit && hit.tag == About && maySurround(text, position + hit.length);
    number.isMore = number.isMore || more;
    number.isAbout = number.isAbout || about;
    return more || about ? hit.length : 0;
}

/// 20几万: one of the numbers up to 30万.
int takeOpenEnd(ScannedNumber &number, QStringView text)
{
    constexpr double most = 1e6; // such numbers are small, and an int holds them
    if (number.value <= 0 || number.value > most)
        return 0;
    const int whole = int(number.value);
    if (number.scaleLength > 0 || number.decimals > 0 || number.value != whole || whole % 10 != 0 ||
        whole % 100 == 0 || characterAt(text, number.end()) != ChineseNumerals::someSign ||
        !maySurround(text, number.end() + 1))
        return 0;
    number.upper = number.value + 10;
    return 1;
}

/// 540余亿, 120万余, 30万多亿: what makes a number vague, and scales after it.
void takeVagueScale(ScannedNumber &number, QStringView text)
{
    int at = number.unitStart();
    const int surplus = takeSurplus(number, text, at);
    if (surplus == 0)
        return;
    at += surplus;
    const Scale scale = scaleAt(text, at);
    if (scale.length > 0 && (number.scaleLength == 0 || number.scalePower <= 4)) {
        number.scale += text.mid(at, scale.length);
        number.scalePower += scale.power;
        at += scale.length;
        at += takeSurplus(number, text, at);
    }
    number.scaleLength = at - number.end();
}

/// 三亿三千五百多万: the 亿 is in the number, the 万 after 多.
void lowerGroups(ScannedNumber &number)
{
    constexpr double hundredMillion = 1e8;
    if (!number.isMore || number.scalePower != 4 || number.value < hundredMillion ||
        number.decimals > 0)
        return;
    const double top = std::floor(number.value / hundredMillion);
    number.value = top * 1e4 + (number.value - top * hundredMillion);
}

std::optional<ScannedNumber> digitsAt(QStringView text, qsizetype position)
{
    const auto row = digitRowAt(text, position);
    if (!row || hasDoubtfulHead(text, position) || hasDoubtfulTail(text, row->end))
        return {};
    const auto value = toDouble(row->ascii);
    if (!value)
        return {};
    ScannedNumber number;
    number.value = *value;
    number.start = int(position);
    number.length = int(row->end - position);
    number.decimals = row->decimals;
    setScale(number, text, scaleAt(text, row->end));
    if (number.scaleLength > 0 && goesOn(text, number.unitStart())) {
        const auto falling = fallingNumberAt(text, position);
        if (!falling)
            return {};
        number.value = falling->value;
        number.length = falling->length;
        setScale(number, text, falling->scale);
    } else if (const int open = takeOpenEnd(number, text)) {
        number.length += open;
        setScale(number, text, scaleAt(text, number.end()));
    }
    return number;
}

std::optional<ScannedNumber> chineseAt(QStringView text, qsizetype position)
{
    const auto chinese = scanChineseNumber(text, int(position));
    if (!chinese)
        return {};
    ScannedNumber number;
    number.value = chinese->value;
    number.upper = chinese->upper;
    number.start = int(position);
    number.length = chinese->length;
    setScale(number, text, {chinese->scalePower, chinese->scaleLength});
    number.decimals = chinese->decimals;
    number.chinese = true;
    number.digitByDigit = chinese->digitByDigit;
    return number;
}

/// "%" for 百分之 and so on; empty where the text has none of them at `position`.
QString fractionAt(QStringView text, qsizetype position)
{
    if (position >= text.size() || !text.mid(position + 1).startsWith(partWord))
        return {};
    const QChar whole = text.at(position);
    if (whole == ChineseNumerals::hundredSign)
        return QStringLiteral("%");
    if (whole == ChineseNumerals::thousandSign)
        return QStringLiteral("‰");
    return whole == ChineseNumerals::myriadSign ? QStringLiteral("‱") : QString();
}

/// What 百分之 is followed by. 百分之百 is all of it.
std::optional<ScannedNumber> fractionNumberAt(QStringView text, qsizetype position)
{
    if (isDigitAt(text, position))
        return digitsAt(text, position);
    auto number = chineseAt(text, position);
    if (!number && position < text.size() && text.at(position) == ChineseNumerals::hundredSign) {
        number = ScannedNumber{.value = 100, .start = int(position), .length = 1};
        number->chinese = true;
    }
    return number;
}

/// 三分之二: the part in percent. Nothing where no such fraction goes on after its denominator.
std::optional<ScannedNumber> partOf(const ScannedNumber &whole, QStringView text)
{
    if (!text.mid(whole.end()).startsWith(partWord) || whole.scaleLength > 0 ||
        whole.decimals > 0 || whole.upper || whole.digitByDigit || whole.value < 2)
        return {};
    const int at = whole.end() + int(partWord.size());
    const auto part = isDigitAt(text, at) ? digitsAt(text, at) : chineseAt(text, at);
    if (!part || part->upper || part->scaleLength > 0 || part->digitByDigit)
        return {};
    ScannedNumber number = whole;
    number.value = part->value * 100 / whole.value;
    number.unit = QStringLiteral("%");
    number.length = part->end() - whole.start;
    return number;
}

/// 百家 is a way of speaking; after 上, 超 and the like, and with 余, it is a number: 超百亿元,
/// 百余家. What stands after its first place is the scale.
std::optional<ScannedNumber> barePlaceAt(QStringView text, qsizetype position)
{
    const Scale place = scaleAt(text.left(position + 1), position);
    if (place.length == 0)
        return {};
    ScannedNumber number;
    number.value = timesPowerOfTen(1, place.power);
    number.start = int(position);
    number.length = 1;
    number.chinese = true;
    setScale(number, text, scaleAt(text, position + 1));
    takeVagueScale(number, text);
    const bool opened = opensBarePlace(characterAt(text, position - 1));
    if ((!opened && !number.isMore) || measureWordLength(text, number.unitStart()) == 0)
        return {};
    return number;
}

/// Whether 几十 or 数百 stands there, with its first character before `position`; but 人数十万.
bool isSome(QStringView text, qsizetype position)
{
    const QChar before = characterAt(text, position - 1);
    if (!isChinesePlace(characterAt(text, position)))
        return false;
    constexpr std::u16string_view counted = u"人户次总指件家倍系岁分基多";
    return before == ChineseNumerals::someSign ||
           (before == u'数' && !isOneOf(characterAt(text, position - 2), counted));
}

std::optional<ScannedNumber> inWordsAt(QStringView text, qsizetype position)
{
    if (isSome(text, position))
        return {};
    auto number = chineseAt(text, position);
    if (!number)
        return barePlaceAt(text, position);
    if (const auto part = partOf(*number, text))
        return part;
    return number;
}

std::optional<ScannedNumber> unsignedAt(QStringView text, qsizetype position, NumeralForms forms)
{
    std::optional<ScannedNumber> number;
    const bool digits = isDigitAt(text, position);
    if (!digits && (forms == NumeralForms::Digits || position >= text.size()))
        return {};
    const QString unit = digits ? QString() : fractionAt(text, position);
    if (unit.isEmpty()) {
        number = digits ? digitsAt(text, position) : inWordsAt(text, position);
        if (number && number->unit.isEmpty() && !number->isMore) {
            takeVagueScale(*number, text);
            lowerGroups(*number);
        }
        return number;
    }
    number = fractionNumberAt(text, position + 3);
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
    constexpr std::u16string_view figureEnds = u"%％‰)）〕]】万亿";
    return !isLatinLetter(before) && digitValue(before) < 0 && !isDash(before) &&
           !isOneOf(before, figureEnds);
}

bool mayStart(QStringView text, qsizetype index, NumeralForms forms)
{
    const QChar c = text.at(index);
    if (isPlainIdeograph(c) && c != minusWord)
        return forms == NumeralForms::DigitsAndChinese && isChineseNumeral(c);
    if (digitValue(c) >= 0)
        return true;
    if (isDash(c) || isPlus(c) || c == minusWord)
        return mayBeSign(text, index);
    if (c.unicode() > 0x7f && c.decompositionTag() == QChar::Fraction)
        return true; // ⅔: stepped over whole
    return forms == NumeralForms::DigitsAndChinese && isChineseNumeral(c);
}

/// The index after what could not be read as a number at `index`.
qsizetype stepOver(QStringView text, qsizetype index)
{
    const auto belongs = [&](qsizetype at) {
        return isNumberLike(text, at) ||
               (isChineseNumeral(text.at(at)) && fractionAt(text, at).isEmpty());
    };
    do {
        ++index;
    } while (index < text.size() && belongs(index));
    return index;
}

/// Where a badly printed number begins whose first digit stands at `index`.
qsizetype startOfRun(QStringView text, qsizetype index, qsizetype from)
{
    qsizetype start = index - (index > from && isSome(text, index) ? 1 : 0);
    while (start > from && isNumberLike(text, start - 1))
        --start;
    return start;
}

} // namespace

double ScannedNumber::total() const
{
    return timesPowerOfTen(value, scalePower);
}

std::optional<ScannedNumber> scanNumberAt(QStringView text, int position, NumeralForms forms)
{
    if (position < 0 || position >= text.size())
        return {};
    const QChar first = text.at(position);
    const bool negative = isDash(first) || first == minusWord;
    if (!negative && !isPlus(first))
        return unsignedAt(text, position, forms);
    auto number = unsignedAt(text, afterSign(text, position), forms);
    if (!number)
        return {};
    number->length = number->end() - position;
    number->start = position;
    number->hasSign = true;
    if (negative && number->value != 0) {
        if (number->upper)
            std::swap(number->value, *number->upper);
        number->value = -number->value;
        if (number->upper)
            number->upper = -*number->upper;
    }
    return number;
}

std::optional<ScannedNumber> scanNumber(QStringView text, int from, NumeralForms forms,
                                        QList<UnreadNumber> *unread)
{
    qsizetype index = std::max(from, 0);
    while (index < text.size()) {
        if (!mayStart(text, index, forms)) {
            ++index;
            continue;
        }
        if (auto number = scanNumberAt(text, int(index), forms))
            return number;
        const qsizetype start = startOfRun(text, index, from);
        index = stepOver(text, index);
        if (unread)
            unread->append({int(start), int(index)});
    }
    return {};
}

int endOfBrokenNumber(QStringView text, const ScannedNumber &number)
{
    constexpr std::u16string_view strokes = u"/／∕⁄^";
    constexpr std::u16string_view raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    int end = number.end();
    if (number.scaleLength > 0 || !number.unit.isEmpty())
        return end;
    if (end < text.size() && isOneOf(text.at(end), strokes)) {
        const auto next = scanNumberAt(text, end + 1, NumeralForms::Digits);
        if (!next)
            return end;
        end = next->unitStart();
    }
    while (end < text.size() && isOneOf(text.at(end), raised))
        ++end;
    return end;
}

} // namespace PlanLens
