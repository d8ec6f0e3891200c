// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellunits.h"

#include "figures/figureunits.h"
#include "figures/units.h"
#include "tables/tableunits.h"

#include <cmath>

namespace PlanLens {

namespace {

/// Nobody prints less than this of a unit: the unit is a misprint.
constexpr double leastFigure = 1e-4;

/// 人均（元） beside 单位 亿元: the column is of a noun of its own, and says in what it is counted.
bool hasOwnUnit(const Column &column)
{
    return !column.group.isEmpty() && !column.unit.isEmpty() && !column.measure;
}

} // namespace

double rescaled(double number, double factor)
{
    constexpr int digits = 12;
    return QString::number(number * factor, 'g', digits).toDouble();
}

QString levelUnit(const QString &name, const IndicatorRow &row, const Column &column,
                  const CellContext &context)
{
    if (!row.unit.isEmpty() && !hasOwnUnit(column))
        return row.unit;
    if (!column.unit.isEmpty() && !column.measure)
        return unitAsPrinted(column.unit);
    if (!column.besideUnit.isEmpty())
        return unitAsPrinted(column.besideUnit);
    if (!row.parentUnit.isEmpty())
        return row.parentUnit;
    return unitOfCaption(context.captionUnits, name);
}

QString unitOf(const QString &name, const IndicatorRow &row, const Column &column,
               const CellContext &context)
{
    if (column.measure && !column.unit.isEmpty())
        return unitAsPrinted(column.unit);
    if (row.measure && !row.unit.isEmpty())
        return row.unit; // a row 增长% below columns in 亿元
    return levelUnit(name, row, column, context);
}

bool isRate(const QString &unit)
{
    return rateUnit(unit, {}) != RateUnit::None;
}

bool convert(Value &value, const QString &unit)
{
    const auto factor = conversion(value.unit, unit);
    if (!factor)
        return false;
    for (std::optional<double> *bound : {&value.low, &value.high}) {
        if (!*bound)
            continue;
        **bound = rescaled(**bound, *factor);
        if (**bound != 0 && std::abs(**bound) < leastFigure)
            return false;
    }
    value.unit.clear();
    return true;
}

} // namespace PlanLens
