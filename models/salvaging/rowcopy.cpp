// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvaging/rowcopy.h"

#include "database/database.h"
#include "storing/columns.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

QStringList columnsOf(const Database &database, const QString &table)
{
    QStringList columns;
    try {
        Statement statement(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        statement.run(table);
        while (statement.next())
            columns += statement.text(0);
    } catch (const DatabaseError &) {
        return {}; // as if it were not there
    }
    return columns;
}

/// Adds the keys from one end up to the first page that is damaged; false where there is one.
bool collectKeys(const Database &database, const QString &question, QSet<qint64> &keys)
{
    try {
        Statement statement(database, question);
        statement.run();
        while (statement.next())
            keys += statement.value(0).toLongLong();
        return true;
    } catch (const DatabaseError &) {
        return false;
    }
}

/// No bytes are not the same as NULL, which the driver makes of them.
QVariant asStored(const QVariant &value)
{
    const bool isBytes = value.metaType() == QMetaType::fromType<QByteArray>();
    return isBytes && value.toByteArray().isEmpty() ? QVariant(QByteArray("", 0)) : value;
}

} // namespace

bool canBeRead(const Database &database, const QString &table, const QString &key, int value)
{
    const QString which = key.isEmpty() ? QString() : QStringLiteral(" WHERE %1 = ?").arg(key);
    try {
        Statement rows(database, QStringLiteral("SELECT * FROM ") + table + which);
        key.isEmpty() ? rows.run() : rows.run(value);
        while (rows.next())
            ; // which reads all of its columns
        return true;
    } catch (const DatabaseError &error) {
        return error.why != Failure::Damaged;
    }
}

RowCopy::RowCopy(const Database &from, const Database &to, const QString &table)
    : m_from(from), m_to(to), m_table(table)
{
    const QStringList known = columnsOf(from, table);
    for (const QString &column : columnsOf(to, table)) {
        if (known.contains(column))
            m_columns += column;
    }
}

int RowCopy::where(const QString &key, int value, int as) const
{
    if (!isThere())
        return 0;
    const QString columns = m_columns.join(QStringLiteral(", "));
    Statement read(m_from,
                   QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(columns, m_table, key));
    Statement write(m_to, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                              .arg(m_table, columns, placeholders(int(m_columns.size()))));
    const qsizetype keyAt = as == 0 ? -1 : m_columns.indexOf(key);
    int count = 0;
    read.run(value);
    while (read.next()) {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            write.bind(i == keyAt ? QVariant(as) : asStored(read.value(int(i))));
        write.execute();
        ++count;
    }
    return count;
}

bool RowCopy::each(const QString &key) const
{
    const QString question = QStringLiteral("SELECT %1 FROM %2 ORDER BY %1 ").arg(key, m_table);
    QSet<qint64> keys;
    bool whole = true;
    if (!collectKeys(m_from, question, keys)) {
        QSet<qint64> fromBehind;
        collectKeys(m_from, question + QStringLiteral("DESC"), fromBehind);
        // What lies between is tried number by number.
        constexpr qint64 most = 100'000;
        const qint64 low = keys.isEmpty() ? 0 : *std::max_element(keys.cbegin(), keys.cend());
        const qint64 high =
            fromBehind.isEmpty() ? low : *std::min_element(fromBehind.cbegin(), fromBehind.cend());
        // Without an end, or past the last number tried, rows may lie that nothing tells of.
        whole = !fromBehind.isEmpty() && high - low <= most;
        for (qint64 at = low + 1; at < std::min(high, low + most); ++at)
            keys += at;
        keys += fromBehind;
    }
    QList<qint64> ordered(keys.cbegin(), keys.cend());
    std::sort(ordered.begin(), ordered.end());
    for (const qint64 at : std::as_const(ordered)) {
        try {
            where(key, int(at));
        } catch (const DatabaseError &error) {
            if (error.why != Failure::Damaged && error.why != Failure::Other)
                throw;
            whole = false;
        }
    }
    return whole;
}

} // namespace PlanLens
