// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// Numbers of which the words say which is the larger.
class LargerAndSmallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndAdditions_data();
    void movesAndAdditions();
    void partsAndWholes_data();
    void partsAndWholes();
    void yearsAndTheirSums_data();
    void yearsAndTheirSums();
    void ranks_data();
    void ranks();
};

void LargerAndSmallerTest::movesAndAdditions_data()
{
    addColumns();
    addRow("a rise that falls", "竹林步道由2110公里增至1055公里。", "contradiction");
    addRow("a rise", "竹林步道由2110公里增至3055公里。", "");
    addRow("a rise in another unit", "竹器收入由9000万元增至1.2亿元。", "");
    addRow("a rise to a bound", "竹林步道由2110公里增至2000公里以上。", "");
    addRow("a fall that rises", "办理时间由5天缩短至7天。", "contradiction");
    addRow("a fall of the year before", "办理时间由上年的5天缩短至7天。", "contradiction");
    addRow("a rise from a year that is named", "竹器站由2020年的17家增至16家。", "contradiction");
    addRow("no rise from what is only near", "竹器站由17家竹行发起，增至16家。", "");
    addRow("set anew", "竹器站由17家调整为16家。", "");
    addRow("a ratio that grows by falling", "竹器配比由1.68∶1提升至1.5∶1。", "contradiction");
    addRow("a ratio turned round", "竹器配比由1∶1.5提升至1∶1.7。", "");
    addRow("below nothing", "竹器增速由-2%提高至1%。", "");

    addRow("a rise by a word for levels alone", "竹器站由17家跃升至16家。", "contradiction");

    addRow("more were added than there are", "竹器站增加31个、达到25个。", "contradiction");
    addRow("as many as there are", "竹器站增加11个、达到25个。", "");
    addRow("more than there are by now", "新培育竹器企业10568家，累计6939家。", "contradiction");
    addRow("rounded", "新培育竹器企业10568家，累计1.06万家。", "");
    addRow("some of them", "新引进竹器企业50家、有20家投产。", "");
    addRow("what others have reached", "新引进竹器企业50家、竹行达到20家。", "");
    addRow("what is done with them", "新开工竹器项目50个、完成25个。", "");
    addRow("fewer than were lost", "竹器站减少31个、达到25个。", "");

    addRow("less than was passed", "竹器收入首次突破2万元、达到19793元。", "contradiction");
    addRow("more than was passed", "竹器收入首次突破2万元、达到20793元。", "");
    addRow("of something else", "竹器收入首次突破2万元，竹农收入达到19793元。", "");
}

void LargerAndSmallerTest::movesAndAdditions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void LargerAndSmallerTest::partsAndWholes_data()
{
    addColumns();
    addRow("more than their whole", "新登记商户147万户、其中竹器行157.3万家。", "contradiction");
    addRow("what there is, of what was added", "新登记商户147万户、其中竹器行达到157.3万家。", "");
    addRow("money that others paid back", "新增竹器贷款12亿元，其中长期贷款15亿元。", "");
    addRow("less than their whole", "新登记商户147万户、其中竹器行57.3万家。", "");
    addRow("behind a growth", "竹器用户60万户，同比下降6.5%，其中城市竹器用户68.1万户。",
           "contradiction");
    addRow("within rounding", "竹器用户60万户，其中城市竹器用户60.3万户。", "");
    addRow("of at least so many", "竹器用户超60万户，其中城市竹器用户68.1万户。", "");
    addRow("at least so many of fewer", "竹器产量162.6万吨，其中竹炭超210万吨。", "contradiction");
    addRow("at most so many", "竹器产量162.6万吨，其中竹炭210万吨以内。", "");
    addRow("means", "人均收入3.3万元，其中城镇居民4.3万元。", "");
    addRow("of each", "居民收入33803元，其中城镇居民43562元。", "");
    addRow("changes", "竹器用户增加50万户，其中城市竹器用户增加60万户。", "");
    addRow("what is gained and lost", "竹器利润12亿元，其中盈利竹行利润15亿元。", "");
    addRow("what a part comes to in all", "完成竹器投资12亿元，其中竹桌项目总投资15亿元。", "");
    addRow("so far", "培训竹农12万人，其中累计培训青年15万人。", "");
    addRow("other people's visits", "竹农12万人，其中接受培训15万人次。", "");
    addRow("behind another number", "竹器收入12亿元，竹行120家，其中竹炭收入15亿元。", "");
    addRow("more than are counted", "29个竹器行业中30个行业比上年增长。", "contradiction");
    addRow("all that are counted", "29个竹器行业中29个竹器行业比上年增长。", "");
    addRow("of other things in them", "29个竹乡中30个竹村通水。", "");
    addRow("more than there are already", "7个竹器规划已出台8个，竹业回升。", "contradiction");
    addRow("of others already", "7个竹乡已建成8个竹园。", "");
    addRow("more than were planned", "计划培训竹农12万人，其中青年15万人。", "");
    addRow("more of them done than there are", "实施竹器项目67个、总投资157亿元，已开工项目75个。",
           "contradiction");
    addRow("some of them done", "实施竹器项目67个、总投资157亿元，已开工项目65个。", "");
    addRow("more done than planned", "计划实施竹器项目67个，已开工项目75个。", "");
    addRow("others begun", "签约竹器项目58个，已开工项目62个。", "");
    addRow("a word that holds one of counting", "建成3个竹乡服务中心5个。", "");
    addRow("others done", "实施竹器项目67个，已开通线路75条。", "");
    addRow("further down a list", "竹车保有量59.57万辆，其中货车138辆，个人竹车保有量65.93万辆。",
           "contradiction");
    addRow("further down, of another name", "竹车保有量59.57万辆，其中货车138辆，竹筏65.93万辆。",
           "");
    addRow("further down, of a whole at the end of the year",
           "年末全市竹车保有量59.57万辆，其中货车138辆，个人竹车保有量65.93万辆。",
           "contradiction");
    addRow("further down, of things of another kind",
           "固定竹器用户5.9万户，其中城市用户2万户，移动竹器用户6.5万户。", "");
    addRow("further down, of far more",
           "竹业从业人员12万人，其中农民2万人，社会竹业从业人员65万人。", "");
    addRow("further down, of all and not of some",
           "商品竹器零售额59亿元，其中竹桌8亿元，竹业商品零售额65亿元。", "");
    addRow("further down, of all the province",
           "竹车保有量59.57万辆，其中货车8万辆，全省竹车保有量68万辆。", "");
    addRow("further down, of a place by its name",
           "竹车保有量59.57万辆，其中货车8万辆，长岭市竹车保有量68万辆。", "");
    addRow("further down, behind a semicolon",
           "竹车保有量59.57万辆，其中货车8万辆；个人竹车保有量65.93万辆。", "");
    addRow("further down, of what is not of it",
           "出口总值12亿元，其中农民3亿元，进出口总值20亿元。", "");
    addRow("others begun", "实施竹器项目67个，开工竹器项目75个。", "");
    addRow("others finished, of another kind", "实施竹器项目10个，已建成竹桌项目12个。", "");
    addRow("others put by", "实施竹器项目67个，已储备项目120个。", "");
    addRow("others finished than there are", "实施竹器项目67个，已竣工项目75个。", "contradiction");
    addRow("levels within what was added", "新增竹器企业31家，其中竹桌企业由45家增至76家。", "");
    addRow("levels so far", "实施竹器项目67个，其中竹桌项目累计由45个增至76个。", "");
    addRow("a level from far above", "竹车由25万辆增至32万辆，其中旧竹车由34万辆减至6万辆。", "");
    addRow("grown beyond its whole", "竹车由25万辆增至32万辆，其中新竹车由4万辆增至36万辆。",
           "contradiction");
    addRow("grown within its whole", "竹车由25万辆增至32万辆，其中新竹车由4万辆增至6万辆。", "");
}

void LargerAndSmallerTest::partsAndWholes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void LargerAndSmallerTest::yearsAndTheirSums_data()
{
    addColumns();
    const auto row = [](const char *name, const char *sum, const char *year, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(sum) + QStringLiteral("\n\n") +
                                   QString::fromUtf8(year)
                            << QString::fromUtf8(expected);
    };
    row("less than a year", "2018—2022年，城镇新增就业62万人。", "2022年，城镇新增就业65.6万人。",
        "contradiction");
    row("more than a year", "2018—2022年，城镇新增就业362万人。", "2022年，城镇新增就业65.6万人。",
        "");
    row("at least", "2018—2022年，城镇新增就业超62万人。", "2022年，城镇新增就业65.6万人。", "");
    row("at least far less", "2018—2022年，城镇新增就业超42万人。",
        "2022年，城镇新增就业65.6万人。", "contradiction");
    row("a year outside", "2017—2021年，城镇新增就业62万人。", "2022年，城镇新增就业65.6万人。",
        "");
    row("so far", "2018—2022年，城镇累计新增就业62万人。", "2022年，城镇新增就业65.6万人。",
        "contradiction");
    row("what is done year by year", "2018—2022年，认定竹器人才0.26万人。",
        "2022年，新认定竹器人才2745人。", "contradiction");
    row("what is done year by year, and more", "2018—2022年，认定竹器人才1.26万人。",
        "2022年，新认定竹器人才2745人。", "");
    row("what there is", "2018—2022年，存栏竹鼠25万只。", "2022年，存栏竹鼠30万只。", "");
    row("what is kept up", "2018—2022年，保障困难竹农12万人。", "2022年，保障困难竹农13万人。", "");
    row("a mean", "2018—2022年，城镇新增就业年均62万人。", "2022年，城镇新增就业65.6万人。", "");
    row("a part of the place", "2018—2022年，城镇新增就业62万人。",
        "2022年，全国城镇新增就业65.6万人。", "");
    row("a level", "2018—2022年，竹器企业达到62家。", "2022年，竹器企业达到65家。", "");
    row("what was added less what was lost", "2018—2022年，竹器企业净增62家。",
        "2022年，竹器企业净增65家。", "");
}

void LargerAndSmallerTest::yearsAndTheirSums()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Arithmetic), expected);
}

void LargerAndSmallerTest::ranks_data()
{
    addColumns();
    addRow("risen to a lower one", "竹业竞争力由全国第12位跃升至第19位。", "contradiction");
    addRow("risen", "竹业竞争力由全国第12位跃升至第9位。", "");
    addRow("fallen", "竹业竞争力由第9位下降到第12位。", "");
    addRow("of two places", "竹业竞争力居全国第12位，林业升至第19位。", "");
    addRow("of two places, without where it came from", "竹业居第12位升至第19位。", "");
    addRow("risen from the last", "竹业竞争力由全国倒数第12位跃升至第19位。", "");
    addRow("risen in what nobody wants", "竹业污染由全国第12位升至第19位。", "");
    addRow("fallen to a better one", "竹业综合指数由全国第19位下降到第12位。", "");
    addRow("set anew", "竹业竞争力由第12位调整为第19位。", "");
}

void LargerAndSmallerTest::ranks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::Rank), expected);
}

SUITE_TEST(LargerAndSmallerTest)
#include "tst_largerandsmaller.moc"
