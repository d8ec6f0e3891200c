// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/partitions.h"
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// Parts that make up a whole by what their words mean.
class PartitionSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheText_data();
    void inTheText();
    void inTables_data();
    void inTables();
    void badLinesAreNamed();
};

void PartitionSumsTest::inTheText_data()
{
    addColumns();
    addRow("exports and imports",
           "进出口2616万美元，下降57.3%。其中：出口2395万美元，进口221万美元。", "consistent");
    addRow("that do not come to trade",
           "进出口2616万美元，下降57.3%。其中：出口2395万美元，进口212万美元。", "contradiction");
    addRow("with their growth",
           "进出口总额2616万美元，其中出口2395万美元、增长5%，进口212万美元、增长6%。",
           "contradiction");
    addRow("within rounding", "进出口2.62亿美元，其中出口2.40亿美元、进口0.22亿美元。",
           "consistent");
    addRow("one part alone", "进出口2616万美元，其中出口2395万美元，竹器212万美元。", "");
    addRow("about", "进出口2616万美元，其中出口2395万美元左右、进口212万美元。", "");
    addRow("what another place trades",
           "竹器收入2616万美元。其中：出口2395万美元，竹乡进口212万美元。", "");
    addRow("means", "居民人均收入3.3万元，其中城镇居民4.4万元、农村居民2.1万元。", "");
    addRow("by places of living",
           "竹器用户18.9万户，其中城市竹器用户13.87万户，农村竹器用户5.30万户。", "contradiction");
    addRow("of another whole", "竹农18.9万户，其中城市竹器用户13.87万户，农村竹器用户5.30万户。",
           "");
    addRow("without a word that they are parts",
           "进出口2616万美元，出口2395万美元，进口212万美元。", "");
}

void PartitionSumsTest::inTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void PartitionSumsTest::inTables_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("come to the row above")
        << "粮食产量|万吨|122.3\n其中：夏粮产量|万吨|20.7\n其中：秋粮产量|万吨|101.6"
        << "consistent";
    QTest::newRow("do not")
        << "粮食产量|万吨|122.3\n其中：夏粮产量|万吨|21.7\n其中：秋粮产量|万吨|101.6"
        << "contradiction";
    QTest::newRow("one alone") << "粮食产量|万吨|122.3\n其中：夏粮产量|万吨|21.7"
                               << "";
    QTest::newRow("what each has")
        << "竹农收入|元|33000\n其中：城镇竹农|元|43000\n其中：农村竹农|元|21000"
        << "";
    QTest::newRow("means")
        << "居民人均可支配收入|元|33000\n其中：城镇居民|元|43000\n其中：农村居民|元|21000"
        << "";
}

void PartitionSumsTest::inTables()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("表1：2022年主要指标完成情况\n指标|单位|2022年完成\n") +
                                 rows + QStringLiteral("\n竹器收入|亿元|33"));
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

void PartitionSumsTest::badLinesAreNamed()
{
    QStringList errors;
    const Partitions partitions =
        Partitions::fromTsv("part\tpart\ncarp|eel\tpike\nfish\ncarp\t\n", &errors);
    QCOMPARE(partitions.all(), (QList<Partition>{{{{QStringLiteral("carp"), QStringLiteral("eel")},
                                                   {QStringLiteral("pike")}}}}));
    QCOMPARE(errors.size(), 2);
    QVERIFY(!Partitions::shipped().all().isEmpty());
}

SUITE_TEST(PartitionSumsTest)
#include "tst_partitionsums.moc"
