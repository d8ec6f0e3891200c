// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/targetchange.h"

#include "figures/units.h"

#include <QCoreApplication>

#include <cmath>

namespace PlanLens {

namespace {

struct TargetChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::TargetChange)
};

/// The figure of `observation` in `unit`, where it has one that is no bound of another kind.
std::optional<double> figureIn(const Observation &observation, const QString &unit)
{
    const auto figure = observation.value.figure();
    const auto factor = conversion(observation.unit, unit);
    if (!figure || !factor || !observation.value.isNumeric())
        return {};
    return *figure * *factor;
}

/// Differences of printed decimals, free of the noise of binary ones.
double rounded(double number)
{
    return std::round(number * 1e6) / 1e6;
}

} // namespace

TargetChange targetChange(const TargetFigures &figures, Direction direction)
{
    TargetChange change;
    if (!figures.before || !figures.now)
        return change;
    const QString unit = figures.now->unit;
    if (normalUnit(figures.before->unit) != normalUnit(unit)) {
        change.note = TargetChangeWords::tr("unit was %1").arg(figures.before->unit);
        return change;
    }
    const auto before = figureIn(*figures.before, unit);
    const auto now = figureIn(*figures.now, unit);
    if (before && now && figures.before->value.kind == figures.now->value.kind)
        change.by = rounded(*now - *before);
    if (!change.by)
        return change;
    const bool lowerIsBetter = direction == Direction::Lower || direction == Direction::AtMost;
    change.weaker =
        (direction == Direction::Higher && *change.by < 0) || (lowerIsBetter && *change.by > 0);
    const auto reached = figures.actual ? figureIn(*figures.actual, unit) : std::nullopt;
    if (change.weaker && *change.by < 0 && reached && *now < *reached)
        change.note = TargetChangeWords::tr("below the last actual");
    return change;
}

TargetChange targetChange(const ListedIndicator &row, Direction direction)
{
    return targetChange({.before = row.target, .actual = row.actual, .now = row.planTarget},
                        direction);
}

} // namespace PlanLens
