// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/targetmeans.h"

#include "sheets/sheetwords.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

bool isNumber(const Value &value)
{
    return (value.kind == ValueKind::Number || value.kind == ValueKind::Ratio) &&
           (value.low || value.high);
}

bool isBound(const Value &value)
{
    return value.relation && *value.relation != Relation::Equal;
}

double rounded(double number)
{
    return std::round(number * 1e6) / 1e6;
}

double medianOf(QList<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const qsizetype half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers.at(half)
                                   : (numbers.at(half - 1) + numbers.at(half)) / 2;
}

Movement movementOf(Ordering ordering)
{
    switch (ordering) {
    case Ordering::Higher:
        return Movement::Up;
    case Ordering::Equal:
        return Movement::Same;
    case Ordering::Lower:
        return Movement::Down;
    case Ordering::Open:
        return Movement::Open;
    }
    Q_UNREACHABLE();
}

/// What the limit of a bound settles: 5以上 lies above 4.8, and 4.8 below 5以上.
Movement settledByLimit(const Value &now, const Value &before, double difference)
{
    const bool bound = isBound(now);
    const Relation relation = *(bound ? now : before).relation;
    // A lower bound has everything above it: it can only be told that it lies above, or, where the
    // other is the bound, that the figure lies below.
    const bool up = bound == isLowerBound(relation);
    const bool open = relation == Relation::MoreThan || relation == Relation::LessThan;
    const double beyond = up ? difference : -difference;
    if (beyond > 0 || (open && beyond == 0))
        return up ? Movement::Up : Movement::Down;
    return Movement::Open;
}

} // namespace

const QList<BoundRule> &boundRules()
{
    static const QList<BoundRule> rules{BoundRule::Middle, BoundRule::Lower, BoundRule::Upper,
                                        BoundRule::Plain};
    return rules;
}

QString boundRuleText(BoundRule rule)
{
    switch (rule) {
    case BoundRule::Middle:
        return SheetWords::tr("bounds by their number, ranges by their middle");
    case BoundRule::Lower:
        return SheetWords::tr("ranges by their lower end");
    case BoundRule::Upper:
        return SheetWords::tr("ranges by their upper end");
    case BoundRule::Plain:
        return SheetWords::tr("without bounds and ranges");
    }
    Q_UNREACHABLE();
}

std::optional<double> numberUnder(const Value &value, BoundRule rule)
{
    if (!isNumber(value))
        return {};
    switch (rule) {
    case BoundRule::Middle:
        return value.figure();
    case BoundRule::Lower:
        return value.low;
    case BoundRule::Upper:
        return value.high;
    case BoundRule::Plain:
        return isBound(value) || value.isRange() ? std::nullopt : value.figure();
    }
    Q_UNREACHABLE();
}

RegionMeans meansOf(const QList<RegionValue> &values, const QHash<QString, double> &weights,
                    BoundRule rule)
{
    RegionMeans means;
    QList<double> numbers;
    double sum = 0;
    double weighted = 0;
    double weight = 0;
    for (const RegionValue &one : values) {
        const std::optional<double> number = numberUnder(one.value, rule);
        if (!number)
            continue;
        numbers << *number;
        sum += *number;
        const auto own = weights.constFind(one.region);
        if (own == weights.constEnd()) {
            means.unweighted << one.region;
            continue;
        }
        weighted += *number * *own;
        weight += *own;
    }
    means.count = int(numbers.size());
    if (numbers.size() < 2)
        return means;
    means.sum = rounded(sum);
    means.mean = rounded(sum / double(numbers.size()));
    means.median = rounded(medianOf(numbers));
    if (means.unweighted.isEmpty() && weight > 0)
        means.weighted = rounded(weighted / weight);
    return means;
}

Movement movement(const Value &now, const Value &before, bool beforeIsTarget)
{
    const std::optional<FigureDifference> difference = differenceOf(now, before);
    if (!difference || (!beforeIsTarget && isBound(before)))
        return Movement::Open;
    if (difference->limit != Limit::None)
        return settledByLimit(now, before, difference->low);
    return movementOf(orderingOf(difference));
}

int decimalsOf(double number)
{
    constexpr int most = 6;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = number * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return most;
}

} // namespace PlanLens
