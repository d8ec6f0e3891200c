// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writtenyears.h"

#include "language/chinesenumerals.h"

#include <QRegularExpression>

namespace PlanLens {

int writtenDigit(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    using namespace ChineseNumerals;
    if (zeros.find(c.unicode()) != zeros.npos || QStringView(u"ＯOo").contains(c))
        return 0;
    const std::size_t one = ones.find(c.unicode());
    return one == ones.npos ? -1 : int(one) + 1;
}

QList<WrittenYear> yearsIn(const QString &text)
{
    QList<WrittenYear> years;
    constexpr QChar sign = u'年';
    for (qsizetype at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        if (at < 4 || (at > 4 && writtenDigit(text[at - 5]) >= 0))
            continue;
        int year = 0;
        for (qsizetype i = at - 4; i < at && year >= 0; ++i)
            year = writtenDigit(text[i]) < 0 ? -1 : year * 10 + writtenDigit(text[i]);
        if (year >= 1949 && year <= 2099)
            years.append({year, at - 4, at + 1});
    }
    return years;
}

std::optional<int> firstYear(const QString &text)
{
    const QList<WrittenYear> years = yearsIn(text);
    return years.isEmpty() ? std::nullopt : std::optional(years.front().year);
}

int yearEndingAt(QStringView text, qsizetype end)
{
    constexpr qsizetype digits = 4;
    const int year = end >= digits ? text.mid(end - digits, digits).toInt() : 0;
    return year >= 1900 && year < 2100 ? year : 0;
}

std::optional<int> yearOfTitle(const QString &title)
{
    if (const auto year = firstYear(title))
        return year;
    static const QRegularExpression bare(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    const auto match = bare.match(title);
    return match.hasMatch() ? std::optional(match.capturedView().toInt()) : std::nullopt;
}

std::optional<WrittenYear> onlyYear(const QString &text)
{
    const QList<WrittenYear> years = yearsIn(text);
    return years.size() == 1 ? std::optional(years.first()) : std::nullopt;
}

} // namespace PlanLens
