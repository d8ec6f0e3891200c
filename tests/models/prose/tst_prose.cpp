// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include "opening/readfile.h"

#include <QDir>
#include <QTest>

using namespace PlanLens;

class ProseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClaims_data();
    void readsClaims();
    void leavesOutWhatIsNoIndicator_data();
    void leavesOutWhatIsNoIndicator();
    void quotesPredicateAndNumber();
    void quotesTheNumberAloneInAList();
    void longSentencesAreNamedAndLeftOut();
    void strangeTextEndsInBoundedTime_data();
    void strangeTextEndsInBoundedTime();
    void realReportsHoldClaims_data();
    void realReportsHoldClaims();
};

void ProseTest::readsClaims_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(sentence) << QString::fromUtf16(claims);
    };

    // What a list puts in front
    row("bullet", u"▪棉花产量3.2万吨。", u"棉花产量|level|3.2|万吨");
    row("sign of a symbol font", u"\uf06c棉花产量3.2万吨。", u"棉花产量|level|3.2|万吨");
    row("ringed numerals", u"①棉花产量3.2万吨；②油料产量2万吨。",
        u"棉花产量|level|3.2|万吨 油料产量|level|2|万吨");
    row("numeral with a stop", u"2.棉花产量3.2万吨。", u"棉花产量|level|3.2|万吨");
    row("square sign", u"绿地面积达到35㎡。", u"绿地面积|level|35|㎡");

    // Subject, predicate, number
    row("level", u"常住人口达到48万人。", u"常住人口|level|48|万人");
    row("level without predicate", u"棉花产量3.2万吨。", u"棉花产量|level|3.2|万吨");
    row("growth", u"建筑业增加值增长4.5%。", u"建筑业增加值|growth|4.5|%");
    row("fall", u"工业品出厂价格下降1.2%。", u"工业品出厂价格|growth|-1.2|%");
    row("zero", u"财政赤字率为0%。", u"财政赤字率|level|0|%");
    row("direction word before a level", u"桥梁病害率下降至2%。", u"桥梁病害率|level|2|%");
    row("growth rate that falls to", u"用电量增速回落至3.1%。", u"用电量增速|growth|3.1|%");
    row("level after a rise", u"公交线路增至96条。", u"公交线路|level|96|条");
    row("change in points", u"绿化覆盖率提高1.5个百分点。", u"绿化覆盖率|change|1.5|个百分点");
    row("change downwards", u"失业率降低0.4个百分点。", u"失业率|change|-0.4|个百分点");
    row("change of a count", u"优良天数增加8天。", u"优良天数|change|8|天");
    row("added before the noun", u"新增养老床位650张。", u"新增养老床位|change|650|张");
    row("added inside the name", u"县城新增停车泊位900个。", u"县城新增停车泊位|change|900|个");
    row("added after the noun", u"驻点银行新增4家。", u"驻点银行|change|4|家");
    row("built anew", u"新建灌溉渠道75公里。", u"新建灌溉渠道|change|75|公里");
    row("new in a name", u"新型农村集体经济组织达到320个。", u"新型农村集体经济组织|level|320|个");
    row("a new verb of its own", u"新梳理便民驿站86个。", u"新梳理便民驿站|change|86|个");
    row("share", u"旅游业增加值占地区生产总值比重为6.2%。",
        u"旅游业增加值占地区生产总值比重|share|6.2|%");
    row("share of what was spoken of", u"林业产值51亿元，占农业总产值的18%。",
        u"林业产值|level|51|亿元 林业产值占农业总产值比重|share|18|%");
    row("share by name", u"清洁能源消费占比41%。", u"清洁能源消费占比|share|41|%");
    row("contribution", u"消费对经济增长的贡献率为58%。",
        u"消费对经济增长的贡献率|contribution|58|%");
    row("named rate of contribution", u"农业科技贡献率达到61%。", u"农业科技贡献率|level|61|%");
    row("ratio", u"城镇与农村收入之比为2.3∶1。", u"城镇与农村收入之比|level|2.3|:1");
    row("index", u"居民消费价格指数为102.4。", u"居民消费价格指数|level|102.4|");
    row("times", u"跨境电商交易额增长1.8倍。", u"跨境电商交易额|growth|1.8|倍");
    row("per something", u"单位面积产出达320万元/亩。", u"单位面积产出|level|320|万元/亩");

    // Bounds and about
    row("at least after", u"出租车更新率达95%以上。", u"出租车更新率|level|>=95|%");
    row("at least before", u"粮食储备不低于12万吨。", u"粮食储备|level|>=12|万吨");
    row("more than", u"港口吞吐量突破900万吨。", u"港口吞吐量|level|>900|万吨");
    row("surplus before the scale", u"惠农贷款投放30余亿元。", u"惠农贷款投放|level|>30|亿元");
    row("surplus after the scale", u"接种疫苗2万多人次。", u"接种疫苗|level|>2|万人次");
    row("at most", u"物价涨幅控制在3%以内。", u"物价涨幅|growth|<=3|%");
    row("not more than", u"能耗总量不超过85万吨标准煤。", u"能耗总量|level|<=85|万吨标准煤");
    row("nearly", u"绿道总长近140公里。", u"绿道总长|level|<140|公里");
    row("about before", u"水库蓄水约2.6亿立方米。", u"水库蓄水|level|~2.6|亿立方米");
    row("about after", u"人均预期寿命提高到79岁左右。", u"人均预期寿命|level|~79|岁");
    row("about inside a word", u"新签约物流企业14家。", u"新签约物流企业|change|14|家");
    row("fall by at least", u"审批用时压缩40%以上。", u"审批用时|growth|<=-40|%");
    row("range", u"居民收入增长5%—6%。", u"居民收入|growth|5..6|%");
    row("range with one unit", u"计划引进团队3-5个。", u"引进团队|level|3..5|个");

    // Ellipsis
    row("level and growth", u"外贸总额达到83亿元，增长12%、高于预期目标4个百分点。",
        u"外贸总额|level|83|亿元 外贸总额|growth|12|% 外贸总额|comparison|4|个百分点");
    row("added and in all", u"新增连锁超市9家，累计达到47家。",
        u"新增连锁超市|change|9|家 连锁超市|level|47|家");
    row("in all without a verb", u"新认定非遗项目3个、累计21个。",
        u"新认定非遗项目|change|3|个 非遗项目|level|21|个");
    row("number and its sum", u"签订养护合同16份、2.4亿元。",
        u"签订养护合同|level|16|份 签订养护合同|level|2.4|亿元");
    row("numbers without separator", u"搬迁安置1.1万户3.6万人。",
        u"搬迁安置|level|1.1|万户 搬迁安置|level|3.6|万人");
    row("measured of what went before", u"在建水利项目22个，总投资68亿元，完成投资19亿元。",
        u"在建水利项目|level|22|个 在建水利项目总投资|level|68|亿元 "
        u"在建水利项目完成投资|level|19|亿元");
    row("topic of a clause without figures", u"民间投资持续回暖，占比达到63%。",
        u"民间投资占比|share|63|%");
    row("verb carried through a list", u"建成社区食堂12个、书屋7个。",
        u"建成社区食堂|level|12|个 建成书屋|level|7|个");
    row("addition carried through a list", u"新增托位800个、幼儿园5所。",
        u"新增托位|change|800|个 新增幼儿园|change|5|所");
    row("head carried to a parallel name", u"创建省级卫生先进乡镇6个、先进村31个。",
        u"创建省级卫生先进乡镇|level|6|个 创建省级卫生先进村|level|31|个");

    // Distribution
    row("three subjects", u"煤炭产量、发电量、货运量分别增长3%、4.2%和5.1%。",
        u"煤炭产量|growth|3|% 发电量|growth|4.2|% 货运量|growth|5.1|%");
    row("shared tail", u"纺织、化工、建材产业增加值分别增长2%、3%、4%。",
        u"纺织产业增加值|growth|2|% 化工产业增加值|growth|3|% 建材产业增加值|growth|4|%");
    row("shared relation", u"工业投资和基础设施投资对投资增长贡献率分别为45%、30%。",
        u"工业投资对投资增长贡献率|contribution|45|% "
        u"基础设施投资对投资增长贡献率|contribution|30|%");
    row("town and country", u"城乡居民人均消费支出分别达到26100元、14300元，分别增长5%和7%。",
        u"城镇居民人均消费支出|level|26100|元 农村居民人均消费支出|level|14300|元 "
        u"城镇居民人均消费支出|growth|5|% 农村居民人均消费支出|growth|7|%");
    row("one word for two", u"银行存贷款余额分别增长9%、11%。",
        u"银行存款余额|growth|9|% 银行贷款余额|growth|11|%");
    row("summary after the examples", u"客运量、快递量、用水量等先行指标分别增长1%、2%和3%。",
        u"客运量|growth|1|% 快递量|growth|2|% 用水量|growth|3|%");
    row("list that counts its members",
        u"水利、交通、能源三个领域项目，分别完成投资3亿元、8亿元、5亿元。",
        u"水利领域项目完成投资|level|3|亿元 交通领域项目完成投资|level|8|亿元 "
        u"能源领域项目完成投资|level|5|亿元");
    row("unit at the end of a list", u"造林、种草面积分别为4万、6万公顷。",
        u"造林面积|level|4|万公顷 种草面积|level|6|万公顷");
    row("bound at the end of a list", u"秸秆、农膜回收率分别达到88%、82%以上。",
        u"秸秆回收率|level|>=88|% 农膜回收率|level|>=82|%");
    row("a name before a number is no model's", u"全年发射卫星137颗，吉星1号入轨。",
        u"发射卫星|level|137|颗");
    row("bounds in a list of counts", u"培育100家以上特色企业、100个以上实验室。",
        u"培育特色企业|level|>=100|家 培育实验室|level|>=100|个");
    row("a verb that is done well", u"实施好200项重点项目，用好15个站点。",
        u"重点项目|level|200|项 用好站点|level|15|个");
    row("list without the word", u"命名星级农庄和民宿集群8个、5个。",
        u"命名星级农庄|level|8|个 命名民宿集群|level|5|个");
    row("each", u"新增博物馆、美术馆各2座。", u"新增博物馆|change|2|座 新增美术馆|change|2|座");
    row("one rate of two", u"工伤、失业保险参保率均稳定在92%以上。",
        u"工伤保险参保率|level|>=92|% 失业保险参保率|level|>=92|%");

    // The number before its noun
    row("number before noun", u"促进3.4万人就业。", u"促进就业|level|3.4|万人");
    row("counted and measured", u"27个市级重点工程项目完成投资88亿元、增长6%。",
        u"市级重点工程项目|level|27|个 市级重点工程项目完成投资|level|88|亿元 "
        u"市级重点工程项目完成投资|growth|6|%");
    row("verb and number before noun", u"新开通13条公交专线。", u"新开通公交专线|change|13|条");
    row("reach", u"义诊服务覆盖210个行政村。", u"义诊服务覆盖行政村|level|210|个");
    row("list of numbers before nouns", u"新建4座泵站、18公里管网。",
        u"新建泵站|change|4|座 新建管网|change|18|公里");
    row("more of a counted noun", u"增加30个口袋书屋。", u"增加口袋书屋|change|30|个");
    row("counted, then done for them", u"为9万户商家减免租金近2亿元。",
        u"商家|level|9|万户 减免租金|level|<2|亿元");
    row("sizes joined by a word", u"启动实施2万亩梯田整治和900亩滴灌建设。",
        u"启动实施梯田整治|level|2|万亩 启动实施滴灌建设|level|900|亩");
    row("two numbers before one noun", u"完成600户、7万平方米危房改造。",
        u"危房改造|level|600|户 危房改造|level|7|万平方米");

    // Comparison
    row("against the country", u"服务业增速快于全国平均2.5个百分点。",
        u"服务业增速|comparison|2.5|个百分点");
    row("below the plan", u"税收收入增速低于预期目标0.8个百分点。",
        u"税收收入增速|comparison|-0.8|个百分点");
    row("against a year", u"旅客到发量增长5%，高于2019年3个百分点。",
        u"旅客到发量|growth|5|% 旅客到发量|change|3|个百分点");
    row("completion", u"债券发行完成年度计划的97%。", u"债券发行|comparison|97|%");
    row("growth over the last year", u"水产养殖面积比上年增长4%。", u"水产养殖面积|growth|4|%");

    // Names and words around them
    row("place and time", u"预计全年全市邮政业务总量完成15亿元。", u"邮政业务总量|level|15|亿元");
    row("bracket after", u"安排技改项目36个（暂列），总投资9亿元。",
        u"技改项目|level|36|个 技改项目总投资|level|9|亿元");
    row("bracket inside a word", u"改（扩）建校舍5万平方米。", u"改（扩）建校舍|level|5|万平方米");
    row("figure inside brackets", u"建成充电桩400个（其中快充桩90个）。",
        u"建成充电桩|level|400|个 快充桩|level|90|个");
    row("quotation in the name", u"“绿芽”工程资助学生260人。", u"“绿芽”工程资助学生|level|260|人");
    row("reported plan", u"规划纲要提出“十四五”期间农业增加值年均增长4%。",
        u"农业增加值|growth|4|%");
    row("threshold in a name", u"产值5亿元以上企业达到17家。", u"产值5亿元以上企业|level|17|家");
    row("minus in a word", u"为企业减负7亿元。", u"企业减负|level|7|亿元");
    row("rate first", u"再生水利用率先达到30%。", u"再生水利用率|level|30|%");
    row("blank", u"林地面积 21 万亩。", u"林地面积|level|21|万亩");

    // Old style
    row("full-width digits", u"钢产量增长６．５％。", u"钢产量|growth|6.5|％");
    row("percent in words", u"轻工业产值计划增长百分之二十三点四。", u"轻工业产值|growth|23.4|%");
    row("amount in words with a surplus", u"粮食达到二亿一千三百多万吨。",
        u"粮食|level|>21300|万吨");
    row("vague tens", u"几十万个家庭受益。", u"");
    row("year between subject and predicate", u"茶叶产量一九八五年达到四十万吨。",
        u"茶叶产量|level|40|万吨");
    row("amount in words", u"水泥产量达到八千二百万吨。", u"水泥产量|level|8200|万吨");
    row("from and to in words", u"教育经费由三十一亿元增加到四十六亿元。",
        u"教育经费|level|31|亿元 教育经费|level|46|亿元");
    row("from and to, with years", u"茶油产量由2016年的3万吨提高到2020年的5万吨。",
        u"茶油产量|level|3|万吨 茶油产量|level|5|万吨");
    row("list in words", u"化肥一千三百万吨，增长百分之八。",
        u"化肥|level|1300|万吨 化肥|growth|8|%");
}

void ProseTest::readsClaims()
{
    QFETCH(QString, sentence);
    QFETCH(QString, claims);
    QCOMPARE(claimsOf(reportOf(sentence)), claims);
}

void ProseTest::leavesOutWhatIsNoIndicator_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char16_t *sentence) {
        QTest::newRow(name) << QString::fromUtf16(sentence);
    };
    row("date", u"大桥于2021年9月30日合龙。");
    row("fraction", u"民间投资占比提高2/3个百分点。");
    row("power of ten", u"新增床位10⁴张。");
    row("raised mark of a note", u"新增床位55¹张。");
    row("ordinal", u"综合评价居全省第3位。");
    row("letter and digit", u"推广5G应用，T2航站楼开工。");
    row("line of a metro", u"轨道交通7号线开工。");
    row("size in a name", u"8英寸晶圆产线投产。");
    row("plus", u"实施“300+”提升计划，壮大200+品牌。");
    row("quotation", u"推行“3456”工作法。");
    row("measures", u"出台稳外贸18条措施。");
    row("meetings", u"召开调度会议26次。");
    row("documents", u"印发配套文件9个。");
    row("list of measures", u"制定稳岗12条、助农9条等政策措施。");
    row("public services", u"办好12件民生实事。");
    row("small words", u"开辟三个方面、两项新局面，打造五大基地。");
    row("duration", u"连续5年保持先进。");
    row("capacity of a plant", u"某60万千瓦机组开工。");
    row("attribute", u"投资800万元的供水改造项目完工。");
    row("version", u"升级至3.0版。");
    row("plan's name", u"落实“十四五”规划。");
}

void ProseTest::leavesOutWhatIsNoIndicator()
{
    QFETCH(QString, sentence);
    QCOMPARE(claimsOf(reportOf(sentence)), QString());
}

void ProseTest::quotesPredicateAndNumber()
{
    const Report report = reportOf(QStringLiteral("茶园面积稳步增至 35 万亩左右。"));
    const QList<Observation> claims = readProse(report);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().printed, QStringLiteral("增至 35 万亩左右"));
    QCOMPARE(claims.first().line, 1);
    QCOMPARE(report.quote(claims.first().anchor), claims.first().printed);
    QCOMPARE(claims.first().anchor.report, report.key());
}

void ProseTest::quotesTheNumberAloneInAList()
{
    const QList<Observation> claims =
        readProse(reportOf(QStringLiteral("油料、糖料产量分别增长2.5%和1.5%。")));
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims.at(0).printed, QStringLiteral("2.5%"));
    QCOMPARE(claims.at(1).printed, QStringLiteral("1.5%"));
}

void ProseTest::longSentencesAreNamedAndLeftOut()
{
    const QString text = QStringLiteral("增长5%").repeated(12500) + QStringLiteral("。桥梁9座。");
    QList<Problem> problems;
    const QList<Observation> claims = readProse(reportOf(text), &problems);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().name, QStringLiteral("桥梁"));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ProblemKind::TooLong);
    QCOMPARE(problems.first().place.start, 0);
    QVERIFY(!problems.first().text.isEmpty());
}

void ProseTest::strangeTextEndsInBoundedTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets without end") << QStringLiteral("（增长5%").repeated(200000);
    QTest::newRow("quotes without end") << QStringLiteral("“增长5%").repeated(200000);
    QTest::newRow("digits") << QString(1000000, u'7');
    QTest::newRow("Chinese digits") << QString(1000000, u'七');
    QTest::newRow("separators") << QString(1000000, u'、');
    QTest::newRow("figures in lists") << QStringLiteral("5%、").repeated(2000);
    QTest::newRow("attributes") << QStringLiteral("投资3元的").repeated(1500);
    QTest::newRow("wide blanks") << QString(1000000, u'\u3000');
    QTest::newRow("comparisons") << QStringLiteral("比较高于").repeated(1900) +
                                        QStringLiteral("5%");
    QTest::newRow("many sentences") << QStringLiteral("甲乙和丙增长5%，占3%；").repeated(20000);
}

void ProseTest::strangeTextEndsInBoundedTime()
{
    QFETCH(QString, text);
    QList<Problem> problems;
    const QList<Observation> claims = readProse(reportOf(text), &problems);
    for (const Observation &claim : claims)
        QVERIFY(!claim.name.isEmpty());
}

void ProseTest::realReportsHoldClaims_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(PLANLENS_REPORTS));
    const QStringList files = folder.entryList({QStringLiteral("00*.txt")}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

void ProseTest::realReportsHoldClaims()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("The folder of real reports is not there.");
    const ReadOutcome outcome = readFile(file);
    const auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        QSKIP("No reader takes this format yet.");
    const QList<Observation> claims = readProse(read->report);
    QVERIFY2(claims.size() > 100 && claims.size() < 800,
             qPrintable(QString::number(claims.size())));
    for (const Observation &claim : claims) {
        QCOMPARE(claim.origin, Origin::Prose);
        QVERIFY(claim.value.low || claim.value.high);
        QVERIFY(claim.line > 0);
        QVERIFY(!claim.printed.isEmpty());
    }
}

SUITE_TEST(ProseTest)
#include "tst_prose.moc"
