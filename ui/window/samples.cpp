// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/samples.h"

#include <QDir>
#include <QFile>

namespace PlanLens {

namespace {

const QDir &shipped()
{
    static const QDir folder(QStringLiteral(":/planlens/samples"));
    return folder;
}

} // namespace

bool hasSamples()
{
    return !shipped().isEmpty();
}

QString unpackSamples(const QString &folder)
{
    const QDir target(folder + QStringLiteral("/samples"));
    if (!target.mkpath(QStringLiteral(".")))
        return {};
    for (const QString &name : shipped().entryList(QDir::Files)) {
        const QString path = target.filePath(name);
        // What stands there already is kept: importing it again changes nothing.
        if (!QFile::exists(path) && !QFile::copy(shipped().filePath(name), path))
            return {};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                        QFile::ReadOther);
    }
    return target.path();
}

} // namespace PlanLens
