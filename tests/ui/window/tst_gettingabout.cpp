// SPDX-License-Identifier: GPL-3.0-or-later
// From one place to another in the window, and back.

#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/outlinepane.h"
#include "document/paneheader.h"
#include "items/outlinemodel.h"
#include "library/library.h"
#include "links/comparisonlinks.h"
#include "links/historylinks.h"
#include "lists/pickdialog.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStatusBar>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class GettingAboutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void marksTheFigureThatIsClicked();
    void saysWhereOneReads();
    void goesBackAndForward();
    void goesBackOutOfAComparison();
    void goesBackByMouse();
    void goesBackByQuickPresses();
    void goesBackPastWhatWasRemoved();
    void keepsTheReadingPlace();
    void outlineFollows();
    void outlineLeadsToASection();
    void picksAnIndicator();
    void addsARegionThatHasTheIndicator();

private:
    MainWindow &window() { return *m_test->window; }
    DocumentPane &pane() { return *window().documents()->currentPane(); }
    void open(const QString &key);
    bool clickFigure(int nth);

    std::unique_ptr<TestWindow> m_test;
    QString m_city;
    QString m_district;
};

void GettingAboutTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_city = m_test->keyOf(QStringLiteral("500000"), 2022);
    m_district = m_test->keyOf(QStringLiteral("500104"), 2021);
    open(m_city);
}

void GettingAboutTest::open(const QString &key)
{
    QVERIFY(m_test->openReport(key));
}

/// The nth figure of an indicator of the current report, where it stands in the text.
bool GettingAboutTest::clickFigure(int nth)
{
    DocumentView *view = pane().view();
    const auto report = window().workspace().report(pane().reportKey());
    QStringList seen;
    for (const ShownFigure &figure : view->content().figures) {
        const QString indicator = report->figures.observations.at(figure.observation).indicator;
        if (indicator.isEmpty() || seen.contains(indicator))
            continue;
        seen << indicator;
        if (seen.size() <= nth)
            continue;
        view->showRange(figure.range, ReadingView::Align::Centre);
        QTest::qWait(400); // until it has scrolled there
        QTextCursor cursor(view->document());
        cursor.setPosition(figure.range.position);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->cursorRect(cursor).center() + QPoint(4, 0));
        QCoreApplication::processEvents();
        return true;
    }
    return false;
}

void GettingAboutTest::marksTheFigureThatIsClicked()
{
    QVERIFY(clickFigure(0));
    const Marks &marks = pane().view()->marks();
    const QList<TextRange> cited = marks.ranges(Mark::Cited);
    const QList<TextRange> indicator = marks.ranges(Mark::Indicator);
    QCOMPARE(cited.size(), 1);
    QVERIFY(!indicator.isEmpty());
    const QString first = window().focus().indicator();
    QVERIFY(clickFigure(1));
    QVERIFY(window().focus().indicator() != first);
    QCOMPARE(marks.ranges(Mark::Cited).size(), 1);
    QVERIFY(marks.ranges(Mark::Cited) != cited);
    QVERIFY(marks.ranges(Mark::Indicator) != indicator);
    QVERIFY(!marks.ranges(Mark::Indicator).isEmpty());
}

void GettingAboutTest::saysWhereOneReads()
{
    QVERIFY(clickFigure(3));
    const auto status = [this] {
        for (const QLabel *label : window().statusBar()->findChildren<QLabel *>()) {
            if (label->accessibleName() == MainWindow::tr("What is cited"))
                return label->text();
        }
        return QStringLiteral("?");
    };
    QVERIFY(!status().isEmpty());
    pane().view()->verticalScrollBar()->setValue(pane().view()->verticalScrollBar()->maximum());
    QVERIFY(!pane().header()->heading().isEmpty());
    open(m_district);
    pane().view()->verticalScrollBar()->setValue(0);
    QCOMPARE(pane().header()->heading(), QString());
    QCOMPARE(status(), QString());
}

void GettingAboutTest::goesBackAndForward()
{
    QVERIFY(clickFigure(1));
    const Anchor place = window().focus().anchor();
    const QString indicator = window().focus().indicator();
    open(m_district);
    QAction *back = window().actions().goBack;
    QAction *forward = window().actions().goForward;
    QVERIFY(back->isEnabled());
    QVERIFY(!forward->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_city);
    QCOMPARE(window().focus().anchor(), place);
    QCOMPARE(window().focus().indicator(), indicator);
    QVERIFY(forward->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_district);
    QVERIFY(!forward->isEnabled());
    back->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_city);
}

void GettingAboutTest::goesBackOutOfAComparison()
{
    window().actions().compare->trigger();
    QVERIFY(window().comparisonPage()->isVisible());
    QCoreApplication::processEvents();
    const QStringList compared = window().comparisonPage()->reports();
    window().actions().goBack->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!window().comparisonPage()->isVisible());
    QCOMPARE(window().focus().report(), m_city);
    window().actions().goForward->trigger();
    QCoreApplication::processEvents();
    QVERIFY(window().comparisonPage()->isVisible());
    QCOMPARE(window().comparisonPage()->reports(), compared);
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
}

void GettingAboutTest::goesBackByMouse()
{
    open(m_district);
    QTest::mouseClick(pane().view()->viewport(), Qt::BackButton);
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_city);
    QTest::mouseClick(pane().view()->viewport(), Qt::ForwardButton);
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_district);
}

/// Of two quick presses the second is told as a double click.
void GettingAboutTest::goesBackByQuickPresses()
{
    open(m_district);
    QWidget *text = pane().view()->viewport();
    const QPointF at(5, 5);
    QMouseEvent second(QEvent::MouseButtonDblClick, at, text->mapToGlobal(at), Qt::BackButton,
                       Qt::BackButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text, &second);
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_city);
}

void GettingAboutTest::goesBackPastWhatWasRemoved()
{
    const QString other = m_test->keyOf(QStringLiteral("500000"), 2021);
    QVERIFY(!other.isEmpty());
    open(other);
    open(m_district);
    QVERIFY(window().workspace().remove({other}).contains(other));
    QCoreApplication::processEvents();
    window().actions().goBack->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(window().focus().report(), m_city);
}

void GettingAboutTest::keepsTheReadingPlace()
{
    QScrollBar *bar = pane().view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const Anchor place = pane().readingPlace();
    QVERIFY(place.block > 0);
    open(m_district);
    QVERIFY(pane().readingPlace().block < place.block);
    open(m_city);
    QTRY_COMPARE(pane().readingPlace().block, place.block);
}

void GettingAboutTest::outlineFollows()
{
    window().findChild<QDockWidget *>(QStringLiteral("outline"))->raise();
    const OutlinePane *outline = window().outlinePane();
    QVERIFY(outline->model().rowCount() > 0);
    QScrollBar *bar = pane().view()->verticalScrollBar();
    const auto marked = [outline] {
        return outline->model().anchorAt(outline->view()->currentIndex());
    };
    QList<int> headings;
    for (int part = 1; part <= 8; ++part) {
        bar->setValue(bar->maximum() * part / 8);
        QCOMPARE(marked().block, pane().currentHeading());
        if (!headings.contains(marked().block))
            headings << marked().block;
    }
    QVERIFY(headings.size() > 1);
    QVERIFY(std::is_sorted(headings.begin(), headings.end()));
}

void GettingAboutTest::outlineLeadsToASection()
{
    const OutlinePane *outline = window().outlinePane();
    const QModelIndex last = outline->model().index(outline->model().rowCount() - 1, 0);
    Q_EMIT outline->view()->activated(last);
    QTRY_COMPARE(pane().currentHeading(), outline->model().anchorAt(last).block);
}

void GettingAboutTest::picksAnIndicator()
{
    QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
    auto *dialog = window().findChild<PickDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->line(), QStringLiteral("dqsczzzs")); // 地区生产总值增速
    QTest::keyClick(dialog->line(), Qt::Key_Down);
    QTest::keyClick(dialog->line(), Qt::Key_Up);
    QTest::keyClick(dialog->line(), Qt::Key_Return);
    QCOMPARE(window().focus().indicator(), QStringLiteral("gdp-growth"));
}

/// An indicator that only other regions have is not charted as nothing.
void GettingAboutTest::addsARegionThatHasTheIndicator()
{
    window().links().showReports({m_district});
    window().links().chooseOwnRegions();
    const QStringList own = window().focus().regions();
    QString id;
    for (const QString &one : window().workspace().library()->indicatorsInUse()) {
        const QStringList stating = window().workspace().regionsOf(one);
        if (!stating.isEmpty() && !stating.contains(own.constFirst()))
            id = one;
    }
    QVERIFY(!id.isEmpty());
    window().links().chartIndicator(id, nullptr);
    QCOMPARE(window().focus().indicator(), id);
    const QStringList regions = window().focus().regions();
    QCOMPARE(regions.size(), own.size() + 1);
    QVERIFY(regions.contains(own.constFirst()));
    QVERIFY(window().workspace().regionsOf(id).contains(regions.constLast()));
    QVERIFY(!window().chartPanel()->chart().isEmpty());
    // One that the chart's regions have needs no other.
    window().links().chooseOwnRegions();
    window().links().chartIndicator(QStringLiteral("gdp-growth"), nullptr);
    QCOMPARE(window().focus().regions(), own);
}

SUITE_WINDOW_TEST(GettingAboutTest)
#include "tst_gettingabout.moc"
