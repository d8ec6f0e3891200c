// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowtimes.h"

#include "figures/periods.h"
#include "figures/yearparts.h"
#include "language/figurecells.h"
#include "language/lexicon.h"

namespace PlanLens {

namespace {

constexpr qsizetype digits = 4;

/// The year that a name begins with; 0 where it begins with none. That of prices is none:
/// 2020年可比价产值.
int yearOf(const QString &name)
{
    static const WordTable signs = wordsOf("year-sign");
    static const WordTable prices = wordsOf({{0, "current-prices"}, {0, "constant-prices"}});
    const auto sign = signs.startingAt(name, digits);
    const bool named = sign && isBareYear(name.left(digits)) &&
                       name.size() > digits + sign.length &&
                       !prices.startingAt(name, digits + sign.length);
    return named ? name.left(digits).toInt() : 0;
}

} // namespace

void settleNamedTime(Observation &o, const Column &column)
{
    if (!o.period.isYear())
        return;
    const int year = yearOf(o.name);
    const QString behind = o.name.mid(year > 0 ? digits + 1 : 0);
    const auto part = yearPartAt(behind, 0);
    const bool named = part && part->end < behind.size();
    if (year > 0 && year != o.period.from && periodIn(column.title)) {
        if (o.value.isNumeric()) {
            o.value = {};
            o.value.kind = ValueKind::Text;
            o.value.note = o.printed;
        }
        return;
    }
    if (year > 0)
        o.period = Period::year(year);
    if (named)
        o.period = part->of(o.period.from);
}

} // namespace PlanLens
