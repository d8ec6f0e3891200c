// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in sentences, however they are written: read, or quoted as a problem.
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ProseNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClaims_data();
    void readsClaims();
    void quotesWhatItCannotRead_data();
    void quotesWhatItCannotRead();
    void namesAreNoFigures_data();
    void namesAreNoFigures();
};

void ProseNumbersTest::readsClaims_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(sentence) << QString::fromUtf16(claims);
    };

    row("an ordinal before a word that begins with a numeral", u"四、一般公共预算收入增长5%。",
        u"一般公共预算收入|growth|5|%");
    row("numerals that count on", u"三、四线城市竹器产量5万件。",
        u"三、四线城市竹器产量|level|5|万件");
    row("how many were asked", u"根据全市5‰人口抽样调查推算，常住人口25万人。",
        u"常住人口|level|25|万人");
    row("falling scales", u"港口产值达到4万3千亿元。", u"港口产值|level|43000|亿元");
    row("falling scales to the unit", u"受训职工达到2万4千5百人。", u"受训职工|level|24500|人");
    row("more, between two scales", u"社会融资规模达到20万多亿元。",
        u"社会融资规模|level|>20|万亿元");
    row("完成 before Chinese numerals", u"技改投资完成四百亿元。", u"技改投资|level|400|亿元");
    row("range with a unit at its end", u"水稻产量达到八千万至八千三百万吨。",
        u"水稻产量|level|8000..8300|万吨");
    row("range with both units", u"水稻产量达到80万吨到83万吨。", u"水稻产量|level|80..83|万吨");
    row("tenths", u"绿电占比超过四成。", u"绿电占比|share|>4|成");
    row("tenths and hundredths", u"绿电占比达到四成五。", u"绿电占比|share|4.5|成");
    row("fraction", u"林地占国土面积的比重达到四分之一。", u"林地占国土面积的比重|share|25|%");
    row("doubled", u"技工人数翻一番。", u"技工人数|growth|100|%");
    row("twice doubled or more", u"技工人数比上年翻了两番以上。", u"技工人数|growth|>=300|%");
    row("tenths and a half", u"绿电占比达到两成半。", u"绿电占比|share|2.5|成");
    row("range of points", u"绿电占比提高4个至5个百分点。", u"绿电占比|change|4..5|个百分点");
    row("a unit that the table lacks", u"灯具产量3万盏。", u"灯具产量|level|3|万盏");
    row("passed", u"税收过亿元企业36家，过5亿元企业12家。",
        u"税收过亿元企业|level|36|家 税收过5亿元企业|level|12|家");
    row("less by an amount", u"减少碳排放12万吨。", u"碳排放|change|-12|万吨");
    row("growth falls back to a level", u"港口投资回落至6%。", u"港口投资|growth|6|%");
    row("converted", u"茶叶产量96亿斤，折合480万吨。",
        u"茶叶产量|level|96|亿斤 茶叶产量|level|480|万吨");
    row("exchange rate", u"汇率为1美元兑6.3元，比上年升值5%。",
        u"汇率|level|6.3|元 汇率|growth|5|%");
    row("exchange rate of a hundred", u"港元汇率为100港元兑换人民币83.5元。",
        u"港元汇率|level|83.5|元/100港元");
    row("behind letters", u"人均GDP9.5万元，GDP 876亿元。",
        u"人均GDP|level|9.5|万元 GDP|level|876|亿元");
    row("narrow full stops", u"港口产值9亿元,增长5%.1-9月,茶叶产量5万吨.其中绿茶3.5万吨.",
        u"港口产值|level|9|亿元 港口产值|growth|5|% 茶叶产量|level|5|万吨 绿茶产量|level|3.5|万吨");
    row("heads of all kinds", u"牲畜存栏60万头只匹。", u"牲畜存栏|level|60|万头只匹");
    row("a raised point", u"茶叶产量增长1·8%，达到12·5万吨。",
        u"茶叶产量|growth|1.8|% 茶叶产量|level|12.5|万吨");
    row("the old mile", u"新修公路120华里。", u"新修公路|change|120|华里");
    row("about", u"港口产值约为6.5亿元，仓储强度约为全国平均的70%。",
        u"港口产值|level|~6.5|亿元 仓储强度|comparison|~70|%");
    row("about, of each", u"能耗、水耗分别约为全国平均的70%、60%。",
        u"能耗|comparison|~70|% 水耗|comparison|~60|%");
    row("times", u"茶叶出口额增长两倍。", u"茶叶出口额|growth|2|倍");
    row("one of two", u"引进骨干企业三四十家。", u"引进骨干企业|level|30..40|家");
    row("one of two within a number", u"新登记技工三十六七万人。",
        u"新登记技工|change|36..37|万人");
    row("open at the end", u"引进骨干企业十几家。", u"引进骨干企业|level|10..20|家");
    row("a place alone", u"引进骨干企业上千家。", u"引进骨干企业|level|>=1000|家");
    row("a place alone, more", u"引进骨干企业千余家。", u"引进骨干企业|level|>1000|家");
    row("a place alone after a bound", u"港口产值突破千亿元。", u"港口产值|level|>1000|亿元");
    row("one of a scale", u"港口产值突破万亿元。", u"港口产值|level|>1|万亿元");
    row("one of a scale, passed", u"港口产值跨上万亿元台阶。", u"港口产值|level|>=1|万亿元");
    row("said anew", u"村民收入首次突破2万元、达到20793元。",
        u"村民收入|level|>2|万元 村民收入|level|20793|元");
    row("one unit or another", u"筹集住房6957套（间）。", u"筹集住房|level|6957|套（间）");
    row("about", u"建成茶园三十来万亩。", u"建成茶园|level|~30|万亩");
    row("per mille", u"人口出生率为7.4‰。", u"人口出生率|level|7.4|‰");
    row("small signs", u"林木覆盖率达到４４﹒０﹪。", u"林木覆盖率|level|44|﹪");
    row("a time does not share its bound", u"港口产值连续4年突破80亿元。",
        u"港口产值|level|>80|亿元");
    row("of a hundred thousand", u"孕产妇死亡率降到8.5/10万以内。",
        u"孕产妇死亡率|level|<=8.5|/10万");
    row("growth by its sign", u"货运量96万吨，同比+6.5%；客运量-3.2%。",
        u"货运量|level|96|万吨 货运量|growth|6.5|% 客运量|growth|-3.2|%");
    row("bounds in signs", u"绿化率≥45%，失业率≤3%，合格率＞98%，废品率<2%。",
        u"绿化率|level|>=45|% 失业率|level|<=3|% 合格率|level|>98|% 废品率|level|<2|%");
    row("more than half", u"旅游收入占全市税收的一半以上。",
        u"旅游收入占全市税收比重|share|>=50|%");
    row("a bound inside a run", u"整治河道6条约80公里。",
        u"整治河道|level|6|条 整治河道|level|~80|公里");
    row("多 begins the noun", u"投用5个多层停车楼。", u"投用多层停车楼|level|5|个");
    row("余 begins the noun", u"建成3座余热发电站。", u"建成余热发电站|level|3|座");
    row("more, behind the unit", u"茶叶收入25亿元多。", u"茶叶收入|level|>25|亿元");
    row("more, within the unit", u"项目工期缩短3个多月。", u"项目工期|change|<-3|个月");
    row("a value in years", u"居民平均受教育年限从2016年的8.9年提升至9.4年。",
        u"居民平均受教育年限|level|8.9|年 居民平均受教育年限|level|9.4|年");
    row("a value in whole years", u"居民平均受教育年限从2016年的9年提升至10年。",
        u"居民平均受教育年限|level|9|年 居民平均受教育年限|level|10|年");
    row("money without its unit", u"完成生产总值57亿，增长7%。",
        u"生产总值|level|57|亿 生产总值|growth|7|%");
    row("a unit of cells, told of another", u"商业电价下降4分/千瓦时。",
        u"商业电价|change|-4|分/千瓦时");
}

void ProseNumbersTest::readsClaims()
{
    QFETCH(QString, sentence);
    QFETCH(QString, claims);
    QCOMPARE(claimsOf(reportOf(sentence)), claims);
}

void ProseNumbersTest::quotesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char16_t *sentence, const char16_t *quoted) {
        QTest::newRow(QString::fromUtf16(quoted).toUtf8())
            << QString::fromUtf16(sentence) << QString::fromUtf16(quoted);
    };
    row(u"税收收入增长±0.7%。", u"±0.7%");
    row(u"税收收入增长⒋5%。", u"⒋5%");
    row(u"税收收入增长4。5%。", u"4。5%");
    row(u"税收收入增长7.O%。", u"7.O%");
    row(u"税收收入增长.5%。", u".5%");
    row(u"税收收入55¹亿元。", u"55¹亿元");
    row(u"税收收入⅔亿元。", u"⅔亿元");
    row(u"税收收入5½亿元。", u"5½亿元");
    row(u"引进骨干企业几十家。", u"几十家");
    row(u"引进骨干企业数百家。", u"数百家");
    row(u"水稻产量达到6万4吨。", u"6万4吨");
}

void ProseNumbersTest::quotesWhatItCannotRead()
{
    QFETCH(QString, sentence);
    QFETCH(QString, quoted);
    QList<Problem> problems;
    QCOMPARE(readProse(reportOf(sentence), &problems).size(), 0);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().text, quoted);
    QCOMPARE(problems.first().kind, ProblemKind::UnreadableValue);
    QCOMPARE(problems.first().line, 1);
}

void ProseNumbersTest::namesAreNoFigures_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char16_t *sentence :
         {u"十四五时期经济社会发展成效明显。", u"十三五时期经济社会发展成效明显。",
          u"三成立案件已经办结。", u"全县排名第3。2023年目标更高。", u"“9·18”纪念活动如期举行。",
          u"千家万户用上清洁能源。", u"唯一一只基金挂牌。", u"推出数字政务2.0方案。",
          u"《意见（草案）》从4方面提出了新举措。", u"成果惠及全县80万人民。", u"实施1微克行动。",
          u"推进110千伏输变电工程建设。"})
        QTest::newRow(QString::fromUtf16(sentence).toUtf8()) << QString::fromUtf16(sentence);
}

void ProseNumbersTest::namesAreNoFigures()
{
    QFETCH(QString, sentence);
    QList<Problem> problems;
    QCOMPARE(readProse(reportOf(sentence), &problems).size(), 0);
    QCOMPARE(problems.size(), 0);
}

SUITE_TEST(ProseNumbersTest)
#include "tst_prosenumbers.moc"
