// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchcounts.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Search)
};

QString placesText(const SearchResults &results, int places)
{
    return results.ofFigures ? Texts::tr("%n figure(s)", nullptr, places)
                             : Texts::tr("%n place(s)", nullptr, places);
}

} // namespace

QString countText(const SearchResults &results)
{
    const QString places = placesText(results, results.total);
    if (results.ofFigures)
        return places;
    return Texts::tr("%1 in %n paragraph(s), headings and cells", nullptr, results.units)
        .arg(places);
}

QString countText(const SearchResults &results, const SearchedReport &report)
{
    return placesText(results, report.places);
}

QString omissionText(const SearchResults &results)
{
    const int listed = int(results.hits.size());
    if (listed >= results.units)
        return {};
    const QString text =
        results.ofFigures
            ? Texts::tr("The first %1 of %n figure(s); more words make it fewer.", nullptr,
                        results.units)
            : Texts::tr("The first %1 of %n paragraph(s), headings and cells; more words make it "
                        "fewer.",
                        nullptr, results.units);
    return text.arg(listed);
}

} // namespace PlanLens
