// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/insertion.h"

#include "database/dialect.h"

#include <sqlite3.h>

namespace PlanLens {

namespace {

/// 1-based: SQLite counts parameters so.
int bindBytes(sqlite3_stmt *statement, int parameter, const QByteArray &bytes)
{
    return bytes.isNull() ? sqlite3_bind_null(statement, parameter)
                          : sqlite3_bind_blob(statement, parameter, bytes.constData(),
                                              int(bytes.size()), SQLITE_STATIC);
}

/// `keeping`: whether SQLite copies the text, or it lives as long as it is bound.
int bindText(sqlite3_stmt *statement, int parameter, const QString &text,
             sqlite3_destructor_type keeping)
{
    return text.isNull()
               ? sqlite3_bind_null(statement, parameter)
               : sqlite3_bind_text16(statement, parameter, text.constData(),
                                     int(text.size() * qsizetype(sizeof(QChar))), keeping);
}

/// As Qt's driver does it, of what is bound here.
int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
        return sqlite3_bind_int(statement, parameter, value.toInt());
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, parameter, value.toByteArray());
    case QMetaType::QString:
        return bindText(statement, parameter, value.toString(), SQLITE_STATIC);
    default:
        return bindText(statement, parameter, value.toString(), SQLITE_TRANSIENT);
    }
}

} // namespace

std::unique_ptr<Insertion> Insertion::prepared(const QSqlDatabase &database, const QString &sql)
{
    if (!sql.startsWith(QLatin1String("INSERT INTO ")) || sql.contains(QLatin1String("RETURNING")))
        return nullptr;
    sqlite3 *handle = Dialect::handleOf(database);
    sqlite3_stmt *statement = nullptr;
    if (!handle ||
        sqlite3_prepare16_v3(handle, sql.constData(), int(sql.size() * qsizetype(sizeof(QChar))),
                             SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    return std::unique_ptr<Insertion>(new Insertion(statement));
}

Insertion::~Insertion()
{
    sqlite3_finalize(m_statement);
}

void Insertion::bind(int position, const QVariant &value)
{
    bindValue(m_statement, position + 1, value);
}

bool Insertion::run()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_DONE || result == SQLITE_ROW) {
        sqlite3_reset(m_statement);
        return true;
    }
    sqlite3 *const handle = sqlite3_db_handle(m_statement);
    const auto *reason = static_cast<const QChar *>(sqlite3_errmsg16(handle));
    m_error = QSqlError(QStringLiteral("No row was inserted"), QString(reason),
                        QSqlError::StatementError, QString::number(result));
    sqlite3_reset(m_statement);
    return false;
}

void Insertion::clear()
{
    sqlite3_clear_bindings(m_statement);
}

} // namespace PlanLens
