// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Figures whose noun stands behind them, and what else may stand there: sizes, ages and grades of
/// what is counted, what money is for, where a part goes.
class ProseCountedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsBehind_data();
    void readsWhatStandsBehind();
};

void ProseCountedTest::readsWhatStandsBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char16_t *text, const char16_t *claims) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(claims);
    };
    row("people of an age", u"为1467位80岁以上低收入老人发放补贴176万元。",
        u"80岁以上低收入老人|level|1467|位 发放补贴|level|176|万元");
    row("people of an age, who do something", u"1.2万名60岁以上老人享受补贴。",
        u"60岁以上老人|level|1.2|万名");
    row("by what is measured of each", u"培育5家年产值10亿元以上企业。",
        u"培育年产值10亿元以上企业|level|5|家");
    row("by what is measured of each, in a list", u"培育5家年产值10亿元以上企业和3个产业园区。",
        u"培育年产值10亿元以上企业|level|5|家 培育产业园区|level|3|个");
    row("by how many are kept in each", u"养羊50只以上的村4个，存栏1000头以上的养殖场8个。",
        u"养羊50只以上的村|level|4|个 存栏1000头以上的养殖场|level|8|个");
    row("by how large they are together", u"8个总投资24亿元的港口项目加快实施。",
        u"港口项目|level|8|个 港口项目总投资|level|24|亿元");
    row("behind how large they are together", u"实施总装机26万千瓦风电项目9个。",
        u"风电项目总装机|level|26|万千瓦 风电项目|level|9|个");
    row("of a voltage", u"开工330千伏石门等输变电工程。", u"");
    row("of two grades", u"建设12个省级、市级示范园区。", u"建设省级、市级示范园区|level|12|个");
    row("of two levels", u"实施9个省、市重点工程。", u"省、市重点工程|level|9|个");
    row("counted by places", u"建成9个县、8个乡。", u"建成县|level|9|个 建成乡|level|8|个");
    row("people, and where they live", u"解决了农村9万人的饮水安全问题。",
        u"解决农村饮水安全问题|level|9|万人");
    row("of two grades, in a list", u"培育9家竹业企业和12个行业级、区域级示范园区。",
        u"培育竹业企业|level|9|家 培育行业级、区域级示范园区|level|12|个");
    row("lengths of a list that was finished",
        u"11公里雨水管道、16公里污水管道和19公里村道等改建工程顺利完工。",
        u"雨水管道改建|level|11|公里 污水管道改建|level|16|公里 村道改建|level|19|公里");
    row("what is to be finished in a list", u"确保16公里供水复线、68公里支线改造等工程按时完工。",
        u"供水复线改造|level|16|公里 支线改造|level|68|公里");
    row("what is to be done by a month", u"6月底前要全面完成3万平方米草坪、20万株花木种植。",
        u"草坪种植|level|3|万平方米 花木种植|level|20|万株");
    row("behind a member without a number", u"实施小流域治理、5000亩沙地治理等工程。",
        u"沙地治理|level|5000|亩");
    row("stressed", u"重点实施31公里村道、2万亩渠道修建。",
        u"村道|level|31|公里 渠道修建|level|2|万亩");
    row("a work, by whose it is", u"4个村的供水工程顺利完工。", u"村的供水工程|level|4|个");
    row("other things than before", u"建成厂房200套。推广平价店，年内完成20家。",
        u"建成厂房|level|200|套");
    row("a list without grades", u"新建5个公园、3条道路。",
        u"新建公园|change|5|个 新建道路|change|3|条");
    row("added, wherever they lead", u"新开通至北湖的3条航线。", u"新开通航线|change|3|条");
    row("added, and told apart by it", u"新引进的5家竹业企业纳税3亿元。",
        u"新引进竹业企业|change|5|家 竹业企业纳税|level|3|亿元");
    row("what named money is for", u"投入资金2.3亿元用于竹林建设，安排补贴3亿元支持竹业企业。",
        u"投入资金|level|2.3|亿元 安排补贴支持竹业企业|level|3|亿元");
    row("what money is for", u"筹措2700多万元支持藤业发展。", u"筹措支持藤业发展|level|>2700|万元");
    row("how much a work is worth", u"实施总投资3亿元改造工程。", u"");
    row("what a part of it goes to", u"一般公共预算支出340亿元，74%以上用于民生。",
        u"一般公共预算支出|level|340|亿元 一般公共预算支出用于民生|share|>=74|%");
    row("a part of it, and what it goes to", u"75%的财政支出用于民生。",
        u"财政支出用于民生|share|75|%");
    row("a part of what is no money", u"竹林面积340亩，74%以上用于观光。",
        u"竹林面积|level|340|亩");
    row("grades that something rose by", u"水质指数提升2个等级。", u"水质指数|change|2|个等级");
}

void ProseCountedTest::readsWhatStandsBehind()
{
    QFETCH(QString, text);
    QTEST(claimsOf(reportOf(text)), "claims");
}

SUITE_TEST(ProseCountedTest)
#include "tst_prosecounted.moc"
