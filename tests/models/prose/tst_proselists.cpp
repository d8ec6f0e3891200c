// SPDX-License-Identifier: GPL-3.0-or-later
// Values that are given out one by one: 分别, 依次, 前者, 前两项, and those of which nothing tells
// what each is of.
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ProseListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOut_data();
    void givesOut();
};

void ProseListsTest::givesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *text, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(claims);
    };
    row("one after the other", u"税收、投资依次增长3%、5%。", u"税收|growth|3|% 投资|growth|5|%");
    row("shares of what was named", u"竹业、藤业增加值分别增长3%和5%，占工业的比重分别为15%、30%。",
        u"竹业增加值|growth|3|% 藤业增加值|growth|5|% 竹业增加值占工业的比重|share|15|% "
        u"藤业增加值占工业的比重|share|30|%");
    row("what was named pulls", u"竹业、藤业产值分别增长3%和5%，分别拉动工业增长1个、2个百分点。",
        u"竹业产值|growth|3|% 藤业产值|growth|5|% 竹业产值拉动工业增长|contribution|1|个百分点 "
        u"藤业产值拉动工业增长|contribution|2|个百分点");
    row("shares of several wholes", u"竹业增加值占全国、全省的比重分别提高到1.5%、3%。",
        u"竹业增加值占全国的比重|share|1.5|% 竹业增加值占全省的比重|share|3|%");
    row("rates of what the clause before lists",
        u"道路、桥梁、隧道养护水平提高，养护率分别达到95%、85%、80%以上。",
        u"道路养护率|level|>=95|% 桥梁养护率|level|>=85|% 隧道养护率|level|>=80|%");
    row("rates of fewer than there are", u"道路、桥梁养护水平提高，养护率分别达到95%、85%、80%。",
        u"");
    row("products of one sign and of two", u"肉、奶、禽蛋产量分别增长3%、5%、6%。",
        u"肉产量|growth|3|% 奶产量|growth|5|% 禽蛋产量|growth|6|%");
    row("signs of one word", u"存、贷款余额分别增长3%、5%。",
        u"存款余额|growth|3|% 贷款余额|growth|5|%");
    row("signs of which the dictionary has one word", u"水、风、光电发电量分别增长3%、5%、6%。",
        u"水电发电量|growth|3|% 风电发电量|growth|5|% 光电发电量|growth|6|%");
    row("industries of one sign", u"全市一、二、三产增加值分别增长3%、5%、6%。",
        u"一产增加值|growth|3|% 二产增加值|growth|5|% 三产增加值|growth|6|%");
    row("things of one sign", u"水、电、燃气供应量分别增长3%、5%、6%。",
        u"水供应量|growth|3|% 电供应量|growth|5|% 燃气供应量|growth|6|%");
    row("things of one sign beside a word made with one", u"稻、麦、玉米产量分别增长3%、5%、6%。",
        u"稻产量|growth|3|% 麦产量|growth|5|% 玉米产量|growth|6|%");
    row("what goes on behind a sign, and ways that are no words",
        u"水、旱作物面积分别增长3%、5%，水、陆路客运量分别增长6%、7%。",
        u"水作物面积|growth|3|% 旱作物面积|growth|5|% 水路客运量|growth|6|% 陆路客运量|growth|7|%");
    row("things of one sign, and of three",
        u"煤、油、天然气消费量分别增长3%、5%、6%，水、公路货运量分别增长3%、5%。",
        u"煤消费量|growth|3|% 油消费量|growth|5|% 天然气消费量|growth|6|% "
        u"水路货运量|growth|3|% 公路货运量|growth|5|%");
    row("levels, and behind them what they grew by",
        u"税收和投资分别达到8亿元和9亿元、增长3%和5%。",
        u"税收|level|8|亿元 投资|level|9|亿元 税收|growth|3|% 投资|growth|5|%");
    row("growth of which nothing tells whose it is", u"税收和投资分别达到8亿元和9亿元、增长3%。",
        u"税收|level|8|亿元 投资|level|9|亿元");
    row("names before colons", u"税收：完成8亿元；利用外资：预计完成9亿美元，增长3%。",
        u"税收|level|8|亿元 利用外资|level|9|亿美元 利用外资|growth|3|%");
    row("a name before a colon that holds a threshold",
        u"税收：完成8亿元；500万元以上固定资产投资：完成9亿元。",
        u"税收|level|8|亿元 500万元以上固定资产投资|level|9|亿元");
    row("names before colons, between commas",
        u"工业投资：完成8亿元，利用外资：9亿元，税收：增长5%，占投资的比重：达到60%"
        u"，产值：完成7亿元。",
        u"工业投资|level|8|亿元 利用外资|level|9|亿元 税收|growth|5|% 占投资的比重|share|60|% "
        u"产值|level|7|亿元");
    row("a name before a colon with what is done to it",
        u"全市完成固定资产投资：达到9亿元，主要指标：税收：增长5%。",
        u"固定资产投资|level|9|亿元 税收|growth|5|%");
    row("an act by itself beside what was added",
        u"新增城镇就业8万人、农村劳动力转移就业9万人、农村就业3万人。",
        u"新增城镇就业|change|8|万人 农村劳动力转移就业|level|9|万人 农村就业|level|3|万人");
    row("at once, which joins nothing", u"新增竹业补贴3亿元，及时办理退税2亿元。",
        u"新增竹业补贴|change|3|亿元 及时办理退税|level|2|亿元");
    row("the former", u"税收和投资分别增长3%、5%，前者比上年提高2个百分点。",
        u"税收|growth|3|% 投资|growth|5|% 税收|change|2|个百分点");
    row("the latter", u"税收和投资分别增长3%、5%，后者比上年提高2个百分点。",
        u"税收|growth|3|% 投资|growth|5|% 投资|change|2|个百分点");
    row("the former, and then the latter",
        u"城镇收入4万元，农村收入2万元，前者增长6%，后者增长8%。",
        u"城镇收入|level|4|万元 农村收入|level|2|万元 城镇收入|growth|6|% 农村收入|growth|8|%");
    row("the former of three", u"税收增长4%，投资增长7%，货运量增长6%，前者比上年快1个百分点。",
        u"税收|growth|4|% 投资|growth|7|% 货运量|growth|6|%");
    row("one after the other, for one number", u"依次完成道路、桥梁、管道改造12公里。",
        u"依次完成道路、桥梁、管道改造|level|12|公里");
    row("heads of two kinds", u"牛羊存栏12万头、30万只。",
        u"牛存栏|level|12|万头 羊存栏|level|30|万只");
    row("pupils of schools of two kinds", u"小学20所、中学12所，在校生3万人。",
        u"小学|level|20|所 中学|level|12|所 在校生|level|3|万人");
    row("pupils of each kind",
        u"初级中学46所，在校生4万人。小学9所，在校生3万人；中学5所，在校生2万人。",
        u"初级中学|level|46|所 初级中学在校生|level|4|万人 小学|level|9|所 小学在校生|level|3|万人 "
        u"中学|level|5|所 中学在校生|level|2|万人");
    row("of a list that shares its end", u"生猪、家禽出栏25万头、300万只，存栏12万头。",
        u"生猪出栏|level|25|万头 家禽出栏|level|300|万只 生猪、家禽存栏|level|12|万头");
    row("the latter of one", u"税收增长3%，后者比上年提高2个百分点。", u"税收|growth|3|%");
    row("the first two", u"税收、投资、货运量分别增长3%、5%、6%，前两项分别提高2个、1个百分点。",
        u"税收|growth|3|% 投资|growth|5|% 货运量|growth|6|% 税收|change|2|个百分点 "
        u"投资|change|1|个百分点");
    row("the last two", u"税收、投资、货运量分别增长3%、5%、6%，后两项分别提高2个、1个百分点。",
        u"税收|growth|3|% 投资|growth|5|% 货运量|growth|6|% 投资|change|2|个百分点 "
        u"货运量|change|1|个百分点");
    row("values that are no numbers among them", u"粮食、油料、竹器产量分别增长2%、持平、下降1%。",
        u"");
    row("a value that is no number at the end",
        u"粮食、油料、竹器产量分别为2万吨、3万吨、5万吨，分别增长2%、下降1%、持平。",
        u"粮食产量|level|2|万吨 油料产量|level|3|万吨 竹器产量|level|5|万吨");
    row("values of several kinds", u"竹业企业、竹业产值分别净增36家、增长11%。", u"");
    row("changes of two that have their own words",
        u"税收、支出分别为4亿元、6亿元，同比增收2亿元、增支1亿元。",
        u"税收|level|4|亿元 支出|level|6|亿元");
    row("shares without a word for it", u"税收3亿元、罚没收入1亿元，占财政收入的75%、25%。",
        u"税收|level|3|亿元 罚没收入|level|1|亿元 税收占财政收入比重|share|75|% "
        u"罚没收入占财政收入比重|share|25|%");
    row("completions without a word for it", u"税收3亿元、货运量9万吨，完成年计划的92%、103%。",
        u"税收|level|3|亿元 货运量|level|9|万吨 税收|comparison|92|% 货运量|comparison|103|%");
    row("two units of one thing", u"城乡低保对象2万户4万人。城乡临时救助260人次、86万元。",
        u"城乡低保对象|level|2|万户 城乡低保对象|level|4|万人 城乡临时救助|level|260|人次 "
        u"城乡临时救助|level|86|万元");
    row("two units of two things", u"粮食面积和产量保持在3万亩、2万吨以上。",
        u"粮食面积|level|>=3|万亩 粮食产量|level|>=2|万吨");
    row("beside a name that is whole", u"GDP、财政收入分别增长6%和7%。",
        u"GDP|growth|6|% 财政收入|growth|7|%");
    row("of those above a size", u"限额以上单位酒类、食品类零售额分别增长9%、6%。",
        u"限额以上单位酒类零售额|growth|9|% 限额以上单位食品类零售额|growth|6|%");
    row("what goes on with the last of a list",
        u"粮食播种面积、总产量分别达15万亩、6万吨，亩产442公斤。",
        u"粮食播种面积|level|15|万亩 粮食总产量|level|6|万吨 粮食亩产|level|442|公斤");
    row("members of several lengths that share an end",
        u"教育、社会保障和就业、医疗卫生支出分别为3亿元、2亿元、1亿元。",
        u"教育支出|level|3|亿元 社会保障和就业支出|level|2|亿元 医疗卫生支出|level|1|亿元");
    row("members of what a lead measures",
        u"主要产品产量中，水泥25万吨，增长1.8%。规模以上工业增加值中，轻工业增长5%。",
        u"水泥产量|level|25|万吨 水泥产量|growth|1.8|% 轻工业增加值|growth|5|%");
    row("several to one name", u"货运量分别达到3万吨、5万吨。", u"");
    row("several to one name, each in its time", u"货运量一季度、上半年分别增长3%、5%。",
        u"货运量|growth|3|% 货运量|growth|5|%");
    row("added in a part of the place", u"城区新增公园3个、停车位200个。城镇新增就业2万人。",
        u"城区新增公园|change|3|个 城区新增停车位|change|200|个 城镇新增就业|change|2|万人");
    row("one name against several places", u"税收分别高于全国、全省1个、2个百分点。",
        u"税收|comparison|1|个百分点 税收|comparison|2|个百分点");
}

void ProseListsTest::givesOut()
{
    QFETCH(QString, text);
    QTEST(claimsOf(reportOf(text)), "claims");
}

SUITE_TEST(ProseListsTest)
#include "tst_proselists.moc"
