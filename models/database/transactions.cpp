// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions, by themselves and gathered.
#include "database/database.h"

#include "database/dialect.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct TransactionMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

// How long others may have to wait, in milliseconds.
constexpr int longestGathered = 200;

// Standard SQL; how a transaction begins is not.
constexpr QLatin1String keepAll("COMMIT");
constexpr QLatin1String takeBackAll("ROLLBACK");
// One among several that are in a transaction together.
constexpr QLatin1String beginOnePart("SAVEPOINT one");
constexpr QLatin1String keepOnePart("RELEASE one");
constexpr QLatin1String takeBackOnePart("ROLLBACK TO one");

} // namespace

void Database::gather(bool on) const
{
    commitGathered();
    m_gathering = on;
}

void Database::commitGathered() const
{
    if (!m_gatheredSince.isValid())
        return;
    m_gatheredSince.invalidate();
    try {
        run(keepAll);
    } catch (const DatabaseError &) {
        m_lostGathered = true;
        QSqlQuery(connection()).exec(takeBackAll);
        throw;
    }
}

void Database::beginOne() const
{
    if (!m_gathering) {
        run(Dialect::beginWriting());
        return;
    }
    if (!m_gatheredSince.isValid()) {
        run(Dialect::beginWriting());
        m_gatheredSince.start();
    }
    run(beginOnePart);
}

void Database::keepOne() const
{
    run(m_gathering ? keepOnePart : keepAll);
    ++m_commits;
    if (m_gathering && m_gatheredSince.hasExpired(longestGathered))
        commitGathered();
}

/// Where the disk is full or fails, SQLite may have taken back all of it.
void Database::takeBackOne() const
{
    QSqlQuery query(connection());
    if (!m_gathering) {
        query.exec(takeBackAll);
    } else if (m_gatheredSince.isValid() &&
               !(query.exec(takeBackOnePart) && query.exec(keepOnePart))) {
        query.exec(takeBackAll);
        m_gatheredSince.invalidate();
        m_lostGathered = true;
    }
}

WriteTransaction::WriteTransaction(const Database &database) : m_database(database)
{
    if (database.isReadOnly())
        throw DatabaseError{
            TransactionMessages::tr(
                "The library cannot be written: the file or its folder is read-only."),
            Failure::ReadOnly};
    database.checkPlace();
    database.beginOne();
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        m_database.takeBackOne();
}

void WriteTransaction::commit()
{
    m_database.keepOne();
    m_open = false;
}

ReadTransaction::ReadTransaction(const Database &database) : m_database(database)
{
    database.commitGathered();
    database.run(Dialect::beginReading());
}

ReadTransaction::~ReadTransaction()
{
    QSqlQuery(m_database.connection()).exec(takeBackAll);
}

} // namespace PlanLens
