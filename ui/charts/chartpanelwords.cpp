// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel says where there is no chart.

#include "charts/chartpanel.h"

#include "presenting/chartrows.h"

#include <algorithm>

namespace PlanLens {

/// The first regions that can be chosen instead, by name; none where one that is shown has figures.
QStringList ChartPanel::otherRegions() const
{
    constexpr int most = 3;
    const QList<ChartLane> stating = regionsOf(m_series);
    if (m_regions.isEmpty() ||
        std::any_of(stating.cbegin(), stating.cend(),
                    [&](const ChartLane &lane) { return m_regions.contains(lane.id); }))
        return {};
    QStringList names;
    for (const ChartLane &lane : m_available) {
        if (names.size() == most)
            return names << QStringLiteral("…");
        if (!m_regions.contains(lane.id))
            names << lane.name;
    }
    return names;
}

QString ChartPanel::emptyText() const
{
    if (kind() == ChartKind::Scorecard)
        return tr("Select a report in the library to see the verdicts on its indicators here.");
    if (!m_series.indicator.isValid() && m_series.points.isEmpty())
        return tr("Choose an indicator in the table to see it here.");
    if (const QStringList others = otherRegions(); !others.isEmpty())
        return tr("The regions chosen state nothing for this indicator; these do: %1. Choose them "
                  "above.")
            .arg(others.join(QStringLiteral(" · ")));
    if (m_series.points.isEmpty())
        return tr("No report states a figure for this indicator that could be drawn.");
    return tr("The regions chosen state nothing for this indicator. Choose others above.");
}

} // namespace PlanLens
