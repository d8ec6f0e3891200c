// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/numberformat.h"

#include "office/formatsections.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

/// The number itself, as a cell without a format shows it.
QString general(double number)
{
    constexpr double largest = 1e15;
    if (std::abs(number) < largest && number == std::floor(number))
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', 11);
}

/// The decimal digits of a positive number with so many behind the point, rounded half up on the
/// fifteen that count.
QString rounded(double number, int decimals)
{
    constexpr int significant = 15;
    const QString printed = QString::number(number, 'e', significant - 1);
    QString digits = printed.left(1) + printed.mid(2, significant - 1);
    const int exponent = QStringView(printed).mid(printed.indexOf(u'e') + 1).toInt();
    qsizetype point = exponent + 1; // in front of this digit
    if (point < 1) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    const qsizetype kept = point + decimals;
    if (kept >= digits.size()) {
        digits += QString(kept - digits.size(), u'0');
    } else {
        bool up = digits.at(kept) >= u'5';
        digits.truncate(kept);
        for (qsizetype i = kept - 1; up && i >= 0; --i) {
            up = digits.at(i) == u'9';
            digits[i] = up ? QChar(u'0') : QChar(char16_t(digits.at(i).unicode() + 1));
        }
        if (up) {
            digits.prepend(u'1');
            ++point;
        }
    }
    return decimals == 0 ? digits.left(point) : digits.left(point) + u'.' + digits.mid(point);
}

bool isPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

/// What the signs for digits in a section say.
struct Digits
{
    int places = 0; ///< for digits in front of the point
    int whole = 0;  ///< least digits there
    int decimals = 0;
    int leastDecimals = 0;
    int percents = 0;
    int thousands = 0; ///< how often it is divided by 1000
    bool grouped = false;
    bool known = true; ///< no fraction, no exponent
};

Digits digitsOf(const QList<FormatPiece> &section)
{
    Digits digits;
    bool behind = false;
    int commas = 0;
    for (const FormatPiece &piece : section) {
        for (const QChar c : piece.literal ? QString() : piece.text) {
            if (isPlace(c)) {
                digits.grouped = digits.grouped || (commas > 0 && !behind);
                commas = 0;
                digits.places += !behind;
                digits.whole += !behind && c == u'0';
                digits.decimals += behind;
                if (behind && c == u'0')
                    digits.leastDecimals = digits.decimals;
            } else if (c == u'.') {
                behind = true;
            } else if (c == u',') {
                ++commas;
            } else if (c == u'%') {
                ++digits.percents;
            } else if (c == u'/' || c == u'E' || c == u'e') {
                digits.known = false;
            }
        }
    }
    digits.thousands = commas;
    return digits;
}

QString printedDigits(double number, const Digits &digits)
{
    QString text = rounded(number, digits.decimals);
    if (digits.decimals > digits.leastDecimals) {
        const qsizetype least = text.size() - (digits.decimals - digits.leastDecimals);
        while (text.size() > least && text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    qsizetype point = text.indexOf(u'.');
    point = point < 0 ? text.size() : point;
    if (digits.whole == 0 && point == 1 && text.startsWith(u'0') && text.size() > 1)
        text.remove(0, 1);
    else if (point < digits.whole)
        text.prepend(QString(digits.whole - point, u'0'));
    for (qsizetype at = text.indexOf(u'.') < 0 ? text.size() - 3 : text.indexOf(u'.') - 3;
         digits.grouped && at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

/// Whether something that is no part of a number stands between the places for its digits.
bool isParted(const QList<FormatPiece> &section)
{
    bool begun = false;
    bool between = false;
    for (const FormatPiece &piece : section) {
        for (const QChar c : piece.text) {
            if (!piece.literal && isPlace(c)) {
                if (between)
                    return true;
                begun = true;
            } else if (piece.literal || (c != u'.' && c != u',')) {
                between = begun;
            }
        }
    }
    return false;
}

/// Each place gets one digit, counted from the point on; the first one all that are left. So do
/// tens of thousands show a point that is none: `0\.0,`.
QString partedNumber(const QList<FormatPiece> &section, const QString &printed, int places)
{
    qsizetype point = printed.indexOf(u'.');
    point = point < 0 ? printed.size() : point;
    QString text;
    qsizetype at = 0; // the next digit
    bool behind = false;
    for (const FormatPiece &piece : section) {
        for (const QChar c : piece.text) {
            if (!piece.literal && isPlace(c)) {
                const qsizetype end =
                    behind ? std::min(at + 1, printed.size()) : std::max(at, point - --places);
                text += QStringView(printed).mid(at, end - at);
                at = end;
            } else if (!piece.literal && c == u'.') {
                behind = true;
                text += QStringView(printed).mid(point, 1);
                at = std::min(point + 1, printed.size());
            } else if (piece.literal || c != u',') {
                text += c;
            }
        }
    }
    return text;
}

QString numberIn(const QList<FormatPiece> &section, double number)
{
    Digits digits = digitsOf(section);
    const bool parted = isParted(section);
    digits.grouped = digits.grouped && !parted;
    const double scaled =
        number * std::pow(100, digits.percents) / std::pow(1000, digits.thousands);
    if (!digits.known || !std::isfinite(scaled))
        return general(number);
    const QString printed = printedDigits(scaled, digits);
    if (parted)
        return partedNumber(section, printed, digits.places);
    QString text;
    bool done = false;
    for (const FormatPiece &piece : section) {
        if (piece.literal) {
            text += piece.text;
            continue;
        }
        for (const QChar c : piece.text) {
            if (isPlace(c) && !done) {
                text += printed;
                done = true;
            } else if (!isPlace(c) && c != u'.' && c != u',') {
                text += c;
            }
        }
    }
    return text;
}

bool isDateSign(QChar c)
{
    return QStringView(u"ymdhsYMDHS").contains(c);
}

bool isDate(const QList<FormatPiece> &section)
{
    return std::any_of(section.begin(), section.end(), [](const FormatPiece &piece) {
        return !piece.literal && std::any_of(piece.text.begin(), piece.text.end(), isDateSign);
    });
}

/// One field of a date: `yyyy`, `m`, `dd`. `minutes`: an m stands for them.
QString fieldOf(QChar sign, int length, const QDateTime &time, bool minutes)
{
    const auto padded = [length](int number) {
        return QStringLiteral("%1").arg(number, length > 1 ? 2 : 1, 10, QChar(u'0'));
    };
    switch (sign.toLower().unicode()) {
    case u'y':
        return length > 2 ? QString::number(time.date().year())
                          : QString::number(time.date().year()).right(2);
    case u'm':
        return padded(minutes ? time.time().minute() : time.date().month());
    case u'd':
        return padded(time.date().day());
    case u'h':
        return padded(time.time().hour());
    default:
        return padded(time.time().second());
    }
}

QString dateIn(const QList<FormatPiece> &section, double number, bool from1904)
{
    constexpr double last = 2'958'466; // the year 10000
    if (number < 0 || number >= last)
        return general(number);
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDateTime time =
        QDateTime(first, QTime(0, 0), Qt::UTC).addSecs(qint64(std::llround(number * 86400)));
    QString text;
    bool afterHours = false;
    for (const FormatPiece &piece : section) {
        if (piece.literal) {
            text += piece.text;
            continue;
        }
        for (qsizetype i = 0; i < piece.text.size();) {
            const QChar c = piece.text.at(i);
            qsizetype end = i + 1;
            while (isDateSign(c) && end < piece.text.size() && piece.text.at(end) == c)
                ++end;
            if (isDateSign(c)) {
                text += fieldOf(c, int(end - i), time, afterHours);
                afterHours = c.toLower() == u'h' || (afterHours && c.toLower() != u'm');
            } else if (c != u'@') {
                text += c;
            }
            i = end;
        }
    }
    return text;
}

} // namespace

QString formattedNumber(double number, const QString &code, bool from1904)
{
    if (!std::isfinite(number))
        return {};
    if (code.isEmpty() || code.compare(QStringLiteral("general"), Qt::CaseInsensitive) == 0 ||
        code == u"@")
        return general(number);
    const QList<FormatSection> sections = sectionsOf(code);
    if (isDate(sections.first().pieces))
        return dateIn(sections.first().pieces, number, from1904);
    const qsizetype index = sectionFor(number, sections);
    if (index < 0)
        return general(number);
    const QList<FormatPiece> &section = sections.at(index).pieces;
    const bool ownSign = number < 0 && marksNegatives(sections, index);
    const bool prints = std::any_of(section.begin(), section.end(), [](const FormatPiece &piece) {
        return !piece.literal && std::any_of(piece.text.begin(), piece.text.end(), isPlace);
    });
    // A section of words alone shows these: — for nothing.
    const bool words =
        !section.isEmpty() && std::all_of(section.begin(), section.end(),
                                          [](const FormatPiece &piece) { return piece.literal; });
    if (!prints && !words)
        return section.isEmpty() ? QString() : general(number);
    const QString text = numberIn(section, std::abs(number));
    const bool nothing =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return number < 0 && !ownSign && !nothing ? u'-' + text : text;
}

QString builtInFormat(int id)
{
    // The long form of dates without the day of the week: year, month and day in words.
    static const QString day = QLocale(QLocale::Chinese, QLocale::China)
                                   .dateFormat(QLocale::LongFormat)
                                   .toLower()
                                   .remove(QLatin1String("dddd"));
    static const QHash<int, QString> codes = {{1, QStringLiteral("0")},
                                              {2, QStringLiteral("0.00")},
                                              {3, QStringLiteral("#,##0")},
                                              {4, QStringLiteral("#,##0.00")},
                                              {9, QStringLiteral("0%")},
                                              {10, QStringLiteral("0.00%")},
                                              {14, QStringLiteral("yyyy/m/d")},
                                              {20, QStringLiteral("h:mm")},
                                              {21, QStringLiteral("h:mm:ss")},
                                              {22, QStringLiteral("yyyy/m/d h:mm")},
                                              {27, day.left(7)},
                                              {28, day.mid(5)},
                                              {29, day.mid(5)},
                                              {31, day},
                                              {37, QStringLiteral("#,##0;-#,##0")},
                                              {38, QStringLiteral("#,##0;-#,##0")},
                                              {39, QStringLiteral("#,##0.00;-#,##0.00")},
                                              {40, QStringLiteral("#,##0.00;-#,##0.00")},
                                              {49, QStringLiteral("@")},
                                              {50, day.left(7)},
                                              {51, day.mid(5)},
                                              {57, day.left(7)},
                                              {58, day.mid(5)}};
    return codes.value(id, QStringLiteral("General"));
}

} // namespace PlanLens
