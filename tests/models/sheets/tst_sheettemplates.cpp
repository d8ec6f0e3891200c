// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"
#include "sheets/findingssheet.h"
#include "sheets/sheettemplates.h"
#include "support/sheetfixture.h"
#include "support/suite.h"
#include "text/daytext.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;
using namespace PlanLens::Fixture;

class SheetTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndicatorByRegionsAndYears();
    void sourcesAreNumberedOnce();
    void columnsWithoutAFigureAreLeftOut();
    void reportsThatDisagreeAreNamed();
    void anotherDefinitionHasAFootnote();
    void whatDoesNotFitTheUnitIsNamed();
    void figuresAndChartsCiteAsTheSourcesDo();
    void aComparisonHasAGroupForEachRegion();
    void whatSeveralRegionsStateComesFirst();
    void aRegionHasAGroupForEachYear();
    void aScorecardHasSectionsAndChanges();
    void onlyTargetsOfOneKindHaveAChange_data();
    void onlyTargetsOfOneKindHaveAChange();
    void theAuditListsEveryFigure();
    void theFooterSaysWhatItKnows();
    void aDistrictBesideOtherProvincesIsNamedWithItsOwn();
    void aListWithoutFindingsSaysSo();
    void whatWasTickedOffIsSaid();
};

static CitedPlace named(const StatedObservation &stated)
{
    return {stated.reportTitle, QStringLiteral("section of %1").arg(stated.reviewYear)};
}

void SheetTemplatesTest::anIndicatorByRegionsAndYears()
{
    const SheetContent sheet = indicatorSheet(growthSeries());
    const SheetTable &table = sheet.tables.constFirst();
    const auto text = [](const char *utf8) {
        return QString::fromUtf8(utf8);
    };
    QCOMPARE(
        textsOf(table.head.at(0)),
        QStringList({{}, text("2020"), text("2021"), {}, {}, text("2022"), {}, {}, text("2023")}));
    QCOMPARE(table.head.at(0).cells.at(2).columnSpan, 3);
    QCOMPARE(textsOf(table.rows.at(0)),
             QStringList({text("重庆市"), text("3.9"), text("≥ 6"), text("8.3"), text("met"),
                          text("≈ 5.5"), text("2.6"), text("missed"), text("≥ 6")}));
    QCOMPARE(
        textsOf(table.rows.at(1)),
        QStringList(
            {text("大渡口区"), {}, text("6"), text("≥ 8"), text("met"), text("≈ 6"), {}, {}, {}}));
    QVERIFY(!table.rows.at(1).cells.at(3).tag.isEmpty());
    QCOMPARE(sheet.charts.size(), 3);
    QCOMPARE(sheet.charts.at(0).range, sheet.charts.at(2).range);
    QCOMPARE(sheet.charts.at(0).groups, sheet.charts.at(2).groups);
}

void SheetTemplatesTest::sourcesAreNumberedOnce()
{
    const SheetContent sheet = indicatorSheet(growthSeries());
    QSet<int> cited;
    for (const SheetRow &row : sheet.tables.constFirst().rows) {
        for (const SheetCell &cell : row.cells)
            cited.unite(QSet<int>(cell.notes.begin(), cell.notes.end()));
    }
    QCOMPARE(cited.size(), sheet.sources.size());
    for (const SheetSource &source : sheet.sources)
        QVERIFY(cited.contains(source.number));
    QCOMPARE(sheet.figures.size(), growthSeries().points.size());
}

void SheetTemplatesTest::columnsWithoutAFigureAreLeftOut()
{
    Series series = growthSeries();
    series.points.append(point(chongqing(), 2024, Role::Target, {}, {}));
    const SheetTable table = indicatorSheet(series).tables.constFirst();
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        QVERIFY(std::any_of(table.rows.begin(), table.rows.end(), [column](const SheetRow &row) {
            return !row.cells.at(column).text.isEmpty();
        }));
    }
}

void SheetTemplatesTest::reportsThatDisagreeAreNamed()
{
    Series series = growthSeries();
    SeriesPoint other = series.points.at(4);
    other.value = figure(2.7);
    other.source.observation.value = other.value;
    other.source.observation.printed = QStringLiteral("2.7");
    other.source.reportKey = QStringLiteral("later");
    other.source.reviewYear = 2023;
    series.points.append(other);
    const SheetContent sheet = indicatorSheet(series, {chongqing().id});
    // What it had been, and by how much it was revised.
    QCOMPARE(sheet.remarks.size(), 2);
    QVERIFY(sheet.remarks.join(u' ').contains(QStringLiteral("2.6")));
    QVERIFY(sheet.remarks.join(u' ').contains(QStringLiteral("+0.1")));
    QCOMPARE(indicatorSheet(growthSeries()).remarks.size(), 1);
}

void SheetTemplatesTest::anotherDefinitionHasAFootnote()
{
    Series series = growthSeries();
    series.points[0].definition = QStringLiteral("foreign-capital-utilised");
    const SheetContent sheet = indicatorSheet(series);
    const SheetRow &row = sheet.tables.constFirst().rows.constFirst();
    QCOMPARE(row.cells.at(1).tag, QStringLiteral("‡"));
    QCOMPARE(sheet.remarks.size(), 2);
    QVERIFY(sheet.remarks.constFirst().contains(QStringLiteral("实际利用外资")));
}

void SheetTemplatesTest::whatDoesNotFitTheUnitIsNamed()
{
    Series series = growthSeries();
    StatedObservation left = series.points.constFirst().source;
    left.observation.printed = QStringLiteral("27894亿元");
    series.left = {left};
    const QStringList remarks = indicatorSheet(series, {}, {.place = named}).remarks;
    QCOMPARE(remarks.size(), 2);
    QVERIFY(remarks.constFirst().contains(QStringLiteral("27894亿元")));
    QVERIFY(remarks.constFirst().contains(QStringLiteral("section of 2020")));
}

void SheetTemplatesTest::figuresAndChartsCiteAsTheSourcesDo()
{
    Series series = growthSeries();
    SeriesPoint other = series.points.constFirst();
    other.value = figure(3.1);
    series.points.append(other);
    const SheetContent sheet = indicatorSheet(series, {}, {.place = named});
    QCOMPARE(sheet.figures.constFirst().stated.place, QStringLiteral("section of 2020"));
    QCOMPARE(sheet.sources.constFirst().place, QStringLiteral("section of 2020"));
    const QStringList notes = sheet.charts.constFirst().notes;
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.constFirst().contains(QStringLiteral("section of 2020")));
}

void SheetTemplatesTest::aComparisonHasAGroupForEachRegion()
{
    const SheetContent sheet =
        regionsSheet({growthSeries()}, {dadukou().id, chongqing().id}, Period::year(2021));
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.head.at(0).cells.at(2).text, QStringLiteral("大渡口区"));
    QCOMPARE(table.head.at(0).cells.at(5).text, QStringLiteral("重庆市"));
    QCOMPARE(table.rows.at(0).cells.at(6).text, QStringLiteral("8.3"));
}

void SheetTemplatesTest::whatSeveralRegionsStateComesFirst()
{
    const auto seriesOf = [](const char *id, const QList<Place> &places) {
        Series series{.indicator = {.id = QString::fromLatin1(id)}, .unit = QStringLiteral("%")};
        for (const Place &place : places)
            series.points << point(place, 2021, Role::Target, figure(6), QStringLiteral("6"));
        return series;
    };
    Series blank = seriesOf("blank", {chongqing(), dadukou()});
    blank.points.last().value = {};
    Series later = seriesOf("later", {chongqing()});
    later.points << point(dadukou(), 2022, Role::Target, figure(6), QStringLiteral("6"));
    const QList<Series> all{seriesOf("alone", {chongqing()}),
                            blank,
                            seriesOf("both", {chongqing(), dadukou()}),
                            later,
                            seriesOf("others", {dadukou(), wansheng()}),
                            seriesOf("all", {chongqing(), dadukou(), wansheng()})};
    const auto order = [&](const QStringList &regions) {
        QStringList ids;
        for (const Series &series : sharedFirst(all, regions, Period::year(2021)))
            ids << series.indicator.id;
        return ids.join(u' ');
    };
    QCOMPARE(order({chongqing().id, dadukou().id}),
             QStringLiteral("both all alone blank later others"));
    QCOMPARE(order({}), QStringLiteral("both others all alone blank later"));
}

void SheetTemplatesTest::aRegionHasAGroupForEachYear()
{
    const SheetContent sheet = regionSheet({growthSeries()}, wansheng().id);
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(sheet.title, QStringLiteral("万盛经开区"));
    QCOMPARE(table.head.at(0).cells.at(2).text, QStringLiteral("2021"));
    QCOMPARE(table.rows.at(0).cells.size(), table.columns.size());
}

void SheetTemplatesTest::aScorecardHasSectionsAndChanges()
{
    const SheetContent sheet = longScorecard(20);
    const QList<SheetRow> &rows = sheet.tables.constFirst().rows;
    QCOMPARE(rows.size(), 22);
    QVERIFY(rows.at(0).section);
    QVERIFY(rows.at(11).section);
    for (const SheetRow &row : rows)
        QCOMPARE(row.cells.size(), sheet.tables.constFirst().columns.size());
    QVERIFY(sheet.subtitle.contains(QStringLiteral("20 met")));
}

void SheetTemplatesTest::onlyTargetsOfOneKindHaveAChange_data()
{
    QTest::addColumn<Value>("before");
    QTest::addColumn<QString>("unitBefore");
    QTest::addColumn<Value>("after");
    QTest::addColumn<QString>("unitAfter");
    QTest::addColumn<QString>("change");

    const QString percent = QStringLiteral("%");
    Value level = figure(71);
    level.approximate = true;
    Value more = figure(0.5);
    more.kind = ValueKind::Change;
    Value words;
    words.kind = ValueKind::Text;
    QTest::newRow("figures") << level << percent << figure(71.5) << percent << "+0.5";
    QTest::newRow("a level and a change") << level << percent << more << percent << "";
    QTest::newRow("words") << level << percent << words << percent << "";
    QTest::newRow("another unit") << level << percent << figure(72) << QStringLiteral("万户") << "";
    QTest::newRow("noise of binary figures")
        << figure(0.1) << percent << figure(0.3) << percent << "+0.2";
}

void SheetTemplatesTest::onlyTargetsOfOneKindHaveAChange()
{
    QFETCH(const Value, before);
    QFETCH(const QString, unitBefore);
    QFETCH(const Value, after);
    QFETCH(const QString, unitAfter);
    QList<Observation> observations;
    for (const int year : {2021, 2022}) {
        const bool first = year == 2021;
        Observation target =
            point(dadukou(), year, Role::Target, first ? before : after, QStringLiteral("6"))
                .observation();
        target.unit = first ? unitBefore : unitAfter;
        target.table = 0;
        observations << target;
    }
    const StatedObservation report =
        point(dadukou(), 2021, Role::Actual, figure(1), QStringLiteral("1")).source;
    const SheetContent sheet = scorecardSheet({report, scoreRows(observations, 2021, 2022)}, {});
    const SheetCell cell = sheet.tables.constFirst().rows.constLast().cells.at(8);
    QTEST(cell.text, "change");
    QCOMPARE(cell.number.has_value(), !cell.text.isEmpty());
}

void SheetTemplatesTest::theAuditListsEveryFigure()
{
    const SheetContent sheet = indicatorSheet(growthSeries(), {}, {.audit = true});
    QCOMPARE(sheet.tables.size(), 2);
    QCOMPARE(sheet.tables.at(1).rows.size(), growthSeries().points.size());
    QVERIFY(textsOf(sheet.tables.at(1).rows.at(0)).contains(QStringLiteral("增长3.9%")));
    QVERIFY(textsOf(sheet.tables.at(1).rows.at(2))
                .join(u' ')
                .contains(QStringLiteral("8.3 reaches 6以上")));
    QCOMPARE(indicatorSheet({}, {}, {.audit = true}).tables.size(), 1);
}

void SheetTemplatesTest::theFooterSaysWhatItKnows()
{
    QCOMPARE(indicatorSheet(growthSeries()).footer, QStringLiteral("PlanLens"));
    const QString footer =
        indicatorSheet(growthSeries(), {}, {.date = QDate(2026, 11, 21), .reports = 5}).footer;
    QVERIFY(footer.contains(dayText(QDate(2026, 11, 21))));
    QVERIFY(footer.contains(QLatin1Char('5')));
}

void SheetTemplatesTest::aDistrictBesideOtherProvincesIsNamedWithItsOwn()
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    const auto add = [&](const Place &place) {
        series.points << point(place, 2021, Role::Actual, figure(8), QStringLiteral("8"));
    };
    const auto name = [&](int row) {
        return textsOf(indicatorSheet(series).tables.constFirst().rows.at(row)).constFirst();
    };
    add(chongqing());
    add(dadukou());
    QCOMPARE(name(1), QStringLiteral("大渡口区"));
    add({QStringLiteral("120000"), QStringLiteral("天津市")});
    QCOMPARE(name(1), QStringLiteral("重庆市大渡口区"));
    QCOMPARE(name(2), QStringLiteral("天津市"));
}

void SheetTemplatesTest::aListWithoutFindingsSaysSo()
{
    const StatedObservation report =
        point(dadukou(), 2021, Role::Actual, figure(1), QStringLiteral("1")).source;
    const SheetContent nothing = findingsSheet({{report, {}}});
    QVERIFY(!nothing.isEmpty());
    QVERIFY(nothing.subtitle.startsWith(QStringLiteral("Nothing was found")));
    QCOMPARE(textsOf(nothing.tables.at(0).rows.at(0)).at(3), QStringLiteral("Nothing was found."));
    QCOMPARE(nothing.tables.at(0).counted(), 0);
    QVERIFY(nothing.remarks.join(u' ').contains(QStringLiteral("大渡口区")));
    Finding agrees{.result = FindingResult::Consistent, .message = QStringLiteral("6 = 6")};
    const SheetContent agreeing = findingsSheet({{report, {agrees}}});
    QVERIFY(textsOf(agreeing.tables.at(0).rows.at(0)).at(3).contains(QStringLiteral("agree")));
    agrees.result = FindingResult::Contradiction;
    const SheetContent found = findingsSheet({{report, {agrees}}});
    QCOMPARE(found.tables.at(0).counted(), 1);
    QVERIFY(!found.remarks.join(u' ').contains(QStringLiteral("nothing was found")));
    QVERIFY(findingsSheet({}).isEmpty());
}

void SheetTemplatesTest::whatWasTickedOffIsSaid()
{
    ReportToList listed{point(dadukou(), 2021, Role::Actual, figure(1), QStringLiteral("1")).source,
                        {}};
    for (const char *quote : {"5.4", "5.5", "5.6"}) {
        Finding finding{.result = FindingResult::Contradiction,
                        .message = QString::fromLatin1(quote)};
        finding.evidence.append({.line = 1, .quote = QString::fromLatin1(quote)});
        listed.findings.append(finding);
    }
    const SheetTable without = findingsSheet({listed}).tables.constFirst();
    QCOMPARE(without.columns.size(), 5);
    listed.ticks.insert(findingKey(listed.findings.at(1)), {QStringLiteral("li"), {}});
    listed.ticks.insert(findingKey(listed.findings.at(2)),
                        {QStringLiteral("li"), QStringLiteral("a misprint")});
    const SheetTable table = findingsSheet({listed}).tables.constFirst();
    QCOMPARE(table.columns.size(), 6);
    QCOMPARE(textsOf(table.head.constFirst()).constLast(), QStringLiteral("Ticked off"));
    for (const SheetRow &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
    QCOMPARE(textsOf(table.rows.at(1)).constLast(), QStringLiteral("open"));
    QCOMPARE(textsOf(table.rows.at(2)).constLast(), QStringLiteral("done by li"));
    QCOMPARE(textsOf(table.rows.at(3)).constLast(), QStringLiteral("done by li: a misprint"));
    // What is not listed needs no column: what agrees, without the audit.
    for (Finding &finding : listed.findings)
        finding.result = FindingResult::Consistent;
    listed.ticks = {{findingKey(listed.findings.at(0)), {QStringLiteral("li"), {}}}};
    QCOMPARE(findingsSheet({listed}).tables.constFirst().columns.size(), 5);
    QCOMPARE(findingsSheet({listed}, {.audit = true}).tables.constFirst().columns.size(), 6);
}

SUITE_WINDOW_TEST(SheetTemplatesTest)
#include "tst_sheettemplates.moc"
