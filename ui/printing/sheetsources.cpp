#include "printing/sheetsources.h"
#include "printing/sheetwords.h"

#include "charts/charttext.h"

namespace PlanLens {

int SheetSources::cite(const StatedObservation &stated)
{
    const Cited cited{shortReportName(stated), placeInReport(stated.observation)};
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
