#include "library/library.h"

#include "library/corrections.h"
#include "library/database.h"
#include "library/indexing.h"
#include "library/migrations.h"
#include "library/queries.h"
#include "library/savedsearches.h"
#include "library/searching.h"
#include "library/writing.h"

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
            searching.forget();
            return result;
        });
    }

    Database database;
    Searching searching;
    QString lastError;
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
        if (!d->database.isReadOnly()) {
            Indexing::catchUp(d->database);
            Writing::deleteRemoved(d->database, QDateTime::currentDateTimeUtc().addDays(-1));
        }
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

bool Library::isReadOnly() const
{
    return d->database.isReadOnly();
}

QString Library::lastError() const
{
    return d->lastError;
}

ImportResult Library::add(const Report &report, const Interpretation &interpretation,
                          const QList<Problem> &readProblems, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    ImportResult result = d->change(
        [&] { return Writing::add(d->database, report, interpretation, readProblems, absolute); });
    result.file = report.file;
    if (!d->lastError.isEmpty())
        result.reason = d->lastError;
    return result;
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

SearchResults Library::search(const QString &query, const SearchOptions &options) const
{
    return d->ask([&] { return d->searching.search(d->database, query, options); });
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

std::optional<ReportIdentity> Library::correctionAt(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return d->ask([&] { return Corrections::identityAt(d->database, absolute); });
}

bool Library::replaceInterpretation(const QString &key, const Interpretation &interpretation)
{
    return d->change(
        [&] { return Writing::replaceInterpretation(d->database, key, interpretation); });
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
