// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periods.h"

#include "figures/fiveyearplans.h"
#include "figures/yearparts.h"
#include "language/numbersigns.h"
#include "language/smallnumbers.h"
#include "text/characters.h"

namespace PlanLens {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2099;

/// A year of four digits at `index`; 0 where there is none.
int yearAt(QStringView text, qsizetype index)
{
    if (index + 4 > text.size() || (index > 0 && isDigit(text[index - 1])))
        return 0;
    int year = 0;
    for (qsizetype i = index; i < index + 4; ++i) {
        if (!isDigit(text[i]))
            return 0;
        year = year * 10 + digitValue(text[i]);
    }
    const bool longer =
        index + 4 < text.size() &&
        (isDigit(text[index + 4]) || text[index + 4] == u'.' || text[index + 4] == u'%');
    return !longer && year >= firstYear && year <= lastYear ? year : 0;
}

struct Found
{
    Period period;
    qsizetype end = 0;
};

/// `2016-2020年`, `2016年—2020年`, `2022年`, `2022年1—9月` at `index`.
std::optional<Found> yearsAt(QStringView text, qsizetype index)
{
    const int from = yearAt(text, index);
    if (from == 0)
        return std::nullopt;
    qsizetype end = index + 4;
    if (end < text.size() && text[end] == u'年')
        ++end;
    qsizetype next = end;
    while (next < text.size() && isRangeSign(text[next]))
        ++next;
    const int to = next > end ? yearAt(text, next) : 0;
    if (to > from)
        return Found{{from, to}, next + 4};
    if (const auto part = yearPartAt(text, end))
        return Found{part->of(from), part->end};
    return Found{Period::year(from), end};
}

std::optional<Found> planAt(QStringView text, qsizetype index)
{
    const auto plan = planNameAt(text, index);
    return plan ? std::optional(Found{plan->years, index + plan->length}) : std::nullopt;
}

} // namespace

QList<Period> periodsIn(QStringView text)
{
    QList<Period> periods;
    qsizetype index = 0;
    while (index < text.size()) {
        auto found = yearsAt(text, index);
        if (!found)
            found = planAt(text, index);
        if (!found) {
            ++index;
            continue;
        }
        if (!periods.contains(found->period))
            periods.append(found->period);
        index = found->end;
    }
    return periods;
}

std::optional<Period> periodIn(QStringView text)
{
    const QList<Period> periods = periodsIn(text);
    return periods.size() == 1 ? std::optional(periods.first()) : std::nullopt;
}

} // namespace PlanLens
