// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copies.h"

#include "database/database.h"
#include "database/dialect.h"
#include "text/clock.h"

#include <QCoreApplication>
#include <QFile>

namespace PlanLens {

namespace {

struct CopyMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Library)
};

/// By another connection: the caller's may hold the lock.
void writeCopy(const Database &database, const QString &path)
{
    try {
        Statement(Database(database.path()), Dialect::copyInto()).run(path);
    } catch (const DatabaseError &) {
        QFile::remove(path);
        throw;
    }
}

} // namespace

void refuseDamaged(const Database &database)
{
    Statement statement(database, Dialect::inspection(1));
    if (statement.run().next() && statement.text(0) != Dialect::soundAnswer())
        throw damaged();
}

QString copyBeside(const Database &database, int version)
{
    if (database.path() == u":memory:")
        return {};
    const QString path = QStringLiteral("%1.version-%2.%3.backup")
                             .arg(database.path())
                             .arg(version)
                             .arg(Clock::now().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    // Until it is whole it has another name: half a copy must not pass for one.
    const QString part = path + QStringLiteral(".part");
    writeCopy(database, part);
    if (QFile::rename(part, path))
        return path;
    QFile::remove(part);
    throw DatabaseError{CopyMessages::tr("The library cannot be written: the file or its folder is "
                                         "read-only."),
                        Failure::ReadOnly};
}

} // namespace PlanLens
