// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetrequest.h"
#include "support/suite.h"

#include "printing/sheetsetup.h"
#include "printing/sheetwindow.h"
#include "samplesheets.h"
#include "text/clock.h"
#include "text/daytext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class SheetRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysOfTemplates();
    void everyTemplateHasASheet();
    void asksOneReportForItsScorecard();
    void comparesTheYearAskedFor();
    void setsBesideEachOtherWhatRegionsShare();
    void scoresRegionsByWhatTheyMet();
    void regionsStandInTheOrderGivenByHand();
    void saysWhatTheChecksSay();
    void libraryWithoutFiguresHasNone();
    void namesTheDayOfTheLibrary();
    void offersWhatTheLibraryHolds();
    void asksForWhatIsChosen();
    void comparesFurtherFormats();
    void asksForASearch();
    void windowShowsWhatIsChosen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

static QComboBox *box(const SheetSetup &setup, int index)
{
    return setup.findChildren<QComboBox *>().at(index);
}

static void choose(const SheetSetup &setup, SheetTemplate which)
{
    box(setup, 0)->setCurrentIndex(box(setup, 0)->findData(toKey(which)));
}

void SheetRequestTest::initTestCase()
{
    m_library = sampleLibrary(m_folder);
    QVERIFY(m_library);
}

void SheetRequestTest::keysOfTemplates()
{
    for (const SheetTemplate which : sheetTemplates()) {
        QCOMPARE(sheetTemplateFrom(toKey(which)), std::optional(which));
        QVERIFY(!sheetTemplateText(which).isEmpty());
    }
    QVERIFY(!sheetTemplateFrom(QStringLiteral("poster")));
}

void SheetRequestTest::everyTemplateHasASheet()
{
    QSet<QString> titles;
    for (const SheetTemplate which : sheetTemplates()) {
        const SheetContent sheet = makeSheet(*m_library, {.which = which, .indicators = {}});
        QVERIFY2(!sheet.isEmpty(), qPrintable(toKey(which)));
        titles.insert(sheet.title);
    }
    QCOMPARE(titles.size(), sheetTemplates().size());
}

void SheetRequestTest::asksOneReportForItsScorecard()
{
    SheetRequest request{.which = SheetTemplate::Scorecard, .regions = {district}};
    const auto entry = scoredReport(*m_library, request);
    QVERIFY(entry);
    QCOMPARE(entry->identity.regionId, district);
    request.year = 1999;
    QVERIFY(!scoredReport(*m_library, request));
    QVERIFY(makeSheet(*m_library, request).isEmpty());
}

void SheetRequestTest::comparesTheYearAskedFor()
{
    SheetRequest request{.which = SheetTemplate::Regions, .year = 2022};
    const SheetContent later = makeSheet(*m_library, request);
    request.year = 2021;
    const SheetContent earlier = makeSheet(*m_library, request);
    QVERIFY(!later.isEmpty() && !earlier.isEmpty());
    QVERIFY(!(later == earlier));
}

void SheetRequestTest::setsBesideEachOtherWhatRegionsShare()
{
    const SheetContent sheet =
        makeSheet(*m_library, {.which = SheetTemplate::Regions, .year = 2021});
    const SheetTable &table = sheet.tables.constFirst();
    QString shared; // of each row whether several regions state something
    for (const SheetRow &row : table.rows) {
        QSet<int> groups;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells.at(i).text.isEmpty())
                groups.insert(table.columns.at(i).group);
        }
        groups.remove(-1);
        shared += groups.size() > 1 ? u'y' : u'n';
    }
    QVERIFY(shared.contains(u'y') && shared.contains(u'n'));
    QVERIFY2(shared.lastIndexOf(u'y') < shared.indexOf(u'n'), qPrintable(shared));
}

void SheetRequestTest::scoresRegionsByWhatTheyMet()
{
    SheetRequest request{.which = SheetTemplate::Scores, .sort = {ScoreSort::By::Met}};
    const SheetContent sheet = makeSheet(*m_library, request);
    QVERIFY(sheet.year);
    const SheetTable &table = sheet.tables.constFirst();
    double before = 1000;
    for (const SheetRow &row : table.rows) {
        if (row.foot)
            continue;
        QVERIFY(row.cells.at(1).number);
        QVERIFY(*row.cells.at(1).number <= before);
        before = *row.cells.at(1).number;
    }
    QVERIFY(before < 1000);
    // What rows are sorted by is shown, asked for or not.
    request.indicators = {growth};
    request.regions = {city, district};
    request.year = 2022;
    request.sort = {ScoreSort::By::Indicator, QStringLiteral("retail-growth")};
    QStringList indicators;
    for (const SheetFigure &figure : makeSheet(*m_library, request).figures)
        indicators << figure.indicator;
    indicators.removeDuplicates();
    QCOMPARE(indicators.size(), 2);
    // A person's own choice and order.
    request = {.which = SheetTemplate::Scores, .regions = {district, city}, .year = 2021};
    const SheetTable chosen = makeSheet(*m_library, request).tables.constFirst();
    QCOMPARE(chosen.rows.at(0).cells.at(0).text, QStringLiteral("大渡口区"));
    QCOMPARE(chosen.rows.at(1).cells.at(0).text, QStringLiteral("重庆市"));
    QCOMPARE(chosen.all, 2);
}

void SheetRequestTest::regionsStandInTheOrderGivenByHand()
{
    SheetRequest request{.which = SheetTemplate::National, .year = 2022};
    const auto firstOf = [](const SheetContent &sheet) {
        return sheet.tables.constFirst().rows.constFirst().cells.constFirst().text;
    };
    const SheetContent usual = makeSheet(*m_library, request);
    request.regionOrder = {QStringLiteral("cq-wansheng")}; // the others behind it, as they stood
    const SheetContent moved = makeSheet(*m_library, request);
    QVERIFY(firstOf(usual) != firstOf(moved));
    QCOMPARE(moved.tables.constFirst().rows.size(), usual.tables.constFirst().rows.size());
    QCOMPARE(moved.tables.constFirst().all, usual.tables.constFirst().all); // none is left out
    QCOMPARE(moved.subtitle, usual.subtitle);
    // The sources are numbered as they come.
    const SheetRow &row = moved.tables.constFirst().rows.constFirst();
    const auto cited = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const SheetCell &cell) { return !cell.notes.isEmpty(); });
    QVERIFY(cited != row.cells.end());
    QCOMPARE(cited->notes.constFirst(), 1);
    // An order that is the usual one is not called another.
    const QString remark = QStringLiteral("chosen by hand");
    QVERIFY(moved.remarks.join(u' ').contains(remark));
    request.regionOrder = {district, QStringLiteral("cq-wansheng")};
    QVERIFY(!makeSheet(*m_library, request).remarks.join(u' ').contains(remark));
    request.regionOrder.clear();
    request.regions = {QStringLiteral("cq-wansheng"), district};
    QVERIFY(makeSheet(*m_library, request).remarks.join(u' ').contains(remark));
}

void SheetRequestTest::saysWhatTheChecksSay()
{
    const SheetContent sheet = makeSheet(*m_library, {.indicators = {growth}});
    QVERIFY(!sheet.checks.isEmpty());
    // A report on its own is checked against the others all the same.
    const SheetContent ofDistrict =
        makeSheet(*m_library, {.indicators = {growth}, .regions = {district}});
    QVERIFY(!ofDistrict.checks.isEmpty());
    QVERIFY(ofDistrict.checks.size() < sheet.checks.size());
}

void SheetRequestTest::namesTheDayOfTheLibrary()
{
    const StoppedClock clock(QDateTime({2031, 2, 3}, {12, 0, 0}, Qt::UTC));
    const auto library = openIn(m_folder, QStringLiteral("later.sqlite"));
    QVERIFY(library);
    importPaths(*library, {QStringLiteral(PLANLENS_SAMPLES)});
    const QDate day = Clock::now().toLocalTime().date();
    const SheetContent sheet = makeSheet(*library, {.indicators = {growth}});
    QVERIFY2(sheet.footer.contains(dayText(day)), qPrintable(sheet.footer));
}

void SheetRequestTest::libraryWithoutFiguresHasNone()
{
    const auto library = openIn(m_folder, QStringLiteral("empty.sqlite"));
    QVERIFY(library);
    for (const SheetTemplate which : sheetTemplates())
        QVERIFY(makeSheet(*library, {.which = which, .indicators = {}}).isEmpty());
    QVERIFY(sheetChoices(*library).isEmpty());
}

void SheetRequestTest::offersWhatTheLibraryHolds()
{
    const SheetChoices choices = sheetChoices(*m_library);
    QCOMPARE(choices.regions.size(), 3);
    QCOMPARE(choices.years, (QList<int>{2023, 2022, 2021}));
    QVERIFY(choices.reports.size() >= 3);
    QVERIFY(std::any_of(choices.indicators.begin(), choices.indicators.end(),
                        [](const auto &choice) { return choice.id == growth; }));
}

void SheetRequestTest::asksForWhatIsChosen()
{
    const SheetRequest start{.indicators = {growth}, .regions = {city, district}};
    SheetSetup setup(sheetChoices(*m_library), start);
    QSignalSpy changed(&setup, &SheetSetup::changed);
    QCOMPARE(setup.request().indicators, QStringList{growth});
    QCOMPARE(setup.request().regions, start.regions);

    choose(setup, SheetTemplate::Region);
    QCOMPARE(setup.request().regions, QStringList{city});
    QVERIFY(setup.request().indicators.isEmpty());

    choose(setup, SheetTemplate::Regions);
    QCOMPARE(setup.request().regions, start.regions); // not the one of the region's sheet
    QVERIFY(!setup.request().year);
    box(setup, 1)->setCurrentIndex(box(setup, 1)->findData(QStringLiteral("2022")));
    QCOMPARE(setup.request().year, std::optional(2022));

    const auto &all = setup.choices().all;
    SheetSetup compared(sheetChoices(*m_library), {.which = SheetTemplate::Comparison,
                                                   .reports = {all.at(2).id, all.at(0).id}});
    QCOMPARE(compared.request().reports, QStringList({all.at(2).id, all.at(0).id}));
    box(compared, 1)->setCurrentIndex(box(compared, 1)->findData(all.at(1).id));
    QCOMPARE(compared.request().reports, QStringList{all.at(1).id});

    choose(setup, SheetTemplate::Scorecard);
    QCOMPARE(setup.request().reports.size(), 1);
    QVERIFY(setup.request().regions.isEmpty());
    setup.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(setup.request().audit);
    QCOMPARE(changed.size(), 5);
}

void SheetRequestTest::comparesFurtherFormats()
{
    const QStringList keys = {m_library->entries().at(0).key, m_library->entries().at(2).key};
    QVERIFY(m_library->joinFormats(keys.at(1), {keys.at(0)}));
    SheetSetup setup(sheetChoices(*m_library),
                     {.which = SheetTemplate::Comparison, .reports = keys});
    QCOMPARE(setup.request().reports, keys);
    QVERIFY(!makeSheet(*m_library, setup.request()).isEmpty());
    // Alone it is compared with another than the one that counts for it.
    const SheetRequest alone{.which = SheetTemplate::Comparison, .reports = {keys.at(0)}};
    const SheetRequest both{.which = SheetTemplate::Comparison, .reports = keys};
    QVERIFY(!makeSheet(*m_library, alone).isEmpty());
    QVERIFY(makeSheet(*m_library, alone).subtitle != makeSheet(*m_library, both).subtitle);
    QVERIFY(m_library->separateFormat(keys.at(0)));
}

void SheetRequestTest::asksForASearch()
{
    const QString query = QStringLiteral("role:target year:2022");
    SheetRequest start{.which = SheetTemplate::Hits, .regions = {district}};
    start.query = query;
    SheetSetup setup(sheetChoices(*m_library), start);
    QCOMPARE(setup.request().query, query);
    QVERIFY(setup.request().regions.isEmpty());
    QVERIFY(!makeSheet(*m_library, setup.request()).isEmpty());
    // Without one, the targets that were missed; the search it began with stays on offer.
    SheetSetup other(sheetChoices(*m_library), {.indicators = {growth}});
    choose(other, SheetTemplate::Hits);
    QCOMPARE(other.request().query, QString(missedTargets));
    box(setup, 1)->setCurrentIndex(box(setup, 1)->findData(QString(missedTargets)));
    QCOMPARE(setup.request().query, QString(missedTargets));
    QVERIFY(box(setup, 1)->findData(query) >= 0);
}

void SheetRequestTest::windowShowsWhatIsChosen()
{
    auto *setup = new SheetSetup(sheetChoices(*m_library), {.indicators = {growth}});
    const auto make = [&](const SheetRequest &request) {
        return makeSheet(*m_library, request);
    };
    SheetWindow window(make(setup->request()));
    window.setSetup(setup, make);
    window.show();
    const QString first = window.content().title;
    window.setLandscape(true);
    choose(*setup, SheetTemplate::Region);
    QVERIFY(window.content().title != first);
    QVERIFY(window.content().landscape); // the paper stays as it was turned
    QVERIFY(window.findChild<QPrintPreviewWidget *>()->isVisible());
}

SUITE_WINDOW_TEST(SheetRequestTest)
#include "tst_sheetrequest.moc"
