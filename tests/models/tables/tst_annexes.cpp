// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as annexes of plans, yearbooks and budgets print them.
#include "figures/prices.h"
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;

class AnnexesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void takesAnOrdinalByTheBlankAfterIt();
    void takesAnAttributeAfterTheName();
    void saysAtWhatPricesGrowthIs();
    void leavesRowsOfPlacesAlone();
    void listsAHeadThatCannotBeSpread();
};

void AnnexesTest::readsTables_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");

    QTest::newRow("figures in % in every cell")
        << ""
        << "表1 2021年目标完成情况"
        << "指标|2021年目标|2021年完成\n竹器产值增速|6%|5.7%\n藤器产值增速|3%|-1.5%\n木器产值增速|"
           "4%|4.2%"
        << "竹器产值增速 growth [%] T2021 6\n竹器产值增速 growth [%] A2021 5.7\n藤器产值增速 "
           "growth [%] T2021 3\n藤器产值增速 growth [%] A2021 -1.5\n木器产值增速 growth [%] T2021 "
           "4\n木器产值增速 growth [%] A2021 4.2";
    QTest::newRow("amounts and growth below roles")
        << ""
        << "表2"
        << "指标\t2021年预计完成\t2022年目标\n总量\t增速（%）\t总量\t增速（%"
           "）\n竹器产值（亿元）\t28\t5\t30\t7\n藤器产值（亿元）\t12\t4\t13\t6"
        << "竹器产值 level [亿元] E2021 28\n竹器产值 growth [%] E2021 5\n竹器产值 level [亿元] "
           "T2022 30\n竹器产值 growth [%] T2022 7\n藤器产值 level [亿元] E2021 12\n藤器产值 growth "
           "[%] E2021 4\n藤器产值 level [亿元] T2022 13\n藤器产值 growth [%] T2022 6";
    QTest::newRow("a title that is printed once, its unit in the upper row")
        << ""
        << "表3 “十三五”规划完成情况"
        << "指标|单位|2015年|2020年||年均增长（%）|\n||实际|目标|实际|目标|实际\n竹器产值|亿元|10|"
           "15|14|8|7"
        << "竹器产值 level [亿元] A2015 10\n竹器产值 level [亿元] T2020 15\n竹器产值 level [亿元] "
           "A2020 14\n竹器产值 growth [%] T2016-2020 8\n竹器产值 growth [%] A2016-2020 7";
    QTest::newRow("roles in brackets")
        << ""
        << "表4"
        << "指标|单位|2021年（计划）|2021年（预计）|2022年（计划）\n竹器产值|亿元|5|6|7"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] E2021 6\n竹器产值 level [亿元] "
           "T2022 7";
    QTest::newRow("growth in a row of its own")
        << ""
        << "表5"
        << "指标|2021年完成|2022年目标\n竹器产值（亿元）|5|6\n增长率（%）|4|5\n藤器产值（亿元）|7|"
           "8\n比上年增长（%）|2|3"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 level [亿元] T2022 6\n竹器产值 growth [%] "
           "A2021 4\n竹器产值 growth [%] T2022 5\n藤器产值 level [亿元] A2021 7\n藤器产值 level "
           "[亿元] T2022 8\n藤器产值 growth [%] A2021 2\n藤器产值 growth [%] T2022 3";
    QTest::newRow("years as rows")
        << ""
        << "表6"
        << "年份|竹器产值（亿元）|比上年增长（%）|藤器产值（亿元）|比上年增长（%）\n2020|5|3|7|"
           "4\n2021年|6|20|8|14"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 growth [%] A2020 3\n藤器产值 level [亿元] "
           "A2020 7\n藤器产值 growth [%] A2020 4\n竹器产值 level [亿元] A2021 6\n竹器产值 growth "
           "[%] A2021 20\n藤器产值 level [亿元] A2021 8\n藤器产值 growth [%] A2021 14";
    QTest::newRow("arrows") << ""
                            << "表7"
                            << "指标|比上年增长（%）\n竹器产值|▲6.5\n藤器产值|▼3"
                            << "竹器产值 growth [%] A2021 6.5\n藤器产值 growth [%] A2021 -3";
    QTest::newRow("growth by the bracket of the caption")
        << ""
        << "表8 分季度产值增速（%）"
        << "指标|一季度|上半年|全年\n竹器产值|5|6|7"
        << "竹器产值 growth [%] A2021-01/2021-03 5\n竹器产值 growth [%] A2021-01/2021-06 "
           "6\n竹器产值 growth [%] A2021 7";
    QTest::newRow("other places beside the report's")
        << "重庆市云岭区"
        << "表9"
        << "指标|全国|全市|云岭区\n竹器产值增速（%）|5|6|7"
        << "竹器产值增速 growth [%] A2021 7";
    QTest::newRow("the whole of the report's place") << "重庆市云岭区"
                                                     << "表10"
                                                     << "指标|全市|全区\n竹器产值增速（%）|6|7"
                                                     << "竹器产值增速 growth [%] A2021 7";
    QTest::newRow("an index is no growth")
        << ""
        << "表11"
        << "指标|单位|2021年|2021年为2020年（%）\n竹器产量|万件|5|104"
        << "竹器产量 level [万件] A2021 5\n竹器产量 comparison [%] A2021 104";
    QTest::newRow("a share of what was aimed at")
        << ""
        << "表12"
        << "指标|单位|全年目标|2021年完成|占全年目标（%）\n竹器产量|万件|5|6|120"
        << "竹器产量 level [万件] T2021 5\n竹器产量 level [万件] A2021 6\n竹器产量 comparison [%] "
           "A2021 120";
    QTest::newRow("notes in a row")
        << ""
        << "表13"
        << "指标|单位|2021年目标|2021年完成\n竹器产量*|万件|5|6\n注：1.*为2020年数据。|||"
        << "竹器产量 level [万件] T2021 5\n竹器产量 level [万件] A2020 6";
    QTest::newRow("the end of a plan")
        << ""
        << "表14"
        << "指标|单位|“十三五”末完成值|“十四五”末目标值\n竹器产量|万件|5|6"
        << "竹器产量 level [万件] A2020 5\n竹器产量 level [万件] T2025 6";
    QTest::newRow("what is set in below 其中")
        << ""
        << "表16"
        << "指标\t单位\t2021年目标\t2021年完成\n竹器产量\t万件\t9\t8\n其中：竹桌\t万件\t4\t3\n　　"
           "　竹椅\t万件\t5\t5\n藤器产量\t万件\t1\t2"
        << "竹器产量 level [万件] T2021 9\n竹器产量 level [万件] A2021 8\n竹器产量 > 竹桌 level "
           "[万件] T2021 4\n竹器产量 > 竹桌 level [万件] A2021 3\n竹器产量 > 竹椅 level [万件] "
           "T2021 5\n竹器产量 > 竹椅 level [万件] A2021 5\n藤器产量 level [万件] T2021 1\n藤器产量 "
           "level [万件] A2021 2";
    QTest::newRow("rates and sums in one column")
        << ""
        << "表17"
        << "指标|单位|2020年完成|2025年目标|五年年均增长或累计\n竹器产值|亿元|5|7|7%\n竹林面积|亩|"
           "50|60|10"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] T2025 7\n竹器产值 growth [%] "
           "T2021-2025 7\n竹林面积 level [亩] A2020 50\n竹林面积 level [亩] T2025 60\n竹林面积 "
           "level [亩] T2021-2025 10";
    QTest::newRow("a budget")
        << ""
        << "表18\n单位：万元"
        << "项目|2021年预算数|2021年执行数|执行数为预算数的%|2022年预算数\n竹税|50|51|102|53"
        << "竹税 level [万元] T2021 50\n竹税 level [万元] A2021 51\n竹税 comparison [%] A2021 "
           "102\n竹税 level [万元] T2022 53";
    QTest::newRow("an empty corner above cells in lines")
        << ""
        << "表19"
        << "\t\n\t产量（万件）\n\t比上年增长（%）\n\n\t竹器\n\t5\n\t3\n\n\t藤器\n\t6\n\t-2\n"
        << "竹器 level [万件] A2021 5\n竹器 growth [%] A2021 3\n藤器 level [万件] A2021 6\n藤器 "
           "growth [%] A2021 -2";
    QTest::newRow("two lists of parts")
        << ""
        << "表20"
        << "指标|年末数（万人）\n常住人口|9\n其中：城镇|5\n乡村|4\n其中：男性|5\n女性|4"
        << "常住人口 level [万人] A2021 9\n常住人口 > 城镇 level [万人] A2021 5\n常住人口 > 乡村 "
           "level [万人] A2021 4\n常住人口 > 男性 level [万人] A2021 5\n常住人口 > 女性 level "
           "[万人] A2021 4";
    QTest::newRow("years as rows that say what they are")
        << ""
        << "表22"
        << "年份|竹器产值（亿元）\n2020年实际|5\n2021年（预计）|6\n2022年计划|7"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] E2021 6\n竹器产值 level [亿元] "
           "T2022 7";
    QTest::newRow("an attribute after the name")
        << ""
        << "表23"
        << "指标|2021年目标\n竹器产值（亿元）（预期性）|5\n竹林覆盖率（%）【约束性】|40"
        << "竹器产值 level [亿元] T2021 5\n竹林覆盖率 level [%] T2021 40";
    QTest::newRow("parts of the year that is planned")
        << ""
        << "表24 2022年分季度目标"
        << "指标|一季度|全年\n竹器产值增速（%）|5|6"
        << "竹器产值增速 growth [%] T2022-01/2022-03 5\n竹器产值增速 growth [%] T2022 6";
    QTest::newRow("a name that goes on below its row")
        << ""
        << "表25"
        << "指标名称          单位    2021年目标    2021年完成\n藤器总产值增速    %       6        "
           "     5\n竹器和木器总产    %       8             9\n值增速\n草器产量          件      3 "
           "            2"
        << "藤器总产值增速 growth [%] T2021 6\n藤器总产值增速 growth [%] A2021 "
           "5\n竹器和木器总产值增速 growth [%] T2021 8\n竹器和木器总产值增速 growth [%] A2021 "
           "9\n草器产量 level [件] T2021 3\n草器产量 level [件] A2021 2";
    QTest::newRow("growth against two years")
        << ""
        << "表26"
        << "指标|2021年|比2020年增长（%）|比2019年增长（%）\n竹器产值（亿元）|5|6|7"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 growth [%] A2021 6";
    QTest::newRow("a mean over two years")
        << ""
        << "表26"
        << "指标|2021年|增长（%）|两年平均增长（%）|两年年均增长（%）\n竹器产值（亿元）|5|6|7|7"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 growth [%] A2021 6\n竹器产值 growth [%] "
           "A2020-2021 7\n竹器产值 growth [%] A2020-2021 7";
    QTest::newRow("parts of the report's place")
        << "江西省上饶市"
        << "表27"
        << "指标|全市|信州区|广信区\n竹器产值（亿元）|9|5|4"
        << "竹器产值 level [亿元] A2021 9\n竹器产值 level [亿元] A2021 5\n竹器产值 level [亿元] "
           "A2021 4";
    QTest::newRow("aims of the whole and its parts")
        << "江西省上饶市"
        << "表27 2022年各县区计划"
        << "指标|全市|信州区|广信区\n竹器产值（亿元）|9|5|4"
        << "竹器产值 level [亿元] T2022 9\n竹器产值 level [亿元] T2022 5\n竹器产值 level [亿元] "
           "T2022 4";
    QTest::newRow("places whose indicator the caption names")
        << "河南省兰考县"
        << "表27 各乡镇竹器产值完成情况"
        << "乡镇|年度任务（万元）|完成数（万元）|完成年度任务（%）\n城关镇|5|6|120\n柳林镇|4|3|75"
        << "竹器产值 level [万元] T2021 5\n竹器产值 level [万元] A2021 6\n竹器产值 comparison [%] "
           "A2021 120\n竹器产值 level [万元] T2021 4\n竹器产值 level [万元] A2021 3\n竹器产值 "
           "comparison [%] A2021 75";
    QTest::newRow("marks of other years, as they are called")
        << ""
        << "表27"
        << "指标|2020年|2021年\n竹林覆盖率（%）|40.1|42.3*\n注：①带*的为2019年数据。"
        << "竹林覆盖率 level [%] A2020 40.1\n竹林覆盖率 level [%] A2019 42.3";
    QTest::newRow("the months so far")
        << ""
        << "表27 2021年1—9月竹器产值"
        << "指标|本月|1-本月|比去年同期增长（%）\n竹器产值（亿元）|5|40|3"
        << "竹器产值 level [亿元] A2021-09 5\n竹器产值 level [亿元] A2021-01/2021-09 40\n"
           "竹器产值 growth [%] A2021-01/2021-09 3";
    QTest::newRow("names of what is planned")
        << ""
        << "表27"
        << "规划指标体系|2020年|2025年|属性\n竹林面积（公顷）|85.4|127.2|约束性"
        << "竹林面积 level [公顷] A2020 85.4\n竹林面积 level [公顷] T2025 127.2";
    QTest::newRow("points without brackets")
        << ""
        << "表27"
        << "指标|2021年|增减百分点\n竹林覆盖率（%）|42.3|0.5"
        << "竹林覆盖率 level [%] A2021 42.3\n竹林覆盖率 change [个百分点] A2021 0.5";
    QTest::newRow("years among names")
        << ""
        << "表27"
        << "指标|2021年目标|2021年完成\n竹器产值（亿元）|5|6\n2020|5|6\n2021|6|7\n"
           "其中：竹椅（亿元）|3|4"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n竹器产值 > 竹椅 level "
           "[亿元] T2021 3\n竹器产值 > 竹椅 level [亿元] A2021 4";
    QTest::newRow("marks that tell no other year")
        << ""
        << "表27"
        << "指标|2020年|2021年\n竹林覆盖率*（%）|40.1|42.3\n注：标*的指标为2023年新增指标。"
        << "竹林覆盖率 level [%] A2020 40.1\n竹林覆盖率 level [%] A2021 42.3";
    QTest::newRow("ordinals without a title")
        << ""
        << "表27"
        << "|指标|2021年\n1|竹器产值（亿元）|5\n|其中：竹椅（亿元）|3\n|竹桌（亿元）|1\n"
           "2|藤器产值（亿元）|6\n|其中：藤椅（亿元）|2\n|藤桌（亿元）|1"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 > 竹椅 level [亿元] A2021 3\n竹桌 level [亿元] "
           "A2021 1\n藤器产值 level [亿元] A2021 6\n藤器产值 > 藤椅 level [亿元] A2021 2\n"
           "藤桌 level [亿元] A2021 1";
    QTest::newRow("a row longer than its head")
        << ""
        << "表27"
        << "指标|单位|2021年计划|2021年完成\n竹器产值|亿元|5|6\n藤器产值|亿元|7|8|9\n"
           "草器产值|亿元|3|4"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n草器产值 level [亿元] "
           "T2021 3\n草器产值 level [亿元] A2021 4";
    QTest::newRow("months as rows")
        << ""
        << "表28 2021年各月产值"
        << "月份|竹器产值（亿元）|增长（%）|累计增长（%）\n1-2月|5|6|6\n3月|3|4|5"
        << "竹器产值 level [亿元] A2021-01/2021-02 5\n竹器产值 growth [%] A2021-01/2021-02 "
           "6\n竹器产值 level [亿元] A2021-03 3\n竹器产值 growth [%] A2021-03 4";
    QTest::newRow("two lists side by side")
        << ""
        << "表29\n单位：万元"
        << "收入项目|2021年执行数|支出项目|2021年执行数\n竹税|5|竹林支出|7\n藤税|6|藤林支出|8"
        << "竹税 level [万元] A2021 5\n竹林支出 level [万元] A2021 7\n藤税 level [万元] A2021 "
           "6\n藤林支出 level [万元] A2021 8";
    QTest::newRow("years over the head")
        << ""
        << "表30"
        << "|2021年||2022年\n指标|目标|完成|目标\n竹器产值（亿元）|5|6|7"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n竹器产值 level [亿元] "
           "T2022 7";
    QTest::newRow("a number that points to a note")
        << ""
        << "表31"
        << "指标|单位|2021年\n竹器产量①|万件|5\n藤器产量²|万件|6"
        << "竹器产量 level [万件] A2021 5\n藤器产量 level [万件] A2021 6";
    QTest::newRow("single blanks") << ""
                                   << "表32 2021年产值"
                                   << "指标 绝对数（亿元） 增长（%）\n竹器 5 3\n藤器 6 -2"
                                   << "竹器 level [亿元] A2021 5\n竹器 growth [%] A2021 3\n藤器 "
                                      "level [亿元] A2021 6\n藤器 growth [%] A2021 -2";
    QTest::newRow("the mean growth of a plan")
        << ""
        << "表33"
        << "指标|单位|2020年|2025年|年均/"
           "累计|属性\n竹器产值|亿元|18.2|23|4.8|预期性\n竹林面积|万亩|50|52|2|预期性"
        << "竹器产值 level [亿元] A2020 18.2\n竹器产值 level [亿元] T2025 23\n竹器产值 growth [%] "
           "T2021-2025 4.8\n竹林面积 level [万亩] A2020 50\n竹林面积 level [万亩] T2025 "
           "52\n竹林面积 level [万亩] T2021-2025 2";
    QTest::newRow("a dash in the first row")
        << ""
        << "表34 产量（万件）"
        << "产品|产量|增长（%）\n竹器|5|—\n藤器|6|7"
        << "竹器 level [万件] A2021 5\n竹器 growth [%] A2021 not-set\n藤器 level [万件] A2021 "
           "6\n藤器 growth [%] A2021 7";
    QTest::newRow("titles below others, aligned by blanks")
        << ""
        << "表35"
        << "指标名称     单位   2021年                    2022年\n                    计划    预计 "
           "   增长（%）  计划    增长（%）\n竹器产值     亿元   5       6       7          8      "
           " 9\n藤器产值     亿元   4       3       2          5       6"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] E2021 6\n竹器产值 growth [%] "
           "E2021 7\n竹器产值 level [亿元] T2022 8\n竹器产值 growth [%] T2022 9\n藤器产值 level "
           "[亿元] T2021 4\n藤器产值 level [亿元] E2021 3\n藤器产值 growth [%] E2021 2\n藤器产值 "
           "level [亿元] T2022 5\n藤器产值 growth [%] T2022 6";
    QTest::newRow("groups printed once, aligned by blanks")
        << ""
        << "表36"
        << "类别    指标          单位   2021年目标   2021年完成\n经济    竹器产值      亿元   5   "
           "         6\n        藤器产值      亿元   7            8\n生态    竹林覆盖率    %      "
           "40           41"
        << "经济 > 竹器产值 level [亿元] T2021 5\n经济 > 竹器产值 level [亿元] A2021 6\n经济 > "
           "藤器产值 level [亿元] T2021 7\n经济 > 藤器产值 level [亿元] A2021 8\n生态 > 竹林覆盖率 "
           "level [%] T2021 40\n生态 > 竹林覆盖率 level [%] A2021 41";
    QTest::newRow("a note straight below cells")
        << ""
        << "表37"
        << "\t指标\n\t单位\n\t2021年完成\n\n\t竹器产值\n\t亿元\n\t5\n注：初步统计数。"
        << "竹器产值 level [亿元] A2021 5";
    QTest::newRow("an index against the year before")
        << ""
        << "表21"
        << "类别|以上年价格为100\n竹器|101\n藤器|99"
        << "竹器 level [] A2021 101\n藤器 level [] A2021 99";
}

void AnnexesTest::readsTables()
{
    QFETCH(QString, region);
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    Report report = tableReport(caption, rows);
    report.identity.regionName = region;
    QTEST(asFigures(readTables(report).observations), "expected");
}

void AnnexesTest::takesAnOrdinalByTheBlankAfterIt()
{
    const Report report = tableReport(QStringLiteral("表1"),
                                      QStringLiteral("指标|2021年完成\n12. 3岁以下托位（个）|6"));
    QCOMPARE(asText(readTables(report).observations),
             QStringLiteral("12. 3岁以下托位 [个] A2021 6"));
}

void AnnexesTest::takesAnAttributeAfterTheName()
{
    const Interpretation read = readTables(tableReport(
        QStringLiteral("表1"), QStringLiteral("指标|2021年目标\n竹林覆盖率（%）（约束性）|6")));
    QCOMPARE(read.observations.size(), 1);
    QCOMPARE(read.observations.first().attribute, std::optional(Attribute::Binding));
}

void AnnexesTest::saysAtWhatPricesGrowthIs()
{
    const Interpretation read = readTables(tableReport(
        QStringLiteral("表1"),
        QStringLiteral("指标|绝对数（元）|名义增长（%）|实际增长（%）\n竹农收入|50|6|5")));
    QCOMPARE(read.observations.size(), 3);
    QVERIFY(
        differInPrices(read.observations.at(1).value.basis, read.observations.at(2).value.basis));
}

void AnnexesTest::leavesRowsOfPlacesAlone()
{
    const Interpretation read = readTables(tableReport(
        QStringLiteral("表1"), QStringLiteral("镇（街道）|2021年|2022年\n东街道|5|6\n西镇|7|8")));
    QVERIFY(read.observations.isEmpty());
    QVERIFY(std::any_of(read.problems.begin(), read.problems.end(), [](const Problem &problem) {
        return problem.kind == ProblemKind::TableOfPlaces;
    }));
}

void AnnexesTest::listsAHeadThatCannotBeSpread()
{
    const Interpretation read = readTables(
        tableReport(QStringLiteral("表1"),
                    QStringLiteral("指标\t2021年完成\t2022年目标\n总量\t增速（%）\t总量\n"
                                   "竹器\t5\t6\t7\t8\n藤器\t6\t7\t8\t9")));
    QVERIFY(read.observations.isEmpty());
    QVERIFY(std::any_of(read.problems.begin(), read.problems.end(), [](const Problem &problem) {
        return problem.kind == ProblemKind::TableNotRead;
    }));
}

SUITE_TEST(AnnexesTest)
#include "tst_annexes.moc"
