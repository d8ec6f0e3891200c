// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetbatch.h"

#include "catalogue/displayname.h"
#include "exchange/storedplaces.h"
#include "presenting/charttext.h"
#include "sheetmaking/sheetmaking.h"
#include "sheetmaking/sheetrequest.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isAsked(const QStringList &asked, const QString &id)
{
    return asked.isEmpty() || asked.contains(id);
}

QList<BatchSheet> forReports(const Library &library, const SheetRequest &start)
{
    QList<BatchSheet> sheets;
    for (const LibraryEntry &entry : library.entries()) {
        const ReportIdentity &identity = entry.identity;
        const bool asked = isAsked(start.reports, entry.key) &&
                           isAsked(start.regions, identity.regionId) &&
                           (!start.year || identity.reviewYear == start.year);
        if (!asked)
            continue; // one without a table is tried too, for why there is no sheet is to be said
        BatchSheet sheet{shortReportName(statedBy(entry)), start};
        sheet.request.reports = {entry.key};
        sheet.request.regions.clear();
        sheet.request.year.reset();
        sheets << sheet;
    }
    return sheets;
}

QList<BatchSheet> forRegions(const Library &library, const SheetRequest &start)
{
    QStringList regions;
    for (const LibraryEntry &entry : library.entries()) {
        const QString &id = entry.identity.regionId;
        const bool says = start.which != SheetTemplate::Scorecard ||
                          (isAsked(start.reports, entry.key) &&
                           (!start.year || entry.identity.reviewYear == start.year) &&
                           canBeScored(library, entry));
        if (!id.isEmpty() && !regions.contains(id) && isAsked(start.regions, id) && says)
            regions << id;
    }
    QList<BatchSheet> sheets;
    for (const QString &id : std::as_const(regions)) {
        BatchSheet sheet{displayNameOf(id), start};
        sheet.request.regions = {id};
        sheets << sheet;
    }
    return sheets;
}

QList<BatchSheet> forIndicators(const Library &library, const SheetRequest &start)
{
    const QStringList inUse = library.indicatorsInUse();
    QList<BatchSheet> sheets;
    const Catalogue catalogue = library.catalogue();
    for (const Indicator &indicator : catalogue.indicators()) {
        if (!inUse.contains(indicator.id) || !isAsked(start.indicators, indicator.id))
            continue;
        BatchSheet sheet{displayName(indicator), start};
        sheet.request.indicators = {indicator.id};
        sheets << sheet;
    }
    return sheets;
}

} // namespace

QList<SheetEach> sheetEaches()
{
    return {SheetEach::Report, SheetEach::Region, SheetEach::Indicator};
}

QString toKey(SheetEach each)
{
    switch (each) {
    case SheetEach::Report:
        return QStringLiteral("report");
    case SheetEach::Region:
        return QStringLiteral("region");
    case SheetEach::Indicator:
        return QStringLiteral("indicator");
    }
    Q_UNREACHABLE();
}

std::optional<SheetEach> sheetEachFrom(const QString &key)
{
    for (const SheetEach each : sheetEaches()) {
        if (toKey(each) == key)
            return each;
    }
    return std::nullopt;
}

QList<SheetEach> eachOf(SheetTemplate which)
{
    switch (which) {
    case SheetTemplate::Indicator:
        return {SheetEach::Indicator, SheetEach::Region};
    case SheetTemplate::Scorecard:
    case SheetTemplate::Findings:
        return {SheetEach::Report, SheetEach::Region};
    case SheetTemplate::Region:
        return {SheetEach::Region};
    case SheetTemplate::Ranking:
        return {SheetEach::Indicator};
    case SheetTemplate::Comparison:
    case SheetTemplate::Regions:
    case SheetTemplate::Scores:
    case SheetTemplate::National:
    case SheetTemplate::Cascade:
    case SheetTemplate::Hits:
        return {};
    }
    Q_UNREACHABLE();
}

QList<BatchSheet> batchOf(const Library &library, const SheetRequest &start, SheetEach each)
{
    switch (each) {
    case SheetEach::Report:
        return forReports(library, start);
    case SheetEach::Region:
        return forRegions(library, start);
    case SheetEach::Indicator:
        return forIndicators(library, start);
    }
    Q_UNREACHABLE();
}

QString sheetFileName(const QString &title, const QString &subject)
{
    QString name = title.simplified();
    if (!name.contains(subject.simplified()))
        name += u' ' + subject.simplified();
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (QChar &c : name) {
        if (forbidden.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    constexpr qsizetype most = 180;
    while (name.toUtf8().size() > most)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    // A name that begins with a point is hidden, and one that ends with one is refused elsewhere.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.startsWith(u'.'))
        name.replace(0, 1, u'_');
    return name.isEmpty() ? QStringLiteral("PlanLens") : name;
}

} // namespace PlanLens
