// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartspans.h"

#include "presenting/chartwords.h"

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

constexpr int farthest = 5; ///< years that the figures of several years add on either side
constexpr int most = 40;    ///< a slip of the pen in one report must not make a thousand groups

struct Years
{
    int first = 0;
    int last = 0;
};

std::optional<Years> rangeOfYears(const QList<Period> &periods, bool spans)
{
    std::optional<Years> years;
    for (const Period &period : periods) {
        if (period.isPart() || period.isSpan() != spans)
            continue;
        years = years ? Years{std::min(years->first, period.from), std::max(years->last, period.to)}
                      : Years{period.from, period.to};
    }
    return years;
}

/// What several years' figure is of them: their mean, as growth is, or what they come to.
SpanKind kindOf(const SeriesPoint &point, const QString &unit)
{
    const Observation &observation = point.observation();
    const QString said = observation.name + observation.printed + observation.value.note;
    if (observation.measure == Measure::Growth || said.contains(u"年均") || said.contains(u"平均"))
        return SpanKind::Average;
    return unit == u"%" || point.value.kind == ValueKind::Ratio ? SpanKind::Level : SpanKind::Total;
}

QString labelOf(const ChartPoint &point, const QString &years)
{
    const bool target = point.role == Role::Target;
    switch (point.span) {
    case SpanKind::None:
        return point.label;
    case SpanKind::Average:
        return target ? ChartWords::tr("%1 target, yearly average %2").arg(years, point.label)
                      : ChartWords::tr("%1 yearly average %2").arg(years, point.label);
    case SpanKind::Level:
        return target ? ChartWords::tr("%1 target %2").arg(years, point.label)
                      : ChartWords::tr("%1 actual %2").arg(years, point.label);
    case SpanKind::Total:
        return target ? ChartWords::tr("%1 target, in all %2").arg(years, point.label)
                      : ChartWords::tr("%1 in all %2").arg(years, point.label);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Period> yearsAround(const QList<Period> &periods)
{
    const auto single = rangeOfYears(periods, false);
    const auto spans = rangeOfYears(periods, true);
    if (!single && !spans)
        return {};
    Years years = single ? *single : *spans;
    QList<Period> groups;
    if (years.last - years.first > most) {
        for (const Period &period : periods) {
            if (period.isYear())
                groups.append(period);
        }
        return groups;
    }
    if (single && spans) {
        years.first = std::max(std::min(years.first, spans->first), years.first - farthest);
        years.last = std::min(std::max(years.last, spans->last), years.last + farthest);
    }
    for (int year = years.first; year <= years.last; ++year)
        groups.append(Period::year(year));
    return groups;
}

void addSpans(const PointTable &table, const QList<Period> &periods, const QList<Period> &years,
              ChartData &chart)
{
    const auto groupOf = [&](int year) {
        return int(std::clamp<qsizetype>(year - years.constFirst().from, 0, years.size() - 1));
    };
    for (const Period &period : periods) {
        if (!period.isSpan() || years.isEmpty() || period.to < years.constFirst().from ||
            period.from > years.constLast().from)
            continue;
        const QString text = period.toString().replace(QLatin1Char('-'), QChar(0x2013));
        for (int lane = 0; lane < chart.lanes.size(); ++lane) {
            for (const Role role : {Role::Actual, Role::Target}) {
                const auto standing = table.standing(chart.lanes.at(lane).id, period, role);
                for (ChartPoint point : settle(standing)) {
                    if (!point.isFigure() || point.superseded)
                        continue;
                    point.group = groupOf(period.from);
                    point.lastGroup = groupOf(period.to);
                    point.lane = lane;
                    point.span = kindOf(*standing.constFirst().point, chart.unit);
                    point.label = labelOf(point, text);
                    chart.points.append(point);
                }
            }
        }
    }
}

} // namespace PlanLens
