// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesbuilding.h"
#include "series/vintages.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class VintagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterReportMakesAVintage();
    void whatWasStatedInTwoWaysHasNoChange();
    void anEstimateIsAVintageToo();
    void twoPlacesOfOneReportDisagree();
    void anEstimateBesideItsFinalFigureIsDisputed();
    void whatOneReportDisputesALaterOneRevises();
    void whatIsDoubtfulDisputesNothing();
    void roundingConfirms();
    void targetsAreNoVintages();
    void nominalGrowthIsAnotherFigure();
    void equalGrowthAtOtherPricesIsNotJoined();
    void anothersWordComesAfterOnesOwn();
    void onesOwnTargetGoesBeforeAnEarlierWordOfAnother();
    void theUnitIsThePrintedOneWhereAllAgree_data();
    void theUnitIsThePrintedOneWhereAllAgree();
};

static SeriesPoint stated(double number, int reviewYear, const QString &basis = {})
{
    SeriesPoint one = point(chongqing(), 2022, Role::Actual, figure(number), QString());
    one.source.reviewYear = reviewYear;
    one.source.reportKey = QString::number(reviewYear);
    one.source.observation.value.basis = basis;
    one.value.basis = basis;
    return one;
}

static SeriesPoint estimated(double number, int reviewYear, bool about = false)
{
    SeriesPoint one = stated(number, reviewYear);
    one.source.observation.estimated = true;
    one.value.approximate = about;
    one.source.observation.value.approximate = about;
    return one;
}

/// `standing:vintage:change` of each, in order of standing.
static QStringList standings(const QList<SeriesPoint> &points)
{
    QList<const SeriesPoint *> same;
    for (const SeriesPoint &point : points)
        same.append(&point);
    QStringList texts;
    for (const StandingPoint &one : inOrderOfStanding(same)) {
        texts += QStringLiteral("%1 %2").arg(toDisplay(one.point->value), toKey(one.standing));
        if (one.vintage > 0)
            texts.last() += QStringLiteral(" %1").arg(one.vintage);
        if (one.change)
            texts.last() += QStringLiteral(" by %1").arg(signedText(*one.change));
    }
    return texts;
}

void VintagesTest::aLaterReportMakesAVintage()
{
    const QStringList expected{QStringLiteral("98 current 3 by −3"),
                               QStringLiteral("101 superseded 2 by +1"),
                               QStringLiteral("100 superseded 1")};
    QCOMPARE(standings({stated(100, 2022), stated(101, 2023), stated(98, 2024)}), expected);
}

void VintagesTest::whatWasStatedInTwoWaysHasNoChange()
{
    QCOMPARE(standings({stated(100, 2022), stated(103, 2022), stated(98, 2024)}),
             (QStringList{QStringLiteral("98 current 2"), QStringLiteral("100 superseded 1"),
                          QStringLiteral("103 superseded 1")}));
    QCOMPARE(standings({stated(100, 2022), stated(98, 2023), stated(98, 2024)}),
             (QStringList{QStringLiteral("98 current 2 by −2"), QStringLiteral("98 confirming"),
                          QStringLiteral("100 superseded 1")}));
}

void VintagesTest::anEstimateIsAVintageToo()
{
    SeriesPoint final = stated(5.2, 2022); // of the communiqué, two months after the plan report
    final.source.reportKey = QStringLiteral("communique");
    QCOMPARE(
        standings({estimated(5.5, 2022), final}),
        (QStringList{QStringLiteral("5.2 current 2 by −0.3"), QStringLiteral("5.5 superseded 1")}));
}

void VintagesTest::twoPlacesOfOneReportDisagree()
{
    QCOMPARE(standings({stated(2.5, 2022), stated(2, 2022)}),
             (QStringList{QStringLiteral("2.5 current"), QStringLiteral("2 disputed")}));
}

void VintagesTest::anEstimateBesideItsFinalFigureIsDisputed()
{
    const QStringList expected{QStringLiteral("2 current"), QStringLiteral("≈2.5 disputed")};
    QCOMPARE(standings({stated(2, 2022), estimated(2.5, 2022, true)}), expected);
    QCOMPARE(standings({estimated(2.5, 2022, true), stated(2, 2022)}), expected);
}

void VintagesTest::whatOneReportDisputesALaterOneRevises()
{
    QCOMPARE(standings({stated(2, 2022), estimated(2.5, 2022, true), stated(3.1, 2023)}),
             (QStringList{QStringLiteral("3.1 current 2"), QStringLiteral("2 superseded 1"),
                          QStringLiteral("≈2.5 superseded 1")}));
}

void VintagesTest::whatIsDoubtfulDisputesNothing()
{
    const auto doubtful = [](double number, int year) {
        SeriesPoint one = stated(number, year);
        one.source.observation.doubtful = true;
        return one;
    };
    const QStringList expected{QStringLiteral("2.5 current"), QStringLiteral("25 doubtful")};
    QCOMPARE(standings({stated(2.5, 2022), doubtful(25, 2023)}), expected);
    QCOMPARE(standings({doubtful(25, 2022), stated(2.5, 2023)}), expected);
    QCOMPARE(standings({doubtful(2.5, 2023), stated(2.5, 2022)}),
             (QStringList{QStringLiteral("2.5 current"), QStringLiteral("2.5 confirming")}));
}

void VintagesTest::roundingConfirms()
{
    QCOMPARE(standings({stated(3, 2022), stated(2.9, 2023)}),
             (QStringList{QStringLiteral("2.9 current"), QStringLiteral("3 confirming")}));
}

void VintagesTest::targetsAreNoVintages()
{
    SeriesPoint plan = point(chongqing(), 2022, Role::Target, figure(6), QString());
    SeriesPoint review = point(chongqing(), 2022, Role::Target, figure(5), QString());
    review.source.reviewYear = 2022;
    review.source.planYear = 2023;
    QCOMPARE(standings({review, plan}),
             (QStringList{QStringLiteral("6 current"), QStringLiteral("5 disputed")}));
}

void VintagesTest::nominalGrowthIsAnotherFigure()
{
    QCOMPARE(standings({stated(4.3, 2022, QStringLiteral("现价")), stated(2.6, 2022),
                        stated(2.4, 2023, QStringLiteral("不变价格"))}),
             (QStringList{QStringLiteral("2.4 current 2 by −0.2"),
                          QStringLiteral("2.6 superseded 1"), QStringLiteral("4.3 other-basis")}));
}

void VintagesTest::equalGrowthAtOtherPricesIsNotJoined()
{
    SeriesPoint nominal = stated(6.3, 2022, QStringLiteral("名义"));
    nominal.source.observation.origin = Origin::Prose;
    const Series series =
        buildSeries(gdpGrowth(), {stated(6.3, 2022).source, nominal.source,
                                  stated(6.3, 2022, QStringLiteral("可比价格")).source});
    QCOMPARE(series.points.size(), 2);
}

void VintagesTest::anothersWordComesAfterOnesOwn()
{
    SeriesPoint other = stated(8.1, 2022);
    other.source.reportRegionId = dadukou().id;
    QCOMPARE(standings({other, stated(8.3, 2022)}),
             (QStringList{QStringLiteral("8.3 current"), QStringLiteral("8.1 disputed")}));
}

void VintagesTest::onesOwnTargetGoesBeforeAnEarlierWordOfAnother()
{
    SeriesPoint district = point(chongqing(), 2022, Role::Target, figure(5), QString());
    district.source.reportRegionId = dadukou().id;
    SeriesPoint own = point(chongqing(), 2022, Role::Target, figure(5.5), QString());
    own.source.reviewYear = 2022;
    own.source.planYear = 2023;
    QCOMPARE(standings({district, own}).constFirst(), QStringLiteral("5.5 current"));
}

void VintagesTest::theUnitIsThePrintedOneWhereAllAgree_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QStringList>("printed");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const char16_t *catalogue, const QStringList &printed,
                        const char16_t *unit) {
        QTest::newRow(name) << QString::fromUtf16(catalogue) << printed << QString::fromUtf16(unit);
    };
    const QString kilos = QStringLiteral("亿公斤");
    row("all print one", u"万吨", {kilos, kilos}, u"亿公斤");
    row("they differ", u"万吨", {kilos, QStringLiteral("万吨")}, u"万吨");
    row("none prints one", u"万亩", {QString(), QString()}, u"");
    row("one prints none", u"万亩", {QString(), QStringLiteral("万亩")}, u"万亩");
    row("it measures something else", u"%", {QStringLiteral("亿元")}, u"%");
}

void VintagesTest::theUnitIsThePrintedOneWhereAllAgree()
{
    QFETCH(QString, catalogue);
    QFETCH(QStringList, printed);
    QFETCH(QString, unit);
    QList<StatedObservation> observations;
    for (const QString &one : printed) {
        SeriesPoint point = stated(108.7, 2022 + int(observations.size()));
        point.source.observation.unit = one;
        point.source.observation.measure = Measure::Level;
        observations.append(point.source);
    }
    Indicator indicator = gdpGrowth();
    indicator.unit = catalogue;
    indicator.measure = Measure::Level;
    QCOMPARE(buildSeries(indicator, observations).unit, unit);
}

SUITE_TEST(VintagesTest)
#include "tst_vintages.moc"
