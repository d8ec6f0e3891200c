// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include "database/dialect.h"
#include "database/pagesums.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sys/stat.h>

namespace PlanLens {

namespace {

struct DatabaseMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

// How long to wait for another program that writes into the same library.
constexpr int lockTimeout = 3000;

// Preparing takes SQLite as long as storing a few rows, and each report is stored by the same
// statements. Those with a list of unknown length differ each time, and are not to fill the memory.
constexpr int mostKept = 64;

QString sentence(const QSqlError &error)
{
    switch (Dialect::failure(error)) {
    case Failure::Locked:
        return DatabaseMessages::tr(
            "The library is in use by another program; try again when it is done.");
    case Failure::ReadOnly:
        return DatabaseMessages::tr(
            "The library cannot be written: the file or its folder is read-only.");
    case Failure::Device:
        return DatabaseMessages::tr("The disk that holds the library failed.");
    case Failure::Full:
        return DatabaseMessages::tr("The disk is full; nothing was changed.");
    case Failure::NoDatabase:
        return DatabaseMessages::tr("The file is no PlanLens library.");
    case Failure::Damaged:
        return damaged().sentence;
    case Failure::CannotOpen:
        return DatabaseMessages::tr("The library cannot be opened.");
    case Failure::None:
    case Failure::Gone:
    case Failure::Other:
        break;
    }
    return DatabaseMessages::tr("The database reports: %1").arg(error.text().simplified());
}

[[noreturn]] void fail(const QSqlError &error)
{
    throw DatabaseError{sentence(error), Dialect::failure(error)};
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

DatabaseError damaged(const QString &detail)
{
    const QString sentence = DatabaseMessages::tr(
        "The library is damaged, or another program wrote into it. “planlens doctor” "
        "says what is wrong, and salvages what is whole.");
    return {detail.isEmpty() ? sentence : detail + u' ' + sentence, Failure::Damaged};
}

Database::Database(const QString &path, Pages pages)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_pages(pages)
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
    m_kept.reset();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::open()
{
    const bool kept = m_path != QLatin1String(":memory:");
    const QFileInfo info(m_path);
    if (kept && info.isDir())
        throw DatabaseError{DatabaseMessages::tr("This is a folder, not a library."),
                            Failure::NoDatabase};
    if (kept && info.exists() && !info.isFile())
        throw DatabaseError{DatabaseMessages::tr("This is a device or a pipe, not a library."),
                            Failure::NoDatabase};
    if (kept && !info.exists() && !QDir().mkpath(info.absolutePath()))
        throw DatabaseError{
            DatabaseMessages::tr("The folder %1 cannot be made.").arg(info.absolutePath()),
            Failure::CannotOpen};
    m_isNew = kept && (!info.exists() || info.size() == 0);
    PageSums::install();
    QSqlDatabase database = QSqlDatabase::addDatabase(Dialect::driver(), m_name);
    database.setDatabaseName(m_path);
    if (!database.open())
        fail(database.lastError());
    Dialect::waitForLocks(database, lockTimeout);
    if (kept)
        m_opened = fileState();
    if (m_isNew)
        Dialect::keepPageSums(database);
    if (m_pages == Pages::AsTheyAre ||
        (kept && info.exists() && (!info.isWritable() || !QFileInfo(info.path()).isWritable()))) {
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
    m_kept->clear();
    QSqlDatabase database = connection();
    database.close();
    database.setDatabaseName(m_pages == Pages::Checked ? name : Dialect::asItIs(name));
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
            throw DatabaseError{
                DatabaseMessages::tr("The newest changes of the library are still in its "
                                     "log (%1), which cannot be read "
                                     "here. Open the library once where it can be written.")
                    .arg(Dialect::logOf(path)),
                Failure::CannotOpen};
        m_opened = fileState();
        m_unchanging = true;
        reopen(Dialect::unchangingName(path));
    }
}

std::optional<Database::FileState> Database::fileState() const
{
    struct stat state = {};
    if (::stat(QFile::encodeName(m_path).constData(), &state) != 0)
        return std::nullopt;
    return FileState{state.st_dev, state.st_ino, state.st_size,
                     qint64(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec};
}

void Database::checkPlace() const
{
    if (!m_opened)
        return;
    const auto now = fileState();
    if (!now || now->device != m_opened->device || now->node != m_opened->node)
        throw DatabaseError{
            DatabaseMessages::tr("The library is no longer there: it was deleted, moved or "
                                 "replaced while it was open. Nothing was changed."),
            Failure::Gone};
    if (now->size < m_size && isCutOff(now->size))
        throw damaged(DatabaseMessages::tr("The library’s file was cut off while it was open."));
    m_size = now->size;
}

/// Whether pages are missing at the end of a file that had them. Where another program made it
/// smaller as SQLite does, there are as many pages as SQLite knows of.
bool Database::isCutOff(qint64 size) const
{
    try {
        Statement pages(*this, Dialect::fileSize());
        return !pages.run().next() || pages.value(0).toLongLong() > size;
    } catch (const DatabaseError &) {
        return true; // not even the first page is there
    }
}

void Database::checkUnchanged() const
{
    if (m_unchanging &&
        (fileState() != m_opened ||
         QFileInfo(Dialect::logOf(QFileInfo(m_path).absoluteFilePath())).size() > 0))
        throw DatabaseError{
            DatabaseMessages::tr("Another program is changing the library, which can only be "
                                 "read here; try again when it is done."),
            Failure::Locked};
}

void Database::waitForDisk(bool each) const
{
    Statement mode(*this, Dialect::journalMode());
    // Without a write-ahead log there is nothing that could be synced later.
    const bool canWait = mode.run().next() && mode.text(0) == Dialect::writeAheadMode();
    run(Dialect::waitForDisk(each || !canWait));
}

void Database::sync() const
{
    commitGathered();
    checkPlace();
    if (!Dialect::syncLog(connection()))
        throw DatabaseError{DatabaseMessages::tr("The disk that holds the library failed."),
                            Failure::Device};
}

void Database::run(const QString &statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement))
        fail(query.lastError());
}

Database::Prepared Database::prepared(const QString &sql) const
{
    const auto kept = m_kept->find(sql);
    if (kept != m_kept->end()) {
        Prepared prepared = std::move(kept->second);
        m_kept->erase(kept);
        return prepared;
    }
    Prepared prepared{QSqlQuery(connection()), Insertion::prepared(connection(), sql)};
    prepared.query.setForwardOnly(true);
    if (!prepared.insertion && !prepared.query.prepare(sql))
        fail(prepared.query.lastError());
    return prepared;
}

Statement::Statement(const Database &database, const QString &sql)
    : m_sql(sql), m_kept(database.m_kept), m_prepared(database.prepared(sql))
{}

Statement::~Statement()
{
    const auto kept = m_kept.lock(); // none after a move
    if (!kept || int(kept->size()) >= mostKept || !Dialect::canBeKept(m_sql) ||
        m_prepared.query.lastError().isValid() ||
        (m_prepared.insertion && m_prepared.insertion->error().isValid()))
        return;
    if (m_prepared.insertion)
        m_prepared.insertion->clear();
    m_prepared.query.finish(); // which releases its locks
    kept->emplace(m_sql, std::move(m_prepared));
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
    if (m_prepared.insertion)
        m_prepared.insertion->bind(position, m_bound.at(position));
    else
        m_prepared.query.bindValue(position, value);
}

Statement &Statement::execute()
{
    m_position = 0;
    Insertion *const insertion = m_prepared.insertion.get();
    if (insertion && !insertion->run())
        fail(insertion->error());
    if (!insertion && !m_prepared.query.exec())
        fail(m_prepared.query.lastError());
    return *this;
}

bool Statement::next()
{
    if (m_prepared.query.next())
        return true;
    if (m_prepared.query.lastError().isValid())
        fail(m_prepared.query.lastError());
    return false;
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return m_prepared.query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalNumber(int column) const
{
    return m_prepared.query.isNull(column)
               ? std::nullopt
               : std::optional(m_prepared.query.value(column).toDouble());
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
