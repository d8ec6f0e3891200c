// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period.h"

namespace PlanLens {

namespace {

std::optional<int> yearOf(QStringView text)
{
    if (text.size() != 4)
        return {};
    int year = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        year = year * 10 + (c.unicode() - u'0');
    }
    return year;
}

} // namespace

QString Period::toString() const
{
    if (!isValid())
        return {};
    if (isYear())
        return QString::number(from);
    return QStringLiteral("%1-%2").arg(from).arg(to);
}

std::optional<Period> Period::fromString(const QString &text)
{
    const QStringView view(text);
    const auto first = yearOf(view.left(4));
    if (!first)
        return {};
    Period period = year(*first);
    if (view.size() > 4) {
        const auto second = view.at(4) == u'-' ? yearOf(view.mid(5)) : std::nullopt;
        if (!second)
            return {};
        period.to = *second;
    }
    return period.isValid() ? std::optional(period) : std::nullopt;
}

} // namespace PlanLens
