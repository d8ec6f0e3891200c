// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheettemplates.h"

#include "catalogue/displayname.h"
#include "presenting/chartmodel.h"
#include "presenting/charttext.h"
#include "sheets/crosstable.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace PlanLens {

static QString periodText(const Period &period)
{
    return period.toString().replace(QLatin1Char('-'), QChar(0x2013));
}

int SheetTable::counted() const
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const SheetRow &row) { return !row.section && !row.foot; }));
}

void finishSheet(SheetContent &content, const SheetOptions &options)
{
    content.footer = footerText(options.date, options.reports);
    content.landscape = options.landscape;
    content.audit = options.audit && !content.figures.isEmpty();
    if (const QString signs = signsRemark(content); !signs.isEmpty())
        content.remarks << signs;
    if (content.audit)
        content.tables << auditTable(content, options.place);
}

/// A district beside places of other provinces is named with its own.
static void nameApart(QList<ChartLane> &lanes)
{
    QStringList ids;
    for (const ChartLane &lane : std::as_const(lanes))
        ids << lane.id;
    const QHash<QString, QString> names = namesInOneList(ids);
    for (ChartLane &lane : lanes)
        lane.name = names.value(lane.id, lane.name);
}

static QList<ChartLane> lanesOf(const QList<Series> &indicators, const QStringList &regions)
{
    QList<ChartLane> lanes;
    for (const Series &series : indicators) {
        for (const ChartLane &lane : regionsOf(series)) {
            const bool known = std::any_of(lanes.begin(), lanes.end(),
                                           [&](const ChartLane &l) { return l.id == lane.id; });
            if (!known && (regions.isEmpty() || regions.contains(lane.id)))
                lanes.append(lane);
        }
    }
    if (!regions.isEmpty()) {
        std::stable_sort(lanes.begin(), lanes.end(), [&](const ChartLane &a, const ChartLane &b) {
            return regions.indexOf(a.id) < regions.indexOf(b.id);
        });
    }
    nameApart(lanes);
    return lanes;
}

static QList<Period> periodsFor(const QList<Series> &indicators, const QList<ChartLane> &lanes)
{
    Series all;
    for (const Series &series : indicators) {
        for (const SeriesPoint &point : series.points) {
            const QString id = regionIdOf(point.source);
            if (std::any_of(lanes.begin(), lanes.end(),
                            [&](const ChartLane &lane) { return lane.id == id; }))
                all.points.append(point);
        }
    }
    return periodsOf(all);
}

static QStringList labelsOf(const QList<Period> &periods)
{
    QStringList labels;
    for (const Period &period : periods)
        labels << periodText(period);
    return labels;
}

static QString spanText(const QList<Period> &periods)
{
    if (periods.isEmpty())
        return {};
    int from = periods.constFirst().from;
    for (const Period &period : periods)
        from = std::min(from, period.from);
    return periodText({from, periods.constLast().to});
}

SheetContent indicatorSheet(const Series &series, const QStringList &regions,
                            const SheetOptions &options)
{
    const QList<ChartLane> lanes = lanesOf({series}, regions);
    const QList<Period> periods = periodsFor({series}, lanes);
    SheetContent content{.title = displayName(series.indicator)};
    content.subtitle =
        SheetWords::tr("Target and actual, %1, %2")
            .arg(spanText(periods), SheetWords::tr("%n region(s)", nullptr, int(lanes.size())));
    constexpr int mostSmallCharts = 9;
    const Series drawn = withPlaces(series, options.place);
    if (lanes.size() <= mostSmallCharts)
        content.charts = smallMultiples(drawn, regions);
    else if (const auto period = defaultPeriod(drawn, regions))
        content.charts = {regionsChart(drawn, regions, *period)};
    QList<CrossTable::Row> rows;
    for (const ChartLane &lane : lanes)
        rows.append({{textCell(lane.name)}, displayName(series.indicator), series.unit});
    const PointTable points(series);
    CrossTable table({SheetWords::tr("Region")}, rows, labelsOf(periods),
                     [&](int row, int group, Role role) {
                         return points.standing(lanes.at(row).id, periods.at(group), role);
                     });
    table.setUnit(displayUnit(series.unit));
    table.addTo(content, options);
    content.remarks << leftOutRemarks(series, options.place, regions);
    finishSheet(content, options);
    return content;
}

/// The rows of a sheet of several indicators, and their points.
struct IndicatorRows
{
    explicit IndicatorRows(const QList<Series> &indicators)
    {
        for (const Series &series : indicators) {
            rows.append(
                {{textCell(displayName(series.indicator)), textCell(displayUnit(series.unit))},
                 displayName(series.indicator),
                 series.unit});
            rows.last().names.last().muted = true;
            points.emplace_back(series);
        }
    }
    QList<CrossTable::Row> rows;
    std::vector<PointTable> points;
};

SheetContent regionsSheet(const QList<Series> &indicators, const QStringList &regions,
                          const Period &period, const SheetOptions &options)
{
    const QList<ChartLane> lanes = lanesOf(indicators, regions);
    QStringList groups;
    for (const ChartLane &lane : lanes)
        groups << lane.name;
    SheetContent content;
    content.year = period.to;
    content.title =
        SheetWords::tr("%1: %2").arg(periodText(period), groups.join(QStringLiteral(" · ")));
    if (lanes.size() > 4)
        content.title = SheetWords::tr("%1: %2").arg(
            periodText(period), SheetWords::tr("%n region(s)", nullptr, int(lanes.size())));
    const IndicatorRows rows(indicators);
    CrossTable(
        {SheetWords::tr("Indicator"), SheetWords::tr("Unit")}, rows.rows, groups,
        [&](int row, int group, Role role) {
            return rows.points.at(std::size_t(row)).standing(lanes.at(group).id, period, role);
        })
        .addTo(content, options);
    const auto shown = int(content.tables.constFirst().rows.size());
    content.subtitle = SheetWords::tr("Target and actual, %n indicator(s)", nullptr, shown);
    for (const Series &series : indicators) {
        content.workbookCharts << bulletChart(series, regions, period);
        content.remarks << leftOutRemarks(series, options.place, regions, {period});
    }
    finishSheet(content, options);
    return content;
}

static bool isShared(const Series &series, const QStringList &regions, const Period &period)
{
    QSet<QString> stating;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (point.period() == period && point.value.kind != ValueKind::Blank &&
            (regions.isEmpty() || regions.contains(id)))
            stating.insert(id);
    }
    return stating.size() > 1;
}

QList<Series> sharedFirst(QList<Series> indicators, const QStringList &regions,
                          const Period &period)
{
    std::stable_partition(indicators.begin(), indicators.end(),
                          [&](const Series &series) { return isShared(series, regions, period); });
    return indicators;
}

/// A heading above the last rows of a table.
static void headLast(SheetTable &table, qsizetype count, const QString &title)
{
    SheetRow heading{.cells = QList<SheetCell>(table.columns.size()), .section = true};
    heading.cells.first().text = title;
    table.rows.insert(table.rows.size() - count, heading);
}

SheetContent regionSheet(const QList<Series> &indicators, const QString &region,
                         const SheetOptions &options, const OtherFigures &others)
{
    const QList<Series> unknown = seriesOfOthers(others);
    const QList<Series> all = indicators + unknown;
    const QList<ChartLane> lanes = lanesOf(all, {region});
    const QList<Period> periods = periodsFor(all, lanes);
    SheetContent content;
    content.title = lanes.isEmpty() ? region : lanes.constFirst().name;
    const IndicatorRows rows(all);
    CrossTable(
        {SheetWords::tr("Indicator"), SheetWords::tr("Unit")}, rows.rows, labelsOf(periods),
        [&](int row, int group, Role role) {
            return rows.points.at(std::size_t(row)).standing(region, periods.at(group), role);
        })
        .addTo(content, options);
    const int shown = content.tables.constFirst().counted();
    content.subtitle =
        SheetWords::tr("Target and actual, %1, %2")
            .arg(spanText(periods), SheetWords::tr("%n indicator(s)", nullptr, shown));
    if (!unknown.isEmpty())
        headLast(content.tables.first(), unknown.size(),
                 SheetWords::tr("Other figures, corrected or made by hand"));
    for (const Series &series : indicators) {
        content.workbookCharts << yearsChart(series, {region});
        content.remarks << leftOutRemarks(series, options.place, {region});
    }
    content.remarks << remarksOnOthers(others, options);
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
