// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/indicator.h"

#include "figures/units.h"
#include "language/lexicon.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

Value inRateForm(const Indicator &indicator, Value value)
{
    const auto figure = value.figure();
    if (indicator.indexBase == 0 || !figure || *figure < indicator.indexBase / 2.0)
        return value;
    // Printed with a digit or two, so that more than six would be the subtraction's own.
    const auto rate = [&](double index) {
        return std::round((index - indicator.indexBase) * 1e6) / 1e6;
    };
    if (value.low)
        value.low = rate(*value.low);
    if (value.high)
        value.high = rate(*value.high);
    return value;
}

/// Money in single yuan is one person's, a wage or an allowance: that of a region is counted in ten
/// thousands.
static bool isAmount(const Unit &unit)
{
    static const QStringList others{QStringLiteral("percent"), QStringLiteral("percentage-point"),
                                    QStringLiteral("year"), QStringLiteral("day")};
    const bool single = unit.dimension == QLatin1String("yuan") && unit.factor <= 1;
    return !single && !unit.dimension.contains(u'/') && !others.contains(unit.dimension);
}

bool addsUp(const Indicator &indicator)
{
    static const WordTable perOne =
        wordsOf({{0, "per-head"}, {0, "per"}, {0, "per-people"}, {0, "average"}});
    const std::optional<Unit> unit = parseUnit(indicator.unit);
    const QStringList names = QStringList{indicator.nameZh} + indicator.aliases;
    return (indicator.measure == Measure::Level || indicator.measure == Measure::Change) && unit &&
           isAmount(*unit) && std::none_of(names.begin(), names.end(), [](const QString &name) {
               return perOne.occursIn(name);
           });
}

} // namespace PlanLens
