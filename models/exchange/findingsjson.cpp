// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"

#include "exchange/jsonvalues.h"

#include <QMap>

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeEvidence(JsonWriter &json, const Evidence &place)
{
    json.object([&] {
        json.member("file"_L1, orNull(place.file));
        json.member("line"_L1, orNull(place.line, 1));
        json.member("quote"_L1, place.quote);
        json.member("anchor"_L1, place.anchor.toString());
    });
}

} // namespace

void writeFinding(JsonWriter &json, const Finding &finding)
{
    QMap<QString, double> figures; // a name is a key once, though two places may state its figure
    for (const NamedFigure &figure : finding.figures)
        figures.insert(figure.name, figure.number);
    json.object([&] {
        json.member("rule"_L1, toKey(finding.rule));
        json.member("result"_L1, toKey(finding.result));
        json.member("message"_L1, finding.message);
        json.array("evidence"_L1, finding.evidence,
                   [&](const Evidence &place) { writeEvidence(json, place); });
        json.object("figures"_L1, [&] {
            for (auto it = figures.cbegin(); it != figures.cend(); ++it)
                json.member(it.key(), it.value());
        });
    });
}

QByteArray findingsJson(const QList<ReportFindings> &reports)
{
    JsonWriter json;
    json.object([&] {
        json.member("planlens"_L1, 1);
        json.array("reports"_L1, reports, [&](const ReportFindings &report) {
            json.object([&] {
                json.member("file"_L1, orNull(report.file));
                json.member("title"_L1, orNull(report.title));
                json.array("findings"_L1, report.findings,
                           [&](const Finding &finding) { writeFinding(json, finding); });
            });
        });
    });
    return json.take();
}

} // namespace PlanLens
