// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/amending.h"
#include "library/corrections.h"
#include "library/database.h"
#include "library/decisionstore.h"
#include "library/dialect.h"
#include "library/migrations.h"
#include "library/queries.h"
#include "library/savedsearches.h"
#include "library/signature.h"
#include "library/unjoinednames.h"
#include "library/writing.h"
#include "text/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace PlanLens {

class Library::Private
{
public:
    explicit Private(const QString &path) : database(path) {}

    /// What `question` answers, or nothing where the database fails.
    template <typename Question>
    auto ask(const Question &question)
    {
        lastError.clear();
        try {
            return question();
        } catch (const DatabaseError &error) {
            lastError = error.sentence;
            return decltype(question())();
        }
    }

    /// The same inside one transaction, which is kept where nothing fails.
    template <typename Change>
    auto change(const Change &change)
    {
        return ask([&] {
            WriteTransaction transaction(database);
            auto result = change();
            transaction.commit();
            return result;
        });
    }

    /// The catalogue with the decisions in force. Throws DatabaseError.
    const Catalogue &catalogue()
    {
        // Another program, or another thread, may have decided meanwhile.
        if (QList<NameDecision> now = DecisionStore::decisions(database); now != decisions) {
            extended = Catalogue::shipped().withDecisions(now);
            decisions = std::move(now);
        }
        return extended;
    }

    /// Changes the decisions in force, and what is stored with them.
    template <typename Change>
    bool changeDecisions(const Change &change)
    {
        return this->change([&] {
            const QList<NameDecision> before = DecisionStore::decisions(database);
            change();
            Amending::rejoin(database, before, DecisionStore::decisions(database), catalogue());
            return true;
        });
    }

    Database database;
    QString lastError;

private:
    QList<NameDecision> decisions;
    Catalogue extended = Catalogue::shipped();
};

Library::Library(std::unique_ptr<Private> d) : d(std::move(d)) {}

Library::~Library() = default;

Library::Opened Library::open(const QString &path)
{
    try {
        auto d = std::make_unique<Private>(path);
        const QList<Migration> migrations = shippedMigrations();
        refuseForeign(d->database, migrations);
        d->database.prepareForWriting();
        migrate(d->database, migrations);
        if (!d->database.isReadOnly())
            Writing::deleteRemoved(d->database, Clock::now().addDays(-1));
        return std::unique_ptr<Library>(new Library(std::move(d)));
    } catch (const DatabaseError &error) {
        return LibraryError{path, error.sentence};
    }
}

QString Library::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(QStringLiteral("planlens.sqlite"));
}

QString Library::path() const
{
    return d->database.path();
}

const Database &Library::database() const
{
    return d->database;
}

bool Library::isReadOnly() const
{
    return d->database.isReadOnly();
}

int Library::changesByOthers() const
{
    return d->ask([&] {
        Statement counter(d->database, Dialect::changeCounter());
        return counter.run().next() ? counter.integer(0) : 0;
    });
}

QString Library::lastError() const
{
    return d->lastError;
}

ImportResult Library::add(const Report &report, const Interpretation &interpretation,
                          const QList<Problem> &readProblems, const QString &path,
                          const ReportIndex *index, const FilePart &part)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    ImportResult result = d->change([&] {
        return Writing::add(d->database, report, interpretation, readProblems, {absolute, part},
                            d->catalogue(), index);
    });
    result.file = report.file;
    if (!d->lastError.isEmpty())
        result.reason = d->lastError;
    return result;
}

int Library::reportsInFile(const QByteArray &digest) const
{
    return d->ask([&] { return Queries::reportsInFile(d->database, digest); });
}

bool Library::contains(const QByteArray &digest) const
{
    return d->ask([&] { return Queries::contains(d->database, digest); });
}

QList<LibraryEntry> Library::entries(bool allVersions) const
{
    return d->ask([&] { return Queries::entries(d->database, allVersions); });
}

std::optional<LibraryEntry> Library::entry(const QString &key) const
{
    return d->ask([&] { return Queries::entry(d->database, key); });
}

std::optional<LibraryEntry> Library::entryAt(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return d->ask([&] { return Queries::entryAt(d->database, absolute); });
}

std::optional<Report> Library::report(const QString &key) const
{
    return d->ask([&] { return Queries::report(d->database, key); });
}

QList<Observation> Library::observations(const QString &key) const
{
    return d->ask([&] { return Queries::observations(d->database, key); });
}

QList<TableReading> Library::tables(const QString &key) const
{
    return d->ask([&] { return Queries::tables(d->database, key); });
}

QList<Problem> Library::problems(const QString &key) const
{
    return d->ask([&] { return Queries::problems(d->database, key); });
}

QList<StatedObservation> Library::observationsOf(const QString &indicator,
                                                 const QStringList &regionIds) const
{
    return d->ask([&] { return Queries::observationsOf(d->database, indicator, regionIds); });
}

QStringList Library::indicatorsInUse() const
{
    return d->ask([&] { return Queries::indicatorsInUse(d->database); });
}

QStringList Library::regionsInUse() const
{
    return d->ask([&] { return Queries::regionsInUse(d->database); });
}

QHash<QString, int> Library::regionColors(const QStringList &regionIds) const
{
    const QHash<QString, int> stored = d->ask([&] { return RegionColors::stored(d->database); });
    const QHash<QString, int> colors = RegionColors::withFurther(stored, regionIds);
    if (colors.size() == stored.size() || isReadOnly() || !d->lastError.isEmpty())
        return colors;
    const QHash<QString, int> kept = d->change([&] {
        // Another window may have given colours meanwhile.
        const auto now = RegionColors::withFurther(RegionColors::stored(d->database), regionIds);
        RegionColors::store(d->database, now);
        return now;
    });
    d->lastError.clear(); // a chart is drawn all the same
    return kept.isEmpty() ? colors : kept;
}

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
    return d->change([&] { return Corrections::setIdentity(d->database, key, identity); });
}

QHash<int, ReportIdentity> Library::correctionsAt(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return d->ask([&] { return Corrections::identitiesAt(d->database, absolute); });
}

Catalogue Library::catalogue() const
{
    return d->ask([&] { return std::optional(d->catalogue()); }).value_or(Catalogue::shipped());
}

QList<PrintedPlace> Library::places(const QString &key) const
{
    return d->ask([&] { return Queries::places(d->database, key); });
}

QList<Observation> Library::observationsAsRead(const QString &key) const
{
    return d->ask([&] { return Queries::observationsAsRead(d->database, key); });
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
    return d->ask([&] { return Queries::figureCorrections(d->database, key); });
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
    return d->ask([&] { return Queries::madeFigures(d->database, key); });
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

bool Library::replaceInterpretation(const QString &key, const Interpretation &interpretation)
{
    return d->change([&] {
        return Writing::replaceInterpretation(d->database, key, interpretation, d->catalogue());
    });
}

QStringList Library::outdated() const
{
    return d->ask([&] { return Queries::outdated(d->database); });
}

bool Library::remove(const QString &key)
{
    return d->change([&] { return Writing::remove(d->database, key); });
}

bool Library::restore(const QString &key)
{
    return d->change([&] { return Writing::restore(d->database, key); });
}

} // namespace PlanLens
