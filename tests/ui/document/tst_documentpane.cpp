// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/findbar.h"
#include "document/paneheader.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace PlanLens;
using namespace PlanLens::Test;

class DocumentPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickOnAFigureTellsItsAnchor();
    void aCellIsItsFigure();
    void besideAFigureNothingHappens();
    void showAnchorScrollsAndMarks();
    void aCitedCellIsTintedWhileItIsCited();
    void anchorsOfOtherReportsAreRefused();
    void figuresOfTheIndicatorAreMarked();
    void tabWalksTheFigures();
    void findBarCountsAndWalks();
    void findIgnoresWidthAndCase();
    void zoomKeepsPlaceAndMarks();
    void anotherThemeSetsTheTextAnew();
    void headingFollowsTheReader();
    void copiesWithSource();
    void copiesTableRowsWithTabs();
    void nothingIsLostWhileTheLayoutIsUnfinished();
    void emptyPaneSaysWhatToDo();
    void noteOnAPassageIsMarkedAroundOthers();

private:
    /// Makes the pane long enough to scroll and shows it.
    void open();
    QPoint pointOf(const Anchor &anchor) const;

    SmallReport m_small;
    std::unique_ptr<DocumentPane> m_pane;
    DocumentView *m_view = nullptr;
};

void DocumentPaneTest::init()
{
    m_small = smallReport();
    for (int i = 0; i < 60; ++i)
        m_small.fixture.add(
            BlockKind::Paragraph,
            QStringLiteral("附录之文字，Ａ类项目继续推进，b类项目完成。").repeated(4));
    m_pane = std::make_unique<DocumentPane>();
    m_view = m_pane->view();
    open();
}

void DocumentPaneTest::open()
{
    m_pane->resize(700, 500);
    m_pane->setReport(m_small.report(), m_small.observations);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QPoint DocumentPaneTest::pointOf(const Anchor &anchor) const
{
    QTextCursor cursor(m_view->document());
    cursor.setPosition(m_view->content().places.positionOf(anchor));
    return m_view->cursorRect(cursor).center() + QPoint(4, 0);
}

void DocumentPaneTest::aClickOnAFigureTellsItsAnchor()
{
    QSignalSpy activated(m_pane.get(), &DocumentPane::anchorActivated);
    const Anchor figure = m_small.observations.at(1).anchor;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(figure));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Anchor>(), figure);
}

void DocumentPaneTest::aCellIsItsFigure()
{
    const Anchor cell = m_small.observations.at(2).anchor;
    QVERIFY(m_pane->showAnchor(cell));
    QTRY_VERIFY(m_view->viewport()->rect().contains(pointOf(cell)));
    QSignalSpy activated(m_pane.get(), &DocumentPane::anchorActivated);
    // The text is right-aligned: this is the empty part of the cell.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(cell) - QPoint(16, 0));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Anchor>(), cell);
}

void DocumentPaneTest::besideAFigureNothingHappens()
{
    QSignalSpy activated(m_pane.get(), &DocumentPane::anchorActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      pointOf(m_small.report()->anchor(m_small.paragraph)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(activated.size(), 0);
}

void DocumentPaneTest::showAnchorScrollsAndMarks()
{
    const Anchor far = m_small.report()->anchor(int(m_small.report()->blocks.size()) - 20);
    QVERIFY(!m_view->viewport()->rect().contains(pointOf(far)));
    QVERIFY(m_pane->showAnchor(far));
    QTRY_VERIFY(m_view->viewport()->rect().contains(pointOf(far)));
    const TextRange range = m_view->content().places.rangeOf(far);
    QCOMPARE(m_view->marks().ranges(Mark::Cited), QList<TextRange>{range});
    QTRY_VERIFY(std::abs(pointOf(far).y() - m_view->viewport()->height() / 2) < 80);
    bool drawn = false;
    for (const auto &selection : m_view->extraSelections())
        drawn |= selection.cursor.selectionStart() == range.position &&
                 selection.format.background().color() == Theme::light().mark;
    QVERIFY(drawn);
}

void DocumentPaneTest::aCitedCellIsTintedWhileItIsCited()
{
    const Anchor cell = m_small.observations.at(2).anchor;
    // Left of the right-aligned text, well inside the cell.
    const auto colour = [&] {
        const QImage image = m_view->viewport()->grab().toImage();
        return image.pixelColor(pointOf(cell) - QPoint(16, 0));
    };
    QVERIFY(m_pane->showAnchor(cell));
    QTRY_VERIFY(std::abs(pointOf(cell).y() - m_view->viewport()->height() / 2) < 80);
    QCOMPARE(colour(), Theme::light().mark);
    QVERIFY(m_pane->showAnchor(m_small.report()->anchor(m_small.note)));
    QTRY_VERIFY(m_view->viewport()->rect().contains(pointOf(cell)));
    QCOMPARE(colour(), m_view->palette().color(QPalette::Base));
}

void DocumentPaneTest::anchorsOfOtherReportsAreRefused()
{
    Anchor foreign = m_small.report()->anchor(2);
    foreign.report = QStringLiteral("other");
    QVERIFY(!m_pane->showAnchor(foreign));
    QVERIFY(!m_pane->showAnchor(Anchor{}));
    QVERIFY(!m_pane->showAnchor(m_small.report()->anchor(99999)));
    QVERIFY(m_view->marks().ranges(Mark::Cited).isEmpty());
}

void DocumentPaneTest::figuresOfTheIndicatorAreMarked()
{
    m_pane->setCurrentIndicator(QStringLiteral("gdp-growth"));
    QCOMPARE(m_view->marks().ranges(Mark::Indicator).size(), 3);
    m_pane->setCurrentIndicator(QStringLiteral("no-such"));
    QVERIFY(m_view->marks().ranges(Mark::Indicator).isEmpty());
    m_pane->setCurrentIndicator(QStringLiteral("trade-growth"));
    m_pane->setCurrentIndicator(QString());
    QVERIFY(m_view->marks().ranges(Mark::Indicator).isEmpty());
}

void DocumentPaneTest::tabWalksTheFigures()
{
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QSignalSpy activated(m_pane.get(), &DocumentPane::anchorActivated);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTest::keyClick(m_view, Qt::Key_Return);
    QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).first().value<Anchor>(), m_small.observations.at(1).anchor);
    QCOMPARE(activated.at(1).first().value<Anchor>(), m_small.observations.at(0).anchor);
    // Before the first figure the keyboard leaves the text.
    QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!m_view->focusedFigure() || !m_view->hasFocus());
}

void DocumentPaneTest::findBarCountsAndWalks()
{
    FindBar *bar = m_pane->findBar();
    QVERIFY(bar->isHidden());
    QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    bar->setQuery(QStringLiteral("生产总值"));
    QCOMPARE(m_view->marks().ranges(Mark::Hit).size(), 3);
    QCOMPARE(bar->countText(), QStringLiteral("1 of 3"));
    QTest::keyClick(m_pane.get(), Qt::Key_F3);
    QCOMPARE(bar->countText(), QStringLiteral("2 of 3"));
    QTest::keyClick(m_pane.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(m_pane.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar->countText(), QStringLiteral("3 of 3"));
    QCOMPARE(m_view->marks().ranges(Mark::CurrentHit).first(),
             m_view->marks().ranges(Mark::Hit).last());
    bar->setQuery(QStringLiteral("不存在的词"));
    QCOMPARE(bar->countText(), QStringLiteral("Not found"));
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QVERIFY(m_view->marks().ranges(Mark::Hit).isEmpty());
}

void DocumentPaneTest::findIgnoresWidthAndCase()
{
    m_pane->find();
    m_pane->findBar()->setQuery(QStringLiteral("a类"));
    QCOMPARE(m_view->marks().ranges(Mark::Hit).size(), 240);
    m_pane->findBar()->setQuery(QStringLiteral("Ｂ类"));
    QCOMPARE(m_view->marks().ranges(Mark::Hit).size(), 240);
    // Only what can be seen is drawn.
    QVERIFY(m_view->extraSelections().size() < 240);
}

void DocumentPaneTest::zoomKeepsPlaceAndMarks()
{
    const Anchor far = m_small.report()->anchor(40);
    m_pane->showAnchor(far);
    m_pane->setCurrentIndicator(QStringLiteral("gdp-growth"));
    QTRY_VERIFY(m_view->viewport()->rect().contains(pointOf(far)));
    const qreal points = m_pane->pointSize();
    QTest::keyClick(m_pane.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_pane->pointSize(), points + 1);
    QVERIFY(m_view->viewport()->rect().contains(pointOf(far)));
    QCOMPARE(m_view->marks().ranges(Mark::Indicator).size(), 3);
    QCOMPARE(m_view->marks().ranges(Mark::Cited).size(), 1);
    QTest::keyClick(m_pane.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_pane->pointSize(), points);
    m_pane->setPointSize(500);
    QCOMPARE(m_pane->pointSize(), DocumentStyle::largestPoints);
}

void DocumentPaneTest::anotherThemeSetsTheTextAnew()
{
    const QTextDocument *light = m_view->document();
    m_pane->showAnchor(m_small.observations.at(0).anchor);
    QPalette palette = Theme::light().palette();
    palette.setColor(QPalette::Link, Qt::green);
    m_pane->setPalette(palette);
    QCOMPARE(m_view->document(), light);
    m_pane->setPalette(Theme::darkTheme().palette());
    QTextCursor cursor(m_view->document());
    cursor.setPosition(m_view->content().places.positionOf(m_small.observations.at(0).anchor) + 1);
    QCOMPARE(cursor.charFormat().foreground().color(), Theme::darkTheme().text);
    QCOMPARE(m_view->marks().ranges(Mark::Cited).size(), 1);
}

void DocumentPaneTest::headingFollowsTheReader()
{
    QCOMPARE(m_pane->currentHeading(), -1);
    QSignalSpy changed(m_pane.get(), &DocumentPane::headingChanged);
    m_pane->goTo(m_small.report()->anchor(m_small.lastHeading));
    QTRY_COMPARE(m_pane->currentHeading(), m_small.lastHeading);
    QCOMPARE(changed.last().first().toInt(), m_small.lastHeading);
    QCOMPARE(m_pane->header()->heading(), QStringLiteral("二、2022年计划安排"));
}

void DocumentPaneTest::copiesWithSource()
{
    m_pane->showAnchor(m_small.observations.at(0).anchor);
    m_pane->copyWithCitation();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("增长8.3%")));
    QVERIFY(text.contains(m_small.report()->identity.title));
    QVERIFY(text.endsWith(QStringLiteral(", 一、2021年执行情况, paragraph 1)")));
    m_small.fixture.report().pages.add(0, 7);
    m_pane->copyWithCitation();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("paragraph 1, p. 7)")));
}

void DocumentPaneTest::copiesTableRowsWithTabs()
{
    const auto report = m_small.report();
    QTextCursor cursor(m_view->document());
    const auto &places = m_view->content().places;
    cursor.setPosition(places.positionOf(report->cellAnchor(m_small.table, 2, 1)));
    cursor.setPosition(places.rangeOf(report->cellAnchor(m_small.table, 2, 3)).end(),
                       QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    QCOMPARE(m_view->selectedText(), QStringLiteral("生产总值增速（%）\t6\t8以上"));
}

void DocumentPaneTest::nothingIsLostWhileTheLayoutIsUnfinished()
{
    // Everything that asks for a place far down, while most of the text has not been laid out.
    m_pane->setReport(m_small.report(), {});
    m_pane->showAnchor(m_small.report()->cellAnchor(m_small.table, 2, 3));
    m_pane->resize(500, 400);
    m_pane->goTo(m_small.report()->anchor(int(m_small.report()->blocks.size()) - 3));
    m_pane->resize(640, 450);
    m_view->documentHeight();
    double bottom = 0;
    for (int block = 0; block < m_small.report()->blocks.size(); ++block) {
        const int position = m_view->content().places.positionOf(m_small.report()->anchor(block));
        const QRectF rect = m_view->document()->documentLayout()->blockBoundingRect(
            m_view->document()->findBlock(position));
        if (block != m_small.table) {
            QVERIFY2(rect.top() >= bottom - 1, qPrintable(QString::number(block)));
            QVERIFY2(block == m_small.note || rect.top() < bottom + 120,
                     qPrintable(QString::number(block)));
        }
        bottom = rect.bottom();
    }
}

void DocumentPaneTest::emptyPaneSaysWhatToDo()
{
    m_pane->clear();
    QVERIFY(!m_view->isVisible());
    QCOMPARE(m_pane->reportKey(), QString());
    QVERIFY(!m_pane->showAnchor(m_small.observations.at(0).anchor));
    QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_pane->findBar()->isHidden());
    m_pane->copyWithCitation();
}

/// A note on words near the end of a long passage does not hide that on the passage.
void DocumentPaneTest::noteOnAPassageIsMarkedAroundOthers()
{
    QTextDocument document(QString(200, u'x'));
    Marks marks;
    marks.set(Mark::Noted, {{150, 5}, {0, 160}, {170, 5}}); // in the order of their ends
    const auto seen = marks.selections(&document, {0, 40}, Theme::light());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.constFirst().cursor.selectionEnd(), 160);
}

SUITE_WINDOW_TEST(DocumentPaneTest)
#include "tst_documentpane.moc"
