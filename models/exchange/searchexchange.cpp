// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/searchexchange.h"

#include "exchange/jsonvalues.h"
#include "exchange/jsonwriter.h"
#include "search/searchcounts.h"
#include "text/visibletext.h"

#include <algorithm>
#include <array>

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

/// Characters beyond the basic plane are two units of a QString and one character.
int charactersIn(QStringView text)
{
    return int(text.size() -
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); }));
}

void writeHit(JsonWriter &json, const SearchHit &hit, const LibraryEntry &report)
{
    const ReportIdentity &identity = report.identity;
    const QStringView snippet(hit.snippet);
    json.object([&] {
        json.member("file"_L1, report.file);
        json.member("path"_L1, report.path);
        json.member("title"_L1, orNull(identity.title));
        json.member("kind"_L1, toKey(identity.kind));
        writeRegion(json, identity.regionCode, identity.regionName);
        json.member("reviewYear"_L1, identity.reviewYear);
        json.member("planYear"_L1, identity.planYear);
        json.member("line"_L1, hit.line);
        json.member("anchor"_L1, hit.anchor.toString());
        json.member("indicator"_L1, orNull(hit.indicator()));
        json.member("snippet"_L1, hit.snippet);
        json.array("highlights"_L1, hit.highlights, [&](const TextStretch &stretch) {
            json.values(std::array{charactersIn(snippet.left(stretch.start)),
                                   charactersIn(snippet.mid(stretch.start, stretch.length))});
        });
    });
}

QString marked(const SearchHit &hit)
{
    QString text = hit.snippet;
    for (qsizetype i = hit.highlights.size() - 1; i >= 0; --i) {
        text.insert(hit.highlights.at(i).end(), u'】');
        text.insert(hit.highlights.at(i).start, u'【');
    }
    return text.simplified();
}

} // namespace

QByteArray searchJson(const SearchResults &results)
{
    JsonWriter json;
    json.object([&] {
        json.member("planlens"_L1, 1);
        json.member("total"_L1, results.total);
        json.member("units"_L1, results.units);
        json.member("milliseconds"_L1, results.milliseconds);
        json.array("hits"_L1, results.hits, [&](const SearchHit &hit) {
            writeHit(json, hit, results.reports.at(hit.report).entry);
        });
    });
    return json.take();
}

QByteArray searchListing(const SearchResults &results)
{
    QStringList lines;
    for (int report = 0; report < results.reports.size(); ++report) {
        const SearchedReport &found = results.reports.at(report);
        lines += QStringLiteral("%1 · %2 · %3")
                     .arg(found.entry.identity.title, found.entry.file, countText(results, found));
        for (const SearchHit &hit : results.hits) {
            if (hit.report == report)
                lines += QStringLiteral("%1  %2").arg(hit.line, 6).arg(marked(hit));
        }
        lines += QString();
    }
    lines += countText(results);
    for (QString &line : lines)
        line = visibleText(line);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace PlanLens
