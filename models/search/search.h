// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "library/library.h"
#include "search/searchquery.h"
#include "text/searchform.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// One that was found: a paragraph, heading or cell in which the query holds, or a figure.
struct SearchHit
{
    Anchor anchor;                 ///< the place; its range is what was found there first
    int line = 0;                  ///< 1-based source line (see Report::lineAt)
    int report = 0;                ///< index in SearchResults::reports
    QString snippet;               ///< the sentence with what was found, shortened where it is long
    QList<TextStretch> highlights; ///< what was found, in the snippet
    std::optional<Observation> figure = {}; ///< the figure that it is; nothing for a text

    /// Id of a figure's indicator; empty where not known.
    QString indicator() const { return figure ? figure->indicator : QString(); }
    bool operator==(const SearchHit &) const = default;
};

/// A report in which something was found.
struct SearchedReport
{
    LibraryEntry entry;
    int places = 0; ///< how many places of it match, listed or not; see SearchResults::total

    bool operator==(const SearchedReport &) const = default;
};

/// What was found, and how much of it there is.
///
/// A unit is a paragraph, heading or cell in which the query holds. A place is where one of the
/// words or phrases looked for stands in such a unit: whatever AND, OR and brackets join, words
/// that must not occur apart, each different word once, and one that stands inside another word as
/// well. A unit that matches without such a word (a query of filters or of NOT alone) is one place,
/// and where nothing but reports is asked for, each report is one unit. A figure is one place and
/// one unit.
struct SearchResults
{
    int total = 0;                 ///< all places, not those of the hits listed alone
    int units = 0;                 ///< all units, or figures
    bool ofFigures = false;        ///< figures were asked for
    double milliseconds = 0;       ///< time that the question took
    QList<SearchHit> hits;         ///< the best ones, or those of the page asked for, in order
    QList<SearchedReport> reports; ///< those of the hits, in the order of their first hit
    QStringList words;             ///< what was looked for in the texts, as it may be marked there
    std::optional<SearchQueryError> error; ///< why the query was not understood; else nothing
};

struct SearchOptions
{
    int limit = 50; ///< hits that are listed
    int first = 0;  ///< of all hits, how many better ones are passed over: those of earlier pages
};

} // namespace PlanLens
