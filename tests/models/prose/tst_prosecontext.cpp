// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"

#include <QTest>

using namespace PlanLens;

/// Role and period of figures: from headings, years named in the text, and words such as 年均.
class ProseContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesClaims_data();
    void placesClaims();
    void leavesThePeriodOpenWhereNothingTells();
};

void ProseContextTest::placesClaims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("places");
    const auto row = [](const char *name, const char16_t *text, const char16_t *places) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(places);
    };
    row("review", u"#一、计划执行情况\n货运量增长3%。", u"actual|2021");
    row("plan", u"#二、主要任务安排\n货运量增长3%。", u"target|2022");
    row("review before plan", u"#一、执行情况\n货运量增长3%。\n#二、工作安排\n货运量增长4%。",
        u"actual|2021 target|2022");
    row("section of a section", u"#二、工作安排\n##（一）加强物流建设\n货运量增长3%。",
        u"target|2022");
    row("estimate", u"#一、执行情况\n预计货运量增长3%，客运量增长2%。",
        u"estimate|2021 estimate|2021");
    row("hopeful estimate", u"#一、执行情况\n货运量有望突破9万吨。", u"estimate|2021");
    row("year named", u"#一、执行情况\n到2025年，货运量达到9万吨。", u"target|2025");
    row("earlier year named", u"#二、工作安排\n2020年货运量增长3%。", u"actual|2020");
    row("year compared with", u"#一、执行情况\n货运量较2019年增长3%。", u"actual|2021");
    row("years named", u"#一、执行情况\n2016-2020年货运量增长30%。", u"actual|2016-2020");
    row("two years' mean", u"#一、执行情况\n货运量增长9%，两年平均增长5%。",
        u"actual|2021 actual|2020-2021");
    row("end of a plan", u"#一、执行情况\n力争“十四五”末货运量达到9万吨。", u"target|2025");
    row("aims without a heading", u"主要预期目标是：货运量增长3%。", u"target|2022");
    row("five years: stock and flow",
        u"#一、“十三五”时期工作回顾\n货运量年均增长3%，码头达到7个，建成仓库4座。",
        u"actual|2016-2020 actual|2020 actual|2016-2020");
    row("list of five years inside a year's review",
        u"#一、工作回顾\n货运量增长3%。\n过去五年极不平凡。\n——物流业更强。货运量年均增长4%"
        u"，码头达到7个。\n"
        u"客运量增长2%。",
        u"actual|2021 actual|2017-2021 actual|2021 actual|2021");
    row("heading of five years", u"#五年来物流业不断发展\n货运量年均增长4%。", u"actual|2017-2021");
    row("five years, then the last one",
        u"#一、“十三五”时期工作回顾\n货运量年均增长3%。\n刚刚过去的一年，货运量增长2%。",
        u"actual|2016-2020 actual|2020");
    row("five years to come", u"#二、“十四五”时期主要目标\n货运量年均增长3%，码头达到9个。",
        u"target|2021-2025 target|2025");
    row("years ahead of the plan's",
        u"#二、工作安排\n大会提出未来五年货运量达到9万吨、年均增长4%。今后三年新增泊位9个。",
        u"target|2026 target|2022-2026 target|2022-2024");
    row("section opened inside a paragraph",
        u"#一、执行情况\n货运量增长3%。\n二、2022年工作安排。货运量增长4%。\n货运量增长5%。",
        u"actual|2021 target|2022 target|2022");
    row("parts of the year",
        u"#一、执行情况\n前三季度，货运量增长3%。\n1-11月份客运量增长2%，全年运费增长1%。\n"
        u"12月当月，港口吞吐量增长4%；12月末泊位9个。",
        u"actual|2021-01/2021-09 actual|2021-01/2021-11 actual|2021 actual|2021-12 actual|2021");
    row("part between subject and predicate", u"#一、执行情况\n货运量上半年增长3%。",
        u"actual|2021-01/2021-06");
    row("part of a named year",
        u"#二、工作安排\n2020年1—9月货运量增长3%。\n2020年9月末码头7个。\n2020年上半年客运量增长1%。",
        u"actual|2020-01/2020-09 actual|2020-01/2020-09 actual|2020-01/2020-06");
    row("months ahead of time are no part", u"#一、执行情况\n提前3个月完成，码头达到7个。",
        u"actual|2021");
    row("plan of the old days", u"#第六个五年计划的主要任务\n货运量平均每年增长百分之三。",
        u"target|1981-1985");
}

void ProseContextTest::placesClaims()
{
    QFETCH(QString, text);
    QFETCH(QString, places);
    int reviewYear = 2021;
    if (text.contains(u"“十三五”时期") || text.contains(u"“十四五”时期"))
        reviewYear = 2020;
    if (text.contains(u"第六个"))
        reviewYear = 0;
    QCOMPARE(placesOf(reportOf(text, reviewYear)), places);
}

void ProseContextTest::leavesThePeriodOpenWhereNothingTells()
{
    const QList<Observation> claims = readProse(reportOf(QStringLiteral("货运量增长3%。"), 0));
    QCOMPARE(claims.size(), 1);
    QVERIFY(!claims.first().period.isValid());
    QCOMPARE(claims.first().role, Role::Actual);
}

QTEST_APPLESS_MAIN(ProseContextTest)
#include "tst_prosecontext.moc"
