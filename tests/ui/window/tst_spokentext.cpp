// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, as text for screen readers: reports, charts, comparisons, sheets.

#include "spokenwindow.h"
#include "support/suite.h"

#include "charts/chartpanel.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "printing/sheetpreview.h"
#include "printing/sheetwindow.h"

#include <QGraphicsView>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class SpokenTextTest : public QObject, private SpokenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listen(); }
    void init() { openReports(); }
    void theReportIsText();
    void everyChartIsNamedAndText_data();
    void everyChartIsNamedAndText();
    void aChartIsWalked();
    void theComparisonIsATable();
    void theComparisonIsText();
    void theSheetIsText();
};

void SpokenTextTest::theReportIsText()
{
    DocumentView *view = window().documents()->currentPane()->view();
    QCOMPARE(spoken(view)->text(QAccessible::Name), DocumentPane::tr("Text of the report"));
    QVERIFY(wholeText(spoken(view)).contains(QStringLiteral("2.6%")));
}

void SpokenTextTest::everyChartIsNamedAndText_data()
{
    QTest::addColumn<int>("kind");
    TestWindow any;
    const QList<QAction *> kinds = any.window->actions().chartKinds->actions();
    for (int kind = 0; kind < kinds.size(); ++kind)
        QTest::newRow(qPrintable(kinds.at(kind)->text())) << kind;
}

void SpokenTextTest::everyChartIsNamedAndText()
{
    QFETCH(const int, kind);
    window().actions().allRegions->trigger();
    window().actions().chartKinds->actions().at(kind)->trigger();
    QCoreApplication::processEvents();
    VERIFY_NAMED(window().chartPanel());
    const ChartData &chart = window().chartPanel()->chart();
    const ChartKind shown = window().chartPanel()->kind();
    if (chart.isEmpty()) { // what four reports need not have
        QVERIFY(shown == ChartKind::Cascade || shown == ChartKind::Style);
        return;
    }
    auto *view = window().chartPanel()->findChild<ChartView *>();
    QAccessibleInterface *whole = spoken(view);
    QCOMPARE(whole->role(), QAccessible::Chart);
    const QString text = wholeText(whole);
    QVERIFY(text.startsWith(chart.title));
    const QStringList lines = text.split(u'\n');
    for (const ChartPoint &point : chart.points) {
        const bool style = shown == ChartKind::Style; // which has a table of its own
        const bool said = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return line.contains(point.label) && line.contains(point.period) &&
                   line.contains(chart.lanes.at(point.lane).name) && line.contains(chart.unit);
        });
        QVERIFY2(said || style, qPrintable(point.label + u'\n' + text));
    }
    for (const ScoreLine &line : chart.scores.lines) {
        QVERIFY(text.contains(line.name));
        for (const std::optional<ScoreRow> &row : line.cells)
            QVERIFY(!row || !row->actual || text.contains(row->actual->printed));
    }
    for (const ChartTableRow &row : chart.table.rows) {
        for (const ChartCell &cell : row.cells)
            QVERIFY(text.contains(cell.text));
    }
    QCOMPARE(whole->childCount(), int(view->chartScene().anchoredItems().size()));
    for (int i = 0; i < whole->childCount(); ++i) {
        QCOMPARE(whole->indexOfChild(whole->child(i)), i);
        QVERIFY(!whole->child(i)->text(QAccessible::Name).isEmpty());
        QVERIFY(whole->child(i)->rect().isValid());
    }
}

void SpokenTextTest::aChartIsWalked()
{
    auto *view = window().chartPanel()->findChild<ChartView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Right);
    QAccessibleInterface *whole = spoken(view);
    QVERIFY(whole->childCount() > 1);
    QCOMPARE(whole->focusChild(), whole->child(1));
    QVERIFY(whole->child(1)->state().focused);
    const AnchoredItem *item = view->chartScene().anchoredItems().at(1);
    const QStringList said = item->explanation().split(u'\n');
    QVERIFY(whole->child(1)->text(QAccessible::Name).startsWith(said.constFirst()));
    whole->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(window().focus().anchor(), view->chartScene().anchoredItems().at(0)->anchor());
}

void SpokenTextTest::theComparisonIsATable()
{
    compare();
    QAccessibleInterface *whole = spoken(&texts());
    QCOMPARE(whole->role(), QAccessible::Table);
    QAccessibleTableInterface *table = whole->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->rowCount(), int(texts().lines().size()));
    QCOMPARE(table->columnDescription(0), texts().titleOf(PairSide::Left));
    QCOMPARE(table->columnDescription(2), texts().titleOf(PairSide::Right));
    QCOMPARE(whole->child(0)->role(), QAccessible::ColumnHeader);
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->cellAt(row, 0)->text(QAccessible::Name), texts().said(PairSide::Left, row));
        QCOMPARE(table->cellAt(row, 2)->text(QAccessible::Name),
                 texts().said(PairSide::Right, row));
        QVERIFY(!table->cellAt(row, 1)->text(QAccessible::Name).isEmpty());
        QCOMPARE(table->cellAt(row, 2)->tableCellInterface()->rowIndex(), row);
    }
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    // Where the keyboard is.
    texts().setFocus();
    texts().goTo(0);
    QVERIFY(whole->focusChild());
    QVERIFY(whole->focusChild()->state().focused);
    QCOMPARE(table->selectedCells().value(0), whole->focusChild());
}

void SpokenTextTest::theComparisonIsText()
{
    compare();
    const QString text = wholeText(spoken(&texts()));
    int changed = 0;
    for (int line = 0; line < texts().lines().size(); ++line) {
        QVERIFY(text.contains(texts().said(PairSide::Left, line)));
        QVERIFY(text.contains(texts().said(PairSide::Right, line)));
        QVERIFY(text.contains(texts().difference(line)));
        changed += texts().difference(line).contains(QStringLiteral("became")) ? 1 : 0;
    }
    QVERIFY(changed > 0);
    // Folded, other lines are told.
    window().comparison()->texts()->foldAction()->trigger();
    const QString folded = wholeText(spoken(&texts()));
    QVERIFY(folded != text);
}

void SpokenTextTest::theSheetIsText()
{
    window().actions().preview->trigger();
    auto *sheet = window().findChild<SheetWindow *>();
    QVERIFY(sheet);
    const auto *preview = sheet->findChild<SheetPreview *>();
    QAccessibleInterface *whole = spoken(sheet->findChild<QGraphicsView *>());
    QCOMPARE(whole->role(), QAccessible::Document);
    const QString text = wholeText(whole);
    const SheetContent &content = sheet->content();
    QVERIFY(text.contains(content.title));
    int rows = 0;
    for (const SheetTable &table : content.tables) {
        for (const SheetRow &row : table.rows) {
            for (const SheetCell &cell : row.cells)
                QVERIFY2(text.contains(cell.text.simplified()), qPrintable(cell.text));
            ++rows;
        }
    }
    QVERIFY(rows > 0);
    QCOMPARE(whole->childCount(), int(preview->pageTexts().size()));
    for (int page = 0; page < whole->childCount(); ++page) {
        QVERIFY(!whole->child(page)->text(QAccessible::Name).isEmpty());
        QCOMPARE(wholeText(whole->child(page)), preview->pageTexts().at(page));
        QCOMPARE(whole->indexOfChild(whole->child(page)), page);
    }
    // What is arranged otherwise is told otherwise.
    sheet->setLandscape(!content.landscape);
    QCOMPARE(wholeText(whole), preview->pageTexts().join(QStringLiteral("\n\n")));
    sheet->close();
}

SUITE_WINDOW_TEST(SpokenTextTest)
#include "tst_spokentext.moc"
