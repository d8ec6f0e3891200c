// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Whose the figures are that a sentence tells without saying so again: those of a zone, of some of
/// what was counted, of a whole that parts are told of.
class ProseOwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseFiguresAre_data();
    void tellsWhoseFiguresAre();
};

void ProseOwnersTest::tellsWhoseFiguresAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *text, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(claims);
    };
    row("zones that were counted", u"5个产业集聚区完成固定资产投资38亿元，占全市工业投资的58%。",
        u"产业集聚区|level|5|个 产业集聚区固定资产投资|level|38|亿元 "
        u"产业集聚区固定资产投资占全市工业投资比重|share|58|%");
    row("a zone, clauses before", u"全市竹器园区投产企业12户，安置职工2万人，完成工业增加值7亿元。",
        u"竹器园区投产企业|level|12|户 安置职工|level|2|万人 竹器园区工业增加值|level|7|亿元");
    row("a zone that the sentence opens with", u"高新区建设加快推进，完成固定资产投资30亿元。",
        u"高新区固定资产投资|level|30|亿元");
    row("a zone beside the place itself", u"高新区新签约项目12个，全市完成固定资产投资30亿元。",
        u"高新区新签约项目|change|12|个 固定资产投资|level|30|亿元");
    row("the place itself beside a zone", u"高新区工业增加值增长9%，全市增长7%。",
        u"高新区工业增加值|growth|9|% 工业增加值|growth|7|%");
    row("another place beside a growth",
        u"货运量增长7%（全省5%），客运量增长4%，全省平均3%。全省货运量增长6%，我市安排7%。",
        u"货运量|growth|7|% 货运量|growth|5|% 客运量|growth|4|% 客运量|growth|3|% "
        u"货运量|growth|6|% 货运量|growth|7|%");
    row("another place beside a fall", u"货运量下降7%（全省5%）。", u"货运量|growth|-7|%");
    row("the rate of a place that is compared with",
        u"货运量增长7%，比全国（5%）高2个百分点，高于全省6%的平均水平。",
        u"货运量|growth|7|% 货运量|comparison|2|个百分点 货运量|growth|5|% 货运量|growth|6|%");
    row("several places", u"全国、全省货运量分别增长5%和4%。",
        u"货运量|growth|5|% 货运量|growth|4|%");
    row("the sum of several", u"出口、进口分别增长12%和7%，共计58亿元。",
        u"出口|growth|12|% 进口|growth|7|%");
    row("points from another indicator", u"农村居民人均可支配收入增长7%，快于城镇居民2个百分点。",
        u"农村居民人均可支配收入|growth|7|% 农村居民人均可支配收入|comparison|2|个百分点");
    row("a zone of the sentence before", u"高新区入驻企业120家。完成固定资产投资30亿元。",
        u"高新区入驻企业|level|120|家 固定资产投资|level|30|亿元");
    row("a zone as one of several topics",
        u"乡村旅游活力增强，云岭度假区获评先进，实现旅游收入3亿元。", u"旅游收入|level|3|亿元");
    row("others than those before",
        u"实施技改项目48个，完成投资51亿元；列入省重点的3个项目完成投资9亿元。",
        u"技改项目|level|48|个 技改项目完成投资|level|51|亿元 项目|level|3|个 "
        u"列入省重点的项目完成投资|level|9|亿元");
    row("what firms do, in a list", u"市属企业完成技改投资53亿元、研发投入13亿元，分别增长6%、8%。",
        u"市属企业技改投资|level|53|亿元 市属企业研发投入|level|13|亿元 "
        u"市属企业技改投资|growth|6|% 市属企业研发投入|growth|8|%");
    row("what firms do, beside the place", u"市属企业完成技改投资53亿元、全市研发投入13亿元。",
        u"市属企业技改投资|level|53|亿元 研发投入|level|13|亿元");
    row("two industries beside each other", u"医药、电子信息产业总产值分别增长6%和8%。",
        u"医药产业总产值|growth|6|% 电子信息产业总产值|growth|8|%");
    row("what begins like a plan and is a name", u"计划生育率达到94%，计划免疫接种率达到96%。",
        u"计划生育率|level|94|% 计划免疫接种率|level|96|%");
    row("what is done through something", u"限额以上零售额中通过公共网络实现的商品零售增长28%。",
        u"限额以上零售额中通过公共网络实现的商品零售|growth|28|%");
    row("some of those before", u"实施技改项目48个，其中3个项目完成投资9亿元。",
        u"技改项目|level|48|个 项目|level|3|个 技改项目完成投资|level|9|亿元");
    row("a rate between", u"竹器企业实现营业收入31亿元，产品销售率97%，实现利润2亿元。",
        u"竹器企业营业收入|level|31|亿元 产品销售率|level|97|% 竹器企业利润|level|2|亿元");
    row("another part of the same whole", u"制造业增加值占工业增加值的比重为58%，采矿业占12%。",
        u"制造业增加值占工业增加值的比重|share|58|% 采矿业增加值占工业增加值的比重|share|12|%");
    row("a part of that part", u"民生支出占一般公共预算支出的80%，其中教育占20%。",
        u"民生支出占一般公共预算支出比重|share|80|% 教育|share|20|%");
    row("which part of an income", u"一般公共预算收入9亿元，税占比77%。",
        u"一般公共预算收入|level|9|亿元 一般公共预算收入税占比|share|77|%");
    row("what a part goes to", u"财政支出的75%用于民生。工业产值近八成来自园区。",
        u"财政支出用于民生|share|75|% 工业产值来自园区|share|<8|成");
    row("ages in a list", u"每千人口拥有医师4人、3岁以下婴幼儿托位3个。",
        u"每千人口拥有医师|level|4|人 每千人口3岁以下婴幼儿托位|level|3|个");
    row("marks that were passed",
        u"全市生产总值再上新台阶，达到2900亿元。财政收入连跨三个百亿台阶，达到420亿元。",
        u"生产总值|level|2900|亿元 财政收入|level|420|亿元");
    row("a topic whose name holds words that end one",
        u"城镇居民人均可支配收入稳步提高，达到3.5万元。耕地有效灌溉面积继续扩大，达到52万亩。"
        u"居民收入与经济增长基本同步，达到2万元。",
        u"城镇居民人均可支配收入|level|3.5|万元 耕地有效灌溉面积|level|52|万亩 "
        u"居民收入|level|2|万元");
    row("a topic that opens like an act",
        u"竣工面积大幅增长，达到85万平方米。储能规模不断扩大，达到9万千瓦。",
        u"竣工面积|level|85|万平方米 储能规模|level|9|万千瓦");
    row("the people of a part of the place", u"县城建成区面积扩大到12平方公里，人口达到9.8万人。",
        u"县城建成区面积|level|12|平方公里 县城建成区人口|level|9.8|万人");
    row("so many for a number of people", u"5G基站数量达到每万人19个。竹笋产量每亩500公斤。",
        u"每万人5G基站数量|level|19|个 每亩竹笋产量|level|500|公斤");
    row("a size that all above it have", u"500人以上集中居住点全部通水。", u"");
    row("above a quota, of the whole list", u"限上批发、零售业销售额分别增长12%、9%。",
        u"限上批发销售额|growth|12|% 限上零售业销售额|growth|9|%");
    row("an amount that tells apart what was counted before", u"超千亿、纺织2个。", u"");
    row("of a scheme that was told of",
        u"新型农村合作医疗参合农民56万人，参合率达到87%。农村低保对象1.5万人，人均补差35元。",
        u"新型农村合作医疗参合农民|level|56|万人 新型农村合作医疗参合率|level|87|% "
        u"农村低保对象|level|1.5|万人 农村低保人均补差|level|35|元");
    row("between town and country",
        u"城乡居民人均可支配收入分别为4万元、2万元，收入比缩小至2.20∶1。",
        u"城镇居民人均可支配收入|level|4|万元 农村居民人均可支配收入|level|2|万元 "
        u"城乡居民收入比|level|2.2|:1");
    row("one of several kinds", u"银行本外币各项存款余额96亿元；各项贷款余额78亿元。",
        u"银行本外币各项存款余额|level|96|亿元 银行本外币各项贷款余额|level|78|亿元");
    row("a share of the same growth",
        u"轻工业增加值增长5%，对工业增长的贡献率为41%；重工业增加值增长4%，贡献率为59%。",
        u"轻工业增加值|growth|5|% 轻工业增加值对工业增长的贡献率|contribution|41|% "
        u"重工业增加值|growth|4|% 重工业增加值对工业增长的贡献率|contribution|59|%");
    row("a topic that something befell",
        u"夏粮产量38万吨；苎麻因面积调减，总产3万吨。商品房成交面积受市场影响大幅萎缩，"
        u"全年成交9万平方米。",
        u"夏粮产量|level|38|万吨 苎麻总产|level|3|万吨 商品房成交面积|level|9|万平方米");
    row("a whole without a part of it",
        u"固定资产投资下降3%，扣除房地产开发投资后增长4%。零售额9亿元，扣除价格因素增长5%。",
        u"固定资产投资|growth|-3|% 固定资产投资（扣除房地产开发投资后）|growth|4|% "
        u"零售额|level|9|亿元 零售额|growth|5|%");
    row("what a bracket leaves out, or counts in",
        u"固定资产投资（不含农户）增长5%，工业投资增长8%"
        u"。教师（含编外）230人。货运量（同口径）增长4%。",
        u"固定资产投资（不含农户）|growth|5|% 工业投资|growth|8|% 教师（含编外）|level|230|人 "
        u"货运量|growth|4|%");
    row("a total of both", u"其中出口、进口总值分别为9亿元和8亿元。",
        u"出口总值|level|9|亿元 进口总值|level|8|亿元");
    row("of the same act", u"商品房销售面积、销售额分别增长9%和8%。",
        u"商品房销售面积|growth|9|% 商品房销售额|growth|8|%");
    row("in other money, by its own name", u"按汇率折算，人均生产总值约合2万美元。",
        u"人均生产总值|level|~2|万美元");
    row("what was invested in all",
        u"实施技改项目12个，累计完成投资3亿元。港口项目累计完成投资4亿元。",
        u"技改项目|level|12|个 技改项目累计完成投资|level|3|亿元 "
        u"港口项目累计完成投资|level|4|亿元");
    row("for whom something is done", u"对63户家庭给予补助9万元。在7个市州增补学位2万个。",
        u"家庭|level|63|户 给予补助|level|9|万元 市州|level|7|个 增补学位|change|2|万个");
    row("a clause that says something whole", u"养老金预算足额安排、覆盖率100%。",
        u"覆盖率|level|100|%");
    row("what is left of how it is, or was, done",
        u"货运量连年稳定在9万吨。高新技术企业数量翻番、达12家。省属企业完成港口类投资5亿元。"
        u"颗粒物浓度较“十三五”末改善16%。",
        u"货运量|level|9|万吨 高新技术企业数量|level|12|家 省属企业港口类投资|level|5|亿元 "
        u"颗粒物浓度|growth|-16|%");
    row("a crop of an area told before", u"蔬菜播种面积9公顷，产量7吨；果用瓜2公顷，增长3%。",
        u"蔬菜播种面积|level|9|公顷 蔬菜产量|level|7|吨 果用瓜播种面积|level|2|公顷 "
        u"果用瓜播种面积|growth|3|%");
    row("two that end in the same sign", u"智能家电、新能源电池产业产值分别增长9%和12%。",
        u"智能家电产业产值|growth|9|% 新能源电池产业产值|growth|12|%");
    row("those who have the same of two places",
        u"享受城市和农村最低生活保障的人数分别为9万人、17万人。",
        u"享受城市最低生活保障的人数|level|9|万人 农村最低生活保障的人数|level|17|万人");
    row("how long it took is no name", u"提前一年实现三年翻一番目标。", u"");
    row("what was completed, not whom it reaches",
        u"改造小区63个、惠及居民2万户，完成年度计划的105%。",
        u"改造小区|level|63|个 惠及居民|level|2|万户 改造小区|comparison|105|%");
    row("sizes of what was signed",
        u"新签约亿元以上项目96个，其中10亿元以上项目14个、50亿元以上项目2个。",
        u"新签约亿元以上项目|change|96|个 新签约10亿元以上项目|change|14|个 "
        u"新签约50亿元以上项目|change|2|个");
    row("a share that rose", u"竹器产值9亿元，占工业产值的59%，比上年提高0.3个百分点。",
        u"竹器产值|level|9|亿元 竹器产值占工业产值比重|share|59|% "
        u"竹器产值占工业产值比重|change|0.3|个百分点");
    row("a rate of all that are counted", u"74个监测断面水质优良比例为98.6%。",
        u"监测断面水质优良比例|level|98.6|%");
    row("an amount of one year of several", u"五年新增就业4万人，年均8000人。",
        u"新增就业|change|4|万人 年均新增就业|change|8000|人");
    row("a level that is kept", u"稳定苎麻播种面积45万亩以上。保持泊位9个。",
        u"苎麻播种面积|level|>=45|万亩 泊位|level|9|个");
    row("a doubling and a half is told in two ways", u"货运量较2018年翻一番半。", u"");
    row("as many as are named",
        u"固定资产投资、进出口总额2项未达预期，分别低于目标1.6个、0.8个百分点。",
        u"固定资产投资|comparison|-1.6|个百分点 进出口总额|comparison|-0.8|个百分点");
    row("each with what it does", u"轻工业、重工业、建筑业产值分别下降2%、增长12%和增长31%。",
        u"轻工业产值|growth|-2|% 重工业产值|growth|12|% 建筑业产值|growth|31|%");
    row("all of them fell", u"氨氮、二氧化硫排放量分别削减6%、5%。",
        u"氨氮排放量|growth|-6|% 二氧化硫排放量|growth|-5|%");
    row("parts of those who were told of",
        u"全体居民人均可支配收入增长5%，城、乡居民分别达6万元和3万元。",
        u"全体居民人均可支配收入|growth|5|% 城镇居民人均可支配收入|level|6|万元 "
        u"农村居民人均可支配收入|level|3|万元");
    row("a share grows by points alone", u"竹器产值6亿元，占全市比重为59%，增长7%。",
        u"竹器产值|level|6|亿元 竹器产值占全市比重|share|59|% 竹器产值|growth|7|%");
    row("a share that was raised", u"竹器产值6亿元，占工业产值比重9%，提高0.5%。",
        u"竹器产值|level|6|亿元 竹器产值占工业产值比重|share|9|% "
        u"竹器产值占工业产值比重|growth|0.5|%");
    row("both sides of a budget", u"县级预算收入和支出分别达4亿元、20亿元。",
        u"县级预算收入|level|4|亿元 县级预算支出|level|20|亿元");
    row("capital from both sides of the border", u"实际使用内外资分别增长9%、6%。",
        u"实际使用内资|growth|9|% 实际使用外资|growth|6|%");
    row("the whole at its height, behind a share",
        u"茶叶出口占比86%，全市进出口总值创历史新高，达到59亿元。",
        u"茶叶出口占比|share|86|% 进出口总值|level|59|亿元");
    row("upon what was added before", u"在2020年新增5家企业的基础上，再新增8家。",
        u"新增企业|change|5|家 新增企业|change|8|家");
    row("what no people own", u"全区就业6万人，全区将实现产值30亿元。",
        u"就业|level|6|万人 产值|level|30|亿元");
    row("crops of an area", u"粮食播种面积增长3%，其中甜玉米、冬小麦分别增长5%、6%。",
        u"粮食播种面积|growth|3|% 甜玉米播种面积|growth|5|% 冬小麦播种面积|growth|6|%");
    row("what is used", u"工业用电、煤、天然气分别增长6%、增长8%、下降4%。",
        u"工业用电|growth|6|% 工业用煤|growth|8|% 工业用天然气|growth|-4|%");
    row("what contributes, behind its pace",
        u"服务业增长6%，增速高于全省2个百分点，对经济增长的贡献达到65%。",
        u"服务业|growth|6|% 服务业增速|comparison|2|个百分点 "
        u"服务业对经济增长的贡献|contribution|65|%");
    row("what firms that were counted have",
        u"工业企业实现增加值6亿元，增长5%；营业收入、利润分别完成9亿元、2亿元。",
        u"工业企业增加值|level|6|亿元 工业企业增加值|growth|5|% 工业企业营业收入|level|9|亿元 "
        u"工业企业利润|level|2|亿元");
}

void ProseOwnersTest::tellsWhoseFiguresAre()
{
    QFETCH(QString, text);
    QTEST(claimsOf(reportOf(text)), "claims");
}

SUITE_TEST(ProseOwnersTest)
#include "tst_proseowners.moc"
