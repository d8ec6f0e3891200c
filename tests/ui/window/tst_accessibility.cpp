// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told: no control without a name, in any pane, dialog or mode; charts and
// comparisons as text.

#include "spokenparts.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "comparing/wordingpane.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "help/keyswindow.h"
#include "help/manualwindow.h"
#include "indicators/changespane.h"
#include "lens/numbercard.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/lenslinks.h"
#include "printing/sheetpreview.h"
#include "printing/sheetwindow.h"
#include "search/searchbox.h"
#include "search/searchpopup.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "window/importbanner.h"
#include "window/windowhelp.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMenu>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPaneIsNamed_data();
    void everyPaneIsNamed();
    void theStartIsNamed();
    void theReportIsText();
    void everyChartIsNamedAndText_data();
    void everyChartIsNamedAndText();
    void aChartIsWalked();
    void theComparisonIsNamed();
    void theComparisonIsATable();
    void theComparisonIsText();
    void theSearchIsNamed();
    void theBannerIsNamed();
    void everyDialogIsNamed_data();
    void everyDialogIsNamed();
    void everyOtherWindowIsNamed_data();
    void everyOtherWindowIsNamed();
    void theSheetIsText();
    void theCloserLookIsNamed();
    void everyEntryIsNamed();
    void labelsSayWhatTheyShow();
    void choicesSayWhatTheyAreAbout();
    void tablesHaveHeadsAndCells();

private:
    MainWindow &window() { return *m_test->window; }
    void compare();
    SideBySideView &texts() { return *window().comparison()->texts()->view(); }

    std::unique_ptr<TestWindow> m_test;
};

namespace {

QDialog *openedDialog()
{
    if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        return modal;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// As where a screen reader listens: what says a widget is asked for at once, and then kept.
void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(
        [](QAccessibleEvent *event) { event->accessibleInterface(); });
}

void AccessibilityTest::init()
{
    m_test = std::make_unique<TestWindow>();
    if (QLatin1String(QTest::currentTestFunction()) == QLatin1String("theStartIsNamed"))
        return;
    QVERIFY(m_test->openSamples());
    QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500000"), 2022)));
    window().focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
}

void AccessibilityTest::compare()
{
    window().libraryPane()->view()->selectAll();
    window().actions().compare->trigger();
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    QVERIFY(window().comparisonPage()->isVisible());
    window().comparisonPage()->showView(window().comparison()->texts());
    QVERIFY(texts().lines().size() > 3);
}

void AccessibilityTest::everyPaneIsNamed_data()
{
    QTest::addColumn<QString>("pane");
    TestWindow any;
    for (const QDockWidget *dock : any.window->findChildren<QDockWidget *>())
        QTest::newRow(qPrintable(dock->objectName())) << dock->objectName();
}

void AccessibilityTest::everyPaneIsNamed()
{
    QFETCH(const QString, pane);
    auto *dock = window().findChild<QDockWidget *>(pane);
    QVERIFY(dock);
    dock->show();
    dock->raise();
    QCoreApplication::processEvents();
    QVERIFY(partsOf(spoken(dock)).size() > 3);
    VERIFY_NAMED(&window());
}

void AccessibilityTest::theStartIsNamed()
{
    VERIFY_NAMED(&window());
}

void AccessibilityTest::theReportIsText()
{
    DocumentView *view = window().documents()->currentPane()->view();
    QCOMPARE(spoken(view)->text(QAccessible::Name), DocumentPane::tr("Text of the report"));
    QVERIFY(wholeText(spoken(view)).contains(QStringLiteral("2.6%")));
}

void AccessibilityTest::everyChartIsNamedAndText_data()
{
    QTest::addColumn<int>("kind");
    TestWindow any;
    const QList<QAction *> kinds = any.window->actions().chartKinds->actions();
    for (int kind = 0; kind < kinds.size(); ++kind)
        QTest::newRow(qPrintable(kinds.at(kind)->text())) << kind;
}

void AccessibilityTest::everyChartIsNamedAndText()
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
    for (const ScoreRow &row : chart.scores)
        QVERIFY(text.contains(row.name) && (!row.actual || text.contains(row.actual->printed)));
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

void AccessibilityTest::aChartIsWalked()
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

void AccessibilityTest::theComparisonIsNamed()
{
    compare();
    auto *page = window().comparisonPage();
    VERIFY_NAMED(&window());
    window().comparison()->texts()->foldAction()->trigger();
    VERIFY_NAMED(page);
    for (QWidget *view : std::initializer_list<QWidget *>{page->indicators(), page->wording()}) {
        page->showView(view);
        QCoreApplication::processEvents();
        VERIFY_NAMED(page);
    }
}

void AccessibilityTest::theComparisonIsATable()
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

void AccessibilityTest::theComparisonIsText()
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

void AccessibilityTest::theSearchIsNamed()
{
    window().searchBox()->start();
    window().searchBox()->setText(QStringLiteral("增长"));
    QTRY_VERIFY(window().searchBox()->popup()->isVisible());
    QTRY_VERIFY(window().searchBox()->model().rowCount() > 0);
    VERIFY_NAMED(&window());
    VERIFY_NAMED(window().searchBox()->popup());
}

void AccessibilityTest::theBannerIsNamed()
{
    window().banner()->showMessage(QStringLiteral("one"), QStringLiteral("a\nb"));
    VERIFY_NAMED(window().banner());
    window().banner()->showRunning();
    VERIFY_NAMED(window().banner());
    window().banner()->showPaused(1, 2);
    VERIFY_NAMED(window().banner());
}

void AccessibilityTest::everyDialogIsNamed_data()
{
    QTest::addColumn<QString>("opens");
    for (const char *name : {"preferences", "watchFolder", "chooseIndicator", "correct",
                             "correctFigure", "note", "saveSheets"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessibilityTest::everyDialogIsNamed()
{
    QFETCH(const QString, opens);
    const WindowActions &actions = window().actions();
    const QHash<QString, QAction *> entries{
        {QStringLiteral("preferences"), actions.preferences},
        {QStringLiteral("watchFolder"), actions.watchFolder},
        {QStringLiteral("chooseIndicator"), actions.chooseIndicator},
        {QStringLiteral("correct"), actions.correct},
        {QStringLiteral("correctFigure"), actions.correctFigure},
        {QStringLiteral("note"), actions.note},
        {QStringLiteral("saveSheets"), actions.saveSheets}};
    const auto report = window().workspace().report(window().focus().report());
    window().focus().setAnchor(report->figures.observations.constFirst().anchor, nullptr);
    entries.value(opens)->trigger();
    QDialog *dialog = openedDialog();
    QVERIFY(dialog);
    QCoreApplication::processEvents();
    QVERIFY(!dialog->windowTitle().isEmpty());
    VERIFY_NAMED(dialog);
    dialog->reject();
}

void AccessibilityTest::everyOtherWindowIsNamed_data()
{
    QTest::addColumn<QString>("which");
    for (const char *name : {"manual", "keys", "sheet"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessibilityTest::everyOtherWindowIsNamed()
{
    QFETCH(const QString, which);
    QWidget *other = nullptr;
    if (which == QLatin1String("manual")) {
        window().actions().manual->trigger();
        other = window().help()->manual();
    } else if (which == QLatin1String("keys")) {
        window().actions().keys->trigger();
        other = window().help()->keys();
    } else {
        window().actions().preview->trigger();
        other = window().findChild<SheetWindow *>();
    }
    QVERIFY(other && other->isVisible());
    QCoreApplication::processEvents();
    VERIFY_NAMED(other);
    other->close();
}

void AccessibilityTest::theSheetIsText()
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

void AccessibilityTest::theCloserLookIsNamed()
{
    DocumentPane *document = window().documents()->currentPane();
    document->view()->setFocus();
    QTest::keyClick(document->view(), Qt::Key_Tab);
    QTest::keyClick(document->view(), Qt::Key_Space);
    NumberCard *card = window().lens()->card();
    QVERIFY(card->isVisible());
    VERIFY_NAMED(card);
    card->close();
}

void AccessibilityTest::everyEntryIsNamed()
{
    const QList<QMenu *> menus = window().findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (const QAction *entry : menu->actions())
            QVERIFY2(entry->isSeparator() || !entry->text().isEmpty() ||
                         entry->inherits("QWidgetAction"),
                     qPrintable(menu->title()));
    }
}

/// A label that is called something does not keep to itself what it shows.
void AccessibilityTest::labelsSayWhatTheyShow()
{
    const QList<QLabel *> labels = window().chartPanel()->findChildren<QLabel *>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->accessibleName() == ChartPanel::tr("Title of the chart");
    });
    QVERIFY(title != labels.end());
    const QString name = spoken(*title)->text(QAccessible::Name);
    QVERIFY(name.startsWith((*title)->accessibleName()));
    QVERIFY(name.endsWith(window().chartPanel()->chart().title));
}

void AccessibilityTest::choicesSayWhatTheyAreAbout()
{
    int named = 0;
    const QList<QComboBox *> boxes = window().findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        QAccessibleInterface *choice = spoken(box);
        QCOMPARE(choice->role(), QAccessible::ComboBox);
        QCOMPARE(choice->text(QAccessible::Value), box->currentText());
        const QString name = choice->text(QAccessible::Name);
        QVERIFY(name.contains(box->currentText()));
        if (choice->relations(QAccessible::Label).isEmpty()) {
            QVERIFY2(name.startsWith(box->accessibleName()), qPrintable(name));
            ++named;
        }
        QCOMPARE(choice->child(0)->object(), box->view());
        QCOMPARE(choice->indexOfChild(choice->child(0)), 0);
    }
    QVERIFY(named > 0);
}

void AccessibilityTest::tablesHaveHeadsAndCells()
{
    QAccessibleInterface *whole = spoken(window().indicatorPane()->view());
    QAccessibleTableInterface *table = whole->tableInterface();
    QVERIFY(table && table->rowCount() > 5);
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY(!table->columnDescription(column).isEmpty());
    const QModelIndex growth = cellOf(*window().indicatorPane(), QStringLiteral("gdp-growth"),
                                      IndicatorModel::ActualColumn);
    bool found = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QAccessibleInterface *cell = table->cellAt(row, IndicatorModel::ActualColumn);
        found = found || (cell && cell->text(QAccessible::Name) == growth.data().toString());
    }
    QVERIFY(found);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
