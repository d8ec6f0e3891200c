// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

class Database;

/// Whether all rows of a table can be read, or those with a key; also where there is no such table.
bool canBeRead(const Database &database, const QString &table, const QString &key = {},
               int value = 0);

/// Copies rows of one table into another database, in the columns that both have. All throw
/// DatabaseError.
class RowCopy
{
public:
    RowCopy(const Database &from, const Database &to, const QString &table);

    /// Whether both have the table.
    bool isThere() const { return !m_columns.isEmpty(); }
    /// All rows with a key; how many. `as` is the key that they get, where it is not 0.
    int where(const QString &key, int value, int as = 0) const;
    /// Every row by its key, a number, one after the other: what cannot be read or does not fit is
    /// passed over. False where there was any, of which nobody knows how many.
    bool each(const QString &key) const;

private:
    const Database &m_from;
    const Database &m_to;
    QString m_table;
    QStringList m_columns;
};

} // namespace PlanLens
