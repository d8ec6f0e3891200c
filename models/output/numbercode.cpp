// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/numbercode.h"

#include <cmath>

namespace PlanLens {

static QString quoted(QString words)
{
    words.remove(u'"');
    return words.isEmpty() ? QString() : u'"' + words + u'"';
}

/// How digits are shown as they are printed: a mean of 4.9375 as 4.94, 5.0 with its zero. Where the
/// number is not what is printed (1/3) it is shown as it is.
static QString digitsCode(QString digits, double number)
{
    digits.remove(QChar(0x2212)).remove(u'+').remove(u',');
    const qsizetype point = digits.indexOf(u'.');
    const auto decimals = int(point < 0 ? 0 : digits.size() - point - 1);
    const bool whole = number == std::floor(number);
    if (QString::number(std::abs(number), 'f', decimals) != digits || (decimals == 0 && whole))
        return QStringLiteral("General");
    return decimals == 0 ? QStringLiteral("0") : QStringLiteral("0.") + QString(decimals, u'0');
}

static QString codeOf(const QString &text, double number)
{
    const auto isSign = [](QChar c) {
        return c == QChar(0x2212) || c == u'+';
    };
    const auto isNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',';
    };
    qsizetype start = 0;
    while (start < text.size() && !text.at(start).isDigit() && !isSign(text.at(start)))
        ++start;
    qsizetype end = start;
    while (end < text.size() && (isNumber(text.at(end)) || (end == start && isSign(text.at(end)))))
        ++end;
    const QString code = digitsCode(text.mid(start, end - start), number);
    QString before = text.left(start);
    before.replace(QChar(0x2009), u' ');
    const QString after = quoted(text.mid(end));
    if (before.isEmpty())
        return code + after;
    before = quoted(before);
    return before + code + after + u';' + before + u'-' + code + after;
}

QString numberCode(const QString &text, double number, const QString &beside)
{
    const QString code = codeOf(text, number);
    return beside.isEmpty() ? code : code + quoted(u' ' + beside);
}

bool isNumberCodeHeld(const QString &code)
{
    constexpr qsizetype mostBytes = 127;
    return code.toUtf8().size() <= mostBytes;
}

} // namespace PlanLens
