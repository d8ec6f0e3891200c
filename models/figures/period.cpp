// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period.h"

namespace PlanLens {

namespace {

constexpr int yearDigits = 4;
constexpr int monthDigits = 2;
constexpr qsizetype monthLength = yearDigits + 1 + monthDigits; // 2022-09

/// The number that a text of so many digits is.
std::optional<int> numberOf(QStringView text, int digits)
{
    if (text.size() != digits)
        return {};
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// A year, which has four digits and needs all of them.
std::optional<int> yearOf(QStringView text)
{
    return text.startsWith(u'0') ? std::nullopt : numberOf(text, yearDigits);
}

/// 2022-09 as the period of that month.
std::optional<Period> monthOf(QStringView text)
{
    const auto year = yearOf(text.left(yearDigits));
    const auto month =
        text.size() == monthLength ? numberOf(text.mid(yearDigits + 1), monthDigits) : std::nullopt;
    if (!year || month.value_or(0) < 1 || text.at(yearDigits) != u'-')
        return {};
    return Period{*year, *year, *month, *month};
}

std::optional<Period> partOf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto first = monthOf(slash < 0 ? text : text.left(slash));
    const auto last = slash < 0 ? first : monthOf(text.mid(slash + 1));
    if (!first || !last || first->from != last->from)
        return {};
    return Period{first->from, first->from, first->firstMonth, last->lastMonth};
}

QString monthText(int year, int month)
{
    return QStringLiteral("%1-%2").arg(year).arg(month, monthDigits, 10, QLatin1Char('0'));
}

} // namespace

bool Period::isValid() const
{
    if (from <= 0 || to < from)
        return false;
    if (!isPart())
        return lastMonth == 0;
    return from == to && lastMonth >= firstMonth && lastMonth <= 12 &&
           !(firstMonth == 1 && lastMonth == 12);
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    if (isYear())
        return QString::number(from);
    if (!isPart())
        return QStringLiteral("%1-%2").arg(from).arg(to);
    const QString first = monthText(from, firstMonth);
    return firstMonth == lastMonth ? first : first + u'/' + monthText(to, lastMonth);
}

std::optional<Period> Period::fromString(const QString &text)
{
    const QStringView view(text);
    if (const auto part = partOf(view))
        return part->isValid() ? part : std::nullopt;
    const auto first = yearOf(view.left(yearDigits));
    if (!first)
        return {};
    Period period = year(*first);
    if (view.size() > yearDigits) {
        const auto second =
            view.at(yearDigits) == u'-' ? yearOf(view.mid(yearDigits + 1)) : std::nullopt;
        if (!second)
            return {};
        period.to = *second;
    }
    return period.isValid() ? std::optional(period) : std::nullopt;
}

} // namespace PlanLens
