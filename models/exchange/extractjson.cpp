// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/regions.h"
#include "exchange/extract.h"
#include "exchange/findingsjson.h"
#include "exchange/jsonvalues.h"
#include "exchange/numbersjson.h"
#include "exchange/observationjson.h"
#include "figures/fiveyearplans.h"

#include <QtConcurrentMap>

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

/// Only what has pages has the key.
void writePage(JsonWriter &json, const Report &report, const Anchor &anchor)
{
    if (!report.pages.isEmpty())
        json.member("page"_L1, report.page(anchor));
}

void writeTable(JsonWriter &json, const TableReading &table, const Report &report)
{
    json.object([&] {
        json.member("index"_L1, table.index);
        json.member("caption"_L1, orNull(table.caption));
        json.member("line"_L1, table.line);
        json.member("rows"_L1, table.rows);
        json.member("indicatorTable"_L1, table.isIndicatorTable);
        writePage(json, report, report.anchor(table.block));
    });
}

void writeProblem(JsonWriter &json, const Problem &problem)
{
    json.object([&] {
        json.member("line"_L1, orNull(problem.line, 1));
        json.member("count"_L1, problem.count);
        json.member("text"_L1, orNull(problem.text));
        json.member("message"_L1, describe(problem));
    });
}

/// Whom a figure is about that is not of the report's own place.
void writeOtherRegion(JsonWriter &json, const Report &report, const Observation &observation)
{
    const Region *region = observation.regionId == report.identity.regionId
                               ? nullptr
                               : Regions::shipped().find(observation.regionId);
    if (region)
        writeRegion(json, region->code, region->fullName);
}

void writeFigure(JsonWriter &json, const Observation &observation, const Report &report,
                 bool explain)
{
    writeObservation(json, observation, [&] {
        writePage(json, report, observation.anchor);
        writeOtherRegion(json, report, observation);
        if (explain) {
            json.key("rule"_L1);
            writeExplanation(json, observation, report);
        }
    });
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
void writeRecognition(JsonWriter &json, const Recognition &recognition)
{
    json.object("recognition"_L1, [&] {
        json.member("confidence"_L1, recognition.confidence);
        json.array("lines"_L1, recognition.lines, [&](int line) {
            json.value(line == Recognition::unknown ? std::nullopt : std::optional(line));
        });
    });
}

void writeIdentity(JsonWriter &json, const Report &report)
{
    const ReportIdentity &identity = report.identity;
    json.member("file"_L1, report.file);
    json.member("title"_L1, orNull(identity.title));
    json.member("kind"_L1, toKey(identity.kind));
    writeRegion(json, identity.regionCode, identity.regionName);
    json.member("reviewYear"_L1, identity.reviewYear);
    json.member("planYear"_L1, identity.planYear);
    if (const QString period = planPeriod(identity); !period.isEmpty())
        json.member("planPeriod"_L1, period);
    if (!report.recognition.isEmpty())
        writeRecognition(json, report.recognition);
}

void writeReport(JsonWriter &json, const ExtractedReport &extracted, const NumberLedger &ledger,
                 bool explain)
{
    const Report &report = extracted.report;
    const Interpretation &interpretation = extracted.interpretation;
    json.object([&] {
        writeIdentity(json, report);
        json.array("tables"_L1, interpretation.tables,
                   [&](const TableReading &table) { writeTable(json, table, report); });
        json.array("observations"_L1, interpretation.observations,
                   [&](const Observation &figure) { writeFigure(json, figure, report, explain); });
        json.key("numbers"_L1);
        writeNumbers(json, ledger, explain);
        json.array("findings"_L1, extracted.findings,
                   [&](const Finding &finding) { writeFinding(json, finding); });
        json.array("problems"_L1, extracted.readProblems + interpretation.problems,
                   [&](const Problem &problem) { writeProblem(json, problem); });
    });
}

} // namespace

QByteArray extractJson(const QList<ExtractedReport> &reports, const ExtractDetail &detail)
{
    const auto ledgers = QtConcurrent::blockingMapped<QList<NumberLedger>>(
        reports, [](const ExtractedReport &extracted) {
            return ledgerOf(extracted.report, extracted.interpretation);
        });
    JsonWriter json;
    auto ledger = ledgers.cbegin();
    json.object([&] {
        json.member("planlens"_L1, 1);
        json.array("reports"_L1, reports, [&](const ExtractedReport &extracted) {
            writeReport(json, extracted, *ledger++, detail.explain);
        });
    });
    return json.take();
}

} // namespace PlanLens
