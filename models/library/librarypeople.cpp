// SPDX-License-Identifier: GPL-3.0-or-later
// What people said: corrections, figures they made, decisions, labels, formats they joined,
// searches they keep.

#include "interpreting/signature.h"
#include "library/documents.h"
#include "library/library.h"
#include "library/librarystate.h"
#include "library/notes.h"
#include "library/onebyone.h"
#include "library/queries.h"
#include "library/regioncolors.h"
#include "library/reportlabels.h"
#include "library/savedsearches.h"
#include "library/unjoinednames.h"

namespace PlanLens {

QList<SavedSearch> Library::savedSearches() const
{
    return d->ask([&] { return SavedSearches::all(d->database); });
}

bool Library::saveSearch(const SavedSearch &search)
{
    return d->change([&] { return SavedSearches::save(d->database, search); });
}

bool Library::deleteSearch(const QString &name)
{
    return d->change([&] { return SavedSearches::remove(d->database, name); });
}

bool Library::correctIdentity(const QString &key, const std::optional<ReportIdentity> &identity)
{
    return d->change([&] { return Documents::correctIdentity(d->database, key, identity); });
}

QList<Note> Library::notes() const
{
    return d->ask([&] { return Notes::all(d->database); });
}

std::optional<int> Library::saveNote(const Note &note)
{
    Note signedOne = note;
    if (!signedOne.signature.when.isValid())
        signedOne.signature = signatureNow();
    return d->change([&] { return Notes::save(d->database, signedOne); });
}

bool Library::withdrawNote(int id, bool withdrawn)
{
    return d->change([&] { return Notes::setWithdrawn(d->database, id, withdrawn); });
}

QList<FindingMark> Library::findingMarks() const
{
    return d->ask([&] { return FindingMarks::all(d->database); });
}

bool Library::markFinding(const QString &report, const QString &finding,
                          const std::optional<QString> &remark)
{
    std::optional<FindingMark> mark;
    if (remark)
        mark = FindingMark{report, finding, *remark, signatureNow()};
    return d->change([&] {
        FindingMarks::set(d->database, report, finding, mark);
        return true;
    });
}

bool Library::markFinding(const FindingMark &mark)
{
    return d->change([&] {
        FindingMarks::set(d->database, mark.report, mark.finding, mark);
        return true;
    });
}

QHash<QString, QStringList> Library::labels() const
{
    return d->ask([&] { return ReportLabels::all(d->database); });
}

bool Library::setLabels(const QHash<QString, QStringList> &labels)
{
    return d->change([&] { return ReportLabels::set(d->database, labels); });
}

bool Library::setFormats(const FormatChange &mainOf)
{
    return d->change([&] {
        QMap<int, int> documents;
        for (auto each = mainOf.cbegin(); each != mainOf.cend(); ++each) {
            const auto document = Documents::ofReport(d->database, each.key());
            const auto main = each.value().isEmpty()
                                  ? std::optional(0)
                                  : Documents::ofReport(d->database, each.value());
            if (!document || !main || *document == *main)
                return false;
            documents.insert(*document, *main);
        }
        return JoinedFormats::set(d->database, documents);
    });
}

bool Library::joinFormats(const QString &main, const QStringList &others)
{
    const FormatChange change = joiningTo(main, others, joinedEntries());
    return !change.isEmpty() && setFormats(change);
}

bool Library::separateFormat(const QString &key)
{
    const FormatChange change = separating(key, joinedEntries());
    return !change.isEmpty() && setFormats(change);
}

QList<LibraryEntry> Library::joinedEntries() const
{
    return d->ask([&] {
        try {
            return Queries::joinedEntries(d->database);
        } catch (const DatabaseError &error) {
            const auto one = [&](int report) {
                QList<LibraryEntry> joined = OneByOne::entry(d->database, report, true);
                joined.removeIf([](const LibraryEntry &entry) {
                    return !entry.current || entry.formatOf.isEmpty();
                });
                return joined;
            };
            return Queries::sortedForPeople(d->eachWhole<LibraryEntry>(error, one));
        }
    });
}

QList<LibraryEntry> Library::entriesBeside(const QString &key) const
{
    const auto own = entry(key);
    return own ? PlanLens::entriesBeside(entries(), *own) : entries();
}

Catalogue Library::catalogue() const
{
    return d->ask([&] { return std::optional(d->catalogue()); }).value_or(Catalogue::shipped());
}

QList<PrintedPlace> Library::places(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::places(d->database, key); });
}

QList<Observation> Library::observationsAsRead(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::observationsAsRead(d->database, key); });
}

bool Library::correctFigure(const QString &key, const PrintedPlace &place,
                            const std::optional<FigureCorrection> &correction)
{
    const Signature now = signatureNow();
    std::optional<FigureCorrection> signedOne = correction;
    if (signedOne && !signedOne->signature.when.isValid())
        signedOne->signature = now;
    return d->change(
        [&] { return Amending::correct(d->database, key, place, signedOne, now, d->catalogue()); });
}

QList<PlacedCorrection> Library::figureCorrections(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::figureCorrections(d->database, key); });
}

std::optional<FigureCorrection> Library::correctionOf(const QString &key,
                                                      const PrintedPlace &place) const
{
    for (const PlacedCorrection &placed : figureCorrections(key)) {
        if (placed.place == place)
            return placed.correction;
    }
    return std::nullopt;
}

bool Library::makeFigure(const QString &key, const PrintedPlace &place,
                         const std::optional<MadeFigure> &figure)
{
    const Signature now = signatureNow();
    std::optional<MadeFigure> signedOne = figure;
    if (signedOne && !signedOne->signature.when.isValid())
        signedOne->signature = now;
    return d->change(
        [&] { return Amending::make(d->database, key, place, signedOne, now, d->catalogue()); });
}

QList<PlacedFigure> Library::madeFigures(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::madeFigures(d->database, key); });
}

std::optional<MadeFigure> Library::madeFigureAt(const QString &key, const PrintedPlace &place) const
{
    for (const PlacedFigure &placed : madeFigures(key)) {
        if (placed.place == place)
            return placed.figure;
    }
    return std::nullopt;
}

QList<NameDecision> Library::decisions() const
{
    return d->ask([&] { return DecisionStore::decisions(d->database); });
}

std::optional<NameDecision> Library::decisionOn(const PrintedName &name) const
{
    const QString key = name.key();
    for (const NameDecision &decision : decisions()) {
        if (decision.printed.key() == key)
            return decision;
    }
    return std::nullopt;
}

bool Library::decide(const QList<NameDecision> &decisions)
{
    QList<NameDecision> signedOnes = decisions;
    for (NameDecision &decision : signedOnes) {
        if (!decision.signature.when.isValid())
            decision.signature = signatureNow();
    }
    return d->changeDecisions([&] { DecisionStore::decide(d->database, signedOnes); });
}

bool Library::withdrawDecision(const PrintedName &name)
{
    return d->changeDecisions([&] { DecisionStore::withdraw(d->database, name, signatureNow()); });
}

QList<UnjoinedName> Library::unjoinedNames() const
{
    return d->ask([&] { return Queries::unjoinedNames(d->database, d->catalogue()); });
}

QHash<QString, int> Library::regionColors(const QStringList &regionIds) const
{
    const QHash<QString, int> stored = d->ask([&] { return RegionColors::stored(d->database); });
    const QHash<QString, int> colors = RegionColors::withFurther(stored, regionIds);
    if (colors.size() == stored.size() || isReadOnly() || !d->lastError.isEmpty())
        return colors;
    const QStringList leftOut = d->leftOut;
    const QHash<QString, int> kept = d->change([&] {
        // Another window may have given colours meanwhile.
        const auto now = RegionColors::withFurther(RegionColors::stored(d->database), regionIds);
        RegionColors::store(d->database, now);
        return now;
    });
    d->lastError.clear(); // a chart is drawn all the same
    d->leftOut = leftOut;
    return kept.isEmpty() ? colors : kept;
}

} // namespace PlanLens
