// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seriesexchange.h"
#include "figures/valuegrammar.h"
#include "series/seriesbuilding.h"
#include "support/suite.h"

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

static QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

static StatedObservation stated(Role role, const char *cell, const char *unit = "万美元")
{
    StatedObservation stated;
    stated.regionId = stated.regionCode = utf8("500104");
    stated.regionName = utf8("重庆市大渡口区");
    stated.file = utf8("004.txt");
    stated.reportTitle = utf8("报告");
    stated.reportKey = utf8("0123456789abcdef");
    stated.observation.role = role;
    stated.observation.period = Period::year(2021);
    stated.observation.printed = utf8(cell);
    stated.observation.unit = utf8(unit);
    stated.observation.line = 77;
    stated.observation.value = parseValue(stated.observation.printed, {}, stated.observation.unit);
    return stated;
}

static Indicator investment(const char *unit = "亿美元")
{
    return {.id = utf8("fdi"), .nameZh = utf8("实际利用外资"), .unit = utf8(unit)};
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
    QCOMPARE(pointUnit(series, series.points.constFirst()), utf8("个百分点"));
}

void SeriesExchangeTest::jsonHasTheSameKeys()
{
    const QJsonObject document =
        QJsonDocument::fromJson(
            seriesJson(buildSeries(investment(), {stated(Role::Actual, "319")})))
            .object();
    QCOMPARE(document.value(utf8("indicator")).toObject().value(utf8("id")).toString(),
             utf8("fdi"));
    const QJsonObject point = document.value(utf8("points")).toArray().at(0).toObject();
    const auto keys = QStringLiteral("region_code region period role relation low high unit "
                                     "approximate estimated basis printed verdict origin report "
                                     "line also")
                          .split(u' ');
    for (const QString &key : keys)
        QVERIFY2(point.contains(key), qPrintable(key));
    QCOMPARE(point.value(utf8("low")).toDouble(), 319.0);
    QVERIFY(point.value(utf8("verdict")).isNull());
    QVERIFY(point.value(utf8("basis")).isNull());
    QCOMPARE(point.value(utf8("estimated")).isBool(), true);
}

void SeriesExchangeTest::jsonListsOtherPlacesAndWhatIsLeft()
{
    auto prose = stated(Role::Actual, "319");
    prose.observation.origin = Origin::Prose;
    prose.observation.line = 9;
    const Series series = buildSeries(
        investment(), {stated(Role::Actual, "319"), prose, stated(Role::Actual, "5", "%")});
    const QJsonObject document = QJsonDocument::fromJson(seriesJson(series)).object();
    const QJsonArray points = document.value(utf8("points")).toArray();
    QCOMPARE(points.size(), 1);
    QCOMPARE(points.at(0).toObject().value(utf8("origin")).toString(), utf8("table"));
    const QJsonArray also = points.at(0).toObject().value(utf8("also")).toArray();
    QCOMPARE(also.at(0).toObject().value(utf8("line")).toInt(), 9);
    QCOMPARE(document.value(utf8("left")).toArray().size(), 1);
}

void SeriesExchangeTest::pointsOfAnotherDefinitionStandApart()
{
    Series series = buildSeries(investment(), {stated(Role::Actual, "319")});
    SeriesPoint former = series.points.constFirst();
    former.definition = utf8("foreign-capital-utilised");
    former.source.observation.period = Period::year(2020);
    series.points.prepend(former);
    const QJsonObject document = QJsonDocument::fromJson(seriesJson(series)).object();
    QCOMPARE(document.value(utf8("points")).toArray().size(), 1);
    const QJsonArray others = document.value(utf8("otherDefinition")).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.at(0).toObject().value(utf8("indicator")).toString(), former.definition);
    const QJsonArray breaks = document.value(utf8("breaks")).toArray();
    QCOMPARE(breaks.size(), 1);
    QCOMPARE(breaks.at(0).toObject().value(utf8("from")).toString(), utf8("2021"));
    QCOMPARE(seriesCsv(series).count('\n'), 2); // the header and its own
}

SUITE_TEST(SeriesExchangeTest)
#include "tst_seriesexchange.moc"
