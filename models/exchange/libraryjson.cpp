// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/libraryjson.h"

#include "exchange/jsonvalues.h"
#include "exchange/jsonwriter.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeEntry(JsonWriter &json, const LibraryEntry &entry, const QStringList &formats)
{
    const ReportIdentity &identity = entry.identity;
    json.object([&] {
        json.member("key"_L1, entry.key);
        json.member("path"_L1, entry.path);
        json.member("file"_L1, entry.file);
        json.member("format"_L1, entry.format);
        json.member("title"_L1, orNull(identity.title));
        json.member("kind"_L1, toKey(identity.kind));
        json.object("region"_L1, [&] {
            json.member("id"_L1, orNull(identity.regionId));
            json.member("code"_L1, orNull(identity.regionCode));
            json.member("name"_L1, orNull(identity.regionName));
        });
        json.member("reviewYear"_L1, identity.reviewYear);
        json.member("planYear"_L1, identity.planYear);
        json.member("corrected"_L1, entry.identityCorrected);
        json.member("version"_L1, entry.version);
        json.member("current"_L1, entry.current);
        json.member("imported"_L1, entry.imported.toString(Qt::ISODate));
        json.member("indicatorTables"_L1, entry.indicatorTables);
        json.member("observations"_L1, entry.observations);
        json.member("problems"_L1, entry.problems);
        if (!formats.isEmpty())
            json.array("formats"_L1, formats, [&](const QString &file) { json.value(file); });
        if (!entry.formatOf.isEmpty())
            json.member("formatOf"_L1, entry.formatOf);
    });
}

} // namespace

QByteArray libraryJson(const QList<LibraryEntry> &entries, const QList<LibraryEntry> &joined)
{
    QHash<QString, QStringList> formats;
    for (const LibraryEntry &entry : joined)
        formats[entry.formatOf] += entry.file;
    JsonWriter json;
    json.object([&] {
        json.member("planlens"_L1, 1);
        json.array("reports"_L1, entries, [&](const LibraryEntry &entry) {
            writeEntry(json, entry, formats.value(entry.key));
        });
    });
    return json.take();
}

} // namespace PlanLens
