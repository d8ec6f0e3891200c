// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"
#include "presenting/charttext.h"
#include "presenting/indicatortally.h"
#include "presenting/scorecard.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class ChartModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsWithoutGaps();
    void yearsOfTheRegionsChosen();
    void oneRegionIsNamed();
    void coloursStayWithTheirRegion();
    void marksTellTheirKind_data();
    void marksTellTheirKind();
    void boundsAndEstimatesAreDrawnAsSuch();
    void wordsAreNoFigure();
    void whatIsNotStatedIsNotDrawn();
    void equalFiguresOfTwoReportsAreOnePoint();
    void theLaterFinalFigureStands();
    void aChangedBasisBreaksTheLane();
    void aChangedDefinitionBreaksTheLane();
    void longPeriodsSpanTheirYears();
    void longPeriodsKeepToTheirYears();
    void longPeriodsSayWhoseTheyAre();
    void longPeriodsHaveNotes();
    void disagreeingFiguresAreBothKept();
    void anEstimateInTheSameReportIsNoVintage();
    void regionsKeepTheirStoredColours();
    void bulletsNoteBothFigures();
    void theTellingPeriodHasTargetAndActual();
    void tooltipsQuoteAndCite();
    void citesTheReportNotWhomItSpeaksOf();
    void copiesAsTable();
    void scoresJoinTargetActualAndNext();
};

static QStringList labels(const ChartData &chart)
{
    QStringList labels;
    for (const ChartGroup &group : chart.groups)
        labels << group.label;
    return labels;
}

static QStringList figuresOf(const ChartData &chart)
{
    QStringList texts;
    for (const ChartPoint &point : chart.points)
        texts << QStringLiteral("%1 %2 %3 %4")
                     .arg(chart.groups.at(point.group).label, chart.lanes.at(point.lane).name,
                          point.role == Role::Target ? QStringLiteral("target")
                                                     : QStringLiteral("actual"),
                          point.label.simplified());
    return texts;
}

void ChartModelTest::yearsWithoutGaps()
{
    Series series = growthSeries();
    series.points.removeIf([](const SeriesPoint &p) { return p.period() == Period::year(2021); });
    const ChartData chart = yearsChart(series);
    QCOMPARE(labels(chart), QStringList({QStringLiteral("2020"), QStringLiteral("2021"),
                                         QStringLiteral("2022"), QStringLiteral("2023")}));
    QVERIFY(std::none_of(chart.points.begin(), chart.points.end(),
                         [](const ChartPoint &p) { return p.group == 1; }));
}

void ChartModelTest::yearsOfTheRegionsChosen()
{
    const ChartData chart = yearsChart(growthSeries(), {dadukou().id});
    const QStringList expected = {
        QStringLiteral("2021 大渡口区 actual ≥ 8"),
        QStringLiteral("2021 大渡口区 target 6"),
        QStringLiteral("2022 大渡口区 target ≈ 6"),
    };
    QCOMPARE(figuresOf(chart), expected);
    QCOMPARE(chart.range, (ChartRange{0, 8}));
    QVERIFY(chart.namesMissing);
}

void ChartModelTest::oneRegionIsNamed()
{
    QCOMPARE(yearsChart(growthSeries(), {dadukou().id}).subtitle,
             QStringLiteral("%, target and actual, 大渡口区"));
    QCOMPARE(yearsChart(growthSeries()).subtitle,
             QStringLiteral("%, target and actual, 3 region(s)"));
    QVERIFY(bulletChart(growthSeries(), {dadukou().id}, Period::year(2021))
                .subtitle.endsWith(dadukou().name));
}

void ChartModelTest::coloursStayWithTheirRegion()
{
    const ChartData all = yearsChart(growthSeries());
    const ChartData one = yearsChart(growthSeries(), {wansheng().id});
    QCOMPARE(one.lanes.constFirst().color, all.lanes.at(2).color);
}

void ChartModelTest::marksTellTheirKind_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<int>("kind");
    QTest::newRow("exact") << figure(6) << int(MarkKind::Exact);
    QTest::newRow("about") << figure(6, Relation::Equal, true) << int(MarkKind::Exact);
    QTest::newRow("at least") << figure(6, Relation::AtLeast) << int(MarkKind::AtLeast);
    QTest::newRow("more than") << figure(6, Relation::MoreThan) << int(MarkKind::MoreThan);
    QTest::newRow("at most") << figure(6, Relation::AtMost) << int(MarkKind::AtMost);
    QTest::newRow("less than") << figure(6, Relation::LessThan) << int(MarkKind::LessThan);
    QTest::newRow("range") << range(5, 5.5) << int(MarkKind::Range);
    QTest::newRow("words") << words(QStringLiteral("保稳促优")) << int(MarkKind::Words);
}

void ChartModelTest::marksTellTheirKind()
{
    QFETCH(Value, value);
    QFETCH(int, kind);
    Series series{.indicator = gdpGrowth()};
    series.points = {point(chongqing(), 2022, Role::Target, value, QStringLiteral("printed"))};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.points.size(), 1);
    QCOMPARE(int(chart.points.constFirst().kind), kind);
    QCOMPARE(chart.points.constFirst().approximate, value.approximate);
}

void ChartModelTest::boundsAndEstimatesAreDrawnAsSuch()
{
    const ChartData chart = yearsChart(growthSeries(), {dadukou().id});
    const ChartPoint &actual = chart.points.constFirst();
    QCOMPARE(actual.kind, MarkKind::AtLeast);
    QVERIFY(actual.estimated);
    QCOMPARE(actual.figure(), 8.0);
    QCOMPARE(actual.verdict, Verdict::Met);
}

void ChartModelTest::wordsAreNoFigure()
{
    Series series{.indicator = gdpGrowth()};
    series.points = {point(chongqing(), 2022, Role::Target, words(QStringLiteral("保稳促优")),
                           QStringLiteral("保稳促优"))};
    const ChartData chart = yearsChart(series);
    QVERIFY(!chart.range);
    QCOMPARE(chart.points.constFirst().label, QStringLiteral("保稳促优"));
}

void ChartModelTest::whatIsNotStatedIsNotDrawn()
{
    Series series{.indicator = gdpGrowth()};
    series.points = {
        point(chongqing(), 2022, Role::Target, {.kind = ValueKind::NotSet}, QStringLiteral("—")),
        point(chongqing(), 2022, Role::Actual, {.kind = ValueKind::Blank}, {})};
    QVERIFY(yearsChart(series).isEmpty());
    QVERIFY(yearsChart({}).isEmpty());
    QVERIFY(bulletChart({}, {}, Period::year(2022)).isEmpty());
}

static SeriesPoint fromReport(SeriesPoint point, int reviewYear)
{
    point.source.reviewYear = reviewYear;
    point.source.reportKey += QStringLiteral("later");
    point.source.observation.anchor.report = point.source.reportKey;
    return point;
}

void ChartModelTest::equalFiguresOfTwoReportsAreOnePoint()
{
    const SeriesPoint first =
        point(chongqing(), 2022, Role::Actual, figure(2.6), QStringLiteral("2.6"), true);
    Series series{.indicator = gdpGrowth(), .points = {first, fromReport(first, 2023)}};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.points.size(), 1);
    QVERIFY(chart.points.constFirst().cites(series.points.at(0).observation().anchor));
    QVERIFY(chart.points.constFirst().cites(series.points.at(1).observation().anchor));
}

void ChartModelTest::theLaterFinalFigureStands()
{
    const SeriesPoint first =
        point(chongqing(), 2022, Role::Actual, figure(2.6), QStringLiteral("2.6"), true);
    SeriesPoint final = point(chongqing(), 2022, Role::Actual, figure(2.7), QStringLiteral("2.7"));
    Series series{.indicator = gdpGrowth(), .points = {first, fromReport(final, 2023)}};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.points.size(), 2);
    QCOMPARE(chart.points.at(0).label, QStringLiteral("2.7 (r)"));
    QVERIFY(!chart.points.at(0).superseded);
    QVERIFY(chart.points.at(1).superseded);
}

void ChartModelTest::aChangedBasisBreaksTheLane()
{
    SeriesPoint after = point(chongqing(), 2022, Role::Actual, figure(5), QStringLiteral("5"));
    after.source.observation.value.basis = QStringLiteral("同口径");
    Series series{
        .indicator = gdpGrowth(),
        .points = {point(chongqing(), 2020, Role::Actual, figure(4), QStringLiteral("4")), after}};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.breaks.size(), 1);
    QCOMPARE(chart.breaks.constFirst().group, 2);
    QVERIFY(chart.breaks.constFirst().text.contains(QStringLiteral("同口径")));
    QVERIFY(yearsChart(growthSeries()).breaks.isEmpty());
}

void ChartModelTest::aChangedDefinitionBreaksTheLane()
{
    SeriesPoint before = point(chongqing(), 2022, Role::Actual, figure(4), QStringLiteral("4"));
    before.definition = QStringLiteral("foreign-capital-utilised");
    Series series{
        .indicator = *Catalogue::shipped().find(QStringLiteral("foreign-capital-used")),
        .points = {before, point(chongqing(), 2023, Role::Target, figure(5), QStringLiteral("5")),
                   point(chongqing(), 2023, Role::Actual, figure(5), QStringLiteral("5"))}};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.breaks.size(), 1);
    QCOMPARE(chart.breaks.constFirst().group, 1);
    QVERIFY(chart.breaks.constFirst().text.contains(QStringLiteral("实际利用外资")));
    QVERIFY(chart.points.constFirst().tooltip.contains(QStringLiteral("实际利用外资")));
}

void ChartModelTest::longPeriodsSpanTheirYears()
{
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2020, Role::Actual, figure(3.9), {}),
                             point(chongqing(), 2021, Role::Actual, figure(8.3), {})}};
    SeriesPoint mean = point(chongqing(), 2020, Role::Actual, figure(7.2), {});
    mean.source.observation.period = {2018, 2020};
    SeriesPoint plan = point(chongqing(), 2021, Role::Target, figure(6), {});
    plan.source.observation.period = {2021, 2023};
    SeriesPoint sum = point(chongqing(), 2021, Role::Target, figure(300), {});
    sum.source.observation.period = {2021, 2023};
    sum.source.observation.measure = Measure::Level;
    series.points << mean << plan;
    const ChartData chart = yearsChart(series);
    QCOMPARE(labels(chart),
             (QStringList{QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2020"),
                          QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023")}));
    const auto spans = [](const ChartData &of) {
        QStringList texts;
        for (const ChartPoint &p : of.points) {
            if (p.isSpan())
                texts << QStringLiteral("%1-%2 %3").arg(p.group).arg(p.lastGroup).arg(p.label);
        }
        return texts.join(u'|');
    };
    QCOMPARE(spans(chart), QStringLiteral("0-2 2018–2020 yearly average 7.2|"
                                          "3-5 2021–2023 target, yearly average 6"));
    series.points.last() = sum;
    series.unit = QStringLiteral("万人");
    QVERIFY(spans(yearsChart(series)).contains(QStringLiteral("in all 300")));
    QCOMPARE(yearsChart(series).range, (ChartRange{0, 8.3}));
}

static SeriesPoint over(SeriesPoint point, const Period &period)
{
    point.source.observation.period = period;
    return point;
}

static QStringList spansOf(const ChartData &chart)
{
    QStringList texts;
    for (const ChartPoint &p : chart.points) {
        if (p.isSpan())
            texts << QStringLiteral("%1-%2 %3").arg(p.group).arg(p.lastGroup).arg(p.label);
    }
    return texts;
}

void ChartModelTest::longPeriodsKeepToTheirYears()
{
    Series series{.indicator = gdpGrowth()};
    for (const int year : {1978, 2018, 2019, 2020})
        series.points << point(chongqing(), year, Role::Actual, figure(5), {});
    const SeriesPoint mean = point(chongqing(), 2020, Role::Actual, figure(7.2), {});
    series.points << over(mean, {2016, 2020}) << over(mean, {2019, 2022})
                  << over(mean, {1990, 1995});
    QCOMPARE(spansOf(yearsChart(series)),
             (QStringList{QStringLiteral("1-3 2016–2020 yearly average 7.2"),
                          QStringLiteral("2-3 2019–2022 yearly average 7.2")}));
}

void ChartModelTest::longPeriodsSayWhoseTheyAre()
{
    Series series{.indicator = gdpGrowth(), .colors = {{wansheng().id, ownColors}}};
    for (const Place &place : {chongqing(), wansheng()}) {
        for (const Role role : {Role::Actual, Role::Target})
            series.points << over(point(place, 2021, role, figure(6), {}), {2021, 2025});
    }
    QCOMPARE(spansOf(yearsChart(series)),
             (QStringList{QStringLiteral("0-4 重庆市 2021–2025 yearly average 6"),
                          QStringLiteral("0-4 重庆市 2021–2025 target, yearly average 6"),
                          QStringLiteral("0-4 万盛经开区 2021–2025 yearly average 6"),
                          QStringLiteral("0-4 万盛经开区 2021–2025 target, yearly average 6")}));
}

void ChartModelTest::longPeriodsHaveNotes()
{
    SeriesPoint text = point(chongqing(), 2021, Role::Target, figure(7), {});
    text.source.observation.origin = Origin::Prose;
    Series series{
        .indicator = gdpGrowth(),
        .points = {point(chongqing(), 2021, Role::Actual, figure(8.3), {}),
                   over(point(chongqing(), 2021, Role::Target, figure(6), {}), {2021, 2025}),
                   over(text, {2021, 2025}),
                   over(point(chongqing(), 2026, Role::Target, words(QStringLiteral("保稳促优")),
                              QStringLiteral("保稳促优")),
                        {2026, 2030})}};
    const QStringList notes = yearsChart(series).notes;
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes.at(0).startsWith(QStringLiteral("2021–2025 target: places disagree: 6")));
    QCOMPARE(notes.at(1), QStringLiteral("2026–2030 target: 保稳促优"));
}

void ChartModelTest::disagreeingFiguresAreBothKept()
{
    SeriesPoint text = point(chongqing(), 2022, Role::Actual, figure(2), {});
    text.source.observation.origin = Origin::Prose;
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2022, Role::Actual, figure(2.5), {}), text}};
    const ChartData chart = yearsChart(series);
    QCOMPARE(chart.points.size(), 2);
    QVERIFY(chart.points.at(0).disputed && chart.points.at(1).disputed);
    QVERIFY(!chart.points.at(1).superseded);
    QCOMPARE(chart.notes.size(), 1);
    QVERIFY(chart.notes.constFirst().contains(QStringLiteral("2.5")));
}

void ChartModelTest::anEstimateInTheSameReportIsNoVintage()
{
    SeriesPoint text = point(chongqing(), 2022, Role::Actual, figure(2), QStringLiteral("增长2%"));
    text.source.observation.origin = Origin::Prose;
    const SeriesPoint table =
        point(chongqing(), 2022, Role::Actual, figure(2.5, Relation::Equal, true),
              QStringLiteral("2.5左右"), true);
    const ChartData chart = yearsChart({.indicator = gdpGrowth(), .points = {table, text}});
    QCOMPARE(figuresOf(chart), (QStringList{QStringLiteral("2022 重庆市 actual 2"),
                                            QStringLiteral("2022 重庆市 actual ≈ 2.5")}));
    for (const ChartPoint &one : chart.points)
        QVERIFY(one.disputed && !one.superseded && !one.revised);
    QCOMPARE(chart.notes.size(), 1);
    QVERIFY(chart.notes.constFirst().contains(QStringLiteral("places disagree")));
}

void ChartModelTest::regionsKeepTheirStoredColours()
{
    Series series = growthSeries();
    series.colors = {{dadukou().id, 5}, {wansheng().id, 9}};
    QCOMPARE(yearsChart(series, {dadukou().id}).lanes.constFirst().color, 5);
    const ChartData chart = yearsChart(series, {dadukou().id, wansheng().id});
    QVERIFY(chart.points.constLast().label.contains(wansheng().name)); // grey: named directly
}

void ChartModelTest::bulletsNoteBothFigures()
{
    const ChartData chart = bulletChart(growthSeries(), {}, Period::year(2022));
    QCOMPARE(chart.groups.at(0).note.simplified(), QStringLiteral("2.6 / ≈ 5.5"));
    QCOMPARE(chart.groups.at(0).verdict, Verdict::Missed);
    QCOMPARE(chart.groups.at(1).note.simplified(), QStringLiteral("— / ≈ 6"));
    QVERIFY(!chart.groups.at(1).verdict);
}

void ChartModelTest::theTellingPeriodHasTargetAndActual()
{
    QCOMPARE(defaultPeriod(growthSeries()), Period::year(2022));
    QCOMPARE(defaultPeriod(growthSeries(), {dadukou().id}), Period::year(2021));
    QVERIFY(!defaultPeriod({}));
}

void ChartModelTest::tooltipsQuoteAndCite()
{
    const ChartData chart = yearsChart(growthSeries(), {dadukou().id});
    const QString tip = chart.points.constFirst().tooltip;
    QVERIFY2(tip.contains(QStringLiteral("8以上")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("8以上 reaches 6")), qPrintable(tip));
    QVERIFY2(tip.contains(chart.points.constFirst().source), qPrintable(tip));
}

void ChartModelTest::citesTheReportNotWhomItSpeaksOf()
{
    SeriesPoint point = growthSeries().points.constFirst();
    QVERIFY(citation(point.source).startsWith(chongqing().name));
    point.source.reportRegionId = dadukou().id;
    point.source.reportRegionName = QStringLiteral("重庆市大渡口区");
    QVERIFY(citation(point.source).startsWith(dadukou().name));
    QCOMPARE(regionNameOf(point.source), chongqing().name);
}

void ChartModelTest::copiesAsTable()
{
    const QStringList lines =
        toTsv(yearsChart(growthSeries())).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + growthSeries().points.size());
    const QStringList cells = lines.at(1).split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), lines.at(0).split(QLatin1Char('\t')).size());
    QCOMPARE(cells.at(0), QStringLiteral("重庆市"));
    QCOMPARE(cells.at(3), QStringLiteral("3.9"));
}

void ChartModelTest::scoresJoinTargetActualAndNext()
{
    QList<Observation> observations;
    for (const SeriesPoint &point : growthSeries().points) {
        if (point.observation().regionId == dadukou().id) {
            observations.append(point.observation());
            observations.last().verdict = point.verdict;
        }
    }
    const QList<ScoreRow> rows = scoreRows(observations, 2021, 2022);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().target->printed, QStringLiteral("6"));
    QCOMPARE(rows.constFirst().actual->printed, QStringLiteral("8以上"));
    QCOMPARE(rows.constFirst().next->printed, QStringLiteral("6左右"));
    QCOMPARE(rows.constFirst().change, 0.0);
    QCOMPARE(tallyOf(rows).met, 1);
    QVERIFY(scoreRows(observations, 2015, 2016).isEmpty());
}

SUITE_WINDOW_TEST(ChartModelTest)
#include "tst_chartmodel.moc"
