// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace PlanLens::Test;

class ExtractCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void extractsAsJson();
    void extractsEachReportOfAFile();
    void extractsAsCsvIntoAFile();
    void extractGoesOnAfterBadFiles();
    void outputThatCannotBeWritten();

private:
    std::unique_ptr<ProgramRun> m_program;
};

void ExtractCommandTest::extractsAsJson()
{
    QVERIFY(m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()));
    const QString file = m_program->path(QStringLiteral("report.txt"));
    const ProgramRun::Outcome outcome = m_program->run({QStringLiteral("extract"), file});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(outcome.json().value(QStringLiteral("planlens")).toInt(), 1);
    const QJsonArray reports = outcome.json().value(QStringLiteral("reports")).toArray();
    QCOMPARE(reports.size(), 1);
    const QJsonObject report = reports.first().toObject();
    QCOMPARE(report.value(QStringLiteral("file")).toString(), file);
    QCOMPARE(report.value(QStringLiteral("planYear")).toInt(), 2022);
    QStringList cells;
    for (const QJsonValue &value : report.value(QStringLiteral("observations")).toArray()) {
        if (value[QStringLiteral("origin")] == QLatin1String("table"))
            cells += value[QStringLiteral("quote")].toString();
    }
    QCOMPARE(cells, QStringList({QStringLiteral("8.3"), QStringLiteral("6.5左右"),
                                 QStringLiteral("1.2"), QStringLiteral("1以上")}));
}

void ExtractCommandTest::extractsEachReportOfAFile()
{
    const QString text =
        QStringLiteral("青禾市%1年政府工作报告\n各位代表：\n"
                       "现在，我代表市人民政府向大会报告工作，请予审议。\n"
                       "一、%2年工作回顾\n全年粮食产量达到52万吨，比上年增长2.1%。\n");
    QVERIFY(m_program->write(QStringLiteral("two.txt"),
                             (text.arg(2022).arg(2021) + text.arg(2023).arg(2022)).toUtf8()));
    const QString file = m_program->path(QStringLiteral("two.txt"));
    const ProgramRun::Outcome outcome = m_program->run({QStringLiteral("extract"), file});
    QCOMPARE(outcome.status, 0);
    const QJsonArray reports = outcome.json().value(QStringLiteral("reports")).toArray();
    QCOMPARE(reports.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject report = reports.at(i).toObject();
        QCOMPARE(report.value(QStringLiteral("file")).toString(), file);
        QCOMPARE(report.value(QStringLiteral("planYear")).toInt(), 2022 + i);
        QCOMPARE(report.value(QStringLiteral("observations"))[0][QStringLiteral("line")].toInt(),
                 5 + 5 * i);
        QCOMPARE(report.value(QStringLiteral("numbers"))[QStringLiteral("figure")].toInt(), 2);
    }
}

void ExtractCommandTest::extractsAsCsvIntoAFile()
{
    QVERIFY(m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()));
    const QString output = m_program->path(QStringLiteral("out.csv"));
    const ProgramRun::Outcome outcome = m_program->run(
        {QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("csv"),
         QStringLiteral("--output"), output, m_program->path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.isEmpty());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("6.5左右"));
}

void ExtractCommandTest::extractGoesOnAfterBadFiles()
{
    QVERIFY(m_program->write(QStringLiteral("empty.txt"), {}));
    QVERIFY(m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()));
    const QString empty = m_program->path(QStringLiteral("empty.txt"));
    const ProgramRun::Outcome outcome =
        m_program->run({QStringLiteral("extract"), m_program->folder(), empty,
                        m_program->path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.json().value(QStringLiteral("reports")).toArray().size(), 1);
    QCOMPARE(outcome.errors.size(), 2);
    QVERIFY(
        outcome.errors.at(0).startsWith(QStringLiteral("planlens: %1: ").arg(m_program->folder())));
    QVERIFY(outcome.errors.at(1).startsWith(QStringLiteral("planlens: %1: ").arg(empty)));
}

void ExtractCommandTest::outputThatCannotBeWritten()
{
    QVERIFY(m_program->write(QStringLiteral("report.txt"), ProgramRun::reportText()));
    const QString output = m_program->path(QStringLiteral("no such folder/out.json"));
    const ProgramRun::Outcome outcome =
        m_program->run({QStringLiteral("extract"), QStringLiteral("--output"), output,
                        m_program->path(QStringLiteral("report.txt"))});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: %1: ").arg(output)));
}

SUITE_CORE_TEST(ExtractCommandTest)
#include "tst_extractcommand.moc"
