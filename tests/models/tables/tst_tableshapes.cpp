// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of other shapes than a plan's: of statistical communiqués, with growth beside amounts,
// with several units in the caption.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class TableShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void leavesOtherTablesAlone_data();
    void leavesOtherTablesAlone();
    void tellsFiguresInSentences();
};

void TableShapesTest::readsTables_data()
{
    addTableColumns();

    QTest::newRow("amounts of a communiqué")
        << "表1：2021年主要经济指标"
        << "指标|绝对数|比上年增长（%）\n"
           "林业总产值（亿元）|52.3|4.1\n茶叶产量（万吨）|1.8|-2"
        << "林业总产值 [亿元] A2021 52.3\n林业总产值 [%] A2021 4.1\n茶叶产量 [万吨] A2021 1.8\n"
           "茶叶产量 [%] A2021 -2";
    QTest::newRow("products")
        << "表2：2021年主要工业产品产量"
        << "产品名称|单位|产量|比上年增长（%）\n平板玻璃|万吨|31|3.2\n水泥|万吨|88|-7"
        << "平板玻璃 [万吨] A2021 31\n平板玻璃 [%] A2021 3.2\n水泥 [万吨] A2021 88\n"
           "水泥 [%] A2021 -7";
    QTest::newRow("years as columns, unit in the caption")
        << "表3：2019—2021年主要指标（单位：亿元）"
        << "指标|2019年|2020年|2021年\n林业总产值|48|50|52.3\n旅游收入|31|22|29"
        << "林业总产值 [亿元] A2019 48\n林业总产值 [亿元] A2020 50\n林业总产值 [亿元] A2021 52.3\n"
           "旅游收入 [亿元] A2019 31\n旅游收入 [亿元] A2020 22\n旅游收入 [亿元] A2021 29";
    QTest::newRow("a growth beside amounts")
        << "表4：2021年主要指标"
        << "指标|单位|2021年|2021年增长（%）\n林业总产值|亿元|52.3|4.1\n旅游收入|亿元|29|32"
        << "林业总产值 [亿元] A2021 52.3\n林业总产值 [%] A2021 4.1\n旅游收入 [亿元] A2021 29\n"
           "旅游收入 [%] A2021 32";
    QTest::newRow("growth alone is what the table is of")
        << "表5：主要指标增长"
        << "指标|2021年预期增长（%）|2021年实际增长（%）\n林业总产值|4|4.1\n旅游收入|20|32"
        << "林业总产值 [%] T2021 4\n林业总产值 [%] A2021 4.1\n旅游收入 [%] T2021 20\n"
           "旅游收入 [%] A2021 32";
    QTest::newRow("what was done of the plan")
        << "表6：2021年计划完成情况"
        << "指标|单位|2021年计划|2021年完成|完成年度计划（%）|比计划±\n茶叶产量|万吨|2|1.8|90|-0."
           "2\n"
           "旅游收入|亿元|25|29|116|4"
        << "茶叶产量 [万吨] T2021 2\n茶叶产量 [万吨] A2021 1.8\n茶叶产量 [%] A2021 90\n"
           "茶叶产量 [万吨] A2021 -0.2\n旅游收入 [亿元] T2021 25\n旅游收入 [亿元] A2021 29\n"
           "旅游收入 [%] A2021 116\n旅游收入 [亿元] A2021 4";
    QTest::newRow("rates and amounts under two units")
        << "表7：主要指标（单位：亿元、%）"
        << "指标|2021年完成|备注\n旅游收入|29|\n茶叶良种率|61|\n旅游收入占比|8|"
        << "旅游收入 [亿元] A2021 29\n茶叶良种率 [%] A2021 61\n旅游收入占比 [%] A2021 8";
    QTest::newRow("a number alone, by the unit of its row")
        << "表9：竹校情况"
        << "指标|单位|数量\n竹校|所|8\n竹校学生|人|900"
        << "竹校 [所] A2021 8\n竹校学生 [人] A2021 900";
    QTest::newRow("titles over lists side by side")
        << "表10：竹业收支表（单位：万元）"
        << "收入|||支出||\n项目|预算数|决算数|项目|预算数|决算数\n竹税|50|51|竹林养护|20|21\n"
           "藤税|30|31|竹工培训|10|9"
        << "竹税 [万元] T2021 50\n竹税 [万元] A2021 51\n竹林养护 [万元] T2021 20\n"
           "竹林养护 [万元] A2021 21\n藤税 [万元] T2021 30\n藤税 [万元] A2021 31\n"
           "竹工培训 [万元] T2021 10\n竹工培训 [万元] A2021 9";
    QTest::newRow("growth in times")
        << "表11：竹器产量"
        << "产品|单位|产量|比上年增长（%）\n竹灯|万件|5|1.3倍\n竹桌|万件|6|增长2倍\n竹椅|万件|7|4"
        << "竹灯 [万件] A2021 5\n竹灯 [%] A2021 1.3倍\n竹桌 [万件] A2021 6\n"
           "竹桌 [%] A2021 增长2倍\n竹椅 [万件] A2021 7\n竹椅 [%] A2021 4";
    QTest::newRow("by how much it moved, among growth")
        << "表12：竹器价格"
        << "指标|单位|2021年|比上年增长（%）\n竹椅价格|元|84|0.2元\n竹椅产量|万件|5|4"
        << "竹椅价格 [元] A2021 84\n竹椅价格 [元] A2021 0.2元\n竹椅产量 [万件] A2021 5\n"
           "竹椅产量 [%] A2021 4";
    QTest::newRow("two things measured of each row, year by year")
        << "表13：竹林"
        << "指标|面积||产量|\n|2020年（万亩）|2021年（万亩）|2020年（万吨）|2021年（万吨）\n毛竹|5|"
           "6|7|"
           "8"
        << "面积 > 毛竹 [万亩] A2020 5\n面积 > 毛竹 [万亩] A2021 6\n毛竹 [万吨] A2020 7\n"
           "毛竹 [万吨] A2021 8";
    QTest::newRow("parts by how they are divided")
        << "表14：人口"
        << "指标|年末数|比重（%）\n总人口（万人）|6|100\n按性别分：男|4|60\n女|2|40"
        << "总人口 [万人] A2021 6\n总人口 [%] A2021 100\n总人口 > 男 [万人] A2021 4\n"
           "总人口 > 男 [%] A2021 60\n总人口 > 女 [万人] A2021 2\n总人口 > 女 [%] A2021 40";
    QTest::newRow("a noun beside growth, by the unit above the table")
        << "表15：竹材消耗（单位：万吨）"
        << "项目|消耗量|增长（%）\n竹业合计|9|3\n家用|5|4"
        << "竹业合计 [万吨] A2021 9\n竹业合计 [%] A2021 3\n家用 [万吨] A2021 5\n家用 [%] A2021 4";
    QTest::newRow("an index of an amount is none of them")
        << "表16：指数（以上年为100）"
        << "指标|指数\n竹器价格指数|102\n竹器产值|104"
        << "竹器价格指数 [] A2021 102\n竹器产值 [%] A2021 104";
    QTest::newRow("three units tell nothing of an amount")
        << "表8：主要指标（单位：亿元、万人、%）"
        << "指标|2021年完成|备注\n旅游收入|29|\n茶叶良种率|61|"
        << "旅游收入 [] A2021 29\n茶叶良种率 [%] A2021 61";
}

void TableShapesTest::readsTables()
{
    QTEST(asText(figuresOfRow()), "expected");
}

void TableShapesTest::leavesOtherTablesAlone_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("places as columns") << "指标|全市|城区|县\n茶叶价格|1.2|1.4|0.9\n水果价格|2|2|3";
    QTest::newRow("amounts without a year-on-year column")
        << "项目|数量|金额\n桥梁|3|12\n隧道|2|30";
}

void TableShapesTest::leavesOtherTablesAlone()
{
    QFETCH(QString, rows);
    const Interpretation read = readTables(tableReport(QStringLiteral("表1：2021年情况"), rows));
    QVERIFY(read.observations.isEmpty());
}

void TableShapesTest::tellsFiguresInSentences()
{
    const QString rows =
        QStringLiteral("指标|2021年目标|完成情况\n竹林养护|养护20公里|已养护22公里\n"
                       "造林|造林3000亩|造林3200亩");
    const Interpretation read = readTables(tableReport(QStringLiteral("表1：工作"), rows));
    QVERIFY(read.observations.isEmpty());
    QCOMPARE(read.problems.size(), 1);
    QCOMPARE(read.problems.first().kind, ProblemKind::TableNotRead);
}

SUITE_TEST(TableShapesTest)
#include "tst_tableshapes.moc"
