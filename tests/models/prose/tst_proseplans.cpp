// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a five-year plan: which years and which role its figures have.
#include "prosetext.h"
#include "support/suite.h"

#include "figures/fiveyearplans.h"

#include <QTest>

using namespace PlanLens;

class ProsePlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPlans_data();
    void namesPlans();
    void placesClaims_data();
    void placesClaims();
};

void ProsePlansTest::namesPlans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("years");
    QTest::newRow("quoted") << "“十三五”时期"
                            << "2016-2020";
    QTest::newRow("plan in full") << "第六个五年计划"
                                  << "1981-1985";
    QTest::newRow("programme in full") << "第十四个五年规划"
                                       << "2021-2025";
    QTest::newRow("unquoted") << "七五计划期间"
                              << "1986-1990";
    QTest::newRow("the first") << "第一个五年计划"
                               << "1953-1957";
    QTest::newRow("the second") << "第二个五年计划期间"
                                << "1958-1962";
    QTest::newRow("the third, after three years without a plan") << "第三个五年计划"
                                                                 << "1966-1970";
    QTest::newRow("none") << "年度计划"
                          << "";
}

void ProsePlansTest::namesPlans()
{
    QFETCH(QString, text);
    const auto plan = namedPlan(text);
    QTEST(plan ? plan->toString() : QString(), "years");
}

void ProsePlansTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(places);
    };
    row("looking back", u"#第一章 发展基础\n码头达到7个，货运量年均增长3%，新增泊位9个。",
        u"actual|2020 actual|2016-2020 actual|2016-2020");
    row("named plan looked back on", u"“十三五”时期，货运量从5万吨增加到9万吨。",
        u"actual|2015 actual|2020");
    row("aims", u"#第二章 主要目标\n到2025年，码头达到9个，货运量年均增长4%。",
        u"target|2025 target|2021-2025");
    row("year inside the plan", u"到2023年，码头达到8个。", u"target|2023");
    row("further outlook", u"展望2035年，码头达到20个。", u"target|2035");
}

void ProsePlansTest::placesClaims()
{
    QFETCH(QString, text);
    Report report = reportOf(text, 0);
    report.identity.title = QStringLiteral("国民经济和社会发展第十四个五年规划纲要");
    QTEST(placesOf(report), "places");
}

SUITE_TEST(ProsePlansTest)
#include "tst_proseplans.moc"
