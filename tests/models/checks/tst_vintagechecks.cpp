// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfixture.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// Figures that were stated anew, and growth at other prices, are no contradictions.
class VintageChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growthAtOtherPrices_data();
    void growthAtOtherPrices();
    void whatALaterReportRevises();
    void whatWasRevisedIsCitedLater();
    void aRevisedBaseIsABaseToo();
};

static QString titleOf(const char16_t *region, int year)
{
    return QStringLiteral("%1%2年国民经济和社会发展统计公报")
        .arg(QString::fromUtf16(region))
        .arg(year);
}

void VintageChecksTest::growthAtOtherPrices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("results");
    const auto row = [](const char *name, const char16_t *text, const char *results) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf8(results);
    };
    row("a lead of its own", u"工业增加值增长5.1%。\n\n按现价计算，工业增加值增长7.3%。", "");
    row("in the words", u"居民收入名义增长5.1%。\n\n居民收入实际增长3.3%。", "");
    row("in brackets", u"工业增加值增长5.1%。\n\n工业增加值增长7.3%（现价）。", "");
    row("alike", u"居民收入名义增长5.1%。\n\n居民收入实际增长5.1%。", "");
    row("at the same prices", u"工业增加值增长5.1%。\n\n工业增加值增长7.3%。", "contradiction");
}

void VintageChecksTest::growthAtOtherPrices()
{
    QFETCH(QString, text);
    CheckFixture fixture;
    fixture.add(titleOf(u"重庆市", 2022), QStringLiteral("一、综合\n\n") + text);
    QTEST(fixture.results(CheckRule::Restated), "results");
}

void VintageChecksTest::whatALaterReportRevises()
{
    CheckFixture fixture;
    fixture.add(titleOf(u"重庆市", 2022),
                QStringLiteral("一、综合\n\n初步核算，全年地区生产总值1200.5亿元，增长2.6%。"));
    fixture.add(
        titleOf(u"重庆市", 2023),
        QStringLiteral("一、综合\n\n全年地区生产总值1300.5亿元，增长6.1%。2022年地区生产总值"
                       "最终核实数为1176.2亿元，增长2.4%。"));
    for (const Finding &finding : fixture.check())
        QVERIFY2(finding.result != FindingResult::Contradiction, qPrintable(finding.message));
}

void VintageChecksTest::whatWasRevisedIsCitedLater()
{
    const auto results = [](int citing) {
        CheckFixture fixture;
        fixture.add(titleOf(u"重庆市", 2022), QStringLiteral("一、综合\n\n地区生产总值增长2.6%。"));
        fixture.add(titleOf(u"重庆市大渡口区", citing),
                    QStringLiteral("一、综合\n\n2022年，全市地区生产总值增长2.4%。"));
        return fixture.results(CheckRule::CitedPlan);
    };
    QCOMPARE(results(2022), QStringLiteral("contradiction"));
    QCOMPARE(results(2023), QStringLiteral("unverifiable"));
}

void VintageChecksTest::aRevisedBaseIsABaseToo()
{
    CheckFixture fixture;
    fixture.add(titleOf(u"重庆市", 2021), QStringLiteral("一、综合\n\n旅客运输量100万人次。"));
    fixture.add(titleOf(u"重庆市", 2022),
                QStringLiteral("一、综合\n\n2021年旅客运输量120万人次。"));
    fixture.add(titleOf(u"重庆市", 2023),
                QStringLiteral("一、综合\n\n2022年旅客运输量132万人次，增长10%。"));
    for (const Finding &finding : fixture.check())
        QVERIFY2(finding.result != FindingResult::Contradiction, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(VintageChecksTest)
#include "tst_vintagechecks.moc"
