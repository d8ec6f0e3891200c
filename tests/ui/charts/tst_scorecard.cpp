// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"
#include "presenting/scorecard.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QFontMetricsF>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// How a scorecard is set.
class ScorecardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellForEachRegionThatHasTheIndicator();
    void columnsAndRowsStandInLine();
    void aCellLeadsToItsFigures();
    void totalsAndNotesStandBelow();
    void aPictureCutsNothing();
    void narrowViewsScroll();
};

namespace {

/// Of the city and a district in 2021, the district with one indicator more.
ScoreCard twoRegions()
{
    ScoreCard card;
    for (const Place &place : {chongqing(), dadukou()}) {
        QList<Observation> figures;
        const auto add = [&](const SeriesPoint &made, int row) {
            figures.append(made.observation());
            figures.last().verdict = made.verdict;
            figures.last().row = row;
            figures.last().ordinal = QString::number(row);
        };
        add(point(place, 2021, Role::Target, figure(6), QStringLiteral("6")), 1);
        add(judged(point(place, 2021, Role::Actual, figure(8.3), QStringLiteral("8.3")),
                   Verdict::Met),
            1);
        if (place.id == dadukou().id) {
            SeriesPoint other =
                judged(point(place, 2021, Role::Actual, figure(2), QStringLiteral("2")),
                       Verdict::NoTarget);
            other.source.observation.indicator.clear();
            other.source.observation.name =
                QStringLiteral("一项名称很长很长很长很长很长很长很长很长的指标");
            other.source.observation.anchor.row = 2;
            add(other, 2);
        }
        card.reports.append({.regionId = place.id,
                             .regionName = place.name,
                             .year = 2021,
                             .report = place.name,
                             .rows = scoreRows(figures, 2021, 2022)});
    }
    return card;
}

void lay(ChartScene &scene, qreal width, FurtherLines further = FurtherLines::InTips)
{
    scene.setChart(scorecardChart({}, twoRegions()), Theme::light(), {.further = further});
    scene.layOut({width, 300});
}

QStringList textsOf(const ChartScene &scene)
{
    QStringList texts;
    const auto items = scene.items();
    for (QGraphicsItem *item : items) {
        if (const auto *painted = dynamic_cast<PaintItem *>(item))
            texts << painted->text();
    }
    return texts;
}

} // namespace

void ScorecardTest::aCellForEachRegionThatHasTheIndicator()
{
    ChartScene scene;
    lay(scene, 600);
    QCOMPARE(scene.data().scores.lines.size(), 2);
    QCOMPARE(scene.anchoredItems().size(), 3);
    const QString first = scene.anchoredItems().constFirst()->explanation();
    QVERIFY(first.contains(chongqing().name));
    QVERIFY(first.contains(QStringLiteral("8.3")));
}

void ScorecardTest::columnsAndRowsStandInLine()
{
    ChartScene scene;
    lay(scene, 600);
    const auto &items = scene.anchoredItems();
    const QRectF city = items.at(0)->bounds();
    const QRectF district = items.at(1)->bounds();
    const QRectF below = items.at(2)->bounds();
    QCOMPARE(city.top(), district.top());
    QVERIFY(city.right() < district.left());
    QCOMPARE(district.left(), below.left());
    QVERIFY(district.bottom() < below.top());
    QVERIFY(scene.sceneRect().contains(below));
}

void ScorecardTest::aCellLeadsToItsFigures()
{
    ChartScene scene;
    lay(scene, 600);
    const Anchor actual = point(dadukou(), 2021, Role::Actual, {}, {}).observation().anchor;
    const Anchor target = point(dadukou(), 2021, Role::Target, {}, {}).observation().anchor;
    QCOMPARE(scene.indexOf(actual), 1);
    QCOMPARE(scene.indexOf(target), 1);
    QCOMPARE(scene.indexOf(Anchor()), -1); // a total leads nowhere
}

void ScorecardTest::totalsAndNotesStandBelow()
{
    ChartScene scene;
    lay(scene, 600);
    const QStringList texts = textsOf(scene);
    const ChartData &data = scene.data();
    QVERIFY(texts.contains(data.scores.all.label));
    for (const IndicatorTally &tally : data.scores.all.tallies) {
        QVERIFY(texts.contains(countsText(tally)));
        QVERIFY(texts.contains(completionText(tally)));
    }
    for (const QString &note : data.notes)
        QVERIFY2(texts.join(QString()).contains(note.left(12)), qPrintable(note));
    QVERIFY(texts.filter(QStringLiteral("Source: ")).size() == 1);
    const auto items = scene.items();
    for (const QGraphicsItem *item : items)
        QVERIFY(item->boundingRect().bottom() <= scene.sceneRect().bottom() + 2);
}

void ScorecardTest::aPictureCutsNothing()
{
    ChartScene scene;
    lay(scene, 100, FurtherLines::Written);
    const QString name = scene.data().scores.lines.constLast().name;
    const auto items = scene.items();
    for (QGraphicsItem *item : items) {
        const auto *painted = dynamic_cast<PaintItem *>(item);
        if (painted && painted->text() == name)
            QVERIFY(painted->boundingRect().width() >=
                    QFontMetricsF(chartFont(12)).horizontalAdvance(name));
    }
    QVERIFY(textsOf(scene).contains(name));
}

void ScorecardTest::narrowViewsScroll()
{
    ChartScene scene;
    lay(scene, 100);
    QVERIFY(scene.sceneRect().width() > 100);
    const qreal narrow = scene.sceneRect().width();
    lay(scene, 100, FurtherLines::Written);
    QVERIFY(scene.sceneRect().width() > narrow); // on a screen the long name has a tip
}

SUITE_WINDOW_TEST(ScorecardTest)
#include "tst_scorecard.moc"
