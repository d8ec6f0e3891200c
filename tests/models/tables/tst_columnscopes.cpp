// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are about something else than the row's name in the report's year: a part of the
// place, an index, the years of a plan, the months so far; and names over two columns.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class ColumnScopesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void ColumnScopesTest::readsTables_data()
{
    addTableColumns();

    QTest::newRow("a mean over years that are past")
        << "表1"
        << "指标|2015年|2020年|“十三五”年均增长（%）\n竹器产值（亿元）|30|40|6"
        << "竹器产值 level [亿元] A2015 30\n竹器产值 level [亿元] A2020 40\n"
           "竹器产值 growth [%] A2016-2020 6";
    QTest::newRow("a sum over the years of a plan")
        << "表2"
        << "指标|2020年|2025年|五年累计增加\n竹林（万亩）|30|40|10"
        << "竹林 level [万亩] A2020 30\n竹林 level [万亩] T2025 40\n"
           "竹林 change [万亩] T2021-2025 10";
    QTest::newRow("a mean in a cell of a year")
        << "表3"
        << "指标|2020年|2025年目标\n竹器产值增速（%）|5|6（年均）"
        << "竹器产值增速 growth [%] A2020 5\n竹器产值增速 growth [%] T2021-2025 6";
    QTest::newRow("an index beside amounts")
        << "表4"
        << "指标|单位|绝对数|指数（上年=100）\n竹筐|万件|5|102"
        << "竹筐 level [万件] A2021 5\n竹筐 comparison [%] A2021 102";
    QTest::newRow("a part of the place")
        << "表5"
        << "指标|单位|2021年全市|2021年市区\n竹筐产量|万件|5|3"
        << "竹筐产量 level [万件] A2021 5\n市区 > 竹筐产量 level [万件] A2021 3";
    QTest::newRow("what is counted below a year")
        << "表6"
        << "行业|2021年末工场（所）|2021年末工匠（人）\n竹编|5|70"
        << "工场 > 竹编 level [所] A2021 5\n工匠 > 竹编 level [人] A2021 70";
    QTest::newRow("growth of the months so far")
        << "表7"
        << "指标|单位|9月当月|1—9月累计|累计同比增长（%）\n竹筐产量|万件|1|9|4"
        << "竹筐产量 level [万件] A2021-09 1\n竹筐产量 level [万件] A2021-01/2021-09 9\n"
           "竹筐产量 growth [%] A2021-01/2021-09 4";
    QTest::newRow("next year's aim")
        << "表8"
        << "指标|今年目标|今年完成|明年目标\n竹筐产量（万件）|5|6|7"
        << "竹筐产量 level [万件] T2021 5\n竹筐产量 level [万件] A2021 6\n"
           "竹筐产量 level [万件] T2022 7";
    QTest::newRow("how far a growth changed")
        << "表9"
        << "指标|单位|绝对数|比上年增长（%）\n竹器产值增速|%|6|0.5\n竹器合格率|%|98|-0.6个百分点"
        << "竹器产值增速 growth [%] A2021 6\n竹器产值增速 change [%] A2021 0.5\n"
           "竹器合格率 level [%] A2021 98\n竹器合格率 change [个百分点] A2021 -0.6";
    QTest::newRow("years with another sign")
        << "表10"
        << "年度|竹器产值（亿元）|增速（%）\n2020年度|5|4\n2021年度|6|7"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 growth [%] A2020 4\n"
           "竹器产值 level [亿元] A2021 6\n竹器产值 growth [%] A2021 7";
    QTest::newRow("times in cells")
        << "表21"
        << "指标|单位|2021年目标|2021年1—11月|2021年完成\n竹器产值|亿元|5|4（前三季度）|6（1-"
           "11月）\n"
           "竹林率|%|60|59（10月末）|58（2020年）\n竹税|亿元|7（2025年）|8（2020年价）|"
           "9（2021年预计）"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021-01/2021-09 4\n"
           "竹器产值 level [亿元] A2021-01/2021-11 6\n竹林率 level [%] T2021 60\n"
           "竹林率 level [%] A2021-01/2021-10 59\n竹林率 level [%] A2020 58\n"
           "竹税 level [亿元] T2025 7\n竹税 level [亿元] A2021-01/2021-11 8\n"
           "竹税 level [亿元] E2021 9";
    QTest::newRow("two lists, of which only the names are called differently")
        << "表22 2021年竹基金"
        << "收入|预算数|决算数|支出|预算数|决算数\n竹税收入|86|52|竹林支出|78|51\n"
           "竹费收入|12|13|竹债支出|98|97"
        << "竹税收入 level [] T2021 86\n竹税收入 level [] A2021 52\n竹林支出 level [] T2021 78\n"
           "竹林支出 level [] A2021 51\n竹费收入 level [] T2021 12\n竹费收入 level [] A2021 13\n"
           "竹债支出 level [] T2021 98\n竹债支出 level [] A2021 97";
    QTest::newRow("names and figures that are called alike")
        << "表23"
        << "指标|2020年|2021年|竹税|2021年增长（%）\n竹器产值（亿元）|5|6|7|8"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] A2021 6\n"
           "竹器产值 growth [%] A2021 8";
    QTest::newRow("parts set in below what is numbered like a heading, in a plan")
        << "表26"
        << "项目\t2021年预算数（万元）\t2021年执行数（万元）\n一、竹税\t5\t6\n  竹桌税\t3\t4\n"
           "  竹椅税\t2\t2\n二、藤税\t7\t8"
        << "一、竹税 level [万元] T2021 5\n一、竹税 level [万元] A2021 6\n"
           "竹税 > 竹桌税 level [万元] T2021 3\n竹税 > 竹桌税 level [万元] A2021 4\n"
           "竹税 > 竹椅税 level [万元] T2021 2\n竹税 > 竹椅税 level [万元] A2021 2\n"
           "二、藤税 level [万元] T2021 7\n二、藤税 level [万元] A2021 8";
    QTest::newRow("tasks with what was done, counted")
        << "表25 2021年民生实事"
        << "序号|实事项目|建设内容|单位|年度目标|完成情况\n1|供水|改造水管|公里|60|63"
        << "1供水 level [公里] T2021 60\n1供水 level [公里] A2021 63";
    QTest::newRow("tasks that are counted")
        << "表24 2021年民生实事"
        << "序号|项目名称|计量单位|年度目标|完成数|完成率（%）\n1|新建竹器厂|所|6|7|117\n2|"
           "改造竹林|亩|18|20|111"
        << "1新建竹器厂 level [所] T2021 6\n1新建竹器厂 level [所] A2021 7\n"
           "1新建竹器厂 comparison [%] A2021 117\n2改造竹林 level [亩] T2021 18\n"
           "2改造竹林 level [亩] A2021 20\n2改造竹林 comparison [%] A2021 111";
    QTest::newRow("a budget, and what it was changed to")
        << "表25 2021年竹业支出"
        << "项目|年初预算|调整预算|执行数|占调整预算%\n竹林（万元）|21|22|11|50"
        << "竹林 level [万元] T2021 21\n调整预算 > 竹林 level [万元] T2021 22\n"
           "竹林 level [万元] A2021 11\n竹林 comparison [%] A2021 50";
    QTest::newRow("years and roles down")
        << "表26"
        << "项目|竹器产值增速（%）|竹税（万元）\n2020年实际|6|58\n2021年目标|7|60\n"
           "2021年预计完成|5|59\n2022年计划数|8|61"
        << "竹器产值增速 growth [%] A2020 6\n竹税 level [万元] A2020 58\n"
           "竹器产值增速 growth [%] T2021 7\n竹税 level [万元] T2021 60\n"
           "竹器产值增速 growth [%] E2021 5\n竹税 level [万元] E2021 59\n"
           "竹器产值增速 growth [%] T2022 8\n竹税 level [万元] T2022 61";
    QTest::newRow("measures below the roles of a year")
        << "表27"
        << "指标|竹器产值（亿元）|竹税（亿元）\n2021年计划数|5|6\n2021年完成数|4|7\n"
           "完成计划%|80|117\n比上年增长%|3|-2"
        << "竹器产值 level [亿元] T2021 5\n竹税 level [亿元] T2021 6\n"
           "竹器产值 level [亿元] A2021 4\n竹税 level [亿元] A2021 7\n"
           "竹器产值 comparison [%] A2021 80\n竹税 comparison [%] A2021 117\n"
           "竹器产值 growth [%] A2021 3\n竹税 growth [%] A2021 -2";
    QTest::newRow("growth below two years, the later first")
        << "表28"
        << "指标|竹器产值（亿元）\n2021年|5\n2020年|4\n增长%|25"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 level [亿元] A2020 4\n"
           "竹器产值 growth [%] A2021 25";
    QTest::newRow("growth below years, of which nothing tells")
        << "表29"
        << "指标|竹器产值（亿元）\n2020年实际|4\n2021年预计|5\n2022年计划|6\n比上年增长%|20"
        << "竹器产值 level [亿元] A2020 4\n竹器产值 level [亿元] E2021 5\n"
           "竹器产值 level [亿元] T2022 6";
    QTest::newRow("the aims of a plan and of its year")
        << "表30"
        << "指标|单位|2022年规划目标|2021年完成|2022年目标\n竹器产值|亿元|7|5|6"
        << "规划目标 > 竹器产值 level [亿元] T2022 7\n竹器产值 level [亿元] A2021 5\n"
           "竹器产值 level [亿元] T2022 6";
    QTest::newRow("parts of a row without figures, among numbered ones")
        << "表31"
        << "序号|指标|单位|2021年目标|2021年完成\n1|竹器减排|||\n|竹灰|吨|6|5\n|竹屑|吨|8|7\n"
           "2|竹林|万亩|3|4\n|竹税|万元|1|2"
        << "1竹器减排 level [] T2021 blank\n1竹器减排 level [] A2021 blank\n"
           "竹器减排 > 竹灰 level [吨] T2021 6\n竹器减排 > 竹灰 level [吨] A2021 5\n"
           "竹器减排 > 竹屑 level [吨] T2021 8\n竹器减排 > 竹屑 level [吨] A2021 7\n"
           "2竹林 level [万亩] T2021 3\n2竹林 level [万亩] A2021 4\n"
           "竹税 level [万元] T2021 1\n竹税 level [万元] A2021 2";
    QTest::newRow("a number without figures that goes on with the others")
        << "表32"
        << "指标|单位|2021年目标|2021年完成\n1.竹林|万亩|3|4\n2.竹器减排\n（1）竹灰|吨|6|5\n"
           "（2）竹屑|吨|8|7\n3.竹税|万元|1|2"
        << "1.竹林 level [万亩] T2021 3\n1.竹林 level [万亩] A2021 4\n"
           "2.竹器减排 level [] T2021 blank\n2.竹器减排 level [] A2021 blank\n"
           "竹器减排 > （1）竹灰 level [吨] T2021 6\n竹器减排 > （1）竹灰 level [吨] A2021 5\n"
           "竹器减排 > （2）竹屑 level [吨] T2021 8\n竹器减排 > （2）竹屑 level [吨] A2021 7\n"
           "3.竹税 level [万元] T2021 1\n3.竹税 level [万元] A2021 2";
    QTest::newRow("years over as many columns as each has titles below")
        << "表33"
        << "指标|单位|2021年|2022年\n||计划|预计完成|增长%|计划|增长%\n竹器产值|亿元|5|6|3|7|4\n"
           "竹税|万元|1|2|5|3|6"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] E2021 6\n"
           "竹器产值 growth [%] E2021 3\n竹器产值 level [亿元] T2022 7\n"
           "竹器产值 growth [%] T2022 4\n竹税 level [万元] T2021 1\n竹税 level [万元] E2021 2\n"
           "竹税 growth [%] E2021 5\n竹税 level [万元] T2022 3\n竹税 growth [%] T2022 6";
    QTest::newRow("an estimate in a cell")
        << "表11"
        << "指标|2021年目标|2021年完成\n竹筐产量（万件）|5|6（预计）"
        << "竹筐产量 level [万件] T2021 5\n竹筐产量 level [万件] E2021 6";
    QTest::newRow("ditto marks below a unit")
        << "表12"
        << "指标|单位|绝对数|比上年增长（%）\n竹筐|万件|5|1\n竹篮|〃|6|2\n存栏|万头（只）|7|3"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 1\n竹篮 level [万件] A2021 6\n"
           "竹篮 growth [%] A2021 2\n存栏 level [万头（只）] A2021 7\n存栏 growth [%] A2021 3";
    QTest::newRow("parts in a column of their own")
        << "表13"
        << "指标|类别|绝对数（万件）|增长（%）\n竹器|竹筐|5|1\n|竹篮|6|2\n藤器|合计|9|3\n|藤椅|4|2"
        << "竹器 > 竹筐 level [万件] A2021 5\n竹器 > 竹筐 growth [%] A2021 1\n"
           "竹器 > 竹篮 level [万件] A2021 6\n竹器 > 竹篮 growth [%] A2021 2\n"
           "藤器 level [万件] A2021 9\n藤器 growth [%] A2021 3\n"
           "藤器 > 藤椅 level [万件] A2021 4\n藤器 > 藤椅 growth [%] A2021 2";
    QTest::newRow("the only amounts, by a noun")
        << "表14"
        << "指标|单位|出栏量|比上年增长（%）\n山羊|万只|5|1"
        << "山羊 level [万只] A2021 5\n山羊 growth [%] A2021 1";
    QTest::newRow("sections numbered like headings")
        << "表15"
        << "序号|指标|2021年目标|2021年完成\n一|竹业|—|—\n1|竹筐产量（万件）|5|6\n二|藤业||\n"
           "2|藤椅产量（万件）|7|8"
        << "竹业 > 1竹筐产量 level [万件] T2021 5\n竹业 > 1竹筐产量 level [万件] A2021 6\n"
           "藤业 > 2藤椅产量 level [万件] T2021 7\n藤业 > 2藤椅产量 level [万件] A2021 8";
    QTest::newRow("parts by the kind of their numbers")
        << "表16"
        << "指标|单位|绝对数|比上年增长（%）\n一、竹器|万件|9|1\n1.竹筐|万件|5|2\n2.竹篮|万件|4|3\n"
           "二、藤器|万件|8|4\n1.藤椅|万件|7|5"
        << "一、竹器 level [万件] A2021 9\n一、竹器 growth [%] A2021 1\n"
           "竹器 > 1.竹筐 level [万件] A2021 5\n竹器 > 1.竹筐 growth [%] A2021 2\n"
           "竹器 > 2.竹篮 level [万件] A2021 4\n竹器 > 2.竹篮 growth [%] A2021 3\n"
           "二、藤器 level [万件] A2021 8\n二、藤器 growth [%] A2021 4\n"
           "藤器 > 1.藤椅 level [万件] A2021 7\n藤器 > 1.藤椅 growth [%] A2021 5";
    QTest::newRow("binding or expected below a title of remarks")
        << "表17"
        << "指标|2021年目标|2021年完成|备注\n竹筐产量（万件）|5|6|预期性"
        << "竹筐产量 level [万件] T2021 5\n竹筐产量 level [万件] A2021 6";
    QTest::newRow("a change told by its cells")
        << "表18"
        << "指标|单位|绝对数|同比增减\n竹筐|万件|5|-3.2%\n竹篮|万件|6|4%"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 -3.2\n竹篮 level [万件] A2021 6\n"
           "竹篮 growth [%] A2021 4";
    QTest::newRow("years in words, a rank")
        << "表19"
        << "指标|单位|二〇二〇年|二〇二一年|全省位次\n竹筐|万件|5|6|2"
        << "竹筐 level [万件] A2020 5\n竹筐 level [万件] A2021 6\n"
           "竹筐 comparison [位] A2021 2";
    QTest::newRow("year rows with the units in the caption")
        << "表20 竹器产值（单位：亿元、%）"
        << "年份|竹器产值|增速\n2020年|5|4\n2021年|6|7"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 growth [%] A2020 4\n"
           "竹器产值 level [亿元] A2021 6\n竹器产值 growth [%] A2021 7";
    QTest::newRow("a table that goes on")
        << "表21"
        << "指标|单位|产量|增长（%）\n竹筐|万件|5|1\n竹篮|万件|6|2\n续表\n藤椅|万件|7|3"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 1\n竹篮 level [万件] A2021 6\n"
           "竹篮 growth [%] A2021 2\n藤椅 level [万件] A2021 7\n藤椅 growth [%] A2021 3";
    QTest::newRow("a cell a line")
        << "表22"
        << "指标\n单位\n绝对数\n比上年增长（%）\n竹筐\n万件\n5\n1\n竹篮\n万件\n6\n2"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 1\n竹篮 level [万件] A2021 6\n"
           "竹篮 growth [%] A2021 2";
    QTest::newRow("a missing cell between wide blanks")
        << "表23"
        << "指标　　产量（万件）　　增长（%）\n竹筐　　5　　1\n竹篮　　　　2"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 1\n竹篮 level [万件] A2021 blank\n"
           "竹篮 growth [%] A2021 2";
    QTest::newRow("a noun below one year only, a share of another column")
        << "表24"
        << "项目|2020年决算数（万元）|2021年预算数（万元）|预算数为决算数的%\n竹器收入|1|2|200"
        << "竹器收入 level [万元] A2020 1\n竹器收入 level [万元] T2021 2";
    QTest::newRow("a row that numbers the columns")
        << "表25"
        << "指标|单位|绝对数|比上年增长（%）\n甲|乙|1|2\n竹筐|万件|5|1"
        << "竹筐 level [万件] A2021 5\n竹筐 growth [%] A2021 1";
    QTest::newRow("a year of a plan")
        << "表26"
        << "指标|单位|“十四五”规划2025年目标|2021年完成\n竹筐|万件|9|5"
        << "竹筐 level [万件] T2025 9\n竹筐 level [万件] A2021 5";
}

void ColumnScopesTest::readsTables()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

SUITE_TEST(ColumnScopesTest)
#include "tst_columnscopes.moc"
