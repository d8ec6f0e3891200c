// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/askedfigure.h"

#include "figures/units.h"

namespace PlanLens {

namespace {

/// 元/人 under 人均…, 件/万人 under 万人…: the divisor stands in the name, printed or not.
bool isQuotientOf(const Unit &quotient, const Unit &unit)
{
    return quotient.dimension.startsWith(unit.dimension + u'/');
}

bool unitsAgree(const QString &printed, const QString &charted)
{
    if (printed.isEmpty() || conversion(printed, charted))
        return true;
    const auto unit = parseUnit(printed);
    if (!unit)
        return false;
    if (charted.isEmpty())
        return unit->dimension == u"ratio";
    const auto wanted = parseUnit(charted);
    return wanted && (isQuotientOf(*unit, *wanted) || isQuotientOf(*wanted, *unit));
}

} // namespace

FigureFit AskedFigure::fit(const Indicator &indicator) const
{
    const bool isGrowth = indicator.measure == Measure::Growth;
    if (!unitsAgree(unit, indicator.unit))
        return FigureFit::None;
    const auto exactWhen = [](bool fits) {
        return fits ? FigureFit::Exact : FigureFit::None;
    };
    switch (measure) {
    case Measure::Comparison:
        return FigureFit::None;
    case Measure::Contribution:
    case Measure::Change:
        return exactWhen(indicator.measure == measure);
    case Measure::Growth:
        return exactWhen(isGrowth);
    case Measure::Share:
        if (isGrowth)
            return FigureFit::None; // 总人口 100% is the whole, not its growth
        break;
    case Measure::Level:
        break;
    }
    if (growth || !isGrowth)
        return exactWhen(growth == isGrowth);
    if (measure == Measure::Share)
        return FigureFit::None;
    if (indicator.indexBase > 0)
        return FigureFit::Exact;
    return unit.isEmpty() ? FigureFit::None : FigureFit::ByUnit;
}

} // namespace PlanLens
