// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/librarysearch.h"

#include "catalogue/catalogue.h"
#include "database/database.h"
#include "database/dialect.h"
#include "library/onebyone.h"
#include "library/queries.h"
#include "search/figuresearch.h"
#include "search/indexing.h"
#include "search/passages.h"
#include "search/searchnames.h"
#include "search/snippet.h"
#include "search/textsearch.h"
#include "storing/blockstore.h"
#include "storing/sourceparts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace PlanLens {

namespace {

constexpr quint32 mostHits = 255;

/// Ascending is best first.
quint64 rank(const IndexedReport &report, const UnitMatch &match)
{
    const quint64 age = 9999 - quint64(std::clamp(report.year, 0, 9999));
    return quint64(report.kindOf(match.unit)) << 56 |
           quint64(mostHits - std::min(match.hits, mostHits)) << 48 | age << 32 | match.unit;
}

/// How many hits have to be ranked for a page.
int lastOf(const SearchOptions &options)
{
    return int(
        std::min<qint64>(qint64(options.first) + options.limit, std::numeric_limits<int>::max()));
}

/// The best of the matches, and how many places there are in each report and altogether.
class Ranking
{
public:
    Ranking(const FullText &index, int limit) : m_index(index), m_limit(std::size_t(limit))
    {
        m_places.resize(index.reports().size());
    }

    void add(const UnitMatches &matches)
    {
        std::size_t report = 0;
        for (const UnitMatch &match : matches) {
            while (match.unit >= m_index.reports()[report].endUnit)
                ++report;
            m_places[report] += int(match.hits);
            m_total += int(match.hits);
            add(rank(m_index.reports()[report], match));
        }
        std::sort(m_best.begin(), m_best.end());
    }
    int places(std::size_t report) const { return m_places[report]; }
    int total() const { return m_total; }
    /// Units, best first, without the first ones.
    std::vector<quint32> unitsFrom(int first) const
    {
        return {m_best.begin() + std::min(first, int(m_best.size())), m_best.end()};
    }

private:
    void add(quint64 candidate)
    {
        if (m_best.size() == m_limit) {
            if (m_limit == 0 || candidate > m_best.front())
                return;
            std::pop_heap(m_best.begin(), m_best.end());
            m_best.back() = candidate;
        } else {
            m_best.push_back(candidate);
        }
        std::push_heap(m_best.begin(), m_best.end());
    }

    const FullText &m_index;
    std::size_t m_limit;
    std::vector<quint64> m_best; ///< a heap with the worst of them in front
    std::vector<int> m_places;   ///< by report
    int m_total = 0;
};

/// Looks up what a person sees of a hit, asking for each report once.
class HitWriter
{
public:
    HitWriter(const Database &database, LibrarySearch::Known &known, SearchResults &results)
        : m_known(known)
        , m_results(results)
        , m_entries(database)
        , m_passages(database)
        , m_placesOf(database,
                     QStringLiteral("SELECT places FROM search_report WHERE report_id = ?"))
    {
        for (const QString &word : results.words)
            m_forms += searchText(word);
    }

    void addUnit(const IndexedReport &report, quint32 unit, int placesInReport)
    {
        const std::vector<UnitPlace> &places = placesOf(report.id);
        const std::size_t i = unit - report.firstUnit;
        if (i >= places.size())
            return;
        SearchHit hit = hitIn(report.id, placesInReport);
        hit.anchor.block = places[i].block;
        hit.anchor.row = places[i].row;
        hit.anchor.column = places[i].column;
        const Passage passage = m_passages.read(report.id, hit.anchor);
        const QString text = passage.text.text();
        const QList<TextStretch> found = stretches(text);
        if (!found.isEmpty()) {
            hit.anchor.start = found.first().start;
            hit.anchor.length = found.first().length;
        }
        hit.line = passage.lineAt(hit.anchor.start);
        setSnippet(hit, cutSnippet(text, found));
    }

    void addFigure(const FoundFigures::Figure &figure, int placesInReport)
    {
        const Observation &observation = figure.observation;
        SearchHit hit = hitIn(figure.report, placesInReport);
        hit.anchor = observation.anchor;
        hit.line = observation.line;
        hit.figure = observation;
        if (observation.origin == Origin::Table) {
            const QString name = observation.name + u' ';
            setSnippet(hit, {name + observation.printed,
                             {{int(name.size()), int(observation.printed.size())}}});
        } else {
            const QString text = m_passages.read(figure.report, hit.anchor).text.text();
            setSnippet(hit, cutSnippet(text, {{hit.anchor.start, hit.anchor.length}}));
        }
    }

private:
    SearchHit hitIn(int report, int places)
    {
        if (!m_reports.contains(report)) {
            const LibraryEntry &entry = entryOf(report); // may be damaged: nothing is noted before
            m_reports.insert(report, int(m_results.reports.size()));
            m_results.reports += {entry, places};
        }
        SearchHit hit{.report = m_reports.value(report)};
        hit.anchor.report = m_results.reports.at(hit.report).entry.key;
        return hit;
    }
    void setSnippet(SearchHit &hit, const Snippet &snippet)
    {
        hit.snippet = snippet.text;
        hit.highlights = snippet.highlights;
        m_results.hits += hit;
    }
    QList<TextStretch> stretches(const QString &text) const
    {
        const SearchForm form = searchForm(text);
        QList<TextStretch> found;
        for (const QString &wanted : m_forms)
            found += occurrences(form, wanted);
        std::sort(found.begin(), found.end(),
                  [](const TextStretch &a, const TextStretch &b) { return a.start < b.start; });
        return found;
    }
    const LibraryEntry &entryOf(int report)
    {
        const auto known = m_known.entries.constFind(report);
        if (known != m_known.entries.constEnd())
            return *known;
        return *m_known.entries.insert(report, m_entries.read(report).value_or(LibraryEntry()));
    }
    const std::vector<UnitPlace> &placesOf(int report)
    {
        const auto known = m_known.places.constFind(report);
        if (known != m_known.places.constEnd())
            return *known;
        const bool found = m_placesOf.run(report).next();
        return *m_known.places.insert(report, found ? placesFrom(m_placesOf.value(0).toByteArray())
                                                    : std::vector<UnitPlace>());
    }

    LibrarySearch::Known &m_known;
    SearchResults &m_results;
    Queries::EntryReader m_entries;
    PassageReader m_passages;
    Statement m_placesOf;
    QStringList m_forms;
    QHash<int, int> m_reports; ///< index in the results
};

qint64 changesOf(const Database &database)
{
    Statement statement(database, Dialect::changeCounter());
    return statement.run().next() ? statement.value(0).toLongLong() : 0;
}

} // namespace

LibrarySearch::LibrarySearch(const Library &library)
    : m_library(library), m_database(library.database())
{
    try {
        catchUp();
    } catch (const DatabaseError &error) {
        m_lastError = error.sentence;
    }
}

void LibrarySearch::catchUp()
{
    if (!m_isBehind)
        return;
    if (!m_library.isReadOnly())
        TextIndexing().catchUp(m_database);
    else if (TextIndexing::isBehind(m_database))
        throw DatabaseError{tr("The library cannot be searched yet: open it once where it can be "
                               "written."),
                            Failure::ReadOnly};
    m_isBehind = false;
}

template <typename Add>
void LibrarySearch::addHit(int report, const Add &add)
{
    try {
        add();
    } catch (const DatabaseError &error) {
        if (error.why != Failure::Damaged)
            throw;
        m_leftOut += OneByOne::damagedReport(m_database, report).sentence;
        m_leftOut.removeDuplicates();
    }
}

void LibrarySearch::renew()
{
    const qint64 changes = changesOf(m_database);
    if (changes != m_othersChanges || m_database.commits() != m_ownChanges) {
        m_index.reset();
        m_known = {};
    }
    m_othersChanges = changes;
    m_ownChanges = m_database.commits();
}

void LibrarySearch::findFigures(const SearchQuery &query, const SearchNames &names,
                                const SearchOptions &options, SearchResults &results)
{
    const FoundFigures found = PlanLens::findFigures(m_database, query, names, lastOf(options));
    results.total = found.total;
    results.units = found.total;
    results.ofFigures = true;
    HitWriter writer(m_database, m_known, results);
    const QList<FoundFigures::Figure> page = found.figures.mid(options.first);
    for (const FoundFigures::Figure &figure : page)
        addHit(figure.report, [&] { writer.addFigure(figure, found.counts.value(figure.report)); });
}

void LibrarySearch::findTexts(const SearchQuery &query, const SearchNames &names,
                              const SearchOptions &options, SearchResults &results)
{
    if (!m_index)
        m_index = std::make_unique<TextIndex>(m_database);
    const FullText &texts = *m_index;
    const UnitMatches matches = TextSearch(m_database, texts, names).run(query);
    Ranking ranking(texts, lastOf(options));
    ranking.add(matches);
    results.total = ranking.total();
    results.units = int(matches.size());
    results.words = wordsOf(query, names);
    // Where the text was damaged when the index was made, the person is told of it each time.
    for (const int report : texts.withoutText())
        addHit(report, [&] {
            BlockStore::all(m_database, report, SourceReader(m_database).whole(report));
        });
    HitWriter writer(m_database, m_known, results);
    for (const quint32 unit : ranking.unitsFrom(options.first)) {
        const std::size_t at = texts.reportOf(unit);
        const IndexedReport &report = texts.reports()[at];
        addHit(report.id, [&] { writer.addUnit(report, unit, ranking.places(at)); });
    }
}

SearchResults LibrarySearch::answer(const SearchQuery &query, const SearchNames &names,
                                    const SearchOptions &options)
{
    SearchResults results;
    const SearchOptions asked{.limit = std::max(0, options.limit),
                              .first = std::max(0, options.first)};
    try {
        if (query.asksForFigures())
            findFigures(query, names, asked, results);
        else if (!query.isEmpty())
            findTexts(query, names, asked, results);
    } catch (const SearchQueryError &error) {
        results.error = error;
    }
    return results;
}

SearchResults LibrarySearch::search(const QString &query, const SearchOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    m_lastError.clear();
    m_leftOut.clear();
    const auto parsed = parseSearchQuery(query);
    SearchResults results;
    if (const auto *error = std::get_if<SearchQueryError>(&parsed)) {
        results.error = *error;
    } else {
        try {
            catchUp();
            const Catalogue catalogue = m_library.catalogue();
            if (!m_library.lastError().isEmpty())
                throw DatabaseError{m_library.lastError(), m_library.lastFailure()};
            const SearchNames names(catalogue);
            const ReadTransaction state(m_database);
            renew();
            results = answer(std::get<SearchQuery>(parsed), names, options);
            m_database.checkUnchanged();
        } catch (const DatabaseError &failure) {
            m_lastError = failure.sentence;
        }
    }
    results.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return results;
}

} // namespace PlanLens
