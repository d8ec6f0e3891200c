// SPDX-License-Identifier: GPL-3.0-or-later
// Names that leave out what the words before have said, and names with brackets inside.
#include "prosetext.h"
#include "support/suite.h"

#include "naming/proseellipsis.h"

#include <QTest>

using namespace PlanLens;

class ProseEllipsisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNamesWhole_data();
    void makesNamesWhole();
    void periodsOfNamedPlans();
    void otherNamesStayAsTheyAre();
};

void ProseEllipsisTest::makesNamesWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *text, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(claims);
    };

    row("a part of the people, of whom the whole speaks",
        u"农牧民人均收入8016元，其中牧民8973元。城乡居民收入9万元，其中农民5万元。",
        u"农牧民人均收入|level|8016|元 牧民人均收入|level|8973|元 城乡居民收入|level|9|万元 "
        u"农民收入|level|5|万元");
    row("what the members of a list are",
        u"甲硫、乙氮两项主要污染物排放总量分别下降6%、4%。纺织、造船两大支柱产业产值分别增长6%、4%"
        u"。",
        u"甲硫排放总量|growth|-6|% 乙氮排放总量|growth|-4|% 纺织产值|growth|6|% "
        u"造船产值|growth|4|%");
    row("people beside what they bring in", u"接待游客、旅游总收入分别增长6%、4%。",
        u"接待游客|growth|6|% 旅游总收入|growth|4|%");
    row("a quantity of a part that is named behind it",
        u"低保标准城市由190元提高到220元，农村达到150元。",
        u"城市低保标准|level|190|元 城市低保标准|level|220|元 农村低保标准|level|150|元");
    row("a level of government", u"税收40亿元，其中市本级20亿元，增长3%。",
        u"税收|level|40|亿元 市本级税收|level|20|亿元 市本级税收|growth|3|%");
    row("a size without its thing", u"实施投资千万元以上项目60个，其中亿元以上5个。",
        u"投资千万元以上项目|level|60|个 投资亿元以上项目|level|5|个");
    row("areas of buildings", u"房屋施工面积63万平方米，竣工面积25万平方米。",
        u"房屋施工面积|level|63|万平方米 房屋竣工面积|level|25|万平方米");
    row("what so many people own", u"每百户居民拥有汽车45辆、空调98台，移动电话251部。",
        u"每百户居民拥有汽车|level|45|辆 每百户居民拥有空调|level|98|台 "
        u"每百户居民拥有移动电话|level|251|部");
    row("what so many people own, and a rate", u"每万人拥有社团15个、社团年检率95%。",
        u"每万人拥有社团|level|15|个 社团年检率|level|95|%");
    row("what was deposited and lent", u"住户存款25亿元，增长6%；贷款余额8亿元，增长4%。",
        u"住户存款|level|25|亿元 住户存款|growth|6|% 贷款余额|level|8|亿元 贷款余额|growth|4|%");
    row("what a works earned and paid", u"竹器厂营业收入25亿元，纳税3亿元。",
        u"竹器厂营业收入|level|25|亿元 竹器厂纳税|level|3|亿元");
    row("how much it is that grew so", u"财政收入增速达31%，规模达到27亿元。",
        u"财政收入增速|growth|31|% 财政收入规模|level|27|亿元");
    row("rates of what was counted", u"重点项目41个，开工率、完成率分别达到90%和88%。",
        u"重点项目|level|41|个 重点项目开工率|level|90|% 重点项目完成率|level|88|%");
    row("no rate of one sign", u"新签约项目31个，签约额76亿元，开工率61%。",
        u"新签约项目|change|31|个 签约额|level|76|亿元 项目开工率|level|61|%");
    row("how far two things are apart", u"农民收入9元，与全省平均水平相差2元，差距缩小1元。",
        u"农民收入|level|9|元 农民收入差距|change|-1|元");
    row("the year in front of a name", u"实现全年货运量增长3%。", u"货运量|growth|3|%");
    row("three parts of what was added", u"新建住房26套，其中廉租房8套、公租房9套、商品房7套。",
        u"新建住房|change|26|套 新建廉租房|change|8|套 新建公租房|change|9|套 "
        u"新建商品房|change|7|套");
    row("people for whom it is done", u"为群众解决诉求9万件。为企业减税9亿元。",
        u"解决诉求|level|9|万件 企业减税|level|9|亿元");
    row("things behind a comma that were added too",
        u"新建幼儿园20所，小学10所。新增上市企业11家，上市企业总数52家。"
        u"新增停车位90个，同步建成充电桩45个。新增车间6家，企业457家。",
        u"新建幼儿园|change|20|所 新建小学|change|10|所 新增上市企业|change|11|家 "
        u"上市企业|level|52|家 新增停车位|change|90|个 同步建成充电桩|level|45|个 "
        u"新增车间|change|6|家 企业|level|457|家");
    row("labels of words that are not known",
        u"税收：预计完成8亿元；甲乙丙：预计完成9亿元，增长3%。",
        u"税收|level|8|亿元 甲乙丙|level|9|亿元 甲乙丙|growth|3|%");
    row("labels of nothing but a number", u"服务业比重31%。甲乙：30亿元，比重：6%，丙丁：20亿元。",
        u"服务业比重|share|31|% 甲乙|level|30|亿元 比重|share|6|% 丙丁|level|20|亿元");
    row("households and people of one fate", u"326户1215人脱贫。12户、34人稳定脱贫。",
        u"脱贫|level|326|户 脱贫|level|1215|人 稳定脱贫|level|12|户 稳定脱贫|level|34|人");
    row("what people were given", u"超70万人次接受技能培训。", u"接受技能培训|level|>70|万人次");
    row("grades of a list", u"国家级、部级创新平台分别达到22家、182家。",
        u"国家级创新平台|level|22|家 部级创新平台|level|182|家");
    row("one of two attributes", u"实施续建及拟建项目15项，涉及总投资9亿元。",
        u"续建及拟建项目|level|15|项 续建及拟建项目总投资|level|9|亿元");
    row("sizes of things", u"利税过千万元工业企业149家。培育一批营收超百亿元企业。",
        u"利税过千万元工业企业|level|149|家");
    row("what is left out", u"税收（扣除退税因素）增长3%。支出（扣除专项资金支出外）增长4%。",
        u"税收|growth|3|% 支出（扣除专项资金支出外）|growth|4|%");
    row("what keeps pace with others", u"工业增加值增长6.5%，财政收入与经济同步增长，超过25亿元。",
        u"工业增加值|growth|6.5|% 财政收入|level|>25|亿元");
    row("what stays as it was",
        u"工业增加值增长6.5%，出口总额持平（力争增长2%）。财政收入25亿元，自然口径下降4.7%。"
        u"工业投资增长3%，服务业占比不高，仅为37.1%。",
        u"工业增加值|growth|6.5|% 出口总额|growth|2|% 财政收入|level|25|亿元 "
        u"财政收入|growth|-4.7|% "
        u"工业投资|growth|3|% 服务业占比|share|37.1|%");
    row("each of what was named",
        u"旅游人数15万人次，旅游收入9亿元，均增长22%左右。造船业增长9%"
        u"；接待游客8万人次，实现旅游总收入"
        u"7亿元，均增长30%。",
        u"旅游人数|level|15|万人次 旅游收入|level|9|亿元 旅游人数|growth|~22|% "
        u"旅游收入|growth|~22|% "
        u"造船业|growth|9|% 接待游客|level|8|万人次 旅游总收入|level|7|亿元 接待游客|growth|30|% "
        u"旅游总收入|growth|30|%");
    row("what was added to each of two",
        u"存款余额86亿元，贷款余额54亿元，比年初新增9亿元、7亿元。",
        u"存款余额|level|86|亿元 贷款余额|level|54|亿元 存款余额|change|9|亿元 "
        u"贷款余额|change|7|亿元");
    row("what the firms of some size make",
        u"规模以上工业企业526家，实现工业增加值248亿元，增长6%。",
        u"规模以上工业企业|level|526|家 规模以上工业增加值|level|248|亿元 "
        u"规模以上工业增加值|growth|6|%");
    row("words that share a sign", u"实现利税4.3亿元，其中税金2.9亿元。",
        u"利税|level|4.3|亿元 税金|level|2.9|亿元");
    row("what became of so many people", u"累计实现9万人脱贫，完成投资3亿元，只完成年计划的77%。",
        u"脱贫|level|9|万人 投资|level|3|亿元 投资|comparison|77|%");

    // A quantity that is said once
    row("what firms make that were counted", u"造船企业增加到17家，实现工业总产值25亿元，增长3%。",
        u"造船企业|level|17|家 造船企业工业总产值|level|25|亿元 造船企业工业总产值|growth|3|%");
    row("what all firms make", u"工业企业增加到90家，实现工业总产值85亿元。",
        u"工业企业|level|90|家 工业总产值|level|85|亿元");
    row("industries",
        u"工业增加值增长6%，其中采矿业下降2%；制造业增长7%。分类型看，私营企业增长8%。",
        u"工业增加值|growth|6|% 采矿业增加值|growth|-2|% 制造业增加值|growth|7|% "
        u"私营企业增加值|growth|8|%");
    row("not over sentences", u"工业投资增长6%。港口业增长7%。",
        u"工业投资|growth|6|% 港口业|growth|7|%");
    row("products", u"粮食产量90万吨，增长1%；棉花3万吨，增长2%；钢52万吨。",
        u"粮食产量|level|90|万吨 粮食产量|growth|1|% 棉花产量|level|3|万吨 棉花产量|growth|2|% "
        u"钢产量|level|52|万吨");
    row("groups of prices",
        u"全年居民消费价格上涨2%。其中，食品烟酒类上涨8%；衣着类下降1%；医疗保健上涨3%。",
        u"居民消费价格|growth|2|% 食品烟酒类居民消费价格|growth|8|% 衣着类居民消费价格|growth|-1|% "
        u"医疗保健居民消费价格|growth|3|%");
    row("groups that begin or end like verbs",
        u"居民消费价格上涨2%，其中衣着上涨1.2%。工业生产者出厂价格上涨3%，其中生产资料上涨4%。",
        u"居民消费价格|growth|2|% 衣着居民消费价格|growth|1.2|% 工业生产者出厂价格|growth|3|% "
        u"生产资料工业生产者出厂价格|growth|4|%");
    row("no price", u"居民消费价格上涨2%。粮食增长3%。",
        u"居民消费价格|growth|2|% 粮食|growth|3|%");
    row("ground of crops",
        u"粮食播种面积194万亩，减少2万亩。其中，小麦58万亩，马铃薯72万亩，退耕还林5万亩。",
        u"粮食播种面积|level|194|万亩 粮食播种面积|change|-2|万亩 小麦播种面积|level|58|万亩 "
        u"马铃薯播种面积|level|72|万亩 退耕还林|level|5|万亩");
    row("ground and harvest", u"粮食播种面积和产量保持在900万亩、400万吨以上。",
        u"粮食播种面积|level|>=900|万亩 粮食产量|level|>=400|万吨");
    row("what the counted cost", u"实施总投资35亿元的24个城建重点项目。",
        u"城建重点项目总投资|level|35|亿元 城建重点项目|level|24|个");
    row("to whom it goes", u"向困难老人发放津贴63万元。", u"发放津贴|level|63|万元");
    row("told apart by an honour", u"5家企业入选省级示范名单，12个贫困村全部出列。",
        u"入选省级示范名单企业|level|5|家 贫困村出列|level|12|个");
    row("the same of less", u"全市生产总值完成3200亿元，增长6%（不含开发区增长7.3%）。",
        u"生产总值|level|3200|亿元 生产总值|growth|6|% 生产总值（不含开发区）|growth|7.3|%");
    row("what is compared is no topic",
        u"地区生产总值增长6%，高于全国、全省平均水平，总量达到4700亿元。",
        u"地区生产总值|growth|6|% 地区生产总值总量|level|4700|亿元");
    row("new hands", u"新增劳动力平均受教育年限达到14年。",
        u"新增劳动力平均受教育年限|level|14|年");
    row("a limit is no name", u"审批平均耗时3.8天，比法定审批时限压缩了63.2天。",
        u"审批平均耗时|level|3.8|天");
    row("harvest", u"水稻播种面积88万亩，总产46万吨，亩产523公斤。",
        u"水稻播种面积|level|88|万亩 水稻总产|level|46|万吨 水稻亩产|level|523|公斤");
    row("pupils", u"普通高中32所，在校生6.1万人。",
        u"普通高中|level|32|所 普通高中在校生|level|6.1|万人");
    row("value added of what was counted", u"共有480家骨干企业，实现增加值95亿元，增长8%。",
        u"骨干企业|level|480|家 骨干企业增加值|level|95|亿元 骨干企业增加值|growth|8|%");
    row("stock", u"肉羊出栏31万只，存栏24万只。", u"肉羊出栏|level|31|万只 肉羊存栏|level|24|万只");
    row("its pace", u"软件业务收入30亿元，增长15%，增速高于全国2个百分点。",
        u"软件业务收入|level|30|亿元 软件业务收入|growth|15|% "
        u"软件业务收入增速|comparison|2|个百分点");

    row("some of those counted",
        u"港口项目62个，其中35个开工、12个竣工。泊位38个，其中5个基本完成改造，3个未完成改造。",
        u"港口项目|level|62|个 港口项目开工|level|35|个 港口项目竣工|level|12|个 泊位|level|38|个 "
        u"泊位基本完成改造|level|5|个 泊位未完成改造|level|3|个");
    row("parts of the product", u"地区生产总值52亿元，其中一产12亿元，增长5%，港口业8亿元。",
        u"地区生产总值|level|52|亿元 一产增加值|level|12|亿元 一产增加值|growth|5|% "
        u"港口业增加值|level|8|亿元");
    row("what is emitted", u"化学需氧量、氨氮排放量分别下降3%、2%。",
        u"化学需氧量排放量|growth|-3|% 氨氮排放量|growth|-2|%");
    row("planted, then what it gave", u"茶园种植6万亩，产量8吨。",
        u"茶园种植|level|6|万亩 茶园产量|level|8|吨");
    row("another quantity of the same act", u"商品房销售面积3万平方米，销售额6亿元。",
        u"商品房销售面积|level|3|万平方米 商品房销售额|level|6|亿元");
    row("a part in a sentence of its own", u"居民消费价格上涨2%。其中，食品类上涨3%。",
        u"居民消费价格|growth|2|% 食品类居民消费价格|growth|3|%");
    row("funds of no other money", u"招商合同引资9亿元，到位资金5亿元。",
        u"招商合同引资|level|9|亿元 到位资金|level|5|亿元");
    row("above the quota", u"社会消费品零售总额增长6%，其中限额以上增长8%。",
        u"社会消费品零售总额|growth|6|% 限额以上社会消费品零售总额|growth|8|%");
    row("the other of a pair", u"农商行存款余额90亿元，增长8%，贷款余额60亿元。",
        u"农商行存款余额|level|90|亿元 农商行存款余额|growth|8|% 农商行贷款余额|level|60|亿元");
    row("another act on the same",
        u"商标申请量增长3%，授权量增长5%。商标申请量、授权量分别为3件和2件。",
        u"商标申请量|growth|3|% 商标授权量|growth|5|% 商标申请量|level|3|件 商标授权量|level|2|件");
    row("what a zone attracts",
        u"高新区生产总值达到52亿元，利用外资3亿美元。高新区活力增强，利用外资5亿美元。"
        u"高新区生产总值达到62亿元，全市利用外资9亿美元。",
        u"高新区生产总值|level|52|亿元 高新区利用外资|level|3|亿美元 高新区利用外资|level|5|亿美元 "
        u"高新区生产总值|level|62|亿元 利用外资|level|9|亿美元");
    row("tails of lists",
        u"公路、铁路通车里程分别达到520公里和310公里。存款、贷款余额分别突破20亿元和15亿元。"
        u"小学、初中在校生分别达到2万人、1万人。",
        u"公路通车里程|level|520|公里 铁路通车里程|level|310|公里 存款余额|level|>20|亿元 "
        u"贷款余额|level|>15|亿元 小学在校生|level|2|万人 初中在校生|level|1|万人");
    row("what is counted otherwise is no more of it", u"转移旅客3万人，6起成功避险案例获通报。",
        u"转移旅客|level|3|万人");
    row("burden of a product", u"单位地区生产总值能耗下降3%、二氧化碳排放下降4%。",
        u"单位地区生产总值能耗|growth|-3|% 单位地区生产总值二氧化碳排放|growth|-4|%");
    row("two short words alike", u"进口、出口通关时间分别压减60%和85%。",
        u"进口通关时间|growth|-60|% 出口通关时间|growth|-85|%");

    // Parts of a whole
    row("town and country", u"城乡低保标准逐年提高，城镇年人均提高480元，农村年人均提高300元。",
        u"城镇低保标准|change|480|元 农村低保标准|change|300|元");
    row("residents once", u"居民恩格尔系数为31%，其中城镇为30%，农村为34%。",
        u"居民恩格尔系数|level|31|% 城镇居民恩格尔系数|level|30|% 农村居民恩格尔系数|level|34|%");
    row("all that there is of what was added", u"新植竹林44万亩，总面积达到76万亩，产值9亿元。",
        u"新植竹林|change|44|万亩 竹林总面积|level|76|万亩 竹林产值|level|9|亿元");
    row("all that there is of a length that was added", u"新增通车里程9公里，总里程达到29公里。",
        u"新增通车里程|change|9|公里 通车总里程|level|29|公里");
    row("all that there is of something else", u"新植竹林44万亩，总投资达到76亿元。",
        u"新植竹林|change|44|万亩 竹林总投资|level|76|亿元");
    row("what firms were spared", u"降低各类企业成本200多亿元，减少一般性支出9亿元。",
        u"降低各类企业成本|level|>200|亿元 一般性支出|change|-9|亿元");
    row("what was counted in the sentence before",
        u"实施重点工程9个，完成投资6亿元，增长8%。竣工5个。竣工3公里。",
        u"重点工程|level|9|个 重点工程完成投资|level|6|亿元 重点工程完成投资|growth|8|% "
        u"重点工程竣工|level|5|个 竣工|level|3|公里");
    row("works without a name", u"投入资金4亿元，实施项目215个，实施竹业项目3个。",
        u"投入资金|level|4|亿元 实施项目|level|215|个 竹业项目|level|3|个");
    row("half of a word", u"落实现代教育资金3亿元。", u"落实现代教育资金|level|3|亿元");
    row("three industries", u"三次产业增加值占地区生产总值的比重分别为9%、40%和51%。",
        u"第一产业增加值占地区生产总值的比重|share|9|% "
        u"第二产业增加值占地区生产总值的比重|share|40|% "
        u"第三产业增加值占地区生产总值的比重|share|51|%");
    row("industries by number", u"一、二、三产业增加值分别增长3%、6%、5%。",
        u"第一产业增加值|growth|3|% 第二产业增加值|growth|6|% 第三产业增加值|growth|5|%");
    row("per thousand", u"每千人口护士数3.4人、床位数7.2张。",
        u"每千人口护士数|level|3.4|人 每千人口床位数|level|7.2|张");

    // What a verb or a clause says of the next
    row("another verb for the same noun", u"新增建设灌溉农田450万亩、改造提升320万亩。",
        u"新增建设灌溉农田|change|450|万亩 改造提升灌溉农田|level|320|万亩");
    row("two objects", u"完成60平方公里水土流失和35平方公里石漠化治理。",
        u"水土流失治理|level|60|平方公里 石漠化治理|level|35|平方公里");
    row("the industry of a sentence",
        u"做大做强智能装备产业集群，加快建设整机项目；支持研发机构落户，全年实现营业收入90亿元。",
        u"智能装备产业集群营业收入|level|90|亿元");
    row("the zone of a sentence",
        u"稳步推进省级经开区改革，完善招商机制，利用外资、投资分别增长45%、20%。",
        u"省级经开区利用外资|growth|45|% 省级经开区投资|growth|20|%");
    row("the product of a sentence",
        u"推动节能汽车产业提质扩量，加快做强关键部件，力争产量突破12万辆。",
        u"节能汽车产量|level|>12|万辆");
    row("revenue of something else", u"推动节能汽车产业提质扩量，文旅产业营业收入增长20%。",
        u"文旅产业营业收入|growth|20|%");
    row("what no industry attracts", u"聚焦现代产业体系建设，投资增长20%。", u"投资|growth|20|%");
    row("what says whose it is", u"推进省级经开区改革，固定资产投资增长20%。",
        u"固定资产投资|growth|20|%");
    row("victims of accidents", u"道路交通事故起数、死亡人数分别下降15%、13%。",
        u"道路交通事故起数|growth|-15|% 道路交通事故死亡人数|growth|-13|%");
    row("victims in the next clause", u"森林火灾起数下降15%，受伤人数下降13%。",
        u"森林火灾起数|growth|-15|% 森林火灾受伤人数|growth|-13|%");
    row("profit beside revenue", u"软件业营业收入、利润总额分别增长15%、13%。",
        u"软件业营业收入|growth|15|% 软件业利润总额|growth|13|%");
    row("profit after revenue", u"软件业营业收入增长15%，实现利润总额9亿元。",
        u"软件业营业收入|growth|15|% 软件业利润总额|level|9|亿元");
    row("words built alike", u"饮品、药品抽检合格率分别达99%、98%。",
        u"饮品抽检合格率|level|99|% 药品抽检合格率|level|98|%");
    row("finished", u"7条快速路建成通车。", u"建成通车快速路|level|7|条");
    row("done one after the other", u"山北、山南等4条快速路相继开通。", u"开通快速路|level|4|条");
    row("done by people", u"6万名农民参加技能培训。", u"农民参加技能培训|level|6|万名");
    row("done to things", u"63条街巷改造。", u"街巷改造|level|63|条");
    row("a verb behind its figure", u"赤字率按4%左右安排、比上年提高1个百分点。",
        u"赤字率|level|~4|% 赤字率|change|1|个百分点");
    row("the last of several acts", u"预算改革优化支出结构、清收各类资金515亿元。",
        u"清收各类资金|level|515|亿元");
    row("rates that begin like verbs", u"办结率和满意率99%以上。",
        u"办结率|level|>=99|% 满意率|level|>=99|%");
    row("only the last has what stands before 的",
        u"环境保护、教育、社会保障与就业的支出分别增长4%、2%、3%。",
        u"环境保护支出|growth|4|% 教育支出|growth|2|% 社会保障与就业的支出|growth|3|%");
    row("named in the clause before",
        u"农村居民人均纯收入和城镇居民人均可支配收入，分别达到2253元和6280元。",
        u"农村居民人均纯收入|level|2253|元 城镇居民人均可支配收入|level|6280|元");
    row("each a quantity of its own",
        u"民营经济户数、从业人员、注册资金分别为2万户、9万人和25亿元。",
        u"民营经济户数|level|2|万户 民营经济从业人员|level|9|万人 "
        u"民营经济注册资金|level|25|亿元");
    row("the noun behind all sizes", u"形成3个产值超千亿元、2个产值500亿元的产业集群。",
        u"形成产值超千亿元产业集群|level|3|个 产值500亿元产业集群|level|2|个");
    row("as many names as are counted", u"获批建设江东、江西2家联合实验室。",
        u"获批建设联合实验室|level|2|家");
    row("created", u"非公有制经济创造增加值24亿元。", u"非公有制经济增加值|level|24|亿元");
    row("groups of prices", u"八大类商品价格中，食品烟酒类上涨1%，衣着类上涨6%。",
        u"食品烟酒类价格|growth|1|% 衣着类价格|growth|6|%");
    row("shares of the same whole", u"第一产业增加值占生产总值比重为5%，第二产业增加值比重为42%。",
        u"第一产业增加值占生产总值比重|share|5|% 第二产业增加值占生产总值比重|share|42|%");
    row("an aim that is proposed", u"主要预期目标建议为地区生产总值增长8.5%。",
        u"地区生产总值|growth|8.5|%");
    row("verbs are no names of what is counted", u"新建、改扩建2所学校。",
        u"新建、改扩建学校|change|2|所");
    row("said of all already", u"63个贫困村已全部脱贫。", u"贫困村脱贫|level|63|个");
    row("still being done", u"建成公园4座、在建8座。", u"建成公园|level|4|座 在建公园|level|8|座");
    row("done again to the same", u"续建厂房40间，新开工2千间。",
        u"续建厂房|level|40|间 新开工厂房|change|2|千间");
    row("done to what is counted otherwise", u"卫生院达到56家，新增800张。", u"卫生院|level|56|家");
    row("after a semicolon", u"骨干企业达到56户，净增8户；实现产值120亿元，利润总额9亿元。",
        u"骨干企业|level|56|户 骨干企业|change|8|户 骨干企业产值|level|120|亿元 "
        u"骨干企业利润总额|level|9|亿元");
    row("money beside money", u"合同外资金额8亿美元，实际到位资金5亿美元。",
        u"合同外资金额|level|8|亿美元 实际到位资金|level|5|亿美元");
    row("what the money is for", u"投资2亿元新建小学3所。", u"新建小学|change|3|所");
    row("an age is part of a name", u"每千人口拥有3岁以下婴幼儿托位数4.2个。",
        u"每千人口拥有3岁以下婴幼儿托位数|level|4.2|个");
    row("per thousand, two shares", u"每千人口床位数、护士数分别达到7张、3人。",
        u"每千人口床位数|level|7|张 每千人口护士数|level|3|人");
    row("reached beside", u"货运通道通达21个国家、64个港口。",
        u"货运通道通达国家|level|21|个 货运通道通达港口|level|64|个");
    row("added to something", u"合作示范区新签约商业项目40个、更新改造项目8个。",
        u"合作示范区新签约商业项目|change|40|个 更新改造项目|level|8|个");
    row("finished", u"150公里高速公路建成通车，通车总里程突破3900公里。",
        u"高速公路|level|150|公里 高速公路通车总里程|level|>3900|公里");
    row("one work is no measure", u"5万平方米商场正式投用。", u"");
    row("end of a list", u"整治河道7公里、21条街巷改造等民生工程顺利完工。",
        u"整治河道|level|7|公里 街巷改造|level|21|条");
    row("what the share is of", u"投入民生资金8亿元，占地方财政总支出的46%。",
        u"投入民生资金|level|8|亿元 投入民生资金占地方财政总支出比重|share|46|%");
    row("purpose", u"用于民生的支出达到9亿元。", u"用于民生的支出|level|9|亿元");
    row("及以上", u"县级及以上水源达标率为98%。", u"县级及以上水源达标率|level|98|%");
    row("two wholes", u"港口增加值增长9%，贷款余额增长8%。",
        u"港口增加值|growth|9|% 贷款余额|growth|8|%");
    row("the whole economy has no investment", u"生产总值增长9%，投资增长20%。",
        u"生产总值|growth|9|% 投资|growth|20|%");
    row("another sum of the same owner", u"竹器企业利润增长9%，完成销售收入8亿元。",
        u"竹器企业利润|growth|9|% 竹器企业销售收入|level|8|亿元");
    row("output and what is added", u"总产值增长9%，增加值增长8%。",
        u"总产值|growth|9|% 增加值|growth|8|%");
    row("a part of a pair", u"进出口30亿元，出口20亿元。",
        u"进出口|level|30|亿元 出口|level|20|亿元");
    row("what the money is for", u"滨江大道投资6亿元，全长12公里。",
        u"滨江大道投资|level|6|亿元 滨江大道全长|level|12|公里");
    row("town and country", u"城镇、农村居民恩格尔系数分别为30%和35%。",
        u"城镇居民恩格尔系数|level|30|% 农村居民恩格尔系数|level|35|%");
    row("words as long", u"高铁、机场旅客吞吐量分别增长8%和9%。",
        u"高铁旅客吞吐量|growth|8|% 机场旅客吞吐量|growth|9|%");
    row("a word that goes on", u"装备、消费品产业增加值分别增长8%和9%。",
        u"装备产业增加值|growth|8|% 消费品产业增加值|growth|9|%");
    row("bodies", u"党政机关、港务单位公务用车支出分别下降8%和9%。",
        u"党政机关公务用车支出|growth|-8|% 港务单位公务用车支出|growth|-9|%");
    row("the same people", u"常住人口、户籍人口城镇化率分别达到52%、38%。",
        u"常住人口城镇化率|level|52|% 户籍人口城镇化率|level|38|%");
    row("a size before a sign", u"规模以上轻、重工业增加值分别增长8%和9%。",
        u"规模以上轻工业增加值|growth|8|% 规模以上重工业增加值|growth|9|%");
    row("from values of two names", u"生产总值、财政收入由9亿元、1亿元分别增加到12亿元、2亿元。",
        u"生产总值|level|9|亿元 财政收入|level|1|亿元 生产总值|level|12|亿元 "
        u"财政收入|level|2|亿元");
    row("averages of two",
        u"生产总值由9亿元增加到12亿元，财政收入由1亿元增加到2亿元，年均分别增长10%和22%。",
        u"生产总值|level|9|亿元 生产总值|level|12|亿元 财政收入|level|1|亿元 财政收入|level|2|亿元 "
        u"生产总值|growth|10|% 财政收入|growth|22|%");
    row("one word for three products", u"肉蛋奶产量分别达到7万吨、3万吨、2万吨。",
        u"肉产量|level|7|万吨 蛋产量|level|3|万吨 奶产量|level|2|万吨");
    row("a grade", u"二星级园区2个、一星级8个。", u"二星级园区|level|2|个 一星级园区|level|8|个");
    row("a size with its noun", u"竹业投资亿元以上项目9个，其中5亿元以上项目3个。",
        u"竹业投资亿元以上项目|level|9|个 竹业投资5亿元以上项目|level|3|个");
    row("a quantity alone in its clause", u"城镇居民人均可支配收入，由2万元增加到3万元。",
        u"城镇居民人均可支配收入|level|2|万元 城镇居民人均可支配收入|level|3|万元");
    row("the pace of what was spoken of", u"港口增加值增长9%，增速为历史最高；销售收入5亿元。",
        u"港口增加值|growth|9|% 销售收入|level|5|亿元");

    // Brackets
    row("place in a name", u"西部（云岭）科学城研发投入增长20%。",
        u"西部（云岭）科学城研发投入|growth|20|%");
    row("two verbs", u"新（改）建公厕12座。", u"新（改）建公厕|change|12|座");
    row("kind of doctor", u"每千人口执业（助理）医师数3.1人。",
        u"每千人口执业（助理）医师数|level|3.1|人");
    row("a remark is no part", u"固定资产投资（现价）增长5%。", u"固定资产投资|growth|5|%");
}

void ProseEllipsisTest::makesNamesWhole()
{
    QFETCH(QString, text);
    QTEST(claimsOf(reportOf(text)), "claims");
}

void ProseEllipsisTest::periodsOfNamedPlans()
{
    const Report report =
        reportOf(QStringLiteral("六五计划期间要求农业总产值每年递增百分之四。"
                                "从一九五三年到一九八○年，农业总产值每年递增百分之三。"),
                 1982);
    QCOMPARE(placesOf(report), QStringLiteral("target|1981-1985 actual|1953-1980"));
    const Report later =
        reportOf(QStringLiteral("万元产值能耗比上年下降6%，“十一五”累计下降20%。"), 2010);
    QCOMPARE(placesOf(later), QStringLiteral("actual|2010 actual|2006-2010"));
}

void ProseEllipsisTest::otherNamesStayAsTheyAre()
{
    QCOMPARE(withIndustryQuantity(QStringLiteral("新增就业"), QStringLiteral("增加值")),
             QStringLiteral("新增就业"));
    QCOMPARE(withProductQuantity(QStringLiteral("发电量"), QStringLiteral("产量")),
             QStringLiteral("发电量"));
    QVERIFY(ofPart(QStringLiteral("常住人口"), QStringLiteral("商铺")).isEmpty());
    QVERIFY(ofHarvest(QStringLiteral("公路里程"), u"亩产").isEmpty());
}

SUITE_TEST(ProseEllipsisTest)
#include "tst_proseellipsis.moc"
