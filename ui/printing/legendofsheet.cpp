// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/legendofsheet.h"
#include "sheets/sheetwords.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

static bool hasEmptyGroup(const ChartData &chart)
{
    QSet<int> filled;
    for (const ChartPoint &point : chart.points)
        filled.insert(point.group);
    return chart.namesMissing && filled.size() < chart.groups.size();
}

/// Whether charts that stand beside each other share their value axis; nothing where there are
/// none.
static QString axesText(const QList<ChartData> &charts)
{
    if (charts.size() < 2 || !charts.constFirst().range)
        return {};
    const QList<double> &ticks = charts.constFirst().ticks;
    const bool shared = !ticks.isEmpty() &&
                        std::all_of(charts.cbegin(), charts.cend(),
                                    [&](const ChartData &chart) { return chart.ticks == ticks; });
    return shared ? SheetWords::tr("all charts have one value axis")
                  : SheetWords::tr("each chart has a value axis of its own");
}

QList<LegendEntry> legendOfSheet(const SheetContent &content)
{
    QList<LegendEntry> entries = legendOf(content.charts);
    for (const ChartData &chart : content.charts) {
        if (!hasEmptyGroup(chart))
            continue;
        entries.append({.sign = LegendEntry::Sign::Word,
                        .text = SheetWords::tr("“none”: no report of the library states it")});
        break;
    }
    const QString axes = axesText(content.charts);
    if (!axes.isEmpty())
        entries.append({.sign = LegendEntry::Sign::Word, .text = axes});
    return entries;
}

} // namespace PlanLens
