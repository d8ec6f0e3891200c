// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periods.h"
#include "figures/typedperiod.h"
#include "figures/yearparts.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Years, spans and parts of years that a text names.
class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeriods_data();
    void findsPeriods();
    void findsPartsOfYears_data();
    void findsPartsOfYears();
    void readsTypedPeriods_data();
    void readsTypedPeriods();
};

void PeriodsTest::findsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("periods");
    const auto row = [](const char *text, const char *periods) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(periods);
    };
    row("2022年目标", "2022");
    row("2016—2020年", "2016-2020");
    row("2022年1—9月", "2022-01/2022-09");
    row("2022年前三季度", "2022-01/2022-09");
    row("2022年9月末", "2022-01/2022-09");
    row("2022年12月末", "2022");
    row("2022年12月", "2022-12");
    row("2022年9月15日", "2022");
    row("2021年实际 2022年上半年", "2021 2022-01/2022-06");
    row("“十四五”目标", "2021-2025");
    row("十三五时期 \"十四五\"", "2016-2020 2021-2025");
    row("第十五个五年规划", "2026-2030");
    row("七五计划", "1986-1990");
    row("“十五分钟生活圈”", "");
    row("“四五”普法", "");
    row("第十五年规划", "");
}

void PeriodsTest::findsPeriods()
{
    QFETCH(QString, text);
    QStringList periods;
    for (const Period &period : periodsIn(text))
        periods.append(period.toString());
    QTEST(periods.join(u' '), "periods");
}

void PeriodsTest::findsPartsOfYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
    };
    row("一季度", "1-3");
    row("全市第三季度", "7-9");
    row("四季度末", "1-12");
    row("上半年", "1-6");
    row("下半年", "7-12");
    row("前三季度累计", "1-9");
    row("一至三季度", "1-9");
    row("1—9月", "1-9");
    row("1-11月份", "1-11");
    row("1月至9月", "1-9");
    row("１～９月", "1-9");
    row("7—9月", "7-9");
    row("前11个月", "1-11");
    row("前两个月", "1-2");
    row("9月末", "1-9");
    row("截至9月底", "1-9");
    row("截至9月", "1-9");
    row("截至今年9月", "1-9");
    row("截至2022年10月20日", "1-10");
    row("9月", "9-9");
    row("九月份", "9-9");
    row("十二月末", "1-12");
    row("12月当月", "12-12");
    row("12月末", "1-12");
    row("提前3个月", "none");
    row("9月15日", "none");
    row("9月上旬", "none");
    row("9月起", "none");
    row("9个月", "none");
    row("6月龄", "none");
    row("0.9月", "none");
    row("13月", "none");
    row("第二十三季度", "none");
}

void PeriodsTest::findsPartsOfYears()
{
    QFETCH(QString, text);
    const auto part = yearPartIn(text);
    QTEST(part ? QStringLiteral("%1-%2").arg(part->firstMonth).arg(part->lastMonth)
               : QStringLiteral("none"),
          "part");
}

void PeriodsTest::readsTypedPeriods_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *typed, const char *period) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(period);
    };
    row("2026", "2026");
    row(" 2026年 ", "2026");
    row("2021-2025", "2021-2025");
    row("2021—2025年", "2021-2025");
    row("2026-Q1", "2026-01/2026-03");
    row("2026q4", "2026-10/2026-12");
    row("2026-H1", "2026-01/2026-06");
    row("2026-H3", "");
    row("2026-06", "2026-06");
    row("2026-01/2026-09", "2026-01/2026-09");
    row("2026-01/2026-12", "");
    row("2026年一季度", "2026-01/2026-03");
    row("2026年1—9月", "2026-01/2026-09");
    row("2026年6月", "2026-06");
    row("2026年13月", "");
    row("2026-13", "");
    row("2025-2021", "");
    row("202", "");
    row("1812", "");
    row("2200", "");
    row("去年", "");
    row("", "");
}

void PeriodsTest::readsTypedPeriods()
{
    QFETCH(QString, typed);
    const auto period = typedPeriod(typed);
    QTEST(period ? period->toString() : QString(), "period");
}

SUITE_TEST(PeriodsTest)
#include "tst_periods.moc"
