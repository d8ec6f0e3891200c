// SPDX-License-Identifier: GPL-3.0-or-later
// Each key does one thing, and does it: in every context, in both languages.

#include "support/suite.h"
#include "windowfixture.h"

#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/findbar.h"
#include "indicators/changespane.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "search/searchbox.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noTwoActionsShareAKey();
    void noTwoEntriesShareALetter_data();
    void noTwoEntriesShareALetter();
    void toolsAreNamedWithoutLetters();
    void savesASearch();
    void comparesFromTheSearchBox();
    void listsTheSections();
    void stepsThroughDifferencesAtOnce();
    void copiesFromTheComparison();
    void findsInWhatIsInSight();
    void findsInATableBesideTheComparison();
    void findsInNothing();
    void escapeClosesTheListOnly();
    void escapeLeavesTheComparison();
    void walksThroughPanes();

private:
    MainWindow &window() { return *m_test->window; }
    bool speak(const QString &language);
    void openSamples();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void compare();

    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<QTranslator> m_translator;
};

void WindowKeysTest::init()
{
    m_test = std::make_unique<TestWindow>();
}

void WindowKeysTest::cleanup()
{
    m_test.reset();
    m_translator.reset(); // which takes it out
}

void WindowKeysTest::openSamples()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().libraryPane()->setFocus();
}

/// Where the keyboard is.
void WindowKeysTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void WindowKeysTest::compare()
{
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window().comparisonPage()->isVisible());
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
}

namespace {

bool isWithin(const QObject *object, const QObject *outer)
{
    for (; object; object = object->parent()) {
        if (object == outer)
            return true;
    }
    return false;
}

/// The widgets in which an action's key works.
QList<QWidget *> placesOf(const QAction &action)
{
    QList<QWidget *> places;
    const QObjectList objects = action.associatedObjects();
    for (QObject *object : objects) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && !qobject_cast<QMenu *>(widget) && !qobject_cast<QMenuBar *>(widget))
            places << widget;
    }
    return places;
}

bool worksEverywhere(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut ||
           action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Whether there is a place of the keyboard where both keys would be heard.
bool meet(const QAction &one, const QAction &other)
{
    if (worksEverywhere(one) || worksEverywhere(other))
        return true;
    for (const QWidget *a : placesOf(one)) {
        for (const QWidget *b : placesOf(other)) {
            const bool below = one.shortcutContext() == Qt::WidgetWithChildrenShortcut;
            const bool above = other.shortcutContext() == Qt::WidgetWithChildrenShortcut;
            if (a == b || (below && isWithin(b, a)) || (above && isWithin(a, b)))
                return true;
        }
    }
    return false;
}

QChar letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.at(at + 1).toLower();
    }
    return {};
}

void collectClashes(const QString &menu, const QList<QAction *> &actions, QStringList *clashes)
{
    QHash<QChar, QString> letters;
    for (const QAction *action : actions) {
        const QChar letter = letterOf(action->text());
        if (!letter.isNull() && letters.contains(letter))
            *clashes
                << QStringLiteral("%1: %2, %3").arg(menu, letters.value(letter), action->text());
        letters.insert(letter, action->text());
        if (action->menu())
            collectClashes(action->text(), action->menu()->actions(), clashes);
    }
}

} // namespace

void WindowKeysTest::noTwoActionsShareAKey()
{
    QStringList clashes;
    const QList<QAction *> all = window().findChildren<QAction *>();
    QVERIFY(all.size() > 40);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QList<QKeySequence> shortcuts = all.at(i)->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                if (all.at(j)->shortcuts().contains(keys) && meet(*all.at(i), *all.at(j)))
                    clashes << QStringLiteral("%1: %2, %3")
                                   .arg(keys.toString(), all.at(i)->text(), all.at(j)->text());
            }
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

/// Opens another window in a language.
bool WindowKeysTest::speak(const QString &language)
{
    m_test.reset();
    m_translator = std::make_unique<QTranslator>();
    const bool loaded = m_translator->load(QStringLiteral(":/i18n/planlens_") + language);
    QCoreApplication::installTranslator(m_translator.get());
    m_test = std::make_unique<TestWindow>();
    return loaded;
}

void WindowKeysTest::noTwoEntriesShareALetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("as written") << QString();
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void WindowKeysTest::noTwoEntriesShareALetter()
{
    QFETCH(const QString, language);
    if (!language.isEmpty())
        QVERIFY(speak(language));
    QStringList clashes;
    collectClashes(QStringLiteral("menu bar"), window().menuBar()->actions(), &clashes);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void WindowKeysTest::toolsAreNamedWithoutLetters()
{
    QVERIFY(speak(QStringLiteral("zh_CN")));
    const auto *tools = window().findChild<QToolBar *>(QStringLiteral("tools"));
    QVERIFY(tools);
    int named = 0;
    for (const QWidget *tool : tools->findChildren<QToolButton *>()) {
        const QString name = tool->accessibleName();
        named += name.isEmpty() ? 0 : 1;
        QVERIFY2(!name.contains(u'&') && !name.contains(u'('), qPrintable(name));
    }
    QVERIFY(named >= 2);
}

void WindowKeysTest::savesASearch()
{
    openSamples();
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window().searchBox()->hasFocus());
    window().searchBox()->setText(QStringLiteral("就业"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(window().workspace().savedSearches().size(), 1);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(window().workspace().savedSearches().isEmpty());
    // It is in a menu, and the field has a button for it.
    const QAction *save = window().searchBox()->saveAction();
    QVERIFY(window().searchBox()->actions().contains(save));
    const QObjectList places = save->associatedObjects();
    QVERIFY(std::any_of(places.begin(), places.end(),
                        [](const QObject *object) { return qobject_cast<const QMenu *>(object); }));
}

void WindowKeysTest::comparesFromTheSearchBox()
{
    openSamples();
    press(Qt::Key_K, Qt::ControlModifier);
    window().searchBox()->setText(QStringLiteral("就业"));
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window().comparisonPage()->isVisible());
}

void WindowKeysTest::listsTheSections()
{
    openSamples();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_test->dialogs.asked, QStringList());
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void WindowKeysTest::stepsThroughDifferencesAtOnce()
{
    openSamples();
    compare();
    const SideBySideView *view = window().comparison()->texts()->view();
    QVERIFY(view->isVisible());
    const int before = view->current();
    press(Qt::Key_F7);
    QVERIFY(view->current() > before);
    const auto actions = window().comparison()->texts()->actions();
    const auto fold = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::Key_F8);
    });
    QVERIFY(fold != actions.end() && !(*fold)->isChecked());
    press(Qt::Key_F8);
    QVERIFY((*fold)->isChecked());
}

void WindowKeysTest::copiesFromTheComparison()
{
    openSamples();
    compare();
    SideBySideView *view = window().comparison()->texts()->view();
    view->setFocus();
    press(Qt::Key_F7);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!view->selectedText().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), view->selectedText());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), view->selectedText(true));
    QVERIFY(view->selectedText(true) != view->selectedText());
    window().actions().copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), view->selectedText());
}

void WindowKeysTest::findsInWhatIsInSight()
{
    openSamples();
    compare();
    ComparisonPage *page = window().comparisonPage();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!window().documents()->currentPane()->findBar()->isVisibleTo(window().documents()));
    page->showView(page->indicators());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
}

void WindowKeysTest::findsInATableBesideTheComparison()
{
    openSamples();
    compare();
    IndicatorPane *table = window().indicatorPane();
    table->view()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QVERIFY(table->view()->isAncestorOf(QApplication::focusWidget()));
}

void WindowKeysTest::findsInNothing()
{
    openSamples();
    window().links().showReports({});
    window().searchBox()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window().statusBar()->currentMessage().contains(QStringLiteral("find something")));
}

void WindowKeysTest::escapeClosesTheListOnly()
{
    openSamples();
    compare();
    auto *box = window().comparison()->texts()->findChild<QComboBox *>();
    QVERIFY(box);
    box->setFocus();
    box->showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(window().comparisonPage()->isVisible());
}

void WindowKeysTest::escapeLeavesTheComparison()
{
    openSamples();
    compare();
    press(Qt::Key_Escape);
    QVERIFY(!window().comparisonPage()->isVisible());
    QVERIFY(window().documents()->isVisible());
}

void WindowKeysTest::walksThroughPanes()
{
    openSamples();
    const QWidget *start = QApplication::focusWidget();
    QList<const QWidget *> visited;
    for (int step = 0; step < 12; ++step) {
        press(Qt::Key_F6);
        visited << QApplication::focusWidget();
        if (QApplication::focusWidget() == start)
            break;
    }
    QCOMPARE(visited.constLast(), start); // round
    QVERIFY(visited.size() >= 5);
    const auto reaches = [&](const QWidget *pane) {
        return std::any_of(visited.begin(), visited.end(), [pane](const QWidget *widget) {
            return widget == pane || pane->isAncestorOf(widget);
        });
    };
    QVERIFY(reaches(window().documents()));
    QVERIFY(reaches(window().indicatorPane()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), visited.value(visited.size() - 2));
}

SUITE_WINDOW_TEST(WindowKeysTest)
#include "tst_windowkeys.moc"
