// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchhitsmodel.h"
#include "items/tableroles.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;

namespace {

SearchedReport searched(const QString &key, const QString &region, int year, int places)
{
    SearchedReport report;
    report.entry.key = key;
    report.entry.identity = {.title = key,
                             .kind = ReportKind::PlanReport,
                             .regionName = region,
                             .reviewYear = year - 1,
                             .planYear = year};
    report.places = places;
    return report;
}

SearchHit hit(int report, const QString &key, int line)
{
    SearchHit hit;
    hit.anchor.report = key;
    hit.anchor.block = line;
    hit.line = line;
    hit.report = report;
    hit.snippet = QStringLiteral("line %1\nof %2").arg(line).arg(key);
    hit.highlights = {{5, 1}};
    return hit;
}

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

SearchResults firstPage()
{
    SearchResults page;
    page.total = 9;
    page.units = 5;
    page.reports = {searched(second, QStringLiteral("B"), 2021, 4),
                    searched(first, QStringLiteral("A"), 2023, 5)};
    page.hits = {hit(0, second, 30), hit(1, first, 7), hit(0, second, 4)};
    return page;
}

/// Reports of a page are numbered by their first hit in it.
SearchResults secondPage()
{
    SearchResults page = firstPage();
    page.reports = {searched(first, QStringLiteral("A"), 2023, 5),
                    searched(QStringLiteral("third"), QStringLiteral("C"), 2022, 1)};
    page.hits = {hit(0, first, 2), hit(1, QStringLiteral("third"), 1)};
    return page;
}

QString listed(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex report = model.index(row, 0);
        QStringList lines;
        for (int i = 0; i < model.rowCount(report); ++i)
            lines << model.index(i, SearchHitsModel::LineColumn, report).data().toString();
        texts << report.data(SearchHitsModel::ReportRole).toString() + u':' + lines.join(u',');
    }
    return texts.join(u' ');
}

} // namespace

/// All that a search found, by report.
class SearchHitsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHitsByReport();
    void addsPages();
    void refusesPagesOfAnotherState();
    void tellsWhatARowIsOf();
    void figuresHaveTheirOwnYear();
    void reportsOfOneTitleAreToldApart();
    void orders();
    void keepsAnOrderWhenPagesCome();
};

void SearchHitsModelTest::groupsHitsByReport()
{
    SearchHitsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResults(firstPage());
    QCOMPARE(listed(model), QStringLiteral("second:30,4 first:7"));
    const QModelIndex report = model.index(0, 0);
    QCOMPARE(report.siblingAtColumn(SearchHitsModel::PlacesColumn).data().toString(),
             QStringLiteral("4"));
    QVERIFY(report.data().toString().contains(u'B'));
    QVERIFY(report.data(Qt::AccessibleTextRole).toString().contains(u'4'));
    model.setResults({});
    QCOMPARE(model.rowCount(), 0);
}

void SearchHitsModelTest::addsPages()
{
    SearchHitsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setResults(firstPage());
    const QPersistentModelIndex kept = model.index(1, 0, model.index(0, 0));
    QVERIFY(model.append(secondPage()));
    QCOMPARE(listed(model), QStringLiteral("second:30,4 first:7,2 third:1"));
    QCOMPARE(model.lineOf(kept), 4);
    QCOMPARE(int(model.results().hits.size()), 5);
    for (const SearchHit &one : model.results().hits)
        QCOMPARE(model.results().reports.at(one.report).entry.key, one.anchor.report);
}

void SearchHitsModelTest::refusesPagesOfAnotherState()
{
    SearchHitsModel model;
    model.setResults(firstPage());
    SearchResults other = secondPage();
    other.total = 10;
    QVERIFY(!model.append(other));
    QCOMPARE(listed(model), QStringLiteral("second:30,4 first:7"));
}

void SearchHitsModelTest::tellsWhatARowIsOf()
{
    SearchHitsModel model;
    model.setResults(firstPage());
    const QModelIndex report = model.index(1, 0);
    const QModelIndex row = model.index(0, 0, report);
    QVERIFY(model.isReport(report));
    QVERIFY(!model.isReport(row));
    QVERIFY(!model.anchorAt(report).isValid());
    QCOMPARE(model.anchorAt(row).report, first);
    QCOMPARE(row.data(TableRole::Place).value<Anchor>(), model.anchorAt(row));
    QCOMPARE(row.data().toString(), QStringLiteral("line 7 of first"));
    QCOMPARE(row.data(SearchHitsModel::StartRole).toInt(), 5);
    QCOMPARE(row.data(SearchHitsModel::LengthRole).toInt(), 1);
    // Each row says of which report it is, for who takes it along.
    QVERIFY(row.siblingAtColumn(SearchHitsModel::ReportColumn).data().toString().contains(u'A'));
    QCOMPARE(row.siblingAtColumn(SearchHitsModel::YearColumn).data().toString(),
             QStringLiteral("2023"));
}

void SearchHitsModelTest::figuresHaveTheirOwnYear()
{
    SearchHitsModel model;
    SearchResults page = firstPage();
    page.hits[1].figure = Observation{};
    page.hits[1].figure->period = Period::year(2022);
    model.setResults(page);
    const QModelIndex report = model.index(1, SearchHitsModel::YearColumn);
    QCOMPARE(report.data().toString(), QStringLiteral("2023"));
    const QModelIndex row = model.index(0, SearchHitsModel::YearColumn, model.index(1, 0));
    QCOMPARE(row.data().toString(), QStringLiteral("2022"));
}

void SearchHitsModelTest::reportsOfOneTitleAreToldApart()
{
    SearchHitsModel model;
    const QAbstractItemModelTester tester(&model);
    SearchResults page = firstPage();
    page.reports[0].entry.format = QStringLiteral("docx");
    model.setResults(page);
    const QString alone = model.index(0, 0).data().toString();
    QVERIFY(!alone.contains(QStringLiteral("DOCX")));
    SearchResults more = secondPage();
    more.reports[1].entry.identity = page.reports.at(0).entry.identity;
    more.reports[1].entry.format = QStringLiteral("pdf");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.append(more));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, 0).data().toString(), alone + QStringLiteral(" · DOCX"));
    QCOMPARE(model.index(2, 0).data().toString(), alone + QStringLiteral(" · PDF"));
    const QModelIndex hit = model.index(0, SearchHitsModel::ReportColumn, model.index(0, 0));
    QCOMPARE(hit.data().toString(), model.index(0, 0).data().toString());
}

void SearchHitsModelTest::orders()
{
    SearchHitsModel model;
    SearchHitsOrder order(model, nullptr);
    const QAbstractItemModelTester tester(&order);
    model.setResults(firstPage());
    QVERIFY(model.append(secondPage()));
    QCOMPARE(listed(order), QStringLiteral("second:30,4 first:7,2 third:1"));
    order.setOrder(SearchHitsOrder::By::Report);
    QCOMPARE(listed(order), QStringLiteral("first:2,7 second:4,30 third:1"));
    order.setOrder(SearchHitsOrder::By::Year);
    QCOMPARE(listed(order), QStringLiteral("first:2,7 third:1 second:4,30"));
    order.setOrder(SearchHitsOrder::By::Rank);
    QCOMPARE(listed(order), QStringLiteral("second:30,4 first:7,2 third:1"));
}

void SearchHitsModelTest::keepsAnOrderWhenPagesCome()
{
    SearchHitsModel model;
    SearchHitsOrder order(model, nullptr);
    const QAbstractItemModelTester tester(&order);
    order.setOrder(SearchHitsOrder::By::Year);
    model.setResults(firstPage());
    QVERIFY(model.append(secondPage()));
    QCOMPARE(listed(order), QStringLiteral("first:2,7 third:1 second:4,30"));
}

SUITE_CORE_TEST(SearchHitsModelTest)
#include "tst_searchhitsmodel.moc"
