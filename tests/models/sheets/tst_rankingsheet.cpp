// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displayname.h"
#include "sheets/rankingsheet.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class RankingSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalFiguresShareARank();
    void saysHowManyRegionsThereAre();
    void saysWhyThereAreNoRanksOfTheYearBefore();
    void columnsWithoutAFigureAreLeftOut();
    void aCascadeCountsItsSteps();
    void aCascadeLeavesAmountsOut();
};

static const QStringList ids{QStringLiteral("500103"), QStringLiteral("500104"),
                             QStringLiteral("500105"), QStringLiteral("500106")};

static Series fourDistricts()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    const double numbers[] = {5, 7, 7};
    for (int i = 0; i < 3; ++i) {
        series.points << point({ids.at(i), ids.at(i)}, 2021, Role::Actual, figure(8 - i),
                               QString::number(8 - i));
        series.points << point({ids.at(i), ids.at(i)}, 2022, Role::Actual, figure(numbers[i]),
                               QString::number(numbers[i]));
    }
    return series;
}

void RankingSheetTest::equalFiguresShareARank()
{
    const SheetTable table = rankingSheet({fourDistricts()}, ids, 2022).tables.constFirst();
    QCOMPARE(table.rows.at(0).cells.at(0).text, QStringLiteral("1"));
    QCOMPARE(table.rows.at(1).cells.at(0).text, QStringLiteral("1"));
    QCOMPARE(table.rows.at(2).cells.at(0).text, QStringLiteral("3"));
    QCOMPARE(table.rows.at(2).cells.constLast().text, QStringLiteral("1")); // the year before
}

void RankingSheetTest::saysHowManyRegionsThereAre()
{
    const SheetContent sheet = rankingSheet({fourDistricts()}, ids, 2022);
    QCOMPARE(sheet.tables.constFirst().counted(), 3);
    QCOMPARE(sheet.tables.constFirst().all, 4);
    const QString title = sheet.tables.constFirst().title;
    QVERIFY2(title.contains(QStringLiteral("3 of 4 region(s) ranked")), qPrintable(title));
    const QString silent = displayNameOf(ids.constLast());
    QCOMPARE(sheet.remarks.filter(silent).size(), 1); // which one is not
    QVERIFY(rankingSheet({fourDistricts()}, ids, 1999).isEmpty());
}

void RankingSheetTest::saysWhyThereAreNoRanksOfTheYearBefore()
{
    const QString before = QStringLiteral("no ranks in ");
    QVERIFY(rankingSheet({fourDistricts()}, ids, 2022).remarks.filter(before).isEmpty());
    const SheetContent first = rankingSheet({fourDistricts()}, ids, 2021);
    QCOMPARE(first.remarks.filter(before + QStringLiteral("2020")).size(), 1);
}

void RankingSheetTest::columnsWithoutAFigureAreLeftOut()
{
    const SheetTable table = rankingSheet({fourDistricts()}, ids, 2022).tables.constFirst();
    QCOMPARE(table.columns.size(), 4); // no target, no gap, no verdict
    for (const SheetRow &row : table.head + table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

void RankingSheetTest::aCascadeCountsItsSteps()
{
    const QStringList regions{dadukou().id, chongqing().id};
    const SheetContent sheet = cascadeSheet({growthSeries()}, regions, 2022);
    QVERIFY2(sheet.subtitle.contains(QStringLiteral("1 higher, 0 equal, 0 lower")),
             qPrintable(sheet.subtitle));
    const SheetRow &row = sheet.tables.constFirst().rows.constFirst();
    QCOMPARE(row.cells.constLast().text, QStringLiteral("+0.5")); // 6左右 over 5.5左右
}

void RankingSheetTest::aCascadeLeavesAmountsOut()
{
    Series amounts = growthSeries();
    amounts.unit = QStringLiteral("亿元");
    amounts.indicator.measure = Measure::Level;
    QVERIFY(cascadeSheet({amounts}, {dadukou().id, chongqing().id}, 2022).isEmpty());
}

SUITE_WINDOW_TEST(RankingSheetTest)
#include "tst_rankingsheet.moc"
