// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of two rows, and what titles say of when their figures are, how they move and in what unit
// they are counted.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class JoinedHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void growsByAnyWords_data();
    void growsByAnyWords();
};

void JoinedHeadsTest::readsTables_data()
{
    addTableColumns();
    QTest::newRow("growth above years")
        << "表1"
        << "指标|单位|绝对值||增长（%）|\n||2020年|2021年|2020年|2021年\n竹筐|万件|4|5|1|2"
        << "竹筐 level [万件] A2020 4\n竹筐 level [万件] A2021 5\n竹筐 growth [%] A2020 1\n"
           "竹筐 growth [%] A2021 2";
    QTest::newRow("shares above years")
        << "表2"
        << "指标|产量（万件）||占全省比重（‰）|\n|2020年|2021年|2020年|2021年\n竹筐|4|5|1|2"
        << "竹筐 level [万件] A2020 4\n竹筐 level [万件] A2021 5\n竹筐 share [‰] A2020 1\n"
           "竹筐 share [‰] A2021 2";
    QTest::newRow("growth above parts of a year")
        << "表3"
        << "指标|单位|增速（%）||\n||一季度|上半年|全年\n竹筐|万件|1|2|3"
        << "竹筐 growth [%] A2021-01/2021-03 1\n竹筐 growth [%] A2021-01/2021-06 2\n"
           "竹筐 growth [%] A2021 3";
    QTest::newRow("changes above years")
        << "表4"
        << "指标|比上年增加（万件）|\n|2020年|2021年\n竹筐|1|-2"
        << "竹筐 change [万件] A2020 1\n竹筐 change [万件] A2021 -2";
    QTest::newRow("growth above aim and outcome")
        << "表5"
        << "指标|单位|增长（%）|\n||2021年目标|2021年完成\n竹器产值|亿元|6|5"
        << "竹器产值 growth [%] T2021 6\n竹器产值 growth [%] A2021 5";
    QTest::newRow("means above plans")
        << "表6"
        << "指标|单位|2020年|2025年目标|年均增长（%）|\n||||“十三五”|“十四五”\n竹器产值|亿元|4|5|6|"
           "7"
        << "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] T2025 5\n"
           "竹器产值 growth [%] A2016-2020 6\n竹器产值 growth [%] T2021-2025 7";
    QTest::newRow("signs of growth below what was reached and what is aimed at")
        << "表1"
        << "指标|2021年预计完成||2022年计划|\n|总量|±%|总量|±%\n竹器产值（亿元）|5|3|6|4\n"
           "竹林率（%）|40|0.8个百分点|41|1"
        << "竹器产值 level [亿元] E2021 5\n竹器产值 growth [%] E2021 3\n"
           "竹器产值 level [亿元] T2022 6\n竹器产值 growth [%] T2022 4\n"
           "竹林率 level [%] E2021 40\n竹林率 change [个百分点] E2021 0.8\n"
           "竹林率 level [%] T2022 41\n竹林率 growth [%] T2022 1";
    QTest::newRow("units in both rows")
        << "表7"
        << "年份|竹器产值（亿元）|\n|总量|增速（%）\n2020年|4|1\n2021年|5|2"
        << "竹器产值总量 level [亿元] A2020 4\n竹器产值增速 growth [%] A2020 1\n"
           "竹器产值总量 level [亿元] A2021 5\n竹器产值增速 growth [%] A2021 2";
    QTest::newRow("units in a row of their own")
        << "表8"
        << "指标|工场数|工匠数\n|个|万人\n竹编|4|5\n藤编|6|7"
        << "工场数 > 竹编 level [个] A2021 4\n工匠数 > 竹编 level [万人] A2021 5\n"
           "工场数 > 藤编 level [个] A2021 6\n工匠数 > 藤编 level [万人] A2021 7";
    QTest::newRow("a noun with a unit of its own")
        << "表9"
        << "指标|单位|2021年|人均（元）|单产（公斤/亩）\n竹笋产值|亿元|4|5|6"
        << "竹笋产值 level [亿元] A2021 4\n人均 > 竹笋产值 level [元] A2021 5\n"
           "单产 > 竹笋产值 level [公斤/亩] A2021 6";
    QTest::newRow("a year that is 100")
        << "表10"
        << "指标|单位|2020年|2021年|以2020年为100\n竹筐|万件|4|5|125"
        << "竹筐 level [万件] A2020 4\n竹筐 level [万件] A2021 5\n竹筐 comparison [%] A2021 125";
    QTest::newRow("a year beside a year, by nothing told")
        << "表11"
        << "指标|单位|2020年|2021年|2021年比2020年\n竹筐|万件|4|5|7"
        << "竹筐 level [万件] A2020 4\n竹筐 level [万件] A2021 5";
    QTest::newRow("this month beside last year's")
        << "表12 2021年9月"
        << "指标|单位|本月|上年同月|累计|上年同期累计\n竹筐|万件|4|5|6|7"
        << "竹筐 level [万件] A2021-09 4\n竹筐 level [万件] A2020-09 5\n"
           "竹筐 level [万件] A2021-01/2021-09 6\n竹筐 level [万件] A2020-01/2020-09 7";
    QTest::newRow("each beside its own part of last year")
        << "表13 2021年上半年"
        << "指标|单位|二季度|上年同期|上半年|去年同期\n竹筐|万件|4|5|6|7"
        << "竹筐 level [万件] A2021-04/2021-06 4\n竹筐 level [万件] A2020-04/2020-06 5\n"
           "竹筐 level [万件] A2021-01/2021-06 6\n竹筐 level [万件] A2020-01/2020-06 7";
    QTest::newRow("growth of the year behind a month")
        << "表14"
        << "指标|单位|全年|12月|全年增长%|12月增长%\n竹筐|万件|4|5|6|7"
        << "竹筐 level [万件] A2021 4\n竹筐 level [万件] A2021-12 5\n竹筐 growth [%] A2021 6\n"
           "竹筐 growth [%] A2021-12 7";
    QTest::newRow("the first years of a plan")
        << "表15"
        << "指标|单位|2018年|“十三五”前三年年均增长（%）\n竹筐|万件|4|6"
        << "竹筐 level [万件] A2018 4\n竹筐 growth [%] A2016-2018 6";
    QTest::newRow("points below a head of amounts")
        << "表16"
        << "指标|2021年（亿元）|比年初增加（亿元）\n竹业贷款|4|5\n竹业不良率|—|下降1.9个百分点"
        << "竹业贷款 level [亿元] A2021 4\n竹业贷款 change [亿元] A2021 5\n"
           "竹业不良率 level [亿元] A2021 not-set\n竹业不良率 change [个百分点] A2021 -1.9";
    QTest::newRow("two aims of a year")
        << "表17"
        << "指标|单位|2021年预算数|2021年调整预算数|2021年完成\n竹业支出|万元|4|5|6"
        << "竹业支出 level [万元] T2021 4\n调整预算数 > 竹业支出 level [万元] T2021 5\n"
           "竹业支出 level [万元] A2021 6";
    QTest::newRow("the same unit in words")
        << "表18"
        << "指标|单位|2021年\n竹筐|万件|4\n竹篮|同上|5"
        << "竹筐 level [万件] A2021 4\n竹篮 level [万件] A2021 5";
    QTest::newRow("trading partners")
        << "表20"
        << "国家（地区）|出口额（亿元）|增长（%）|进口额（亿元）|增长（%）\n日本|4|1|5|2"
        << "出口额 > 日本 level [亿元] A2021 4\n出口额 > 日本 growth [%] A2021 1\n"
           "进口额 > 日本 level [亿元] A2021 5\n进口额 > 日本 growth [%] A2021 2";
    QTest::newRow("years below a head of years")
        << "表19"
        << "年份|2020|2021\n竹器产值（亿元）|4|5"
        << "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] A2021 5";
}

void JoinedHeadsTest::readsTables()
{
    const QList<Observation> figures = figuresOfRow();
    QTEST(asFigures(figures), "expected");
}

/// However a growth is called, it is one: never an amount in the row's unit.
void JoinedHeadsTest::growsByAnyWords_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title :
         {"增（减）%", "比上年增（减）%", "增（+）减（-）%", "比上年增长（减少）%", "同比增（降）%",
          "比去年同期增(减)%", "与上年比较（%）", "与上年同期相比（%）", "递增率（%）",
          "年递增（%）", "+/-%", "比上年增长（%）", "同比±%"})
        QTest::newRow(title) << QString::fromUtf8(title);
}

void JoinedHeadsTest::growsByAnyWords()
{
    QFETCH(QString, title);
    const QString rows = QStringLiteral("指标|单位|2021年|%1\n竹筐|万件|5|-3.2").arg(title);
    const auto figures = readTables(tableReport(QStringLiteral("表1"), rows)).observations;
    QCOMPARE(asFigures(figures),
             QStringLiteral("竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 -3.2"));
}

SUITE_TEST(JoinedHeadsTest)
#include "tst_joinedheads.moc"
