// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/sectionscroller.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

class DocumentAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsCorrespondBetweenPairs();
    void opensOneThenTwo();
    void hasRoomForTwoWhereItIsWide();
    void anchorsGoToThePaneThatHoldsThem();
    void closingTheFirstKeepsTheSecond();
    void sectionsMeetWhileScrolling();
    void switchedOffEachScrollsAlone();
    void showingAnAnchorLeavesTheOtherPane();
    void oneReportMayStandTwice();
    void placesOnOneScreenShareAPane();
    void placesApartStandBesideEachOther();
    void openReportsKeepTheirSides();

private:
    struct Long
    {
        std::shared_ptr<const Report> report;
        QList<int> headings;
    };
    static Long longReport(const QByteArray &digest, const QList<int> &paragraphs);
    static double headingOnScreen(const DocumentPane &pane, int block);
    static void show(DocumentArea &area);
};

DocumentAreaTest::Long DocumentAreaTest::longReport(const QByteArray &digest,
                                                    const QList<int> &paragraphs)
{
    static const QStringList titles = {QStringLiteral("一、2021年执行情况"),
                                       QStringLiteral("二、面临形势"),
                                       QStringLiteral("三、主要任务")};
    ReportFixture fixture(digest);
    Long made;
    for (int i = 0; i < titles.size(); ++i) {
        made.headings.append(fixture.add(BlockKind::Heading, titles.at(i), 1));
        for (int n = 0; n < paragraphs.at(i); ++n)
            fixture.add(BlockKind::Paragraph, QStringLiteral("这一段说的是具体工作。").repeated(9));
    }
    made.report = fixture.finished();
    return made;
}

double DocumentAreaTest::headingOnScreen(const DocumentPane &pane, int block)
{
    const auto &view = *pane.view();
    const int position = view.content().places.positionOf(pane.report()->anchor(block));
    return view.lineTop(position) - view.verticalScrollBar()->value();
}

void DocumentAreaTest::show(DocumentArea &area)
{
    area.resize(900, 500);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
}

void DocumentAreaTest::heightsCorrespondBetweenPairs()
{
    const std::vector<HeightPair> pairs = {{0, 0}, {100, 200}, {200, 250}};
    QCOMPARE(correspondingHeight(pairs, 50), 100.0);
    QCOMPARE(correspondingHeight(pairs, 100), 200.0);
    QCOMPARE(correspondingHeight(pairs, 150), 225.0);
    QCOMPARE(correspondingHeight(pairs, -5), 0.0);
    QCOMPARE(correspondingHeight(pairs, 999), 250.0);
    QCOMPARE(correspondingHeight({}, 7), 7.0);
}

void DocumentAreaTest::opensOneThenTwo()
{
    DocumentArea area;
    QSignalSpy current(&area, &DocumentArea::currentReportChanged);
    QVERIFY(area.openReports().isEmpty());
    const Long first = longReport("aaaaaaaaaaaaaaaa", {1, 1, 1});
    const Long second = longReport("bbbbbbbbbbbbbbbb", {1, 1, 1});
    area.openReport(first.report, {});
    QVERIFY(!area.isBeside());
    area.openBeside(second.report, {});
    QVERIFY(area.isBeside());
    QCOMPARE(area.openReports(), (QStringList{first.report->key(), second.report->key()}));
    QCOMPARE(area.currentPane(), area.secondPane());
    QCOMPARE(current.last().first().toString(), second.report->key());
    area.openReport(first.report, {});
    QCOMPARE(area.currentPane(), area.firstPane());
    QCOMPARE(area.openReports().size(), 2);
    area.closeBeside();
    QCOMPARE(area.openReports(), QStringList{first.report->key()});
    area.clear();
    QVERIFY(area.openReports().isEmpty());
}

void DocumentAreaTest::hasRoomForTwoWhereItIsWide()
{
    DocumentArea area;
    const int ideograph = area.fontMetrics().horizontalAdvance(QChar(u'国'));
    const Long first = longReport("aaaaaaaaaaaaaaaa", {1, 1, 1});
    const Long second = longReport("bbbbbbbbbbbbbbbb", {1, 1, 1});
    area.openReport(first.report, {});
    area.resize(80 * ideograph, 500);
    QVERIFY(area.hasRoomBeside());
    area.resize(30 * ideograph, 500);
    QVERIFY(!area.hasRoomBeside());
    area.openBeside(second.report, {});
    QVERIFY(area.hasRoomBeside()); // another one can take its place
}

void DocumentAreaTest::anchorsGoToThePaneThatHoldsThem()
{
    DocumentArea area;
    const Long first = longReport("aaaaaaaaaaaaaaaa", {1, 1, 1});
    const Long second = longReport("bbbbbbbbbbbbbbbb", {1, 1, 1});
    area.openReport(first.report, {});
    QVERIFY(area.showAnchor(first.report->anchor(1)));
    QVERIFY(!area.showAnchor(second.report->anchor(1)));
    area.openBeside(second.report, {});
    QVERIFY(area.showAnchor(second.report->anchor(1)));
    QCOMPARE(area.secondPane()->view()->marks().ranges(Mark::Cited).size(), 1);
}

void DocumentAreaTest::closingTheFirstKeepsTheSecond()
{
    DocumentArea area;
    const Long first = longReport("aaaaaaaaaaaaaaaa", {30, 10, 5});
    const Long second = longReport("bbbbbbbbbbbbbbbb", {5, 10, 30});
    area.openReport(first.report, {});
    area.openBeside(second.report, {});
    show(area);
    Q_EMIT area.firstPane()->closeRequested();
    QCOMPARE(area.openReports(), QStringList{second.report->key()});
    QVERIFY(area.firstPane()->isVisible());
    QVERIFY(!area.secondPane()->isVisible());
    area.openBeside(first.report, {});
    QCOMPARE(area.openReports(), (QStringList{second.report->key(), first.report->key()}));
    QTRY_VERIFY(area.firstPane()->x() < area.secondPane()->x());
}

void DocumentAreaTest::sectionsMeetWhileScrolling()
{
    DocumentArea area;
    const Long left = longReport("aaaaaaaaaaaaaaaa", {30, 10, 25});
    const Long right = longReport("bbbbbbbbbbbbbbbb", {12, 20, 25});
    area.openReport(left.report, {});
    area.openBeside(right.report, {});
    show(area);
    DocumentPane &first = *area.firstPane();
    DocumentPane &second = *area.secondPane();
    QScrollBar *bar = first.view()->verticalScrollBar();
    const int line = first.view()->viewport()->height() / 4;
    for (int section : {1, 2}) {
        const int position =
            first.view()->content().places.positionOf(left.report->anchor(left.headings[section]));
        bar->setValue(int(first.view()->lineTop(position)) - line);
        QVERIFY(std::abs(headingOnScreen(first, left.headings[section]) -
                         headingOnScreen(second, right.headings[section])) < 3);
    }
    // A long document is laid out while one reads, and its scroll bar learns of it last.
    for (const DocumentPane *pane : {&first, &second})
        QTRY_COMPARE(pane->view()->verticalScrollBar()->maximum(),
                     int(pane->view()->documentHeight()) - pane->view()->viewport()->height());
    bar->setValue(bar->maximum());
    QCOMPARE(second.view()->verticalScrollBar()->value(),
             second.view()->verticalScrollBar()->maximum());
    bar->setValue(0);
    QCOMPARE(second.view()->verticalScrollBar()->value(), 0);
    // The other way about, and the leader stays where the person put it.
    second.view()->verticalScrollBar()->setValue(700);
    QCOMPARE(second.view()->verticalScrollBar()->value(), 700);
    QVERIFY(bar->value() > 700);
}

void DocumentAreaTest::switchedOffEachScrollsAlone()
{
    DocumentArea area;
    area.openReport(longReport("aaaaaaaaaaaaaaaa", {20, 20, 20}).report, {});
    area.openBeside(longReport("bbbbbbbbbbbbbbbb", {20, 20, 20}).report, {});
    show(area);
    area.scrollTogetherAction()->setChecked(false);
    area.firstPane()->view()->verticalScrollBar()->setValue(900);
    QCOMPARE(area.secondPane()->view()->verticalScrollBar()->value(), 0);
}

void DocumentAreaTest::showingAnAnchorLeavesTheOtherPane()
{
    DocumentArea area;
    const Long first = longReport("aaaaaaaaaaaaaaaa", {20, 20, 20});
    area.openReport(first.report, {});
    area.openBeside(longReport("bbbbbbbbbbbbbbbb", {20, 20, 20}).report, {});
    show(area);
    area.showAnchor(first.report->anchor(first.headings[2]));
    QTRY_VERIFY(std::abs(headingOnScreen(*area.firstPane(), first.headings[2]) -
                         area.firstPane()->view()->viewport()->height() / 2) < 80);
    QCOMPARE(area.secondPane()->view()->verticalScrollBar()->value(), 0);
}

void DocumentAreaTest::oneReportMayStandTwice()
{
    DocumentArea area;
    const Long report = longReport("aaaaaaaaaaaaaaaa", {20, 20, 20});
    area.openReport(report.report, {});
    area.openBeside(report.report, {});
    QCOMPARE(area.openReports().size(), 2);
    QVERIFY(area.showAnchor(report.report->anchor(0)));
    QCOMPARE(area.secondPane()->view()->marks().ranges(Mark::Cited).size(), 1);
    QVERIFY(area.firstPane()->view()->marks().ranges(Mark::Cited).isEmpty());
}

static bool isOnScreen(const DocumentPane &pane, int block)
{
    const auto &view = *pane.view();
    const int position = view.content().places.positionOf(pane.report()->anchor(block));
    const double top = view.lineTop(position) - view.verticalScrollBar()->value();
    return top >= 0 && top < view.viewport()->height();
}

static QList<TextRange> cited(const DocumentPane *pane)
{
    return pane->view()->marks().ranges(Mark::Cited);
}

void DocumentAreaTest::placesOnOneScreenShareAPane()
{
    DocumentArea area;
    show(area);
    const auto report = longReport("aaaaaaaaaaaaaaaa", {20, 20, 20}).report;
    area.openReport(report, {});
    area.showBoth({report, {}, report->anchor(1)}, {report, {}, report->anchor(2)});
    QVERIFY(!area.isBeside());
    QCOMPARE(cited(area.firstPane()).size(), 2);
    QVERIFY(area.showAnchor(report->anchor(4)));
    QCOMPARE(cited(area.firstPane()).size(), 1);
}

void DocumentAreaTest::placesApartStandBesideEachOther()
{
    DocumentArea area;
    show(area);
    const auto report = longReport("aaaaaaaaaaaaaaaa", {20, 20, 20}).report;
    area.openReport(report, {});
    area.showBoth({report, {}, report->anchor(1)}, {report, {}, report->anchor(50)});
    QVERIFY(area.isBeside());
    QCOMPARE(area.currentPane(), area.firstPane());
    QCOMPARE(cited(area.firstPane()).size(), 1);
    QCOMPARE(cited(area.secondPane()).size(), 1);
    QTRY_VERIFY(isOnScreen(*area.firstPane(), 1));
    QTRY_VERIFY(isOnScreen(*area.secondPane(), 50));
}

void DocumentAreaTest::openReportsKeepTheirSides()
{
    DocumentArea area;
    show(area);
    const auto left = longReport("aaaaaaaaaaaaaaaa", {20, 20, 20}).report;
    const auto right = longReport("bbbbbbbbbbbbbbbb", {20, 20, 20}).report;
    area.openReport(left, {});
    area.openBeside(right, {});
    area.showBoth({right, {}, right->anchor(9)}, {left, {}, left->anchor(30)});
    QCOMPARE(area.openReports(), (QStringList{left->key(), right->key()}));
    QCOMPARE(area.currentPane(), area.secondPane());
    QTRY_VERIFY(isOnScreen(*area.secondPane(), 9));
    QTRY_VERIFY(isOnScreen(*area.firstPane(), 30));
}

SUITE_WINDOW_TEST(DocumentAreaTest)
#include "tst_documentarea.moc"
