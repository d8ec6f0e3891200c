// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuremeaning.h"

#include "figures/figureunits.h"

#include <utility>

namespace PlanLens {

namespace {

/// 增长6.2% is a rate, 提高0.5个百分点 and 增加3天 are changes. Nothing where it may be either.
std::optional<ValueKind> kindOf(const PrintedFigure &figure, const QString &rowUnit)
{
    const RateUnit unit = rateUnit(figure.unit, rowUnit);
    const bool changes =
        figure.verb == PrefixEffect::ChangeUp || figure.verb == PrefixEffect::ChangeDown;
    if (figure.isRatio)
        return figure.verb ? std::nullopt : std::optional(ValueKind::Ratio);
    if (figure.past && !figure.verb)
        return {}; // 较上年5: which way?
    if (unit == RateUnit::PercentagePoint)
        return figure.verb || figure.past ? ValueKind::Change : ValueKind::Number;
    if (changes && (unit != RateUnit::Percent || figure.unit.isEmpty()))
        return ValueKind::Change;
    if (figure.verb && unit == RateUnit::None && figure.unit.isEmpty())
        return {}; // 增长10 under 亿元: a rate or an amount?
    return figure.verb && unit == RateUnit::None ? ValueKind::Change : ValueKind::Number;
}

/// A fall by at least 3 is at most -3.
void turnAround(PrintedFigure &figure)
{
    std::swap(figure.low, figure.high);
    figure.low = figure.low == 0 ? 0 : -figure.low;
    figure.high = figure.high == 0 ? 0 : -figure.high;
    if (figure.relation)
        figure.relation = flipped(*figure.relation);
}

} // namespace

std::optional<Value> meaningOf(const PrintedFigure &printed, const QString &rowUnit)
{
    PrintedFigure figure = printed;
    std::optional<ValueKind> kind;
    if (figure.isSign) {
        if (figure.verb.value_or(PrefixEffect::Rise) != PrefixEffect::Rise)
            return {};
        kind = ValueKind::Sign;
        figure.low = figure.high = 0;
    } else {
        const bool falls =
            figure.verb == PrefixEffect::Fall || figure.verb == PrefixEffect::ChangeDown;
        if (falls && figure.hasSign)
            return {}; // 下降-2.5: twice negative, or once?
        kind = kindOf(figure, rowUnit);
        if (!kind)
            return {};
        if (falls)
            turnAround(figure);
    }
    Value value;
    value.kind = *kind;
    value.relation = figure.relation.value_or(Relation::Equal);
    if (*value.relation == Relation::Equal || isLowerBound(*value.relation))
        value.low = figure.low;
    if (*value.relation == Relation::Equal || !isLowerBound(*value.relation))
        value.high = figure.high;
    value.approximate = figure.approximate;
    value.basis = figure.bases.join(u'、');
    value.unit = figure.unit;
    value.note = figure.notes.join(u'、');
    return value;
}

} // namespace PlanLens
