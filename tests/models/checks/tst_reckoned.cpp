// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewrows.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class ReckonedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basesOfGrowth_data();
    void basesOfGrowth();
    void basesInAnotherReport_data();
    void basesInAnotherReport();
    void listsAndTheirTotals_data();
    void listsAndTheirTotals();
};

/// The results of one rule, without what is consistent.
static QString doubtsOf(const CheckFixture &fixture, CheckRule rule)
{
    QStringList results;
    for (const Finding &finding : fixture.check()) {
        if (finding.rule == rule && finding.result != FindingResult::Consistent)
            results += toKey(finding.result);
    }
    return results.join(u' ');
}

void ReckonedTest::basesOfGrowth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << "2022年，建筑业总产值268亿元。\n\n二、2023年工作安排\n\n"
                             "2023年，建筑业总产值284亿元、增长6%。"
                          << "consistent";
    QTest::newRow("does not") << "2022年，建筑业总产值368亿元。\n\n二、2023年工作安排\n\n"
                                 "2023年，建筑业总产值284亿元、增长6%。"
                              << "contradiction";
    QTest::newRow("constant prices") << "2022年，地区生产总值268亿元。\n\n二、2023年工作安排\n\n"
                                        "2023年，地区生产总值300亿元、增长6%。"
                                     << "";
}

void ReckonedTest::basesOfGrowth()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).results(CheckRule::ImpliedBase), expected);
}

void ReckonedTest::basesInAnotherReport_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("counted") << "2021年，高新技术企业达到5108家。"
                             << "2022年，高新技术企业达6348家、增长24.3%。"
                             << "consistent";
    QTest::newRow("counted wrongly") << "2021年，高新技术企业达到5108家。"
                                     << "2022年，高新技术企业达6348家、增长34.3%。"
                                     << "contradiction";
    QTest::newRow("cut off") << "2021年，高新技术企业达到5108家。"
                             << "2022年，高新技术企业达6350家、增长24.2%。"
                             << "consistent";
    QTest::newRow("revised a little") << "2021年，高新技术企业达到5090家。"
                                      << "2022年，高新技术企业达6348家、增长24.3%。"
                                      << "unverifiable";
    QTest::newRow("incomes") << "2021年，全体居民人均可支配收入达到33803元。"
                             << "2022年，全体居民人均可支配收入达到35666元，增长5.5%。"
                             << "consistent";
    QTest::newRow("amounts are revised") << "2021年，社会消费品零售总额13968亿元。"
                                         << "2022年，社会消费品零售总额13926亿元，增长2.3%。"
                                         << "";
    QTest::newRow("about") << "2021年，高新技术企业达到5100家左右。"
                           << "2022年，高新技术企业达6348家、增长34.3%。"
                           << "";
}

void ReckonedTest::basesInAnotherReport()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(
        QStringLiteral("关于重庆市2021年国民经济和社会发展计划执行情况及2022年计划草案的报告"),
        QStringLiteral("一、2021年计划执行情况\n\n") + before);
    fixture.add(planTitle(), QStringLiteral("一、2022年计划执行情况\n\n") + after);
    QCOMPARE(fixture.results(CheckRule::ImpliedBase), expected);
}

void ReckonedTest::listsAndTheirTotals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString list = QStringLiteral("2023年，实施建设项目%1个，总投资1872亿元，年度计划投资%2"
                                        "亿元，其中市级项目49个、计划投资31.9亿元；区级项目%3个、"
                                        "计划投资46.6亿元；社会项目59个、计划投资130.5亿元。");
    QTest::newRow("both fit") << list.arg(231).arg(209).arg(123) << "";
    QTest::newRow("the total of amounts") << list.arg(231).arg(309).arg(123) << "contradiction";
    QTest::newRow("the total of counts") << list.arg(331).arg(209).arg(123) << "contradiction";
    QTest::newRow("a part") << list.arg(231).arg(209).arg(223) << "contradiction";
    QTest::newRow("some of the parts")
        << "2023年，实施建设项目231个，年度计划投资209亿元，其中市级项目49个、计划投资31.9亿元；"
           "区级项目123个、计划投资46.6亿元。"
        << "";
    const QString shares = QStringLiteral(
        "2023年，计划投资209亿元。按行业分：产业项目计划投资27.2亿元，占13%；基础设施"
        "项目计划投资47.4亿元，占%1%；社会项目计划投资24.9亿元，占11.9%；土地项目"
        "计划投资109.5亿元，占52.4%。");
    QTest::newRow("shares") << shares.arg(QStringLiteral("22.7")) << "";
    QTest::newRow("a wrong share") << shares.arg(QStringLiteral("32.7")) << "contradiction";
    const QString sum =
        QStringLiteral("2022年，科技创新、产业升级、城市提升三个板块项目，分别完成投资43.5亿元、"
                       "1021.5亿元、2440亿元，其中产业升级、城市提升共完成投资%1亿元。");
    QTest::newRow("named parts") << sum.arg(QStringLiteral("3461.5")) << "";
    QTest::newRow("named parts that do not")
        << sum.arg(QStringLiteral("3861.5")) << "contradiction";
    const QString product =
        QStringLiteral("2022年，地区生产总值%1亿元。第一产业增加值52.46亿元，增长3%；第二产业增加值"
                       "468.15亿元，增长7%；第三产业增加值481.76亿元，增长6%。");
    QTest::newRow("the whole by its definition") << product.arg(QStringLiteral("1002.37")) << "";
    QTest::newRow("the whole, rounded") << product.arg(1002) << "";
    QTest::newRow("the whole, and they do not")
        << product.arg(QStringLiteral("1012.37")) << "contradiction";
    const QString inAll =
        QStringLiteral("2022年，新增幼儿园学位1350个、小学学位2700个，%1新增学位%2个。");
    QTest::newRow("both in all") << inAll.arg(QStringLiteral("两项合计")).arg(4050) << "";
    QTest::newRow("both in all, and they do not")
        << inAll.arg(QStringLiteral("两项合计")).arg(4150) << "contradiction";
    QTest::newRow("the two in all, and they do not")
        << inAll.arg(QStringLiteral("两者合计")).arg(4150) << "contradiction";
    QTest::newRow("in all, of nobody knows what")
        << inAll.arg(QStringLiteral("合计")).arg(4150) << "";
    const QString overfull = QStringLiteral(
        "2023年，安排重点项目%1个，其中产业项目112个、基础设施项目41个、民生项目35个。");
    QTest::newRow("parts of more than there is") << overfull.arg(178) << "contradiction";
    QTest::newRow("parts, and a rest") << overfull.arg(278) << "";
    QTest::newRow("told by more than one feature")
        << "2023年，安排重点项目178个，其中产业项目112个、亿元以上41个、新建35个。"
        << "";
    const QString twice =
        QStringLiteral("2022年，公共服务、产业升级、城市提升三个板块项目，分别完成投资43.5亿元、"
                       "1021.5亿元、2440亿元，其中公共服务、产业升级共完成投资%1亿元。");
    QTest::newRow("the word is in a name too") << twice.arg(QStringLiteral("1065")) << "";
    QTest::newRow("the word is in a name too, and they do not")
        << twice.arg(QStringLiteral("1965")) << "contradiction";
    const QString share = QStringLiteral("2022年，科技型企业达372家，高新技术企业达%1家，高新技术"
                                         "企业占科技型企业比重达28%。");
    QTest::newRow("a share of levels") << share.arg(104) << "";
    QTest::newRow("a wrong share of levels") << share.arg(204) << "contradiction";
    QTest::newRow("more than there are") << "29个重点项目有37个推进顺利，占比93.1%。"
                                         << "contradiction";
}

void ReckonedTest::listsAndTheirTotals()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), text);
    QCOMPARE(doubtsOf(fixture, CheckRule::Arithmetic), expected);
}

SUITE_TEST(ReckonedTest)
#include "tst_reckoned.moc"
