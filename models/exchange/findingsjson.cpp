// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingsjson.h"

#include "exchange/jsonvalues.h"

#include <QJsonDocument>

namespace PlanLens {

namespace {

QJsonObject object(const Evidence &place)
{
    return {{QStringLiteral("file"), orNull(place.file)},
            {QStringLiteral("line"), place.line > 0 ? QJsonValue(place.line) : QJsonValue()},
            {QStringLiteral("quote"), place.quote},
            {QStringLiteral("anchor"), place.anchor.toString()}};
}

QJsonObject object(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &place : finding.evidence)
        evidence.append(object(place));
    QJsonObject figures;
    for (const NamedFigure &figure : finding.figures)
        figures.insert(figure.name, figure.number);
    return {{QStringLiteral("rule"), toKey(finding.rule)},
            {QStringLiteral("result"), toKey(finding.result)},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("figures"), figures}};
}

} // namespace

QJsonArray findingsArray(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(object(finding));
    return array;
}

QByteArray findingsJson(const QList<ReportFindings> &reports)
{
    QJsonArray array;
    for (const ReportFindings &report : reports)
        array.append(QJsonObject{{QStringLiteral("file"), orNull(report.file)},
                                 {QStringLiteral("title"), orNull(report.title)},
                                 {QStringLiteral("findings"), findingsArray(report.findings)}});
    return QJsonDocument({{QStringLiteral("planlens"), 1}, {QStringLiteral("reports"), array}})
        .toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
