// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/balances.h"
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// What comes to a hundred, or is one less another, by what it is.
class ByDefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckoned_data();
    void reckoned();
    void sharesInTables_data();
    void sharesInTables();
    void partsInTables_data();
    void partsInTables();
    void yearsOfTheOpening_data();
    void yearsOfTheOpening();
    void targetsThatGoBack_data();
    void targetsThatGoBack();
    void targetsThatWereReached_data();
    void targetsThatWereReached();
    void badLinesAreNamed();
};

void ByDefinitionTest::reckoned_data()
{
    addColumns();
    addRow("a balance", "竹农出生率8.47‰，死亡率9.04‰，自然增长率-0.57‰。", "");
    addRow("of people", "人口出生率8.47‰，死亡率9.04‰，自然增长率-0.57‰。", "consistent");
    addRow("of people, wrongly", "人口出生率8.47‰，死亡率9.04‰，自然增长率-0.75‰。",
           "contradiction");
    addRow("without one side", "人口出生率8.47‰，自然增长率-0.75‰。", "");
    addRow("shares of all parts",
           "轻工业增加值占竹器工业增加值的比重为23.5%，重工业增加值占竹器工业增加值的比重为76.5%。",
           "consistent");
    addRow("shares that leave something out",
           "轻工业增加值占竹器工业增加值的比重为23.5%，重工业增加值占竹器工业增加值的比重为75.6%。",
           "contradiction");
    addRow("shares of another whole",
           "轻工业增加值占地区生产总值的比重为43.5%，重工业增加值占地区生产总值的比重为55.6%。",
           "");
    addRow("shares of another whole, without what is shared",
           "出口占GDP的比重为43.5%，进口占GDP的比重为55.6%。", "");
    addRow("shares of all trade",
           "出口额占进出口总额的比重为43.5%，进口额占进出口总额的比重为55.6%。", "contradiction");
    addRow(
        "shares of what each side has itself",
        "城镇居民食品消费支出占消费支出的比重为43.5%，农村居民食品消费支出占消费支出的比重为55.6%"
        "。",
        "");
    addRow(
        "shares of means",
        "城镇居民人均消费支出占人均消费支出的比重为43.5%，农村居民人均消费支出占人均消费支出的比重"
        "为55.6%。",
        "");
    addRow("shares of a whole that is not said", "公办竹校教师占比43.5%，民办竹校教师占比55.6%。",
           "");
    addRow(
        "shares of the product",
        "第一产业增加值占地区生产总值的比重为9.9%，第二产业增加值占地区生产总值的比重为41.8%，第三"
        "产业增加值占地区生产总值的比重为45.2%。",
        "contradiction");
    addRow("shares of the product by another word",
           "第一产业增加值占生产总值的比重为9.9%，第二产业增加值占生产总值的比重为41.8%"
           "，第三产业增加值"
           "占生产总值的比重为48.2%。",
           "consistent");
    addRow("shares of people", "男性占总人口的51.2%，女性占总人口的49.8%。", "contradiction");
    addRow("contributions to growth",
           "轻工业对工业增长的贡献率43.5%，重工业对工业增长的贡献率55.6%。", "contradiction");
    addRow("contributions to growth of more",
           "轻工业对经济增长的贡献率43.5%，重工业对经济增长的贡献率55.6%。", "");
    addRow("a structure", "三次产业结构演进为3.6 : 48 : 48.4。", "");
    addRow("a structure that is less than all", "三次产业结构演进为3.6 : 48 : 44.8。",
           "contradiction");
    addRow("a structure that was rounded", "三次产业结构演进为3.6:48.1:48.4。", "");
    addRow("a structure that is named twice", "三次产业（一二三产业）结构为3.6:48:44.8。",
           "contradiction");
    addRow("a structure of another kind", "三次产业就业占比为3.6:48:44.8。", "contradiction");
    addRow("a structure among more numbers", "三次产业结构为1 : 3.6 : 48 : 44.8。", "");
    addRow("points of the industries", "三次产业结构比重分别提高3.1:46.2:44.7。", "");
    addRow("numbers in relation", "三次产业拉动为3.1:46.2:44.7。", "");
    addRow("rates of the industries", "三次产业增速为3.6:8.1:8.4。", "");
}

void ByDefinitionTest::reckoned()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void ByDefinitionTest::sharesInTables_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << "54.7"
                         << "consistent consistent";
    QTest::newRow("less than all") << "51.7"
                                   << "consistent contradiction";
}

void ByDefinitionTest::sharesInTables()
{
    QFETCH(const QString, share);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(
        planTitle(),
        QStringLiteral("表1：2022年末人口\n指标|年末数（万人）|比重（%）\n常住人口|312.5|100.0\n"
                       "其中：城镇|141.6|45.3\n其中：乡村|170.9|") +
            share);
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

void ByDefinitionTest::partsInTables_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("expected");
    QTest::newRow("less than its whole") << "其中：竹屋|万平方米|76.35"
                                         << "";
    QTest::newRow("more than its whole") << "其中：竹屋|万平方米|176.35"
                                         << "contradiction";
    QTest::newRow("in another unit") << "其中：竹屋|平方米|763500"
                                     << "";
    QTest::newRow("part of a balance") << "竹器差额|亿元|12\n其中：竹桌|亿元|120"
                                       << "";
    QTest::newRow("part of a balance by its name") << "竹器进出口顺差|亿元|12\n其中：出口|亿元|120"
                                                   << "";
    QTest::newRow("no part") << "竹屋|万平方米|176.35"
                             << "";
}

void ByDefinitionTest::partsInTables()
{
    QFETCH(const QString, part);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("表1：2022年主要指标完成情况\n指标|单位|2022年完成\n"
                                            "房屋竣工面积|万平方米|111.17\n") +
                                 part + QStringLiteral("\n竹器收入|亿元|33"));
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

void ByDefinitionTest::yearsOfTheOpening_data()
{
    addColumns();
    addRow("as in the title",
           "受市人民政府委托，现将2022年国民经济和社会发展计划执行情况及2023年计划草案提请审查。",
           "consistent");
    addRow("another plan",
           "受市人民政府委托，现将2022年国民经济和社会发展计划执行情况及2024年计划草案提请审查。",
           "contradiction");
    addRow("those of the report before",
           "一年来，认真执行市人大审议批准的《关于重庆市2021年国民经济和社会发展计划执行情况及2022"
           "年计划"
           "草案的报告》。",
           "");
    addRow("those of the report before, and then its own",
           "一年来，认真执行市人大审议批准的《关于重庆市2021年国民经济和社会发展计划执行情况及2022"
           "年计划"
           "草案的报告》。\n\n"
           "现将2022年国民经济和社会发展计划执行情况及2024年计划草案提请审查。",
           "contradiction");
    addRow(
        "of two plans that were carried out",
        "现将“十四五”规划2022年执行情况、2022年国民经济和社会发展计划执行情况及2023年计划草案提请审"
        "查。",
        "");
    addRow("none", "受市人民政府委托，现将计划执行情况及计划草案提请审查。", "");
}

void ByDefinitionTest::yearsOfTheOpening()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), text);
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void ByDefinitionTest::targetsThatGoBack_data()
{
    addColumns();
    addRow("less than there was", "地区生产总值增长20%，达到228亿元。", "contradiction");
    addRow("more, whatever prices do", "地区生产总值增长8%，达到261亿元。", "");
    addRow("less by little growth", "地区生产总值增长3%，达到228亿元。", "");
}

void ByDefinitionTest::targetsThatGoBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("一、2022年计划执行情况\n\n地区生产总值完成235.2亿元，"
                                            "增长8.5%。\n\n二、2023年主要目标\n\n") +
                                 text);
    QCOMPARE(fixture.results(CheckRule::ImpliedBase), expected);
}

void ByDefinitionTest::targetsThatWereReached_data()
{
    addColumns();
    addRow("less than there are", "高新技术企业突破3500家。", "notice");
    addRow("less than there are, striven for", "力争高新技术企业突破3500家。", "notice");
    addRow("more than there are", "高新技术企业突破4500家。", "");
    addRow("what is added", "新增高新技术企业350家。", "");
    addRow("what is made", "竹车产量达到11000辆。", "");
    addRow("what nobody wants", "不良贷款竹行达到100家。", "");
    addRow("of others", "竹器企业突破3500家。", "");
}

void ByDefinitionTest::targetsThatWereReached()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(),
                QStringLiteral("一、2022年计划执行情况\n\n高新技术企业4222家。竹车产量12200辆。"
                               "不良贷款竹行120家。\n\n二、2023年主要目标\n\n") +
                    text);
    QCOMPARE(fixture.results(CheckRule::LoweredTarget), expected);
}

void ByDefinitionTest::badLinesAreNamed()
{
    QStringList errors;
    const Balances balances = Balances::fromTsv(
        "balance\tgains\tlosses\nrest|left\tcome\tgone\nrest\tcome\nrest\tcome\t\n", &errors);
    QCOMPARE(balances.all(), (QList<Balance>{{{QStringLiteral("rest"), QStringLiteral("left")},
                                              {QStringLiteral("come")},
                                              {QStringLiteral("gone")}}}));
    QCOMPARE(errors.size(), 2);
    QVERIFY(!Balances::shipped().all().isEmpty());
}

SUITE_TEST(ByDefinitionTest)
#include "tst_bydefinition.moc"
