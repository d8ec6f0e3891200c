// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvaging/doctoring.h"

#include "database/database.h"
#include "database/migrations.h"
#include "database/pagesums.h"
#include "importing/reinterpreting.h"
#include "library/library.h"
#include "salvaging/indexinspecting.h"
#include "salvaging/inspecting.h"
#include "salvaging/salvaging.h"
#include "search/librarysearch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace PlanLens {

namespace {

struct DoctoringTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Doctor)
};

/// Opening a file that is not there would make one.
void refuseMissing(const QString &path)
{
    if (!QFileInfo(path).isFile())
        throw DatabaseError{DoctoringTexts::tr("There is no library."), Failure::CannotOpen};
}

/// The library with its pages as they are, where some do not fit their checksums and nothing else
/// is wrong: SQLite finds its file sound, and the texts agree with what was indexed of them, so
/// that another program wrote there. Null where the disk may as well have changed anything.
std::unique_ptr<Database> asItIs(const QString &path)
{
    if (PageSums::unfitting(path).isEmpty())
        return {};
    try {
        auto database = std::make_unique<Database>(path, Pages::AsTheyAre);
        const ReadTransaction state(*database);
        if (!libraryFaults(*database).isEmpty() || !indexFaults(*database).isEmpty())
            return {};
        return database;
    } catch (const DatabaseError &) {
        return {};
    }
}

/// What is wrong with the sums of the pages.
QStringList sumFaults(const QString &path)
{
    const int pages = int(PageSums::unfitting(path).size());
    if (pages == 0)
        return {};
    return {asItIs(path)
                ? DoctoringTexts::tr(
                      "%n page(s) of the file do not fit their checksums, and nothing else is "
                      "wrong: another program wrote into it, or the disk changed some bytes. "
                      "“planlens doctor --to NEW” takes all of it over into a new library.",
                      nullptr, pages)
                : DoctoringTexts::tr(
                      "%n page(s) of the file do not fit their checksums: the disk changed them, "
                      "or another program wrote there.",
                      nullptr, pages)};
}

void takeOver(const Database &from, const Database *checked, Library &library, Salvaged &result)
{
    library.waitForDisk(false);
    const Salvage salvaged = salvage(from, library.database(), checked);
    result.reports = salvaged.reports;
    result.lost = salvaged.lost;
    result.doubtful = salvaged.doubtful;
    const ReinterpretingSummary read = reinterpretOutdated(library);
    if (read.failed > 0)
        result.lost += DoctoringTexts::tr("The figures of %n report(s) could not be read again.",
                                          nullptr, read.failed);
    const LibrarySearch index(library); // makes it
    if (!index.lastError().isEmpty())
        result.lost += index.lastError();
    if (!library.sync())
        throw DatabaseError{library.lastError(), library.lastFailure()};
}

/// Half a library must not pass for what could be saved.
void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

} // namespace

QStringList faultsOf(const QString &path)
{
    QStringList faults;
    try {
        refuseMissing(path);
        const Database database(path);
        // Another program may be writing: what belongs together is asked of one state.
        const ReadTransaction state(database);
        faults = libraryFaults(database);
        faults += indexFaults(database);
    } catch (const DatabaseError &error) {
        faults += error.sentence;
    }
    // Another program may be moving its log into the file: what is sound is not looked at so.
    if (!faults.isEmpty() && QFileInfo(path).isFile()) // no pipe, which would be waited for
        faults = sumFaults(path) + faults;
    faults.removeDuplicates();
    return faults;
}

Salvaged salvageInto(const QString &path, const QString &newPath)
{
    Salvaged result;
    const QFileInfo target(newPath);
    if (target.exists() || target.isSymLink()) {
        result.failure = DoctoringTexts::tr("It exists already, and nothing is written over it.");
        return result;
    }
    try {
        refuseMissing(path);
        // First: whoever closes the file gives up the locks that this process has on it.
        const auto unchecked = asItIs(path);
        const Database checked(path);
        const Database &from = unchecked ? *unchecked : checked;
        const ReadTransaction state(from);
        refuseForeign(from, shippedMigrations());
        auto opened = Library::open(newPath);
        if (const auto *error = std::get_if<LibraryError>(&opened))
            throw DatabaseError{error->detail};
        takeOver(from, unchecked ? &checked : nullptr, *std::get<std::unique_ptr<Library>>(opened),
                 result);
    } catch (const DatabaseError &error) {
        result.failure = error.sentence;
        removeFile(newPath);
    }
    return result;
}

} // namespace PlanLens
