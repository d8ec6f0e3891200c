// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/libraryjson.h"

#include "exchange/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PlanLens {

namespace {

QJsonObject region(const ReportIdentity &identity)
{
    return {{QStringLiteral("id"), orNull(identity.regionId)},
            {QStringLiteral("code"), orNull(identity.regionCode)},
            {QStringLiteral("name"), orNull(identity.regionName)}};
}

QJsonObject object(const LibraryEntry &entry)
{
    return {{QStringLiteral("key"), entry.key},
            {QStringLiteral("path"), entry.path},
            {QStringLiteral("file"), entry.file},
            {QStringLiteral("format"), entry.format},
            {QStringLiteral("title"), orNull(entry.identity.title)},
            {QStringLiteral("kind"), toKey(entry.identity.kind)},
            {QStringLiteral("region"), region(entry.identity)},
            {QStringLiteral("reviewYear"), orNull(entry.identity.reviewYear)},
            {QStringLiteral("planYear"), orNull(entry.identity.planYear)},
            {QStringLiteral("corrected"), entry.identityCorrected},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("current"), entry.current},
            {QStringLiteral("imported"), entry.imported.toString(Qt::ISODate)},
            {QStringLiteral("indicatorTables"), entry.indicatorTables},
            {QStringLiteral("observations"), entry.observations},
            {QStringLiteral("problems"), entry.problems}};
}

} // namespace

QByteArray libraryJson(const QList<LibraryEntry> &entries)
{
    QJsonArray reports;
    for (const LibraryEntry &entry : entries)
        reports += object(entry);
    return QJsonDocument({{QStringLiteral("planlens"), 1}, {QStringLiteral("reports"), reports}})
        .toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
