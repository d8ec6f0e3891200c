// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"
#include "exchange/extract.h"
#include "exchange/findingsjson.h"
#include "exchange/jsonvalues.h"
#include "exchange/numbersjson.h"
#include "exchange/observationjson.h"
#include "figures/fiveyearplans.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PlanLens {

namespace {

/// Only what has pages has the key.
void insertPage(QJsonObject &json, const Report &report, const Anchor &anchor)
{
    if (!report.pages.isEmpty())
        json.insert(QStringLiteral("page"), orNull(report.page(anchor)));
}

QJsonObject toJson(const TableReading &table, const Report &report)
{
    QJsonObject json{{QStringLiteral("index"), table.index},
                     {QStringLiteral("caption"), orNull(table.caption)},
                     {QStringLiteral("line"), table.line},
                     {QStringLiteral("rows"), table.rows},
                     {QStringLiteral("indicatorTable"), table.isIndicatorTable}};
    insertPage(json, report, report.anchor(table.block));
    return json;
}

QJsonArray tablesJson(const ExtractedReport &extracted)
{
    QJsonArray array;
    for (const TableReading &table : extracted.interpretation.tables)
        array.append(toJson(table, extracted.report));
    return array;
}

QJsonObject toJson(const Problem &problem)
{
    return {{QStringLiteral("line"), problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
            {QStringLiteral("count"), problem.count},
            {QStringLiteral("text"), orNull(problem.text)},
            {QStringLiteral("message"), describe(problem)}};
}

template <typename Items>
QJsonArray toJsonArray(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

/// Whom a figure is about that is not of the report's own place.
void insertRegion(QJsonObject &json, const Report &report, const Observation &observation)
{
    const Region *region = observation.regionId == report.identity.regionId
                               ? nullptr
                               : Regions::shipped().find(observation.regionId);
    if (region)
        json.insert(QStringLiteral("region"),
                    QJsonObject{{QStringLiteral("code"), orNull(region->code)},
                                {QStringLiteral("name"), region->fullName}});
}

QJsonArray observationsJson(const ExtractedReport &extracted, bool explain)
{
    QJsonArray array;
    for (const Observation &observation : extracted.interpretation.observations) {
        QJsonObject json = observationJson(observation);
        insertPage(json, extracted.report, observation.anchor);
        insertRegion(json, extracted.report, observation);
        if (explain)
            json.insert(QStringLiteral("rule"), explanationJson(observation, extracted.report));
        array.append(json);
    }
    return array;
}

/// The years of an outline: "2021-2025".
QString planPeriod(const ReportIdentity &identity)
{
    if (identity.kind != ReportKind::Outline || !identity.planYear)
        return {};
    const auto plan = planStartingWith(*identity.planYear);
    return plan ? plan->toString() : QString();
}

/// How sure it is of a scan, in percent: of all, and of each line.
QJsonObject toJson(const Recognition &recognition)
{
    QJsonArray lines;
    for (const int line : recognition.lines)
        lines.append(line == Recognition::unknown ? QJsonValue() : QJsonValue(line));
    return {{QStringLiteral("confidence"), recognition.confidence},
            {QStringLiteral("lines"), lines}};
}

QJsonObject toJson(const ExtractedReport &extracted, const ExtractDetail &detail)
{
    const ReportIdentity &identity = extracted.report.identity;
    const Interpretation &interpretation = extracted.interpretation;
    QJsonObject report{
        {QStringLiteral("file"), extracted.report.file},
        {QStringLiteral("title"), orNull(identity.title)},
        {QStringLiteral("kind"), toKey(identity.kind)},
        {QStringLiteral("region"),
         QJsonObject{{QStringLiteral("code"), orNull(identity.regionCode)},
                     {QStringLiteral("name"), orNull(identity.regionName)}}},
        {QStringLiteral("reviewYear"), orNull(identity.reviewYear)},
        {QStringLiteral("planYear"), orNull(identity.planYear)},
        {QStringLiteral("tables"), tablesJson(extracted)},
        {QStringLiteral("observations"), observationsJson(extracted, detail.explain)},
        {QStringLiteral("numbers"),
         numbersJson(ledgerOf(extracted.report, interpretation), detail.explain)},
        {QStringLiteral("findings"), findingsArray(extracted.findings)},
        {QStringLiteral("problems"),
         toJsonArray(extracted.readProblems + interpretation.problems)}};
    if (!extracted.report.recognition.isEmpty())
        report.insert(QStringLiteral("recognition"), toJson(extracted.report.recognition));
    if (const QString period = planPeriod(identity); !period.isEmpty())
        report.insert(QStringLiteral("planPeriod"), period);
    return report;
}

} // namespace

QByteArray extractJson(const QList<ExtractedReport> &reports, const ExtractDetail &detail)
{
    QJsonArray array;
    for (const ExtractedReport &extracted : reports)
        array.append(toJson(extracted, detail));
    const QJsonObject document{{QStringLiteral("planlens"), 1}, {QStringLiteral("reports"), array}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
