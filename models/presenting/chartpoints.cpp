// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartpoints.h"

#include "presenting/charttext.h"

#include <algorithm>

namespace PlanLens {

static MarkKind markKind(const Value &value)
{
    if (value.isRange())
        return MarkKind::Range;
    switch (value.relation.value_or(Relation::Equal)) {
    case Relation::Equal:
        return MarkKind::Exact;
    case Relation::AtLeast:
        return MarkKind::AtLeast;
    case Relation::MoreThan:
        return MarkKind::MoreThan;
    case Relation::AtMost:
        return MarkKind::AtMost;
    case Relation::LessThan:
        return MarkKind::LessThan;
    }
    Q_UNREACHABLE();
}

std::optional<ChartPoint> toChartPoint(const SeriesPoint &point)
{
    const Value &value = point.value;
    // A change is no level: it has no place on the axis of levels.
    const bool change =
        value.kind == ValueKind::Change && point.observation().measure != Measure::Change;
    const bool figure = value.figure().has_value() && !change;
    if (!figure && (value.kind == ValueKind::Blank || value.kind == ValueKind::NotSet))
        return {};
    ChartPoint drawn{.role = point.role(),
                     .kind = figure ? markKind(value) : MarkKind::Words,
                     .approximate = value.approximate,
                     .estimated = point.observation().estimated,
                     .label = figure ? spacedValue(value) : point.observation().printed.trimmed(),
                     .period = point.period().toString(),
                     .printed = point.observation().printed,
                     .source = citation(point.source),
                     .tooltip = pointTooltip(point),
                     .anchor = point.observation().anchor,
                     .verdict = point.verdict};
    if (point.observation().corrected)
        drawn.label += QStringLiteral(" ✎");
    if (figure) {
        drawn.low = value.isRange() ? *value.low : *value.figure();
        drawn.high = value.isRange() ? *value.high : *value.figure();
    }
    for (const StatedObservation &other : point.also)
        drawn.also.append(other.observation.anchor);
    return drawn;
}

static bool standsBefore(const SeriesPoint *a, const SeriesPoint *b)
{
    const auto rank = [](const SeriesPoint *p) {
        return std::tuple(p->value.figure().has_value(), !p->observation().estimated,
                          p->role() == Role::Actual ? p->source.reviewYear : -p->source.reviewYear);
    };
    return rank(a) > rank(b);
}

QList<const SeriesPoint *> inOrderOfStanding(QList<const SeriesPoint *> same)
{
    std::stable_sort(same.begin(), same.end(), standsBefore);
    return same;
}

static bool drawnAlike(const ChartPoint &a, const ChartPoint &b)
{
    return a.kind == b.kind && a.low == b.low && a.high == b.high &&
           a.approximate == b.approximate && (a.kind != MarkKind::Words || a.label == b.label);
}

QList<ChartPoint> settle(const QList<const SeriesPoint *> &same)
{
    QList<ChartPoint> drawn;
    const QList<const SeriesPoint *> ordered = inOrderOfStanding(same);
    for (const SeriesPoint *point : ordered) {
        std::optional<ChartPoint> next = toChartPoint(*point);
        if (!next)
            continue;
        const auto alike = std::find_if(drawn.begin(), drawn.end(),
                                        [&](const ChartPoint &d) { return drawnAlike(d, *next); });
        if (alike != drawn.end()) {
            alike->tooltip += QStringLiteral("\n\n") + next->tooltip;
            alike->also << next->anchor << next->also;
            continue;
        }
        next->superseded = !drawn.isEmpty();
        drawn.append(*next);
    }
    return drawn;
}

std::optional<ChartRange> rangeOf(const QList<ChartPoint> &points)
{
    std::optional<ChartRange> range;
    for (const ChartPoint &point : points) {
        if (!point.isFigure())
            continue;
        if (!range)
            range = ChartRange{};
        range->low = std::min({range->low, point.low, point.high});
        range->high = std::max({range->high, point.low, point.high});
    }
    return range;
}

} // namespace PlanLens
