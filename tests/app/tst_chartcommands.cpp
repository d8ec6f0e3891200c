// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace PlanLens::Test;

class ChartCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<ProgramRun>(); }
    void writesASeries();
    void drawsCharts_data();
    void drawsCharts();
    void chartsWithoutFiguresAreNotDrawn();
    void unknownRanksAreRefusedFirst();
    void writesSheets_data();
    void writesSheets();
    void writesASheetOfEach();
    void whatNoFontHasIsTold_data();
    void whatNoFontHasIsTold();
    void reportsThatAreNotThereAreNamed();

private:
    std::unique_ptr<ProgramRun> m_program;
};

void ChartCommandsTest::writesASeries()
{
    QCOMPARE(m_program->importReport().status, 0);
    const QStringList series = QStringList{QStringLiteral("series"), QStringLiteral("--indicator"),
                                           QStringLiteral("地区生产总值增速")} +
                               m_program->library();
    const ProgramRun::Outcome csv = m_program->run(series);
    QCOMPARE(csv.status, 0);
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("region_code,region,period,role,relation,low,high,unit,"));
    QVERIFY2(lines.at(1).startsWith("500104,重庆市大渡口区,2021,actual,eq,8.3,8.3,%,"),
             lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",2022,target,eq,6.5,6.5,%,true,"), lines.at(2).constData());

    const ProgramRun::Outcome json = m_program->run(
        series + QStringList{QStringLiteral("--format=json"), QStringLiteral("--region=大渡口区")});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json().value(QStringLiteral("points")).toArray().size(), 2);
    const ProgramRun::Outcome elsewhere =
        m_program->run(series + QStringList{QStringLiteral("--region=北京市")});
    QCOMPARE(elsewhere.status, 0);
    QCOMPARE(elsewhere.output.trimmed().split('\n').size(), 1);
}

void ChartCommandsTest::drawsCharts_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    const QString kind = QStringLiteral("--kind");
    const QStringList indicator = {QStringLiteral("--indicator"), QStringLiteral("gdp-growth")};
    QTest::newRow("years, SVG") << indicator << QStringLiteral("c.svg") << QByteArray("<svg");
    QTest::newRow("regions, PNG") << indicator + QStringList{kind, QStringLiteral("regions")}
                                  << QStringLiteral("c.png") << QByteArray("PNG");
    QTest::newRow("bullet, PDF") << indicator + QStringList{kind, QStringLiteral("bullet"),
                                                            QStringLiteral("--year=2022")}
                                 << QStringLiteral("c.pdf") << QByteArray("%PDF");
    QTest::newRow("cascade") << indicator + QStringList{kind, QStringLiteral("cascade")}
                             << QStringLiteral("c.svg") << QByteArray("<svg");
    QTest::newRow("style") << indicator + QStringList{kind, QStringLiteral("style")}
                           << QStringLiteral("c.png") << QByteArray("PNG");
    QTest::newRow("scorecard") << QStringList{kind, QStringLiteral("scorecard"),
                                              QStringLiteral("--region=500104")}
                               << QStringLiteral("c.svg") << QByteArray("<svg");
}

void ChartCommandsTest::drawsCharts()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    QCOMPARE(m_program->importReport().status, 0);
    const ProgramRun::Outcome outcome =
        m_program->run(QStringList{QStringLiteral("chart")} + m_program->library() + options +
                       QStringList{QStringLiteral("--output"), m_program->path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
    QFile file(m_program->path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(1024).contains(mark));
    QVERIFY(file.size() > 1000);
}

void ChartCommandsTest::chartsWithoutFiguresAreNotDrawn()
{
    m_program->importFolder();
    for (const QString &kind : {QStringLiteral("years"), QStringLiteral("scorecard")}) {
        const ProgramRun::Outcome outcome = m_program->run(
            QStringList{QStringLiteral("chart"), QStringLiteral("--indicator=gdp-growth"),
                        QStringLiteral("--kind"), kind, QStringLiteral("--output"),
                        m_program->path(QStringLiteral("c.svg"))} +
            m_program->library());
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.size(), 1);
        QVERIFY(!QFile::exists(m_program->path(QStringLiteral("c.svg"))));
    }
}

void ChartCommandsTest::unknownRanksAreRefusedFirst()
{
    for (const QString &kind : {QStringLiteral("years"), QStringLiteral("scorecard")}) {
        const ProgramRun::Outcome outcome =
            m_program->run({QStringLiteral("chart"), QStringLiteral("--indicator=gdp-growth"),
                            QStringLiteral("--kind"), kind, QStringLiteral("--by=nonsense"),
                            QStringLiteral("--output"), m_program->path(QStringLiteral("c.svg"))});
        QCOMPARE(outcome.status, 2);
        QVERIFY(!QFile::exists(m_program->path(QStringLiteral("data"))));
    }
}

void ChartCommandsTest::writesSheets_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("indicator, PDF") << QStringLiteral("indicator --indicator gdp-growth --audit")
                                    << QStringLiteral("s.pdf") << QByteArray("%PDF");
    QTest::newRow("regions, XLSX")
        << QStringLiteral("regions --year 2021") << QStringLiteral("s.xlsx") << QByteArray("PK");
    QTest::newRow("region, CSV") << QStringLiteral("region --region 500104")
                                 << QStringLiteral("s.csv") << QByteArray("8.3");
    QTest::newRow("scores, CSV") << QStringLiteral("scores --sort gdp-growth --year 2021")
                                 << QStringLiteral("s.csv") << QByteArray("8.3");
    QTest::newRow("scorecard, CSV") << QStringLiteral("scorecard --report report.txt")
                                    << QStringLiteral("s.csv") << QByteArray("8.3");
    QTest::newRow("hits, CSV") << QStringLiteral("hits --query role:actual")
                               << QStringLiteral("s.csv") << QByteArray("8.3");
    QTest::newRow("hits, PDF") << QStringLiteral("hits --query role:target")
                               << QStringLiteral("s.pdf") << QByteArray("%PDF");
}

void ChartCommandsTest::writesSheets()
{
    QFETCH(QString, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    QCOMPARE(m_program->importReport().status, 0);
    const ProgramRun::Outcome outcome = m_program->run(
        QStringList{QStringLiteral("sheet"), QStringLiteral("--template")} + options.split(u' ') +
        m_program->library() + QStringList{QStringLiteral("--output"), m_program->path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
    QFile file(m_program->path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(mark));
}

void ChartCommandsTest::writesASheetOfEach()
{
    QCOMPARE(m_program->importReport().status, 0);
    const QString folder = m_program->path(QStringLiteral("sheets"));
    const auto run = [&](const QString &more) {
        return m_program->run(QStringLiteral("sheet --template scorecard --each report %1")
                                  .arg(more)
                                  .split(u' ', Qt::SkipEmptyParts) +
                              m_program->library() +
                              QStringList{QStringLiteral("--output"), folder});
    };
    const ProgramRun::Outcome first = run({});
    QVERIFY2(first.status == 0, qPrintable(first.errors.join(u'\n')));
    QCOMPARE(first.output, QByteArray("written 1, failed 0\n"));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().endsWith(QStringLiteral(".pdf")));
    // What is there stays, and is told.
    const ProgramRun::Outcome again = run({});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.output, QByteArray("written 0, failed 1\n"));
    QCOMPARE(again.errors.size(), 1);
    QVERIFY(again.errors.first().contains(files.first()));
    QCOMPARE(run(QStringLiteral("--replace")).status, 0);
    QCOMPARE(run(QStringLiteral("--format csv")).status, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    // Nothing of the kind.
    QCOMPARE(run(QStringLiteral("--region 北京市")).status, 1);
}

void ChartCommandsTest::whatNoFontHasIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    const QString sheet = QStringLiteral("sheet --template scorecard --report report.txt");
    const QString each = QStringLiteral("sheet --template scorecard --each report --format pdf");
    const QString chart = QStringLiteral("chart --kind scorecard --report report.txt");
    QTest::newRow("sheet") << sheet << QStringLiteral("s.pdf");
    QTest::newRow("sheets") << each << QStringLiteral("folder");
    QTest::newRow("chart") << chart << QStringLiteral("c.pdf");
}

/// It is written all the same, and each such character told once.
void ChartCommandsTest::whatNoFontHasIsTold()
{
    QFETCH(const QString, line);
    QFETCH(const QString, name);
    const char32_t forPrivateUse = 0x10FFFD;
    QByteArray report = ProgramRun::reportText();
    report.replace(QByteArray("城镇新增"),
                   QByteArray("城镇新增") + QString::fromUcs4(&forPrivateUse, 1).toUtf8());
    QVERIFY(m_program->write(QStringLiteral("report.txt"), report));
    QCOMPARE(m_program->importFolder().status, 0);
    const ProgramRun::Outcome outcome =
        m_program->run(line.split(u' ') + m_program->library() +
                       QStringList{QStringLiteral("--output"), m_program->path(name)});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY(QFileInfo::exists(m_program->path(name)));
    QVERIFY2(outcome.errors.size() == 1, qPrintable(outcome.errors.join(u'\n')));
    QVERIFY2(outcome.errors.constFirst().contains(QStringLiteral("U+10FFFD")),
             qPrintable(outcome.errors.constFirst()));
}

void ChartCommandsTest::reportsThatAreNotThereAreNamed()
{
    m_program->importFolder();
    const ProgramRun::Outcome outcome = m_program->run(
        QStringList{QStringLiteral("sheet"), QStringLiteral("--template=scorecard"),
                    QStringLiteral("--report=nowhere.txt"), QStringLiteral("--output"),
                    m_program->path(QStringLiteral("s.pdf"))} +
        m_program->library());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.size(), 1);
    QVERIFY(outcome.errors.first().startsWith(QStringLiteral("planlens: nowhere.txt: ")));
}

SUITE_CORE_TEST(ChartCommandsTest)
#include "tst_chartcommands.moc"
