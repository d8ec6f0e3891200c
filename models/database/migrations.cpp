// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"

#include "database/copies.h"
#include "database/database.h"
#include "database/dialect.h"
#include "text/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace PlanLens {

namespace {

struct MigrationMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

QString versionTable()
{
    return QStringLiteral("schema_version");
}

QStringList tablesOf(const Database &database)
{
    QStringList names;
    Statement statement(database, Dialect::tableNames());
    statement.run();
    while (statement.next())
        names += statement.text(0);
    return names;
}

/// Everything of it or nothing, inside the transaction that holds the lock.
void take(const Database &database, const Migration &migration)
{
    database.run(QStringLiteral("SAVEPOINT step"));
    try {
        database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                                    "version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                    "applied TEXT NOT NULL)"));
        for (const QString &statement : statementsOf(Dialect::withTypes(migration.sql)))
            database.run(statement);
        Statement(database, QStringLiteral("INSERT INTO schema_version (version, name, applied) "
                                           "VALUES (?, ?, ?)"))
            .run(migration.number, migration.name, Clock::stamp());
    } catch (const DatabaseError &) {
        // Where the disk is full, all of the transaction is taken back already.
        QSqlQuery(database.connection()).exec(QStringLiteral("ROLLBACK TO step"));
        throw;
    }
    database.run(QStringLiteral("RELEASE step"));
}

void keepStepsBefore(WriteTransaction &lock)
{
    try {
        lock.commit();
    } catch (const DatabaseError &) {
        // None are kept then.
    }
}

int pageSumsMarkOf(const Database &database)
{
    Statement statement(database, Dialect::pageSumsMark());
    return statement.run().next() ? statement.integer(0) : 0;
}

bool hasWriteAheadLog(const Database &database)
{
    Statement statement(database, Dialect::journalMode());
    return statement.run().next() && statement.text(0) == Dialect::writeAheadMode();
}

double unusedShare(const Database &database)
{
    Statement statement(database, Dialect::unusedShare());
    return statement.run().next() ? statement.value(0).toDouble() : 0;
}

/// Steps that write tables anew leave as much room unused as those tables took.
void giveBackUnused(const Database &database)
{
    constexpr double worthwhile = 0.2;
    if (unusedShare(database) < worthwhile)
        return;
    try {
        database.run(Dialect::giveBackUnused());
    } catch (const DatabaseError &) {
        // The disk may be full or another program reading: the library is as good as before.
    }
}

/// Where a quoted text or a comment that begins at `from` ends; `from` where none begins there.
qsizetype afterQuoteOrComment(const QString &sql, qsizetype from)
{
    const auto after = [&](QStringView closing, qsizetype start) {
        const qsizetype end = sql.indexOf(closing, start);
        return end < 0 ? sql.size() : end + closing.size();
    };
    const QChar first = sql.at(from);
    if (first == u'\'' || first == u'"')
        return after(QStringView(&first, 1), from + 1);
    if (QStringView(sql).mid(from).startsWith(u"--"))
        return after(u"\n", from);
    return from;
}

bool isOpenTrigger(const QString &statement)
{
    return statement.startsWith(QLatin1String("CREATE TRIGGER"), Qt::CaseInsensitive) &&
           !statement.endsWith(QLatin1String("END"), Qt::CaseInsensitive);
}

} // namespace

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/planlens/migrations"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations +=
                {name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())};
    }
    return migrations;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (qsizetype i = 0; i < sql.size();) {
        const qsizetype after = afterQuoteOrComment(sql, i);
        if (after > i) {
            if (sql.at(i) != u'-')
                statement += QStringView(sql).mid(i, after - i);
            i = after;
            continue;
        }
        const QChar character = sql.at(i++);
        if (character != u';' || isOpenTrigger(statement.trimmed())) {
            statement += character;
            continue;
        }
        statements += statement.trimmed();
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        statements += statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

int schemaVersion(const Database &database)
{
    const QStringList tables = tablesOf(database);
    if (tables.contains(versionTable())) {
        Statement statement(database, QStringLiteral("SELECT MAX(version) FROM schema_version"));
        statement.run();
        return statement.next() ? statement.integer(0) : 0;
    }
    if (!tables.isEmpty())
        throw DatabaseError{
            MigrationMessages::tr(
                "The file is a database of another program, not a PlanLens library."),
            Failure::NoDatabase};
    return 0;
}

void refuseForeign(const Database &database, const QList<Migration> &migrations)
{
    const int version = schemaVersion(database);
    if (!migrations.isEmpty() && version > migrations.last().number)
        throw DatabaseError{
            MigrationMessages::tr("The library was made by a newer version of PlanLens. "
                                  "Update PlanLens to open it; nothing was changed.")};
}

void migrate(const Database &database, const QList<Migration> &migrations)
{
    const int last = migrations.isEmpty() ? 0 : migrations.last().number;
    if (schemaVersion(database) >= last)
        return;
    int before = 0;
    {
        WriteTransaction lock(database);
        // Another program may have taken the steps while this one waited for its turn.
        before = schemaVersion(database);
        if (before > 0 && before < last) {
            refuseDamaged(database);
            copyBeside(database, before); // steps cannot be taken back
        }
        try {
            for (const Migration &migration : migrations) {
                if (migration.number > before)
                    take(database, migration);
            }
        } catch (const DatabaseError &) {
            keepStepsBefore(lock);
            throw;
        }
        lock.commit();
    }
    if (before > 0 && before < last && !Dialect::keepsPageSums(database.connection()))
        return; // protectPages() makes the file anew
    if (before > 0 && before < last)
        giveBackUnused(database);
}

void protectPages(const Database &database)
{
    const bool marked = pageSumsMarkOf(database) == Dialect::pageSumsMarkValue();
    const bool kept = Dialect::keepsPageSums(database.connection());
    if (marked && !kept)
        throw damaged();
    if (marked || database.isReadOnly() || database.path() == u":memory:")
        return;
    try {
        if (!kept) {
            if (!hasWriteAheadLog(database))
                return;
            Dialect::keepPageSums(database.connection());
            database.run(Dialect::giveBackUnused());
        }
        database.run(Dialect::setPageSumsMark());
    } catch (const DatabaseError &error) {
        // The disk may be full or another program at work: the library is as good as before, and
        // gets its sums when it is next opened.
        if (error.why == Failure::Damaged)
            throw;
    }
}

} // namespace PlanLens
