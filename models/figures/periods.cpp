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

/// “十四五” and its like, with or without quotes.
std::optional<Found> planAt(QStringView text, qsizetype index)
{
    constexpr int first = 6;
    constexpr int last = 20;
    if (!isSmallNumeral(text.at(index)) || digitValue(text.at(index)) >= 0)
        return std::nullopt;
    for (const int length : {2, 1}) {
        const qsizetype end = index + length;
        const int number = smallNumber(text.mid(index, length));
        if (number < first || number > last || characterAt(text, end) != u'五')
            continue;
        const bool quoted = QStringView(u"“\"「").contains(characterAt(text, index - 1));
        const QStringView after = text.mid(end + 1);
        if (quoted || after.startsWith(u"时期") || after.startsWith(u"规划"))
            return Found{fiveYearPlan(number), end + 1};
    }
    return std::nullopt;
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
