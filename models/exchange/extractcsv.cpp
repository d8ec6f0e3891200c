// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"
#include "exchange/csvwriter.h"
#include "exchange/extract.h"
#include "exchange/jsonvalues.h"

namespace PlanLens {

namespace {

QString numberOrEmpty(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString indexOrEmpty(int index)
{
    return index < 0 ? QString() : QString::number(index);
}

const QStringList &header()
{
    static const QStringList columns =
        QStringLiteral("file,region_code,region,kind,review_year,plan_year,origin,table,row,"
                       "column,line,section,ordinal,name,parent,indicator,attribute,measure,role,"
                       "estimated,period,value_kind,relation,low,high,unit,approximate,basis,"
                       "printed,note,stated,verdict")
            .split(u',');
    return columns;
}

/// The place is that of the figure: 全市 in the report of a district.
QStringList identityFields(const Report &report, const Observation &observation)
{
    const ReportIdentity &identity = report.identity;
    const Region *other = observation.regionId == identity.regionId
                              ? nullptr
                              : Regions::shipped().find(observation.regionId);
    return {report.file,
            other ? other->code : identity.regionCode,
            other ? other->fullName : identity.regionName,
            toKey(identity.kind),
            numberOrEmpty(identity.reviewYear),
            numberOrEmpty(identity.planYear)};
}

QStringList placeFields(const Observation &observation)
{
    const bool inTable = observation.origin == Origin::Table;
    const auto cell = [&](int index) {
        return inTable ? indexOrEmpty(index) : QString();
    };
    return {toKey(observation.origin),
            cell(observation.table),
            cell(observation.row),
            cell(observation.column),
            QString::number(observation.line),
            observation.section,
            observation.ordinal,
            observation.name,
            observation.parent,
            observation.indicator};
}

QStringList figureFields(const Observation &observation)
{
    const Value &value = observation.value;
    return {keyOrEmpty(observation.attribute),
            toKey(observation.measure),
            toKey(observation.role),
            csvFlag(observation.estimated),
            observation.period.toString(),
            toKey(value.kind),
            keyOrEmpty(value.relation),
            csvNumber(value.low),
            csvNumber(value.high),
            observation.unit,
            csvFlag(value.approximate),
            value.basis,
            observation.printed,
            value.note,
            keyOrEmpty(observation.stated),
            keyOrEmpty(observation.verdict)};
}

} // namespace

QByteArray extractCsv(const QList<ExtractedReport> &reports)
{
    CsvWriter csv(header());
    for (const ExtractedReport &extracted : reports) {
        for (const Observation &observation : extracted.interpretation.observations)
            csv.addRow(identityFields(extracted.report, observation) + placeFields(observation) +
                       figureFields(observation));
    }
    return csv.bytes();
}

} // namespace PlanLens
