// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderchart.h"
#include "presenting/chartmodel.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SaveChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgHoldsTheFiguresAsText();
    void aPictureTellsAllThatFindsNoPlace();
    void pngIsPainted();
    void pdfIsOnePage();
    void csvIsForSpreadsheets();
    void refusesOtherEndings();
    void tellsWhyItCannotWrite();
    void rendersEveryKindAtAnySize();

private:
    QTemporaryDir m_folder;
};

/// What an SVG holds as text, item by item; empty where it is none.
static QString textOfSvg(const QByteArray &svg)
{
    QString text;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + QLatin1Char('\n');
    }
    return xml.hasError() ? QString() : text;
}

/// So many regions that their targets find no place beside their marks.
static Series manyRegions()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int i = 0; i < 15; ++i) {
        const Place place{QStringLiteral("r%1").arg(i), QStringLiteral("地区%1").arg(i)};
        for (int year = 2016; year <= 2022; ++year) {
            series.points << point(place, year, Role::Target, figure(5 + i * 0.01 + year % 10), {})
                          << point(place, year, Role::Actual, figure(6 + i * 0.2), {});
        }
    }
    return series;
}

/// A picture has no tips that could tell the rest.
void SaveChartTest::aPictureTellsAllThatFindsNoPlace()
{
    const ChartData chart = yearsChart(manyRegions());
    QString error;
    QString text = textOfSvg(chartPicture(chart, QStringLiteral("svg"), &error));
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains(QStringLiteral("more line")));
    text.removeIf([](QChar c) { return c.isSpace(); }); // lines break at blanks
    for (const ChartPoint &one : chart.points) {
        QString label = one.label;
        label.removeIf([](QChar c) { return c.isSpace(); });
        label.remove(chart.lanes.at(one.lane).name); // which its line may begin with
        QVERIFY2(text.contains(label), qPrintable(label));
    }
    QString source = chart.source;
    source.removeIf([](QChar c) { return c.isSpace(); });
    QVERIFY(text.contains(source));
    QVERIFY(pictureSize(chart).height() > pictureSize(yearsChart(growthSeries())).height() + 50);
}

void SaveChartTest::svgHoldsTheFiguresAsText()
{
    const QString path = m_folder.filePath(QStringLiteral("c.svg"));
    QString error;
    QVERIFY2(saveChart(yearsChart(growthSeries()), path, &error), qPrintable(error));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = textOfSvg(file.readAll());
    for (const char *expected : {"8.3", "2.6", "2021", "大渡口区", "地区生产总值增速"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
}

void SaveChartTest::pngIsPainted()
{
    const QString path = m_folder.filePath(QStringLiteral("c.png"));
    QVERIFY(saveChart(yearsChart(growthSeries()), path, nullptr));
    const QImage image(path);
    QVERIFY(!image.isNull());
    const QRgb bar = Theme::light().series(0).rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == bar;
    }
    QVERIFY2(found > 1000, qPrintable(QString::number(found)));
}

void SaveChartTest::pdfIsOnePage()
{
    const QString path = m_folder.filePath(QStringLiteral("c.pdf"));
    QVERIFY(saveChart(yearsChart(growthSeries()), path, nullptr));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.contains("/Count 1"));
}

void SaveChartTest::csvIsForSpreadsheets()
{
    const QString path = m_folder.filePath(QStringLiteral("c.csv"));
    QVERIFY(saveChart(chartOf(ChartKind::Style, growthSeries()), path, nullptr));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(bytes.contains(",-2.8,"), bytes.constData());
    QCOMPARE(bytes.count('\n'), 4);
}

void SaveChartTest::refusesOtherEndings()
{
    QString error;
    QVERIFY(
        !saveChart(yearsChart(growthSeries()), m_folder.filePath(QStringLiteral("c.gif")), &error));
    QVERIFY(error.contains(QStringLiteral("gif")));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("c.gif"))));
}

void SaveChartTest::tellsWhyItCannotWrite()
{
    QString error;
    QVERIFY(!saveChart(yearsChart(growthSeries()), QStringLiteral("/none/c.svg"), &error));
    QVERIFY(!error.isEmpty());
}

void SaveChartTest::rendersEveryKindAtAnySize()
{
    for (const ChartKind kind : {ChartKind::Years, ChartKind::Regions, ChartKind::Bullet,
                                 ChartKind::Scorecard, ChartKind::Cascade, ChartKind::Style}) {
        for (const Series &series : {growthSeries(), Series{}}) {
            const ChartData chart = chartOf(kind, series);
            for (const QSize size : {QSize(1, 1), QSize(90, 400), QSize(1600, 60)}) {
                QImage image(size, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                renderChart(chart, Theme::light(), painter, image.rect());
            }
        }
    }
}

SUITE_WINDOW_TEST(SaveChartTest)
#include "tst_savechart.moc"
