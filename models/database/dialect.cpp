// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include "database/pagesums.h"

#include <QSqlDriver>
#include <QUrl>
#include <QVariant>

#include <cstring>

#include <sqlite3.h>

namespace PlanLens::Dialect {

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString readOnlyOptions()
{
    return QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    return handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

void waitForLocks(const QSqlDatabase &database, int milliseconds)
{
    constexpr int between = 2;
    const auto wait = [](void *most, int looks) {
        if (looks >= int(reinterpret_cast<quintptr>(most)))
            return 0;
        sqlite3_sleep(between);
        return 1;
    };
    if (sqlite3 *handle = handleOf(database))
        sqlite3_busy_handler(handle, wait,
                             reinterpret_cast<void *>(quintptr(milliseconds / between)));
}

static QString uri(const QString &path, QLatin1String option)
{
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    return QStringLiteral("file:%1?%2").arg(QString::fromLatin1(encoded), option);
}

QString readOnlyName(const QString &path)
{
    return uri(path, QLatin1String("mode=ro"));
}

QString unchangingName(const QString &path)
{
    return uri(path, QLatin1String("immutable=1"));
}

QString asItIs(const QString &name)
{
    return name + QStringLiteral("&vfs=") + PageSums::filesAsTheyAre();
}

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QStringList openingStatements()
{
    return {QStringLiteral("PRAGMA foreign_keys = ON"),
            // Never mapped: a page that another program cuts off would end this one.
            QStringLiteral("PRAGMA mmap_size = 0"),
            // Questions read pages all over the file.
            QStringLiteral("PRAGMA cache_size = -16384")};
}

QStringList writingStatements()
{
    return {// Answers with the mode it could get, and is content with the old journal.
            QStringLiteral("PRAGMA journal_mode = WAL"), waitForDisk(true),
            // An import writes the same pages of indices again and again: 32 MB are kept at hand,
            // and go from the log into the file together.
            QStringLiteral("PRAGMA cache_size = -32768"),
            QStringLiteral("PRAGMA wal_autocheckpoint = 8192"),
            // What it takes to take back one of the transactions that were gathered.
            QStringLiteral("PRAGMA temp_store = MEMORY")};
}

bool canBeKept(const QString &statement)
{
    return !statement.startsWith(QLatin1String("PRAGMA"));
}

QString beginWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginReading()
{
    return QStringLiteral("BEGIN");
}

QString changeCounter()
{
    return QStringLiteral("PRAGMA data_version");
}

QString waitForDisk(bool each)
{
    return each ? QStringLiteral("PRAGMA synchronous = EXTRA")
                : QStringLiteral("PRAGMA synchronous = NORMAL");
}

QString journalMode()
{
    return QStringLiteral("PRAGMA journal_mode");
}

QString writeAheadMode()
{
    return QStringLiteral("wal");
}

bool syncLog(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    sqlite3_file *log = nullptr;
    if (!handle ||
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK)
        return false;
    return !log || !log->pMethods || log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

QString emptyLog()
{
    return QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
}

void keepPageSums(const QSqlDatabase &database)
{
    int bytes = PageSums::reserved;
    if (sqlite3 *handle = handleOf(database))
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

bool keepsPageSums(const QSqlDatabase &database)
{
    int bytes = -1; // asks
    sqlite3 *handle = handleOf(database);
    return handle &&
           sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK &&
           bytes == PageSums::reserved;
}

QString pageSumsMark()
{
    return QStringLiteral("PRAGMA application_id");
}

QString setPageSumsMark()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(pageSumsMarkValue());
}

int pageSumsMarkValue()
{
    return int(PageSums::mark);
}

QString inspection(int mostFaults)
{
    return QStringLiteral("PRAGMA integrity_check(%1)").arg(mostFaults);
}

QString soundAnswer()
{
    return QStringLiteral("ok");
}

QString orphans()
{
    return QStringLiteral("PRAGMA foreign_key_check");
}

QString tableNames()
{
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'");
}

QString unusedShare()
{
    return QStringLiteral("SELECT freelist_count * 1.0 / page_count "
                          "FROM pragma_freelist_count(), pragma_page_count()");
}

QString fileSize()
{
    return QStringLiteral("SELECT page_count * page_size "
                          "FROM pragma_page_count(), pragma_page_size()");
}

QString giveBackUnused()
{
    return QStringLiteral("VACUUM");
}

QString copyInto()
{
    return QStringLiteral("VACUUM INTO ?");
}

QString withTypes(QString migration)
{
    return migration.replace(QStringLiteral("{identity}"), QStringLiteral("INTEGER PRIMARY KEY"))
        .replace(QStringLiteral("{serial}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QStringLiteral("{bytes}"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("{clustered}"), QStringLiteral("WITHOUT ROWID"));
}

Failure failure(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS)
        return Failure::Damaged;
    // The low byte of an extended result code is the primary one; see sqlite.org/rescode.html.
    switch (code & 0xff) {
    case 5:
    case 6:
        return Failure::Locked;
    case 8:
        return Failure::ReadOnly;
    case 10:
        return Failure::Device;
    case 11:
        return Failure::Damaged;
    case 13:
        return Failure::Full;
    case 14:
        return Failure::CannotOpen;
    case 26:
        return Failure::NoDatabase;
    default:
        return Failure::Other;
    }
}

} // namespace PlanLens::Dialect
