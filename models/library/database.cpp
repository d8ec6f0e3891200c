// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"

#include "library/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

// How long to wait for another program that writes into the same library.
constexpr int lockTimeout = 3000;

QString sentence(const QSqlError &error)
{
    switch (Dialect::failure(error)) {
    case Dialect::Failure::Locked:
        return Messages::tr("The library is in use by another program; try again when it is done.");
    case Dialect::Failure::ReadOnly:
        return Messages::tr("The library cannot be written: the file or its folder is read-only.");
    case Dialect::Failure::Device:
        return Messages::tr("The disk that holds the library failed.");
    case Dialect::Failure::Full:
        return Messages::tr("The disk is full; nothing was changed.");
    case Dialect::Failure::NoDatabase:
        return Messages::tr("The file is no PlanLens library.");
    case Dialect::Failure::Damaged:
        return Messages::tr("The library is damaged.");
    case Dialect::Failure::CannotOpen:
        return Messages::tr("The library cannot be opened.");
    case Dialect::Failure::Other:
        break;
    }
    return Messages::tr("The database reports: %1").arg(error.text().simplified());
}

[[noreturn]] void fail(const QSqlError &error)
{
    throw DatabaseError{sentence(error)};
}

/// Whether two values are stored alike: 1 and "1" are not, nor are an empty text and NULL.
bool isSame(const QVariant &a, const QVariant &b)
{
    if (a.metaType() != b.metaType() || a.isNull() != b.isNull())
        return false;
    if (a.metaType() == QMetaType::fromType<QString>())
        return a.toString().isNull() == b.toString().isNull() && a == b;
    return a == b;
}

} // namespace

Database::Database(const QString &path)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open();
    } catch (const DatabaseError &) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open()
{
    const bool kept = m_path != QLatin1String(":memory:");
    const QFileInfo info(m_path);
    if (kept && info.isDir())
        throw DatabaseError{Messages::tr("This is a folder, not a library.")};
    if (kept && !info.exists() && !QDir().mkpath(info.absolutePath()))
        throw DatabaseError{Messages::tr("The folder %1 cannot be made.").arg(info.absolutePath())};
    QSqlDatabase database = QSqlDatabase::addDatabase(Dialect::driver(), m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(Dialect::connectOptions(lockTimeout));
    if (!database.open())
        fail(database.lastError());
    if (kept && info.exists() && (!info.isWritable() || !QFileInfo(info.path()).isWritable())) {
        openForReading();
        return;
    }
    for (const QString &statement : Dialect::openingStatements())
        run(statement);
}

void Database::prepareForWriting() const
{
    if (m_readOnly)
        return;
    for (const QString &statement : Dialect::writingStatements())
        run(statement);
}

void Database::reopen(const QString &name)
{
    QSqlDatabase database = connection();
    database.close();
    database.setDatabaseName(name);
    database.setConnectOptions(Dialect::readOnlyOptions());
    if (!database.open())
        fail(database.lastError());
    Statement(*this, Dialect::tableNames()).run();
}

/// Another program may be writing: its log is read with the file. Where the log cannot be, the file
/// alone is right only if there is no log.
void Database::openForReading()
{
    m_readOnly = true;
    const QString path = QFileInfo(m_path).absoluteFilePath();
    try {
        reopen(Dialect::readOnlyName(path));
    } catch (const DatabaseError &) {
        if (QFileInfo(Dialect::logOf(path)).size() > 0)
            throw DatabaseError{Messages::tr("The newest changes of the library are still in its "
                                             "log (%1), which cannot be read "
                                             "here. Open the library once where it can be written.")
                                    .arg(Dialect::logOf(path))};
        reopen(Dialect::unchangingName(path));
    }
}

void Database::run(const QString &statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement))
        fail(query.lastError());
}

Statement::Statement(const Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail(m_query.lastError());
}

/// Binding costs Qt more than SQLite takes to store the value, and of two figures in a row most
/// columns are alike or empty: what the query holds already is not bound again.
void Statement::bind(const QVariant &value)
{
    const int position = m_position++;
    const bool isNew = position >= m_bound.size();
    if (!isNew && isSame(m_bound.at(position), value))
        return;
    isNew ? m_bound.append(value) : void(m_bound[position] = value);
    m_query.bindValue(position, value);
}

Statement &Statement::execute()
{
    m_position = 0;
    if (!m_query.exec())
        fail(m_query.lastError());
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError());
    return false;
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalNumber(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toDouble());
}

WriteTransaction::WriteTransaction(const Database &database) : m_database(database)
{
    if (database.isReadOnly())
        throw DatabaseError{
            Messages::tr("The library cannot be written: the file or its folder is read-only.")};
    database.run(Dialect::beginWriting());
}

WriteTransaction::~WriteTransaction()
{
    if (m_open)
        QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

void WriteTransaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    ++m_database.m_commits;
    m_open = false;
}

ReadTransaction::ReadTransaction(const Database &database) : m_database(database)
{
    database.run(Dialect::beginReading());
}

ReadTransaction::~ReadTransaction()
{
    QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

QVariant stored(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant storedOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant indexOrNull(int index)
{
    return index < 0 ? QVariant() : QVariant(index);
}

int indexOf(const std::optional<int> &stored)
{
    return stored.value_or(-1);
}

} // namespace PlanLens
