// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// One step of the schema: resources/migrations/NNNN_name.sql.
struct Migration
{
    int number = 0;
    QString name;
    QString sql;
};

/// The steps that ship with the program, by number.
QList<Migration> shippedMigrations();
/// The statements of a migration: separated by semicolons outside of quotes, comments and the
/// bodies of triggers.
QStringList statementsOf(const QString &sql);
/// The schema's version: the number of the last step taken; 0 for an empty database. Throws
/// DatabaseError where the tables are another program's.
int schemaVersion(const Database &database);
/// Throws DatabaseError where the file is no library or its schema is newer than the last step
/// known. Changes nothing.
void refuseForeign(const Database &database, const QList<Migration> &migrations);
/// Takes the steps that are missing, all under one lock: a second program waits and finds them
/// taken. A library that stood already is looked through first and refused where it is damaged, and
/// copied into a file of its own beside it (`….version-6.….backup`). Throws DatabaseError; steps
/// before one that fails stay taken; where the copy cannot be made nothing has changed.
void migrate(const Database &database, const QList<Migration> &migrations);

/// Has a library whose pages keep no sums yet keep them from now on; see pagesums.h. Where its file
/// system has no write-ahead log it stays as it is. Throws DatabaseError where the sums are
/// damaged.
void protectPages(const Database &database);
} // namespace PlanLens
