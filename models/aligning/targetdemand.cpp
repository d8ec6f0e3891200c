// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/targetdemand.h"

#include "catalogue/comparable.h"
#include "catalogue/conversion.h"
#include "figures/units.h"
#include "language/segmentation.h"

#include <cmath>

namespace PlanLens {

namespace {

bool isFigure(const Value &value)
{
    return value.isNumeric() || value.kind == ValueKind::Sign;
}

/// Nothing is set: the cell is empty or holds a dash.
bool isUnset(const Value &value)
{
    return value.kind == ValueKind::Blank || value.kind == ValueKind::NotSet;
}

/// How firmly a target binds: about so much, so much, no less (or no more) than so much.
int firmnessOf(const Value &value)
{
    if (value.approximate)
        return 0;
    return value.relation && *value.relation != Relation::Equal ? 2 : 1;
}

/// Differences of printed decimals, free of the noise of binary ones.
double rounded(double number)
{
    return std::round(number * 1e6) / 1e6;
}

bool hasOtherBasis(const Observation &former, const Observation &later)
{
    const auto basis = [](const Observation &figure) {
        const QString &text = figure.value.basis;
        return namesBasis(text, figure.role) ? foldedForm(text) : QString();
    };
    return basis(former) != basis(later);
}

bool hasOtherUnit(const Observation &former, const Observation &later)
{
    const QString left = unitOf(former);
    const QString right = unitOf(later);
    // 家 and 户 are two words for one unit.
    return !left.isEmpty() && !right.isEmpty() && left != right && conversion(left, right) != 1.0;
}

/// Whether what is no figure on one side at least was put in other words.
bool saysOtherwise(const Observation &former, const Observation &later)
{
    if (isUnset(former.value) && isUnset(later.value))
        return false;
    if (former.value.kind != later.value.kind)
        return true;
    return foldedForm(former.printed) != foldedForm(later.printed);
}

std::optional<double> differenceOf(const Observation &former, const Observation &later)
{
    if (former.value.kind != later.value.kind)
        return {};
    const auto pair = comparable(former, later, Catalogue::shipped());
    if (!pair)
        return {};
    const auto before = pair->left.figure();
    const auto now = pair->right.figure();
    return before && now ? std::optional(rounded(*now - *before)) : std::nullopt;
}

} // namespace

TargetDifference targetDifference(const Observation &former, const Observation &later,
                                  Direction direction)
{
    TargetDifference difference;
    if (!isFigure(former.value) || !isFigure(later.value)) {
        difference.wordsChanged = saysOtherwise(former, later);
        return difference;
    }
    difference.basisChanged = hasOtherBasis(former, later);
    difference.wordsChanged = former.value.kind != later.value.kind;
    difference.unitChanged = !difference.wordsChanged && hasOtherUnit(former, later);
    if (difference.wordsChanged || difference.basisChanged)
        return difference;
    difference.by = differenceOf(former, later);
    const int firmer = firmnessOf(later.value) - firmnessOf(former.value);
    if (firmer != 0)
        difference.firmness =
            firmer > 0 ? TargetDifference::Firmness::Firmer : TargetDifference::Firmness::Softer;
    const bool lowerIsBetter = direction == Direction::Lower || direction == Direction::AtMost;
    const double by = difference.by.value_or(0);
    difference.asksLess = (direction == Direction::Higher && by < 0) || (lowerIsBetter && by > 0);
    return difference;
}

} // namespace PlanLens
