// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include "prose/prosefilter.h"

#include <QTest>

using namespace PlanLens;

/// What a figure measures: acts that are counted, shared heads and tails of lists, names without
/// the words around them.
class ProseNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMeasured_data();
    void namesWhatIsMeasured();
    void tellsNamesFromOtherWords_data();
    void tellsNamesFromOtherWords();
    void aFigureWithoutANameIsAProblem_data();
    void aFigureWithoutANameIsAProblem();
};

void ProseNamesTest::namesWhatIsMeasured_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(sentence) << QString::fromUtf16(claims);
    };
    row("a pair printed as a list", u"金融机构人民币存、贷款余额分别为52亿元、41亿元。",
        u"金融机构人民币存款余额|level|52|亿元 金融机构人民币贷款余额|level|41|亿元");
    row("days in a list of others",
        u"空气优良天数、重污染天数、颗粒物浓度分别为310天、2天、34微克/立方米。",
        u"空气优良天数|level|310|天 重污染天数|level|2|天 颗粒物浓度|level|34|微克/立方米");
    row("a quantity that was completed, of what was counted",
        u"规模工业达到300家，完成增加值145亿元。",
        u"规模工业|level|300|家 规模工业增加值|level|145|亿元");
    row("a balance of what was told before", u"金融机构存款突破2000亿元，余额达2105亿元。",
        u"金融机构存款|level|>2000|亿元 金融机构存款余额|level|2105|亿元");
    row("aspects in which something is done", u"从5个方面细化落实，新建泊位9个。",
        u"新建泊位|change|9|个");
    row("examples of what is counted, in a list", u"引进落地甲电、乙能等新能源项目19个。",
        u"引进落地新能源项目|level|19|个");
    row("how a growth compares, in front of a level",
        u"居民人均可支配收入增速高于经济增速、突破3万元。", u"居民人均可支配收入|level|>3|万元");
    row("by the head, of what was told before", u"地区生产总值达到160亿元，人均突破15万元。",
        u"地区生产总值|level|160|亿元 人均地区生产总值|level|>15|万元");
    row("townspeople and villagers, as a list", u"城、乡居民人均可支配收入分别增长8%、9%。",
        u"城镇居民人均可支配收入|growth|8|% 农村居民人均可支配收入|growth|9|%");
    row("a pair of animals", u"牛羊出栏分别增长5%、4%。", u"牛出栏|growth|5|% 羊出栏|growth|4|%");
    row("a harvest of what was produced", u"粮食生产再获丰收，总产8万吨。",
        u"粮食总产|level|8|万吨");
    row("a rate beside an area", u"城区绿地率、人均公园面积分别为38%、15平方米。",
        u"城区绿地率|level|38|% 人均公园面积|level|15|平方米");
    row("an item by its ordinal", u"二、新建泊位9个。", u"新建泊位|change|9|个");
    row("the same quantity told again", u"港口投资9亿元，上年完成投资5亿元。",
        u"港口投资|level|9|亿元 港口投资|level|5|亿元");
    row("a kind of insurance", u"养老、失业、工伤保险参保人数分别为5万人、4万人、6万人。",
        u"养老保险参保人数|level|5|万人 失业保险参保人数|level|4|万人 "
        u"工伤保险参保人数|level|6|万人");
    row("ways and what they carry", u"高速公路、铁路客运量分别增长5%、6%。",
        u"高速公路客运量|growth|5|% 铁路客运量|growth|6|%");
    row("levels of government", u"市、县两级财政投入分别为5亿元、3亿元。",
        u"市财政投入|level|5|亿元 县财政投入|level|3|亿元");
    row("projects in a list", u"省、市重点项目分别完成投资156亿元、320亿元。",
        u"省重点项目完成投资|level|156|亿元 市重点项目完成投资|level|320|亿元");
    row("reckoned by people", u"就业人员10万人生产安全事故死亡人数1.2人。",
        u"就业人员10万人生产安全事故死亡人数|level|1.2|人");
    row("what an action costs", u"投入1.2亿元改造老旧管网86公里。", u"改造老旧管网|level|86|公里");
    row("a rate beside growth", u"失业率、消费价格涨幅分别控制在4%、3%以内。",
        u"失业率|level|<=4|% 消费价格涨幅|growth|<=3|%");
    row("a pair word in a list", u"新建、改建中小学、幼儿园分别为12所、25所。",
        u"新建、改建中小学|change|12|所 幼儿园|level|25|所");
    row("an act counted by those whom it reaches", u"开展5万人次的职业技能培训。",
        u"职业技能培训|level|5|万人次");
    row("sizes within sizes", u"年产值超亿元企业达到56家，其中超10亿元8家、超50亿元2家。",
        u"年产值超亿元企业|level|56|家 年产值超10亿元企业|level|8|家 "
        u"年产值超50亿元企业|level|2|家");
    row("what says that it is over", u"白酒产业实现了产值25亿元。", u"白酒产业产值|level|25|亿元");
    row("an aim that was fixed", u"林业增加值目标定为6亿元。", u"林业增加值|level|6|亿元");

    // Numbers before an act
    row("behind a proportion", u"三次产业结构为9.2:51:39.8茶叶价格上涨2%。",
        u"茶叶价格|growth|2|%");
    row("months ahead of time", u"安置房项目提前3个月实现70%交付。", u"安置房项目|level|70|%");
    row("what it makes of it", u"港口经济总量成为全区第四个突破20亿元大关的地区。",
        u"港口经济总量|level|>20|亿元");
    row("what a treasury spends", u"中央财政安排水利资金70亿元。",
        u"中央财政安排水利资金|level|70|亿元");
    row("who will do it is no part of it", u"云岭县将实施公路改造项目9个。",
        u"公路改造项目|level|9|个");
    row("whose it will be is part of it", u"第三产业将实现增加值9亿元。项目投产后将新增产值8亿元。",
        u"第三产业增加值|level|9|亿元 新增产值|change|8|亿元");
    row("a task is an act", u"完成36个街道集市改造任务。", u"街道集市改造|level|36|个");
    row("people who are trained", u"开展2万名护理员的培训。", u"护理员的培训|level|2|万名");
    row("measures are not counted", u"开展3项护理员的培训。", u"");
    row("support of a building", u"支持12所职校建设。", u"支持职校建设|level|12|所");
    row("an act shared by a list", u"完成90台燃煤锅炉、40条水泥生产线超低排放改造。",
        u"燃煤锅炉超低排放改造|level|90|台 水泥生产线超低排放改造|level|40|条");
    row("a verb before and after", u"新建提升75公里灌溉渠道。", u"新建提升灌溉渠道|change|75|公里");
    row("what it brings stands after", u"26个新投产车间增加产值9亿元。",
        u"新投产车间|change|26|个 新投产车间增加产值|change|9|亿元");
    row("examples before the noun", u"新建一号线、二号线等5条轨道。", u"新建轨道|change|5|条");
    row("done to the same again", u"续建安置房750套，新开工100套。",
        u"续建安置房|level|750|套 新开工安置房|change|100|套");
    row("what makes it grow", u"以旧换新带动家电零售额增长21%。", u"家电零售额|growth|21|%");
    row("a bound keeps its verb", u"带动消费超65亿元。", u"带动消费|level|>65|亿元");
    row("counted by size", u"91家药企营业收入超百亿元。", u"营业收入超百亿元药企|level|91|家");
    row("counted by the size of each alone", u"63个码头项目总投资超500亿元。",
        u"码头项目|level|63|个 码头项目总投资|level|>500|亿元");
    row("of how many it holds", u"全市64%的老旧泵站完成更新改造。",
        u"老旧泵站完成更新改造|level|64|%");
    row("of how many, without a sign between", u"泵站达到9座，60%渡口完成更新改造。",
        u"泵站|level|9|座 渡口完成更新改造|level|60|%");
    row("no bound where a word begins like one", u"建成9公里内河航道。",
        u"建成内河航道|level|9|公里");
    row("of how many, by no verb that is known", u"渔业投入增长8%，20%渔户添置渔船。",
        u"渔业投入|growth|8|% 渔户添置渔船|level|20|%");
    row("a rate that belongs to the noun behind it", u"渔业就业稳定，完成1%船员抽样登记。", u"");
    row("a share that is acted upon", u"渡口向游客投放60%以上船票、客运量增长9%。",
        u"客运量|growth|9|%");
    row("within a distance", u"开通9条航线，码头与车站80米内接驳比例达75%。",
        u"开通航线|level|9|条 码头与车站80米内接驳比例|level|75|%");
    row("a topic ends where something else is done",
        u"渔业经济更加活跃，举办渔民活动30场、增长5%。", u"举办渔民活动|growth|5|%");
    row("lists of what came about",
        u"渔业增加值增长6%；百亿园区、深水码头从无到有，分别达4个、5个。",
        u"渔业增加值|growth|6|% 百亿园区|level|4|个 深水码头|level|5|个");
    row("other people than those before", u"3人获评劳动模范，20人参加全国船员技能大赛。",
        u"获评劳动模范|level|3|人 参加全国船员技能大赛|level|20|人");
    row("a grade is counted nowhere", u"新建12座220千伏、110千伏变电站。",
        u"新建220千伏、110千伏变电站|change|12|座");
    row("an amount that names a plan", u"落实国家下达的20亿元渔港建设计划。", u"");
    row("an aim of nothing that is named", u"6%左右的预期增长目标与全省相衔接。", u"");
    row("of how many at least", u"每年七成以上的渔业支出投入良种繁育。",
        u"渔业支出投入良种繁育|share|>=7|成");
    row("nothing is said of them", u"守住5%的底线目标。", u"");
    row("what has brought a quantity about", u"保持了渔业产值增长6%。", u"渔业产值|growth|6|%");
    row("what brings a quantity about", u"海洋实验室助力牡蛎年产量突破30万吨。",
        u"牡蛎年产量|level|>30|万吨");
    row("what the next figure measures", u"5个码头园区从业人员3万人。",
        u"码头园区|level|5|个 码头园区从业人员|level|3|万人");
    row("no size of each behind a verb", u"12个园区实现营业收入突破千亿元。",
        u"园区|level|12|个 园区营业收入|level|>1000|亿元");
    row("a total is of all", u"12个园区总产值超千亿元。",
        u"园区|level|12|个 园区总产值|level|>1000|亿元");
    row("attribute of a list", u"改造老旧供热、燃气管网8公里、6公里。",
        u"改造老旧供热管网|level|8|公里 改造老旧燃气管网|level|6|公里");
    row("the other side of a budget", u"一般公共预算收入增长2%、支出超过70亿元。",
        u"一般公共预算收入|growth|2|% 一般公共预算支出|level|>70|亿元");
    row("how often", u"市政府16次调度重大项目。", u"");
    row("a member that says something whole", u"花卉产量全国第一、切花占比60%。",
        u"切花占比|share|60|%");
    row("reached is not added", u"新建管道惠及30万群众。", u"新建管道惠及群众|level|30|万");
    row("people, and what they spend", u"游客数量、花费分别增长6%、7%。",
        u"游客数量|growth|6|% 游客花费|growth|7|%");
    row("added to all of a list", u"退役军人、残疾人新增就业均超7万人。",
        u"退役军人新增就业|change|>7|万人 残疾人新增就业|change|>7|万人");
    row("growth of each member", u"工业投资、服务业投资增速分别为6%、7%。",
        u"工业投资增速|growth|6|% 服务业投资增速|growth|7|%");
    row("compared after the noun", u"18个产业比上年回升。", u"产业|level|18|个");

    // Lists
    row("a common noun", u"盗窃、诈骗、交通警情分别下降7%、9%和4%。",
        u"盗窃警情|growth|-7|% 诈骗警情|growth|-9|% 交通警情|growth|-4|%");
    row("one sign and the rest", u"存、贷款余额分别增长6%和8%。",
        u"存款余额|growth|6|% 贷款余额|growth|8|%");
    row("letters", u"甲、乙级仓库分别有4座、6座。", u"甲级仓库|level|4|座 乙级仓库|level|6|座");
    row("ordinals", u"第一、二、三产业投资分别增长1%、2%、3%。",
        u"第一产业投资|growth|1|% 第二产业投资|growth|2|% 第三产业投资|growth|3|%");
    row("the whole quantity", u"东乡、西乡地区生产总值分别增长5%、6%。",
        u"东乡地区生产总值|growth|5|% 西乡地区生产总值|growth|6|%");
    row("one figure for two", u"城乡居民消费支出分别增长5.1%。",
        u"城镇居民消费支出|growth|5.1|% 农村居民消费支出|growth|5.1|%");
    row("one figure for each of three", u"粮库、油库、冷库分别新增3座。",
        u"粮库|change|3|座 油库|change|3|座 冷库|change|3|座");
    row("quantities that grow alike", u"外贸进出口额、服务业增加值增长8%左右。",
        u"外贸进出口额|growth|~8|% 服务业增加值|growth|~8|%");
    row("from two to two", u"林业和渔业产值从2016年的20亿元和30亿元分别提高到50亿元和60亿元。",
        u"林业产值|level|20|亿元 渔业产值|level|30|亿元 林业产值|level|50|亿元 "
        u"渔业产值|level|60|亿元");
    row("from without a year", u"入园率和巩固率从80%和90%分别提高到85%和95%。",
        u"入园率|level|80|% 巩固率|level|90|% 入园率|level|85|% 巩固率|level|95|%");
    row("a threshold names things", u"产值超50亿元园区4个，超20亿元园区9个。",
        u"产值超50亿元园区|level|4|个 产值超20亿元园区|level|9|个");
    row("no threshold before a rate", u"产值超50亿元，增长7%。",
        u"产值|level|>50|亿元 产值|growth|7|%");
    row("a list that ended", u"教育支出突破历史纪录、占比达到21%。", u"教育支出占比|share|21|%");

    // What is no part of a name
    row("a rank before", u"茶园面积达到9万亩、稳居全省第二、增长4%。",
        u"茶园面积|level|9|万亩 茶园面积|growth|4|%");
    row("the year before", u"产值由上年增加到320亿元。", u"产值|level|320|亿元");
    row("compared with last year", u"登记的合作社比去年多30家。", u"登记的合作社|change|30|家");
    row("compared with a plan", u"工业投资较“十二五”增长45%。", u"工业投资|growth|45|%");
    row("by what it is arranged", u"赤字率按2.8%安排。", u"赤字率|level|2.8|%");
    row("how many years on end", u"人均预期寿命提高到80岁。连续6年开展义诊。",
        u"人均预期寿命|level|80|岁");
    row("a stage that was reached", u"旅游收入迈上3亿元台阶、增量超0.4亿元。",
        u"旅游收入|level|>=3|亿元 旅游收入增量|change|>0.4|亿元");
    row("how long something lasts is no figure",
        u"新增船员连续6年超过3万人。泊位利用率连续三个季度保持在80%以上。港口收入连续2次下降3%。",
        u"新增船员|change|>3|万人 泊位利用率|level|>=80|% 港口收入|growth|-3|%");
    row("a quantity that was reached", u"第三产业完成增加值9亿元，港口项目完成投资5亿元。",
        u"第三产业增加值|level|9|亿元 港口项目完成投资|level|5|亿元");
    row("so many people, and what each has", u"5.2万名船员人均纯收入达1.2万元。",
        u"船员|level|5.2|万名 船员人均纯收入|level|1.2|万元");
    row("a whole that is parted", u"41个港口中，28个较为先进。",
        u"港口|level|41|个 港口较为先进|level|28|个");
    row("whom a problem troubles", u"解决了3.2万人的饮水问题。", u"解决饮水问题|level|3.2|万人");
    row("what was done led to a level", u"港务企业由66家整合至12家。",
        u"港务企业|level|66|家 港务企业|level|12|家");
    row("summed up by one", u"竹器基地共引进企业30家。", u"竹器基地引进企业|level|30|家");
    row("built where", u"农村新建码头5座。", u"农村新建码头|change|5|座");
    row("what a zone has", u"滨江集聚区货运量增长6%，总规划面积15平方公里，入驻企业63家。",
        u"滨江集聚区货运量|growth|6|% 滨江集聚区总规划面积|level|15|平方公里 "
        u"滨江集聚区入驻企业|level|63|家");
    row("a wish beyond a growth", u"港口收入增长13%，力争15%。",
        u"港口收入|growth|13|% 港口收入|growth|15|%");
    row("a length in the name of a rate", u"新建泊位5个，港区500米服务半径覆盖率86%。",
        u"新建泊位|change|5|个 港区500米服务半径覆盖率|level|86|%");
    row("sizes alone", u"引进项目40个，其中5亿元以上3个、10亿元以上1个。",
        u"引进项目|level|40|个 5亿元以上项目|level|3|个 10亿元以上项目|level|1|个");
    row("the industry that a clause tells of", u"造船产业转型升级加快，实现产值31亿元。",
        u"造船产业产值|level|31|亿元");
    row("what is done anew", u"新认证船厂5家、码头3个。",
        u"新认证船厂|change|5|家 新认证码头|change|3|个");
    row("spending that is cut", u"压减港口支出12%。", u"压减港口支出|growth|-12|%");
    row("marks counted in words", u"港口收入连续跨越两个十亿元台阶，增长4%。",
        u"港口收入|growth|4|%");
    row("acts behind who does them",
        u"市财政投入港口资金5亿元、航道资金3亿元。各银行新增贷款8亿元。中央财政下达补助9亿元。"
        u"企业研发投入2亿元。",
        u"财政投入港口资金|level|5|亿元 财政投入航道资金|level|3|亿元 银行新增贷款|change|8|亿元 "
        u"中央财政下达补助|level|9|亿元 企业研发投入|level|2|亿元");
    row("marks that were passed", u"旅游收入连续跨过3个百亿元大关、达到520亿元。",
        u"旅游收入|level|520|亿元");
    row("a share of the average", u"人均水耗约为全国平均的70%。", u"人均水耗|comparison|~70|%");
    row("a partner", u"对东盟出口增长12%。", u"对东盟出口|growth|12|%");
    row("near the coast", u"近岸海域优良水质比例达88%。", u"近岸海域优良水质比例|level|88|%");
    row("a train", u"冷链班列达到120列。", u"冷链班列|level|120|列");
    row("no verb", u"有效发明专利达到70件。", u"有效发明专利|level|70|件");
    row("a capacity", u"新增产能30万吨。", u"新增产能|change|30|万吨");
    row("the total of what was named", u"公路通车里程新增12公里、总里程达900公里。",
        u"公路通车里程|change|12|公里 公路通车总里程|level|900|公里");

    // Falls, and the same amount again
    row("a price falls", u"成品油降价6%。", u"成品油价格|growth|-6|%");
    row("a currency falls", u"本币贬值3%。", u"本币|growth|-3|%");
    row("losses fall", u"制药企业减亏1.5亿元。", u"制药企业亏损|change|-1.5|亿元");
    row("losses narrow", u"航空业亏损收窄20%。", u"航空业亏损|growth|-20|%");
    row("a gap narrows", u"城乡收入差距缩小0.04。", u"城乡收入差距|change|-0.04|");
    row("adjusted upwards", u"基础养老金调增8%。", u"基础养老金|growth|8|%");
    row("per unit", u"工业电价每千瓦时下降0.03元。", u"工业电价|change|-0.03|元/千瓦时");
    row("in another currency", u"外贸总额210亿元，折合30亿美元，增长5%。",
        u"外贸总额|level|210|亿元 外贸总额|level|30|亿美元 外贸总额|growth|5|%");
    row("what is reduced, by the verb before it",
        u"降低企业用能成本300多万元，用能成本减少200多万元。",
        u"降低企业用能成本|level|>300|万元 用能成本|change|<-200|万元");
    row("cut by so much", u"氮氧化物排放量比2015年削减15%以上。", u"氮氧化物排放量|growth|<=-15|%");

    // Of what was spoken of before, and of nothing else
    row("given out, each with its pace", u"城乡低保标准分别达到人均每月710元、每年6200元。",
        u"城镇低保标准|level|710|元 农村低保标准|level|6200|元");
    row("given out without a word for it",
        u"码头7个，泊位21个。货运收入15亿元，客运收入4亿元，实际增长8%和6%。",
        u"码头|level|7|个 泊位|level|21|个 货运收入|level|15|亿元 客运收入|level|4|亿元 "
        u"货运收入|growth|8|% 客运收入|growth|6|%");
    row("both of them", u"货运收入、客运收入双双增长8%。",
        u"货运收入|growth|8|% 客运收入|growth|8|%");
    row("of another size", u"投资亿元以上项目62个，10亿元以上12个，比上年分别增加9个和2个。",
        u"投资亿元以上项目|level|62|个 投资10亿元以上项目|level|12|个 "
        u"投资亿元以上项目|change|9|个 投资10亿元以上项目|change|2|个");
    row("quantities of an industry", u"棉纺织业整合升级步伐加快，销售收入和利税分别增长8%和6%。",
        u"棉纺织业销售收入|growth|8|% 棉纺织业利税|growth|6|%");
    row("examples of what was counted",
        u"实施重点项目62个，其中4个项目列入规划，环城道路、滨江港口等项目正在加快推进，"
        u"完成投资15亿元，占年计划投资的102%。",
        u"重点项目|level|62|个 重点项目完成投资|level|15|亿元 "
        u"重点项目完成投资|comparison|102|%");
    row("money has no harvest", u"港口收入6亿元，增长4%；小麦连续五年增产，总产量52万吨。",
        u"港口收入|level|6|亿元 港口收入|growth|4|% 小麦总产量|level|52|万吨");
    row("plants of a source of energy", u"光伏投资增长7%、装机规模增长3%，利用率达93%。",
        u"光伏投资|growth|7|% 光伏装机规模|growth|3|% 光伏利用率|level|93|%");
    row("what people did", u"扶持企业12家，3200人实现了再就业。",
        u"扶持企业|level|12|家 实现再就业|level|3200|人");
    row("people, not problems", u"解决了13万农村人口饮水问题。",
        u"解决农村人口饮水问题|level|13|万");
    row("a voltage is part of the name", u"新建3座220千伏和110千伏变电站。",
        u"新建220千伏和110千伏变电站|change|3|座");

    // Words cut short, growth and cuts told behind, parts of changes
    row("three industries in one word", u"一二三产投资分别增长1%、2%、3%。",
        u"一产投资|growth|1|% 二产投资|growth|2|% 三产投资|growth|3|%");
    row("three industries in a longer word", u"一二三产业投资分别增长1%、2%、3%。",
        u"第一产业投资|growth|1|% 第二产业投资|growth|2|% 第三产业投资|growth|3|%");
    row("two industries in one word", u"二三产投资分别增长2%、3%。",
        u"二产投资|growth|2|% 三产投资|growth|3|%");
    row("what others were spared, and what the government spends less",
        u"降低用电成本9亿元。降低行政成本3亿元，减少财政负担2亿元。",
        u"降低用电成本|level|9|亿元 行政成本|change|-3|亿元 财政负担|change|-2|亿元");
    row("a growth behind the figure", u"乡村旅游保持12%以上增长。", u"乡村旅游|growth|>=12|%");
    row("a growth behind 的", u"茶叶出口实现9%的较快增长，竹器产量增长3%。",
        u"茶叶出口|growth|9|% 竹器产量|growth|3|%");
    row("a fall behind the figure", u"单位水耗实现3%的降幅。", u"单位水耗|growth|-3|%");
    row("no growth behind the figure", u"茶叶价格保持2%以内的波动。", u"茶叶价格|level|<=2|%");
    row("what became less", u"审批减环节40%、减材料35%。",
        u"审批减环节|growth|-40|% 减材料|growth|-35|%");
    row("cut", u"会议、文件分别精简20%、15%。", u"会议|growth|-20|% 文件|growth|-15|%");
    row("a part of what was added", u"新增停车位500个，其中公共停车位200个。",
        u"新增停车位|change|500|个 新增公共停车位|change|200|个");
    row("a part of what was lost", u"用工缺口减少2万人，其中制造业1.2万人。",
        u"用工缺口|change|-2|万人 制造业|change|-1.2|万人");
    row("a part that comes about by itself", u"城镇新增就业8万人，其中失业人员再就业2万人。",
        u"城镇新增就业|change|8|万人 失业人员再就业|level|2|万人");
    row("a list after a bound", u"新增规上企业超100家、限上企业近80家。",
        u"新增规上企业|change|>100|家 新增限上企业|change|<80|家");
    row("another quantity after a bound", u"新增风电装机40万千瓦、发电量超30亿度。",
        u"新增风电装机|change|40|万千瓦 发电量|level|>30|亿度");
    row("two acts of a list", u"启动改造城镇老旧小区19个、城中村6个。",
        u"启动改造城镇老旧小区|level|19|个 启动改造城中村|level|6|个");
    row("two verbs, one of them a rise", u"整改提升87家药店。", u"整改提升药店|level|87|家");
    row("a bound before what is counted", u"支持近200家药企技术改造。",
        u"支持药企技术改造|level|<200|家");
    row("counted by a size behind", u"推进70个30亿元以上项目。", u"30亿元以上项目|level|70|个");
    row("modifiers of one noun", u"帮扶6000名困境、留守儿童。",
        u"帮扶困境、留守儿童|level|6000|名");
    row("examples of the next", u"推进滨江路等14条快速路项目和竹溪桥等4个立交项目。",
        u"快速路项目|level|14|条 立交项目|level|4|个");
    row("each, before an origin", u"城乡低保标准分别从600元、400元提高到750元、480元。",
        u"城镇低保标准|level|600|元 农村低保标准|level|400|元 城镇低保标准|level|750|元 "
        u"农村低保标准|level|480|元");
    row("a share of each", u"产业基金、工业用地支持民间投资比重分别为6%、7%。",
        u"产业基金支持民间投资比重|share|6|% 工业用地支持民间投资比重|share|7|%");
    row("a share that rises", u"竹器产量占全省份额由12%提升至18%。",
        u"竹器产量占全省份额|share|12|% 竹器产量占全省份额|share|18|%");
    row("the end of a word", u"选聘科技副总80名，保障项目用能12万吨标准煤。",
        u"选聘科技副总|level|80|名 保障项目用能|level|12|万吨标准煤");
    row("the start of a word", u"全年共享单车投放3万辆，再制造产值12亿元。",
        u"共享单车投放|level|3|万辆 再制造产值|level|12|亿元");
    row("a stage after a growth", u"地区生产总值年均增长6%、迈上2万亿元台阶。",
        u"地区生产总值|growth|6|% 地区生产总值|level|>=2|万亿元");
    row("marks of satisfaction", u"游客满意度从86.2提升至90.5。",
        u"游客满意度|level|86.2| 游客满意度|level|90.5|");
    row("a topic and its total", u"药企量质齐升，总量达到630家。", u"药企总量|level|630|家");
}

void ProseNamesTest::namesWhatIsMeasured()
{
    QFETCH(QString, sentence);
    QTEST(claimsOf(reportOf(sentence)), "claims");
}

void ProseNamesTest::tellsNamesFromOtherWords_data()
{
    QTest::addColumn<bool>("isName");
    const auto row = [](const char16_t *text, bool isName) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << isName;
    };
    for (const char16_t *name : {u"出口", u"造林", u"产量", u"培训", u"改造", u"人均用水量",
                                 u"国有资产", u"新能源汽车", u"5G基站", u"增值税"})
        row(name, true);
    for (const char16_t *words : {u"定为", u"增加到", u"由上年增加到", u"新增", u"45亿元", u"50%",
                                  u"6月底前", u"同比", u"稳步提升", u"达到", u"首批", u"、"})
        row(words, false);
}

void ProseNamesTest::tellsNamesFromOtherWords()
{
    QFETCH(bool, isName);
    QCOMPARE(namesSomething(QString::fromUtf8(QTest::currentDataTag())), isName);
}

void ProseNamesTest::aFigureWithoutANameIsAProblem_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::newRow("增长目标定为6%。") << QStringLiteral("定为6%");
    QTest::newRow("税增长6%。") << QStringLiteral("增长6%"); // the rest of a name
    QTest::newRow("前两项增长6%。") << QStringLiteral("增长6%");
    // several values of one name
    QTest::newRow("货运量分别达到3万吨、5万吨。") << QStringLiteral("分别达到3万吨、5万吨");
}

void ProseNamesTest::aFigureWithoutANameIsAProblem()
{
    QFETCH(QString, quoted);
    const Report report = reportOf(QString::fromUtf8(QTest::currentDataTag()));
    QList<Problem> problems;
    QVERIFY(readProse(report, &problems).isEmpty());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ProblemKind::UnnamedFigure);
    QCOMPARE(problems.first().line, 1);
    QCOMPARE(problems.first().text, quoted);
}

SUITE_TEST(ProseNamesTest)
#include "tst_prosenames.moc"
