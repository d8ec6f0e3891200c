#include "exchange/extract.h"
#include "exchange/findingsjson.h"
#include "exchange/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PlanLens {

namespace {

QJsonValue indexOrNull(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

QJsonObject toJson(const TableReading &table)
{
    return {{QStringLiteral("index"), table.index},
            {QStringLiteral("caption"), orNull(table.caption)},
            {QStringLiteral("line"), table.line},
            {QStringLiteral("rows"), table.rows},
            {QStringLiteral("indicatorTable"), table.isIndicatorTable}};
}

QJsonObject toJson(const Value &value)
{
    return {{QStringLiteral("kind"), toKey(value.kind)},
            {QStringLiteral("relation"), keyOrNull(value.relation)},
            {QStringLiteral("low"), orNull(value.low)},
            {QStringLiteral("high"), orNull(value.high)},
            {QStringLiteral("approximate"), value.approximate},
            {QStringLiteral("basis"), orNull(value.basis)},
            {QStringLiteral("note"), orNull(value.note)}};
}

QJsonObject toJson(const Observation &observation)
{
    const bool inTable = observation.origin == Origin::Table;
    const auto cell = [&](int index) {
        return inTable ? indexOrNull(index) : QJsonValue();
    };
    return {{QStringLiteral("origin"), toKey(observation.origin)},
            {QStringLiteral("table"), cell(observation.table)},
            {QStringLiteral("row"), cell(observation.row)},
            {QStringLiteral("column"), cell(observation.column)},
            {QStringLiteral("line"), observation.line},
            {QStringLiteral("quote"), observation.printed},
            {QStringLiteral("name"), observation.name},
            {QStringLiteral("parent"), orNull(observation.parent)},
            {QStringLiteral("section"), orNull(observation.section)},
            {QStringLiteral("ordinal"), orNull(observation.ordinal)},
            {QStringLiteral("unit"), orNull(observation.unit)},
            {QStringLiteral("attribute"), keyOrNull(observation.attribute)},
            {QStringLiteral("measure"), toKey(observation.measure)},
            {QStringLiteral("role"), toKey(observation.role)},
            {QStringLiteral("estimated"), observation.estimated},
            {QStringLiteral("period"), orNull(observation.period.toString())},
            {QStringLiteral("value"), toJson(observation.value)},
            {QStringLiteral("indicator"), orNull(observation.indicator)},
            {QStringLiteral("stated"), keyOrNull(observation.stated)},
            {QStringLiteral("verdict"), keyOrNull(observation.verdict)}};
}

QJsonObject toJson(const Problem &problem)
{
    return {{QStringLiteral("line"), problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
            {QStringLiteral("count"), problem.count},
            {QStringLiteral("text"), orNull(problem.text)},
            {QStringLiteral("message"), describe(problem)}};
}

QJsonObject toJson(const ExtractedReport &extracted);

template <typename Items>
QJsonArray toJsonArray(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject toJson(const ExtractedReport &extracted)
{
    const ReportIdentity &identity = extracted.report.identity;
    const Interpretation &interpretation = extracted.interpretation;
    return {{QStringLiteral("file"), extracted.report.file},
            {QStringLiteral("title"), orNull(identity.title)},
            {QStringLiteral("kind"), toKey(identity.kind)},
            {QStringLiteral("region"),
             QJsonObject{{QStringLiteral("code"), orNull(identity.regionCode)},
                         {QStringLiteral("name"), orNull(identity.regionName)}}},
            {QStringLiteral("reviewYear"), orNull(identity.reviewYear)},
            {QStringLiteral("planYear"), orNull(identity.planYear)},
            {QStringLiteral("tables"), toJsonArray(interpretation.tables)},
            {QStringLiteral("observations"), toJsonArray(interpretation.observations)},
            {QStringLiteral("findings"), findingsArray(extracted.findings)},
            {QStringLiteral("problems"),
             toJsonArray(extracted.readProblems + interpretation.problems)}};
}

} // namespace

QByteArray extractJson(const QList<ExtractedReport> &reports)
{
    const QJsonObject document{{QStringLiteral("planlens"), 1},
                               {QStringLiteral("reports"), toJsonArray(reports)}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
