// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/migrations.h"

#include "library/database.h"
#include "library/dialect.h"
#include "text/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace PlanLens {

namespace {

struct Messages
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

void take(const Database &database, const Migration &migration)
{
    WriteTransaction transaction(database);
    // Another program may have taken the step while this one waited for its turn.
    if (schemaVersion(database) >= migration.number)
        return;
    database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                                "version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                "applied TEXT NOT NULL)"));
    for (const QString &statement : statementsOf(Dialect::withTypes(migration.sql)))
        database.run(statement);
    Statement(database, QStringLiteral("INSERT INTO schema_version (version, name, applied) "
                                       "VALUES (?, ?, ?)"))
        .run(migration.number, migration.name, Clock::stamp());
    transaction.commit();
}

/// What the library was before its form changes, beside it: steps cannot be taken back.
void keepCopy(const Database &database, int version)
{
    if (database.isReadOnly() || database.path() == u":memory:")
        return;
    const QString path = QStringLiteral("%1.version-%2.%3.backup")
                             .arg(database.path())
                             .arg(version)
                             .arg(Clock::now().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    Statement(database, Dialect::copyInto()).run(path);
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
            Messages::tr("The file is a database of another program, not a PlanLens library.")};
    return 0;
}

void refuseForeign(const Database &database, const QList<Migration> &migrations)
{
    const int version = schemaVersion(database);
    if (!migrations.isEmpty() && version > migrations.last().number)
        throw DatabaseError{Messages::tr("The library was made by a newer version of PlanLens. "
                                         "Update PlanLens to open it; nothing was changed.")};
}

void migrate(const Database &database, const QList<Migration> &migrations)
{
    const int version = schemaVersion(database);
    if (version > 0 && !migrations.isEmpty() && version < migrations.last().number)
        keepCopy(database, version);
    for (const Migration &migration : migrations) {
        if (migration.number > version)
            take(database, migration);
    }
    if (version > 0 && version < schemaVersion(database))
        giveBackUnused(database);
}

} // namespace PlanLens
