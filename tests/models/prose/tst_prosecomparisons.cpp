// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that are set against a time, a place or an aim, and what a figure was come by with.
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ProseComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClaims_data();
    void readsClaims();
    void aimsOfAPlanAreKept();
    void aPlanComparedWithDoesNotRule();
    void basisIsNoted();
};

void ProseComparisonsTest::readsClaims_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(sentence) << QString::fromUtf16(claims);
    };

    // What had been aimed at, told in passing
    row("aim surpassed", u"城镇新增就业62万人，超额完成55万人以上的预期目标。",
        u"城镇新增就业|change|62|万人 城镇新增就业|change|>=55|万人");
    row("aim undercut", u"居民消费价格上涨1.4%，低于3%左右的预期目标。",
        u"居民消费价格|growth|1.4|% 居民消费价格|growth|~3|%");
    row("aim kept to", u"调查失业率5.2%，控制在5.5%的年度目标以内。",
        u"调查失业率|level|5.2|% 调查失业率|level|5.5|%");

    row("what is reached of another year, or of what is planned",
        u"工业投资达到去年总量的80%。项目投资达到年度计划总投资的60%。税收为去年的90%。"
        u"完成投资9亿元，达到上年总投资的70%。旅游收入达到2019年的95%。",
        u"工业投资|comparison|80|% 项目投资|comparison|60|% 税收|comparison|90|% "
        u"投资|level|9|亿元 投资|comparison|70|% 旅游收入|comparison|95|%");
    row("what is reached of a sum that is named again, or stands by itself",
        u"出口总额为去年全年出口总额的90%。完成投资9亿元，为年度计划投资总额的60%。",
        u"出口总额|comparison|90|% 投资|level|9|亿元 投资|comparison|60|%");
    row("what is reached of all that there is", u"高标准农田达到耕地总面积的64%。",
        u"高标准农田占耕地总面积比重|share|64|%");
    row("what is reached of another thing", u"林业产值达到牧业产值的64%。",
        u"林业产值达到牧业产值|level|64|%");
    row("higher than the year before",
        u"林业产值增长4%，同比高0.4个百分点，失业率3%，同比低0.2个百分点。",
        u"林业产值|growth|4|% 林业产值|change|0.4|个百分点 失业率|level|3|% "
        u"失业率|change|-0.2|个百分点");
    row("moved against five years before", u"五年来，新增就业3万人，比上个五年增长20%。",
        u"新增就业|change|3|万人 新增就业|growth|20|%");
    row("moved against several times",
        u"林业投资增速分别较去年同期和全年回落4.5、4.2个百分点。竹业税收增长8%，"
        u"比上月和去年同期分别提高1.2和2.3个百分点。",
        u"林业投资增速|change|-4.5|个百分点 林业投资增速|change|-4.2|个百分点 "
        u"竹业税收|growth|8|% 竹业税收|change|1.2|个百分点 竹业税收|change|2.3|个百分点");
    row("moved against several parts of a year",
        u"竹器进口增长5%，增速分别较1—3月、1—6月回落3.4、0.6个百分点。",
        u"竹器进口|growth|5|% 竹器进口增速|change|-3.4|个百分点 竹器进口增速|change|-0.6|个百分点");
    row("what is reached of what is aimed at by figures", u"林业税收80万元，完成全年指标的94.1%。",
        u"林业税收|level|80|万元 林业税收|comparison|94.1|%");
    row("how much is lacking", u"林业产值增长4%，距6%的年度目标差2个百分点。",
        u"林业产值|growth|4|% 林业产值|growth|6|% 林业产值|comparison|-2|个百分点");
    row("how much is lacking, told in other words", u"牧业产值增长4%，距离目标还有2个百分点。",
        u"牧业产值|growth|4|% 牧业产值|comparison|-2|个百分点");
    row("what came of the aim of a year", u"林业投资年度目标实际完成9亿元。",
        u"林业投资|level|9|亿元");
    row("not below the last year's", u"竹器产量不低于上年的36万吨。", u"竹器产量|level|>=36|万吨");
    row("set against a whole", u"竹器产量3万吨，为全省的2.5%。人均收入为全国的1.2倍。",
        u"竹器产量|level|3|万吨 竹器产量|comparison|2.5|% 人均收入|comparison|1.2|倍");
    row("what a share comes to, and of how much", u"民生支出36亿元，占财政支出45亿元的80%。",
        u"民生支出|level|36|亿元 财政支出|level|45|亿元 民生支出占财政支出比重|share|80|%");
    row("slower than another", u"竹业投资增速低于工业投资2个百分点，藤业增速低1个百分点。",
        u"竹业投资增速|comparison|-2|个百分点 藤业增速|comparison|-1|个百分点");
    row("what a change came to", u"城镇化率提高1.2个百分点达到58%。企业增加36家至420家。",
        u"城镇化率|change|1.2|个百分点 城镇化率|level|58|% 企业|change|36|家 企业|level|420|家");
    row("a change between two values", u"企业增加30家至40家。", u"企业|change|30..40|家");
    row("not beyond a limit", u"用水总量控制在2亿立方米红线以内，能耗总量控制在3万吨目标以内。",
        u"用水总量|level|<=2|亿立方米 能耗总量|level|<=3|万吨");
    row("amounts beside a growth", u"地区生产总值增长6%，一产4%，林农收入7%，参保率95%。",
        u"地区生产总值|growth|6|% 一产增加值|growth|4|% 林农收入|growth|7|% 参保率|level|95|%");
    row("a value beside an output", u"竹业总产值6亿元、增加值2亿元。",
        u"竹业总产值|level|6|亿元 竹业增加值|level|2|亿元");
    row("the speed of a growth", u"竹器产量的增长速度为27%，高于全省增长速度3个百分点。",
        u"竹器产量的增长速度|growth|27|% 竹器产量的增长速度|comparison|3|个百分点");
    row("less of a loss", u"利润总额-1.2亿元，减亏0.6亿元。林场亏损3亿元，减亏1亿元。",
        u"利润总额|level|-1.2|亿元 利润总额|change|0.6|亿元 林场亏损|level|3|亿元 "
        u"林场亏损|change|-1|亿元");
    row("the same in other money, behind a growth",
        u"人均生产总值2万元，增长9%，按年平均汇率折算约合3000美元。出口9亿美元，折人民币65亿元。",
        u"人均生产总值|level|2|万元 人均生产总值|growth|9|% 人均生产总值|level|~3000|美元 "
        u"出口|level|9|亿美元 出口|level|65|亿元");
    row("since something was begun", u"管理措施比建立之初压减64%。", u"管理措施|growth|-64|%");
    row("beyond a mark for the first time", u"税收首破200亿元，增长13%。",
        u"税收|level|>200|亿元 税收|growth|13|%");
    row("what was reached, and an aim that it passed",
        u"税收35亿元、增长8%、超额完成7%的目标。货运量增长8%、未达到10%的目标。",
        u"税收|level|35|亿元 税收|growth|8|% 税收|growth|7|% 货运量|growth|8|% "
        u"货运量|growth|10|%");
    row("how far from an aim, above or below", u"税收增长9%，与7%的目标相差2个百分点。",
        u"税收|growth|9|%");
    row("parts of a whole beside a growth", u"地区生产总值增长6%，一产12%、二产38%、三产50%。",
        u"地区生产总值|growth|6|% 一产|level|12|% 二产|level|38|% 三产|level|50|%");
    row("a part of it beside a growth", u"财政支出增长9%，其中民生支出78%。",
        u"财政支出|growth|9|% 民生支出|level|78|%");
    row("less in other money", u"出口9亿美元，下降8%，折合人民币减少5亿元。",
        u"出口|level|9|亿美元 出口|growth|-8|% 出口|change|-5|亿元");
    row("a wide range of a change", u"人均月工资增加200元至500元。",
        u"人均月工资|change|200..500|元");
    row("less of a loss that nothing is of", u"国有企业10家，减亏0.6亿元。",
        u"国有企业|level|10|家 国有企业|change|-0.6|亿元");
    row("a rate that became better", u"优良天数比例同比改善2.4个百分点。",
        u"优良天数比例|change|2.4|个百分点");
    row("what became better, of which less is better, or nothing tells",
        u"PM2.5和PM10浓度分别改善16%、5%。优良天数比例改善5%。PM2.5浓度和优良天数比例分别改善6%、5%"
        u"。"
        u"噪声浓度高的区域环境改善7%。",
        u"PM2.5浓度|growth|-16|% PM10浓度|growth|-5|%");
    row("aim not reached", u"林业产值增长4%，不及年初预期的6%。", u"林业产值|growth|4|%");
    row("aim raised", u"新增骨干企业不少于30家，力争达到40家。",
        u"新增骨干企业|change|>=30|家 新增骨干企业|change|40|家");

    // What stands behind the whole of a share, or the time compared with
    row("share above a bound", u"高端货运占货运总量超40%。", u"高端货运占货运总量比重|share|>40|%");
    row("share that reaches", u"高端货运占货运总量达到40%。", u"高端货运占货运总量比重|share|40|%");
    row("compared by a word of three signs", u"货运量达到9万吨，相较于2020年增长2万吨。",
        u"货运量|level|9|万吨 货运量|change|2|万吨");
    row("part of the whole, not of what was added",
        u"运费赤字13亿元，比上年增加1亿元，其中市级赤字9亿元。",
        u"运费赤字|level|13|亿元 运费赤字|change|1|亿元 市级赤字|level|9|亿元");

    // The plan
    row("plan completed", u"货运量105万吨，完成年计划100万吨的105%，增长8%。",
        u"货运量|level|105|万吨 货运量|level|100|万吨 货运量|comparison|105|% 货运量|growth|8|%");
    row("growth beyond the plan", u"货运量9万吨，超过计划增长4%。",
        u"货运量|level|9|万吨 货运量|comparison|4|%");
    row("exceeded by an amount", u"港口投资增长9%，比计划目标90亿元超额13亿元。",
        u"港口投资|growth|9|% 港口投资|level|90|亿元 港口投资|comparison|13|亿元");
    row("part of an average", u"村民收入达到全省平均水平的95%。", u"村民收入|comparison|95|%");
    row("years before", u"茶叶产量比前五年增长42%。", u"茶叶产量|growth|42|%");
    row("years ago", u"公路里程是五年前的1.8倍。", u"公路里程|comparison|1.8|倍");

    // What is compared with
    row("value of the year before", u"港口吞吐量比上年的430万吨增加26万吨。",
        u"港口吞吐量|level|430|万吨 港口吞吐量|change|26|万吨");
    row("value of a named year", u"绿化覆盖率较2015年的38%提高4个百分点。",
        u"绿化覆盖率|level|38|% 绿化覆盖率|change|4|个百分点");
    row("distance in money", u"农村居民人均消费支出比全国平均水平低820元。",
        u"农村居民人均消费支出|comparison|-820|元");
    row("distance in rate", u"工业用电量增长6%，比全省快1.5个百分点。",
        u"工业用电量|growth|6|% 工业用电量|comparison|1.5|个百分点");
    row("distances to listed places", u"工业用电量增长6%，分别高于全国、全省1.5、0.4个百分点。",
        u"工业用电量|growth|6|% 工业用电量|comparison|1.5|个百分点 "
        u"工业用电量|comparison|0.4|个百分点");
    row("distances to places one after the other",
        u"工业用电量增长6%，低于全国1.5个、全省0.4个百分点。",
        u"工业用电量|growth|6|% 工业用电量|comparison|-1.5|个百分点 "
        u"工业用电量|comparison|-0.4|个百分点");
    row("faster than before",
        u"货运量增长6%，较上年加快1.2个百分点；客运量增长5%，比上年放缓2个百分点。",
        u"货运量|growth|6|% 货运量|change|1.2|个百分点 客运量|growth|5|% "
        u"客运量|change|-2|个百分点");
    row("higher than two places", u"工业用电量增长6%，比全国和全省分别高出2.1和1.3个百分点。",
        u"工业用电量|growth|6|% 工业用电量|comparison|2.1|个百分点 "
        u"工业用电量|comparison|1.3|个百分点");
    row("a rank in between", u"税收收入100亿元，总量居全省第3位，增长8%。",
        u"税收收入|level|100|亿元 税收收入|growth|8|%");
    row("more than in the same time", u"接待旅客同比多42万人次。", u"接待旅客|change|42|万人次");
    row("a fall that became growth", u"货运量由上年同期下降6%转为增长4%。",
        u"货运量|growth|-6|% 货运量|growth|4|%");
    row("what was before", u"医院病床由原来的200张增加到500张。",
        u"医院病床|level|200|张 医院病床|level|500|张");
    row("the same amount in another currency",
        u"人均产值8万元（按年平均汇率折合1.2万美元），增长6%。",
        u"人均产值|level|8|万元 人均产值|level|1.2|万美元 人均产值|growth|6|%");
    row("about the same amount", u"出口额238亿元，约合35亿美元。",
        u"出口额|level|238|亿元 出口额|level|~35|亿美元");
    row("distance in time stays a change", u"港口周转用时比上年少3天。",
        u"港口周转用时|change|-3|天");
    row("recovered part", u"机场旅客吞吐量恢复到2019年同期的88%。",
        u"机场旅客吞吐量|comparison|88|%");
    row("multiple of a year", u"快递业务量是2015年的3.4倍。", u"快递业务量|comparison|3.4|倍");
    row("level of a year", u"公交分担率提高到2025年的45%。", u"公交分担率|level|45|%");

    row("value of the year before, with 由", u"林业产值占农业产值比重由上年的18%提高到21%。",
        u"林业产值占农业产值比重|share|18|% 林业产值占农业产值比重|share|21|%");
    row("plan compared with", u"茶叶产量达到8万吨，比计划增加1万吨。",
        u"茶叶产量|level|8|万吨 茶叶产量|comparison|1|万吨");
    row("multiple of a plan's years", u"交通投资完成90亿元，是“十二五”时期的1.4倍。",
        u"交通投资|level|90|亿元 交通投资|comparison|1.4|倍");

    // How a figure was come by
    row("cleared of a cause", u"税收收入76亿元，剔除留抵退税因素后增长4.1%，按自然口径计算下降2%。",
        u"税收收入|level|76|亿元 税收收入|growth|4.1|% 税收收入|growth|-2|%");
    row("in another currency", u"利用外资52亿元，增长6%，按美元计价为8亿美元，增长7%。",
        u"利用外资|level|52|亿元 利用外资|growth|6|% 利用外资|level|8|亿美元 利用外资|growth|7|%");
    row("compared alike", u"预算收入为预算的102%，按同口径比较增长6%。",
        u"预算收入|comparison|102|% 预算收入|growth|6|%");
    row("upon a base", u"林业总产值在上年较快增长的基础上增长5.2%。", u"林业总产值|growth|5.2|%");
    row("and what is striven for", u"规上服务业营收增长8%，力争达到10%。",
        u"规上服务业营收|growth|8|% 规上服务业营收|growth|10|%");

    // Ranges, ranks and lists
    row("range with one measure word", u"茶叶产量30万～32万吨。", u"茶叶产量|level|30..32|万吨");
    row("a rank counts nothing", u"优良率为91%，居全国168个重点城市第12位。", u"优良率|level|91|%");
    row("points printed once", u"客运量下降9%，货运量下降4%，降幅分别比全国低3.2个、1.1个百分点。",
        u"客运量|growth|-9|% 货运量|growth|-4|% 客运量降幅|comparison|-3.2|个百分点 "
        u"货运量降幅|comparison|-1.1|个百分点");
    row("a fall named before its rate", u"外贸总额同比下降，降幅收窄至2.3%。",
        u"外贸总额降幅|growth|-2.3|%");
    row("two counts", u"火灾起数、受伤人数分别下降8%、5%。",
        u"火灾起数|growth|-8|% 火灾受伤人数|growth|-5|%");

    // Units and proportions
    row("per month", u"城市、农村低保标准分别提高到640元/月、520元/月。",
        u"城市低保标准|level|640|元/月 农村低保标准|level|520|元/月");
    row("per head and month", u"护理补贴达到110元/人·月。", u"护理补贴|level|110|元/人·月");
    row("parts of a whole are no figure", u"三次产业结构为8.1：45.3：46.6，服务业增长5%。",
        u"服务业|growth|5|%");
    row("a ratio is one", u"城乡收入比为2.3：1。", u"城乡收入比|level|2.3|:1");

    // Pace, range, and rise in the terms of the field
    row("pace", u"新登记市场主体3.2万户，日均新增88户。",
        u"新登记市场主体|change|3.2|万户 日均新登记市场主体|change|88|户");
    row("more was grown", u"夏粮产量41万吨，增产1.6%；秋粮产量88万吨，减产0.4%。",
        u"夏粮产量|level|41|万吨 夏粮产量|growth|1.6|% 秋粮产量|level|88|万吨 "
        u"秋粮产量|growth|-0.4|%");
    row("range with 到", u"居民收入每年递增百分之四到五。", u"居民收入|growth|4..5|%");
    row("from, to is no range", u"机械化率从60%到72%。",
        u"机械化率|level|60|% 机械化率|level|72|%");
    row("rate that holds a word of growth", u"人口自然增长率为-1.2‰。",
        u"人口自然增长率|level|-1.2|‰");

    // Contribution
    row("contribution after a share",
        u"服务业增加值占地区生产总值的比重为52%，"
        u"对经济增长的贡献率为61%，拉动经济增长2.8个百分点。",
        u"服务业增加值占地区生产总值的比重|share|52|% "
        u"服务业增加值对经济增长的贡献率|contribution|61|% "
        u"服务业增加值拉动经济增长|contribution|2.8|个百分点");

    // 分别 after clauses that named its subjects
    row("two of two", u"铅产量4万吨，锌产量7万吨，分别增长2%和5%。",
        u"铅产量|level|4|万吨 锌产量|level|7|万吨 铅产量|growth|2|% 锌产量|growth|5|%");
    row("a plan that its amount is told of first", u"财政收入完成30亿元的年度目标的90%。",
        u"财政收入|level|30|亿元 财政收入|comparison|90|%");
    row("one for both", u"展馆达到12个，展厅达到40个，分别增长20%。",
        u"展馆|level|12|个 展厅|level|40|个 展馆|growth|20|% 展厅|growth|20|%");
}

void ProseComparisonsTest::readsClaims()
{
    QFETCH(QString, sentence);
    QTEST(claimsOf(reportOf(sentence)), "claims");
}

void ProseComparisonsTest::aimsOfAPlanAreKept()
{
    const Report report =
        reportOf(QStringLiteral("#二、2022年主要任务\n实现粮食产量增长2%的目标。"));
    QCOMPARE(claimsOf(report), QStringLiteral("粮食产量|growth|2|%"));
}

void ProseComparisonsTest::aPlanComparedWithDoesNotRule()
{
    Report report = reportOf(
        QStringLiteral("文教经费计划为九百亿元，比第五个五年计划期间的五百亿元增加百分之八十。"),
        0);
    report.identity.title = QStringLiteral("关于第六个五年计划的报告");
    QCOMPARE(claimsOf(report), QStringLiteral("文教经费|level|900|亿元 文教经费|level|500|亿元 "
                                              "文教经费|growth|80|%"));
    QCOMPARE(placesOf(report), QStringLiteral("target|1985 actual|1976-1980 target|1981-1985"));
}

void ProseComparisonsTest::basisIsNoted()
{
    const auto claims = readProse(
        reportOf(QStringLiteral("一般公共预算收入剔除政策性因素后增长3%，自然口径下降1%。")));
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims.at(0).value.basis, QStringLiteral("同口径"));
    QVERIFY(claims.at(1).value.basis.isEmpty());
}

SUITE_TEST(ProseComparisonsTest)
#include "tst_prosecomparisons.moc"
