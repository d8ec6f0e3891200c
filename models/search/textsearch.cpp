// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textsearch.h"

#include "database/database.h"
#include "library/queries.h"
#include "search/labelfilter.h"
#include "search/reportfilter.h"
#include "search/searchnames.h"
#include "text/searchform.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

using Kind = SearchQuery::Kind;

/// A word that leaves nothing to compare, such as a quote just opened, asks for nothing.
bool asksNothing(const SearchQuery &query)
{
    return query.kind == Kind::Text && searchText(query.text).isEmpty();
}

/// Whether a query can only take away from what others find.
bool onlyNarrows(const SearchQuery &query)
{
    return query.kind == Kind::Filter || query.kind == Kind::Not;
}

/// What a word stands for: itself, and the names it spells.
QStringList readings(const SearchQuery &query, const SearchNames &names)
{
    QStringList texts{query.text};
    if (!query.quoted)
        texts += names.inPinyin(query.text);
    return texts;
}

UnitMatches both(const UnitMatches &a, const UnitMatches &b)
{
    UnitMatches result;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->unit == j->unit) {
            result.push_back({i->unit, i->hits + j->hits});
            ++i, ++j;
        } else {
            i->unit < j->unit ? ++i : ++j;
        }
    }
    return result;
}

UnitMatches either(const UnitMatches &a, const UnitMatches &b)
{
    if (a.empty())
        return b;
    UnitMatches result;
    result.reserve(a.size() + b.size());
    auto i = a.begin(), j = b.begin();
    while (i != a.end() || j != b.end()) {
        if (j == b.end() || (i != a.end() && i->unit < j->unit))
            result.push_back(*i++);
        else if (i == a.end() || j->unit < i->unit)
            result.push_back(*j++);
        else
            result.push_back({i->unit, (i++)->hits + (j++)->hits});
    }
    return result;
}

UnitMatches without(UnitMatches a, const UnitMatches &b)
{
    auto other = b.begin();
    std::erase_if(a, [&](const UnitMatch &match) {
        while (other != b.end() && other->unit < match.unit)
            ++other;
        return other != b.end() && other->unit == match.unit;
    });
    return a;
}

bool asksForReportsOnly(const SearchQuery &query)
{
    if (query.kind == Kind::Text)
        return false;
    if (query.kind == Kind::Filter)
        return query.filter != SearchFilter::Section;
    return std::all_of(query.parts.begin(), query.parts.end(), asksForReportsOnly);
}

void collectWords(const SearchQuery &query, const SearchNames &names, QStringList &words)
{
    if (query.kind == Kind::Text && !asksNothing(query))
        words += readings(query, names);
    if (query.kind == Kind::Not)
        return;
    for (const SearchQuery &part : query.parts)
        collectWords(part, names, words);
}

} // namespace

QStringList wordsOf(const SearchQuery &query, const SearchNames &names)
{
    QStringList words;
    collectWords(query, names, words);
    words.removeDuplicates();
    return words;
}

UnitMatches TextSearch::run(const SearchQuery &query)
{
    if (query.isEmpty() || asksNothing(query))
        return {};
    UnitMatches matches = find(query);
    std::size_t report = 0;
    const auto &reports = m_index.reports();
    std::erase_if(matches, [&](const UnitMatch &match) {
        while (match.unit >= reports[report].endUnit)
            ++report;
        return !reports[report].isLive();
    });
    if (asksForReportsOnly(query))
        return firstUnits(matches);
    countPlaces(query, matches);
    return matches;
}

UnitMatches TextSearch::find(const SearchQuery &query)
{
    switch (query.kind) {
    case Kind::Text:
        return findText(query);
    case Kind::Filter:
    case Kind::Not:
        return keptBy(query, m_index.everything());
    case Kind::And:
        return findAll(query);
    case Kind::Or:
        return findEither(query);
    }
    return {};
}

UnitMatches TextSearch::findText(const SearchQuery &query)
{
    UnitMatches matches;
    for (const QString &text : readings(query, m_names))
        matches = either(matches, found(searchText(text)));
    return matches;
}

const UnitMatches &TextSearch::found(const QString &form)
{
    const auto known = m_found.constFind(form);
    return known != m_found.cend() ? *known : *m_found.insert(form, m_index.find(m_database, form));
}

/// Sets the hits of each match to the places of all words looked for.
void TextSearch::countPlaces(const SearchQuery &query, UnitMatches &matches)
{
    if (matches.empty())
        return;
    for (UnitMatch &match : matches)
        match.hits = 0;
    QSet<QString> forms;
    for (const QString &word : wordsOf(query, m_names))
        forms.insert(searchText(word));
    for (const QString &form : std::as_const(forms)) {
        const UnitMatches &places = found(form);
        auto place = places.begin();
        for (UnitMatch &match : matches) {
            while (place != places.end() && place->unit < match.unit)
                ++place;
            if (place != places.end() && place->unit == match.unit)
                match.hits += place->hits;
        }
    }
    for (UnitMatch &match : matches)
        match.hits = std::max(match.hits, 1U);
}

UnitMatches TextSearch::findAll(const SearchQuery &query)
{
    std::optional<UnitMatches> matches;
    for (const SearchQuery &part : query.parts) {
        if (onlyNarrows(part) || asksNothing(part))
            continue;
        matches = matches ? both(*matches, find(part)) : find(part);
        if (matches->empty())
            break;
    }
    if (!matches)
        matches = m_index.everything();
    for (const SearchQuery &part : query.parts) {
        if (onlyNarrows(part))
            matches = keptBy(part, std::move(*matches));
    }
    return std::move(*matches);
}

UnitMatches TextSearch::findEither(const SearchQuery &query)
{
    UnitMatches matches;
    for (const SearchQuery &part : query.parts) {
        if (!asksNothing(part))
            matches = either(matches, find(part));
    }
    return matches;
}

UnitMatches TextSearch::keptBy(const SearchQuery &filter, UnitMatches matches)
{
    if (filter.kind == Kind::Not)
        return without(std::move(matches), find(filter.parts.front()));
    if (filter.filter == SearchFilter::Section)
        return inSections(filter.text, std::move(matches));
    return inReports(filter, std::move(matches));
}

std::vector<bool> TextSearch::accepted(const SearchQuery &filter)
{
    const auto &reports = m_index.reports();
    std::vector<bool> taken(reports.size());
    if (filter.filter == SearchFilter::Label) {
        const QSet<int> labelled = labelledReports(m_database, filter.text);
        for (std::size_t i = 0; i < reports.size(); ++i)
            taken[i] = reports[i].isLive() && labelled.contains(reports[i].id);
        return taken;
    }
    const ReportFilter asked(filter);
    for (std::size_t i = 0; i < reports.size(); ++i)
        taken[i] = reports[i].isLive() && asked.accepts(identities().value(reports[i].id));
    return taken;
}

UnitMatches TextSearch::inReports(const SearchQuery &filter, UnitMatches matches)
{
    const auto &reports = m_index.reports();
    const std::vector<bool> taken = accepted(filter);
    std::size_t report = 0;
    std::erase_if(matches, [&](const UnitMatch &match) {
        while (match.unit >= reports[report].endUnit)
            ++report;
        return !taken[report];
    });
    return matches;
}

UnitMatches TextSearch::headings(UnitMatches matches) const
{
    std::size_t report = 0;
    const auto &reports = m_index.reports();
    std::erase_if(matches, [&](const UnitMatch &match) {
        while (match.unit >= reports[report].endUnit)
            ++report;
        return reports[report].kindOf(match.unit) != SearchUnitKind::Heading;
    });
    return matches;
}

/// Keeps what stands under a heading with these words, or is that heading.
UnitMatches TextSearch::inSections(const QString &heading, UnitMatches matches)
{
    const UnitMatches named = headings(m_index.find(m_database, searchText(heading)));
    Statement statement(m_database,
                        QStringLiteral("SELECT places FROM search_report WHERE report_id = ?"));
    UnitMatches kept;
    auto match = matches.begin();
    for (auto at = named.begin(); at != named.end();) {
        const IndexedReport &report = m_index.reports()[m_index.reportOf(at->unit)];
        const auto next = std::find_if(
            at, named.end(), [&](const UnitMatch &m) { return m.unit >= report.endUnit; });
        std::vector<UnitPlace> places;
        if (report.isLive() && statement.run(report.id).next())
            places = placesFrom(statement.value(0).toByteArray());
        const auto placeOf = [&](quint32 unit) {
            const std::size_t i = unit - report.firstUnit;
            return i < places.size() ? places[i] : UnitPlace();
        };
        while (match != matches.end() && match->unit < report.firstUnit)
            ++match;
        for (; match != matches.end() && match->unit < report.endUnit; ++match) {
            const int block = placeOf(match->unit).block;
            if (std::any_of(at, next, [&](const UnitMatch &title) {
                    const UnitPlace section = placeOf(title.unit);
                    return block >= section.block && block < section.sectionEnd;
                }))
                kept.push_back(*match);
        }
        at = next;
    }
    return kept;
}

/// Where nothing but reports is asked for, each counts once: with its title.
UnitMatches TextSearch::firstUnits(const UnitMatches &matches) const
{
    UnitMatches first;
    std::size_t last = m_index.reports().size();
    for (const UnitMatch &match : matches) {
        const std::size_t report = m_index.reportOf(match.unit);
        if (report != last)
            first.push_back({m_index.reports()[report].firstUnit, 1});
        last = report;
    }
    return first;
}

const QHash<int, ReportIdentity> &TextSearch::identities()
{
    if (m_identities.isEmpty())
        m_identities = Queries::currentIdentities(m_database);
    return m_identities;
}

} // namespace PlanLens
