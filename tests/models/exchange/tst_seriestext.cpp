// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seriestext.h"
#include "exchange/texttable.h"
#include "support/suite.h"
#include "text/displaywidth.h"

#include <QTest>

using namespace PlanLens;

class SeriesTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandUnderEachOther();
    void chineseCountsTwice();
    void oneLineARegionAndPeriod();
    void reportsThatDifferStandBesideEachOther();
    void nothingIsSaidToBeNothing();
};

static SeriesPoint point(Role role, double figure, int line, int year = 2021)
{
    SeriesPoint point;
    point.source.regionName = QStringLiteral("大渡口区");
    point.source.file = QStringLiteral("a.txt");
    point.source.observation.role = role;
    point.source.observation.period = Period::year(year);
    point.source.observation.line = line;
    point.value = {
        .kind = ValueKind::Number, .relation = Relation::Equal, .low = figure, .high = figure};
    return point;
}

static Series series(const QList<SeriesPoint> &points)
{
    Series series;
    series.indicator.nameZh = QStringLiteral("地区生产总值增速");
    series.unit = QStringLiteral("%");
    series.points = points;
    return series;
}

static QStringList linesOf(const Series &series)
{
    return QString::fromUtf8(seriesText(series)).split(u'\n');
}

void SeriesTextTest::columnsStandUnderEachOther()
{
    TextTable table({QStringLiteral("a"), QStringLiteral("b")});
    table.addRow({QStringLiteral("long"), QString()});
    table.addRow({QStringLiteral("区"), QStringLiteral("x")});
    QCOMPARE(table.text(), QStringLiteral("a     b\nlong\n区    x\n"));
}

void SeriesTextTest::chineseCountsTwice()
{
    QCOMPARE(displayWidth(QStringLiteral("a区（）≥")), 8);
}

void SeriesTextTest::oneLineARegionAndPeriod()
{
    SeriesPoint actual = point(Role::Actual, 8.3, 9);
    actual.verdict = Verdict::Met;
    actual.source.observation.estimated = true;
    const QStringList lines =
        linesOf(series({point(Role::Target, 6, 8), actual, point(Role::Target, 5.5, 8, 2022)}));
    QCOMPARE(lines.at(0), QStringLiteral("地区生产总值增速 (%)"));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(3).simplified(),
             QStringLiteral("大渡口区 2021 6 8.3 (estimated) met a.txt:8, a.txt:9"));
    QCOMPARE(lines.at(4).simplified(), QStringLiteral("大渡口区 2022 5.5 – – a.txt:8"));
}

void SeriesTextTest::reportsThatDifferStandBesideEachOther()
{
    const QStringList lines = linesOf(series(
        {point(Role::Target, 6, 8), point(Role::Target, 6, 9), point(Role::Target, 6.5, 10)}));
    QCOMPARE(lines.at(3).simplified(),
             QStringLiteral("大渡口区 2021 6 / 6.5 (disagrees) – – a.txt:8, a.txt:9, a.txt:10"));
}

void SeriesTextTest::nothingIsSaidToBeNothing()
{
    QCOMPARE(linesOf(series({})).first(), QStringLiteral("地区生产总值增速 (%): no figures."));
}

SUITE_TEST(SeriesTextTest)
#include "tst_seriestext.moc"
