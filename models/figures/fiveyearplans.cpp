// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/fiveyearplans.h"

#include "language/smallnumbers.h"

#include <algorithm>

namespace PlanLens {

Period fiveYearPlan(int number)
{
    // Three years of adjustment lie between the second plan and the third.
    const int from = number < 3 ? 1953 + (number - 1) * 5 : 1966 + (number - 3) * 5;
    return {from, from + 4};
}

std::optional<Period> planEndingWith(int year)
{
    return planStartingWith(year - 4);
}

std::optional<Period> planStartingWith(int year)
{
    constexpr int third = 3;
    const Period plan = fiveYearPlan(third);
    if (year < plan.from || (year - plan.from) % 5 != 0)
        return {};
    return Period{year, year + 4};
}

std::optional<Period> namedPlan(QStringView text)
{
    const qsizetype five = text.indexOf(u"五”");
    if (five > 0) {
        const qsizetype open = text.left(five).lastIndexOf(u'“');
        if (open >= 0 && five - open <= 3) {
            const int plan = smallNumber(text.mid(open + 1, five - open - 1));
            if (plan >= 6 && plan <= 30)
                return fiveYearPlan(plan);
        }
    }
    if (const qsizetype bare = text.indexOf(u"五计划"); bare > 0) {
        const bool two = bare > 1 && smallNumber(text.mid(bare - 2, 2)) > 0;
        const int number = smallNumber(two ? text.mid(bare - 2, 2) : text.mid(bare - 1, 1));
        if (number >= 6 && number <= 30)
            return fiveYearPlan(number);
    }
    const qsizetype plan = std::max(text.indexOf(u"个五年计划"), text.indexOf(u"个五年规划"));
    const qsizetype ordinal = plan < 0 ? -1 : text.left(plan).lastIndexOf(u'第');
    if (ordinal >= 0 && plan - ordinal <= 4) {
        const int number = smallNumber(text.mid(ordinal + 1, plan - ordinal - 1));
        if (number >= 1 && number <= 30)
            return fiveYearPlan(number);
    }
    return std::nullopt;
}

} // namespace PlanLens
