// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/confinedprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

void ConfinedProgramTest::whatItStartedEndsWithIt()
{
    const ConfinedResult result =
        run(QStringLiteral("(sleep 0.5; echo more > left) >/dev/null 2>&1 & echo done"));
    QCOMPARE(int(result.end), int(ConfinedResult::End::Done));
    QCOMPARE(result.output, QByteArray("done\n"));
    QTest::qWait(1000);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("left"))));
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

QTEST_GUILESS_MAIN(ConfinedProgramTest)
#include "tst_confinedprogram.moc"
