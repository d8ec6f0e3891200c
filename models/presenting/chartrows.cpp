// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartrows.h"

#include "catalogue/displayname.h"
#include "presenting/chartwords.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

QList<ChartLane> regionsOf(const Series &series)
{
    QList<ChartLane> lanes;
    QSet<QString> seen;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        lanes.append({id, regionNameOf(point.source), int(lanes.size())});
    }
    for (ChartLane &lane : lanes)
        lane.color = series.colors.value(lane.id, lane.color);
    return lanes;
}

QString periodLabel(const Period &period)
{
    return period.toString().replace(QLatin1Char('-'), QChar(0x2013));
}

void place(QList<ChartPoint> points, int group, int lane, ChartData &chart)
{
    for (ChartPoint &point : points) {
        point.group = group;
        point.lane = lane;
        const ChartLane &region = chart.lanes.at(lane);
        if (chart.kind == ChartKind::Years && chart.lanes.size() > 1 && region.color >= ownColors)
            point.label = ChartWords::tr("%1 %2").arg(region.name, point.label);
        chart.points.append(point);
    }
}

QString withoutRegion(const QString &label, const QString &region)
{
    const QString before = ChartWords::tr("%1 %2").arg(region, QString());
    return label.startsWith(before) ? label.mid(before.size()) : label;
}

void addRow(const PointTable &table, const Period &period, const QString &region, int row,
            ChartData &chart)
{
    const QString name = chart.lanes.at(row).name;
    const QList<StandingPoint> actuals = table.standing(region, period, Role::Actual);
    const QList<StandingPoint> targets = table.standing(region, period, Role::Target);
    chart.notes << notesOn(actuals, name)
                << notesOn(targets, ChartWords::tr("%1 target").arg(name));
    const QList<ChartPoint> actual = settle(actuals);
    const QList<ChartPoint> target = settle(targets);
    ChartGroup group{name, {}, {}};
    if (!actual.isEmpty())
        group.verdict = actual.constFirst().verdict;
    if (!actuals.isEmpty())
        group.reason = actuals.constFirst().point->verdictReason;
    const QString none = QStringLiteral("—");
    group.note = ChartWords::tr("%1 / %2").arg(actual.isEmpty() ? none : actual.constFirst().label,
                                               target.isEmpty() ? none : target.constFirst().label);
    chart.groups.append(group);
    place(actual, row, row, chart);
    place(target, row, row, chart);
}

ChartLane laneOf(const Series &series, const QString &region)
{
    const QList<ChartLane> lanes = regionsOf(series);
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [&](const ChartLane &one) { return one.id == region; });
    return lane == lanes.end() ? ChartLane{region, nameOfRegion(region), ownColors} : *lane;
}

static QStringList reportsOf(const QList<ChartPoint> &points)
{
    QStringList reports;
    for (const ChartPoint &point : points)
        reports << point.report;
    return reports;
}

QString sourceLine(const QList<ChartPoint> &points)
{
    return sourceLine(reportsOf(points));
}

QString sourceLine(QStringList reports)
{
    reports.removeDuplicates();
    reports.removeAll(QString());
    if (reports.isEmpty())
        return {};
    // More nobody reads in a line: the data of the chart, copied or saved, names each.
    constexpr qsizetype most = 40;
    if (reports.size() > most)
        return ChartWords::tr("Source: %n reports, each named in the data of the chart", nullptr,
                              int(reports.size()));
    return ChartWords::tr("Source: %1").arg(reports.join(ChartWords::tr("; ")));
}

void finish(const Series &series, ChartData &chart, const QStringList &reports)
{
    chart.range = rangeOf(chart.points);
    chart.source = sourceLine(reportsOf(chart.points) + reports);
    QStringList left;
    for (const StatedObservation &stated : series.left) {
        const QString id = regionIdOf(stated);
        if (std::any_of(chart.lanes.cbegin(), chart.lanes.cend(),
                        [&](const ChartLane &lane) { return lane.id == id; }))
            left << ChartWords::tr("“%1” (%2)")
                        .arg(stated.observation.printed.simplified(), citation(stated));
    }
    if (!left.isEmpty())
        chart.notes << ChartWords::tr("not in the unit %1, left out: %2")
                           .arg(displayUnit(series.unit), left.join(ChartWords::tr(", ")));
}

} // namespace PlanLens
