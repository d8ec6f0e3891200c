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
    addRow("by a view, behind a part of the whole that is not told",
           "零售额增速居全省第二。限额以上零售额3.5亿元。分地域看，城镇零售额14.3亿元，"
           "乡村零售额9.2亿元。",
           "");
    addRow("by a view",
           "全年零售总额23.5亿元，增长5%。分地域看，城镇零售额14.3亿元，乡村零售额8.2亿元。",
           "contradiction");
    addRow("by two views, each of the whole",
           "全年零售总额22亿元。按地域分，城镇14亿元；乡村8亿元。按行业分，批发和零售业19亿元，"
           "住宿和餐饮业3亿元，分别增长5%和4%。",
           "consistent consistent");
    addRow("by two views, one of them wrong",
           "全年零售总额22.5亿元。按地域分，城镇14.3亿元；乡村8.2亿元。按行业分，批发和零售业19."
           "1亿元，"
           "住宿和餐饮业2.4亿元，分别增长5%和4%。",
           "consistent contradiction");
    addRow("of another whole than is made up so",
           "服务收入22亿元。其中，批发和零售业14亿元，住宿和餐饮业2亿元。", "");
    addRow(
        "with a part of a part between",
        "投资22.5亿元。按产业分，第一产业投资2.1亿元，第二产业投资12.2亿元，其中工业投资11.3亿元，"
        "第三产业投资7.2亿元。",
        "contradiction");
    addRow("in brackets", "获得奖牌25枚（金牌8枚、银牌9枚、铜牌7枚）。", "contradiction");
    addRow("in brackets behind a part",
           "奖牌35枚，其中国家级奖牌6枚（金牌2枚、银牌3枚、铜牌1枚）。", "consistent");
    addRow("with one more part",
           "竹器用户18.9万户。其中，城市竹器用户12.7万户，农村竹器用户5万户，"
           "公用竹器1.2万户。",
           "");
    addRow(
        "by a view, behind a part of the whole",
        "全年零售总额22.5亿元。限额以上零售额3.5亿元。分地域看，城镇零售额14.3亿元，乡村零售额8.2"
        "亿元。",
        "consistent");
    addRow(
        "by a view, behind two that may be the whole",
        "全年零售总额22.5亿元。限额以上零售额3.5亿元。分地域看，城镇零售额14.3亿元，乡村零售额9.2"
        "亿元。",
        "");
    addRow(
        "by a view, of what is told by its growth",
        "固定资产投资增长7.5%。工业投资12.5亿元。按产业分，第一产业投资2.1亿元，第二产业投资13.2亿"
        "元，第三产业投资7.2亿元。",
        "");
    addRow("of two amounts", "竹器销量31万件、林产31万件。按地域分，城镇14万件，乡村8万件。", "");
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
        Partitions::fromTsv("whole\tpart\tpart\npond\tcarp|eel\tpike\n\tfish\n\tcarp\t\n", &errors);
    QCOMPARE(partitions.all(), (QList<Partition>{{{QStringLiteral("pond")},
                                                  {{QStringLiteral("carp"), QStringLiteral("eel")},
                                                   {QStringLiteral("pike")}}}}));
    QVERIFY(partitions.all().first().canBeOf(u"a pond of fish"));
    QVERIFY(!partitions.all().first().canBeOf(u"fish"));
    QCOMPARE(errors.size(), 2);
    QVERIFY(!Partitions::shipped().all().isEmpty());
}

SUITE_TEST(PartitionSumsTest)
#include "tst_partitionsums.moc"
