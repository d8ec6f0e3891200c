// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in plain text whose cells blanks or commas part.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;

class TextTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void saysWhatIsNotRead_data();
    void saysWhatIsNotRead();
    void leavesSentencesAlone();
};

void TextTablesTest::readsTables_data()
{
    addTableColumns();

    QTest::newRow("years over targets and actuals")
        << "表1  竹业主要指标"
        << "指标名称            单位        2021年              2022年\n"
           "                            计划      实际        计划\n"
           "竹器产值            亿元     1200      1180        1260\n"
           "藤器产值增速         %         8        6.5         7"
        << "竹器产值 level [亿元] T2021 1200\n竹器产值 level [亿元] A2021 1180\n"
           "竹器产值 level [亿元] T2022 1260\n藤器产值增速 growth [%] T2021 8\n"
           "藤器产值增速 growth [%] A2021 6.5\n藤器产值增速 growth [%] T2022 7";
    QTest::newRow("three lines of titles")
        << "附表2  竹业主要指标"
        << "                     2021年                2022年\n"
           "指标              预计完成             预期目标\n"
           "              绝对数  增长(%)      绝对数  增长(%)\n"
           "竹器产值（亿元）     790       5.8      850      6\n"
           "藤器产值（亿元）     290       4.1      315      7"
        << "竹器产值 level [亿元] E2021 790\n竹器产值 growth [%] E2021 5.8\n"
           "竹器产值 level [亿元] T2022 850\n竹器产值 growth [%] T2022 6\n"
           "藤器产值 level [亿元] E2021 290\n藤器产值 growth [%] E2021 4.1\n"
           "藤器产值 level [亿元] T2022 315\n藤器产值 growth [%] T2022 7";
    QTest::newRow("lists side by side, each with a title over both of its columns")
        << "2022年竹业基金预算 单位：万元"
        << "收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n竹税\t50\t育苗\t42\n藤税\t3\t护林\t8"
        << "竹税 level [万元] T2022 50\n育苗 level [万元] T2022 42\n"
           "藤税 level [万元] T2022 3\n护林 level [万元] T2022 8";
    QTest::newRow("a title over a column and the parts beside it")
        << "表4  竹业投资"
        << "时期\t投资（亿元）\t\n\t\t其中：竹园投资\n一季度\t30\t12\n上半年\t60\t25"
        << "投资 level [亿元] A2021-01/2021-03 30\n投资 level [亿元] A2021-01/2021-06 60";
    QTest::newRow("the line of a title with nothing in the cells beside it")
        << "竹业主要指标\t\t\t"
        << "指标\t单位\t2021年\t2022年预期\n竹器产值\t亿元\t5\t6"
        << "竹器产值 level [亿元] A2021 5\n竹器产值 level [亿元] T2022 6";
    QTest::newRow(
        "titles of figures alone, right of where the names begin and left of where they end")
        << "表6"
        << "              2020年      2021年     增长（%）\n规模以上竹器企业产值（亿元）   250   "
           "262    5.2\n藤器产值（亿元）    20    22   10\n"
        << "规模以上竹器企业产值 level [亿元] A2020 250\n规模以上竹器企业产值 level [亿元] A2021 "
           "262\n规模以上竹器企业产值 growth [%] A2021 5.2\n藤器产值 level [亿元] A2020 20\n"
           "藤器产值 level [亿元] A2021 22\n藤器产值 growth [%] A2021 10";
    QTest::newRow("units in a line of their own")
        << "表3  2021年竹器产量"
        << "产品名称       产量        比上年增长\n              （万件）      （%）\n"
           "竹桌           120.5        3.2\n竹椅           88           -4.1"
        << "竹桌 level [万件] A2021 120.5\n竹桌 growth [%] A2021 3.2\n"
           "竹椅 level [万件] A2021 88\n竹椅 growth [%] A2021 -4.1";
    QTest::newRow("numbered names over two lines")
        << "表4  2022年竹业主要指标"
        << "序号  指标名称                单位      2021年实际    2022年计划\n"
           "1     竹器产值                亿元      318.4         340\n"
           "2     规模以上竹器企业        %         6.8           7左右\n"
           "      产值增速\n"
           "3     竹林单位面积用水        %         3.1           2.9左右\n"
           "      降低率\n"
           "4     藤器产量                万件      42.6          42.6以上"
        << "1竹器产值 level [亿元] A2021 318.4\n1竹器产值 level [亿元] T2022 340\n"
           "2规模以上竹器企业产值增速 growth [%] A2021 6.8\n"
           "2规模以上竹器企业产值增速 growth [%] T2022 ≈7\n"
           "3竹林单位面积用水降低率 growth [%] A2021 3.1\n"
           "3竹林单位面积用水降低率 growth [%] T2022 ≈2.9\n"
           "4藤器产量 level [万件] A2021 42.6\n4藤器产量 level [万件] T2022 ≥42.6";
    QTest::newRow("groups set in below a name")
        << "表4  2021年竹业产值"
        << "                        总量          比上年\n"
           "        指标          （亿元）      增长（%）\n"
           "竹业总产值             19.3          5.7\n"
           "  按环节分\n"
           "    竹苗                4.5          1.7\n"
           "    竹器               14.8         13.7"
        << "竹业总产值 level [亿元] A2021 19.3\n竹业总产值 growth [%] A2021 5.7\n"
           "按环节分 > 竹苗 level [亿元] A2021 4.5\n按环节分 > 竹苗 growth [%] A2021 1.7\n"
           "按环节分 > 竹器 level [亿元] A2021 14.8\n按环节分 > 竹器 growth [%] A2021 13.7";
    QTest::newRow("a pipe behind each cell")
        << "表4  竹器产值"
        << "指标 |\n2020年（亿元） |\n2021年（亿元） |\n竹桌 |\n4.5 |\n5 |\n竹椅 |\n6 |\n7.5 |"
        << "竹桌 level [亿元] A2020 4.5\n竹桌 level [亿元] A2021 5\n"
           "竹椅 level [亿元] A2020 6\n竹椅 level [亿元] A2021 7.5";
    QTest::newRow("a unit in a row of its own")
        << "表4  竹业预算"
        << "单位:万元 | |||\n项目 | 2022年预算数 | 上年完成数 | 比上年增减额 | 比上年增减% |\n"
           "竹桌税 | 7 | 6 | 1 | 16.67 |\n竹椅税 | 22 | 20 | 2 | 10 |"
        << "竹桌税 level [万元] T2022 7\n竹桌税 level [万元] A2021 6\n"
           "竹桌税 change [万元] T2022 1\n竹桌税 growth [%] T2022 16.67\n"
           "竹椅税 level [万元] T2022 22\n竹椅税 level [万元] A2021 20\n"
           "竹椅税 change [万元] T2022 2\n竹椅税 growth [%] T2022 10";
    QTest::newRow("commas below a head that names no names")
        << "表4  2021年竹业"
        << "行业,产值（亿元）,比上年增长（%）,占比（%）\n竹桌业,4.5,3,40\n竹椅业,6,-2,60"
        << "竹桌业 level [亿元] A2021 4.5\n竹桌业 growth [%] A2021 3\n竹桌业 share [%] A2021 40\n"
           "竹椅业 level [亿元] A2021 6\n竹椅业 growth [%] A2021 -2\n竹椅业 share [%] A2021 60";
    QTest::newRow("years, parted by commas")
        << "表4  竹器产值"
        << "年份,竹器产值（亿元）,比上年增长（%）\n2021,45.5,9.0\n2020,41.1,9.4"
        << "竹器产值 level [亿元] A2021 45.5\n竹器产值 growth [%] A2021 9\n"
           "竹器产值 level [亿元] A2020 41.1\n竹器产值 growth [%] A2020 9.4";
    QTest::newRow("the title over the names in the second line")
        << "表4  2021年竹税"
        << "                    绝对数            比上年增长\n"
           "项目               （亿元）             （%）\n"
           "竹税                  62.5               4.0\n藤税                  40.1               "
           "2.2"
        << "竹税 level [亿元] A2021 62.5\n竹税 growth [%] A2021 4\n"
           "藤税 level [亿元] A2021 40.1\n藤税 growth [%] A2021 2.2";
    QTest::newRow("a name that leaves no room before its figure")
        << "表5"
        << "指标                    2020年     2021年\n竹器产值（亿元）        1100       1190\n"
           "规模以上藤器企业产值（亿元） 72     80"
        << "竹器产值 level [亿元] A2020 1100\n竹器产值 level [亿元] A2021 1190\n"
           "规模以上藤器企业产值 level [亿元] A2020 72\n规模以上藤器企业产值 level [亿元] A2021 80";
    QTest::newRow("a name that wrapped, behind an ordinal")
        << "表6"
        << "序号   指标名称              单位    2021年计划   2021年实际\n"
           " 1    竹器产值增速            %       6            5.1\n"
           " 2    规模以上藤器企业中小\n      企业产值增速            %       12           9.9\n"
           " 3    草器产值增速            %       4            3.6"
        << "1竹器产值增速 growth [%] T2021 6\n1竹器产值增速 growth [%] A2021 5.1\n"
           "2规模以上藤器企业中小企业产值增速 growth [%] T2021 12\n"
           "2规模以上藤器企业中小企业产值增速 growth [%] A2021 9.9\n"
           "3草器产值增速 growth [%] T2021 4\n3草器产值增速 growth [%] A2021 3.6";
    QTest::newRow("commas")
        << "附表：主要指标"
        << "指标,单位,2021年目标,2021年完成\n竹器产值,亿元,500,510\n"
           "藤器产值,亿元,,41.5"
        << "竹器产值 level [亿元] T2021 500\n竹器产值 level [亿元] A2021 510\n"
           "藤器产值 level [亿元] T2021 blank\n藤器产值 level [亿元] A2021 41.5";
    QTest::newRow("wide commas")
        << "附表：主要指标"
        << "指标，单位，2021年目标，2021年完成\n竹器产值，亿元，1,500，510\n藤器产值，亿元，40，41."
           "5"
        << "竹器产值 level [亿元] T2021 1500\n竹器产值 level [亿元] A2021 510\n"
           "藤器产值 level [亿元] T2021 40\n藤器产值 level [亿元] A2021 41.5";
    QTest::newRow("commas and quotes")
        << "附表：主要指标"
        << "\"指标\",\"单位\",\"2021年目标\",\"2021年完成\"\n"
           "\"竹器产值，含竹椅\",\"亿元\",\"1,500\",\"1,510.5\"\n"
           "\"藤器产值\",\"亿元\",\"40\",\"41\""
        << "竹器产值，含竹椅 level [亿元] T2021 1500\n竹器产值，含竹椅 level [亿元] A2021 1510.5\n"
           "藤器产值 level [亿元] T2021 40\n藤器产值 level [亿元] A2021 41";
    QTest::newRow("commas in numbers that can be joined in one way")
        << "附表：主要指标"
        << "指标,单位,2021年目标,2021年完成\n竹器产值,亿元,1,500,1,510.5\n藤器产值,亿元,40,41"
        << "竹器产值 level [亿元] T2021 1500\n竹器产值 level [亿元] A2021 1510.5\n"
           "藤器产值 level [亿元] T2021 40\n藤器产值 level [亿元] A2021 41";
    QTest::newRow("pipes below a head of groups, with nothing over the names")
        << "表8 2021年竹业"
        << "| | 9月 | 1-9月累计 | 累计 |\n| | | | 增长% |\n| 竹器产值（亿元） | 3 | 25 | 11.5 |\n"
           "| 藤器产值（亿元） | —— | 9 | 2.5 |"
        << "竹器产值 level [亿元] A2021-09 3\n竹器产值 level [亿元] A2021-01/2021-09 25\n"
           "竹器产值 growth [%] A2021-01/2021-09 11.5\n藤器产值 level [亿元] A2021-09 not-set\n"
           "藤器产值 level [亿元] A2021-01/2021-09 9\n藤器产值 growth [%] A2021-01/2021-09 2.5";
    QTest::newRow("years over figures, with nothing over the names")
        << "表9 2021年竹业"
        << "                    2021年       2021年为上年%\n                              "
           "（按可比价"
           "计算）\n竹器产值（亿元）      25           112.0\n藤器产值（亿元）       9           "
           "102.5"
        << "竹器产值 level [亿元] A2021 25\n竹器产值 comparison [%] A2021 112\n"
           "藤器产值 level [亿元] A2021 9\n藤器产值 comparison [%] A2021 102.5";
    QTest::newRow("rules around a table and below its head")
        << "表10"
        << "----------------------\n指标 | 单位 | 2021年目标 | "
           "2021年完成\n----------------------\n竹器产值 | 亿元 | 5 | 6\n藤器产值 | 亿元 | 7 | "
           "8\n----------------------"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8";
    QTest::newRow("a frame of signs")
        << "表11"
        << "+------+----+----+----+\n| 指标 | 单位 | 2021年目标 | 2021年完成 "
           "|\n+------+----+----+----+\n| 竹器产值 | 亿元 | 5 | 6 |\n| 藤器产值 | 亿元 | 7 | 8 "
           "|\n+------+----+----+----+"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8";
    QTest::newRow("heavy rules, with light ones below the head")
        << "表12"
        << "━━━━━━━━━━━\n指标│单位│2021年目标│2021年完成\n───┼──┼───┼───\n竹器产值│亿元│5│6\n藤器产"
           "值│亿元│7│8\n━━━━━━━━━━━"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8";
    QTest::newRow("rules between rows of several lines")
        << "表13"
        << "┌───┬──┬───┬───┐\n│指标│单位│2021年│2021年│\n│    │    │目标  │完成  "
           "│\n├───┼──┼───┼───┤\n│竹器│亿元│  5   │  6   │\n│产值│    │      │      "
           "│\n├───┼──┼───┼───┤\n│藤器│亿元│  7   │  8   │\n│产值│    │      │      "
           "│\n└───┴──┴───┴───┘"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8";
    QTest::newRow("a table that goes on without its head")
        << "表14"
        << "指标\t单位\t2021年目标\t2021年完成\n竹器产值\t亿元\t5\t6\n\n续表\n\n藤器产值\t亿元\t7\t"
           "8\n竹税\t亿元\t4以内\t3以内"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8\n竹税 level [亿元] T2021 ≤4\n竹税 level [亿元] A2021 ≤3";
    QTest::newRow("a table in columns that goes on without its head")
        << "表15"
        << "指标          单位    2021年目标   2021年完成\n竹器产值      亿元    5            "
           "6\n续表\n藤器产值      亿元    7            8\n竹税          亿元    4以内        3以内"
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 6\n藤器产值 level [亿元] "
           "T2021 7\n"
           "藤器产值 level [亿元] A2021 8\n竹税 level [亿元] T2021 ≤4\n竹税 level [亿元] A2021 ≤3";
    QTest::newRow("an index of the year before")
        << "表7 2021年价格指数"
        << "指标|以2020年为100\n竹器价格指数|102.1\n藤器价格指数|104.5"
        << "竹器价格指数 level [] A2021 102.1\n藤器价格指数 level [] A2021 104.5";
}

void TextTablesTest::readsTables()
{
    QTEST(asFigures(figuresOfRow()), "expected");
}

void TextTablesTest::saysWhatIsNotRead_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("kind");

    QTest::newRow("commas in numbers that can be joined in several ways")
        << "指标,单位,2021年目标,2021年完成\n竹器产值,亿元,120,118,130,140\n藤器产值,亿元,40,41"
        << int(ProblemKind::TableNotRead);
    QTest::newRow("a group that may stand over two columns or three")
        << "指标        单位      2021年   2022年\n"
           "                     计划  预计  实际  概算\n"
           "竹器产值    亿元     5     6     7     8\n藤器产值    亿元     6     7     8     9"
        << int(ProblemKind::TableNotRead);
    QTest::newRow("months below years, of something that is not named")
        << "月份          2020年      2021年\n1月           5.2         5.5\n全年          60.1    "
           " "
           "   62.5"
        << int(ProblemKind::TableNotRead);
    QTest::newRow("an index of another year")
        << "指标|2021年|以2018年为100\n竹器产值（亿元）|5|103.4\n藤器产值（亿元）|6|112.3"
        << int(ProblemKind::UnknownHeader);
}

void TextTablesTest::saysWhatIsNotRead()
{
    QFETCH(QString, rows);
    QFETCH(int, kind);
    const Interpretation read = readTables(tableReport(QStringLiteral("表1"), rows));
    QVERIFY(std::any_of(read.problems.begin(), read.problems.end(),
                        [&](const Problem &problem) { return int(problem.kind) == kind; }));
    if (ProblemKind(kind) == ProblemKind::TableNotRead)
        QCOMPARE(asFigures(read.observations), QString());
    else
        QVERIFY(std::none_of(read.observations.begin(), read.observations.end(),
                             [](const Observation &o) { return o.printed.size() > 2; }));
}

void TextTablesTest::leavesSentencesAlone()
{
    const Interpretation read = readTables(
        tableReport(QStringLiteral("表1"),
                    QStringLiteral("指标完成较好，竹器产值500亿元，藤器产值60亿元，草器产值7亿元\n"
                                   "全年，竹器产值增长5%，藤器产值增长6%，草器产值增长7%")));
    QVERIFY(read.tables.isEmpty());
}

SUITE_TEST(TextTablesTest)
#include "tst_texttables.moc"
