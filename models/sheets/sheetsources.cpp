// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetsources.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

int SheetSources::cite(const SeriesPoint &point)
{
    return cite(point.source, point.also);
}

int SheetSources::cite(const StatedObservation &stated, const QList<StatedObservation> &also)
{
    CitedPlace cited = m_place(stated);
    QStringList places{cited.place};
    for (const StatedObservation &other : also) {
        const QString place = m_place(other).place;
        if (!places.contains(place))
            places << place;
    }
    cited.place = places.join(SheetWords::tr("; "));
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
    QHash<QString, int> first; // number under which a report is cited whole
    QString before;
    for (int i = 0; i < m_cited.size(); ++i) {
        const CitedPlace &cited = m_cited.at(i);
        QString text = SheetWords::tr("%1, %2").arg(cited.report, cited.place);
        if (cited.report == before)
            text = SheetWords::tr("ibid., %1").arg(cited.place);
        else if (first.contains(cited.report))
            text = SheetWords::tr("report of note %1, %2")
                       .arg(first.value(cited.report))
                       .arg(cited.place);
        else
            first.insert(cited.report, i + 1);
        sources.append({i + 1, text});
        before = cited.report;
    }
    return sources;
}

} // namespace PlanLens
