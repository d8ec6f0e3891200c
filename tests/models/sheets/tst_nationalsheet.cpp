// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"
#include "sheets/nationalsheet.h"
#include "sheets/targetmeans.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;
using namespace PlanLens::Fixture;

class NationalSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTheRule();
    void weighsNothingWithoutAllWeights();
    void addsAmountsAndSaysOfHowMany();
    void saysTheEndsOfChanges_data();
    void saysTheEndsOfChanges();
    void leavesOutAFootThatSaysNothing();
    void comparesBoundsForWhatTheySay_data();
    void comparesBoundsForWhatTheySay();
    void hasRegionsFootAndRemarks();
    void saysWordsInPlaceOfAFigure();
    void saysWhichOrderTheRegionsHave();
    void explainsTheSignOfAWishOnce();
    void saysThatThereAreOnlyParts();
    void setsShortPartsIntoTheCell();
    void saysOfWhomLastTargetsAreMissing();
};

static const QString tianjin = QStringLiteral("120000");
static const QString hebei = QStringLiteral("130000");
static const QString jiangsu = QStringLiteral("320000");

static NationalData threeRegions()
{
    using R = Relation;
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    const auto add = [&](const QString &id, int year, Role role, const Value &value,
                         const char *printed) {
        series.points << point({id, id}, year, role, value, QString::fromUtf8(printed));
    };
    add(tianjin, 2025, Role::Target, figure(5, R::Equal, true), "5%左右");
    add(tianjin, 2025, Role::Actual, figure(4.8), "增长4.8%");
    add(tianjin, 2026, Role::Target, figure(4.5), "增长4.5%");
    add(hebei, 2025, Role::Actual, figure(5.6), "增长5.6%");
    add(hebei, 2026, Role::Target, figure(5, R::AtLeast), "增长5%以上");
    add(jiangsu, 2026, Role::Target, range(5, 6), "增长5%—6%");
    NationalData data{.year = 2026};
    data.indicators = {series};
    data.regions = {tianjin, hebei, jiangsu};
    data.published = data.regions;
    data.all = data.regions + QStringList{QStringLiteral("330000")};
    data.weights = {{tianjin, 1.0}, {hebei, 3.0}, {jiangsu, 6.0}};
    return data;
}

void NationalSheetTest::countsByTheRule()
{
    const QList<RegionValue> values{{tianjin, figure(4.5)},
                                    {hebei, figure(5, Relation::AtLeast)},
                                    {jiangsu, range(5, 6)},
                                    {QStringLiteral("x"), words(QStringLiteral("保持稳定"))}};
    const RegionMeans middle = meansOf(values, {}, BoundRule::Middle);
    QCOMPARE(middle.count, 3);
    QCOMPARE(middle.mean, std::optional(5.0));
    QCOMPARE(middle.median, std::optional(5.0));
    QCOMPARE(meansOf(values, {}, BoundRule::Lower).mean, std::optional(4.833333));
    QCOMPARE(meansOf(values, {}, BoundRule::Upper).count, 2); // 5以上 has no upper end
    QCOMPARE(meansOf(values, {}, BoundRule::Plain).count, 1);
}

void NationalSheetTest::weighsNothingWithoutAllWeights()
{
    const QList<RegionValue> values{{tianjin, figure(4)}, {hebei, figure(6)}};
    const RegionMeans all = meansOf(values, {{tianjin, 3.0}, {hebei, 1.0}}, BoundRule::Middle);
    QCOMPARE(all.weighted, std::optional(4.5));
    const RegionMeans some = meansOf(values, {{tianjin, 3.0}}, BoundRule::Middle);
    QVERIFY(!some.weighted);
    QCOMPARE(some.unweighted, QStringList{hebei});
}

/// New urban jobs of three regions: 30以上 after 35.8, 120 after 141, and 50 after more than 54.
static NationalData jobs()
{
    const QString unit = QStringLiteral("万人");
    Series series{.indicator = gdpGrowth(), .unit = unit};
    series.indicator.id = QStringLiteral("new-jobs");
    series.indicator.nameZh = QStringLiteral("城镇新增就业");
    series.indicator.measure = Measure::Change;
    series.indicator.unit = unit;
    const auto add = [&](const QString &id, int year, Role role, const Value &value,
                         const char *printed) {
        series.points << point({id, id}, year, role, value, QString::fromUtf8(printed));
    };
    add(tianjin, 2025, Role::Actual, figure(35.8), "35.8万人");
    add(tianjin, 2026, Role::Target, figure(30, Relation::AtLeast), "30万人以上");
    add(hebei, 2025, Role::Actual, figure(141), "141万人");
    add(hebei, 2026, Role::Target, figure(120), "120万人");
    add(jiangsu, 2025, Role::Actual, figure(54, Relation::MoreThan), "超过54万人");
    add(jiangsu, 2026, Role::Target, figure(50, Relation::Equal, true), "50万人左右");
    NationalData data = threeRegions();
    data.indicators = {series};
    return data;
}

void NationalSheetTest::addsAmountsAndSaysOfHowMany()
{
    const SheetTable table = nationalSheet(jobs()).tables.constFirst();
    QStringList titles;
    for (const SheetRow &row : table.rows.mid(3))
        titles << row.cells.constFirst().text;
    QCOMPARE(titles, QStringList({QStringLiteral("Sum"), QStringLiteral("Regions with a number"),
                                  QStringLiteral("Up / same / down")}));
    QCOMPARE(textsOf(table.rows.at(3)).mid(1, 2),
             QStringList({QStringLiteral("200"), QStringLiteral("230.8")}));
    QCOMPARE(textsOf(table.rows.at(4)).mid(1, 2),
             QStringList({QStringLiteral("3"), QStringLiteral("3")}));
}

void NationalSheetTest::saysTheEndsOfChanges_data()
{
    QTest::addColumn<ValueForm>("form");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("printed") << ValueForm::Printed
                             << QStringList({QStringLiteral("at least −5.8"), QStringLiteral("−21"),
                                             QStringLiteral("at most −4")});
    QTest::newRow("signs") << ValueForm::Signs
                           << QStringList({QStringLiteral("≥\u2009−5.8"), QStringLiteral("−21"),
                                           QStringLiteral("≤\u2009−4")});
}

/// With as many decimals as the figures compared have.
void NationalSheetTest::saysTheEndsOfChanges()
{
    QFETCH(const ValueForm, form);
    const SheetTable table = nationalSheet(jobs(), {.values = form}).tables.constFirst();
    QStringList changes;
    for (int row = 0; row < 3; ++row) {
        changes << table.rows.at(row).cells.at(3).text;
        QVERIFY(table.rows.at(row).cells.at(3).number);
    }
    QTEST(changes, "changes");
}

void NationalSheetTest::leavesOutAFootThatSaysNothing()
{
    NationalData data = threeRegions();
    data.weights.clear();
    data.indicators[0].points.removeIf(
        [](const SeriesPoint &point) { return point.period() == Period::year(2025); });
    const SheetContent sheet = nationalSheet(data);
    QStringList titles;
    for (const SheetRow &row : sheet.tables.constFirst().rows.mid(3))
        titles << row.cells.constFirst().text;
    QCOMPARE(titles, QStringList({QStringLiteral("Mean"), QStringLiteral("Median"),
                                  QStringLiteral("Regions with a number")}));
    QCOMPARE(sheet.tables.at(1).columns.size(), 5); // nor a column of such means
    QVERIFY(sheet.remarks.join(u' ').contains(QStringLiteral("No mean by GDP")));
}

void NationalSheetTest::comparesBoundsForWhatTheySay_data()
{
    using R = Relation;
    QTest::addColumn<Value>("now");
    QTest::addColumn<Value>("before");
    QTest::addColumn<bool>("target");
    QTest::addColumn<Movement>("moved");
    QTest::newRow("higher") << figure(5) << figure(4.8) << false << Movement::Up;
    QTest::newRow("about the same")
        << figure(5, R::Equal, true) << figure(5) << true << Movement::Same;
    QTest::newRow("a bound above") << figure(5, R::AtLeast) << figure(4.8) << false << Movement::Up;
    QTest::newRow("a bound that leaves it open")
        << figure(5, R::AtLeast) << figure(5.5) << false << Movement::Open;
    QTest::newRow("two bounds of one kind")
        << figure(5, R::AtLeast) << figure(5.5, R::AtLeast) << true << Movement::Down;
    QTest::newRow("an actual that is a bound")
        << figure(5) << figure(5.5, R::AtLeast) << false << Movement::Open;
    QTest::newRow("a range below") << range(4.5, 5) << figure(5.5) << false << Movement::Down;
    QTest::newRow("a range that touches")
        << range(5.5, 6) << figure(5.5) << false << Movement::Open;
    QTest::newRow("two ranges") << range(5, 6) << range(5, 5.5) << true << Movement::Up;
    QTest::newRow("words") << words(QStringLiteral("稳定")) << figure(5) << true << Movement::Open;
}

void NationalSheetTest::comparesBoundsForWhatTheySay()
{
    QFETCH(const Value, now);
    QFETCH(const Value, before);
    QFETCH(const bool, target);
    QTEST(movement(now, before, target), "moved");
}

void NationalSheetTest::hasRegionsFootAndRemarks()
{
    const SheetContent sheet = nationalSheet(threeRegions(), {.values = ValueForm::Printed});
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(table.counted(), 3);
    QCOMPARE(table.all, 4);
    QCOMPARE(textsOf(table.rows.at(0)),
             QStringList({QStringLiteral("天津市"), QStringLiteral("4.5"), QStringLiteral("5左右"),
                          QStringLiteral("4.8"), QStringLiteral("−0.5"), QStringLiteral("−0.3")}));
    QCOMPARE(textsOf(table.rows.at(1)).at(1), QStringLiteral("5以上"));
    QVERIFY(!table.rows.at(1).cells.at(1).notes.isEmpty());
    const QStringList mean = textsOf(table.rows.at(3));
    QCOMPARE(mean.at(1), QStringLiteral("5.00"));
    QVERIFY(table.rows.at(3).foot);
    QCOMPARE(textsOf(table.rows.at(5)).at(1),
             QStringLiteral("5.25")); // by GDP: .45 + 1.5 + 3.3
    QCOMPARE(textsOf(table.rows.at(6)).mid(0, 4),
             QStringList({QStringLiteral("Regions with a number"), QStringLiteral("3"),
                          QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(table.regions);
    QVERIFY(textsOf(table.rows.constLast()).at(5).contains(QStringLiteral("0 / 0 / 1")));
    QCOMPARE(sheet.tables.size(), 2);
    QCOMPARE(sheet.tables.at(1).rows.size(), 4);
    const QString remarks = sheet.remarks.join(u' ');
    QVERIFY(remarks.contains(QStringLiteral("浙江省"))); // has not published
    QCOMPARE(sheet.figures.size(), 6);
}

void NationalSheetTest::saysWordsInPlaceOfAFigure()
{
    NationalData data = threeRegions();
    Indicator income = gdpGrowth();
    income.id = QStringLiteral("income-growth");
    income.nameZh = QStringLiteral("收入增速");
    data.indicators << Series{.indicator = income, .unit = QStringLiteral("%")};
    StatedObservation stated =
        point({hebei, hebei}, 2026, Role::Target, words(QStringLiteral("同步")),
              QStringLiteral("收入增长与经济同步"))
            .source;
    data.words[income.id].insert(hebei, stated);
    const SheetContent sheet = nationalSheet(data);
    const SheetCell cell = sheet.tables.constFirst().rows.at(1).cells.constLast();
    QCOMPARE(cell.text, QStringLiteral("收入增长与经济同步"));
    QVERIFY(!cell.notes.isEmpty());
    QVERIFY(sheet.remarks.join(u' ').contains(QStringLiteral("no figure for 2026")));
}

void NationalSheetTest::saysWhichOrderTheRegionsHave()
{
    NationalData data = threeRegions();
    const QString usual = QStringLiteral("GB/T 2260");
    QVERIFY(nationalSheet(data).remarks.join(u' ').contains(usual));
    data.regions = {jiangsu, tianjin, hebei};
    data.chosenOrder = true;
    const SheetContent sheet = nationalSheet(data);
    QCOMPARE(sheet.tables.constFirst().rows.at(0).cells.at(0).text, QStringLiteral("江苏省"));
    QCOMPARE(sheet.tables.constFirst().all, 4);
    const QString remarks = sheet.remarks.join(u' ');
    QVERIFY2(!remarks.contains(usual), qPrintable(remarks));
    QVERIFY2(remarks.contains(QStringLiteral("chosen by hand")), qPrintable(remarks));
}

/// Words of a report that are a target, at a place of their own.
static StatedObservation saidOf(const QString &region, const QString &text)
{
    StatedObservation stated =
        point({region, region}, 2026, Role::Target, words(text), text).source;
    stated.observation.anchor.start = 12;
    return stated;
}

void NationalSheetTest::explainsTheSignOfAWishOnce()
{
    NationalData data = threeRegions();
    const QString wish = QStringLiteral("争取更好结果");
    for (const QString &region : {tianjin, hebei})
        data.wishes[QStringLiteral("gdp-growth")].insert(region, saidOf(region, wish));
    const SheetContent sheet = nationalSheet(data, {.values = ValueForm::Printed});
    const QList<SheetRow> &rows = sheet.tables.constFirst().rows;
    QCOMPARE(rows.at(0).cells.at(1).text, QStringLiteral("4.5"));
    QCOMPARE(rows.at(0).cells.at(1).tag, QStringLiteral("※"));
    QCOMPARE(rows.at(2).cells.at(1).tag, QString());
    // The words are one more place that the cell rests on, though the source is the same.
    const SheetCell &cell = rows.at(1).cells.at(1);
    QCOMPARE(cell.figures.size(), 2);
    QCOMPARE(sheet.figures.at(cell.figures.at(1)).stated.observation.printed, wish);
    QCOMPARE(cell.notes.size(), 1);
    const QStringList explained = sheet.remarks.filter(QStringLiteral("※"));
    QCOMPARE(explained,
             QStringList(QStringLiteral(
                 "※ 地区生产总值增速: the reports add “争取更好结果” (天津市, 河北省).")));
}

void NationalSheetTest::saysThatThereAreOnlyParts()
{
    NationalData data = threeRegions();
    Series &series = data.indicators[0];
    series.points.removeIf([](const SeriesPoint &point) {
        return point.source.regionId == hebei && point.role() == Role::Target;
    });
    const auto part = [](Role role, int year, const QString &printed) {
        return NationalPart{QStringLiteral("城镇增速"),
                            point({hebei, hebei}, year, role, figure(7), printed).source};
    };
    data.parts[series.indicator.id][hebei] = {part(Role::Target, 2026, QStringLiteral("增长7%")),
                                              part(Role::Actual, 2025, QStringLiteral("增长6%"))};
    const SheetContent sheet = nationalSheet(data);
    const SheetCell &target = sheet.tables.constFirst().rows.at(1).cells.at(1);
    QCOMPARE(target.text, QStringLiteral("parts only"));
    QCOMPARE(target.figures.size(), 1);
    QVERIFY(!target.notes.isEmpty());
    // The actual of the whole is stated: its parts are none of the table's matter.
    QCOMPARE(sheet.tables.constFirst().rows.at(1).cells.at(3).text, QStringLiteral("5.6"));
    const QString remarks = sheet.remarks.join(u'\n');
    QVERIFY2(
        remarks.contains(QStringLiteral("地区生产总值增速, 河北省, 2026 target: of parts alone, "
                                        "城镇增速 “增长7%” (table 2, item 1).")),
        qPrintable(remarks));
    QVERIFY2(!remarks.contains(QStringLiteral("增长6%")), qPrintable(remarks));
    QVERIFY2(!remarks.contains(QStringLiteral("no figure for 2026")), qPrintable(remarks));
}

void NationalSheetTest::setsShortPartsIntoTheCell()
{
    NationalData data = threeRegions();
    const QString id = data.indicators.constFirst().indicator.id;
    data.indicators[0].points.removeIf([](const SeriesPoint &point) {
        return point.source.regionId == hebei && point.role() == Role::Target;
    });
    const auto part = [](const char *name, const Value &value, const QString &printed) {
        return NationalPart{QString::fromUtf8(name),
                            point({hebei, hebei}, 2026, Role::Target, value, printed).source, value,
                            QStringLiteral("%")};
    };
    const Value about = figure(7, Relation::Equal, true);
    data.parts[id][hebei] = {part("城镇地区生产总值增速", about, QStringLiteral("增长7%左右")),
                             part("农村地区生产总值增速", figure(8), QStringLiteral("增长8%"))};
    const auto cellOf = [](const SheetContent &sheet) {
        return sheet.tables.constFirst().rows.at(1).cells.at(1).text;
    };
    const SheetContent sheet = nationalSheet(data, {.values = ValueForm::Printed});
    QCOMPARE(cellOf(sheet), QStringLiteral("城镇 7左右\n农村 8"));
    QVERIFY(!sheet.remarks.join(u' ').contains(QStringLiteral("of parts alone")));
    // In another unit than the column's they are said in a note.
    data.parts[id][hebei][1].unit = QStringLiteral("亿元");
    const SheetContent noted = nationalSheet(data, {.values = ValueForm::Printed});
    QCOMPARE(cellOf(noted), QStringLiteral("parts only"));
    QVERIFY(noted.remarks.join(u' ').contains(QStringLiteral("of parts alone")));
}

void NationalSheetTest::saysOfWhomLastTargetsAreMissing()
{
    NationalData data = threeRegions();
    const QString some = QStringLiteral(
        "地区生产总值增速: the library has no figure of a target for 2025 of 河北省, 江苏省.");
    const QStringList remarks = nationalSheet(data).remarks;
    QVERIFY2(remarks.contains(some), qPrintable(remarks.join(u'\n')));
    data.indicators[0].points.removeIf([](const SeriesPoint &point) {
        return point.role() == Role::Target && point.period() == Period::year(2025);
    });
    const QString all =
        QStringLiteral("The library has no figure of a target for 2025 of these regions: nothing "
                       "is compared with it.");
    QVERIFY(nationalSheet(data).remarks.contains(all));
    QVERIFY(!nationalSheet(data).remarks.contains(some));
}

SUITE_WINDOW_TEST(NationalSheetTest)
#include "tst_nationalsheet.moc"
