// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told: no control without a name, in any pane, dialog or mode.

#include "spokenwindow.h"
#include "support/suite.h"

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

class AccessibilityTest : public QObject, private SpokenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listen(); }
    void init();
    void everyPaneIsNamed_data();
    void everyPaneIsNamed();
    void theStartIsNamed();
    void theComparisonIsNamed();
    void theSearchIsNamed();
    void theBannerIsNamed();
    void everyDialogIsNamed_data();
    void everyDialogIsNamed();
    void everyOtherWindowIsNamed_data();
    void everyOtherWindowIsNamed();
    void theCloserLookIsNamed();
    void everyEntryIsNamed();
    void labelsSayWhatTheyShow();
    void choicesSayWhatTheyAreAbout();
    void tablesHaveHeadsAndCells();
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

void AccessibilityTest::init()
{
    if (QLatin1String(QTest::currentTestFunction()) == QLatin1String("theStartIsNamed"))
        open();
    else
        openReports();
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

SUITE_WINDOW_TEST(AccessibilityTest)
#include "tst_accessibility.moc"
