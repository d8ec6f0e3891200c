// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "exchange/jsonwriter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

/// The findings of one report, under what the report is called.
struct ReportFindings
{
    QString file;
    QString title;
    QList<Finding> findings;
};

/// A finding as `extract` and `check` list it: rule, result, message, evidence, figures.
void writeFinding(JsonWriter &json, const Finding &finding);

/// `{"planlens": 1, "reports": [{"file", "title", "findings"}]}` in UTF-8.
QByteArray findingsJson(const QList<ReportFindings> &reports);

/// For people: a heading for each report, contradictions first, each with its places; then how many
/// there are of each result.
QString findingsText(const QList<ReportFindings> &reports);

} // namespace PlanLens
