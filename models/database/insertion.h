// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

namespace PlanLens {

/// A statement that inserts a row and answers nothing, handed to SQLite without Qt SQL, which takes
/// several times longer to pass the values of a figure on than SQLite takes to store them. With
/// another database there is none, and queries insert.
class Insertion
{
public:
    /// None where the statement is of another kind, or where SQLite does not take it: as a query it
    /// fails with its reason.
    static std::unique_ptr<Insertion> prepared(const QSqlDatabase &database, const QString &sql);
    ~Insertion();
    Insertion(const Insertion &) = delete;
    Insertion &operator=(const Insertion &) = delete;

    /// The value stays bound for the rows that follow. It must live until another takes its place,
    /// or until clear().
    void bind(int position, const QVariant &value);
    /// False where the row was not inserted; error() tells why.
    bool run();
    QSqlError error() const { return m_error; }
    void clear();

private:
    explicit Insertion(sqlite3_stmt *statement) : m_statement(statement) {}

    sqlite3_stmt *m_statement;
    QSqlError m_error;
};

} // namespace PlanLens
