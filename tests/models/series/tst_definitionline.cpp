// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "figures/valuegrammar.h"
#include "series/definitionline.h"
#include "series/seriesbuilding.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class DefinitionLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formerFiguresStandBeforeItsOwn();
    void formerFiguresFillGaps();
    void laterFiguresStandBehindItsOwn();
    void twoIndicatorsOfOneReportStayApart();
    void aRegionThatNeverStatesItHasNoLine();
    void theLineBreaksOnceWhereTheDefinitionChanges();
    void aTargetOfAnotherDefinitionIsNotComparable();
    void basesAndNotesBreakActuals();
    void eachRegionBreaksForItself();
};

static const QString former = QStringLiteral("foreign-capital-utilised");
static const QString later = QStringLiteral("foreign-capital-used");

static StatedObservation stated(const QString &indicator, int year, Role role, double number,
                                const QString &region = QStringLiteral("500000"))
{
    StatedObservation stated;
    stated.regionId = region;
    stated.reportKey = region + QString::number(role == Role::Actual ? year : year - 1);
    Observation &observation = stated.observation;
    observation.indicator = indicator;
    observation.name = Catalogue::shipped().find(indicator)->nameZh;
    observation.unit = QStringLiteral("亿美元");
    observation.printed = QString::number(number);
    observation.value = parseValue(observation.printed, {}, observation.unit);
    observation.role = role;
    observation.period = Period::year(year);
    return stated;
}

static Series seriesOf(const QString &indicator, const QList<StatedObservation> &observations)
{
    return buildSeries(*Catalogue::shipped().find(indicator), observations);
}

/// Years of the points, those of another definition in brackets.
static QString yearsOf(const Series &series)
{
    QStringList years;
    for (const SeriesPoint &point : series.points) {
        const QString year = point.period().toString();
        years << (point.definition.isEmpty() ? year : QLatin1Char('(') + year + QLatin1Char(')'));
    }
    return years.join(QLatin1Char(' '));
}

void DefinitionLineTest::formerFiguresStandBeforeItsOwn()
{
    const Series series = seriesOf(later, {stated(later, 2022, Role::Actual, 20),
                                           stated(former, 2021, Role::Actual, 100),
                                           stated(former, 2023, Role::Actual, 110)});
    QCOMPARE(yearsOf(series), QStringLiteral("(2021) 2022"));
    QCOMPARE(series.points.constFirst().definition, former);
}

/// The text of a report spoke of the later one before tables did.
void DefinitionLineTest::formerFiguresFillGaps()
{
    const Series series = seriesOf(later, {stated(later, 2021, Role::Actual, 18),
                                           stated(former, 2022, Role::Actual, 100),
                                           stated(later, 2023, Role::Target, 20)});
    QCOMPARE(yearsOf(series), QStringLiteral("2021 (2022) 2023"));
    QCOMPARE(breaksOf(series).size(), 2); // there and back
}

void DefinitionLineTest::laterFiguresStandBehindItsOwn()
{
    const Series series = seriesOf(former, {stated(former, 2021, Role::Actual, 100),
                                            stated(later, 2020, Role::Actual, 20),
                                            stated(later, 2022, Role::Actual, 20)});
    QCOMPARE(yearsOf(series), QStringLiteral("2021 (2022)"));
}

void DefinitionLineTest::twoIndicatorsOfOneReportStayApart()
{
    const Series series = seriesOf(later, {stated(later, 2022, Role::Actual, 20),
                                           stated(former, 2022, Role::Actual, 110),
                                           stated(former, 2021, Role::Actual, 100)});
    QCOMPARE(yearsOf(series), QStringLiteral("2022"));
}

void DefinitionLineTest::aRegionThatNeverStatesItHasNoLine()
{
    const QString elsewhere = QStringLiteral("500104");
    const Series series = seriesOf(later, {stated(later, 2022, Role::Actual, 20),
                                           stated(former, 2021, Role::Actual, 9, elsewhere)});
    QCOMPARE(yearsOf(series), QStringLiteral("2022"));
}

void DefinitionLineTest::theLineBreaksOnceWhereTheDefinitionChanges()
{
    const Series series = seriesOf(
        later, {stated(former, 2021, Role::Target, 100), stated(former, 2021, Role::Actual, 101),
                stated(former, 2022, Role::Target, 105), stated(former, 2022, Role::Actual, 90),
                stated(later, 2023, Role::Target, 20), stated(later, 2024, Role::Actual, 21)});
    const QList<SeriesBreak> breaks = breaksOf(series);
    QCOMPARE(breaks.size(), 1);
    QCOMPARE(breaks.constFirst().from, Period::year(2023));
    QVERIFY(breaks.constFirst().label.contains(QStringLiteral("实际利用外资 → 实际使用外资")));
    QVERIFY(!breaks.constFirst().detail.isEmpty());
}

void DefinitionLineTest::aTargetOfAnotherDefinitionIsNotComparable()
{
    const Series series = seriesOf(later, {stated(former, 2022, Role::Target, 105),
                                           stated(later, 2022, Role::Actual, 20),
                                           stated(later, 2023, Role::Target, 21)});
    QCOMPARE(yearsOf(series), QStringLiteral("(2022) 2022 2023"));
    const SeriesPoint &actual = series.points.at(1);
    QCOMPARE(actual.verdict, std::optional(Verdict::NotComparable));
    QVERIFY(actual.verdictReason.contains(QStringLiteral("实际利用外资")));
}

void DefinitionLineTest::basesAndNotesBreakActuals()
{
    StatedObservation census = stated(later, 2021, Role::Actual, 20);
    census.observation.value.basis = QStringLiteral("普查后口径");
    StatedObservation words = stated(later, 2022, Role::Actual, 21);
    words.observation.value.basis = QStringLiteral("完成市级下达任务"); // no basis
    StatedObservation noted = stated(later, 2023, Role::Actual, 22);
    noted.observation.basisChanged = true;
    const QList<SeriesBreak> breaks =
        breaksOf(seriesOf(later, {stated(later, 2020, Role::Actual, 19), census, words, noted}));
    QCOMPARE(breaks.size(), 3);
    QCOMPARE(breaks.at(0).from, Period::year(2021));
    QVERIFY(breaks.at(0).label.contains(QStringLiteral("普查后口径")));
    QCOMPARE(breaks.at(1).from, Period::year(2022)); // no longer on that basis
    QCOMPARE(breaks.at(2).from, Period::year(2023));
}

void DefinitionLineTest::eachRegionBreaksForItself()
{
    const QString other = QStringLiteral("500104");
    const QList<SeriesBreak> breaks = breaksOf(seriesOf(
        later, {stated(former, 2021, Role::Actual, 100), stated(later, 2022, Role::Actual, 20),
                stated(former, 2022, Role::Actual, 9, other),
                stated(later, 2023, Role::Actual, 2, other)}));
    QCOMPARE(breaks.size(), 2);
    QCOMPARE(breaks.at(0).regionId, QStringLiteral("500000"));
    QCOMPARE(breaks.at(0).from, Period::year(2022));
    QCOMPARE(breaks.at(1).regionId, other);
    QCOMPARE(breaks.at(1).from, Period::year(2023));
}

SUITE_CORE_TEST(DefinitionLineTest)
#include "tst_definitionline.moc"
