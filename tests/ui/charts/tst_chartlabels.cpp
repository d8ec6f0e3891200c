// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenetexts.h"
#include "smallchartscene.h"
#include "support/suite.h"

#include "charts/chartscene.h"
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"

#include <QTest>

#include <array>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// What can be read off the scene of a chart: no label vanishes, none stands for another figure.
class ChartLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crowdedActualsKeepTheirLabels();
    void targetsNearActualsHideNoLabel_data();
    void targetsNearActualsHideNoLabel();
    void bothOfTwoThatDisagreeAreLabelled();
    void theLegendHasNoSignThatIsNotDrawn();
    void theLegendHasTheColorOfTheOneRegion();
    void severalYearsAreNoBarOfOne();
    void theWayOfAPlanIsNamed();
    void targetsOfSeveralYearsThatDisagreeAreBothLabelled();
    void manyTotalsLeaveThePlotItsRoom_data();
    void manyTotalsLeaveThePlotItsRoom();
    void whatFindsNoPlaceStandsUnderTheChart();
    void whatIsCountedIsToldElsewhere();
    void wordsThatAreCutStandUnderTheChart();
    void coloursAreToldApart();
};

static bool anyText(const ChartScene &scene, const QString &part)
{
    const QList<Label> texts = textsOf(scene, false);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const Label &label) { return label.text.contains(part); });
}

/// Each label says its own figure, and none lies on another.
static bool labelsAreTrue(const ChartScene &scene, const ChartData &data)
{
    const QList<Label> labels = textsOf(scene, true);
    for (const Label &label : labels) {
        const auto point =
            std::find_if(data.points.begin(), data.points.end(),
                         [&](const ChartPoint &p) { return p.anchor == label.subject; });
        if (point == data.points.end() || !label.text.contains(point->label))
            return false;
        for (const Label &other : labels) {
            if (other.subject != label.subject && other.rect.intersects(label.rect))
                return false;
        }
    }
    return true;
}

void ChartLabelsTest::crowdedActualsKeepTheirLabels()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    int number = 0;
    for (const Place &place : {chongqing(), dadukou(), wansheng()}) {
        for (int year = 2011; year <= 2022; ++year, ++number) {
            const double actual = 5 + (number * 7) % 11 * 0.4;
            series.points.append(point(place, year, Role::Actual, figure(actual), {}));
            series.points.append(point(place, year, Role::Target, figure(actual + 0.3), {}));
        }
    }
    const ChartData data = yearsChart(series);
    ChartScene scene;
    lay(scene, data, {560, 360});
    QVERIFY(labelsAreTrue(scene, data));
    const QList<Label> labels = textsOf(scene, true);
    int actuals = 0;
    int labelled = 0;
    for (const ChartPoint &p : data.points) {
        if (p.role != Role::Actual)
            continue;
        ++actuals;
        labelled += std::any_of(labels.begin(), labels.end(),
                                [&](const Label &label) { return label.subject == p.anchor; })
                        ? 1
                        : 0;
    }
    QVERIFY2(labelled >= 0.95 * actuals, qPrintable(QString::number(labelled)));
}

void ChartLabelsTest::targetsNearActualsHideNoLabel_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("relation");
    QTest::newRow("a little above") << 1073.0 << 1087.0 << int(Relation::Equal);
    QTest::newRow("at most") << 5.4 << 5.5 << int(Relation::AtMost);
    QTest::newRow("at least") << 8.0 << 8.1 << int(Relation::AtLeast);
    QTest::newRow("the same") << 6.0 << 6.0 << int(Relation::Equal);
}

void ChartLabelsTest::targetsNearActualsHideNoLabel()
{
    QFETCH(double, actual);
    QFETCH(double, target);
    QFETCH(int, relation);
    Series series{
        .indicator = gdpGrowth(),
        .points = {point(chongqing(), 2021, Role::Actual, figure(actual * 0.9), {}),
                   point(chongqing(), 2022, Role::Target, figure(target, Relation(relation)), {}),
                   point(chongqing(), 2022, Role::Actual, figure(actual), {})}};
    const ChartData data = yearsChart(series);
    ChartScene scene;
    lay(scene, data, {420, 300});
    QCOMPARE(textsOf(scene, true).size(), 3);
    QVERIFY(labelsAreTrue(scene, data));
}

void ChartLabelsTest::bothOfTwoThatDisagreeAreLabelled()
{
    SeriesPoint text = point(chongqing(), 2022, Role::Actual, figure(2), {});
    text.source.observation.origin = Origin::Prose;
    text.source.observation.anchor.block = 77;
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2022, Role::Actual, figure(2.5), {}), text}};
    const ChartData data = yearsChart(series);
    ChartScene scene;
    lay(scene, data, {420, 300});
    QCOMPARE(textsOf(scene, true).size(), 2);
    QVERIFY(labelsAreTrue(scene, data));
    QCOMPARE(scene.anchoredItems().size(), 2);
    QVERIFY(
        !scene.anchoredItems().at(0)->bounds().intersects(scene.anchoredItems().at(1)->bounds()));
    QVERIFY(anyText(scene, QStringLiteral("disagree")));
}

void ChartLabelsTest::theLegendHasNoSignThatIsNotDrawn()
{
    SeriesPoint text = point(chongqing(), 2022, Role::Actual, figure(2), {});
    text.source.observation.origin = Origin::Prose;
    const Series series{.indicator = gdpGrowth(),
                        .points = {point(chongqing(), 2022, Role::Actual, figure(2.5), {}), text}};
    const auto tellsOfDisputes = [](const ChartData &chart) {
        const QList<LegendEntry> entries = legendOf({chart});
        return std::any_of(entries.begin(), entries.end(), [](const LegendEntry &entry) {
            return entry.sign == LegendEntry::Sign::Dispute;
        });
    };
    QVERIFY(tellsOfDisputes(yearsChart(series)));
    QVERIFY(!tellsOfDisputes(regionsChart(series, {}, Period::year(2022))));
    QVERIFY(!tellsOfDisputes(bulletChart(series, {}, Period::year(2022))));
}

void ChartLabelsTest::theLegendHasTheColorOfTheOneRegion()
{
    const Series series{.indicator = gdpGrowth(),
                        .points = {point(chongqing(), 2022, Role::Actual, figure(2), {}, true)}};
    ChartData chart = yearsChart(series);
    QCOMPARE(chart.lanes.size(), 1);
    chart.lanes[0].color = 2;
    const QList<LegendEntry> entries = legendOf({chart});
    const auto estimated = std::find_if(entries.begin(), entries.end(), [](const auto &entry) {
        return entry.sign == LegendEntry::Sign::Estimated;
    });
    QVERIFY(estimated != entries.end());
    QCOMPARE(estimated->color, 2);
}

void ChartLabelsTest::severalYearsAreNoBarOfOne()
{
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2020, Role::Actual, figure(3.9), {})}};
    SeriesPoint mean = point(chongqing(), 2019, Role::Actual, figure(7.2), {});
    mean.source.observation.period = {2016, 2020};
    series.points << mean;
    const ChartData data = yearsChart(series);
    ChartScene scene;
    lay(scene, data, {560, 300});
    QCOMPARE(scene.anchoredItems().size(), 2);
    const AnchoredItem *band = scene.anchoredItems().at(1);
    QVERIFY(dynamic_cast<const SpanItem *>(band));
    QVERIFY(band->bounds().width() > 300);
    QCOMPARE(textsOf(scene, true).size(), 2);
}

static SeriesPoint spanning(const Period &period, Role role, double value, int block)
{
    SeriesPoint made = point(chongqing(), period.from, role, figure(value), {});
    made.source.observation.measure = Measure::Level;
    made.source.observation.period = period;
    made.source.observation.anchor.block = block;
    return made;
}

/// By the label of the target that it leads to, and in the legend.
void ChartLabelsTest::theWayOfAPlanIsNamed()
{
    Series series{.indicator = {.id = QStringLiteral("gdp"), .nameEn = QStringLiteral("GDP")},
                  .points = {point(chongqing(), 2020, Role::Actual, figure(7000), {}),
                             point(chongqing(), 2025, Role::Target, figure(10000), {})}};
    const auto namesPlans = [](const ChartData &data) {
        const QList<LegendEntry> entries = legendOf({data});
        return std::any_of(entries.begin(), entries.end(), [](const LegendEntry &entry) {
            return entry.sign == LegendEntry::Sign::Path;
        });
    };
    QVERIFY(!namesPlans(yearsChart(series)));
    for (SeriesPoint &one : series.points) {
        one.source.reportTitle =
            QStringLiteral("重庆市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要");
        one.source.planYear = 2021;
        one.source.observation.measure = Measure::Level;
    }
    const ChartData data = yearsChart(series);
    QVERIFY(namesPlans(data));
    ChartScene scene;
    lay(scene, data, {560, 360});
    QVERIFY(labelsAreTrue(scene, data));
    const QList<Label> labels = textsOf(scene, true);
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label &label) {
        return label.text.contains(QStringLiteral("10000 (plan for 2021–2025)"));
    }));
}

void ChartLabelsTest::targetsOfSeveralYearsThatDisagreeAreBothLabelled()
{
    SeriesPoint other = spanning({2021, 2025}, Role::Target, 7, 77);
    other.source.observation.origin = Origin::Prose;
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2022, Role::Actual, figure(2.6), {}),
                             spanning({2021, 2025}, Role::Target, 6, 76), other}};
    const ChartData data = yearsChart(series);
    QVERIFY(data.points.constLast().disputed);
    ChartScene scene;
    lay(scene, data, {560, 300});
    QCOMPARE(scene.anchoredItems().size(), 3);
    QCOMPARE(textsOf(scene, true).size(), 3);
    QVERIFY(labelsAreTrue(scene, data));
}

void ChartLabelsTest::manyTotalsLeaveThePlotItsRoom_data()
{
    QTest::addColumn<bool>("apart");
    QTest::addColumn<int>("least");
    QTest::newRow("over the same years") << false << 2;
    QTest::newRow("beside each other") << true << 16;
}

void ChartLabelsTest::manyTotalsLeaveThePlotItsRoom()
{
    QFETCH(bool, apart);
    QFETCH(int, least);
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("亿元")};
    for (int year = 1990; year < 2022; ++year)
        series.points << point(chongqing(), year, Role::Actual, figure(year % 7 + 3), {});
    constexpr int spans = 16;
    for (int i = 0; i < spans; ++i) {
        const Period period =
            apart ? Period{1990 + 2 * i, 1991 + 2 * i} : Period{2005 - i % 4, 2006 + i / 4};
        series.points << spanning(period, Role::Target, 300 + i, 100 + i);
    }
    const ChartData data = yearsChart(series);
    ChartScene scene;
    lay(scene, data, {900, 300});
    int drawn = 0;
    qreal top = 300;
    for (const AnchoredItem *item : scene.anchoredItems()) {
        if (dynamic_cast<const SpanItem *>(item)) {
            ++drawn;
            QVERIFY(item->bounds().top() >= 0);
        } else {
            QVERIFY(item->bounds().height() > 0);
            top = std::min(top, item->bounds().top());
        }
    }
    QVERIFY2(drawn >= least, qPrintable(QString::number(drawn)));
    QVERIFY2(top < 200, qPrintable(QString::number(top)));
    QVERIFY(drawn == spans || anyText(scene, QStringLiteral("in all 3")));
}

void ChartLabelsTest::whatFindsNoPlaceStandsUnderTheChart()
{
    ChartScene scene;
    const ChartData data = yearsChart(growthSeries());
    lay(scene, data, {200, 300});
    QVERIFY(labelsAreTrue(scene, data));
    const QList<Label> labels = textsOf(scene, true);
    for (const ChartPoint &p : data.points) {
        const bool labelled = std::any_of(labels.begin(), labels.end(), [&](const Label &label) {
            return label.subject == p.anchor;
        });
        QVERIFY2(labelled || anyText(scene, p.label), qPrintable(p.label));
    }
}

void ChartLabelsTest::whatIsCountedIsToldElsewhere()
{
    ChartData data = yearsChart(growthSeries());
    for (int i = 0; i < 20; ++i)
        data.notes << QStringLiteral("note %1").arg(i);
    ChartScene scene;
    scene.setChart(data, Theme::light());
    scene.layOut({560, 300});
    QVERIFY(anyText(scene, QStringLiteral("see the tips")));
    const qreal height = scene.sceneRect().height();
    scene.setChart(data, Theme::light(), {.further = FurtherLines::InTable});
    scene.layOut({560, 300});
    QVERIFY(anyText(scene, QStringLiteral("the table has all figures")));
    QVERIFY(!anyText(scene, QStringLiteral("tips")));
    scene.setChart(data, Theme::light(), {.further = FurtherLines::Written});
    scene.layOut({560, 300});
    QVERIFY(anyText(scene, QStringLiteral("note 19")));
    QVERIFY(!anyText(scene, QStringLiteral("more line")));
    QVERIFY(scene.sceneRect().height() > height);
}

void ChartLabelsTest::wordsThatAreCutStandUnderTheChart()
{
    const QString printed = QStringLiteral("完成市级下达的各项目标任务并力争好于上年");
    Series series{.indicator = gdpGrowth(),
                  .points = {point(chongqing(), 2018, Role::Actual, figure(8.3), {}),
                             point(chongqing(), 2022, Role::Target, words(printed), printed)}};
    ChartScene scene;
    lay(scene, yearsChart(series), {560, 300});
    QVERIFY(anyText(scene, QStringLiteral("2022 ") + printed));
}

namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

/// After Machado, Oliveira, Fernandes (2009), severity 1: as seen by people who lack a kind of
/// cones.
constexpr std::array<Matrix, 4> views = {Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                         Matrix{{{0.152286, 1.052583, -0.204868},
                                                 {0.114503, 0.786281, 0.099216},
                                                 {-0.003882, -0.048116, 1.051998}}},
                                         Matrix{{{0.367322, 0.860646, -0.227968},
                                                 {0.280085, 0.672501, 0.047413},
                                                 {-0.011820, 0.042940, 0.968881}}},
                                         Matrix{{{1.255528, -0.076749, -0.178779},
                                                 {-0.078411, 0.930809, 0.147602},
                                                 {0.004733, 0.691367, 0.303900}}}};

/// CIE L*a*b* of a colour as seen.
Rgb lab(const QColor &color, const Matrix &view)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const Rgb own{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Rgb seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] =
            std::clamp(view[i][0] * own[0] + view[i][1] * own[1] + view[i][2] * own[2], 0.0, 1.0);
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

void ChartLabelsTest::coloursAreToldApart()
{
    constexpr double least = 14;
    for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
        for (const Matrix &view : views) {
            for (int a = 0; a <= seriesColors; ++a) { // the last one is the grey
                for (int b = a + 1; b <= seriesColors; ++b) {
                    const Rgb left = lab(theme->series(a), view);
                    const Rgb right = lab(theme->series(b), view);
                    QVERIFY(std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]) >
                            least);
                }
            }
        }
        QCOMPARE(theme->series(seriesColors), theme->series(seriesColors + 3));
    }
}

SUITE_WINDOW_TEST(ChartLabelsTest)
#include "tst_chartlabels.moc"
