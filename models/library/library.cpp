// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "database/copies.h"
#include "database/dialect.h"
#include "database/migrations.h"
#include "library/documents.h"
#include "library/librarystate.h"
#include "library/queries.h"
#include "library/writing.h"
#include "text/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace PlanLens {

Library::Library(std::unique_ptr<LibraryState> d) : d(std::move(d)) {}

Library::~Library() = default;

/// What was removed goes after a day, or another time.
static void deleteRemoved(const Database &database)
{
    if (database.isReadOnly())
        return;
    try {
        Writing::deleteRemoved(database, Clock::now().addDays(-1));
    } catch (const DatabaseError &) {
        // Another program may be writing.
    }
}

Library::Opened Library::open(const QString &path, LibraryAt at)
{
    if (at == LibraryAt::IsThere && path != u":memory:" && !QFileInfo::exists(path))
        return LibraryError{path, tr("The library is no longer there: it was deleted or moved.")};
    try {
        auto d = std::make_unique<LibraryState>(path);
        const QList<Migration> migrations = shippedMigrations();
        refuseForeign(d->database, migrations);
        d->database.prepareForWriting();
        migrate(d->database, migrations);
        protectPages(d->database);
        deleteRemoved(d->database);
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

bool Library::isNew() const
{
    return d->database.isNew();
}

QString Library::lastError() const
{
    return d->lastError;
}

Failure Library::lastFailure() const
{
    return d->lastFailure;
}

QStringList Library::leftOut() const
{
    return d->leftOut;
}

void Library::leaveOut(const QStringList &what) const
{
    d->leaveOut(what);
}

void Library::waitForDisk(bool each)
{
    d->ask([&] {
        d->database.waitForDisk(each);
        return true;
    });
}

void Library::gather(bool on)
{
    d->ask([&] {
        d->database.gather(on);
        return true;
    });
}

bool Library::commitGathered()
{
    return d->ask([&] {
        d->database.commitGathered();
        return true;
    });
}

bool Library::lostGathered()
{
    return d->database.lostGathered();
}

bool Library::sync()
{
    return d->ask([&] {
        d->database.sync();
        return true;
    });
}

void Library::emptyLog()
{
    if (isReadOnly())
        return;
    try {
        Statement(d->database, Dialect::emptyLog()).run();
    } catch (const DatabaseError &) {
        // What is in the log is safe there, and is moved another time.
    }
}

QString Library::makeCopy() const
{
    return d->ask([&] {
        d->database.checkPlace(); // the other connection would make a new library there
        refuseDamaged(d->database);
        return copyBeside(d->database, schemaVersion(d->database));
    });
}

ImportResult Library::add(const Report &report, const Interpretation &interpretation,
                          const QList<Problem> &readProblems, const QString &path,
                          const ReportIndex *index)
{
    return addFile({{report, readProblems, interpretation}}, path, index).constFirst();
}

QList<ImportResult> Library::addFile(const QList<UnderstoodReport> &reports, const QString &path,
                                     const ReportIndex *index, const QList<PackedSource> &sources)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<ImportResult> results = d->change([&] {
        return Writing::addFile(d->database, reports, absolute, d->catalogue(), index, sources);
    });
    if (!d->lastError.isEmpty())
        results = {{ImportOutcome::Failed, reports.constFirst().report.file, {}, d->lastError}};
    return results;
}

QList<KnownReport> Library::reportsAt(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return d->ask([&] {
        QList<KnownReport> known;
        for (const Documents::Document &document : Documents::of(d->database, absolute))
            known += document.report;
        return known;
    });
}

int Library::reportsInFile(const QByteArray &digest) const
{
    return d->ask([&] { return Queries::reportsInFile(d->database, digest); });
}

bool Library::contains(const QByteArray &digest) const
{
    return d->ask([&] { return Queries::contains(d->database, digest); });
}

bool Library::lacksPages(const QByteArray &digest) const
{
    return d->ask([&] { return Queries::lacksPages(d->database, digest); });
}

QList<LibraryEntry> Library::entries(bool allVersions) const
{
    return d->ask([&] {
        try {
            return Queries::entries(d->database, allVersions);
        } catch (const DatabaseError &error) {
            const auto one = [&](int report) {
                return OneByOne::entry(d->database, report, allVersions);
            };
            return Queries::sortedForPeople(d->eachWhole<LibraryEntry>(error, one));
        }
    });
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
    return d->askOf(key, [&] { return Queries::report(d->database, key); });
}

QList<Observation> Library::observations(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::observations(d->database, key); });
}

QList<TableReading> Library::tables(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::tables(d->database, key); });
}

QList<Problem> Library::problems(const QString &key) const
{
    return d->askOf(key, [&] { return Queries::problems(d->database, key); });
}

QList<StatedObservation> Library::observationsOf(const QString &indicator,
                                                 const QStringList &regionIds) const
{
    return d->ask([&] {
        try {
            return Queries::observationsOf(d->database, indicator, regionIds);
        } catch (const DatabaseError &error) {
            return d->eachWhole<StatedObservation>(error, [&](int report) {
                return OneByOne::observationsOf(d->database, report, indicator, regionIds);
            });
        }
    });
}

QList<StatedObservation> Library::observationsAbout(const QString &regionId) const
{
    return d->ask([&] {
        try {
            return Queries::observationsAbout(d->database, regionId);
        } catch (const DatabaseError &error) {
            return d->eachWhole<StatedObservation>(error, [&](int report) {
                return OneByOne::observationsAbout(d->database, report, regionId);
            });
        }
    });
}

QStringList Library::indicatorsInUse() const
{
    return d->ask([&] { return Queries::indicatorsInUse(d->database); });
}

QStringList Library::indicatorsByUse() const
{
    return d->ask([&] { return Queries::indicatorsByUse(d->database); });
}

QStringList Library::regionsInUse() const
{
    return d->ask([&] { return Queries::regionsInUse(d->database); });
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
