// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "presenting/chartmodel.h"
#include "presenting/pointtable.h"
#include "sheets/citedfigures.h"
#include "sheets/rankingsheet.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"
#include "targets/sharedtargets.h"

#include <algorithm>

namespace PlanLens {

namespace {

QString countsText(const SharedCounts &counts)
{
    const QString text = SheetWords::tr("%1 higher, %2 equal, %3 lower")
                             .arg(counts.higher)
                             .arg(counts.equal)
                             .arg(counts.lower);
    return counts.open == 0 ? text : SheetWords::tr("%1, open %2").arg(text).arg(counts.open);
}

SheetCell stepCell(const SharedTarget &shared)
{
    if (!shared.difference)
        return {.text = SheetWords::tr("open"), .muted = true};
    if (shared.difference->limit == Limit::None &&
        shared.difference->low == shared.difference->high)
        return changeCell(shared.difference->low);
    return textCell(differenceText(*shared.difference));
}

/// The shared targets of a year as a table: a row an indicator, the regions from the top down.
class CascadeTable
{
public:
    CascadeTable(const QList<Series> &indicators, QList<SharedTarget> shared, const Period &period)
        : m_indicators(indicators), m_shared(std::move(shared)), m_period(period)
    {
        for (const SharedTarget &one : std::as_const(m_shared)) {
            for (const QString &id : {one.upperId, one.regionId}) {
                if (!m_regions.contains(id))
                    m_regions << id;
            }
        }
        std::sort(m_regions.begin(), m_regions.end(), [](const QString &a, const QString &b) {
            return Regions::shipped().sortKey(a) < Regions::shipped().sortKey(b);
        });
        for (const QString &id : std::as_const(m_regions))
            m_stepped << std::any_of(m_shared.begin(), m_shared.end(),
                                     [&](const SharedTarget &one) { return one.regionId == id; });
    }

    const QStringList &regions() const { return m_regions; }

    SheetTable table(CitedFigures &figures) const
    {
        SheetTable table = emptyTable();
        for (const Series &series : m_indicators) {
            if (isShared(series))
                table.rows << lineOf(series, figures);
        }
        return table;
    }

    /// The levels beside each other, a chart an indicator.
    QList<ChartData> charts() const
    {
        QList<ChartData> charts;
        for (const Series &series : m_indicators) {
            if (isShared(series))
                charts << bulletChart(series, m_regions, m_period);
        }
        return charts;
    }

private:
    bool isShared(const Series &series) const
    {
        return std::any_of(m_shared.begin(), m_shared.end(), [&](const SharedTarget &one) {
            return one.indicator.id == series.indicator.id;
        });
    }

    SheetTable emptyTable() const
    {
        SheetTable table{.keepsRows = true};
        table.columns = {{.name = true}, {}};
        SheetRow upper{.cells = {SheetCell{}, SheetCell{}}};
        SheetRow lower{
            .cells = {textCell(SheetWords::tr("Indicator")), textCell(SheetWords::tr("Unit"))}};
        for (int i = 0; i < m_regions.size(); ++i) {
            upper.cells << SheetCell{.text = displayNameOf(m_regions.at(i)),
                                     .columnSpan = m_stepped.at(i) ? 2 : 1};
            lower.cells << textCell(SheetWords::tr("Target"));
            table.columns << SheetColumn{.align = SheetAlign::Point, .group = i};
            if (!m_stepped.at(i))
                continue;
            upper.cells << SheetCell{};
            lower.cells << textCell(SheetWords::tr("step"));
            table.columns << SheetColumn{.align = SheetAlign::Point, .group = i};
        }
        table.head = {upper, lower};
        return table;
    }

    SheetRow lineOf(const Series &series, CitedFigures &figures) const
    {
        const PointTable points(series);
        SheetCell unit = textCell(displayUnit(series.unit));
        unit.muted = true;
        SheetRow row{.cells = {textCell(displayName(series.indicator)), unit}};
        for (qsizetype i = 0; i < m_regions.size(); ++i) {
            const QString &id = m_regions.at(i);
            row.cells << figures.cell(points.standing(id, m_period, Role::Target),
                                      {displayName(series.indicator), series.unit});
            if (!m_stepped.at(i))
                continue;
            const auto own =
                std::find_if(m_shared.begin(), m_shared.end(), [&](const SharedTarget &one) {
                    return one.regionId == id && one.indicator.id == series.indicator.id;
                });
            row.cells << (own == m_shared.end() ? SheetCell{} : stepCell(*own));
        }
        return row;
    }

    const QList<Series> &m_indicators;
    QList<SharedTarget> m_shared;
    Period m_period;
    QStringList m_regions;
    QList<bool> m_stepped; ///< which regions are set against one above them
};

/// By region, then of what is no growth.
QStringList countRemarks(const QList<SharedTarget> &shared, const QStringList &regions)
{
    QStringList remarks;
    for (const QString &id : regions) {
        QList<SharedTarget> own = shared;
        own.removeIf([&](const SharedTarget &one) { return one.regionId != id; });
        const SharedCounts counts = growthCountsOf(own);
        if (counts.compared > 0)
            remarks << SheetWords::tr("%1: of %n shared growth target(s) %2.", nullptr,
                                      counts.compared)
                           .arg(displayNameOf(id), countsText(counts));
    }
    QList<SharedTarget> others = shared;
    others.removeIf([](const SharedTarget &one) { return one.isGrowth(); });
    if (!others.isEmpty())
        remarks << SheetWords::tr("Other rates and shares, %1: %2.")
                       .arg(others.size())
                       .arg(countsText(countsOf(others)));
    return remarks;
}

/// Steps between figures of which one names a basis that the other does not.
QStringList basisRemarks(const QList<SharedTarget> &shared)
{
    QStringList names;
    for (const SharedTarget &one : shared) {
        if (one.difference && one.difference->otherBasis)
            names << SheetWords::tr("%1 %2").arg(displayNameOf(one.regionId),
                                                 displayName(one.indicator));
    }
    if (names.isEmpty())
        return {};
    return {SheetWords::tr("Compared though one of both names a basis of its own: %1.")
                .arg(names.join(SheetWords::tr(", ")))};
}

} // namespace

SheetContent cascadeSheet(const QList<Series> &indicators, const QStringList &regions, int year,
                          const SheetOptions &options)
{
    const Period period = Period::year(year);
    QList<SharedTarget> shared = sharedTargets(indicators, regions, period);
    shared.removeIf([](const SharedTarget &one) { return !one.isRate; });
    if (shared.isEmpty())
        return {};
    SheetContent content{.title = SheetWords::tr("Targets from level to level, %1").arg(year)};
    content.year = year;
    const SharedCounts growth = growthCountsOf(shared);
    content.subtitle = SheetWords::tr("%n growth target(s) shared with the level above", nullptr,
                                      growth.compared) +
                       SheetWords::tr(": ") + countsText(growth);
    CitedFigures figures(content, options);
    const CascadeTable table(indicators, shared, period);
    content.tables << table.table(figures);
    content.workbookCharts = table.charts();
    content.remarks =
        countRemarks(shared, table.regions()) + basisRemarks(shared) + content.remarks;
    for (const Series &series : indicators)
        content.remarks << leftOutRemarks(series, options.place, table.regions(), {period});
    content.remarks << SheetWords::tr("Step: the target less that of the nearest level above; of a "
                                      "bound against a figure its limit. Amounts are left out.");
    figures.finish();
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
