// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/failure.h"
#include "database/insertion.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

namespace PlanLens {

/// What went wrong in the database, as one sentence in the person's language. Thrown inside
/// models/library and models/search only; Library and LibrarySearch turn it into results.
struct DatabaseError
{
    QString sentence;
    Failure why = Failure::Other;
};

/// The error of a library that is damaged: `detail` says where, or is empty.
DatabaseError damaged(const QString &detail = {});

/// What is made of pages that do not fit their sums; see pagesums.h.
enum class Pages {
    Checked,  ///< an error
    AsTheyAre ///< they are read like others, and nothing is written
};

/// One connection of its own name, closed with the object.
class Database
{
public:
    /// Opens the file, or makes it with the folders above it. Falls back to reading only where
    /// nothing can be written. Throws DatabaseError.
    explicit Database(const QString &path, Pages pages = Pages::Checked);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Whether there was no library at the path, or an empty file, when it was opened.
    bool isNew() const { return m_isNew; }
    /// To be called once it is known that the file is a library: may change the file.
    void prepareForWriting() const;
    void run(const QString &statement) const;
    /// Throws DatabaseError where the file at the path is no longer the one that was opened, or was
    /// cut off since.
    void checkPlace() const;
    /// Throws DatabaseError where the file is read as one that nobody changes (see
    /// isReadOnly()), and somebody did: what was answered may be wrong.
    void checkUnchanged() const;
    /// Whether each commit waits for the disk, as it does at first, or sync() is called for many.
    void waitForDisk(bool each) const;
    /// Whether transactions are gathered: each is kept or taken back by itself, and this connection
    /// sees what it did, but many reach the file as one, for each writes many pages of indices
    /// anew. That is done at the latest when the next one ends after `longestGathered`; nobody else
    /// can write meanwhile. Throws DatabaseError.
    void gather(bool on) const;
    /// Puts what was gathered into the file. Throws DatabaseError; what was gathered is lost then.
    void commitGathered() const;
    /// Whether the file did not take what had been gathered, since this was asked the last time.
    bool lostGathered() const { return std::exchange(m_lostGathered, false); }
    /// Waits until all that was committed is on the disk, and what was gathered. Throws
    /// DatabaseError.
    void sync() const;
    /// How many transactions of this connection changed the database.
    quint64 commits() const { return m_commits; }

private:
    friend class WriteTransaction;
    friend class Statement;
    /// What was prepared of a statement.
    struct Prepared
    {
        QSqlQuery query;
        std::unique_ptr<Insertion> insertion; ///< runs in its place where it only inserts
    };
    /// Those that nobody uses at the moment, by their text.
    using KeptQueries = std::unordered_multimap<QString, Prepared>;
    /// What tells a file from another, and from itself as it was before.
    struct FileState
    {
        quint64 device = 0;
        quint64 node = 0;
        qint64 size = 0;
        qint64 changed = 0; ///< nanoseconds

        bool operator==(const FileState &) const = default;
    };

    Prepared prepared(const QString &sql) const;
    void beginOne() const;
    void keepOne() const;
    void takeBackOne() const;
    std::optional<FileState> fileState() const;
    void open();
    void openForReading();
    void reopen(const QString &name);
    bool isCutOff(qint64 size) const;

    QString m_path;
    QString m_name;
    bool m_readOnly = false;
    bool m_isNew = false;
    Pages m_pages = Pages::Checked;
    bool m_unchanging = false; ///< read as a file that nobody changes
    std::optional<FileState> m_opened;
    mutable qint64 m_size = 0; ///< of the file when it was last looked at
    mutable quint64 m_commits = 0;
    mutable bool m_gathering = false;
    mutable bool m_lostGathered = false;
    mutable QElapsedTimer m_gatheredSince; ///< valid where something was gathered
    std::shared_ptr<KeptQueries> m_kept = std::make_shared<KeptQueries>();
};

/// A prepared statement; a failure throws DatabaseError. What it prepared is kept for the next
/// statement of the same text on its connection.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    Statement(Statement &&) = default;
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds the values in order and runs the statement. Can be called again with others.
    template <typename... Values>
    Statement &run(const Values &...values)
    {
        m_position = 0;
        (bind(QVariant(values)), ...);
        return execute();
    }
    /// Binds one more value, for statements with many columns; followed by execute().
    void bind(const QVariant &value);
    Statement &execute();

    bool next();
    /// Leaves the rows that were not asked for, which would stand in the way of a transaction.
    void finish() { m_prepared.query.finish(); }
    QVariant value(int column) const { return m_prepared.query.value(column); }
    QString text(int column) const { return m_prepared.query.value(column).toString(); }
    int integer(int column) const { return m_prepared.query.value(column).toInt(); }
    bool flag(int column) const { return integer(column) != 0; }
    std::optional<int> optionalInteger(int column) const;
    std::optional<double> optionalNumber(int column) const;
    /// The rows that a statement changed which does not only insert.
    int affected() const { return m_prepared.query.numRowsAffected(); }

private:
    QString m_sql;
    std::weak_ptr<Database::KeptQueries> m_kept; ///< lives no longer than the connection
    // Above what was prepared, which holds them: they live longer.
    QVariantList m_bound;
    Database::Prepared m_prepared;
    int m_position = 0;
};

/// Everything between here and commit(), or nothing. Throws DatabaseError.
class WriteTransaction
{
public:
    explicit WriteTransaction(const Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;
    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

/// Between here and the end of its life all questions see the same state. Throws DatabaseError.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const Database &m_database;
};

/// Text for a column that may not be NULL.
QVariant stored(const QString &text);
/// NULL for what is missing: an empty text, a number below 0, an empty optional.
QVariant storedOrNull(const QString &text);
QVariant indexOrNull(int index);
template <typename T>
QVariant storedOrNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}
/// The reverse of indexOrNull().
int indexOf(const std::optional<int> &stored);

} // namespace PlanLens
