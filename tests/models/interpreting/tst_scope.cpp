// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/scope.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhomAFigureIsAbout_data();
    void tellsWhomAFigureIsAbout();
    void tellsWhoseRateItIs_data();
    void tellsWhoseRateItIs();
    void namesDropTheOwnPlace();
};

void ScopeTest::tellsWhomAFigureIsAbout_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("region");
    const QString district = QStringLiteral("500104");
    const QString city = QStringLiteral("500000");
    QTest::newRow("nothing said") << district << "全年工业投资" << district;
    QTest::newRow("the city's target") << district << "考虑到2022年全市经济增速目标为" << city;
    QTest::newRow("the city goes on") << district << "全市投资增长6%，消费" << city;
    QTest::newRow("back to the district") << district << "全市投资增长6%，我区投资" << district;
    QTest::newRow("another sentence") << district << "全市投资增长6%。工业投资" << district;
    QTest::newRow("a rank") << district << "增速居全市第一，税收" << district;
    QTest::newRow("first of all") << district << "全市率先完成改造，新建托位" << district;
    QTest::newRow("a share of the whole") << city << "开行列车占全国开行总量" << city;
    QTest::newRow("its own city") << city << "全市投资" << city;
    QTest::newRow("the country") << city << "全国经济增长"
                                 << "100000";
    QTest::newRow("a zone in the city") << "cq-wansheng"
                                        << "全市经济增长" << city;
    QTest::newRow("the city of a district in a region") << "150702"
                                                        << "全市生产总值"
                                                        << "150700";
    QTest::newRow("an event in the district")
        << district << "全国青年科普周在我区开幕，工业投资" << district;
    QTest::newRow("an event of the city")
        << district << "全市文旅发展大会吸引客商，餐饮收入" << district;
    QTest::newRow("an event that raises money") << district << "全市招商大会签约" << district;
    QTest::newRow("a title") << district << "全国卫生城区创建成功，财政收入" << district;
    QTest::newRow("a list of the best")
        << district << "全国百强县排名上升2位，财政收入" << district;
    QTest::newRow("a title that the country gives") << district << "全国单项冠军企业" << district;
    QTest::newRow("an event of its industry")
        << district << "全国竹业观摩会在我区召开，工业投资" << district;
    QTest::newRow("the city's economy") << district << "全市经济稳步回升，工业投资" << city;
    QTest::newRow("a place in brackets that are closed")
        << district << "投资增长6%（全市5%；全国4%），消费" << district;
    QTest::newRow("a place in brackets that are open") << district << "投资增长6%（全市" << city;
    QTest::newRow("a part of the city") << district << "全市投资增长6%，其中我区增长" << district;
    QTest::newRow("what the city has set") << district << "市政府工作报告提出全市投资增长" << city;
    QTest::newRow("several that are compared with")
        << district << "增速高于全国1个百分点、全市2个百分点，投资" << district;
    QTest::newRow("one of several that are compared with")
        << district << "增速分别高于全国、全市" << district;
    QTest::newRow("one of several that it is a share of")
        << district << "占全国、全市的比重分别为" << district;
    QTest::newRow("the average of the city") << district << "投资增长6%，全市平均" << city;
    QTest::newRow("behind the average of the city")
        << district << "投资增长6%，全市平均5%，消费" << district;
    const QString prefecture = QStringLiteral("370100");
    const QString county = QStringLiteral("370124");
    QTest::newRow("what a county of it has set")
        << prefecture << "平阴县提出的目标是：投资增长6%，消费" << county;
    QTest::newRow("what a county of it says") << prefecture << "平阴县提出了投资增长" << county;
    QTest::newRow("what a county said that is over")
        << prefecture << "平阴县提出的建议全部办结，投资增长" << prefecture;
    QTest::newRow("a county in front of a noun like a verb of saying")
        << prefecture << "平阴县显示面板项目投产，投资增长" << prefecture;
    QTest::newRow("a county as a label") << prefecture << "平阴县：投资增长6%，消费" << county;
    QTest::newRow("a county in a name") << prefecture << "平阴县玫瑰产业提质，投资" << prefecture;
    QTest::newRow("a county that was named something")
        << prefecture << "平阴县确定为试点县，投资" << prefecture;
    QTest::newRow("a county of the sentence before")
        << prefecture << "平阴县：投资增长6%；全市投资" << prefecture;
    QTest::newRow("no such level") << city << "全省生产总值" << city;
}

void ScopeTest::tellsWhomAFigureIsAbout()
{
    QFETCH(QString, own);
    QFETCH(QString, before);
    QTEST(regionSpokenOf(before, own, Regions::shipped()), "region");
}

void ScopeTest::tellsWhoseRateItIs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("region");
    const QString district = QStringLiteral("500104");
    const QString city = QStringLiteral("500000");
    const QString country = QStringLiteral("100000");
    QTest::newRow("compared with, in brackets") << "投资增长6%，高于全国（"
                                                << "5%）1个百分点" << country;
    QTest::newRow("the average compared with, in brackets") << "投资增长6%，比全市平均水平（"
                                                            << "5%）高1个百分点" << city;
    QTest::newRow("compared with too, in brackets") << "投资增长6%，高于全国（5%）1个百分点、全市（"
                                                    << "4%）2个百分点" << city;
    QTest::newRow("how far away") << "投资增长6%，高于全国（5%）"
                                  << "1个百分点" << district;
    QTest::newRow("compared with as an average") << "投资增长6%，高于全国"
                                                 << "5%的平均水平" << country;
    QTest::newRow("compared with") << "投资增长6%，高于全国"
                                   << "5个百分点" << district;
    QTest::newRow("in turn, the first") << "全国、全市投资分别增长"
                                        << "5%和4%，消费" << country;
    QTest::newRow("in turn, the last") << "全国、全市投资分别增长5%和"
                                       << "4%，消费" << city;
    QTest::newRow("in turn, the place itself") << "全国、全市、全区投资分别增长5%、4%和"
                                               << "6%。" << district;
}

void ScopeTest::tellsWhoseRateItIs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(regionSpokenOf(before, QStringLiteral("500104"), Regions::shipped(), after), "region");
}

void ScopeTest::namesDropTheOwnPlace()
{
    const Region *city = Regions::shipped().find(QStringLiteral("360600"));
    QVERIFY(city);
    const auto name = [&](const char *printed) {
        return withoutOwnPlace(QString::fromUtf8(printed), *city);
    };
    QCOMPARE(name("鹰潭市地区生产总值"), QStringLiteral("地区生产总值"));
    QCOMPARE(name("江西省鹰潭市地区生产总值"), QStringLiteral("地区生产总值"));
    QCOMPARE(name("鹰潭市级重点项目"), QStringLiteral("鹰潭市级重点项目"));
    QCOMPARE(name("贵溪市地区生产总值"), QStringLiteral("贵溪市地区生产总值"));
}

SUITE_TEST(ScopeTest)
#include "tst_scope.moc"
