// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/searchexchange.h"

#include "exchange/jsonvalues.h"
#include "search/searchcounts.h"
#include "text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace PlanLens {

namespace {

/// Characters beyond the basic plane are two units of a QString and one character.
int charactersIn(QStringView text)
{
    return int(text.size() -
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); }));
}

QJsonArray highlights(const SearchHit &hit)
{
    QJsonArray array;
    const QStringView text(hit.snippet);
    for (const TextStretch &stretch : hit.highlights)
        array += QJsonArray{charactersIn(text.left(stretch.start)),
                            charactersIn(text.mid(stretch.start, stretch.length))};
    return array;
}

QJsonObject object(const SearchHit &hit, const LibraryEntry &report)
{
    return {{QStringLiteral("file"), report.file},
            {QStringLiteral("path"), report.path},
            {QStringLiteral("title"), orNull(report.identity.title)},
            {QStringLiteral("kind"), toKey(report.identity.kind)},
            {QStringLiteral("region"),
             QJsonObject{{QStringLiteral("code"), orNull(report.identity.regionCode)},
                         {QStringLiteral("name"), orNull(report.identity.regionName)}}},
            {QStringLiteral("reviewYear"), orNull(report.identity.reviewYear)},
            {QStringLiteral("planYear"), orNull(report.identity.planYear)},
            {QStringLiteral("line"), hit.line},
            {QStringLiteral("anchor"), hit.anchor.toString()},
            {QStringLiteral("indicator"), orNull(hit.indicator)},
            {QStringLiteral("snippet"), hit.snippet},
            {QStringLiteral("highlights"), highlights(hit)}};
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
    QJsonArray hits;
    for (const SearchHit &hit : results.hits)
        hits += object(hit, results.reports.at(hit.report).entry);
    return QJsonDocument({{QStringLiteral("planlens"), 1},
                          {QStringLiteral("total"), results.total},
                          {QStringLiteral("units"), results.units},
                          {QStringLiteral("milliseconds"), results.milliseconds},
                          {QStringLiteral("hits"), hits}})
        .toJson(QJsonDocument::Indented);
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
