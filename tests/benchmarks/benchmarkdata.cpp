// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarkdata.h"

#include <QDir>
#include <QFile>

namespace PlanLens {

QStringList benchmarkReports()
{
    QStringList paths;
    const QDir real(QStringLiteral(PLANLENS_REPORTS));
    for (const QString &file : real.entryList({QStringLiteral("00*.txt")}, QDir::Files))
        paths.append(real.filePath(file));
    if (!paths.isEmpty())
        return paths;
    const QDir samples(QStringLiteral(PLANLENS_SAMPLES));
    for (const QString &file : samples.entryList(QDir::Files))
        paths.append(samples.filePath(file));
    return paths;
}

} // namespace PlanLens
