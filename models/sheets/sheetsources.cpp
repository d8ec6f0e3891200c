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
    for (const CitedPlace &cited : m_cited)
        sources << SheetSource{.number = int(sources.size()) + 1,
                               .text = {},
                               .report = cited.report,
                               .place = cited.place};
    nameSources(sources);
    return sources;
}

void nameSources(QList<SheetSource> &sources)
{
    QHash<QString, int> first; // number under which a report is cited whole
    QString before;
    for (SheetSource &source : sources) {
        if (source.report.isEmpty() && source.place.isEmpty())
            continue;
        if (source.report == before)
            source.text = SheetWords::tr("ibid., %1").arg(source.place);
        else if (first.contains(source.report))
            source.text = SheetWords::tr("report of note %1, %2")
                              .arg(first.value(source.report))
                              .arg(source.place);
        else
            source.text = SheetWords::tr("%1, %2").arg(source.report, source.place);
        if (!first.contains(source.report))
            first.insert(source.report, source.number);
        before = source.report;
    }
}

} // namespace PlanLens
