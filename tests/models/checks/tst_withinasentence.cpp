// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// What one sentence, or one table, says of itself.
class WithinASentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonedTogether_data();
    void reckonedTogether();
    void basesSaid_data();
    void basesSaid();
    void listsAndTheirSums_data();
    void listsAndTheirSums();
    void ratesOfTables_data();
    void ratesOfTables();
    void thePlaceAroundInTheSameText_data();
    void thePlaceAroundInTheSameText();
    void unitsOfColumns_data();
    void unitsOfColumns();
};

void WithinASentenceTest::reckonedTogether_data()
{
    addColumns();
    addRow("increase and growth", "竹器企业286家，比上年增加24家，增长9.2%。", "consistent");
    addRow("growth and increase", "竹器企业286家，增长9.2%，比上年增加24家。", "consistent");
    addRow("increase and another growth", "竹器企业286家，比上年增加24家，增长12.3%。",
           "contradiction");
    addRow("a net increase", "竹器企业286家，净增24家，增长12.3%。", "contradiction");
    addRow("what was added may have replaced others", "竹器企业286家，新增24家，增长12.3%。", "");
    addRow("a fall", "竹器企业286家，比上年减少24家，下降7.7%。", "consistent");
    addRow("another fall", "竹器企业286家，比上年减少24家，下降12.3%。", "contradiction");
    addRow("over the month before", "生猪存栏28.6万头，较上月增加2万头，增长12.3%。", "");
    addRow("over another year", "生猪存栏28.6万头，比2018年增加2万头，同比增长12.3%。", "");
    addRow("since the year began", "存款余额672.4亿元，较年初增加61.3亿元，增长12.1%。",
           "contradiction");
    addRow("money from a base that was revised",
           "存款余额672.4亿元，较年初增加61.3亿元，增长10.3%。", "unverifiable");
    addRow("on one basis only", "税收收入126.8亿元，同比增收6.3亿元，同口径增长7.2%。", "");
    addRow("at constant prices", "竹器业增加值126.8亿元，比上年增加6.3亿元，增长7.2%。", "");

    addRow(
        "another growth, and either of two",
        "地区生产总值增长8.3%。\n\n居民人均可支配收入名义增长9.7%、实际增长9.4%，高于经济增速1.4个"
        "百分点。",
        "consistent");
    addRow(
        "another growth, and neither of two",
        "地区生产总值增长8.3%。\n\n居民人均可支配收入名义增长9.7%、实际增长9.4%，高于经济增速1.9个"
        "百分点。",
        "contradiction");

    addRow("the plan's number", "全年到位资金512亿元，占年度任务480亿元的106.7%。", "consistent");
    addRow("another rate than the plan's number",
           "全年到位资金512亿元，占年度任务480亿元的116.7%。", "contradiction");

    addRow("a share of a count", "高新技术企业812家，其中规模以上工业企业486家，占比59.9%。",
           "consistent");
    addRow("another share of a count", "高新技术企业812家，其中规模以上工业企业486家，占比62.8%。",
           "contradiction");
    addRow("another share, in short", "高新技术企业812家，其中规模以上工业企业486家，占62.8%。",
           "contradiction");
    addRow("all there are, behind some that were added",
           "新认定企业12家，其中规模以上企业总数达到486家，占比62.8%。", "");
    addRow("a share of more than what is named",
           "规模以上竹器企业812家，高新技术企业486家，高新技术企业占全部竹器企业的42.8%。", "");
    addRow("a share of a number in all",
           "民营企业812家，占企业总数的92.8%。规模以上企业86家，限额以上企业968家。", "");
    addRow("a share of the whole that stands before it",
           "竹林总面积75.1万公顷，绿色有机竹笋种植面积达37万公顷，占竹林总面积的49.3%。",
           "consistent");
    addRow("another share of the whole that stands before it",
           "竹林总面积75.1万公顷，绿色有机竹笋种植面积达37万公顷，占竹林总面积的39.3%。",
           "contradiction");
    addRow("a whole further in front, of another time",
           "上年竹林总面积75.1万公顷。绿色竹林面积37万公顷，占竹林总面积的39.3%。", "");
    addRow("another share of all that is made",
           "新增装机4178万千瓦、总装机达9157万千瓦，新能源装机达4091万千瓦、占比达47.4%。",
           "contradiction");
    addRow("a share of another kind", "总装机达9157万千瓦，新能源投资达4091万千瓦、占比达47.4%。",
           "");
    addRow("a share of another whole",
           "高新技术企业812家，其中规模以上工业企业486家，占全市62.8%。", "");
    addRow("another share of all that is named",
           "高新技术企业812家。规模以上工业企业486家，占全部高新技术企业的62.8%。",
           "contradiction");

    addRow(
        "the structure of the product",
        "地区生产总值300亿元，第一产业增加值45亿元，第二产业增加值150亿元，第三产业增加值105亿元。"
        "三次产业结构由16:51:33调整为15:50:35。",
        "consistent consistent");
    addRow(
        "another structure of the product",
        "地区生产总值300亿元，第一产业增加值45亿元，第二产业增加值150亿元，第三产业增加值105亿元。"
        "三次产业结构由16:51:33调整为15:53:32。",
        "consistent contradiction");

    const char *structure = "地区生产总值320亿元，第一产业增加值32亿元，第二产业增加值128亿元，第三"
                            "产业增加值160亿元。三次产业结构为%1。";
    for (const auto &[name, shares, result] :
         {std::tuple("moved by a digit", "11:40:49", "consistent consistent"),
          std::tuple("moved by two digits", "10:42:48", "consistent contradiction"),
          std::tuple("moved by two digits, parted by blanks", "10 : 42 : 48",
                     "consistent contradiction")})
        QTest::newRow(name) << QString::fromUtf8(structure).arg(QLatin1String(shares))
                            << QString::fromLatin1(result);

    const char *incomes = "城镇居民人均可支配收入42136元，农村居民人均可支配收入24386元，城乡居民"
                          "收入比为%1。";
    for (const auto &[name, ratio, result] :
         {std::tuple("incomes and their ratio", "1.73", "consistent"),
          std::tuple("cut off", "1.72", "consistent"),
          std::tuple("incomes and another ratio", "1.83", "contradiction")})
        QTest::newRow(name) << QString::fromUtf8(incomes).arg(QLatin1String(ratio))
                            << QString::fromLatin1(result);
}

void WithinASentenceTest::reckonedTogether()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void WithinASentenceTest::basesSaid_data()
{
    addColumns();
    addRow("from and to", "常住人口城镇化率由72.1%提高到74.3%，提高2.2个百分点。", "consistent");
    addRow("from and to, by another", "常住人口城镇化率由72.1%提高到74.3%，提高1.5个百分点。",
           "contradiction");
    addRow("from a time that is not named",
           "常住人口城镇化率由72.1%提高到74.3%，比上年提高1.5个百分点。", "unverifiable");
    addRow("revised since",
           "2021年常住人口城镇化率72.1%。\n\n常住人口城镇化率74.3%，比上年提高1.5个"
           "百分点。",
           "unverifiable");
    addRow("what one person has", "居民人均可支配收入由2021年的41250元提高到43850元，增长7.3%。",
           "contradiction");
    addRow("a person's product is not reckoned so",
           "人均地区生产总值由2021年的41250元提高到43850元，增长4.3%。", "");
    addRow("zeros at the end are digits",
           "竹器投资占工业投资比重由32.0%提高到36.0%，提高6.0个百分点。", "contradiction");
    addRow("whole numbers", "竹器投资占工业投资比重由32%提高到36%，提高5个百分点。", "consistent");
    addRow("whole numbers, too far apart", "竹器投资占工业投资比重由32%提高到36%，提高6个百分点。",
           "contradiction");
    addRow("a net change and what was added",
           "竹器企业420家，净增36家；上年末384家。年内新增58家、退出22家。", "consistent");
    addRow("another net change", "竹器企业420家，净增46家；上年末384家。", "contradiction");
    addRow("any year's share", "常住人口城镇化率由65.1%提高到74.3%，比上年提高1.5个百分点。",
           "unverifiable");
    addRow("from rate to rate", "竹器收入增速由上年的3.2%提高到8.2%，提高5个百分点。",
           "consistent");
    addRow("from rate to rate, by another", "竹器收入增速由上年的3.2%提高到8.2%，提高5.5个百分点。",
           "contradiction");
    addRow("a rate and last year's", "竹器收入增长6.1%、比上年提高0.9个百分点，上年增长5.2%。",
           "consistent");
    addRow("a rate and another of last year's",
           "竹器收入增长6.1%、比上年提高2.1个百分点，上年增长5.2%。", "contradiction");
    addRow("a rate and a quarter's", "竹器收入增长6.1%，比一季度提高2.1个百分点，上年增长5.2%。",
           "");
    addRow("next year's level", "2022年竹器收入586亿元。\n\n2023年竹器收入增长10%，达到645亿元。",
           "consistent");
    addRow("short numbers that fit",
           "2022年竹器收入16亿元。\n\n2023年竹器收入增长24.6%，达到20亿元。", "consistent");
    addRow("short numbers that only cutting off would make fit",
           "2022年竹器收入16亿元。\n\n2023年竹器收入增长34.6%，达到20亿元。", "contradiction");
    addRow("another level next year",
           "2022年竹器收入586亿元。\n\n2023年竹器收入增长10%，达到680亿元。", "contradiction");
}

void WithinASentenceTest::basesSaid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::ImpliedBase), expected);
}

void WithinASentenceTest::listsAndTheirSums_data()
{
    addColumns();
    addRow("all of a list", "新登记商户11.2万户，其中甲类3.6万户，乙类7.5万户，丙类0.1万户。",
           "consistent: 新登记商户11.2万户 | 其中甲类3.6万户，乙类7.5万户，丙类0.1万户");
    addRow("some of a list", "减免税费112亿元，其中减税36亿元、降费75亿元、缓税3亿元。", "");
    addRow("some of a list, exactly", "减免税费112亿元，其中减税36亿元、降费76亿元、缓税3亿元。",
           "");
    addRow("behind the list", "竹器进出口86.4亿元，其中出口52.3亿元、进口34.1亿元，到位资金3亿元。",
           "consistent: 竹器进出口86.4亿元 | 其中出口52.3亿元、进口34.1亿元");
    addRow("kinds of more than there is",
           "实施重点项目240个，其中产业类132个、基础设施类64个、社会民生类54个。",
           "contradiction: 实施重点项目240个 | 其中产业类132个、基础设施类64个、社会民生类54个");
    addRow(
        "kinds in clauses of their own",
        "实施重点项目240个，其中：产业类132个，基础设施类64个，社会民生类54个，到位资金156亿元。",
        "contradiction: 实施重点项目240个 | 其中：产业类132个，基础设施类64个，社会民生类54个");
    addRow("other words than kinds", "实施重点项目240个，其中产业132个、亿元以上64个、新建54个。",
           "");
}

void WithinASentenceTest::listsAndTheirSums()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).findings(CheckRule::Arithmetic), expected);
}

void WithinASentenceTest::ratesOfTables_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    const QString planned =
        QStringLiteral("指标|单位|2022年计划|2022年完成|完成计划%\n"
                       "竹器收入|亿元|33|32.6|98.8\n竹桌产量|张|5000|5320|106.4\n"
                       "零售总额|亿元|420|412.5|%1");
    QTest::newRow("of the plan") << planned.arg(QStringLiteral("98.2")) << "";
    QTest::newRow("not of the plan")
        << planned.arg(QStringLiteral("103.1")) << "contradiction: 103.1 | 412.5 | 420";
    QTest::newRow("of nobody knows what")
        << QStringLiteral("指标|单位|2022年计划|2022年完成|完成计划%\n竹器收入|亿元|33|32.6|88.8\n"
                          "竹桌产量|张|5000|5320|96.4\n零售总额|亿元|420|412.5|98.2")
        << "";
    const QString grown = QStringLiteral("指标|单位|2021年实际|2022年实际|比上年增长%\n"
                                         "竹器收入|亿元|31.1|32.6|4.8\n竹桌产量|张|5100|5320|4.3\n"
                                         "竹椅产量|把|100|110|%1\n零售总额|亿元|380.9|412.5|%2");
    QTest::newRow("growth") << grown.arg(10).arg(QStringLiteral("8.3")) << "";
    QTest::newRow("another growth of a count")
        << grown.arg(18).arg(QStringLiteral("8.3")) << "contradiction: 18 | 110 | 100";
    QTest::newRow("growth of money may be otherwise")
        << grown.arg(10).arg(QStringLiteral("12.3")) << "";
}

void WithinASentenceTest::ratesOfTables()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("表1：2022年主要指标完成情况\n") + rows);
    QCOMPARE(fixture.findings(CheckRule::Arithmetic), expected);
}

void WithinASentenceTest::thePlaceAroundInTheSameText_data()
{
    addColumns();
    addRow("compared", "全国地区生产总值增长3.1%。\n\n地区生产总值增长2.6%，低于全国0.5个百分点。",
           "consistent");
    addRow("compared wrongly",
           "地区生产总值增长2.6%，低于全国平均水平0.8个百分点。全国地区生产总值"
           "增长3.1%。",
           "contradiction");
    addRow("compared by its growth",
           "地区生产总值增长2.6%，增速比全国低0.5个百分点。全国地区生产总值增长3.1%。",
           "consistent");
    addRow("compared by its growth, wrongly",
           "地区生产总值增长2.6%，增速比全国低0.8个百分点。全国地区生产总值增长3.1%。",
           "contradiction");
    addRow("with half a year",
           "上半年全国地区生产总值增长3.1%。\n\n地区生产总值增长2.6%，低于全国"
           "平均水平0.8个百分点。",
           "");
}

void WithinASentenceTest::thePlaceAroundInTheSameText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Rank), expected);
}

void WithinASentenceTest::unitsOfColumns_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    addRow("growth beside levels",
           "指标|单位|2022年|2021年|比上年增减（%）\n竹材价格|元/吨|487|561|-13.3\n"
           "竹桌产量|张|110|100|10",
           "");
    addRow("points beside shares",
           "指标|2022年（%）|2021年（%）|比上年增减（个百分点）\n竹林覆盖率|48.7|48.1|0.6\n"
           "竹桌合格率|99|98|1",
           "");
    addRow("another unit", "指标|2022年（吨）|2021年（万吨）\n竹材产量|5000|0.4\n竹炭产量|3000|0.2",
           "notice notice");
}

void WithinASentenceTest::unitsOfColumns()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("表1：2022年主要指标完成情况\n") + rows);
    QCOMPARE(fixture.results(CheckRule::ChangedUnit), expected);
}

SUITE_TEST(WithinASentenceTest)
#include "tst_withinasentence.moc"
