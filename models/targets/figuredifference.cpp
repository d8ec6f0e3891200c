// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/figuredifference.h"

#include "figures/prices.h"
#include "figures/verdict.h"
#include "series/vintages.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::FigureDifference)
};

enum class Side { Both, Below, Above };

/// Which ends of a value are known.
Side knownSide(const Value &value)
{
    switch (value.relation.value_or(Relation::Equal)) {
    case Relation::Equal:
        return Side::Both;
    case Relation::AtLeast:
    case Relation::MoreThan:
        return Side::Below;
    case Relation::AtMost:
    case Relation::LessThan:
        return Side::Above;
    }
    Q_UNREACHABLE();
}

double between(double from, double to)
{
    const double difference = withoutDust(to - from);
    return qFuzzyIsNull(difference) ? 0 : difference;
}

bool isFigure(const Value &value)
{
    return value.isNumeric() && value.figure().has_value();
}

/// From a figure to a range: to its nearer and to its farther end.
FigureDifference differenceOfFigures(const Value &figure, const Value &base)
{
    const double low = figure.low.value_or(0);
    const double high = figure.high.value_or(0);
    if (figure.isRange() != base.isRange())
        return {.low = between(base.high.value_or(0), low),
                .high = between(base.low.value_or(0), high),
                .oneRange = true};
    const double lower = between(base.low.value_or(0), low);
    const double upper = between(base.high.value_or(0), high);
    return {.low = std::min(lower, upper), .high = std::max(lower, upper)};
}

} // namespace

std::optional<FigureDifference> differenceOf(const Value &figure, const Value &base)
{
    if (!isFigure(figure) || !isFigure(base) || figure.kind != base.kind)
        return {};
    if (differInPrices(figure.basis, base.basis))
        return {};
    const Side side = knownSide(figure);
    const Side other = knownSide(base);
    if (side != other && side != Side::Both && other != Side::Both)
        return {};
    if (side == Side::Both && other == Side::Both)
        return differenceOfFigures(figure, base);
    const bool below = side == Side::Below || other == Side::Below;
    const double limit = below ? between(base.low.value_or(0), figure.low.value_or(0))
                               : between(base.high.value_or(0), figure.high.value_or(0));
    const Limit kind = below ? Limit::Lower : Limit::Upper;
    return FigureDifference{.low = limit,
                            .high = limit,
                            .limit = figure.relation == base.relation ? Limit::None : kind};
}

std::optional<FigureDifference> differenceOf(const SeriesPoint &figure, const SeriesPoint &base)
{
    if (figure.definition != base.definition ||
        isAtUnusualPrices(figure.observation()) != isAtUnusualPrices(base.observation()))
        return {};
    auto difference = differenceOf(figure.value, base.value);
    if (difference)
        difference->otherBasis = namesBasis(figure.value.basis, figure.role()) !=
                                 namesBasis(base.value.basis, base.role());
    return difference;
}

std::optional<FigureDifference> differenceOnOneBasis(const SeriesPoint &figure,
                                                     const SeriesPoint &base)
{
    const auto difference = differenceOf(figure, base);
    return difference && difference->otherBasis ? std::nullopt : difference;
}

bool standsWithOthers(const SeriesPoint &point)
{
    const bool change =
        point.value.kind == ValueKind::Change && point.observation().measure != Measure::Change;
    return isFigure(point.value) && !change && point.definition.isEmpty() &&
           !isAtUnusualPrices(point.observation());
}

Ordering orderingOf(const std::optional<FigureDifference> &difference)
{
    if (!difference)
        return Ordering::Open;
    if (difference->low == 0 && difference->high == 0)
        return Ordering::Equal;
    if (difference->oneRange && (difference->low == 0 || difference->high == 0))
        return Ordering::Open;
    if (difference->low >= 0)
        return Ordering::Higher;
    return difference->high <= 0 ? Ordering::Lower : Ordering::Open;
}

QString differenceText(const FigureDifference &difference)
{
    QString text = signedText(difference.low);
    if (difference.high != difference.low)
        text += QChar(0x2013) + signedText(difference.high);
    switch (difference.limit) {
    case Limit::None:
        return text;
    case Limit::Lower:
        return Words::tr("lower limit %1").arg(text);
    case Limit::Upper:
        return Words::tr("upper limit %1").arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
