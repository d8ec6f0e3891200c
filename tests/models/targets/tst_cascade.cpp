// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seriesfixture.h"
#include "support/suite.h"
#include "targets/cascade.h"
#include "targets/sharedtargets.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class CascadeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromLevelToLevel();
    void takesThePlacesAround();
    void aLevelThatSaysNothingIsNamed();
    void wordsAreNoGround();
    void theYearHasTwoLevels();
    void countsWhatIsShared();
    void amountsAreNotCompared();
};

static Place china()
{
    return {QStringLiteral("100000"), QStringLiteral("中国")};
}

/// `place level target <- upper: difference` of each.
static QStringList stepsOf(const Cascade &cascade)
{
    QStringList steps;
    for (const CascadeStep &step : cascade.steps) {
        QString text = QStringLiteral("%1 %2 %3")
                           .arg(step.regionId)
                           .arg(step.level)
                           .arg(toDisplay(step.target.value));
        if (step.upper >= 0)
            text += QStringLiteral(" <- ") + cascade.steps.at(step.upper).regionId;
        if (step.difference)
            text += QStringLiteral(": ") + differenceText(*step.difference);
        steps << text;
    }
    return steps;
}

static SeriesPoint target(const Place &place, int year, const Value &value)
{
    return point(place, year, Role::Target, value, toDisplay(value));
}

void CascadeTest::goesFromLevelToLevel()
{
    Series series = growthSeries();
    series.points << target(china(), 2022, figure(5.5, Relation::Equal, true));
    const QStringList expected{QStringLiteral("100000 0 ≈5.5"),
                               QStringLiteral("500000 1 ≈5.5 <- 100000: 0"),
                               QStringLiteral("500104 3 ≈6 <- 500000: +0.5"),
                               QStringLiteral("cq-wansheng 3 ≥6.5 <- 500000: lower limit +1")};
    QCOMPARE(stepsOf(cascadeOf(series, {}, Period::year(2022))), expected);
}

void CascadeTest::takesThePlacesAround()
{
    const Cascade cascade = cascadeOf(growthSeries(), {dadukou().id}, Period::year(2022));
    const QStringList expected{QStringLiteral("500000 1 ≈5.5"),
                               QStringLiteral("500104 3 ≈6 <- 500000: +0.5")};
    QCOMPARE(stepsOf(cascade), expected);
    QCOMPARE(cascade.silent, QStringList{china().id});
}

void CascadeTest::aLevelThatSaysNothingIsNamed()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    series.points = {target(china(), 2022, figure(5.5)), target(dadukou(), 2022, figure(6))};
    const Cascade cascade = cascadeOf(series, {dadukou().id}, Period::year(2022));
    QCOMPARE(cascade.silent, QStringList{chongqing().id});
    QCOMPARE(stepsOf(cascade).last(), QStringLiteral("500104 3 6 <- 100000: +0.5"));
}

void CascadeTest::wordsAreNoGround()
{
    Series series = growthSeries();
    series.points.removeIf([](const SeriesPoint &point) {
        return point.source.regionId == chongqing().id && point.period() == Period::year(2022);
    });
    series.points << target(chongqing(), 2022, words(QStringLiteral("以下达为准")));
    const Cascade cascade = cascadeOf(series, {dadukou().id}, Period::year(2022));
    QCOMPARE(cascade.steps.size(), 2);
    QCOMPARE(cascade.steps.at(1).upper, -1);
}

void CascadeTest::theYearHasTwoLevels()
{
    QCOMPARE(defaultCascadePeriod(growthSeries(), {}), Period::year(2022));
    QCOMPARE(defaultCascadePeriod(growthSeries(), {chongqing().id}), Period::year(2023));
    QCOMPARE(defaultCascadePeriod(Series{}, {}), std::nullopt);
    QCOMPARE(cascadePeriods(growthSeries()),
             (QList{Period::year(2021), Period::year(2022), Period::year(2023)}));
}

void CascadeTest::countsWhatIsShared()
{
    Series urban{.indicator = {.id = QStringLiteral("urbanisation"),
                               .nameZh = QStringLiteral("城镇化率"),
                               .unit = QStringLiteral("%")},
                 .unit = QStringLiteral("%")};
    urban.points = {target(chongqing(), 2022, figure(71)), target(dadukou(), 2022, figure(70)),
                    target(wansheng(), 2022, words(QStringLiteral("持续提高")))};
    const QList<SharedTarget> shared =
        sharedTargets({growthSeries(), urban}, {}, Period::year(2022));
    QCOMPARE(shared.size(), 4);
    QCOMPARE(countsOf(shared), (SharedCounts{.compared = 3, .higher = 2, .lower = 1, .open = 1}));
    QCOMPARE(growthCountsOf(shared), (SharedCounts{.compared = 2, .higher = 2}));
    // The city alone has no level above it here.
    QVERIFY(sharedTargets({growthSeries()}, {chongqing().id}, Period::year(2022)).isEmpty());
    QCOMPARE(sharedTargets({growthSeries()}, {wansheng().id}, Period::year(2022)).size(), 1);
}

void CascadeTest::amountsAreNotCompared()
{
    Series jobs{.indicator = {.id = QStringLiteral("new-jobs"),
                              .nameZh = QStringLiteral("城镇新增就业"),
                              .unit = QStringLiteral("万人")},
                .unit = QStringLiteral("万人")};
    jobs.points = {target(chongqing(), 2022, figure(60, Relation::AtLeast)),
                   target(dadukou(), 2022, figure(1))};
    const QList<SharedTarget> shared = sharedTargets({jobs}, {}, Period::year(2022));
    QCOMPARE(shared.size(), 1);
    QVERIFY(!shared.constFirst().difference);
    QCOMPARE(countsOf(shared), (SharedCounts{.amounts = 1}));
}

SUITE_TEST(CascadeTest)
#include "tst_cascade.moc"
