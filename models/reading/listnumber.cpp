// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/listnumber.h"

#include <utility>

namespace PlanLens {

namespace {

/// 1 to 99 999; lists do not go further.
QString chineseNumber(qint64 number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    static const QString places = QStringLiteral("万千百十");
    if (number <= 0 || number > 99'999)
        return QString::number(number);
    QString text;
    bool gap = false;
    int unit = 10'000;
    for (int place = 0; place < 5; ++place, unit /= 10) {
        const int digit = int(number / unit % 10);
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        // 十二, not 一十二
        if (!(text.isEmpty() && place == 3 && digit == 1))
            text += digits.at(digit);
        if (place < 4)
            text += places.at(place);
    }
    return text;
}

QString digitByDigit(qint64 number, QStringView digits)
{
    QString text = QString::number(number);
    for (QChar &c : text)
        c = c.isDigit() ? digits.at(c.digitValue()) : c;
    return text;
}

QString romanNumber(qint64 number)
{
    static constexpr std::pair<int, const char *> parts[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    if (number <= 0 || number > 3999)
        return QString::number(number);
    QString text;
    for (const auto &[value, letters] : parts) {
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    }
    return text;
}

QString letterNumber(qint64 number, char16_t first)
{
    if (number <= 0 || number > 26 * 20)
        return QString::number(number);
    return QString(int((number - 1) / 26 + 1), QChar(char16_t(first + (number - 1) % 26)));
}

} // namespace

QString listNumber(qint64 number, const QString &format)
{
    if (format == u"chineseCounting" || format == u"chineseCountingThousand" ||
        format == u"japaneseCounting" || format == u"taiwaneseCounting" ||
        format == u"taiwaneseCountingThousand")
        return chineseNumber(number);
    if (format == u"ideographDigital" || format == u"japaneseDigitalTenThousand")
        return digitByDigit(number, u"〇一二三四五六七八九");
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2")
        return digitByDigit(number, u"０１２３４５６７８９");
    if (format.startsWith(u"decimalEnclosedCircle") && number >= 1 && number <= 20)
        return QChar(char16_t(u'①' + number - 1));
    if (format == u"upperRoman")
        return romanNumber(number);
    if (format == u"lowerRoman")
        return romanNumber(number).toLower();
    if (format == u"upperLetter")
        return letterNumber(number, u'A');
    if (format == u"lowerLetter")
        return letterNumber(number, u'a');
    return QString::number(number);
}

} // namespace PlanLens
