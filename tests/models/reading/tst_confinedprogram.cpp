// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/confinedprogram.h"
#include "support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace PlanLens;

class ConfinedProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItStartedEndsWithIt();
    void killedBeforeItsTime();
    void outOfTime();

private:
    ConfinedResult run(const QString &commands,
                       std::chrono::seconds time = std::chrono::seconds(60)) const;

    QTemporaryDir m_folder;
};

ConfinedResult ConfinedProgramTest::run(const QString &commands, std::chrono::seconds time) const
{
    ConfinedProgram program{.program = QStringLiteral("/bin/sh")};
    program.arguments = {QStringLiteral("-c"), commands};
    program.folder = m_folder.path();
    program.allow(time);
    program.largestFile = 1000;
    program.mostOutput = 1000;
    return runConfined(program);
}

/// The words of a running process; empty once it has ended.
static QByteArray wordsOf(const QByteArray &process)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(QLatin1String(process)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConfinedProgramTest::whatItStartedEndsWithIt()
{
    const QString commands = QStringLiteral("sleep 500 >/dev/null 2>&1 & echo $!");
    // Started in any other way it goes on.
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), commands});
    QVERIFY(shell.waitForFinished());
    const QByteArray left = shell.readAllStandardOutput().trimmed();
    QTRY_VERIFY(wordsOf(left).startsWith("sleep"));
    kill(left.toInt(), SIGKILL);

    const ConfinedResult result = run(commands);
    QCOMPARE(int(result.end), int(ConfinedResult::End::Done));
    const QByteArray ended = result.output.trimmed();
    QVERIFY(ended.toInt() > 0);
    QTRY_VERIFY(!wordsOf(ended).contains("sleep"));
}

void ConfinedProgramTest::killedBeforeItsTime()
{
    // As the system does where memory runs out.
    QCOMPARE(int(run(QStringLiteral("kill -9 $$")).end), int(ConfinedResult::End::Failed));
}

void ConfinedProgramTest::outOfTime()
{
    const ConfinedResult result =
        run(QStringLiteral("while :; do :; done"), std::chrono::seconds(1));
    QCOMPARE(int(result.end), int(ConfinedResult::End::OutOfTime));
}

SUITE_CORE_TEST(ConfinedProgramTest)
#include "tst_confinedprogram.moc"
