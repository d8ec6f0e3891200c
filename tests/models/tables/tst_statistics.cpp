// SPDX-License-Identifier: GPL-3.0-or-later
// Statistical tables as communiqués print them, ruled with pipes, parted by tabs, aligned by
// blanks.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void takesItsTimeFromTheFirstLine();
    void listsWhatIsNotRead_data();
    void listsWhatIsNotRead();
};

void StatisticsTest::readsTables_data()
{
    addTableColumns();

    QTest::newRow("a head without a word over the names")
        << "表1 木器产量"
        << "|产量（万件）|比上年增长（%）\n木桌|12.5|3\n其中：圆桌|4|-1.5\n木椅|30|持平"
        << "木桌 level [万件] A2021 12.5\n木桌 growth [%] A2021 3\n"
           "木桌 > 圆桌 level [万件] A2021 4\n木桌 > 圆桌 growth [%] A2021 -1.5\n"
           "木椅 level [万件] A2021 30\n木椅 growth [%] A2021 sign";
    QTest::newRow("growth alone")
        << "表2 河口县物价"
        << "\t比上年上涨（%）\n米价总指数\t1.5\n1.粗米\t2\n2.细米\t-0.5"
        << "米价总指数 growth [%] A2021 1.5\n米价总指数 > 1.粗米 growth [%] A2021 2\n"
           "米价总指数 > 2.细米 growth [%] A2021 -0.5";
    QTest::newRow("parts set in by blanks")
        << "表3 果园"
        << "指标            年末数（万亩）      比重（%）\n果园              20            100\n"
           "    其中：梨园      8             40\n          桃园      5             25\n"
           "苗圃              3\n"
        << "果园 level [万亩] A2021 20\n果园 share [%] A2021 100\n"
           "果园 > 梨园 level [万亩] A2021 8\n果园 > 梨园 share [%] A2021 40\n"
           "果园 > 桃园 level [万亩] A2021 5\n果园 > 桃园 share [%] A2021 25\n"
           "苗圃 level [万亩] A2021 3\n苗圃 share [%] A2021 blank";
    QTest::newRow("letter-spaced heads and names, ordinals below a total")
        << "表4 2020年茶价"
        << "        类    别          指  数（以上年为100）\n  茶叶价格指数           100.5\n"
           "   城市              100.7\n   农村              100.1\n  一、绿茶             101\n"
           "     #新   茶         102\n      陈   茶         99\n  二、红茶             98"
        << "茶叶价格指数 level [] A2020 100.5\n茶叶价格指数 > 城市 level [] A2020 100.7\n"
           "茶叶价格指数 > 农村 level [] A2020 100.1\n"
           "茶叶价格指数 > 一、绿茶 level [] A2020 101\n绿茶 > 新茶 level [] A2020 102\n"
           "绿茶 > 陈茶 level [] A2020 99\n茶叶价格指数 > 二、红茶 level [] A2020 98";
    QTest::newRow("indices of amounts, as the caption says")
        << "表6 竹业指数（上年=100）"
        << "指标|2020年|2021年\n竹器产量|105|106\n藤器|101|99"
        << "竹器产量 comparison [%] A2020 105\n竹器产量 comparison [%] A2021 106\n"
           "藤器 level [] A2020 101\n藤器 level [] A2021 99";
    QTest::newRow("an index among amounts")
        << "表7"
        << "指标|单位|2021年\n竹器产量|万件|5\n竹器价格指数||100.3"
        << "竹器产量 level [万件] A2021 5\n竹器价格指数 level [] A2021 100.3";
    QTest::newRow("sisters of a marked part, with which they make up the whole")
        << "表8\n单位：件"
        << "类别|年末数|增长（%）\n竹器|36.8|5\n其中：1尺以下|7|1\n1尺至3尺|21.8|2\n3尺以上|8|3\n"
           "藤器|9|4\n其中：1尺以下|2|1\n木器|9.5|2"
        << "竹器 level [件] A2021 36.8\n竹器 growth [%] A2021 5\n"
           "竹器 > 1尺以下 level [件] A2021 7\n竹器 > 1尺以下 growth [%] A2021 1\n"
           "竹器 > 1尺至3尺 level [件] A2021 21.8\n竹器 > 1尺至3尺 growth [%] A2021 2\n"
           "竹器 > 3尺以上 level [件] A2021 8\n竹器 > 3尺以上 growth [%] A2021 3\n"
           "藤器 level [件] A2021 9\n藤器 growth [%] A2021 4\n"
           "藤器 > 1尺以下 level [件] A2021 2\n藤器 > 1尺以下 growth [%] A2021 1\n"
           "木器 level [件] A2021 9.5\n木器 growth [%] A2021 2";
    QTest::newRow("what was reached by other words is another thing")
        << "表9\n单位：亿元"
        << "项目|2020年末余额|2021年限额|2021年末余额\n竹债|48|61|55"
        << "竹债 level [亿元] A2020 48\n限额 > 竹债 level [亿元] A2021 61\n"
           "竹债 level [亿元] A2021 55";
    QTest::newRow("parts of the people side by side, a unit above")
        << "表5 年末每百户拥有农具\n单位：把"
        << "|城 镇|农村\n锄头|3|90\n镰刀|1|70"
        << "城镇 > 锄头 level [把] A2021 3\n农村 > 锄头 level [把] A2021 90\n"
           "城镇 > 镰刀 level [把] A2021 1\n农村 > 镰刀 level [把] A2021 70";
    QTest::newRow("two groups of columns side by side")
        << "表6 分行业增速"
        << "行业|比上年增长（%）|行业|比上年增长（%）\n渔业|3|林业|-2\n牧业|4|狩猎业|1.5"
        << "渔业 growth [%] A2021 3\n林业 growth [%] A2021 -2\n牧业 growth [%] A2021 4\n"
           "狩猎业 growth [%] A2021 1.5";
    QTest::newRow("two years and the growth between them")
        << "表7 旅游"
        << "指标\t单位\t2020年\t2021年\t增长（%）\n游客\t万人次\t40\t50\t25"
        << "游客 level [万人次] A2020 40\n游客 level [万人次] A2021 50\n游客 growth [%] A2021 25";
    QTest::newRow("amounts of two kinds with a growth each")
        << "表8 贸易"
        << "商品|出口额（万元）|比上年增长（%）|进口额（万元）|比上年增长（%）\n竹器|5|1|7|2\n藤器|"
           "6|3|8|4"
        << "出口额 > 竹器 level [万元] A2021 5\n出口额 > 竹器 growth [%] A2021 1\n"
           "进口额 > 竹器 level [万元] A2021 7\n进口额 > 竹器 growth [%] A2021 2\n"
           "出口额 > 藤器 level [万元] A2021 6\n出口额 > 藤器 growth [%] A2021 3\n"
           "进口额 > 藤器 level [万元] A2021 8\n进口额 > 藤器 growth [%] A2021 4";
    QTest::newRow("the month and the months so far")
        << "表9 2021年1—9月用电"
        << "指标|单位|当月|当月同比（%）|累计|累计同比（%）\n用电量|万千瓦时|4|1|30|2\n售电量|"
           "万千瓦时|3|2|20|3"
        << "用电量 level [万千瓦时] A2021-09 4\n用电量 growth [%] A2021-09 1\n"
           "用电量 level [万千瓦时] A2021-01/2021-09 30\n用电量 growth [%] A2021-01/2021-09 2\n"
           "售电量 level [万千瓦时] A2021-09 3\n售电量 growth [%] A2021-09 2\n"
           "售电量 level [万千瓦时] A2021-01/2021-09 20\n售电量 growth [%] A2021-01/2021-09 3";
    QTest::newRow("units of parts, of their own, and of a row below the head")
        << "表10 3000万元以上牧场"
        << "指标名称|指标值|同比增长\n||（±%）\n年末存栏||\n大牲畜（万头）|9|1\n#水牛|4|"
           "2\n羊（千只）|7|-3"
        << "年末存栏 > 大牲畜 level [万头] A2021 9\n年末存栏 > 大牲畜 growth [%] A2021 1\n"
           "年末存栏 > 大牲畜 > 水牛 level [万头] A2021 4\n"
           "年末存栏 > 大牲畜 > 水牛 growth [%] A2021 2\n"
           "年末存栏 > 羊 level [千只] A2021 7\n年末存栏 > 羊 growth [%] A2021 -3";
    QTest::newRow("changes, ranks and the plan done")
        << "表11"
        << "指标|单位|12月末|比年初增加额|年度计划|占年计划%|全省排名\n存款|亿元|90|-2|100|90|3"
        << "存款 level [亿元] A2021 90\n存款 change [亿元] A2021 -2\n存款 level [亿元] T2021 100\n"
           "存款 comparison [%] A2021 90\n存款 comparison [位] A2021 3";
    QTest::newRow("the whole and its parts side by side, growth by the caption")
        << "表13 茶叶价格涨跌幅度\n单位：%"
        << "指标|全市|城市|农村\n茶叶价格|0.2|0.3|0.1"
        << "茶叶价格 growth [%] A2021 0.2\n城市 > 茶叶价格 growth [%] A2021 0.3\n"
           "农村 > 茶叶价格 growth [%] A2021 0.1";
    QTest::newRow("a month and the year")
        << "表14"
        << "指标名称|12月|1-12月|1-12月同比±%\n茶税（万元）|12|150|3.5"
        << "茶税 level [万元] A2021-12 12\n茶税 level [万元] A2021 150\n茶税 growth [%] A2021 3.5";
    QTest::newRow("a part without a unit among rows with units")
        << "表15"
        << "指标|指标值\n竹器（万件）|9\n#竹桌|4\n竹椅|5\n藤器（件）|7"
        << "竹器 level [万件] A2021 9\n竹器 > 竹桌 level [万件] A2021 4\n"
           "竹器 > 竹椅 level [万件] A2021 5\n藤器 level [件] A2021 7";
    QTest::newRow("another head inside")
        << "表12"
        << "指标|单位|绝对数|比上年增长（%）\n竹器|件|5|1\n产品名称|计量单位|产量|增速（%）\n"
           "藤器|千克|6|2"
        << "竹器 level [件] A2021 5\n竹器 growth [%] A2021 1\n藤器 level [千克] A2021 6\n"
           "藤器 growth [%] A2021 2";
    QTest::newRow("growth over the same month")
        << "表1  2021年竹产品"
        << "指标|单位|绝对数|比上年同月（%）\n竹器|件|5|1"
        << "竹器 level [件] A2021 5\n竹器 growth [%] A2021 1";
    QTest::newRow("a share of the task")
        << "表1  2021年竹产品"
        << "指标|单位|目标|完成|占年任务之比\n竹器|件|4|5|125%"
        << "竹器 level [件] T2021 4\n竹器 level [件] A2021 5\n竹器 comparison [%] A2021 125";
    QTest::newRow("progress in units of the target")
        << "表1  2021年竹产品"
        << "指标|目标任务（件）|进度（件）|完成率（%）\n竹器|4|5|125"
        << "竹器 level [件] T2021 4\n竹器 level [件] A2021 5\n竹器 comparison [%] A2021 125";
    QTest::newRow("growth over what was reached, of what is planned")
        << "表1  2021年竹产品完成情况和2022年计划"
        << "指标|2021年完成数|2022年计划数|比上年完成数增减（%）\n竹器（万元）|5|6|20"
        << "竹器 level [万元] A2021 5\n竹器 level [万元] T2022 6\n竹器 growth [%] T2022 20";
    QTest::newRow("a price index below growth")
        << "表1  2021年增速（%）"
        << "指标|1-12月\n竹器产值|6.5\n竹器价格指数（上年=100）|101.4"
        << "竹器产值 growth [%] A2021 6.5\n竹器价格指数（上年=100） level [] A2021 101.4";
    QTest::newRow("one unit for the rows below it, whose names come again")
        << "表1  2021年竹产品"
        << "指标|绝对数|比上年增长（%）\n竹器产量（万件）|5|1\n甲|2|3\n竹器产值（亿元）|7|4\n甲|3|2"
        << "竹器产量 level [万件] A2021 5\n竹器产量 growth [%] A2021 1\n甲 level [万件] A2021 2\n"
           "甲 growth [%] A2021 3\n竹器产值 level [亿元] A2021 7\n竹器产值 growth [%] A2021 4\n"
           "甲 level [亿元] A2021 3\n甲 growth [%] A2021 2";
    QTest::newRow("one unit for the parts that make up a sum")
        << "表1  2021年竹产品"
        << "指标|绝对数|比上年增长（%）\n竹器产值（亿元）|7.2|1\n甲|3.1|3\n乙|4.1|4\n丙|3|2"
        << "竹器产值 level [亿元] A2021 7.2\n竹器产值 growth [%] A2021 1\n甲 level [亿元] A2021 "
           "3.1\n"
           "甲 growth [%] A2021 3\n乙 level [亿元] A2021 4.1\n乙 growth [%] A2021 4\n"
           "丙 level [] A2021 3\n丙 growth [%] A2021 2";
    QTest::newRow("parts that make up a sum in a later column alone")
        << "表1  2021年竹产品"
        << "指标|2020年|2021年\n竹器产值（亿元）|—|7.2\n甲|2|3.1\n乙|—|4.1"
        << "竹器产值 level [亿元] A2020 not-set\n竹器产值 level [亿元] A2021 7.2\n"
           "甲 level [亿元] A2020 2\n甲 level [亿元] A2021 3.1\n乙 level [亿元] A2020 not-set\n"
           "乙 level [亿元] A2021 4.1";
    QTest::newRow("marks of what is no growth")
        << "表1  2021年竹业"
        << "指标|单位|2021年|同比增长（%）\n竹器产量|万件|5|3\n竹器用时|小时|1008|-103*\n"
           "竹林率|%|4.3|-0.24▲\n注：同比增长列中，标*的指标为绝对量；标▲的指标为百分点。"
        << "竹器产量 level [万件] A2021 5\n竹器产量 growth [%] A2021 3\n"
           "竹器用时 level [小时] A2021 1008\n竹器用时 change [小时] A2021 -103\n"
           "竹林率 level [%] A2021 4.3\n竹林率 change [个百分点] A2021 -0.24";
    QTest::newRow("what is compared with a part of the year")
        << "表1  2021年1-9月竹业"
        << "指标|单位|1-9月|同比增长（%）|增速比上半年提高（百分点）\n竹器产值|亿元|5|3|0.1"
        << "竹器产值 level [亿元] A2021-01/2021-09 5\n竹器产值 growth [%] A2021-01/2021-09 3\n"
           "竹器产值 change [百分点] A2021-01/2021-09 0.1";
    QTest::newRow("years side by side, and their mean")
        << "表1  2018—2020年竹业"
        << "指标|单位|2018年|2019年|2020年|年均增长（%）\n竹器产值|亿元|5|6|7|3"
        << "竹器产值 level [亿元] A2018 5\n竹器产值 level [亿元] A2019 6\n"
           "竹器产值 level [亿元] A2020 7\n竹器产值 growth [%] A2018-2020 3";
    QTest::newRow("indices of a month and of the year")
        << "表1  2021年12月竹价"
        << "类别|同比（上年同月=100）|全年（上年=100）\n竹器价格总指数|101.9|102.1\n竹桌|104.2|102."
           "8"
        << "竹器价格总指数 level [] A2021-12 101.9\n竹器价格总指数 level [] A2021 102.1\n"
           "竹桌 level [] A2021-12 104.2\n竹桌 level [] A2021 102.8";
    QTest::newRow("a mark of other months")
        << "表1  2021年1-9月竹业"
        << "指标|单位|1-9月\n竹器产值|亿元|5\n竹器利润*|亿元|6\n注：*竹器利润为1—8月数。"
        << "竹器产值 level [亿元] A2021-01/2021-09 5\n竹器利润 level [亿元] A2021-01/2021-08 6";
    QTest::newRow("against the same time of the year before")
        << "表1  2021年竹价"
        << "指标|绝对数（元）|与上年同期比（%）\n竹桌|5|-10\n竹椅|6|3"
        << "竹桌 level [元] A2021 5\n竹桌 growth [%] A2021 -10\n竹椅 level [元] A2021 6\n"
           "竹椅 growth [%] A2021 3";
    QTest::newRow("marks of notes in names and titles")
        << "表1  “十三五”竹业主要指标"
        << "指标|2015年|2020年|〔累计〕[1]|属性\n县以上[2]竹林覆盖率（%）|5|6|〔1〕|约束性"
        << "县以上竹林覆盖率 level [%] A2015 5\n县以上竹林覆盖率 level [%] T2020 6\n"
           "县以上竹林覆盖率 change [%] T2016-2020 1";
}

void StatisticsTest::readsTables()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

void StatisticsTest::takesItsTimeFromTheFirstLine()
{
    Report report;
    assemble(report, QStringLiteral("云岭市2013年1—9月进度数据\n\n指标\t9月\t1-9月累计\t"
                                    "累计增长%\n竹器产值（亿元）\t3\t25\t11.5\n"));
    QCOMPARE(asFigures(readTables(report).observations),
             QStringLiteral("竹器产值 level [亿元] A2013-09 3\n"
                            "竹器产值 level [亿元] A2013-01/2013-09 25\n"
                            "竹器产值 growth [%] A2013-01/2013-09 11.5"));
}

void StatisticsTest::listsWhatIsNotRead_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("places as rows")
        << "地区|绝对数（亿元）|比上年增长（%）\n甲县|2|3\n乙县|4|5"
        << int(ProblemKind::TableOfPlaces) << "地区 | 绝对数（亿元） | 比上年增长（%）";
    QTest::newRow("projects") << "序号|项目名称|总投资（万元）\n1|甲路|500\n2|乙桥|900"
                              << int(ProblemKind::TableOfProjects)
                              << "序号 | 项目名称 | 总投资（万元）";
    QTest::newRow("heads that tell nothing")
        << "序号|项目|甲|乙\n1|子|2|3\n2|丑|4|5" << int(ProblemKind::TableNotRead)
        << "序号 | 项目 | 甲 | 乙";
    QTest::newRow("a part without a head that tells")
        << "序号|项目|甲\n1|子|2\n序号|指标|2021年\n1|竹器（件）|5"
        << int(ProblemKind::TableNotRead) << "序号 | 项目 | 甲";
    QTest::newRow("a rate over other months")
        << "指标|单位|绝对数|环比（%）\n竹器|件|5|1\n藤器|件|6|2" << int(ProblemKind::UnknownHeader)
        << "环比（%）";
    QTest::newRow("growth or change") << "指标|单位|绝对数|比上年±\n竹器|件|5|1\n藤器|件|6|2"
                                      << int(ProblemKind::UnknownHeader) << "比上年±";
    QTest::newRow("figures beside a head that ends early")
        << "指标|单位|2022年\n竹器|件|5|6\n藤器|件|6|7" << int(ProblemKind::UnknownHeader) << "";
    QTest::newRow("a figure among units")
        << "指标|单位|2021年\n竹器|件|5\n藤器|6|7" << int(ProblemKind::ColumnOfWords) << "单位";
    QTest::newRow("digits among words on whether the aim was met")
        << "指标|2021年目标|2021年完成|完成情况\n竹器（件）|5|6|已完成\n藤器（件）|7|6|差1件"
        << int(ProblemKind::ColumnOfWords) << "完成情况";
    QTest::newRow("digits among remarks") << "指标|单位|绝对数|备注\n竹器|件|5|去年4件\n藤器|件|6|"
                                          << int(ProblemKind::ColumnOfWords) << "备注";
}

void StatisticsTest::listsWhatIsNotRead()
{
    QFETCH(QString, rows);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const Interpretation read = readTables(tableReport(QStringLiteral("表1"), rows));
    const bool listed =
        std::any_of(read.problems.begin(), read.problems.end(), [&](const Problem &problem) {
            return int(problem.kind) == kind && problem.text == text && problem.line > 0;
        });
    QVERIFY(listed);
}

SUITE_TEST(StatisticsTest)
#include "tst_statistics.moc"
