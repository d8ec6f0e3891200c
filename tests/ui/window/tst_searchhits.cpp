// SPDX-License-Identifier: GPL-3.0-or-later
// All hits of a search in a list that stays.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/findbar.h"
#include "items/searchmodel.h"
#include "printing/sheetwindow.h"
#include "search/searchbox.h"
#include "search/searchhitspane.h"
#include "search/searchpopup.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListView>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

namespace {

constexpr int paragraphs = 30; ///< of each report, so that the list of the field is cut short

QString longPlan(int year)
{
    QString text =
        QStringLiteral("重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告\n\n"
                       "一、计划执行情况\n\n全年地区生产总值增长6.1%。\n\n")
            .arg(year)
            .arg(year + 1);
    for (int i = 1; i <= paragraphs; ++i)
        text += QStringLiteral("=cmd，第%1项工作促进了就业，成效明显。\n\n").arg(i);
    return text;
}

} // namespace

class SearchHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLastRowListsAll();
    void theKeyListsAll();
    void saysWhatToDoWhenNothingIsAsked();
    void hitsOpenAndTheListStays();
    void hitsOpenBesideWhatIsRead();
    void ordersByWhatIsChosen();
    void copiesRows();
    void exportsHarmlessly();
    void showsTheSheetToPrint();
    void saysWhatIsWrong();
    void anotherLibraryEmptiesIt();

private:
    MainWindow &window() { return *m_test->window; }
    SearchBox &box() { return *window().searchBox(); }
    SearchHitsPane &pane() { return *window().hitsPane(); }
    bool list(const QString &query);
    QModelIndex hitAt(int report, int row) const;

    std::unique_ptr<TestWindow> m_test;
};

void SearchHitsTest::initTestCase()
{
    m_test = std::make_unique<TestWindow>();
    window().resize(1600, 1000);
    const QString folder = m_test->folder.filePath(QStringLiteral("reports"));
    QVERIFY(QDir().mkpath(folder));
    for (const int year : {2021, 2022}) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(year));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(longPlan(year).toUtf8());
    }
    window().openPaths({folder});
    QVERIFY(m_test->waitForImport());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void SearchHitsTest::init()
{
    box().clear();
    pane().setLibrary(window().workspace().path());
}

bool SearchHitsTest::list(const QString &query)
{
    box().setText(query);
    window().actions().showHits->trigger();
    return QTest::qWaitFor([this] { return !pane().isSearching(); });
}

QModelIndex SearchHitsTest::hitAt(int report, int row) const
{
    const QAbstractItemModel *shown = m_test->window->hitsPane()->view()->model();
    return shown->index(row, 0, shown->index(report, 0));
}

void SearchHitsTest::theLastRowListsAll()
{
    window().actions().search->trigger();
    box().setText(QStringLiteral("就业"));
    const SearchModel &model = box().model();
    QVERIFY(QTest::qWaitFor([&] { return model.rowCount() > 50; }));
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(last.data(SearchModel::RowRole).toInt(), int(SearchModel::Row::All));
    QVERIFY(last.data().toString().contains(QString::number(2 * paragraphs)));
    box().popup()->view()->setCurrentIndex(last);
    QTest::keyClick(&box(), Qt::Key_Return);
    QVERIFY(!box().popup()->isVisible());
    QVERIFY(QTest::qWaitFor([this] { return !pane().isSearching(); }));
    QVERIFY(pane().isVisible());
    QCOMPARE(pane().query(), QStringLiteral("就业"));
    QCOMPARE(int(pane().model().results().hits.size()), 2 * paragraphs);
    QCOMPARE(pane().model().rowCount(), 2);
    QVERIFY(pane().view()->isExpanded(hitAt(0, 0).parent()));
}

void SearchHitsTest::theKeyListsAll()
{
    window().actions().search->trigger();
    box().setText(QStringLiteral("就业"));
    QTest::keyClick(&box(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(int(pane().model().results().hits.size()), 2 * paragraphs);
    QTRY_VERIFY(pane().view()->hasFocus());
    QVERIFY(pane().view()->currentIndex().isValid());
}

void SearchHitsTest::saysWhatToDoWhenNothingIsAsked()
{
    window().actions().showHits->trigger();
    QVERIFY(pane().note()->isVisible());
    QVERIFY(!pane().note()->text().isEmpty());
    QVERIFY(!pane().exportAction()->isEnabled());
    QVERIFY(list(QStringLiteral("无此词语")));
    QVERIFY(pane().note()->isVisible());
}

void SearchHitsTest::hitsOpenAndTheListStays()
{
    QVERIFY(list(QStringLiteral("就业")));
    for (const int report : {0, 1}) {
        const QModelIndex hit = hitAt(report, 3);
        pane().view()->setCurrentIndex(hit);
        QTest::keyClick(pane().view(), Qt::Key_Return);
        const Anchor anchor = window().focus().anchor();
        QCOMPARE(anchor.report, hit.data(SearchHitsModel::ReportRole).toString());
        QVERIFY(window().documents()->openReports().contains(anchor.report));
        QVERIFY(window().documents()->currentPane()->findBar()->isVisible());
        QCOMPARE(pane().view()->currentIndex(), hit);
        QVERIFY(pane().view()->hasFocus());
    }
    // Enter on a report closes its hits, and opens them again.
    const QModelIndex report = hitAt(0, 0).parent();
    pane().view()->setCurrentIndex(report);
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QVERIFY(!pane().view()->isExpanded(report));
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QVERIFY(pane().view()->isExpanded(report));
}

void SearchHitsTest::hitsOpenBesideWhatIsRead()
{
    const QString read = m_test->keyOf(QStringLiteral("500104"), 2021);
    const QString other = m_test->keyOf(QStringLiteral("500104"), 2022);
    window().links().showReports({read});
    QVERIFY(!window().documents()->isBeside());
    QVERIFY(list(QStringLiteral("就业")));
    const QModelIndex first = hitAt(0, 2);
    const bool isOther = first.data(SearchHitsModel::ReportRole).toString() == other;
    pane().view()->setCurrentIndex(isOther ? first : hitAt(1, 2));
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QCOMPARE(window().documents()->openReports(), QStringList({read, other}));
    QCOMPARE(window().focus().anchor().report, other);
    // One that is open already is shown where it is.
    pane().view()->setCurrentIndex(isOther ? hitAt(1, 2) : first);
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QCOMPARE(window().documents()->openReports(), QStringList({read, other}));
    QCOMPARE(window().focus().anchor().report, read);
    window().documents()->closeBeside();
}

void SearchHitsTest::ordersByWhatIsChosen()
{
    QVERIFY(list(QStringLiteral("就业")));
    const auto years = [this] {
        const QAbstractItemModel *shown = pane().view()->model();
        return shown->index(0, SearchHitsModel::YearColumn).data().toString() + u' ' +
               shown->index(1, SearchHitsModel::YearColumn).data().toString();
    };
    pane().orders()->setCurrentIndex(2);
    QCOMPARE(years(), QStringLiteral("2023 2022"));
    pane().orders()->setCurrentIndex(1);
    QCOMPARE(years(), QStringLiteral("2022 2023"));
    pane().orders()->setCurrentIndex(0);
}

void SearchHitsTest::copiesRows()
{
    QVERIFY(list(QStringLiteral("就业")));
    pane().view()->setCurrentIndex(hitAt(0, 0));
    QTest::keyClick(pane().view(), Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(pane().view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("就业")));
}

void SearchHitsTest::exportsHarmlessly()
{
    QVERIFY(list(QStringLiteral("就业")));
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("hits.csv"));
    pane().exportAction()->trigger();
    QFile file(m_test->dialogs.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 2 * paragraphs); // a head, the hits
    QVERIFY(text.contains(QStringLiteral("=cmd")));
    for (const QString &line : lines) // a spreadsheet would run what begins with =
        QVERIFY2(!line.contains(QLatin1String(",=")) && !line.contains(QLatin1String(",\"=")),
                 qPrintable(line));
}

void SearchHitsTest::showsTheSheetToPrint()
{
    QAction *preview = pane().previewAction();
    QVERIFY(!preview->isEnabled());
    QVERIFY(list(QStringLiteral("就业")));
    QVERIFY(preview->isEnabled());
    preview->trigger();
    auto *sheet = window().findChild<SheetWindow *>();
    QVERIFY(sheet);
    QVERIFY2(sheet->windowTitle().contains(QStringLiteral("就业")),
             qPrintable(sheet->windowTitle()));
    sheet->close();
}

void SearchHitsTest::saysWhatIsWrong()
{
    QVERIFY(list(QStringLiteral("就业 OR")));
    QVERIFY(pane().note()->isVisible());
    QVERIFY(pane().note()->text().contains(u'6'));
    QVERIFY(list(QStringLiteral("就业")));
    QVERIFY(pane().view()->isVisible());
}

void SearchHitsTest::anotherLibraryEmptiesIt()
{
    QVERIFY(list(QStringLiteral("就业")));
    pane().setLibrary(window().workspace().path());
    QCOMPARE(pane().model().rowCount(), 0);
    QVERIFY(pane().query().isEmpty());
}

SUITE_WINDOW_TEST(SearchHitsTest)
#include "tst_searchhits.moc"
