// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"

#include "figures/units.h"
#include "language/numerals.h"

#include <cmath>

namespace PlanLens {

namespace {

/// Units without a dimension, which a report may leave out.
bool isDimensionless(const QString &unit)
{
    if (unit.isEmpty())
        return true;
    const auto parsed = parseUnit(unit);
    return parsed && (parsed->dimension == u"ratio" || parsed->dimension == u"number");
}

bool isPercent(const QString &unit)
{
    const auto parsed = parseUnit(unit);
    return parsed && parsed->dimension == u"percent";
}

/// Between what is printed and the series' unit; nothing where they do not measure the same.
std::optional<double> factorOf(const Observation &observation, const QString &unit)
{
    const QString &own = observation.value.unit;
    if ((own.isEmpty() ? observation.unit : own) == unit)
        return 1; // by far the most, and telling units apart takes time
    const QString printed = unitOf(observation);
    if (printed.isEmpty())
        return isDimensionless(unit) ? std::optional(1.0) : std::nullopt;
    const bool points = observation.value.kind == ValueKind::Change && isPercent(unit) &&
                        normalUnit(printed) == pointsUnit;
    if (points)
        return 1;
    return conversion(printed, unit);
}

} // namespace

QString unitOf(const Observation &observation)
{
    return normalUnit(observation.value.unit.isEmpty() ? observation.unit : observation.value.unit);
}

double scaled(double number, double factor)
{
    const double power = std::log10(factor);
    if (factor > 0 && power == std::round(power))
        return timesPowerOfTen(number, int(power));
    // Fifteen digits are what a double holds for certain.
    return QString::number(number * factor, 'g', 15).toDouble();
}

std::optional<Value> inUnit(const Observation &observation, const Indicator &indicator,
                            const QString &unit)
{
    Value value = observation.value;
    if (value.kind == ValueKind::Sign) {
        if (isPercent(unit) || value.unit == unit)
            return value;
        return std::nullopt;
    }
    if (!value.isNumeric())
        return value;
    if (observation.measure == Measure::Comparison && indicator.measure != Measure::Comparison)
        return std::nullopt;
    const auto factor = factorOf(observation, unit);
    if (!factor)
        return std::nullopt;
    if (value.low)
        value.low = scaled(*value.low, *factor);
    if (value.high)
        value.high = scaled(*value.high, *factor);
    value.unit.clear();
    if (value.kind == ValueKind::Number)
        return inRateForm(indicator, value);
    return value;
}

} // namespace PlanLens
