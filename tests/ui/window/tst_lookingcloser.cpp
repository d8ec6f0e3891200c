// SPDX-License-Identifier: GPL-3.0-or-later
// A closer look at a figure, and what is done with the tables of the window.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "document/findbar.h"
#include "help/manualview.h"
#include "help/manualwindow.h"
#include "lens/numbercard.h"
#include "links/lenslinks.h"
#include "links/tablelinks.h"
#include "lists/tablefinder.h"
#include "lists/tableview.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class LookingCloserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void opensOnAFigureOfTheText();
    void opensOnACellByKey();
    void leadsToAPlace_data();
    void leadsToAPlace();
    void chartsTheFigure();
    void isCopiedAsText();
    void givesWayToTheManual();
    void saysWhereThereIsNone();
    void tellsTheSameInTips();
    void addsUpWhatIsSelected();
    void findsInATable();
    void savesATable();

private:
    MainWindow &window() { return *m_test->window; }
    NumberCard &card() { return *window().lens()->card(); }
    IndicatorPane &pane() { return *window().indicatorPane(); }
    QModelIndex growth(int column) { return cellOf(pane(), QStringLiteral("gdp-growth"), column); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void lookAtGrowth();
    QString selected();

    std::unique_ptr<TestWindow> m_test;
    QString m_city;
};

void LookingCloserTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_city = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(m_test->openReport(m_city));
}

void LookingCloserTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup && popup->focusWidget() ? popup->focusWidget()
                      : popup                       ? popup
                                                    : QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

void LookingCloserTest::lookAtGrowth()
{
    pane().setFocus();
    pane().view()->setCurrentIndex(growth(IndicatorModel::ActualColumn));
    press(Qt::Key_Space);
    QVERIFY(card().isVisible());
}

/// What the status bar says of the selection.
QString LookingCloserTest::selected()
{
    const auto labels = window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->accessibleName() == QStringLiteral("What is selected"))
            return label->text();
    }
    return {};
}

void LookingCloserTest::opensOnAFigureOfTheText()
{
    DocumentPane *document = window().documents()->currentPane();
    document->setFocus();
    press(Qt::Key_Tab); // to the first figure
    QVERIFY(document->view()->focusedFigure());
    press(Qt::Key_Space);
    QVERIFY(card().isVisible());
    QVERIFY(!card().text().figure.isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!card().isVisible());
    QTRY_VERIFY(document->view()->hasFocus());
}

void LookingCloserTest::opensOnACellByKey()
{
    lookAtGrowth();
    const LensText &text = card().text();
    QCOMPARE(text.figure, QStringLiteral("2.6"));
    QCOMPARE(text.lines.at(0).label, QStringLiteral("2021 actual"));
    QCOMPARE(text.lines.at(0).text, QStringLiteral("8.3 %"));
    QCOMPARE(text.lines.at(1).label, QStringLiteral("2022 target"));
    QCOMPARE(text.lines.at(2).label, QStringLiteral("2023 target"));
    QVERIFY(text.lines.at(2).anchor.isValid());
    // It is told to those who hear it.
    QVERIFY(card().accessibleDescription().contains(QStringLiteral("2023 target")));
    for (const QAbstractButton *button : card().findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    card().close();
    // The menu and its key do the same.
    window().actions().lookCloser->trigger();
    QVERIFY(card().isVisible());
}

void LookingCloserTest::leadsToAPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("enter of the keypad") << int(Qt::Key_Enter);
}

void LookingCloserTest::leadsToAPlace()
{
    QFETCH(const int, key);
    lookAtGrowth();
    const Anchor wanted = card().text().lines.at(0).anchor;
    QVERIFY(wanted.isValid());
    const QWidget *first = card().focusWidget();
    press(Qt::Key_Down);
    QVERIFY(card().focusWidget() != first);
    press(Qt::Key_Up);
    QCOMPARE(card().focusWidget(), first);
    press(Qt::Key(key));
    QVERIFY(!card().isVisible());
    QCOMPARE(window().focus().anchor(), wanted);
    QVERIFY(window().focus().reports().contains(wanted.report));
}

void LookingCloserTest::chartsTheFigure()
{
    window().focus().setIndicator({}, this);
    lookAtGrowth();
    QVERIFY(!card().findChildren<QPushButton *>().isEmpty());
    card().findChildren<QPushButton *>().constLast()->click();
    QVERIFY(!card().isVisible());
    QCOMPARE(window().focus().indicator(), QStringLiteral("gdp-growth"));
}

void LookingCloserTest::isCopiedAsText()
{
    lookAtGrowth();
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("2023 target")));
}

void LookingCloserTest::givesWayToTheManual()
{
    lookAtGrowth();
    press(Qt::Key_F1);
    QVERIFY(!card().isVisible());
    const ManualWindow *manual = window().help()->manual();
    QVERIFY(manual && manual->isVisible());
    QCOMPARE(manual->view()->page(), QStringLiteral("figures"));
}

void LookingCloserTest::saysWhereThereIsNone()
{
    window().documents()->currentPane()->setFocus();
    window().focus().setAnchor({}, this);
    window().actions().lookCloser->trigger();
    QVERIFY(!card().isVisible());
    QCOMPARE(window().statusBar()->currentMessage(), QStringLiteral("Choose a figure first."));
}

void LookingCloserTest::tellsTheSameInTips()
{
    lookAtGrowth();
    card().close();
    QWidget *viewport = pane().view()->viewport();
    const QPoint place = pane().view()->visualRect(growth(IndicatorModel::ActualColumn)).center();
    QHelpEvent help(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport, &help);
    const QString tip = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    for (const LensLine &line : card().text().lines)
        QVERIFY2(tip.contains(line.label) && tip.contains(line.text), qPrintable(tip));
    QVERIFY(!window().lens()->textOf(Anchor{m_city, 0}));
}

void LookingCloserTest::addsUpWhatIsSelected()
{
    QTreeView *view = pane().view();
    view->setFocus();
    QCOMPARE(view->selectionBehavior(), QAbstractItemView::SelectItems);
    view->setCurrentIndex(growth(IndicatorModel::TargetColumn));
    QCOMPARE(selected(), QString()); // one cell says what it is
    press(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(view->selectionModel()->isRowSelected(view->currentIndex().row(),
                                                  view->currentIndex().parent()));
    QVERIFY2(selected().contains(QStringLiteral("figure(s)")), qPrintable(selected()));
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(selected().contains(QStringLiteral("different units")), qPrintable(selected()));
}

void LookingCloserTest::findsInATable()
{
    auto *view = static_cast<TableView *>(pane().view());
    view->setFocus();
    window().actions().find->trigger();
    auto *finder = view->findChild<TableFinder *>();
    QVERIFY(finder && finder->isVisible());
    QVERIFY(finder->line()->hasFocus());
    const QString name = growth(IndicatorModel::NameColumn).data().toString();
    finder->line()->setText(name);
    QCOMPARE(view->currentIndex().data().toString(), name);
    QVERIFY(!finder->count()->text().isEmpty());
    finder->line()->setText(QStringLiteral("%"));
    const QModelIndex first = view->currentIndex();
    QTest::keyClick(finder->line(), Qt::Key_Return);
    QVERIFY(view->currentIndex() != first);
    QTest::keyClick(finder->line(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view->currentIndex(), first);
    window().actions().findNext->trigger();
    QVERIFY(view->currentIndex() != first);
    finder->line()->setText(QStringLiteral("no such thing"));
    QCOMPARE(finder->count()->text(), QStringLiteral("nothing found"));
    QTest::keyClick(finder->line(), Qt::Key_Escape);
    QVERIFY(!finder->isVisible());
    QVERIFY(view->hasFocus());
}

void LookingCloserTest::savesATable()
{
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("table.csv"));
    pane().view()->setFocus();
    window().actions().saveTable->trigger();
    QFile file(m_test->dialogs.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(growth(IndicatorModel::NameColumn).data().toString()));
    QVERIFY(text.contains(QStringLiteral("2022 actual")));
    QVERIFY(text.count(u'\n') > pane().model()->rowCount()); // those below sections too
}

SUITE_WINDOW_TEST(LookingCloserTest)
#include "tst_lookingcloser.moc"
