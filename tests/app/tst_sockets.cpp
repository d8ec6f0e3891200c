// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that PlanLens does reaches for a network: what a system call tracer sees, and a place
// without network interfaces.

#include "programrun.h"
#include "support/suite.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace PlanLens::Test;

class SocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsOpenNone_data() { addCommands(); }
    void commandsOpenNone();
    void theWindowOpensNone();
    void commandsNeedNoInterface_data() { addCommands(); }
    void commandsNeedNoInterface();

private:
    static void addCommands();
    QStringList tracer() const;
    QStringList traced() const;

    std::unique_ptr<ProgramRun> m_program;
};

void SocketsTest::init()
{
    m_program = std::make_unique<ProgramRun>();
    QCOMPARE(m_program->importReport().status, 0);
}

void SocketsTest::addCommands()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"import LIB @report.txt", "extract --format json @report.txt", "search LIB 就业",
          "series LIB --indicator gdp-growth", "check LIB --format json", "doctor LIB",
          "chart LIB --indicator gdp-growth --output @c.svg",
          "sheet LIB --template indicator --indicator gdp-growth --output @s.pdf",
          "sheet LIB --template indicator --indicator gdp-growth --output @s.xlsx"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

/// The words that trace a program and all it starts.
QStringList SocketsTest::tracer() const
{
    return {QStandardPaths::findExecutable(QStringLiteral("strace")),
            QStringLiteral("-f"),
            QStringLiteral("-o"),
            m_program->path(QStringLiteral("trace")),
            QStringLiteral("-e"),
            QStringLiteral("trace=execve,socket")};
}

/// What was seen; empty where programs cannot be traced here.
QStringList SocketsTest::traced() const
{
    QFile file(m_program->path(QStringLiteral("trace")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    return lines.filter(QStringLiteral("execve(")).isEmpty() ? QStringList() : lines;
}

void SocketsTest::commandsOpenNone()
{
    QFETCH(QString, line);
    if (tracer().constFirst().isEmpty())
        QSKIP("strace is not installed: sockets are not looked for.");
    m_program->setRunner(tracer());
    const auto outcome = m_program->run(m_program->words(line));
    if (traced().isEmpty())
        QSKIP("Programs cannot be traced here: sockets are not looked for.");
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QCOMPARE(traced().filter(QStringLiteral("AF_INET")), QStringList());
}

/// The test of the real window opens, charts, compares and previews a sheet for printing.
void SocketsTest::theWindowOpensNone()
{
    if (tracer().constFirst().isEmpty())
        QSKIP("strace is not installed: sockets are not looked for.");
    QStringList words = tracer();
    const QString program = words.takeFirst();
    words += QStringLiteral(PLANLENS_WINDOW_TEST);
    QProcess process;
    process.start(program, words);
    QVERIFY(process.waitForFinished(300'000));
    if (traced().isEmpty())
        QSKIP("Programs cannot be traced here: sockets are not looked for.");
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said.constData());
    if (said.contains("SKIP   : RealWindowTest::initTestCase()"))
        QSKIP("Xvfb is not installed, or does not start: sockets are not looked for.");
    QVERIFY2(said.contains("RealWindowTest::printsTheSheet()"), said.constData());
    QCOMPARE(traced().filter(QStringLiteral("AF_INET")), QStringList());
    QVERIFY(!traced().filter(QStringLiteral("AF_UNIX")).isEmpty()); // the display
}

void SocketsTest::commandsNeedNoInterface()
{
    QFETCH(QString, line);
    const QStringList apart = {QStringLiteral("-r"), QStringLiteral("-n")};
    if (QProcess::execute(QStringLiteral("unshare"), apart + QStringList{QStringLiteral("true")}) !=
        0)
        QSKIP("No network can be made here that has no interfaces.");
    m_program->setRunner(QStringList{QStringLiteral("unshare")} + apart);
    const auto outcome = m_program->run(m_program->words(line));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
}

SUITE_CORE_TEST(SocketsTest)
#include "tst_sockets.moc"
