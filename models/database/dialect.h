// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/failure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace PlanLens::Dialect {

// All that SQLite does in its own way. A library on a PostgreSQL server replaces this file; the
// statements elsewhere run on both.

/// Null where it is no connection of SQLite, or not open.
sqlite3 *handleOf(const QSqlDatabase &database);
/// The Qt driver that the library runs on.
QString driver();
/// How long an open connection waits for another program's lock. It looks every two milliseconds,
/// where SQLite itself would look ten times a second: a program that writes a lot lets go for a
/// moment only.
void waitForLocks(const QSqlDatabase &database, int milliseconds);
/// Options and database names of a connection that only reads. `readOnlyName`: with what other
/// programs have written and not yet put into the file itself; for that, their log beside it must
/// be readable. `unchangingName`: the file alone, which nobody may be writing.
QString readOnlyOptions();
QString readOnlyName(const QString &path);
QString unchangingName(const QString &path);
/// Makes one of these names read pages whether they fit their sums or not.
QString asItIs(const QString &name);
/// The log of what is written and not yet in the file itself.
QString logOf(const QString &path);
/// Statements run on every connection: foreign keys, how the file is read.
QStringList openingStatements();
/// Statements run before the first writing: write-ahead log where the file system has what it
/// takes. They may change the file.
QStringList writingStatements();
/// Whether what was prepared of a statement can be used again later: SQLite answers some while they
/// are prepared.
bool canBeKept(const QString &statement);
/// Begins a transaction that will write, so that waiting for a lock happens here and not halfway.
QString beginWriting();
/// Begins a transaction in which all questions see the same state.
QString beginReading();
/// Asks for a number that changes as soon as another connection has changed something.
QString changeCounter();
/// Whether a commit waits until what it wrote is on the disk. Without it, only syncLog() does.
QString waitForDisk(bool each);
/// Asks how changes are logged, and the answer where the log is one that syncLog() can sync.
QString journalMode();
QString writeAheadMode();
/// Waits until all that was committed is on the disk. False where the disk failed.
bool syncLog(const QSqlDatabase &database);
/// Puts what the log holds into the file, as far as nobody else is reading, and empties the log.
QString emptyLog();
/// Has a database that is still empty keep sums of its pages; see pagesums.h.
void keepPageSums(const QSqlDatabase &database);
/// Whether the pages of a database keep sums; right after a question was asked.
bool keepsPageSums(const QSqlDatabase &database);
/// A number in the file that says it keeps sums, asked for and set: where the file says otherwise
/// elsewhere, it is damaged.
QString pageSumsMark();
QString setPageSumsMark();
int pageSumsMarkValue();
/// Asks for all that is wrong with the file, a row each, or for one row with soundAnswer().
QString inspection(int mostFaults);
QString soundAnswer();
/// Asks for rows that belong to one that is not there: table, row, the table of the other.
QString orphans();
/// Lists the tables of a database.
QString tableNames();
/// Asks for the share of the file, 0 to 1, that deleted rows have left unused.
QString unusedShare();
/// Asks for the bytes of the file once the log is in it.
QString fileSize();
/// Makes the file as small as it can be; not inside a transaction.
QString giveBackUnused();
/// Copies the database as it is into a file that must not exist; not inside a transaction.
QString copyInto();
/// Puts this database's words for {identity}, {serial} (an identity that is never given again),
/// {bytes} and {clustered} (rows that lie in the order of their key) into a migration.
QString withTypes(QString migration);

Failure failure(const QSqlError &error);

} // namespace PlanLens::Dialect
