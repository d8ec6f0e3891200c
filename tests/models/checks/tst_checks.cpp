// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfixture.h"
#include "support/suite.h"
#include "targettable.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAgainstTheTable_data();
    void countsAgainstTheTable();
    void textAgainstTable_data();
    void textAgainstTable();
    void verdictsInSentences_data();
    void verdictsInSentences();
    void sharesAndParts_data();
    void sharesAndParts();
    void growthAgainstLevels_data();
    void growthAgainstLevels();
    void targetsCarriedOver_data();
    void targetsCarriedOver();
    void theCitysPlanCited();
    void notices();
    void everyFindingHasItsPlace();
    void cancelledGivesNothing();
};

void ChecksTest::countsAgainstTheTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << "大会批准的6项计划指标中，1项为约束性指标，4项指标完成。"
                           << "consistent consistent consistent";
    QTest::newRow("one wrong") << "大会批准的6项计划指标中，1项为约束性指标，6项指标完成。"
                               << "consistent consistent contradiction";
    QTest::newRow("rate") << "大会批准的6项计划指标中，完成4项，完成率66.7%。"
                          << "consistent consistent consistent";
    QTest::newRow("wrong rate") << "大会批准的6项计划指标中，完成4项，完成率76.7%。"
                                << "consistent contradiction consistent";
    QTest::newRow("beside another year's")
        << "2022年大会批准的6项计划指标中，完成4项，完成率66.7%（2021年计划30项指标中，完成26项，"
           "完成率86.7%）。"
        << "consistent consistent consistent consistent";
    QTest::newRow("other indicators") << "国家考核的12项指标中，完成11项。"
                                      << "";
}

void ChecksTest::countsAgainstTheTable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), withTable(text));
    QStringList results = fixture.results(CheckRule::Tally).split(u' ');
    QStringList wanted = expected.split(u' ');
    results.sort();
    wanted.sort();
    QCOMPARE(results, wanted);
}

void ChecksTest::textAgainstTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << "2022年，全市高新技术企业达6348家。"
                          << "consistent: 高新技术企业达6348家 | 6348";
    QTest::newRow("changed") << "2022年，全市高新技术企业达6438家。"
                             << "contradiction: 高新技术企业达6438家 | 6348";
    QTest::newRow("index form") << "2022年，居民消费价格上涨2.1%。"
                                << "consistent: 居民消费价格上涨2.1% | 102.1";
    QTest::newRow("a change is no level") << "2022年，空气质量优良天数较去年增加6天。"
                                          << "";
    QTest::newRow("about lost") << "2022年，进出口总值增长2.5%。"
                                << "consistent: 进出口总值增长2.5% | 2.5左右";
    QTest::newRow("beyond about") << "2022年，进出口总值增长2%。"
                                  << "contradiction: 进出口总值增长2% | 2.5左右";
    QTest::newRow("bound") << "2022年，高新技术企业超过6300家。"
                           << "consistent: 高新技术企业超过6300家 | 6348";
    QTest::newRow("another basis") << "2022年，进出口总值同口径增长3.5%。"
                                   << "";
    QTest::newRow("part of the year") << "2022年上半年，高新技术企业达5900家。"
                                      << "";
    QTest::newRow("so far") << "截至目前，高新技术企业达5900家。"
                            << "";
    QTest::newRow("another place") << "2022年，全国居民消费价格上涨2.0%。"
                                   << "";
    QTest::newRow("another place, after a time and a connective")
        << "同时，2022年全国居民消费价格上涨2.0%。"
        << "";
}

void ChecksTest::textAgainstTable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), withTable(text));
    QCOMPARE(fixture.findings(CheckRule::Restated), expected);
}

void ChecksTest::verdictsInSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missed") << "地区生产总值增速、进出口总值增速等2个指标未达到预期目标。"
                            << "consistent";
    QTest::newRow("named wrongly") << "地区生产总值增速、高新技术企业数量未达到预期目标。"
                                   << "consistent contradiction";
    QTest::newRow("met") << "城镇新增就业、空气质量优良天数等指标均完成预期目标。"
                         << "consistent";
    QTest::newRow("a wish") << "确保地区生产总值增速完成预期目标。"
                            << "";
    QTest::newRow("a part of the name") << "规上工业地区生产总值增速完成预期目标。"
                                        << "";
}

void ChecksTest::verdictsInSentences()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), withTable(text));
    QStringList results = fixture.results(CheckRule::Verdict).split(u' ');
    results.sort();
    QCOMPARE(results.join(u' '), expected);
}

void ChecksTest::sharesAndParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("share of a count") << "40个重点项目有37个开工，占比92.5%。"
                                      << "consistent";
    QTest::newRow("wrong share") << "40个重点项目有37个开工，占比95.2%。"
                                 << "contradiction";
    QTest::newRow("share of something else") << "新签约40个项目，开工37个，占比12.5%。"
                                             << "";
    QTest::newRow("named whole")
        << "市级项目完成投资400亿元。其中城市更新完成投资120亿元，占市级项目的30%。"
        << "consistent consistent";
    QTest::newRow("list against the whole")
        << "年度计划投资200亿元，其中产业项目30亿元，占15%；基础设施项目50亿元，占25%。"
        << "consistent consistent";
    QTest::newRow("a rate of starts") << "200个重点项目中，已开工180个，开工率90%。"
                                      << "consistent";
    QTest::newRow("wrong rate of starts") << "200个重点项目中，已开工180个，开工率95%。"
                                          << "contradiction";
    QTest::newRow("a rate of something else") << "40个重点项目中有37个开工，完成率85%。"
                                              << "";
    QTest::newRow("parts that sum up")
        << "实施重点项目231个，其中市级项目49个、计划投资32亿元；区级项目123个；社会项目59个。"
        << "consistent";
    QTest::newRow("parts that do not") << "实施重点项目231个，其中市级项目49个、区级项目123个。"
                                       << "";
    QTest::newRow("shares of parts")
        << "重点项目200个，其中产业80个、民生120个，占比分别为40%、60%。"
        << "consistent consistent";
    QTest::newRow("wrong shares of parts")
        << "重点项目200个，其中产业80个、民生120个，占比分别为45%、55%。"
        << "consistent contradiction";
    QTest::newRow("parts of a total")
        << "市级项目完成投资300亿元，超年度计划10个百分点。交通、能源分别完成投资100亿元、"
           "200亿元，分别占年度计划的110%、110%。"
        << "consistent";
    QTest::newRow("parts that give another total")
        << "市级项目完成投资300亿元，超年度计划20个百分点。交通、能源分别完成投资100亿元、"
           "200亿元，分别占年度计划的105%、110%。"
        << "contradiction";
    QTest::newRow("parts that leave something out")
        << "市级项目完成投资400亿元，超年度计划20个百分点。交通、能源分别完成投资100亿元、"
           "200亿元，分别占年度计划的105%、110%。"
        << "";
}

void ChecksTest::sharesAndParts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), text);
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

void ChecksTest::growthAgainstLevels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << "2023年，民营经济市场主体增长8%。"
                          << "consistent";
    QTest::newRow("rounded levels") << "2023年，民营经济市场主体增长7%。"
                                    << "consistent";
    QTest::newRow("does not") << "2023年，民营经济市场主体增长17%。"
                              << "contradiction";
    QTest::newRow("money has prices") << "2023年，工业总产值增长17%。"
                                      << "";
}

void ChecksTest::growthAgainstLevels()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(),
                QStringLiteral("二、2023年工作安排\n\n") + text +
                    QStringLiteral("\n\n表1：2022年计划目标完成情况\n"
                                   "序号|指标名称|单位|2022年目标|2022年完成\n"
                                   "1|民营经济市场主体|家|24000|25000\n"
                                   "2|工业总产值|亿元|480|500\n\n"
                                   "表2：2023年计划目标\n序号|指标名称|单位|2023年目标\n"
                                   "1|民营经济市场主体|家|27000\n2|工业总产值|亿元|510"));
    QCOMPARE(fixture.results(CheckRule::Restated), expected);
}

void ChecksTest::targetsCarriedOver_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << "6左右"
                              << "consistent: 6左右 | 6左右";
    QTest::newRow("a change is no level") << "2022年，空气质量优良天数较去年增加6天。"
                                          << "";
    QTest::newRow("about lost") << "6"
                                << "consistent: 6左右 | 6";
    QTest::newRow("another") << "7"
                             << "contradiction: 6左右 | 7";
    QTest::newRow("in words") << "争取好于上年"
                              << "";
}

void ChecksTest::targetsCarriedOver()
{
    QFETCH(const QString, planned);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(
        QStringLiteral("关于重庆市2021年国民经济和社会发展计划执行情况及2022年计划草案的报告"),
        QStringLiteral("表1：2022年计划目标\n序号|指标名称|2022年目标\n"
                       "1|地区生产总值增速（%）|") +
            planned + QStringLiteral("\n2|粮食产量（万吨）|1000"));
    fixture.add(planTitle(), targetTable());
    QCOMPARE(fixture.findings(CheckRule::CarriedTarget), expected);
}

void ChecksTest::theCitysPlanCited()
{
    CheckFixture fixture;
    fixture.add(
        QStringLiteral("重庆市渝北区2022年国民经济和社会发展计划执行情况及2023年计划草案的报告"),
        QStringLiteral("二、2023年工作安排\n\n2022年全市地区生产总值增速目标为6%左右，"
                       "我区努力高于全市水平。2022年全市居民消费价格增速目标为2%。"));
    fixture.add(planTitle(), targetTable());
    QVERIFY(fixture.findings(CheckRule::CitedPlan)
                .startsWith(QStringLiteral("consistent: 2022年全市地区生产总值增速目标为6%左右")));
}

void ChecksTest::notices()
{
    CheckFixture fixture;
    fixture.add(planTitle(),
                QStringLiteral("表1：2022年计划目标完成情况\n"
                               "序号|指标名称|单位|2022年目标|2022年完成\n"
                               "1|森林覆盖率|%|≥40|33\n2|实际利用外资|万美元|1000|900\n"
                               "3|城镇新增就业|人|8000|9000\n\n"
                               "表2：2023年计划目标\n序号|指标名称|单位|2023年目标\n"
                               "1|森林覆盖率|%|≥32\n2|实际利用外资|亿美元|0.2\n"
                               "3|城镇新增就业|人|8500\n\n"
                               "备注：城镇新增就业指标的统计口径作了调整。"));
    QCOMPARE(fixture.findings(CheckRule::LoweredTarget), QStringLiteral("notice: ≥32 | ≥40 | 33"));
    QCOMPARE(fixture.findings(CheckRule::ChangedUnit), QStringLiteral("notice: 0.2 | 1000"));
    QVERIFY(fixture.findings(CheckRule::ChangedBasis)
                .startsWith(QStringLiteral("notice: 备注：城镇新增就业指标的统计口径作了调整")));
}

void ChecksTest::everyFindingHasItsPlace()
{
    CheckFixture fixture;
    fixture.add(planTitle(), withTable(QStringLiteral(
                                 "大会批准的6项计划指标中，完成4项，高新技术企业达6438家。")));
    const QList<Finding> findings = fixture.check();
    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings) {
        QCOMPARE(finding.report, fixture.report(0).key());
        QVERIFY(!finding.message.isEmpty());
        QVERIFY(!finding.evidence.isEmpty());
        for (const Evidence &place : finding.evidence) {
            QVERIFY(place.line > 0);
            QCOMPARE(place.quote, fixture.report(0).quote(place.anchor));
            QCOMPARE(place.file, QStringLiteral("report1.txt"));
        }
    }
}

void ChecksTest::cancelledGivesNothing()
{
    CheckFixture fixture;
    fixture.add(planTitle(), targetTable());
    QVERIFY(checkReports(fixture.reports(), Catalogue::shipped(), [] { return true; }).isEmpty());
}

SUITE_TEST(ChecksTest)
#include "tst_checks.moc"
