// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/charttext.h"

#include "catalogue/displayname.h"
#include "figures/verdicttext.h"
#include "presenting/chartwords.h"
#include "presenting/correctiontext.h"
#include "report/reportkinds.h"
#include "series/definitionline.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace PlanLens {

QString spacedValue(const Value &value)
{
    Value shown = value;
    for (std::optional<double> *number : {&shown.low, &shown.high}) {
        if (*number) // brought to another unit it may end in a tail of nines
            *number = withoutDust(**number);
    }
    QString text = toDisplay(shown);
    static const QString signs = QStringLiteral("≥≤><≈");
    int end = 0;
    while (end < text.size() && signs.contains(text.at(end)))
        ++end;
    while (end < text.size() && text.at(end).isSpace())
        text.remove(end, 1);
    if (end > 0 && end < text.size())
        text.insert(end, QChar(0x2009));
    return text;
}

QString nameOfRegion(const QString &id)
{
    return shortNameOf(id);
}

QHash<QString, QString> namesInOneList(const QStringList &regionIds)
{
    const Regions &regions = Regions::shipped();
    QSet<QString> provinces;
    for (const QString &id : regionIds) {
        if (const Region *province = regions.provinceOf(id))
            provinces.insert(province->id);
    }
    QHash<QString, QString> names;
    for (const QString &id : regionIds) {
        if (const Region *region = regions.find(id))
            names.insert(id, provinces.size() > 1 ? displayFullName(*region) : nameOfRegion(id));
    }
    return names;
}

QString shortReportName(const StatedObservation &stated)
{
    // The report's own region: a district's report that cites the city is the district's.
    const bool own = stated.reportRegionId.isEmpty() && stated.reportRegionName.isEmpty();
    const QString region = own ? shortNameOf(stated.regionId, stated.regionName)
                               : shortNameOf(stated.reportRegionId, stated.reportRegionName);
    if (region.isEmpty() || stated.reviewYear == 0)
        return stated.reportTitle.isEmpty() ? stated.file : stated.reportTitle;
    const ReportKind kind = kindOfTitle(QString(stated.reportTitle).remove(u' '));
    // People name a work report by the year that it plans, which stands in its title.
    if (kind == ReportKind::WorkReport)
        return ChartWords::tr("%1, %2 government work report")
            .arg(region)
            .arg(stated.planYear > 0 ? stated.planYear : stated.reviewYear);
    if (kind == ReportKind::Communique)
        return ChartWords::tr("%1, %2 statistical communiqué").arg(region).arg(stated.reviewYear);
    if (stated.planYear == 0)
        return ChartWords::tr("%1, report on %2").arg(region).arg(stated.reviewYear);
    return ChartWords::tr("%1, %2 review and %3 plan")
        .arg(region)
        .arg(stated.reviewYear)
        .arg(stated.planYear);
}

QString placeWithoutReport(const Observation &observation)
{
    if (observation.origin == Origin::Prose)
        return ChartWords::tr("line %1").arg(observation.line);
    if (!observation.ordinal.isEmpty())
        return ChartWords::tr("table %1, item %2")
            .arg(observation.table + 1)
            .arg(observation.ordinal);
    return ChartWords::tr("table %1, row %2").arg(observation.table + 1).arg(observation.row);
}

QString placeInReport(const StatedObservation &stated)
{
    return stated.place.isEmpty() ? placeWithoutReport(stated.observation) : stated.place;
}

QString withPage(const QString &place, std::optional<int> page)
{
    return page ? ChartWords::tr("%1, p. %2", "place, page").arg(place).arg(*page) : place;
}

QString citation(const StatedObservation &stated)
{
    return ChartWords::tr("%1, %2").arg(shortReportName(stated), placeInReport(stated));
}

QString regionNameOf(const StatedObservation &stated)
{
    const QString id = regionIdOf(stated);
    return shortNameOf(id, id == stated.regionId ? stated.regionName : QString());
}

QString regionNameOf(const ReportIdentity &identity)
{
    return shortNameOf(identity.regionId, identity.regionName);
}

static QString roleText(const Observation &observation)
{
    if (observation.role == Role::Target)
        return ChartWords::tr("target");
    return observation.estimated ? ChartWords::tr("actual, estimated") : ChartWords::tr("actual");
}

QString pointTooltip(const SeriesPoint &point)
{
    QStringList lines;
    lines << ChartWords::tr("%1 %2, %3")
                 .arg(regionNameOf(point.source), point.period().toString(),
                      roleText(point.observation()));
    lines << ChartWords::tr("printed: %1").arg(point.observation().printed);
    if (!point.definition.isEmpty())
        lines << definitionText(point);
    if (!point.observation().value.basis.isEmpty())
        lines << ChartWords::tr("basis: %1").arg(point.observation().value.basis);
    if (point.observation().corrected)
        lines << correctionText(point.observation());
    lines << citation(point.source);
    for (const StatedObservation &other : point.also)
        lines << ChartWords::tr("also %1").arg(placeInReport(other));
    if (point.verdict && *point.verdict != Verdict::NoTarget) {
        const QString verdict =
            verdictSymbol(*point.verdict) + QLatin1Char(' ') + verdictText(*point.verdict);
        lines << (point.verdictReason.isEmpty()
                      ? verdict
                      : ChartWords::tr("%1: %2").arg(verdict, point.verdictReason));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace PlanLens
