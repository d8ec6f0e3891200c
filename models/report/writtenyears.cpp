// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writtenyears.h"

#include <QRegularExpression>

namespace PlanLens {

int writtenDigit(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    const QStringView chinese = u"〇一二三四五六七八九";
    if (QStringView(u"○零ＯOo◯").contains(c))
        return 0;
    return int(chinese.indexOf(c));
}

QList<WrittenYear> yearsIn(const QString &text)
{
    QList<WrittenYear> years;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
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

std::optional<int> yearOfTitle(const QString &title)
{
    if (const auto year = firstYear(title))
        return year;
    static const QRegularExpression bare(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    const auto match = bare.match(title);
    return match.hasMatch() ? std::optional(match.capturedView().toInt()) : std::nullopt;
}

} // namespace PlanLens
