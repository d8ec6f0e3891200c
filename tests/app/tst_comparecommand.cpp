// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace PlanLens::Test;

class CompareCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void comparesFilesAndReportsOfTheLibrary();
    void comparesBadInput();

private:
    std::unique_ptr<ProgramRun> m_program;
};

void CompareCommandTest::comparesFilesAndReportsOfTheLibrary()
{
    const QByteArray report = ProgramRun::reportText();
    QVERIFY(m_program->write(QStringLiteral("a.txt"), report));
    QVERIFY(m_program->write(QStringLiteral("b.txt"),
                             QByteArray(report).replace("2021", "2020").replace("8.3", "7.9")));
    m_program->importFolder();
    const QStringList compare =
        QStringList{QStringLiteral("compare"), QStringLiteral("--format=json")} +
        m_program->library();
    const ProgramRun::Outcome files =
        m_program->run(compare + QStringList{m_program->path(QStringLiteral("a.txt")),
                                             m_program->path(QStringLiteral("b.txt"))});
    QCOMPARE(files.status, 0);
    const QJsonArray paragraphs = files.json().value(QStringLiteral("paragraphs")).toArray();
    QVERIFY(!paragraphs.isEmpty());
    QCOMPARE(paragraphs.first()[QStringLiteral("status")], QJsonValue(QStringLiteral("changed")));
    const ProgramRun::Outcome stored = m_program->run(
        compare + QStringList{QStringLiteral("b.txt"), QStringLiteral("大渡口 2021")});
    QVERIFY2(stored.errors.isEmpty(), qPrintable(stored.errors.join(u'\n')));
    QCOMPARE(stored.json().value(QStringLiteral("paragraphs")).toArray().size(), paragraphs.size());
}

void CompareCommandTest::comparesBadInput()
{
    QVERIFY(m_program->write(QStringLiteral("empty.txt"), ""));
    QVERIFY(m_program->write(QStringLiteral("line.txt"),
                             QByteArray("推动高质量发展，").repeated(10'000)));
    const auto compare = [&](const char *left, const char *right) {
        return m_program->run({QStringLiteral("compare"), QStringLiteral("--format=json"),
                               m_program->path(QString::fromLatin1(left)),
                               m_program->path(QString::fromLatin1(right))});
    };
    const ProgramRun::Outcome empty = compare("empty.txt", "empty.txt");
    QCOMPARE(empty.status, 1);
    QCOMPARE(empty.errors.size(), 2);
    QVERIFY(empty.output.isEmpty());
    const ProgramRun::Outcome same = compare("line.txt", "line.txt");
    QCOMPARE(
        same.json().value(QStringLiteral("paragraphs")).toArray().first()[QStringLiteral("status")],
        QJsonValue(QStringLiteral("same")));
    QCOMPARE(compare("line.txt", "nowhere.txt").status, 1);
}

SUITE_CORE_TEST(CompareCommandTest)
#include "tst_comparecommand.moc"
