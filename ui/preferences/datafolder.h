// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace PlanLens {

/// A copy of a library beside it: kept before a newer version of the program changed its form, or
/// made by a person.
struct LibraryBackup
{
    QString path;
    QDateTime made; ///< local time
    qint64 bytes = 0;
};

/// The copies that were kept of a library, the newest first.
QList<LibraryBackup> backupsOf(const QString &library);

} // namespace PlanLens
