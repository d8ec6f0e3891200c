// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/scope.h"

#include <QTest>

using namespace PlanLens;

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhomAFigureIsAbout_data();
    void tellsWhomAFigureIsAbout();
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
    QTest::newRow("no such level") << city << "全省生产总值" << city;
}

void ScopeTest::tellsWhomAFigureIsAbout()
{
    QFETCH(QString, own);
    QFETCH(QString, before);
    QTEST(regionSpokenOf(before, own, Regions::shipped()), "region");
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

QTEST_APPLESS_MAIN(ScopeTest)
#include "tst_scope.moc"
