// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/datafolder.h"

#include <QDir>
#include <QFileInfo>

namespace PlanLens {

QList<LibraryBackup> backupsOf(const QString &library)
{
    QList<LibraryBackup> backups;
    const QFileInfo file(library);
    const QString prefix = file.fileName() + QStringLiteral(".version-");
    const QFileInfoList all =
        file.absoluteDir().entryInfoList({QStringLiteral("*.backup")}, QDir::Files, QDir::Time);
    for (const QFileInfo &each : all) {
        // Not by a pattern: the library's name may have signs that patterns mean something by.
        if (each.fileName().startsWith(prefix))
            backups.append({each.absoluteFilePath(), each.lastModified(), each.size()});
    }
    return backups;
}

} // namespace PlanLens
