// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/legendofsheet.h"
#include "sheets/sheetwords.h"

#include <QSet>

namespace PlanLens {

static bool hasEmptyGroup(const ChartData &chart)
{
    QSet<int> filled;
    for (const ChartPoint &point : chart.points)
        filled.insert(point.group);
    return chart.namesMissing && filled.size() < chart.groups.size();
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
    return entries;
}

} // namespace PlanLens
