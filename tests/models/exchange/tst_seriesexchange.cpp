// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seriesexchange.h"
#include "figures/valuegrammar.h"
#include "series/seriesbuilding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace PlanLens;

class SeriesExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheColumnsToTheLetter();
    void writesEachPointInTheSeriesUnit();
    void saysWhenAChangeIsInPoints();
    void jsonHasTheSameKeys();
    void jsonListsOtherPlacesAndWhatIsLeft();
    void pointsOfAnotherDefinitionStandApart();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static StatedObservation stated(Role role, const char *cell, const char *unit = "万美元")
{
    StatedObservation stated;
    stated.regionId = stated.regionCode = text("500104");
    stated.regionName = text("重庆市大渡口区");
    stated.file = text("004.txt");
    stated.reportTitle = text("报告");
    stated.reportKey = text("0123456789abcdef");
    stated.observation.role = role;
    stated.observation.period = Period::year(2021);
    stated.observation.printed = text(cell);
    stated.observation.unit = text(unit);
    stated.observation.line = 77;
    stated.observation.value = parseValue(stated.observation.printed, {}, stated.observation.unit);
    return stated;
}

static Indicator investment(const char *unit = "亿美元")
{
    return {.id = text("fdi"), .nameZh = text("实际利用外资"), .unit = text(unit)};
}

void SeriesExchangeTest::writesTheColumnsToTheLetter()
{
    QCOMPARE(seriesCsv(buildSeries(investment(), {})),
             QByteArray("region_code,region,period,role,relation,low,high,unit,approximate,"
                        "estimated,basis,printed,verdict,origin,report,line\n"));
}

void SeriesExchangeTest::writesEachPointInTheSeriesUnit()
{
    auto actual = stated(Role::Actual, "319左右");
    actual.observation.estimated = true;
    const QByteArray csv =
        seriesCsv(buildSeries(investment(), {stated(Role::Target, "10000以上"), actual,
                                             stated(Role::Target, "保稳促优")}));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.at(1),
             QByteArray("500104,重庆市大渡口区,2021,target,ge,10000,,万美元,false,false,,"
                        "10000以上,,table,004.txt,77"));
    QCOMPARE(lines.at(2), QByteArray("500104,重庆市大渡口区,2021,target,,,,,false,false,,"
                                     "保稳促优,,table,004.txt,77"));
    QCOMPARE(lines.at(3),
             QByteArray("500104,重庆市大渡口区,2021,actual,eq,319,319,万美元,true,true,,"
                        "319左右,missed,table,004.txt,77"));
}

void SeriesExchangeTest::saysWhenAChangeIsInPoints()
{
    const Series series =
        buildSeries(investment("%"), {stated(Role::Target, "较上年提升0.5个百分点", "%")});
    QCOMPARE(pointUnit(series, series.points.constFirst()), text("个百分点"));
}

void SeriesExchangeTest::jsonHasTheSameKeys()
{
    const QJsonObject document =
        QJsonDocument::fromJson(
            seriesJson(buildSeries(investment(), {stated(Role::Actual, "319")})))
            .object();
    QCOMPARE(document.value(text("indicator")).toObject().value(text("id")).toString(),
             text("fdi"));
    const QJsonObject point = document.value(text("points")).toArray().at(0).toObject();
    const auto keys = QStringLiteral("region_code region period role relation low high unit "
                                     "approximate estimated basis printed verdict origin report "
                                     "line also")
                          .split(u' ');
    for (const QString &key : keys)
        QVERIFY2(point.contains(key), qPrintable(key));
    QCOMPARE(point.value(text("low")).toDouble(), 319.0);
    QVERIFY(point.value(text("verdict")).isNull());
    QVERIFY(point.value(text("basis")).isNull());
    QCOMPARE(point.value(text("estimated")).isBool(), true);
}

void SeriesExchangeTest::jsonListsOtherPlacesAndWhatIsLeft()
{
    auto prose = stated(Role::Actual, "319");
    prose.observation.origin = Origin::Prose;
    prose.observation.line = 9;
    const Series series = buildSeries(
        investment(), {stated(Role::Actual, "319"), prose, stated(Role::Actual, "5", "%")});
    const QJsonObject document = QJsonDocument::fromJson(seriesJson(series)).object();
    const QJsonArray points = document.value(text("points")).toArray();
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.at(0).toObject().value(text("origin")).toString(), text("table"));
    const QJsonArray also = points.at(0).toObject().value(text("also")).toArray();
    QCOMPARE(also.at(0).toObject().value(text("line")).toInt(), 9);
    QCOMPARE(document.value(text("left")).toArray().size(), 1);
}

void SeriesExchangeTest::pointsOfAnotherDefinitionStandApart()
{
    Series series = buildSeries(investment(), {stated(Role::Actual, "319")});
    SeriesPoint former = series.points.constFirst();
    former.definition = text("foreign-capital-utilised");
    former.source.observation.period = Period::year(2020);
    series.points.prepend(former);
    const QJsonObject document = QJsonDocument::fromJson(seriesJson(series)).object();
    QCOMPARE(document.value(text("points")).toArray().size(), 1);
    const QJsonArray others = document.value(text("otherDefinition")).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.at(0).toObject().value(text("indicator")).toString(), former.definition);
    const QJsonArray breaks = document.value(text("breaks")).toArray();
    QCOMPARE(breaks.size(), 1);
    QCOMPARE(breaks.at(0).toObject().value(text("from")).toString(), text("2021"));
    QCOMPARE(seriesCsv(series).count('\n'), 2); // the header and its own
}

QTEST_APPLESS_MAIN(SeriesExchangeTest)
#include "tst_seriesexchange.moc"
