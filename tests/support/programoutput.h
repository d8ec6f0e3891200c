// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTest>

/// Skips a test where a program is missing that `./check` installs.
#define NEEDS(program)                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                         \
    QSKIP(program " is not installed")

namespace PlanLens::Test {

/// What a program says on standard output; nothing where it fails.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int longest = 300'000; // in milliseconds: only for what hangs
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace PlanLens::Test
