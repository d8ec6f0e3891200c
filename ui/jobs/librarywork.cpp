// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/librarywork.h"

#include "changes/changehistory.h"
#include "changes/changeplaces.h"
#include "exchange/storedfindings.h"
#include "exchange/storedplaces.h"
#include "importing/storedreport.h"
#include "items/librarymodel.h"
#include "jobs/latestjob.h"
#include "library/seriesfigures.h"
#include "relating/related.h"
#include "targets/cascade.h"
#include "wording/phrasefinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace PlanLens::LibraryWork {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::LibraryWork)
};

/// What could not be read for the work is told with its result.
struct Closing
{
    void operator()(Library *library) const
    {
        tellLeftOut(library->leftOut());
        delete library;
    }
};

using OpenLibrary = std::unique_ptr<Library, Closing>;

} // namespace

static OpenLibrary open(const QString &path)
{
    Library::Opened opened = Library::open(path, LibraryAt::IsThere);
    if (const auto *error = std::get_if<LibraryError>(&opened))
        throw WorkError{error->detail};
    return OpenLibrary(std::get<std::unique_ptr<Library>>(opened).release());
}

static WorkError unreadable(const Library &library, const QString &key, const QString &error)
{
    const auto entry = library.entry(key);
    return {Texts::tr("%1 cannot be read: %2")
                .arg(entry ? fullTitle(entry->identity) : key,
                     error.isEmpty() ? Texts::tr("the library no longer has it") : error)};
}

QList<Finding> check(const QString &library, const QString &report, const Cancelled &cancelled)
{
    const auto opened = open(library);
    const QList<LibraryEntry> entries = opened->entriesBeside(report);
    const QStringList keys =
        QStringList(report) + relatedReports(entries, report, Regions::shipped());
    const StoredFindings findings = storedFindings(*opened, keys, cancelled);
    if (findings.unread.contains(report))
        throw unreadable(*opened, report, findings.unread.value(report));
    return findings.all();
}

PhraseCounts count(const QString &library, const QString &phrase, const Cancelled &cancelled)
{
    const auto opened = open(library);
    PhraseCounts result{phrase, {}};
    for (const LibraryEntry &entry : opened->entries()) {
        if (isCancelled(cancelled))
            return {};
        const auto report = opened->report(entry.key);
        if (!report)
            continue;
        const QList<Anchor> places = placesOf(phrase, *report);
        result.counts.append({entry.key, entry.file, entry.identity, int(places.size()),
                              places.isEmpty() ? Anchor{} : places.constFirst()});
    }
    return result;
}

QList<SharedTarget> shared(const QString &library, const QStringList &regions, const Period &period,
                           const Cancelled &cancelled)
{
    const auto opened = open(library);
    const QStringList asked = regions.isEmpty() ? regions : withPlacesAround(regions);
    return withPlaces(sharedTargets(allSeriesFrom(*opened, asked, {}, cancelled), regions, period),
                      storedPlaces(*opened));
}

ScoreCard scores(const QString &library, const ScoreQuestion &question, const Cancelled &cancelled)
{
    return storedScores(*open(library), question, cancelled);
}

ReportComparison compare(const QString &library, const QStringList &reports,
                         const Cancelled &cancelled)
{
    const auto opened = open(library);
    QList<UnderstoodReport> read;
    for (const QString &key : reports) {
        if (isCancelled(cancelled))
            return {};
        auto report = storedReport(*opened, key);
        if (!report)
            throw unreadable(*opened, key, opened->lastError());
        read.append(std::move(*report));
    }
    return isCancelled(cancelled) ? ReportComparison() : compareReports(read);
}

NameReview review(const QString &library, const Cancelled &cancelled)
{
    // A library that could not be asked must not look like one that has nothing to decide on.
    NameReview names = reviewNames(*open(library), cancelled);
    if (!names.error.isEmpty())
        throw WorkError{names.error};
    return names;
}

QList<PlacedNote> placedNotes(const QString &library, const Cancelled &cancelled)
{
    const auto opened = open(library);
    QList<Note> notes = opened->notes();
    if (const QString error = opened->lastError(); !error.isEmpty())
        throw WorkError{error};
    std::stable_sort(notes.begin(), notes.end(), [](const Note &left, const Note &right) {
        return std::tie(left.title, left.report, left.place.line) <
               std::tie(right.title, right.report, right.place.line);
    });
    QList<PlacedNote> placed;
    std::optional<Report> report;
    for (const Note &note : std::as_const(notes)) {
        if (isCancelled(cancelled))
            break;
        if (!note.report.isEmpty() && (!report || report->key() != note.report))
            report = opened->report(note.report);
        std::optional<Anchor> anchor;
        if (!note.report.isEmpty() && report)
            anchor = findNotedPlace(*report, note.place, note.noted == note.report);
        placed.append({note, anchor.value_or(Anchor())});
    }
    return placed;
}

QList<ChangeEntry> changes(const QString &library, const Cancelled &cancelled)
{
    const auto opened = open(library);
    QString error;
    QList<ChangeEntry> changes = changesOf(*opened, &error);
    if (!error.isEmpty())
        throw WorkError{error};
    QHash<QString, QString> titles;
    for (const LibraryEntry &entry : opened->entries(true))
        titles.insert(entry.key, fullTitle(entry.identity));
    for (ChangeEntry &change : changes)
        change.title = titles.value(change.happenedTo, change.title);
    placeChanges(changes, *opened, cancelled);
    return changes;
}

SameReports sameReports(const QString &library, JudgedPairs &judged, const Cancelled &cancelled)
{
    return PlanLens::sameReports(*open(library), &judged, cancelled);
}

QString copy(const QString &library)
{
    const auto opened = open(library);
    const QString path = opened->makeCopy();
    if (const QString error = opened->lastError(); !error.isEmpty())
        throw WorkError{error};
    return path;
}

ReinterpretingSummary reinterpret(const QString &library, const Cancelled &cancelled,
                                  const Progress &progress)
{
    return reinterpretOutdated(*open(library), cancelled, progress);
}

} // namespace PlanLens::LibraryWork
