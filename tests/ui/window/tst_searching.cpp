// SPDX-License-Identifier: GPL-3.0-or-later
// Searching in the window: from typing to the place in the report.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/findbar.h"
#include "items/searchmodel.h"
#include "search/librarysearch.h"
#include "search/querywords.h"
#include "search/searchbox.h"
#include "search/searchpopup.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSignalSpy>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

namespace {

const QString title =
    QStringLiteral("重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告");

QString plan(int year)
{
    return title.arg(year).arg(year + 1) +
           QStringLiteral(
               "\n\n一、计划执行情况\n\n（一）稳就业\n\n"
               "全年地区生产总值增长6.1%，城镇新增就业1.2万人。创业带动就业成效明显。\n\n"
               "二、主要任务\n\n继续稳住就业 基本盘，地区生产总值增长6%左右。\n");
}

} // namespace

class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsAsOneTypes();
    void keysMoveAndChoose();
    void hitOpensTheReportWithAllHitsMarked();
    void figureLeadsToItsIndicator();
    void namesLeadToIndicatorsAndReports();
    void saysWhatIsWrong();
    void saysWhyALibraryCannotBeSearched();
    void newerQueryOvertakes();
    void keepsSearches();
    void offersToAskForFigures();
    void escapeClosesTheList();
    void bestTargetsComeFirst();
    void modelKeepsItsPromises();

private:
    SearchBox &box() { return *m_test->window->searchBox(); }
    const SearchModel &model() { return box().model(); }
    int count(SearchModel::Row row);
    bool type(const QString &query);
    void choose(SearchModel::Row row, int nth = 0);

    std::unique_ptr<TestWindow> m_test;
};

void SearchingTest::initTestCase()
{
    m_test = std::make_unique<TestWindow>();
    const QString folder = m_test->folder.filePath(QStringLiteral("reports"));
    QVERIFY(QDir().mkpath(folder));
    for (const int year : {2021, 2022}) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(year));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plan(year).toUtf8());
    }
    m_test->window->openPaths({folder});
    QVERIFY(m_test->waitForImport());
    m_test->window->activateWindow();
}

void SearchingTest::init()
{
    box().clear();
    m_test->window->actions().search->trigger();
    QVERIFY(QTest::qWaitFor([this] { return box().hasFocus(); }));
}

int SearchingTest::count(SearchModel::Row row)
{
    int count = 0;
    for (int i = 0; i < model().rowCount(); ++i)
        count += model().index(i).data(SearchModel::RowRole).toInt() == int(row);
    return count;
}

/// Types, and waits until places were found.
bool SearchingTest::type(const QString &query)
{
    box().setText(query);
    return QTest::qWaitFor([this] { return count(SearchModel::Row::Place) > 0; });
}

void SearchingTest::choose(SearchModel::Row row, int nth)
{
    for (int i = 0; i < model().rowCount(); ++i) {
        const QModelIndex index = model().index(i);
        if (index.data(SearchModel::RowRole).toInt() == int(row) && nth-- == 0) {
            box().popup()->view()->setCurrentIndex(index);
            QTest::keyClick(&box(), Qt::Key_Return);
            return;
        }
    }
    QFAIL("There is no such row.");
}

void SearchingTest::findsAsOneTypes()
{
    QVERIFY(type(QStringLiteral("就业")));
    QVERIFY(box().popup()->isVisible());
    QCOMPARE(count(SearchModel::Row::Report), 2);
    QCOMPARE(count(SearchModel::Row::Place), 6);
    QCOMPARE(count(SearchModel::Row::All), 1); // the last row
    const QModelIndex place = model().index(model().rowCount() - 2);
    const auto marks = place.data(SearchModel::HighlightsRole).value<QList<TextStretch>>();
    QVERIFY(!marks.isEmpty());
    QCOMPARE(place.data().toString().mid(marks.first().start, marks.first().length),
             QStringLiteral("就业"));
}

void SearchingTest::keysMoveAndChoose()
{
    QVERIFY(type(QStringLiteral("就业")));
    const QModelIndex first = box().popup()->current();
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&box(), Qt::Key_Down);
    QVERIFY(box().popup()->current().row() > first.row());
    QTest::keyClick(&box(), Qt::Key_PageUp);
    QCOMPARE(box().popup()->current(), first);
    QVERIFY(first.flags() & Qt::ItemIsSelectable);
}

void SearchingTest::hitOpensTheReportWithAllHitsMarked()
{
    QVERIFY(type(QStringLiteral("就业 创业")));
    const QModelIndex place = model().index(model().rowCount() - 2);
    const Anchor anchor = model().anchorAt(place);
    choose(SearchModel::Row::Place, count(SearchModel::Row::Place) - 1);
    QVERIFY(!box().popup()->isVisible());
    const DocumentPane *pane = m_test->window->documents()->currentPane();
    QCOMPARE(pane->reportKey(), anchor.report);
    QCOMPARE(m_test->window->focus().anchor(), anchor);
    QVERIFY(pane->findBar()->isVisible());
    // Both words, wherever they stand, a blank between the characters or not: 稳就业, 新增就业,
    // 创业, 就业成效, 就业 基本盘.
    QVERIFY(pane->findBar()->countText().contains(u'5'));
}

void SearchingTest::figureLeadsToItsIndicator()
{
    m_test->window->focus().setIndicator({}, nullptr);
    QVERIFY(type(QStringLiteral("value:6..7 indicator:gdp-growth role:actual")));
    choose(SearchModel::Row::Place);
    QCOMPARE(m_test->window->focus().indicator(), QStringLiteral("gdp-growth"));
    QVERIFY(m_test->window->focus().anchor().isValid());
}

void SearchingTest::namesLeadToIndicatorsAndReports()
{
    m_test->window->focus().setIndicator({}, nullptr);
    box().setText(QStringLiteral("dqsczz"));
    QVERIFY(count(SearchModel::Row::Target) > 0);
    choose(SearchModel::Row::Target);
    QVERIFY(!m_test->window->focus().indicator().isEmpty());
    m_test->window->actions().search->trigger();
    box().setText(QStringLiteral("dadukou"));
    QVERIFY(QTest::qWaitFor([this] { return count(SearchModel::Row::Report) > 0; }));
    choose(SearchModel::Row::Report);
    QVERIFY(!m_test->window->focus().report().isEmpty());
}

void SearchingTest::saysWhatIsWrong()
{
    box().setText(QStringLiteral("就业 OR"));
    QVERIFY(QTest::qWaitFor([this] { return box().popup()->status().contains(u'6'); }));
    box().setText(QStringLiteral("无此词语"));
    QVERIFY(QTest::qWaitFor([this] {
        return !box().popup()->status().isEmpty() && !box().popup()->status().contains(u'6');
    }));
    QVERIFY(box().popup()->isVisible());
}

void SearchingTest::saysWhyALibraryCannotBeSearched()
{
    const QString broken = m_test->folder.filePath(QStringLiteral("broken.sqlite"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no library") > 0);
    file.close();
    box().setLibrary(broken);
    QSignalSpy failed(box().findChild<SearchJob *>(), &SearchJob::failed);
    box().setText(QStringLiteral("就业"));
    QVERIFY(failed.wait());
    QCOMPARE(box().popup()->status(), failed.first().first().toString());
    QVERIFY(!box().popup()->status().isEmpty());
    box().clear();
    box().setLibrary(m_test->window->workspace().path());
    QVERIFY(type(QStringLiteral("就业")));
}

void SearchingTest::newerQueryOvertakes()
{
    QSignalSpy finished(box().findChild<SearchJob *>(), &SearchJob::finished);
    for (const QChar c : QStringLiteral("就业创业就业创业"))
        box().setText(box().text() + c);
    QVERIFY(type(QStringLiteral("创业")));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QStringLiteral("创业"));
}

void SearchingTest::keepsSearches()
{
    box().setText(QStringLiteral("就业 year:2022"));
    box().saveAction()->trigger();
    QCOMPARE(m_test->window->workspace().savedSearches().size(), 1);
    box().clear();
    QCOMPARE(count(SearchModel::Row::Target), 1);
    QVERIFY(box().popup()->isVisible());
    choose(SearchModel::Row::Target);
    QCOMPARE(box().text(), QStringLiteral("就业 year:2022"));
    QVERIFY(QTest::qWaitFor([this] { return count(SearchModel::Row::Place) > 0; }));
    box().clear();
    QTest::keyClick(&box(), Qt::Key_Delete);
    QVERIFY(m_test->window->workspace().savedSearches().isEmpty());
    QCOMPARE(count(SearchModel::Row::Target), 2); // examples, which cannot be removed
    QTest::keyClick(&box(), Qt::Key_Delete);
    QCOMPARE(count(SearchModel::Row::Target), 2);
}

/// Who types what figures are to be, as words, is shown how to ask for them.
void SearchingTest::offersToAskForFigures()
{
    box().setText(QStringLiteral("未达标 约束性"));
    QVERIFY(QTest::qWaitFor([this] { return !box().popup()->status().isEmpty(); }));
    QCOMPARE(count(SearchModel::Row::Place), 0);
    QVERIFY(box().popup()->height() >= box().popup()->fontMetrics().height());
    choose(SearchModel::Row::Target);
    QCOMPARE(box().text(), asFilters(QStringLiteral("未达标 约束性")));
    // Where nothing is to be chosen, what is said has the room.
    box().setText(QStringLiteral("没有的词"));
    QVERIFY(QTest::qWaitFor([this] { return box().popup()->view()->isHidden(); }));
}

void SearchingTest::escapeClosesTheList()
{
    QVERIFY(type(QStringLiteral("就业")));
    QTest::keyClick(&box(), Qt::Key_Escape);
    QVERIFY(!box().popup()->isVisible());
    QCOMPARE(box().text(), QStringLiteral("就业"));
    QTest::keyClick(&box(), Qt::Key_Escape);
    QVERIFY(box().text().isEmpty());
}

void SearchingTest::bestTargetsComeFirst()
{
    const auto target = [](const QString &name, const QString &other) {
        return SearchTarget{SearchTarget::Kind::Indicator, name, {}, name, {other}};
    };
    const QList<SearchTarget> targets{
        target(QStringLiteral("co2"), QStringLiteral("CO₂ per GDP")),
        target(QStringLiteral("per-capita"), QStringLiteral("GDP per capita")),
        target(QStringLiteral("total"), QStringLiteral("GDP"))};
    const QList<SearchTarget> fitting = fittingTargets(targets, QStringLiteral("gdp"), 2);
    QCOMPARE(fitting.size(), 2);
    QCOMPARE(fitting.at(0).name, QStringLiteral("total"));
    QCOMPARE(fitting.at(1).name, QStringLiteral("per-capita"));
    QCOMPARE(fittingTargets(targets, QStringLiteral("per"), 1).constFirst().name,
             QStringLiteral("per-capita"));
}

void SearchingTest::modelKeepsItsPromises()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTargets({{SearchTarget::Kind::Report, QStringLiteral("a"), {}, QStringLiteral("1")}});
    model.setResults(
        LibrarySearch(*m_test->window->workspace().library()).search(QStringLiteral("就业"), {}));
    QVERIFY(model.rowCount() > 4);
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QVERIFY(!model.index(0, 1).isValid());
    for (int row = 0; row < model.rowCount(); ++row) {
        const Anchor anchor = model.anchorAt(model.index(row));
        if (anchor.isValid())
            QCOMPARE(model.indexOf(anchor), model.index(row));
    }
    model.setResults({});
    QCOMPARE(model.rowCount(), 2);
}

SUITE_WINDOW_TEST(SearchingTest)
#include "tst_searching.moc"
