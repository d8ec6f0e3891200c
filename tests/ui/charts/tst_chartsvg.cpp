// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderchart.h"
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// The SVG of a chart, painted by what paints SVG, looks as its PNG does.
class ChartSvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsTheImageDoes_data();
    void looksAsTheImageDoes();
    void anotherChartLooksOtherwise();
};

static QImage painted(const QByteArray &svg, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return renderer.isValid() ? image : QImage();
}

/// How far apart two pictures are, tile by tile: letters are smoothed otherwise, but a bar, a label
/// or a line that is lost or in another place changes its tile. From 0 to 255.
struct Distance
{
    double mean = 0;
    int most = 0;
};

static QImage tilesOf(const QImage &image)
{
    constexpr int side = 32;
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.width() / side, image.height() / side, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation);
}

static Distance distanceOf(const QImage &one, const QImage &other)
{
    const QImage left = tilesOf(one);
    const QImage right = tilesOf(other);
    Distance distance;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y);
            const QRgb b = right.pixel(x, y);
            const int apart =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                          std::abs(qBlue(a) - qBlue(b))});
            distance.most = std::max(distance.most, apart);
            distance.mean += apart;
        }
    }
    distance.mean /= left.width() * left.height();
    return distance;
}

static QByteArray svgOf(const ChartData &chart)
{
    QString error;
    return chartPicture(chart, QStringLiteral("svg"), &error);
}

void ChartSvgTest::looksAsTheImageDoes_data()
{
    QTest::addColumn<ChartData>("chart");
    const Series series = growthSeries();
    QTest::newRow("years") << yearsChart(series);
    QTest::newRow("years apart") << yearsApart(series);
    QTest::newRow("years of one") << yearsChart(series, {chongqing().id});
    QTest::newRow("regions") << chartOf(ChartKind::Regions, series);
    QTest::newRow("bullets") << chartOf(ChartKind::Bullet, series);
    QTest::newRow("cascade") << chartOf(ChartKind::Cascade, series);
    QTest::newRow("style") << chartOf(ChartKind::Style, series);
    Observation target =
        point(dadukou(), 2021, Role::Target, figure(6), QStringLiteral("6")).observation();
    target.table = 0;
    Observation actual = target;
    actual.role = Role::Actual;
    actual.value = figure(7);
    actual.verdict = Verdict::Met;
    ScoreCard card;
    card.reports = {{.year = 2021, .rows = scoreRows({target, actual}, 2021, 2022)}};
    QTest::newRow("scorecard") << scorecardChart(QStringLiteral("大渡口区"), card);
}

void ChartSvgTest::looksAsTheImageDoes()
{
    QFETCH(const ChartData, chart);
    QVERIFY(!chart.isEmpty());
    const QImage image = chartImage(chart, Theme::light());
    const QImage fromSvg = painted(svgOf(chart), image.size());
    QVERIFY(!fromSvg.isNull());
    const Distance distance = distanceOf(image, fromSvg);
    constexpr double mostOnAverage = 4;
    constexpr int mostAnywhere = 60;
    QVERIFY2(distance.mean <= mostOnAverage, qPrintable(QString::number(distance.mean)));
    QVERIFY2(distance.most <= mostAnywhere, qPrintable(QString::number(distance.most)));
}

/// What the tolerance does not let pass: a figure less.
void ChartSvgTest::anotherChartLooksOtherwise()
{
    Series series = growthSeries();
    const QImage image = chartImage(yearsChart(series), Theme::light());
    const auto last =
        std::find_if(series.points.rbegin(), series.points.rend(), [](const SeriesPoint &point) {
            return point.source.observation.role == Role::Actual;
        });
    series.points.erase(last.base() - 1);
    const Distance distance = distanceOf(image, painted(svgOf(yearsChart(series)), image.size()));
    QVERIFY2(distance.most > 60, qPrintable(QString::number(distance.most)));
}

SUITE_WINDOW_TEST(ChartSvgTest)
#include "tst_chartsvg.moc"
