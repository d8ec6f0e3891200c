// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Role and period of figures: from headings, years named in the text, and words such as 年均.
class ProseContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesClaims_data();
    void placesClaims();
    void leavesThePeriodOpenWhereNothingTells();
    void aReportOfAPartHasNoFiguresOfTheYear();
};

void ProseContextTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(places);
    };
    row("review", u"#一、计划执行情况\n货运量增长3%。", u"actual|2021");
    row("plan", u"#二、主要任务安排\n货运量增长3%。", u"target|2022");
    row("review before plan", u"#一、执行情况\n货运量增长3%。\n#二、工作安排\n货运量增长4%。",
        u"actual|2021 target|2022");
    row("section of a section", u"#二、工作安排\n##（一）加强物流建设\n货运量增长3%。",
        u"target|2022");
    row("estimate", u"#一、执行情况\n预计货运量增长3%，客运量增长2%。",
        u"estimate|2021 estimate|2021");
    row("estimate of one thing of several",
        u"#一、执行情况\n货运量：预计增长3%，投资增长2%；客运量：增长4%。",
        u"estimate|2021 estimate|2021 actual|2021");
    row("estimate of all things that follow",
        u"#一、执行情况\n预计：货运量增长3%；客运量：增长4%。", u"estimate|2021 estimate|2021");
    row("estimates of what was before",
        u"#一、执行情况\n预计货运量9万吨，码头由2016年的5个增加到6个。",
        u"estimate|2021 actual|2016 estimate|2021");
    row("five years: whom they reached",
        u"#一、“十三五”时期工作回顾\n新建码头7个，惠及渔民9万人。累计码头达到8个，惠及9万渔民。",
        u"actual|2016-2020 actual|2016-2020 actual|2020 actual|2020");
    row("five years: households and their people", u"#一、“十三五”时期工作回顾\n累计减贫9户34人。",
        u"actual|2016-2020 actual|2016-2020");
    row("five years: what happened to people", u"#一、“十三五”时期工作回顾\n9万人住上了新房。",
        u"actual|2016-2020");
    row("a plan in the midst of its clause", u"#一、执行情况\n单位货物能耗“十三五”累计下降9%。",
        u"actual|2016-2020");
    row("an estimate of some that were counted", u"#一、执行情况\n2个码头有望竣工。",
        u"estimate|2021");
    row("quarters up to one", u"#一、执行情况\n货运量一至二季度增长3%，1—3季度增长4%。",
        u"actual|2021-01/2021-06 actual|2021-01/2021-09");
    row("quarters, each with its figure", u"#一、执行情况\n一至三季度货运量分别增长3%、4%、5%。",
        u"actual|2021-01/2021-03 actual|2021-04/2021-06 actual|2021-07/2021-09");
    row("quarters of several things", u"#一、执行情况\n一至二季度货运量、客运量分别增长3%、4%。",
        u"actual|2021-01/2021-06 actual|2021-01/2021-06");
    row("hopeful estimate", u"#一、执行情况\n货运量有望突破9万吨。", u"estimate|2021");
    row("year named", u"#一、执行情况\n到2025年，货运量达到9万吨。", u"target|2025");
    row("earlier year named", u"#二、工作安排\n2020年货运量增长3%。", u"actual|2020");
    row("year compared with", u"#一、执行情况\n货运量较2019年增长3%。", u"actual|2020-2021");
    row("the day of the report", u"#（2022年3月20日）\n#一、综合\n货运量增长3%。", u"actual|2021");
    row("years named", u"#一、执行情况\n2016-2020年货运量增长30%。", u"actual|2016-2020");
    row("two years' mean", u"#一、执行情况\n货运量增长9%，两年平均增长5%。",
        u"actual|2021 actual|2020-2021");
    row("end of a plan", u"#一、执行情况\n力争“十四五”末货运量达到9万吨。", u"target|2025");
    row("aims without a heading", u"主要预期目标是：货运量增长3%。", u"target|2022");
    row("five years: stock and flow",
        u"#一、“十三五”时期工作回顾\n货运量年均增长3%，码头达到7个，建成仓库4座。",
        u"actual|2016-2020 actual|2020 actual|2016-2020");
    row("since no year that is told", u"#一、执行情况\n建县以来累计完成投资9亿元。", u"actual|");
    row("years that lead", u"#一、执行情况\n近五年，新增泊位9个。", u"actual|2017-2021");
    row("from the end of a plan", u"#一、执行情况\n码头从“十三五”末的5个增加到7个。",
        u"actual|2020 actual|2021");
    row("from the end of the year before", u"#一、执行情况\n码头由上年末的5个增加到7个。",
        u"actual|2020 actual|2021");
    row("from long ago", u"#一、执行情况\n绿化率从建县初期的9%提高到45%。", u"actual| actual|2021");
    row("multiple of a year", u"#一、执行情况\n货运量达到9万吨，是2017年的1.5倍。",
        u"actual|2021 actual|2021");
    row("years in a list", u"#一、执行情况\n货运量2019年、2020年分别增长3%、4%。",
        u"actual|2019 actual|2020");
    row("parts of the year in a list", u"#一、执行情况\n一季度、上半年货运量分别增长3%、4%。",
        u"actual|2021-01/2021-03 actual|2021-01/2021-06");
    row("an aim that was fixed", u"#一、执行情况\n货运量目标定为9万吨，完成10万吨。",
        u"target|2021 actual|2021");
    row("what had been planned", u"#一、执行情况\n年初预算安排货运补贴9万元，支出10万元。",
        u"target|2021 actual|2021");
    row("the year planned after the last one",
        u"#二、工作安排\n去年货运量达到9万吨，今年达到10万吨。", u"actual|2021 target|2022");
    row("reckoned anew", u"#一、执行情况\n2020年货运量由原核算的9万吨修订为10万吨。",
        u"actual|2020 actual|2020");
    row("set anew", u"#一、执行情况\n货运补贴由9万元调整为10万元。", u"actual| actual|2021");
    row("list of five years inside a year's review",
        u"#一、工作回顾\n货运量增长3%。\n过去五年极不平凡。\n——物流业更强。货运量年均增长4%"
        u"，码头达到7个。\n"
        u"客运量增长2%。",
        u"actual|2021 actual|2017-2021 actual|2021 actual|2021");
    row("heading of five years", u"#五年来物流业不断发展\n货运量年均增长4%。", u"actual|2017-2021");
    row("five years, then the last one",
        u"#一、“十三五”时期工作回顾\n货运量年均增长3%。\n刚刚过去的一年，货运量增长2%。",
        u"actual|2016-2020 actual|2020");
    row("five years to come", u"#二、“十四五”时期主要目标\n货运量年均增长3%，码头达到9个。",
        u"target|2021-2025 target|2025");
    row("years ahead of the plan's",
        u"#二、工作安排\n大会提出未来五年货运量达到9万吨、年均增长4%。今后三年新增泊位9个。",
        u"target|2026 target|2022-2026 target|2022-2024");
    row("section opened inside a paragraph",
        u"#一、执行情况\n货运量增长3%。\n二、2022年工作安排。货运量增长4%。\n货运量增长5%。",
        u"actual|2021 target|2022 target|2022");
    row("parts of the year",
        u"#一、执行情况\n前三季度，货运量增长3%。\n1-11月份客运量增长2%，全年运费增长1%。\n"
        u"12月当月，港口吞吐量增长4%；12月末泊位9个。",
        u"actual|2021-01/2021-09 actual|2021-01/2021-11 actual|2021 actual|2021-12 actual|2021");
    row("part between subject and predicate", u"#一、执行情况\n货运量上半年增长3%。",
        u"actual|2021-01/2021-06");
    row("part of a named year",
        u"#二、工作安排\n2020年1—9月货运量增长3%。\n2020年9月末码头7个。\n2020年上半年客运量增长1%"
        u"。",
        u"actual|2020-01/2020-09 actual|2020-01/2020-09 actual|2020-01/2020-06");
    row("months ahead of time are no part", u"#一、执行情况\n提前3个月完成，码头达到7个。",
        u"actual|2021");
    row("the plan's year, whatever noun follows",
        u"#三、关于2022年工作\n货运量增长3%，建设泊位9个。", u"target|2022 target|2022");
    row("a year and five years under one heading take turns",
        u"#一、“十三五”时期和2020年工作回顾\n“十三五”时期，货运量年均增长4%。\n"
        u"码头达到7个，新增泊位9个。\n刚刚过去的2020年，是不平凡的一年。货运量增长3%。\n"
        u"##（一）物流\n客运量增长2%。",
        u"actual|2016-2020 actual|2020 actual|2016-2020 actual|2020 actual|2020");
    row("five years over a paragraph of a year's review",
        u"#一、2021年工作回顾\n货运量增长3%。\n五年来，物流业更强。货运量年均增长4%。\n"
        u"客运量增长2%。",
        u"actual|2021 actual|2017-2021 actual|2021");
    row("two plans under one heading",
        u"#二、“十四五”时期主要目标和2021年重点工作\n“十四五”时期，货运量年均增长4%，"
        u"码头达到9个。\n今年是“十四五”开局之年。今年主要目标：货运量增长3%。\n建设泊位9个。",
        u"target|2021-2025 target|2025 target|2021 target|2021");
    row("a section after the plan goes on planning",
        u"#二、2022年工作安排\n货运量增长4%。\n#三、加强自身建设\n建设泊位9个。",
        u"target|2022 target|2022");
    row("what a plan tells of the past",
        u"#二、2022年重点工作\n去年，货运量增长3%。\n2021年客运量增长2%。码头达到9个。\n"
        u"目前，码头达到5个。",
        u"actual|2021 actual|2021 target|2022 actual|2021");
    row("an average whose years nothing tells", u"#一、2021年工作回顾\n货运量年均增长4%。",
        u"actual|");
    row("so many years up to this one",
        u"#一、2021年工作回顾\n近三年货运量年均增长4%，客运量5年增长18%，三年来新增泊位9个。",
        u"actual|2019-2021 actual|2017-2021 actual|2019-2021");
    row("a mean whose years share their last word with it",
        u"#一、2021年工作回顾\n货运量三年平均增长4%，客运量5年年平均增长5%，运费年平均增长6%。",
        u"actual|2019-2021 actual|2017-2021 actual|");
    row("what an average is compared with",
        u"#五年来物流业不断发展\n货运量年均增长4%，高于全市1个百分点。",
        u"actual|2017-2021 actual|2017-2021");
    row("from last year's", u"#一、2021年工作回顾\n货运量由上年的5万吨增加到6万吨。",
        u"actual|2020 actual|2021");
    row("from what there was to what is aimed at",
        u"#二、2022年工作安排\n力争码头由5个增加到6个，泊位由2020年的7个增加到8个。",
        u"actual|2021 target|2022 actual|2020 target|2022");
    row("from before so many years",
        u"#一、2021年工作回顾\n近三年，码头由5个增加到6个。\n近五年码头由5个增加到6个。\n"
        u"过去三年，码头由5个增加到6个。",
        u"actual|2018 actual|2021 actual|2016 actual|2021 actual|2018 actual|2021");
    row("from a time that nothing tells",
        u"#一、2021年工作回顾\n2018年以来，码头由5个增加到6个。\n上半年，码头由5个增加到7个。",
        u"actual| actual|2021 actual| actual|2021-01/2021-06");
    row("up to now from a year",
        u"#一、2021年工作回顾\n2018年以来货运量由4万吨增加到6万吨。\n2019年以来，建成码头5个。",
        u"actual| actual|2021 actual|2019-2021");
    row("done over the years, with a bound",
        u"#一、过去五年工作回顾\n过去五年，开工重大项目超900个、完成投资近9亿元。\n"
        u"过去五年，开工项目超9百个。",
        u"actual|2017-2021 actual|2017-2021 actual|2017-2021");
    row("a list summed up is what there is in the end",
        u"#一、过去五年工作回顾\n累计创建示范码头23个、智慧泊位13个。\n创建示范码头23个。",
        u"actual|2021 actual|2021 actual|2017-2021");
    row("done in all over the years",
        u"#一、过去五年工作回顾\n五年来，港口更强。累计完成码头改造23个，累计实施项目9个、到位资金5"
        u"亿元。"
        u"\n2021年是加快发展的一年。累计完成码头改造7个。",
        u"actual|2017-2021 actual|2017-2021 actual|2017-2021 actual|2021");
    row("the last year by itself, behind the five",
        u"#一、“十三五”工作回顾\n2020年，货运量9万吨，增长6%。完成港口投资5亿元，增长8%。\n"
        u"2020年，货运量9万吨，年均增长6%。完成港口投资5亿元。",
        u"actual|2020 actual|2020 actual|2020 actual|2020 actual|2020 actual|2016-2020 "
        u"actual|2016-2020");
    row("parts of a sum of years",
        u"#一、过去五年工作回顾\n累计完成投资9亿元，是上个五年的2倍，其中港口投资3亿元。"
        u"累计拆除旧码头5座。",
        u"actual|2017-2021 actual|2017-2021 actual|2017-2021 actual|2017-2021");
    row("a sum of the years planned",
        u"#二、“十四五”时期主要目标\n到2025年，货运量达到9万吨，五年累计完成投资9亿元。",
        u"target|2025 target|2021-2025");
    row("done by somebody over the years",
        u"#一、过去五年工作回顾\n市财政投入港口资金5亿元。银行累计发放贷款9亿元。各级财政近三年"
        u"安排资金3亿元。",
        u"actual|2017-2021 actual|2017-2021 actual|2019-2021");
    row("as much as five years before",
        u"#一、过去五年工作回顾\n累计完成投资9亿元，是上个五年的1.8倍。",
        u"actual|2017-2021 actual|2017-2021");
    row("since what was no year", u"#一、2021年工作回顾\n2019年，建成码头5个，创有港以来新高。",
        u"actual|2019");
    row("from the year before the one that is named",
        u"#一、2021年工作回顾\n2020年码头由5个增加到6个。\n2020年码头由2015年的4个增加到6个。\n"
        u"2020年，入园率比上年的45%提高2个百分点。",
        u"actual|2019 actual|2020 actual|2015 actual|2020 actual|2019 actual|2020");
    row("what was is no estimate", u"#一、2021年工作回顾\n预计码头由5个增加到6个。",
        u"actual|2020 estimate|2021");
    row("aims in a review", u"#一、2021年工作回顾\n货运量计划增长5%。", u"target|2021");
    row("a year goes on over the full stop",
        u"#一、2021年工作回顾\n2019年，货运量增长5%。客运量增长2%。\n港口吞吐量增长1%。",
        u"actual|2019 actual|2019 actual|2021");
    row("what a completion is measured against",
        u"#一、2021年工作回顾\n货运量105万吨，完成年计划100万吨的105%，增长8%。",
        u"actual|2021 target|2021 actual|2021 actual|2021");
    row("the last of the years looked back on rules its sentence alone",
        u"#一、“十三五”时期工作回顾\n五年来，码头很多。2020年货运量达到9万吨。建成仓库5座。"
        u"湿地修复2万亩。",
        u"actual|2020 actual|2016-2020 actual|2016-2020");
    row("whose prices are taken is no time",
        u"#二、工作安排\n2022年产值达到6亿元（2020年价），货运量达到9万吨。",
        u"target|2022 target|2022");
    row("a line alone that names its section",
        u"“十三五”时期工作回顾\n货运量达到9万吨，新增泊位9个。\n2021年重点工作\n货运量增长4%。",
        u"actual|2020 actual|2016-2020 target|2021");
    row("until the end of a plan",
        u"#二、“十四五”时期主要目标\n到2025年，货运量达到9万吨，入园率提高5个百分点。",
        u"target|2025 target|2021-2025");
    row("these years in a section that plans are those named before",
        u"#二、“十四五”时期主要目标\n“十三五”时期极不平凡。这五年，码头由5个增加到7个。\n"
        u"“十三五”时期，泊位很多。货运量年均增长3%。未来五年，货运量年均增长4%。\n码头达到9个。",
        u"actual|2015 actual|2020 actual|2016-2020 target|2021-2025 target|2025");
    row("back to what is planned behind a look back",
        u"#二、“十四五”时期主要目标\n“十三五”时期，建成仓库4座。今年，建成仓库1座。建成仓库5座。\n"
        u"去年货运量5万吨，今年货运量6万吨。",
        u"actual|2016-2020 target|2021-2025 target|2021-2025 actual|2020 target|2021");
    row("a plan that is looked back on, or ahead to",
        u"#二、工作安排\n回首“十三五”，码头达到7个，建成仓库4座。\n展望“十四五”，码头达到9个。\n"
        u"码头不多，截至去年末泊位达到9个。",
        u"actual|2020 actual|2016-2020 target|2025 actual|2021");
    row("targets announced under a heading of achievements and targets",
        u"#二、“十三五”时期成就和“十四五”时期目标\n码头达到7个。主要指标包括：码头达到9个。\n"
        u"主要目标是：货运量年均增长4%。\n码头达到7个。",
        u"actual|2020 target|2025 target|2021-2025 actual|2020");
    row("these years go on in the next paragraph",
        u"#二、关于“十四五”时期主要目标的说明\n“十三五”时期是不平凡的五年。\n"
        u"这五年，码头达到7个。建成仓库4座。\n建成仓库5座。",
        u"actual|2020 actual|2016-2020 target|2021-2025");
    row("achievements and targets under one heading",
        u"#二、“十三五”时期发展成就和“十四五”时期目标任务\n货运量年均增长3%。\n"
        u"“十四五”时期是关键时期。\n设置的指标包括：码头达到9个，货运量年均增长4%。",
        u"actual|2016-2020 target|2025 target|2021-2025");
    row("targets announced for years that are named",
        u"#一、工作回顾\n“十四五”时期主要目标是：码头达到9个。\n"
        u"“十四五”时期，主要预期目标是：码头达到9个。\n2020年主要预期目标是：码头达到8个。",
        u"target|2025 target|2025 target|2020");
    row("last year within a sentence of the plan",
        u"#二、工作安排\n码头不多，去年末泊位达到9个，比上年增长3%，今年泊位达到12个。"
        u"货运量增长2%。",
        u"actual|2021 actual|2021 target|2022 target|2022");
    row("what there is already is no target",
        u"#二、工作安排\n对已开工的5个泊位加快建设。现有码头7个。高速公路贯穿港区12公里。"
        u"全市拥有岸线40公里。每百人拥有泊位2个。力争已开工的泊位达到9个。"
        u"已纳入规划的泊位新建3个。",
        u"actual|2021 actual|2021 actual|2021 actual|2021 target|2022 target|2022 target|2022");
    row("plan of the old days", u"#第六个五年计划的主要任务\n货运量平均每年增长百分之三。",
        u"target|1981-1985");
}

void ProseContextTest::placesClaims()
{
    QFETCH(QString, text);
    QFETCH(QString, places);
    int reviewYear = 2021;
    if (text.contains(u"“十三五”时期") || text.contains(u"“十四五”时期"))
        reviewYear = 2020;
    if (text.contains(u"第六个"))
        reviewYear = 0;
    QCOMPARE(placesOf(reportOf(text, reviewYear)), places);
}

void ProseContextTest::leavesThePeriodOpenWhereNothingTells()
{
    const QList<Observation> claims = readProse(reportOf(QStringLiteral("货运量增长3%。"), 0));
    QCOMPARE(claims.size(), 1);
    QVERIFY(!claims.first().period.isValid());
    QCOMPARE(claims.first().role, Role::Actual);
    const auto announced = reportOf(QStringLiteral("2023年的主要预期目标是：货运量增长3%。"), 0);
    QCOMPARE(placesOf(announced), QStringLiteral("target|2023"));
}

void ProseContextTest::aReportOfAPartHasNoFiguresOfTheYear()
{
    Report report = reportOf(QStringLiteral("#一、上半年计划执行情况\n货运量增长3%。"));
    report.identity.title = QStringLiteral("2021年上半年计划执行情况的报告");
    QCOMPARE(placesOf(report), QStringLiteral("actual|2021-01/2021-06"));
}

SUITE_TEST(ProseContextTest)
#include "tst_prosecontext.moc"
