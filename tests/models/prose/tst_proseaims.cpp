// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What a review tells of other times than its own: what had been aimed at, what there was the year
/// before; and what a plan looks back on. The report looks back on 2021.
class ProseAimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesClaims_data();
    void placesClaims();
    void anOutcomeIsAtNoPrices();
};

void ProseAimsTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *claims,
                        const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(claims)
                            << QString::fromUtf16(places);
    };
    row("an aim and its outcome", u"#一、执行情况\n工业增加值目标增长8%，完成6.4%。",
        u"工业增加值|growth|8|% 工业增加值|growth|6.4|%", u"target|2021 actual|2021");
    row("expected as brackets say, and what follows",
        u"#一、执行情况\n税收5亿元（预计数，下同），增长8%。\n利润6亿元（预计）。出口7亿元。",
        u"税收|level|5|亿元 税收|growth|8|% 利润|level|6|亿元 出口|level|7|亿元",
        u"estimate|2021 estimate|2021 estimate|2021 actual|2021");
    row("what is planned to be done, in a list",
        u"#一、执行情况\n2021年计划新建泊位9个，老旧码头改造6座，保障性住房3套，已建成泊位4个。",
        u"新建泊位|change|9|个 老旧码头改造|level|6|座 保障性住房|level|3|套 建成泊位|level|4|个",
        u"target|2021 target|2021 target|2021 actual|2021");
    row("how far what is planned has come",
        u"#一、执行情况\n2021年计划实施项目9个，总投资50亿元，开工率88%。",
        u"实施项目|level|9|个 实施项目总投资|level|50|亿元 实施项目开工率|level|88|%",
        u"target|2021 target|2021 actual|2021");
    row("how what is planned grows", u"#一、执行情况\n计划完成投资9亿元，增长8%，完成投资5亿元。",
        u"投资|level|9|亿元 投资|growth|8|% 投资|level|5|亿元",
        u"target|2021 target|2021 actual|2021");
    row("a list of what is planned ends with what was done",
        u"#一、执行情况\n计划实施改造9处，累计完成5处。", u"改造|level|9|处 改造|level|5|处",
        u"target|2021 actual|2021");
    row("a plan told beside what was done by a month",
        u"#一、执行情况\n截至11月底，计划新建泊位9个，已完成8个。",
        u"新建泊位|change|9|个 新建泊位|change|8|个", u"target|2021 actual|2021-01/2021-11");
    row("what was done as planned", u"#一、执行情况\n专项计划418人，按计划新建泊位9个。",
        u"专项|level|418|人 新建泊位|change|9|个", u"actual|2021 actual|2021");
    row("an aim that is a count", u"#一、执行情况\n城镇新增就业目标4万人，完成4.3万人。",
        u"城镇新增就业|change|4|万人 城镇新增就业|change|4.3|万人", u"target|2021 actual|2021");
    row("an aim without its outcome", u"#一、执行情况\n货运量预期目标增长7%左右。",
        u"货运量|growth|~7|%", u"target|2021");
    row("aims that were set",
        u"#一、执行情况\n年初会议确定的货运量增长7%、客运量增长8%的目标未能实现。",
        u"货运量|growth|7|% 客运量|growth|8|%", u"target|2021 target|2021");
    row("a task that was set", u"#一、执行情况\n完成年初确定的城镇新增就业4万人的目标任务。",
        u"城镇新增就业|change|4|万人", u"target|2021");
    row("aims that were set, led to by their year",
        u"#一、执行情况\n三次会议确定的2021年主要预期目标为：货运量增长7%，客运量增长8%。",
        u"货运量|growth|7|% 客运量|growth|8|%", u"target|2021 target|2021");
    row("aims that were set at the beginning",
        u"#一、执行情况\n年初确定的预期目标为货运量增长7%左右，客运量增长8%以上，实际增长9%。",
        u"货运量|growth|~7|% 客运量|growth|>=8|% 客运量|growth|9|%",
        u"target|2021 target|2021 actual|2021");
    row("the aim of a later year",
        u"#一、执行情况\n“十四五”规划确定的2025年入园率目标为95%，目前达到91%。",
        u"入园率|level|95|% 入园率|level|91|%", u"target|2025 actual|2021");
    row("aims that were met, and what was reached",
        u"#一、执行情况\n年初确定的主要目标任务全面完成，货运量增长6%，客运量达到9万人次。",
        u"货运量|growth|6|% 客运量|level|9|万人次", u"actual|2021 actual|2021");
    row("what came of an aim", u"#一、执行情况\n城镇新增就业目标任务完成3200人。",
        u"城镇新增就业|change|3200|人", u"actual|2021");
    for (const char16_t *told :
         {u"全年实际增长6%", u"全年完成6%", u"最终完成6%", u"全市货运量实际增长6%"})
        QTest::newRow(qPrintable(QString::fromUtf16(told)))
            << QStringLiteral("#一、执行情况\n年初确定的预期目标为货运量增长7%左右，") +
                   QString::fromUtf16(told) + u'。'
            << QStringLiteral("货运量|growth|~7|% 货运量|growth|6|%")
            << QStringLiteral("target|2021 actual|2021");
    row("what is expected to come of an aim",
        u"#一、执行情况\n年初确定的预期目标为货运量增长7%左右，预计全年增长6%。",
        u"货运量|growth|~7|% 货运量|growth|6|%", u"target|2021 estimate|2021");
    row("an aim of what is in fact used",
        u"#一、执行情况\n年初确定的预期目标为货运量增长7%，实际利用外资增长5%。",
        u"货运量|growth|7|% 实际利用外资|growth|5|%", u"target|2021 target|2021");
    row("what is for all years of a plan",
        u"#一、执行情况\n“十四五”规划确定的新增就业2万人的目标提前完成。",
        u"新增就业|change|2|万人", u"target|2021-2025");
    row("aims behind a colon", u"#一、执行情况\n年初确定的主要预期目标为：货运量增长7%，完成6%。",
        u"货运量|growth|7|% 货运量|growth|6|%", u"target|2021 actual|2021");
    row("what money goes to, behind a growth",
        u"#二、2022年计划安排\n税收增长6%，安排80%以上用于民生。", u"税收|growth|6|%",
        u"target|2022");
    row("a part of a place's things, behind a growth",
        u"#一、执行情况\n税收增长6%，全县30%的村通硬化路。", u"税收|growth|6|%", u"actual|2021");
    row("the same part of the year before, told by last year",
        u"#一、执行情况\n上半年税收增长5%，去年同期为4%。", u"税收|growth|5|% 税收|growth|4|%",
        u"actual|2021-01/2021-06 actual|2020-01/2020-06");
    row("how far from what was planned at the beginning",
        u"#一、执行情况\n货运量增长8.5%，比年初计划高0.5个百分点。客运量增长6%"
        u"，较年度计划低1个百分点。",
        u"货运量|growth|8.5|% 货运量|comparison|0.5|个百分点 客运量|growth|6|% "
        u"客运量|comparison|-1|个百分点",
        u"actual|2021 actual|2021 actual|2021 actual|2021");
    row("a task that is named behind its figure",
        u"#一、执行情况\n全面完成70万人的城镇新增就业任务。\n#二、2022年计划安排\n"
        u"接待游客突破9万人次，确保完成全年5.8万人的城镇新增就业目标。",
        u"城镇新增就业|change|70|万人 接待游客|level|>9|万人次 城镇新增就业|change|5.8|万人",
        u"target|2021 target|2022 target|2022");
    row("what misses its aim goes on",
        u"#一、执行情况\n货运量增长5%，客运量难以完成增长6%的目标，预计下降4%。",
        u"货运量|growth|5|% 客运量|growth|6|% 客运量|growth|-4|%",
        u"actual|2021 target|2021 estimate|2021");
    row("an aim in passing, of what is named before it",
        u"#一、执行情况\n货运量增速低于7%的预期目标；客运量没能达到增长6%的年初目标。",
        u"货运量|growth|7|% 客运量|growth|6|%", u"target|2021 target|2021");
    row("an aim in passing, of what was spoken of",
        u"#一、执行情况\n货运量增长5%，与增长7%的年度目标有差距；入园率86%，低于90%左右的目标；"
        u"新增泊位9个，超额完成8个的年度任务。",
        u"货运量|growth|5|% 货运量|growth|7|% 入园率|level|86|% 入园率|level|~90|% "
        u"新增泊位|change|9|个 新增泊位|change|8|个",
        u"actual|2021 target|2021 actual|2021 target|2021 actual|2021 target|2021");
    row("an aim of what is to fall",
        u"#一、执行情况\n单位GDP能耗下降2%，没有达到3%的目标。PM2.5浓度上升4%，未完成5%的年度目标。"
        u"从业人员下降4%，完成3%的目标。氮氧化物下降2%，未完成3%的减排目标。",
        u"单位GDP能耗|growth|-2|% 单位GDP能耗|growth|-3|% PM2.5浓度|growth|4|% "
        u"PM2.5浓度|growth|-5|% 从业人员|growth|-4|% 从业人员|growth|-3|% 氮氧化物|growth|-2|% "
        u"氮氧化物|growth|-3|%",
        u"actual|2021 target|2021 actual|2021 target|2021 actual|2021 target|2021 actual|2021 "
        u"target|2021");
    row("an aim above which prices did not rise",
        u"#一、执行情况\n居民消费价格下降0.2%，低于3%左右的目标。",
        u"居民消费价格|growth|-0.2|% 居民消费价格|growth|~3|%", u"actual|2021 target|2021");
    row("no aim that the words tell the direction of",
        u"#一、执行情况\n进出口总额下降2%，低于5%的目标。税收增长5%，占财政收入的12%，超过10%"
        u"的目标。",
        u"进出口总额|growth|-2|% 税收|growth|5|% 税收占财政收入比重|share|12|%",
        u"actual|2021 actual|2021 actual|2021");
    row("an amount is no aim of a growth",
        u"#一、执行情况\n货运量增长5%，完成9亿元的年度任务。税收90亿元，增长5%，"
        u"未达到100亿元的目标。",
        u"货运量|growth|5|% 税收|level|90|亿元 税收|growth|5|% 税收|level|100|亿元",
        u"actual|2021 actual|2021 actual|2021 target|2021");
    row("aims of shares",
        u"#一、执行情况\n民生支出占80%，高于75%的目标；税收占比达到70%，超过65%的目标。",
        u"民生支出|share|80|% 民生支出|share|75|% 税收占比|share|70|% 税收占比|share|65|%",
        u"actual|2021 target|2021 actual|2021 target|2021");
    row("an aim that a province set, and one of growth by its name",
        u"#一、执行情况\n货运量增长5%，没有达到7%的省定目标；生产总值设定7%的经济增长目标。",
        u"货运量|growth|5|% 货运量|growth|7|% 生产总值|growth|7|%",
        u"actual|2021 target|2021 target|2021");
    row("how much is lacking to the aim of a later year",
        u"#一、执行情况\n入园率86%，距2025年达到90%的目标差4个百分点。",
        u"入园率|level|86|% 入园率|level|90|% 入园率|comparison|-4|个百分点",
        u"actual|2021 target|2025 actual|2021");
    row("the aim of a plan of years that nothing tells",
        u"#一、执行情况\n入园率86%，接近90%的规划目标。", u"入园率|level|86|% 入园率|level|90|%",
        u"actual|2021 target|");
    row("years that go on behind their figures",
        u"#一、执行情况\n税收2019年、2020年分别完成8亿元、9亿元，增长6%和7%。货运量增长5%。",
        u"税收|level|8|亿元 税收|level|9|亿元 税收|growth|6|% 税收|growth|7|% 货运量|growth|5|%",
        u"actual|2019 actual|2020 actual|2019 actual|2020 actual|2021");
    row("a higher aim, and a sum up to a year",
        u"#二、2022年计划安排\n货运量确保增长6%、冲刺7%"
        u"。2025年前累计新建泊位9个。到2025年，累计投资9"
        u"亿元。",
        u"货运量|growth|6|% 货运量|growth|7|% 新建泊位|change|9|个 投资|level|9|亿元",
        u"target|2022 target|2022 target|2025 target|2021-2025");
    row("a sum of years, which is compared with one",
        u"#一、执行情况\n港口投资五年累计完成9亿元，是“十二五”期末的3倍。",
        u"港口投资|level|9|亿元 港口投资|comparison|3|倍", u"actual|2017-2021 actual|2021");
    row("no aim of what was spoken of", u"#一、执行情况\n货运量增长5%，朝着9亿元的目标迈进。",
        u"货运量|growth|5|%", u"actual|2021");
    row("months that are over, beside the year that is expected",
        u"#一、执行情况\n预计全年货运量增长6%；1—8月，客运量增长8%。",
        u"货运量|growth|6|% 客运量|growth|8|%", u"estimate|2021 actual|2021-01/2021-08");
    row("the year behind a part of it",
        u"#二、2022年计划安排\n确保前三季度货运量增长5%、全年增长6%。",
        u"货运量|growth|5|% 货运量|growth|6|%", u"target|2022-01/2022-09 target|2022");
    row("a part beside the whole year before",
        u"#一、执行情况\n一季度入园率5%，公路货运量比重较上年全年提高0.7个百分点。",
        u"入园率|level|5|% 公路货运量比重|change|0.7|个百分点",
        u"actual|2021-01/2021-03 actual|2021-01/2021-03");
    row("years and half of one", u"#一、执行情况\n两年半来，累计新增就业9万人。",
        u"新增就业|change|9|万人", u"actual|");
    row("what a plan looks back on", u"#二、2022年计划安排\n近三年货运量年均增长5%。客运量增长6%。",
        u"货运量|growth|5|% 客运量|growth|6|%", u"actual|2019-2021 target|2022");
    row("a year that a clause only compares with",
        u"#一、执行情况\n税收4亿元，2020年为3亿元；货运量增长6%"
        u"。产量9万吨，2020年8万吨，客运量增长5%。",
        u"税收|level|4|亿元 税收|level|3|亿元 货运量|growth|6|% 产量|level|9|万吨 "
        u"产量|level|8|万吨 "
        u"客运量|growth|5|%",
        u"actual|2021 actual|2020 actual|2021 actual|2021 actual|2020 actual|2021");
    row("a year that goes on behind what was reached in it",
        u"#一、执行情况\n成效显著，2020年减贫3000人，贫困村退出12个。",
        u"减贫|level|3000|人 贫困村退出|level|12|个", u"actual|2020 actual|2020");
    row("years one after the other",
        u"#一、执行情况\n园区发展快，2019年产值仅20亿元，2021年达到60亿元，企业达到120家。",
        u"园区产值|level|20|亿元 园区产值|level|60|亿元 企业|level|120|家",
        u"actual|2019 actual|2021 actual|2021");
    row("a later year of a plan, which goes on",
        u"#二、2022年计划安排\n加快建设，到2025年企业达到200家，税收达到20亿元。",
        u"企业|level|200|家 企业税收|level|20|亿元", u"target|2025 target|2025");
    row("what is to be done behind what was",
        u"#二、2022年计划安排\n过去三年，我们打基础；未来三年，新增学位5000个。近两年，要建设学校9"
        u"所。",
        u"新增学位|change|5000|个 建设学校|level|9|所", u"target|2022-2024 target|2022");
    row("what is to be done, told in a review", u"#一、执行情况\n今年要完成12公里道路改造。",
        u"道路改造|level|12|公里", u"target|2021");
    row("since a time of no year", u"#一、执行情况\n企业120家，比建园之初增加80家。",
        u"企业|level|120|家 企业|change|80|家", u"actual|2021 actual|");
    row("a year that holds for what follows", u"#一、执行情况\n2020年，税收3亿元，货运量增长6%。",
        u"税收|level|3|亿元 货运量|growth|6|%", u"actual|2020 actual|2020");
    row("what the year before completed", u"#一、执行情况\n上年完成竹业投资5亿元，本年完成6亿元。",
        u"竹业投资|level|5|亿元 竹业投资|level|6|亿元", u"actual|2020 actual|2021");
    row("what there was at the end of the year before", u"#一、执行情况\n上年末企业38家，净增3家。",
        u"企业|level|38|家 企业|change|3|家", u"actual|2020 actual|2021");
    row("a year that nothing dates", u"#一、执行情况\n税收增长6%，明年达到7亿元。",
        u"税收|growth|6|%", u"actual|2021");
    row("a yearly average up to a year that ends no plan",
        u"#二、2022年计划安排\n到2024年，货运量达到7万吨，年均增长6%。",
        u"货运量|level|7|万吨 货运量|growth|6|%", u"target|2024 target|");
    row("a year of an aim that a clause only adds",
        u"#二、2022年计划安排\n今年货运量增长6%，到2025年达到7万吨；税收增长5%。",
        u"货运量|growth|6|% 货运量|level|7|万吨 税收|growth|5|%",
        u"target|2022 target|2025 target|2022");
    row("aims of a list that was set", u"#一、执行情况\n年初确定货运量增长7%、税收增长6%的目标。",
        u"货运量|growth|7|% 税收|growth|6|%", u"target|2021 target|2021");
    row("what there was the year before, beside what was added",
        u"#一、执行情况\n企业210家，比上年的175家增加35家。税收9亿元，比2020年末的8亿元增长12%。",
        u"企业|level|210|家 企业|level|175|家 企业|change|35|家 税收|level|9|亿元 "
        u"税收|level|8|亿元 "
        u"税收|growth|12|%",
        u"actual|2021 actual|2020 actual|2021 actual|2021 actual|2020 actual|2021");
    row("what came down to nothing", u"#一、执行情况\n贫困发生率由7.9%下降为零。",
        u"贫困发生率|level|7.9|%", u"actual|2020");
    row("what a plan looks back on, told ahead",
        u"#二、2022年计划安排\n近三年，货运量年均增长5%，今年计划增长6%。",
        u"货运量|growth|5|% 货运量|growth|6|%", u"actual|2019-2021 target|2022");
    row("what a plan looks ahead to", u"#二、2022年计划安排\n今后三年，货运量年均增长5%。",
        u"货运量|growth|5|%", u"target|2022-2024");
    row("the year before, in brackets", u"#一、执行情况\n入园率91%（上年89%），货运量增长6%。",
        u"入园率|level|91|% 入园率|level|89|% 货运量|growth|6|%",
        u"actual|2021 actual|2020 actual|2021");
    row("the same time of the year before", u"#一、执行情况\n税收9亿元，上年同期为8亿元，增长6%。",
        u"税收|level|9|亿元 税收|level|8|亿元 税收|growth|6|%",
        u"actual|2021 actual|2020 actual|2021");
    row("a name behind the year before", u"#一、执行情况\n上年同期货运量增长9%。",
        u"货运量|growth|9|%", u"actual|2020");
    row("the last year, behind a figure of the year", u"#一、执行情况\n货运量增长6%，去年为4%。",
        u"货运量|growth|6|% 货运量|growth|4|%", u"actual|2021 actual|2020");
    row("the year before, beside a growth and beside a fall",
        u"#一、执行情况\n货运量增长6%（上年4%）。客运量下降6%（上年4%）。",
        u"货运量|growth|6|% 货运量|growth|4|% 客运量|growth|-6|%",
        u"actual|2021 actual|2020 actual|2021");
    row("the last year that a speaker looks back on", u"#一、执行情况\n去年货运量增长6%。",
        u"货运量|growth|6|%", u"actual|2021");
    row("what a year has left", u"#一、执行情况\n上年结转资金3亿元。", u"结转资金|level|3|亿元",
        u"actual|2021");
}

void ProseAimsTest::placesClaims()
{
    QFETCH(QString, text);
    const Report report = reportOf(text);
    QTEST(claimsOf(report), "claims");
    QTEST(placesOf(report), "places");
}

void ProseAimsTest::anOutcomeIsAtNoPrices()
{
    const auto basis = [](const char16_t *text) {
        return readProse(reportOf(QString::fromUtf16(text))).constLast().value.basis;
    };
    QCOMPARE(basis(u"货运收入计划增长7%，实际增长6%。"), QString());
    QCOMPARE(basis(u"货运收入增长7%，实际增长6%。"), QStringLiteral("实际增长"));
}

SUITE_TEST(ProseAimsTest)
#include "tst_proseaims.moc"
