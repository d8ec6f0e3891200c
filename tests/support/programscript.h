// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace PlanLens::Testing {

/// Writes a program of these commands, to stand in the place of another. Its path; empty where it
/// cannot be written.
inline QString programScript(const QString &path, const QByteArray &commands)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + commands + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

/// Commands that take far longer than a test may, and make one file before and another after that.
inline QByteArray longWork(const QString &begun, const QString &ended)
{
    return QStringLiteral(": >'%1'; sleep 50 & sleep 50; : >'%2'").arg(begun, ended).toUtf8();
}

} // namespace PlanLens::Testing
