// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that say how far a target was carried out: they compare with it, and are no figures of
// the indicator. What looks like them is one.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByAnyWords_data();
    void comparesByAnyWords();
    void readsOthers_data();
    void readsOthers();
};

void CompletionTest::comparesByAnyWords_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title :
         {"完成程度", "完成程度（%）", "实现程度", "目标实现程度（%）", "规划目标完成程度%",
          "执行率（%）", "预算执行率%", "完成百分比", "任务完成度", "完成情况（%）",
          "完成占比（%）", "完成比例", "目标完成率", "超额（%）"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void CompletionTest::comparesByAnyWords()
{
    QFETCH(QString, title);
    const QString rows = QStringLiteral("指标|单位|2021年目标|2021年完成|") + title +
                         QStringLiteral("\n竹器产值|亿元|100|98.5|98.5");
    QCOMPARE(asFigures(readTables(tableReport(QStringLiteral("表1"), rows)).observations),
             QStringLiteral("竹器产值 level [亿元] T2021 100\n竹器产值 level [亿元] A2021 98.5\n"
                            "竹器产值 comparison [%] A2021 98.5"));
}

void CompletionTest::readsOthers_data()
{
    addTableColumns();
    QTest::newRow("what was reached of a rate")
        << "表1"
        << "指标|2021年目标（%）|2021年完成情况（%）\n竹器产值增速|6|5.8"
        << "竹器产值增速 growth [%] T2021 6\n竹器产值增速 growth [%] A2021 5.8";
    QTest::newRow("shares aimed at and reached")
        << "表2"
        << "指标|2021年目标占比（%）|2021年实际占比（%）\n竹器|6|5.8"
        << "竹器 share [%] T2021 6\n竹器 share [%] A2021 5.8";
    QTest::newRow("more than was aimed at, in money")
        << "表3"
        << "指标|单位|2021年预算数|2021年执行数|超收（万元）\n竹税|亿元|100|101|10000"
        << "竹税 level [亿元] T2021 100\n竹税 level [亿元] A2021 101\n"
           "竹税 comparison [万元] A2021 10000";
    QTest::newRow("what is done of something else")
        << "表4"
        << "指标|单位|2021年目标|2021年完成|完成质量\n竹器产值|亿元|100|98.5|3"
        << "竹器产值 level [亿元] T2021 100\n竹器产值 level [亿元] A2021 98.5";
    QTest::newRow("an estimate between a plan's aim and how far it is carried out")
        << "表5"
        << "指标|单位|2020年实际|2021年预计|2022年目标|五年规划完成程度（%）\n竹器产值|亿元|4|5|6|"
           "97.1"
        << "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] E2021 5\n"
           "竹器产值 level [亿元] T2022 6\n竹器产值 comparison [%] A2021 97.1";
    QTest::newRow("words on whether the aim was met")
        << "表7"
        << "指标|单位|2021年目标|2021年预计完成|预计完成情况\n竹器产值|亿元|60|61|超额完成\n"
           "藤器产值|亿元|50|49|差1亿元"
        << "竹器产值 level [亿元] T2021 60\n竹器产值 level [亿元] E2021 61\n"
           "藤器产值 level [亿元] T2021 50\n藤器产值 level [亿元] E2021 49";
    QTest::newRow("a budget as a share of the year before")
        << "表8"
        << "项目|2021年执行数|2022年预算数|预算数为上年执行数的%\n竹税（万元）|100|110|110"
        << "竹税 level [万元] A2021 100\n竹税 level [万元] T2022 110\n"
           "竹税 comparison [%] T2022 110";
    QTest::newRow("final accounts as a share of two years")
        << "表9"
        << "项目|2021年预算数|2021年决算数|决算数为预算数的%|为上年决算数的%\n竹税（万元）|100|"
           "110|110|105"
        << "竹税 level [万元] T2021 100\n竹税 level [万元] A2021 110\n"
           "竹税 comparison [%] A2021 110\n竹税 comparison [%] A2021 105";
    QTest::newRow("a budget by how much it is above what was spent the year before")
        << "表10"
        << "项目|2021年执行数|2022年预算数|2022年预算数比2021年执行数增减%\n竹税（万元）|100|110|10"
        << "竹税 level [万元] A2021 100\n竹税 level [万元] T2022 110\n竹税 growth [%] T2022 10";
    QTest::newRow("tasks below a title that says they were aimed at")
        << "表11"
        << "序号|目标任务|2021年目标|全年完成|牵头部门\n1|竹器产值增长|6%左右|5.9%|林业局\n"
           "2|新建竹园|5个|6个|林业局"
        << "1竹器产值增长 growth [%] T2021 ≈6\n1竹器产值增长 growth [%] A2021 5.9\n"
           "2新建竹园 level [个] T2021 5\n2新建竹园 level [个] A2021 6";
    QTest::newRow("what was reached of a later year's aim")
        << "表12 2022年目标完成情况"
        << "指标|单位|2022年目标|全年完成\n竹器产值|亿元|60|61"
        << "竹器产值 level [亿元] T2022 60\n竹器产值 level [亿元] A2022 61";
    QTest::newRow("a budget by that word alone")
        << "表13"
        << "项目|2021年预算|2021年执行|2022年预算|增减额\n竹税（万元）|100|110|120|10"
        << "竹税 level [万元] T2021 100\n竹税 level [万元] A2021 110\n竹税 level [万元] T2022 120\n"
           "竹税 change [万元] T2022 10";
    QTest::newRow("growth of the months so far, beside the aim of the year")
        << "2021年1—9月竹业指标"
        << "指标|单位|年度目标|9月|1—9月累计|累计同比增长（%）\n竹器产值|亿元|50|4|38|6.6"
        << "竹器产值 level [亿元] T2021 50\n竹器产值 level [亿元] A2021-09 4\n"
           "竹器产值 level [亿元] A2021-01/2021-09 38\n"
           "竹器产值 growth [%] A2021-01/2021-09 6.6";
    QTest::newRow("aims of a year in brackets, before and after they were changed")
        << "表14"
        << "指标|单位|原目标（2022年）|调整后目标（2022年）|现状值（2020年）\n竹器厂|家|12|10|8"
        << "原 > 竹器厂 level [家] T2022 12\n调整后 > 竹器厂 level [家] T2022 10\n"
           "竹器厂 level [家] A2020 8";
    QTest::newRow("how much of a plan was done, by no unit, among amounts and rates")
        << "表15（单位：亿元、%）"
        << "指标|计划|实际|完成计划\n竹器产值|50|49|98"
        << "竹器产值 level [亿元] T2021 50\n竹器产值 level [亿元] A2021 49\n"
           "竹器产值 comparison [%] A2021 98";
    QTest::newRow("growth of the months so far beside that of one")
        << "2021年9月竹器价格"
        << "类别|同比|累计同比\n竹器价格|0.1|0.2"
        << "竹器价格 growth [%] A2021-09 0.1\n竹器价格 growth [%] A2021-01/2021-09 0.2";
    QTest::newRow("what was new in the year beside what there is")
        << "表16"
        << "类型|期末实有（户）|#本年新登记（户）\n竹器店|62|8"
        << "期末实有 > 竹器店 level [户] A2021 62\n本年新登记 > 竹器店 level [户] A2021 8";
    QTest::newRow("so many people reached")
        << "表6"
        << "指标|目标（人）|进度（人）\n竹匠培训|60|50"
        << "竹匠培训 level [人] T2021 60\n竹匠培训 level [人] A2021 50";
}

void CompletionTest::readsOthers()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

SUITE_TEST(CompletionTest)
#include "tst_completion.moc"
