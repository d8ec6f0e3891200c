// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/sheetsources.h"
#include "presenting/sheetwords.h"

#include "presenting/charttext.h"

namespace PlanLens {

static QString placesOf(const SeriesPoint &point)
{
    QStringList places{placeInReport(point.observation())};
    for (const StatedObservation &other : point.also) {
        const QString place = placeInReport(other.observation);
        if (!places.contains(place))
            places << place;
    }
    return places.join(SheetWords::tr("; "));
}

int SheetSources::cite(const SeriesPoint &point)
{
    const StatedObservation &stated = point.source;
    const Cited cited{shortReportName(stated), placesOf(point)};
    const QString key = stated.reportKey + QLatin1Char('|') + cited.place;
    auto number = m_numbers.find(key);
    if (number == m_numbers.end()) {
        m_cited.append(cited);
        number = m_numbers.insert(key, int(m_cited.size()));
    }
    return *number;
}

QList<SheetSource> SheetSources::list() const
{
    QList<SheetSource> sources;
    QString before;
    for (int i = 0; i < m_cited.size(); ++i) {
        const Cited &cited = m_cited.at(i);
        const QString text = cited.report == before
                                 ? SheetWords::tr("ibid., %1").arg(cited.place)
                                 : SheetWords::tr("%1, %2").arg(cited.report, cited.place);
        sources.append({i + 1, text});
        before = cited.report;
    }
    return sources;
}

} // namespace PlanLens
