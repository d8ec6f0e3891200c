// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dialect.h"

#include <QUrl>

namespace PlanLens::Dialect {

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString connectOptions(int milliseconds)
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(milliseconds);
}

QString readOnlyOptions()
{
    return QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
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

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QStringList openingStatements()
{
    return {QStringLiteral("PRAGMA foreign_keys = ON"),
            // Questions read pages all over the file: mapped, a page costs no call of the system.
            // Where a file system cannot map, SQLite reads as before.
            QStringLiteral("PRAGMA mmap_size = 1073741824")};
}

QStringList writingStatements()
{
    return {// Answers with the mode it could get, and is content with the old journal.
            QStringLiteral("PRAGMA journal_mode = WAL"),
            // Safe with a write-ahead log: a crash may lose the last report, never the library.
            QStringLiteral("PRAGMA synchronous = NORMAL"),
            // An import writes the same pages of indices again and again: 32 MB are kept at hand,
            // and go from the log into the file together.
            QStringLiteral("PRAGMA cache_size = -32768"),
            QStringLiteral("PRAGMA wal_autocheckpoint = 8192")};
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

QString tableNames()
{
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'");
}

QString unusedShare()
{
    return QStringLiteral("SELECT freelist_count * 1.0 / page_count "
                          "FROM pragma_freelist_count(), pragma_page_count()");
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
    // The low byte of an extended result code is the primary one; see sqlite.org/rescode.html.
    switch (error.nativeErrorCode().toInt() & 0xff) {
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
