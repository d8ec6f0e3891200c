// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartpoints.h"

#include "presenting/charttext.h"
#include "presenting/chartwords.h"

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
                     .report = shortReportName(point.source),
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

static bool drawnAlike(const ChartPoint &a, const ChartPoint &b)
{
    return a.kind == b.kind && a.low == b.low && a.high == b.high &&
           a.approximate == b.approximate && (a.kind != MarkKind::Words || a.label == b.label);
}

static void join(ChartPoint &into, const ChartPoint &other)
{
    into.tooltip += QStringLiteral("\n\n") + other.tooltip;
    into.also << other.anchor << other.also;
}

/// “29129.03 (place)”: a figure and who states it.
static QString statement(const SeriesPoint &point)
{
    return ChartWords::tr("%1 (%2)").arg(spacedValue(point.value), citation(point.source));
}

static bool isRevised(const StandingPoint &standing)
{
    return standing.standing == Standing::Current && standing.change.has_value();
}

QList<ChartPoint> settle(const QList<StandingPoint> &ordered)
{
    QList<ChartPoint> drawn;
    for (const StandingPoint &standing : ordered) {
        std::optional<ChartPoint> next = toChartPoint(*standing.point);
        if (!next)
            continue;
        if (drawn.isEmpty()) {
            if (isRevised(standing)) {
                next->revised = true;
                next->label = ChartWords::tr("%1 (r)", "a revised figure").arg(next->label);
                next->tooltip += u'\n' + ChartWords::tr("revised by %1 since it was stated before")
                                             .arg(signedText(*standing.change));
            }
            drawn.append(*next);
            continue;
        }
        const auto alike = std::find_if(drawn.begin(), drawn.end(),
                                        [&](const ChartPoint &d) { return drawnAlike(d, *next); });
        if (alike != drawn.end() || standing.standing == Standing::Confirming ||
            standing.standing == Standing::OtherBasis || standing.standing == Standing::Doubtful) {
            join(alike == drawn.end() ? drawn.first() : *alike, *next);
            continue;
        }
        next->disputed = standing.standing == Standing::Disputed;
        next->superseded = !next->disputed;
        drawn.first().disputed = drawn.constFirst().disputed || next->disputed;
        drawn.append(*next);
    }
    return drawn;
}

QStringList notesOn(const QList<StandingPoint> &ordered, const QString &subject)
{
    QStringList disagreeing;
    QStringList before;
    for (const StandingPoint &one : ordered) {
        const QString text = statement(*one.point);
        if (one.standing == Standing::Disputed && !disagreeing.contains(text))
            disagreeing << text;
        if (one.standing == Standing::Superseded && !before.contains(text))
            before << text;
    }
    QStringList notes;
    if (ordered.isEmpty())
        return notes;
    const StandingPoint &current = ordered.constFirst();
    const QString between = ChartWords::tr(", ");
    if (!disagreeing.isEmpty())
        notes << ChartWords::tr("%1: places disagree: %2")
                     .arg(subject,
                          (QStringList{statement(*current.point)} + disagreeing).join(between));
    if (isRevised(current))
        notes << ChartWords::tr("%1: revised by %2 to %3; before: %4")
                     .arg(subject, signedText(*current.change), statement(*current.point),
                          before.join(between));
    else if (!before.isEmpty())
        notes << ChartWords::tr("%1: %2; stated before: %3")
                     .arg(subject, statement(*current.point), before.join(between));
    return notes;
}

std::optional<ChartRange> rangeOf(const QList<ChartPoint> &points)
{
    std::optional<ChartRange> range;
    for (const ChartPoint &point : points) {
        if (!point.isFigure() || point.span == SpanKind::Total)
            continue;
        if (!range)
            range = ChartRange{};
        range->low = std::min({range->low, point.low, point.high});
        range->high = std::max({range->high, point.low, point.high});
    }
    return range;
}

} // namespace PlanLens
