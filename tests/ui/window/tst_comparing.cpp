// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "comparing/wordingpane.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "importing/storedreport.h"
#include "indicators/changespane.h"
#include "items/degreesmodel.h"
#include "items/indicatorchangesfilter.h"
#include "items/indicatorchangesmodel.h"
#include "items/librarymodel.h"
#include "items/wordingfilter.h"
#include "items/wordingmodel.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "presenting/comparison.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "support/suite.h"
#include "window/samples.h"
#include "window/windowactions.h"
#include "windowfixture.h"
#include "workspace/focus.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QThreadPool>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// Comparing reports in the real window, with the samples that come with the program.
class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }

    void comparesTwoSelectedReports();
    void proposesTheYearBefore();
    void leadsToChartAndPlace();
    void chartsAFigureOfTheText();
    void filtersAndOrders();
    void swaps();
    void choosesAnotherReportForASide();
    void writesTheTableAsShown();
    void chartsAPhraseOverTheYears();
    void goesBackWhenAReportIsOpened();
    void survivesTheRemovalOfAReport();
    void comparesBesideTheWindow();
    void dropsWhatComesTooLate();
    void saysWhyAReportCannotBeCompared();
    void showsWhatTheCommandLineGives();

private:
    MainWindow &window() { return *m_test->window; }
    ComparisonPage &page() { return *window().comparisonPage(); }
    ChangesPane &indicators() { return *page().indicators(); }
    QString keyOf(const QString &region, int planYear) const;
    bool waitForComparison();
    void compareCity();
    int countOf(IndicatorChange change);

    std::unique_ptr<TestWindow> m_test;
};

namespace {

const QString city = QStringLiteral("重庆市");

} // namespace

void ComparingTest::init()
{
    m_test = std::make_unique<TestWindow>();
    window().openPaths({unpackSamples(m_test->folder.path())});
    QVERIFY(m_test->waitForImport());
}

QString ComparingTest::keyOf(const QString &region, int planYear) const
{
    for (const LibraryEntry &entry : m_test->window->workspace().entries()) {
        if (entry.identity.regionName == region && entry.identity.planYear == planYear)
            return entry.key;
    }
    return {};
}

bool ComparingTest::waitForComparison()
{
    return QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000);
}

void ComparingTest::compareCity()
{
    QVERIFY(window().comparison()->compare({keyOf(city, 2023), keyOf(city, 2022)}));
    QVERIFY(page().isVisible());
    QVERIFY(waitForComparison());
}

int ComparingTest::countOf(IndicatorChange change)
{
    int count = 0;
    for (const ComparedIndicator &row : indicators().model()->comparison().rows)
        count += row.change() == change ? 1 : 0;
    return count;
}

void ComparingTest::comparesTwoSelectedReports()
{
    LibraryPane *library = window().libraryPane();
    QTreeView *view = library->view();
    const auto cell = [&](const QString &key) {
        const auto *filter = static_cast<const QSortFilterProxyModel *>(view->model());
        return filter->mapFromSource(library->model()->indexOfKey(key));
    };
    const QModelIndex later = cell(keyOf(city, 2023));
    const QModelIndex former = cell(keyOf(city, 2022));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(later).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view->visualRect(former).center());
    QCOMPARE(library->selectedReports().size(), 2);
    QCOMPARE(window().focus().report(), keyOf(city, 2023)); // the second click only selects
    window().actions().compare->trigger();
    QVERIFY(page().isVisible());
    QCOMPARE(page().reports(), QStringList({keyOf(city, 2022), keyOf(city, 2023)}));
    QVERIFY(waitForComparison());
    QVERIFY(indicators().model()->rowCount() > 0);
    QVERIFY(countOf(IndicatorChange::Raised) > 0);
}

void ComparingTest::proposesTheYearBefore()
{
    window().links().openReport(keyOf(city, 2023));
    window().actions().compare->trigger();
    QCOMPARE(page().reports(), QStringList({keyOf(city, 2022), keyOf(city, 2023)}));
    QMenu menu;
    window().comparison()->fillPartners(menu);
    QCOMPARE(menu.actions().size(), 3);
    const LibraryEntry *former = window().workspace().entry(keyOf(city, 2022));
    QCOMPARE(menu.actions().constFirst()->text(), fullTitle(former->identity));
    QVERIFY(!window().comparison()->compare({keyOf(city, 2022)}));
}

void ComparingTest::leadsToChartAndPlace()
{
    compareCity();
    QTreeView *view = indicators().view();
    const auto *model = indicators().model();
    const int row = 0;
    const QModelIndex cell =
        view->model()->index(row, model->columnOf(IndicatorChangesModel::TargetPart, 1));
    view->setCurrentIndex(cell);
    const QString id = cell.data(IndicatorChangesModel::IndicatorRole).toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(window().focus().indicator(), id);
    QVERIFY(!window().chartPanel()->chart().isEmpty());
    QVERIFY(page().isVisible());
    Q_EMIT view->activated(cell);
    QVERIFY(!page().isVisible());
    QCOMPARE(window().focus().anchor(),
             cell.data(IndicatorChangesModel::AnchorRole).value<Anchor>());
    QCOMPARE(window().documents()->currentPane()->reportKey(), keyOf(city, 2023));
}

/// The first figure of an indicator on a side of the texts, and a point on it.
static std::pair<const Observation *, QPoint> figureOnSide(const SideBySideView &view, bool right)
{
    const QRect area = view.viewport()->rect();
    for (int y = 0; y < area.height(); y += 4) {
        const int from = right ? area.width() / 2 : 0;
        for (int x = from; x < from + area.width() / 2; x += 4) {
            const Observation *figure = view.figureUnder(QPointF(x, y));
            if (figure && !figure->indicator.isEmpty())
                return {figure, QPoint(x, y)};
        }
    }
    return {nullptr, QPoint()};
}

void ComparingTest::chartsAFigureOfTheText()
{
    // A district is set beside the city that is open: the chart has to add the district.
    const QString open = keyOf(city, 2023);
    const auto &entries = window().workspace().entries();
    const auto other = std::find_if(entries.begin(), entries.end(), [](const LibraryEntry &entry) {
        return entry.identity.regionName != city;
    });
    QVERIFY(other != entries.end());
    const QString region = other->identity.regionId;
    window().links().openReport(open);
    QVERIFY(window().comparison()->compare({open, other->key}));
    QVERIFY(waitForComparison());
    SideBySideView &view = *window().comparison()->texts()->view();
    page().showView(window().comparison()->texts());
    const bool right = page().reports().constLast() == other->key;
    QVERIFY(!window().focus().regions().contains(region));

    auto [figure, point] = figureOnSide(view, right);
    for (int i = 0; !figure && i < view.differences().size(); ++i) {
        view.goTo(i);
        std::tie(figure, point) = figureOnSide(view, right);
    }
    QVERIFY(figure);
    const QString indicator = figure->indicator;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(window().focus().indicator(), indicator);
    QVERIFY(window().focus().regions().contains(region));
    QVERIFY(!window().chartPanel()->chart().isEmpty());
    QCOMPARE(window().focus().report(), open); // nothing else was opened
    QVERIFY(page().isVisible());

    QHelpEvent tip(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(view.viewport(), &tip);
    QVERIFY(!view.viewport()->toolTip().isEmpty());
}

void ComparingTest::filtersAndOrders()
{
    compareCity();
    const int all = indicators().filter()->rowCount();
    indicators().filter()->setChanges(IndicatorChange::Added);
    QCOMPARE(indicators().filter()->rowCount(), countOf(IndicatorChange::Added));
    indicators().filter()->setChanges({});
    QCOMPARE(indicators().filter()->rowCount(), all);
    const int change = indicators().model()->columnOf(IndicatorChangesModel::ChangePart);
    indicators().view()->sortByColumn(change, Qt::DescendingOrder);
    const auto by = [&](int row) {
        return indicators().filter()->index(row, change).data(IndicatorChangesModel::SortRole);
    };
    QVERIFY(by(0).toDouble() >= by(1).toDouble());
    QVERIFY(!by(all - 1).isValid());
}

void ComparingTest::swaps()
{
    compareCity();
    const int added = countOf(IndicatorChange::Added);
    const int removed = countOf(IndicatorChange::Removed);
    page().swapAction()->trigger();
    QCOMPARE(page().reports().constFirst(), keyOf(city, 2023));
    QVERIFY(waitForComparison());
    QCOMPARE(countOf(IndicatorChange::Added), removed);
    QCOMPARE(countOf(IndicatorChange::Removed), added);
}

void ComparingTest::choosesAnotherReportForASide()
{
    compareCity();
    QMenu menu;
    Q_EMIT window().comparison()->texts()->choicesWanted(PairSide::Left, &menu);
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions().constFirst()->isChecked()); // what stands there: the year before
    QAction *other = menu.actions().at(1);
    QVERIFY(!other->isChecked());
    other->trigger();
    QCOMPARE(page().reports().constLast(), keyOf(city, 2023));
    const LibraryEntry *chosen = window().workspace().entry(page().reports().constFirst());
    QCOMPARE(fullTitle(chosen->identity), other->text());
}

void ComparingTest::writesTheTableAsShown()
{
    compareCity();
    indicators().filter()->setChanges(IndicatorChange::Raised);
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("table.csv"));
    indicators().exportAction()->trigger();
    QFile file(m_test->dialogs.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), indicators().filter()->rowCount() + 1);
    QVERIFY(lines.at(1).startsWith(indicators().filter()->index(0, 0).data().toString().toUtf8()));
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("table.xlsx"));
    indicators().exportAction()->trigger();
    QFile book(m_test->dialogs.saveTo);
    QVERIFY(book.open(QIODevice::ReadOnly));
    QCOMPARE(book.read(2), QByteArray("PK"));
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("no/such/folder.csv"));
    QSignalSpy failed(window().comparison(), &ComparisonLinks::failed);
    indicators().exportAction()->trigger();
    QCOMPARE(failed.size(), 1);
}

void ComparingTest::chartsAPhraseOverTheYears()
{
    compareCity();
    WordingPane &wording = *page().wording();
    page().showView(&wording);
    QVERIFY(wording.filter()->rowCount() > 0);
    const QModelIndex last = wording.filter()->index(wording.filter()->rowCount() - 1, 0);
    const QString phrase = last.data(WordingModel::PhraseRole).toString();
    QVERIFY(wording.choosePhrase(phrase));
    QCOMPARE(wording.currentPhrase(), phrase);
    QVERIFY(wording.places()->rowCount() > 0);
    QTRY_VERIFY(!wording.chart()->data().points.isEmpty());
    // A count that comes too late is not shown.
    const auto points = wording.chart()->data().points;
    wording.setCounts(QStringLiteral("another phrase"), {});
    QCOMPARE(wording.chart()->data().points, points);
    const QModelIndex place = wording.places()->index(0, 0);
    Q_EMIT wording.placesView()->activated(place);
    QVERIFY(!page().isVisible());
    QCOMPARE(window().focus().anchor(), wording.places()->anchorAt(place));
}

void ComparingTest::goesBackWhenAReportIsOpened()
{
    window().links().openReport(keyOf(city, 2023));
    compareCity();
    window().links().openReport(keyOf(city, 2022));
    QVERIFY(!page().isVisible());
    window().actions().compare->trigger();
    QVERIFY(page().isVisible());
    page().closeAction()->trigger();
    QVERIFY(!page().isVisible());
    QVERIFY(window().documents()->isVisible());
}

void ComparingTest::survivesTheRemovalOfAReport()
{
    window().links().openReport(keyOf(city, 2023));
    compareCity();
    QVERIFY(!window().workspace().remove({keyOf(city, 2022)}).isEmpty());
    QVERIFY(!page().isVisible());
    QVERIFY(page().reports().isEmpty());
}

void ComparingTest::comparesBesideTheWindow()
{
    QVERIFY(window().comparison()->compare({keyOf(city, 2023), keyOf(city, 2022)}));
    // Nothing can have come as long as this thread, which would take it, has not gone on.
    QVERIFY(window().comparison()->isComparing());
    QVERIFY(page().note()->isVisible());
    QVERIFY(!page().note()->text().isEmpty());
    QCOMPARE(page().reports(), QStringList({keyOf(city, 2022), keyOf(city, 2023)}));
    QCOMPARE(indicators().model()->rowCount(), 0);
    QVERIFY(waitForComparison());
    QVERIFY(!page().note()->isVisible());
    QVERIFY(page().currentView()->isVisible());
    QVERIFY(indicators().model()->rowCount() > 0);
}

void ComparingTest::dropsWhatComesTooLate()
{
    const QStringList former{keyOf(city, 2022), keyOf(city, 2023)};
    const QStringList later(former.crbegin(), former.crend());
    const QSignalSpy shown(indicators().model(), &QAbstractItemModel::modelReset);
    QVERIFY(window().comparison()->compare(former));
    page().swapAction()->trigger();
    QVERIFY(waitForComparison());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(indicators().model()->comparison().keys, later);
    QCOMPARE(page().reports(), later);
}

void ComparingTest::saysWhyAReportCannotBeCompared()
{
    const QString path = window().workspace().path();
    const QString key = keyOf(city, 2022);
    const QString title = fullTitle(window().workspace().entry(key)->identity);
    // Another program takes it away; the window has not looked since, and does not for now.
    window().workspace().setWriting(true);
    const auto opened = Library::open(path);
    QVERIFY(std::get<std::unique_ptr<Library>>(opened)->remove(key));
    QVERIFY(window().comparison()->compare({keyOf(city, 2023), key}));
    QVERIFY(waitForComparison());
    QVERIFY(page().note()->isVisible());
    QVERIFY2(page().note()->text().contains(title) || page().note()->text().contains(key),
             qPrintable(page().note()->text()));
    QCOMPARE(page().note()->textFormat(), Qt::PlainText);
}

void ComparingTest::showsWhatTheCommandLineGives()
{
    compareCity();
    const Library &library = *window().workspace().library();
    const auto left = storedReport(library, keyOf(city, 2022));
    const auto right = storedReport(library, keyOf(city, 2023));
    QVERIFY(left && right);
    const ReportComparison comparison = compareReports(*left, *right);
    QCOMPARE(indicators().model()->comparison(), comparison.indicators);
    QCOMPARE(page().wording()->model()->rowCount(), int(comparison.wording.phrases.size()));
    QCOMPARE(page().wording()->degrees()->rowCount(), int(comparison.degrees.size()));
}

SUITE_WINDOW_TEST(ComparingTest)
#include "tst_comparing.moc"
