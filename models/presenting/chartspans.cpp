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

struct Groups
{
    int first = 0;
    int last = -1; ///< before the first where the chart has none of the years
};

/// The groups of the years that a period is of; there may be gaps between them.
Groups groupsOf(const Period &period, const QList<Period> &years)
{
    const auto first = std::lower_bound(years.begin(), years.end(), period.from,
                                        [](const Period &y, int from) { return y.from < from; });
    const auto behind = std::upper_bound(years.begin(), years.end(), period.to,
                                         [](int to, const Period &y) { return to < y.from; });
    return {int(first - years.begin()), int(behind - years.begin()) - 1};
}

/// With the region's name in front, where the chart has several: a span stands in no place of its
/// region, and two of the same years would be told apart by their colour alone.
QString nameBefore(const ChartData &chart, int lane, const QString &text)
{
    return chart.lanes.size() > 1 ? ChartWords::tr("%1 %2").arg(chart.lanes.at(lane).name, text)
                                  : text;
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
    for (const Period &period : periods) {
        if (!period.isSpan())
            continue;
        const Groups groups = groupsOf(period, years);
        const QString text = period.toString().replace(QLatin1Char('-'), QChar(0x2013));
        for (int lane = 0; lane < chart.lanes.size(); ++lane) {
            for (const Role role : {Role::Actual, Role::Target}) {
                const auto standing = table.standing(chart.lanes.at(lane).id, period, role);
                const bool target = role == Role::Target;
                const QString subject =
                    nameBefore(chart, lane, target ? ChartWords::tr("%1 target").arg(text) : text);
                chart.notes << notesOn(standing, subject);
                for (ChartPoint point : settle(standing)) {
                    if (!point.isFigure()) {
                        chart.notes << ChartWords::tr("%1: %2").arg(subject, point.label);
                        continue;
                    }
                    if (point.superseded || groups.last < groups.first)
                        continue;
                    point.group = groups.first;
                    point.lastGroup = groups.last;
                    point.lane = lane;
                    point.span = kindOf(*standing.constFirst().point, chart.unit);
                    point.label = nameBefore(chart, lane, labelOf(point, text));
                    chart.points.append(point);
                }
            }
        }
    }
}

} // namespace PlanLens
