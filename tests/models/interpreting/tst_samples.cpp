// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "interpreting/interpret.h"
#include "support/suite.h"

#include "opening/readfile.h"

#include <QDir>
#include <QTest>

using namespace PlanLens;

/// The reports that ship are read without a warning, and every row of their tables is known.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readCleanly_data();
    void readCleanly();
};

void SamplesTest::readCleanly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("planYear");
    QTest::addColumn<int>("tables");
    QTest::newRow("city, prose") << QStringLiteral("chongqing-2021-2022.txt")
                                 << QStringLiteral("500000") << 2022 << 0;
    QTest::newRow("city") << QStringLiteral("chongqing-2022-2023.txt") << QStringLiteral("500000")
                          << 2023 << 2;
    QTest::newRow("district") << QStringLiteral("dadukou-2021-2022.txt") << QStringLiteral("500104")
                              << 2022 << 2;
    QTest::newRow("zone") << QStringLiteral("wansheng-2021-2022.txt")
                          << QStringLiteral("cq-wansheng") << 2022 << 2;
}

void SamplesTest::readCleanly()
{
    QFETCH(QString, file);
    QFETCH(QString, region);
    QFETCH(int, planYear);
    QFETCH(int, tables);
    const ReadOutcome outcome = readFile(QStringLiteral(PLANLENS_SAMPLES "/") + file);
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY(read);
    for (const Problem &problem : read->problems)
        QVERIFY2(severity(problem.kind) == Severity::Info, qPrintable(describe(problem)));

    Report report = read->report;
    report.identity = identify(report, Regions::shipped());
    QCOMPARE(report.identity.kind, ReportKind::PlanReport);
    QCOMPARE(report.identity.regionId, region);
    QCOMPARE(report.identity.planYear, std::optional(planYear));
    QCOMPARE(report.identity.reviewYear, std::optional(planYear - 1));

    const Interpretation said = interpret(report, Catalogue::shipped(), Regions::shipped());
    QCOMPARE(std::count_if(said.tables.begin(), said.tables.end(),
                           [](const TableReading &table) { return table.isIndicatorTable; }),
             tables);
    for (const Observation &observation : said.observations) {
        if (observation.origin == Origin::Table)
            QVERIFY2(!observation.indicator.isEmpty(), qPrintable(observation.name));
    }
}

SUITE_CORE_TEST(SamplesTest)
#include "tst_samples.moc"
