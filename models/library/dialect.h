// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>
#include <QStringList>

namespace PlanLens::Dialect {

// All that SQLite does in its own way. A library on a PostgreSQL server replaces this file; the
// statements elsewhere run on both.

/// The Qt driver that the library runs on.
QString driver();
/// Options of a connection. `milliseconds`: how long to wait for another program's lock.
QString connectOptions(int milliseconds);
/// Options and database names of a connection that only reads. `readOnlyName`: with what other
/// programs have written and not yet put into the file itself; for that, their log beside it must
/// be readable. `unchangingName`: the file alone, which nobody may be writing.
QString readOnlyOptions();
QString readOnlyName(const QString &path);
QString unchangingName(const QString &path);
/// The log of what is written and not yet in the file itself.
QString logOf(const QString &path);
/// Statements run on every connection: foreign keys, how the file is read.
QStringList openingStatements();
/// Statements run before the first writing: write-ahead log where the file system has what it
/// takes. They may change the file.
QStringList writingStatements();
/// Begins a transaction that will write, so that waiting for a lock happens here and not halfway.
QString beginWriting();
/// Begins a transaction in which all questions see the same state.
QString beginReading();
/// Asks for a number that changes as soon as another connection has changed something.
QString changeCounter();
/// Lists the tables of a database.
QString tableNames();
/// Asks for the share of the file, 0 to 1, that deleted rows have left unused.
QString unusedShare();
/// Makes the file as small as it can be; not inside a transaction.
QString giveBackUnused();
/// Copies the database as it is into a file that must not exist; not inside a transaction.
QString copyInto();
/// Puts this database's words for {identity}, {serial} (an identity that is never given again),
/// {bytes} and {clustered} (rows that lie in the order of their key) into a migration.
QString withTypes(QString migration);

enum class Failure { Locked, ReadOnly, Device, Full, NoDatabase, Damaged, CannotOpen, Other };
Failure failure(const QSqlError &error);

} // namespace PlanLens::Dialect
