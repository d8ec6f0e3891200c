// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/typedperiod.h"

#include "figures/periods.h"
#include "figures/yearparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int firstTypedYear = 1949;
constexpr int lastTypedYear = 2100;

/// 2026-Q1, 2026H2.
std::optional<Period> quarterOrHalf(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{4})\\s*-?\\s*([QH])([1-4])")),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isHalf = match.capturedView(2).compare(u"H", Qt::CaseInsensitive) == 0;
    const int months = isHalf ? 6 : 3;
    const int last = match.capturedView(3).toInt() * months;
    if (last > 12)
        return std::nullopt;
    return Period::months(match.capturedView(1).toInt(), last - months + 1, last);
}

/// As reports write it, with nothing beside it: a month that there is not is no year.
std::optional<Period> inWords(const QString &text)
{
    static const QRegularExpression years(QRegularExpression::anchoredPattern(
        QStringLiteral("(\\d{4})年?\\s*[-—–－~～至到]+\\s*(\\d{4})年?")));
    static const QRegularExpression year(QRegularExpression::anchoredPattern(
        QStringLiteral("(\\d{4})\\s*年\\s*(\\D.*|\\d{1,2}\\D.*)?")));
    if (const auto match = years.match(text); match.hasMatch()) {
        const Period period{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
        return period.isValid() ? std::optional(period) : std::nullopt;
    }
    if (const auto match = year.match(text); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        const QStringView rest = match.capturedView(2);
        const auto part = yearPartAt(rest, 0);
        if (rest.isEmpty())
            return Period::year(number);
        return part && part->end == rest.size() ? std::optional(part->of(number)) : std::nullopt;
    }
    const bool counts = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return counts ? std::nullopt : periodIn(text);
}

} // namespace

std::optional<Period> typedPeriod(const QString &text)
{
    const QString typed = text.trimmed();
    std::optional<Period> period = Period::fromString(typed);
    if (!period)
        period = quarterOrHalf(typed);
    if (!period)
        period = inWords(typed);
    const bool known = period && period->from >= firstTypedYear && period->to <= lastTypedYear;
    return known ? period : std::nullopt;
}

} // namespace PlanLens
