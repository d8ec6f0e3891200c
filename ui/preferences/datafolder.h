// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace PlanLens {

/// A copy of a library that was kept beside it before a newer version of the program changed its
/// form.
struct LibraryBackup
{
    QString path;
    QDateTime made; ///< local time
    qint64 bytes = 0;
};

/// The copies that were kept of a library, the newest first.
QList<LibraryBackup> backupsOf(const QString &library);

} // namespace PlanLens
