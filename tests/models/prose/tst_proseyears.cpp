// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Which years figures are of in reviews of several years and plans of several, and below lines and
/// leads that open what is planned. The report looks back on 2021.
class ProseYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesClaims_data();
    void placesClaims();
    void findsTheYearsInTheText_data();
    void findsTheYearsInTheText();
    void halfAYearPlansTheRest();
    void aHeadingInItsParagraphNamesTheTime();
    void anEvaluationLooksBackOnHalfOfAPlan();
    void aMonthCanMeanAllUpToIt();
};

void ProseYearsTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(places);
    };
    row("four years",
        u"#一、过去四年工作回顾\n2021年货运量9万吨，增长6%。年均增长4%，比2017年增加3万吨。",
        u"actual|2021 actual|2021 actual|2018-2021 actual|2018-2021");
    row("this year below years to come",
        u"#二、今后五年目标任务\n今年，货运量增长3%。建设泊位9个。\n码头达到9个。",
        u"target|2022 target|2022 target|2026");
    row("what moved between two years, and what moved beside it",
        u"#一、2021年工作回顾\n产值由2016年的2亿元增加到2021年的4亿元，增长1倍；税收由5万元增加到6"
        u"万元。",
        u"actual|2016 actual|2021 actual|2017-2021 actual|2016 actual|2021");
    row("a part of a year behind several years",
        u"#一、工作回顾\n近三年来，货运量保持快速增长，1—6月，货运量9万吨，增长6%。",
        u"actual|2021-01/2021-06 actual|2021-01/2021-06");
    row("a year that was reckoned anew", u"#一、工作回顾\n最终计算2020年货运量9万吨，增长6%。",
        u"actual|2020 actual|2020");
    row("a section of this year below years to come",
        u"#二、今后五年目标任务\n##（二）今年工作重点\n建设泊位9个。\n##（三）保障\n码头达到9个。",
        u"target|2022 target|2026");
    row("the year that a heading of several names",
        u"#二、今后五年目标任务和2022年工作\n今后五年，货运量年均增长4%。\n"
        u"2022年，货运量增长3%。\n建设泊位9个。",
        u"target|2022-2026 target|2022 target|2022");
    row("a lead", u"#一、执行情况\n货运量增长3%。\n2022年，要重点抓好以下几件事：\n建设泊位9个。",
        u"actual|2021 target|2022");
    row("a lead of this year",
        u"#一、执行情况\n货运量增长3%。\n今年，我们将重点抓好以下几件事：\n建设泊位9个。",
        u"actual|2021 target|2022");
    row("a lead that tells what was done",
        u"#一、执行情况\n货运量增长3%。\n今年重点抓好了以下几件事：\n建设泊位9个。",
        u"actual|2021 actual|2021");
    row("a lead from aims told before",
        u"#一、执行情况\n货运量增长3%。\n围绕上述目标，抓好以下几件事：\n建设泊位9个。",
        u"actual|2021 target|2022");
    row("a lead from aims to what a year has seen",
        u"#一、执行情况\n货运量增长3%。\n围绕上述目标，一年来重点做好：\n建设泊位9个。",
        u"actual|2021 actual|2021");
    row("a lead ends with the next heading",
        u"#二、今后五年目标任务\n##（一）物流\n2022年重点抓好：\n建设泊位9个。\n##（二）港口\n"
        u"码头达到9个。",
        u"target|2022 target|2026");
    row("a list that a line names",
        u"#一、执行情况\n货运量增长3%。\n附件2：2022年民生实事（草案）\n一、新建泊位9个。",
        u"actual|2021 target|2022");
    row("a list of what was done", u"#一、执行情况\n2021年民生实事完成情况\n新建泊位9个。",
        u"actual|2021");
    row("the years that a change starts from",
        u"#一、执行情况\n2016年到2020年，码头由5个增加到9个。\n与2018年相比，泊位由3个增加到4个。",
        u"actual|2016 actual|2020 actual|2018 actual|2021");
    row("years ago",
        u"#一、执行情况\n入园率由五年前的50%提高到62%。\n五年前，码头只有5个，现在达到9个。\n"
        u"入园率比五年前提高9个百分点。货运量达到9万吨，是五年前的1.5倍。",
        u"actual|2016 actual|2021 actual|2016 actual|2021 actual|2017-2021 actual|2021 "
        u"actual|2021");
    row("in all over the years of a plan", u"#一、执行情况\n“十三五”期间，水产品产量累计9万吨。",
        u"actual|2016-2020");
    row("in all, with one year set apart", u"#一、执行情况\n港口累计投资9亿元，其中今年投资2亿元。",
        u"actual| actual|2021");
    row("last year behind so many", u"#一、过去五年工作回顾\n近三年新增就业9万人，去年新增2万人。",
        u"actual|2019-2021 actual|2021");
    row("the first time in five years", u"#一、过去五年工作回顾\n五年来，货运量首次突破9万吨。",
        u"actual|2021");
    row("a share of what was spent in five years",
        u"#一、过去五年工作回顾\n五年来，民生投入累计9亿元，占财政支出的72%。",
        u"actual|2017-2021 actual|2017-2021");
    row("a year in brackets", u"#一、执行情况\n森林覆盖率45%（2019年数据）。泊位9个（2019年）。",
        u"actual|2019 actual|2019");
    row("what held all the time", u"#一、过去五年工作回顾\n五年来，登记失业率始终低于4%。",
        u"actual|2017-2021");
    row("so many years in front of an average",
        u"#一、执行情况\n货运量增长3%，近五年年均增长4%。客运量增长3%，五年年均增长4%。",
        u"actual|2021 actual|2017-2021 actual|2021 actual|2017-2021");
    row("the value before, in front of the change",
        u"#一、执行情况\n货运量达到9万吨，比上年8万吨增加1万吨。",
        u"actual|2021 actual|2020 actual|2021");
    row("what the plan's year comes upon",
        u"#二、工作安排\n在去年新增泊位9个的基础上，再新增3个。\n在上年投资9亿元的基础上，"
        u"力争达到10亿元。",
        u"actual|2021 target|2022 actual|2021 target|2022");
    row("what is still to come of the year", u"#二、工作安排\n目前已投资5亿元，年内完成投资9亿元。",
        u"actual|2021 target|2022");
    row("what has come about", u"#二、工作安排\n货运量达到了9万吨。", u"actual|2021");
    row("a plan and its outcome",
        u"#一、执行情况\n计划新增泊位9个，实际新增10个。\n货运量年度目标9万吨，实际完成10万吨。\n"
        u"货运量预期增长3%，实际增长4%。",
        u"target|2021 actual|2021 target|2021 actual|2021 target|2021 actual|2021");
    row("a plan that is exceeded",
        u"#一、执行情况\n货运量9万吨，比计划目标8万吨超过1万吨。\n客运量9万人，"
        u"比“十三五”计划目标8万人超过1万人。\n失业率4%，低于4.5%的年度控制目标0.5个百分点。",
        u"actual|2021 target|2021 actual|2021 actual|2021 target|2020 actual|2021 actual|2021 "
        u"target|2021 actual|2021");
    row("a plan in front, without its outcome",
        u"#一、执行情况\n年初计划新增泊位9个。\n原计划投资9亿元。\n年初目标任务完成率9%。\n"
        u"年度计划投资9亿元，完成投资8亿元。\n年度计划完成率9%。",
        u"target|2021 target|2021 actual|2021 target|2021 actual|2021 actual|2021");
    row("an aim behind its outcome",
        u"#一、执行情况\n货运量增长4%，目标3%。\n运费增长4%，超过年初目标（3%）1个百分点。\n"
        u"客运量增长目标由4%调整为3%。\n新增就业9万人，超额完成8万人目标任务。",
        u"actual|2021 target|2021 actual|2021 actual|2021 target|2021 target| target|2021 "
        u"actual|2021 target|2021");
    row("against the end of a year", u"#一、过去五年工作回顾\n贷款余额9亿元，比2016年底增加3亿元。",
        u"actual|2021 actual|2017-2021");
    row("from a year on", u"#一、执行情况\n从2018年起，新增泊位9个。", u"actual|2018-2021");
    row("a list of what was done within so many years",
        u"#一、过去五年工作回顾\n五年内，造林9万亩，封山6万亩；林地达到90万亩。",
        u"actual|2017-2021 actual|2017-2021 actual|2021");
    row("holidays", u"#一、执行情况\n国庆期间，旅客运输收入增长3%，全年旅客运输收入增长4%。",
        u"actual| actual|2021");
    row("years before what is planned", u"#二、工作安排\n前两年累计完成投资9亿元。",
        u"actual|2020-2021");
    row("so many years that something takes",
        u"#一、执行情况\n计划用三年时间建成泊位9个。\n计划今后三年投资9亿元。\n"
        u"用三年时间建成泊位9个。",
        u"target|2022-2024 target|2022-2024 actual|2019-2021");
    row("this year in a list of several", u"#二、工作安排\n三年内新建泊位9个，今年新建泊位3个。",
        u"target|2022-2024 target|2022");
    row("what comes next", u"#一、执行情况\n下一步，新增泊位9个。码头达到9个。\n货运量增长3%。",
        u"target|2022 target|2022 actual|2021");
    row("the year itself below years to come", u"#二、今后五年目标任务\n本年度，新增泊位9个。",
        u"target|2022");
    row("what is to be made sure of", u"#一、执行情况\n确保全年货运量增长3%。", u"target|2021");
    row("the first of several years", u"#二、今后五年目标任务\n前三年，新增泊位9个。",
        u"target|2022-2024");
    row("headings behind a review that name no plan",
        u"#一、2021年工作回顾\n货运量增长3%。\n#二、促进物流业健康发展\n货运量增长4%"
        u"，去年新增泊位8个。",
        u"actual|2021 target|2022 actual|2021");
    row("headings of a review, where another plans",
        u"#一、2021年工作回顾\n货运量增长3%。\n#二、港口更强\n货运量增长4%。\n#三、2022年工作安排\n"
        u"货运量增长5%。",
        u"actual|2021 actual|2021 target|2022");
    row("headings below a review, which are no part of the speech beside it",
        u"#一、2021年工作回顾\n货运量增长3%。\n#一年来，我们把港口建得更强\n货运量增长4%。\n"
        u"#物流业健康发展\n货运量增长5%。",
        u"actual|2021 actual|2021 actual|2021");
    row("numbers that start anew below a review",
        u"#2021年工作主要成绩\n货运量增长3%。\n#一、着力发展物流业\n货运量增长4%。",
        u"actual|2021 actual|2021");
    row("the last year of which there are figures in a review of several",
        u"#一、过去五年工作回顾\n货运量由2016年的9万吨增加到2020年的12万吨。客运量达到8万人。"
        u"投资由3亿元增加到5亿元，建成泊位9个。\n码头达到7个。",
        u"actual|2016 actual|2020 actual|2020 actual|2016 actual|2020 actual|2017-2021 "
        u"actual|2021");
    row("an earlier change in a review of several years",
        u"#一、过去五年工作回顾\n货运量由2010年的9万吨增加到2015年的12万吨。客运量达到8万人。",
        u"actual|2010 actual|2015 actual|2021");
    row("things built in several years, in a list",
        u"#一、过去五年工作回顾\n建成客运站7个，示范码头5个、物流园8个，发展车队3家。学校达到30所，"
        u"医院20家。引进企业9家，从业人员5000人。",
        u"actual|2017-2021 actual|2017-2021 actual|2017-2021 actual|2017-2021 actual|2021 "
        u"actual|2021 actual|2017-2021 actual|2021");
    row("lengths and areas of several years", u"#一、过去五年工作回顾\n新建公路9公里，茶园6万亩。",
        u"actual|2017-2021 actual|2021");
    row("a plan that a numbered paragraph tells in passing",
        u"#执行情况\n一、新建泊位9个。\n二、新建仓库8座。计划检修已完成，客运量增长3%。",
        u"actual|2021 actual|2021 actual|2021");
    row("a lead behind what is planned for its year",
        u"#执行情况\n2021年，货运量增长3%。\n2022年，货运量预期增长4%。重点抓好以下工作：\n"
        u"发展物流。新建泊位9个。\n改善出行。新建车站8座。",
        u"actual|2021 target|2022 target|2022 target|2022");
    row("a lead behind what was done in its year",
        u"#执行情况\n2021年，货运量增长3%。重点抓好以下工作：\n发展物流。新建泊位9个。",
        u"actual|2021 actual|2021");
    row("what people came to in several years",
        u"#一、过去五年工作回顾\n城镇新增就业9万人、农村劳动力转移就业5万人。8万群众住上了新房。",
        u"actual|2017-2021 actual|2017-2021 actual|2017-2021");
    row("a list that a sentence of the planned year leads to",
        u"#一、执行情况\n货运量增长3%。\n报告指出，2022年，我市将办好实事。具体为：\n"
        u"①建设泊位9个。\n②码头达到9个。\n客运量增长3%。",
        u"actual|2021 target|2022 target|2022 actual|2021");
    row("what a zone did in five years",
        u"#一、过去五年工作回顾\n“一园六区”引进项目9个。“十三五”规划重大项目开工9个。",
        u"actual|2017-2021 actual|2017-2021");
    row("so many times what there was at the end of a plan",
        u"#一、过去五年工作回顾\n货运量达到9万吨，是“十二五”期末的3倍，年均增长6%。",
        u"actual|2021 actual|2021 actual|2017-2021");
    row("months in brackets",
        u"#一、执行情况\n上半年，货运量9万吨（1-7月份，货运量11万吨）；客运量增长3%。",
        u"actual|2021-01/2021-06 actual|2021-01/2021-07 actual|2021-01/2021-06");
    row("quarters in a list", u"#一、执行情况\n一、二、三季度货运量分别增长3%、4%、5%。",
        u"actual|2021-01/2021-03 actual|2021-04/2021-06 actual|2021-07/2021-09");
    row("the four quarters", u"#一、执行情况\n四个季度货运量分别为3万吨、4万吨、5万吨和6万吨。",
        u"actual|2021-01/2021-03 actual|2021-04/2021-06 actual|2021-07/2021-09 "
        u"actual|2021-10/2021-12");
    row("a plan in front of the predicate",
        u"#一、执行情况\n入园率“十三五”以来提高5个百分点，“十三五”末达到9%。",
        u"actual|2016-2021 actual|2020");
    row("the year that is not over, in a review of five",
        u"#一、过去五年工作回顾\n今年以来，新增贷款9亿元。", u"actual|");
    row("when the year began", u"#一、执行情况\n年初余额8亿元，年末达到9亿元。",
        u"actual|2020 actual|2021");
    row("a year behind its subject",
        u"#二、工作安排\n到2025年，货运量突破9万吨；客运量2023年突破5万人次。\n仓储容量2023年9万吨"
        u"。",
        u"target|2025 target|2023 target|2023");
    row("the last year of a term of office",
        u"#一、过去五年工作回顾\n刚刚过去的2021年，是本届政府任期的最后一年，货运量增长3%。",
        u"actual|2021");
    row("what five years have brought, above a list",
        u"#一、2021年执行情况\n经过五年努力，各项任务完成。\n——港口建设加快。累计新增泊位9个。",
        u"actual|2017-2021");
    row("what there is, in a list of what came about",
        u"#一、过去五年工作回顾\n五年新增公路9公里，通车里程29公里，新增泊位3个。",
        u"actual|2017-2021 actual|2021 actual|2017-2021");
    row("years up to one that is named",
        u"#二、工作安排\n到2026年，货运量达到9万吨，五年完成港口投资9亿元。\n"
        u"到2026年，货运量达到9万吨，五年港口投资累计9亿元。",
        u"target|2026 target|2022-2026 target|2026 target|2022-2026");
    row("what changes over the years of a plan, behind its last",
        u"#二、工作安排\n“十四五”时期，货运量年均增长3%；2025年突破9万吨；绿电占比由30%提高到40%。",
        u"target|2021-2025 target|2025 actual|2020 target|2025");
    row("a part of the year, of which a clause tells",
        u"#二、工作安排\n全年货运量增长3%，其中三季度增长4%；客运量增长5%。",
        u"target|2022 target|2022-07/2022-09 target|2022");
    row("what five years have seen",
        u"#一、过去五年工作回顾\n2021年货运量9万吨，年均增长4%。五年新建泊位9个，利用率达到52%"
        u"，改造航道8公里。",
        u"actual|2021 actual|2017-2021 actual|2017-2021 actual|2021 actual|2017-2021");
    row("from one part of the year to another",
        u"#一、执行情况\n失业率由一季度的6%降到9月末的5%。绿电占比由2016年底的30%"
        u"提高到2021年6月底的40%。",
        u"actual|2021-01/2021-03 actual|2021-01/2021-09 actual|2016 actual|2021-01/2021-06");
    row("parts of the year behind the whole",
        u"#一、执行情况\n货运量增长3%，一季度下降4%，上半年增长1%；客运量增长5%。\n"
        u"1—9月，货运量增长3%；客运量增长5%。",
        u"actual|2021 actual|2021-01/2021-03 actual|2021-01/2021-06 actual|2021 "
        u"actual|2021-01/2021-09 actual|2021-01/2021-09");
    row("up to the end of the year",
        u"#一、执行情况\n截至8月底，泊位达到9个；截至年末，货运量9万吨。",
        u"actual|2021-01/2021-08 actual|2021");
    row("the aim of a later year that something is measured against",
        u"#一、执行情况\n2019年人均货运量46吨，为2025年目标值58吨的79%；货运量9万吨。",
        u"actual|2019 target|2025 actual|2019 actual|2019");
    row("how tasks went on", u"#二、重点任务推进情况\n货运量增长3%。", u"actual|2021");
    row("how the plan was carried out", u"#二、计划执行的主要特点\n货运量增长3%。", u"actual|2021");
    row("what this year wants, where no heading tells",
        u"去年，货运量增长5%。今年，货运量要增长6%，客运量稳定在9万人。",
        u"actual|2021 target|2022 target|2022");
    row("this year, whose main thing grows, where no heading tells",
        u"今年，主要增长来自港口，货运量增长6%。", u"actual|2021");
    row("a sentence that opens like a heading",
        u"关于2022年工作，报告突出两个重点。\n一、办好港口。新增泊位9个。\n二、办好铁路。货运量达9"
        u"万吨。",
        u"target|2022 target|2022");
    row("a list of what there is at the end of several years",
        u"#一、五年来工作回顾\n五年来，形成3个产业集群；拥有规模企业147家、驰名商标73件。",
        u"actual|2017-2021 actual|2021 actual|2021");
    row("a growth over the years between",
        u"#一、2021年工作回顾\n泊位由2015年的5个增加到2021年的9个，增长80%；客运量同比增长6%。",
        u"actual|2015 actual|2021 actual|2016-2021 actual|2021");
    row("the year upon which something grew",
        u"#一、2021年工作回顾\n货运量在2015年9万吨的基础上，2020年达到12万吨。",
        u"actual|2015 actual|2020");
    row("planned for a later year", u"#一、执行情况\n规划到2025年建成泊位9个。", u"target|2025");
}

void ProseYearsTest::placesClaims()
{
    QFETCH(QString, text);
    QTEST(placesOf(reportOf(text)), "places");
}

void ProseYearsTest::findsTheYearsInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    QTest::newRow("a term of office that is over")
        << "#一、五年来工作回顾\n本届政府任期从2017年1月至今已满五年。\n建成泊位9个。"
        << "actual|2017-2021";
    QTest::newRow("a year whose outcome is expected")
        << "#一、五年来工作回顾\n预计2021年货运量9万吨，年均增长4%。"
        << "estimate|2021 estimate|2017-2021";
    QTest::newRow("headings")
        << "#一、2021年工作回顾\n货运量增长3%。\n#二、主要任务\n货运量增长4%。"
        << "actual|2021 target|2022";
    QTest::newRow("a review of a plan")
        << "#一、2029年国民经济和社会发展计划执行情况\n货运量9万吨。\n"
           "预计客运量增长3%。"
        << "actual|2029 estimate|2029";
    QTest::newRow("targets that are announced for a year")
        << "2029年，货运量增长3%。2030年，我市经济社会发展主要预期目标是：货运量增长4%以上。"
        << "actual|2029 target|2030";
    QTest::newRow("a heading that plans one year and looks back on another")
        << "#一、2030年工作安排和2029年工作回顾\n货运量增长3%。"
        << "target|2030";
    QTest::newRow("a year that nothing says is ahead")
        << "报告指出：2029年，是五年规划的最后一年，货运量9万吨。"
        << "actual|2029";
    QTest::newRow("targets announced within a sentence")
        << "他在报告中说，货运量增长3%。他提出了2030年主要预期目标：货运量增长4%以上。"
        << "actual|2029 target|2030";
    QTest::newRow("no review above") << "预计2030年货运量9万吨。\n客运量增长3%。"
                                     << "estimate|2030 actual|";
}

void ProseYearsTest::findsTheYearsInTheText()
{
    QFETCH(QString, text);
    QTEST(placesOf(reportOf(text, 0)), "places");
}

void ProseYearsTest::halfAYearPlansTheRest()
{
    Report report =
        reportOf(QStringLiteral("#一、上半年执行情况\n货运量增长3%，完成年计划9万吨的60%。\n"
                                "#二、下半年工作安排\n确保全年货运量增长4%。"));
    report.identity.title = QStringLiteral("2021年上半年计划执行情况的报告");
    report.identity.planYear.reset();
    QCOMPARE(placesOf(report), QStringLiteral("actual|2021-01/2021-06 target|2021 "
                                              "actual|2021-01/2021-06 target|2021"));
    Report later = reportOf(QStringLiteral(
        "新增泊位9个。\n下半年，确保全年货运量增长3%，泊位利用率不低于90%，新增泊位5个。"));
    later.identity.title = report.identity.title;
    later.identity.planYear.reset();
    QCOMPARE(placesOf(later),
             QStringLiteral("actual|2021-01/2021-06 target|2021 target|2021 target|2021"));
    Report more =
        reportOf(QStringLiteral("#一、上半年执行情况\n新增泊位9个，占全年任务的60%。\n"
                                "#二、下半年工作安排\n下半年新增泊位9个，确保年末泊位利用率90%。"));
    more.identity.title = report.identity.title;
    more.identity.planYear.reset();
    QCOMPARE(placesOf(more), QStringLiteral("actual|2021-01/2021-06 actual|2021-01/2021-06 "
                                            "target|2021-07/2021-12 target|2021"));
}

void ProseYearsTest::anEvaluationLooksBackOnHalfOfAPlan()
{
    Report report =
        reportOf(QStringLiteral("货运量达到9万吨，年均增长3%。新增泊位9个。\n"
                                "客运量由2020年的5万人增加到2022年的9万人，年均增长9%。"),
                 0);
    report.identity.kind = ReportKind::Other;
    report.identity.title = QStringLiteral("云岭区“十四五”规划实施中期评估报告");
    QCOMPARE(placesOf(report),
             QStringLiteral("actual|2023 actual|2021-2023 actual|2021-2023 actual|2020 actual|2022 "
                            "actual|2021-2022"));
}

void ProseYearsTest::aMonthCanMeanAllUpToIt()
{
    const auto placesIn = [](const char16_t *text) {
        Report report = reportOf(QString::fromUtf16(text));
        report.identity.title = QStringLiteral("云岭区2021年3月经济运行情况");
        report.identity.planYear.reset();
        return placesOf(report);
    };
    QCOMPARE(placesIn(u"一季度，经济总体平稳。\n货运量增长3%。"),
             QStringLiteral("actual|2021-01/2021-03"));
    QCOMPARE(placesIn(u"经济总体平稳。\n货运量增长3%。"), QStringLiteral("actual|2021-03"));
}

void ProseYearsTest::aHeadingInItsParagraphNamesTheTime()
{
    Report report = reportOf(
        QStringLiteral("#二、今后五年目标任务\n（一）2022年重点任务。建设泊位9个。\n码头达到9个。\n"
                       "（二）保障。码头达到9个。"));
    for (const int block : {1, 3}) {
        report.blocks[block].level = 2;
        report.blocks[block].headLength =
            int(report.blocks.at(block).text.text().indexOf(u'。')) + 1;
    }
    QCOMPARE(placesOf(report), QStringLiteral("target|2022 target|2022 target|2026"));
}

SUITE_TEST(ProseYearsTest)
#include "tst_proseyears.moc"
