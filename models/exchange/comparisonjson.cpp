// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparisonjson.h"

#include "exchange/indicatorchangesjson.h"
#include "exchange/jsonvalues.h"
#include "exchange/wordingjson.h"

#include <QJsonDocument>

#include <cmath>

namespace PlanLens {

namespace {

QJsonArray numbers(const QList<int> &lines)
{
    QJsonArray array;
    for (const int line : lines)
        array.append(line);
    return array;
}

/// What stands on one side alone is like nothing: no number.
QJsonValue similarityOf(const AlignedBlocks &row)
{
    return row.isPair() ? QJsonValue(std::round(row.similarity * 1000) / 1000) : QJsonValue();
}

QJsonObject object(const UnderstoodReport &report)
{
    return {{QStringLiteral("file"), orNull(report.report.file)},
            {QStringLiteral("title"), orNull(report.report.identity.title)}};
}

} // namespace

QJsonArray paragraphsArray(const ReportComparison &comparison)
{
    QJsonArray array;
    for (const AlignedBlocks &row : comparison.alignment.rows())
        array.append(QJsonObject{
            {QStringLiteral("status"), toKey(row.status)},
            {QStringLiteral("left"), numbers(linesOf(comparison.left.report, row.left))},
            {QStringLiteral("right"), numbers(linesOf(comparison.right.report, row.right))},
            {QStringLiteral("similarity"), similarityOf(row)}});
    return array;
}

QByteArray comparisonJson(const ReportComparison &comparison)
{
    return QJsonDocument(
               {{QStringLiteral("planlens"), 1},
                {QStringLiteral("left"), object(comparison.left)},
                {QStringLiteral("right"), object(comparison.right)},
                {QStringLiteral("indicators"), indicatorsArray(comparison.indicators)},
                {QStringLiteral("paragraphs"), paragraphsArray(comparison)},
                {QStringLiteral("wording"),
                 wordingArray(comparison.wording, comparison.left.report, comparison.right.report)},
                {QStringLiteral("degrees"), degreesArray(comparison.degrees, comparison.left.report,
                                                         comparison.right.report)}})
        .toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
