// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfixture.h"
#include "support/suite.h"

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
    void whatIsDoubtfulIsLeftOpen();
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
    const QString preliminary = QStringLiteral("初步核算，全年旅客运输量1200.5万人次，增长2.6%。");
    const QString final = QStringLiteral("2022年旅客运输量1176.2万人次，增长2.4%。");
    CheckFixture later;
    later.add(titleOf(u"重庆市", 2022), QStringLiteral("一、综合\n\n") + preliminary);
    later.add(titleOf(u"重庆市", 2023),
              QStringLiteral("一、综合\n\n全年旅客运输量1300.5万人次。") + final);
    QCOMPARE(later.reports().at(0).interpretation->observations.size(), 2);
    QCOMPARE(later.reports().at(1).interpretation->observations.size(), 3);
    for (const Finding &finding : later.check())
        QVERIFY2(finding.result != FindingResult::Contradiction, qPrintable(finding.message));
    // One report that says both contradicts itself.
    CheckFixture one;
    one.add(titleOf(u"重庆市", 2022),
            QStringLiteral("一、综合\n\n") + preliminary + QStringLiteral("\n\n") + final);
    QVERIFY(one.results(CheckRule::Restated).contains(QStringLiteral("contradiction")));
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
    const auto results = [](const QString &revised) {
        CheckFixture fixture;
        fixture.add(titleOf(u"重庆市", 2021), QStringLiteral("一、综合\n\n旅客运输量100万人次。"));
        fixture.add(titleOf(u"重庆市", 2022), QStringLiteral("一、综合\n\n") + revised);
        fixture.add(titleOf(u"重庆市", 2023),
                    QStringLiteral("一、综合\n\n2022年旅客运输量132万人次，增长10%。"));
        return fixture.results(CheckRule::ImpliedBase);
    };
    QCOMPARE(results(QStringLiteral("2021年旅客运输量120万人次。")), QStringLiteral("consistent"));
    QCOMPARE(results(QStringLiteral("2021年货物运输量120万吨。")), QStringLiteral("contradiction"));
}

void VintageChecksTest::whatIsDoubtfulIsLeftOpen()
{
    CheckFixture fixture;
    fixture.add(titleOf(u"重庆市", 2022),
                QStringLiteral("一、综合\n\n工业增加值增长5.1%。\n\n工业增加值增长7.3%。"));
    // Whether a number was recognised with low confidence, and whether its figure is doubtful.
    const auto result = [&](bool recognisedBadly, bool doubtful) {
        Report report = fixture.report(0);
        report.recognition.confidence = 90;
        report.recognition.lines = {90};
        if (recognisedBadly)
            report.recognition.doubtful = {{int(report.source().indexOf(u"7.3")), 3}};
        Interpretation interpretation = interpret(report, Catalogue::shipped(), Regions::shipped());
        for (Observation &observation : interpretation.observations)
            observation.doubtful = doubtful;
        for (const Finding &finding :
             checkReports({{&report, &interpretation}}, Catalogue::shipped())) {
            if (finding.rule == CheckRule::Restated)
                return toKey(finding.result);
        }
        return QString();
    };
    QCOMPARE(result(false, false), QStringLiteral("contradiction"));
    QCOMPARE(result(true, true), QStringLiteral("unverifiable"));
    QCOMPARE(result(false, true), QStringLiteral("unverifiable"));  // by the head above it
    QCOMPARE(result(true, false), QStringLiteral("contradiction")); // a person put it right
}

SUITE_TEST(VintageChecksTest)
#include "tst_vintagechecks.moc"
