// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way from a file to a printed sheet, by keys alone. After each key whoever sees the
// screen sees where the keyboard is.

#include "spokenlanguage.h"
#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "findings/findingspane.h"
#include "indicators/figuredialog.h"
#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "items/searchmodel.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "printing/sheetwindow.h"
#include "search/searchbox.h"
#include "search/searchpopup.h"
#include "window/tabwalk.h"
#include "workspace/figurelookup.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class KeyboardPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFileToSheet_data();
    void fromFileToSheet();
    void cleanup();

private:
    MainWindow &window() { return *m_test->window; }
    DocumentView *text() { return window().documents()->currentPane()->view(); }
    bool press(int key, Qt::KeyboardModifiers modifiers = {});
    bool type(const QString &letters);
    bool goTo(const QWidget *pane);
    bool comeBack();
    void importReports();
    void findAReport();
    void chartAnIndicator();
    void compareBoth();
    void lookAtFindings();
    void correctAFigure();
    void printASheet();

    std::unique_ptr<SpokenLanguage> m_language;
    std::unique_ptr<TestWindow> m_test;
};

void KeyboardPathTest::cleanup()
{
    m_test.reset();
    m_language.reset();
}

/// Whether a person sees where the keyboard is: in the window in front, and there in sight.
static bool isKeyboardSeen()
{
    const QWidget *place = QApplication::focusWidget();
    return place && isInSight(*place) && place->window() == QApplication::activeWindow();
}

/// Presses a key where the keyboard is.
bool KeyboardPathTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *place = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
    QTest::keyClick(place, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
    if (QTest::qWaitFor(isKeyboardSeen))
        return true;
    qWarning() << "After" << QKeySequence(modifiers | Qt::Key(key)) << "the keyboard is at"
               << QApplication::focusWidget();
    return false;
}

bool KeyboardPathTest::type(const QString &letters)
{
    QTest::keyClicks(QApplication::focusWidget(), letters);
    return QTest::qWaitFor(isKeyboardSeen);
}

/// Goes from pane to pane until the keyboard is at, or in, the one that is wanted.
bool KeyboardPathTest::goTo(const QWidget *pane)
{
    const auto isThere = [pane] {
        const QWidget *place = QApplication::focusWidget();
        return place == pane || pane->isAncestorOf(place);
    };
    for (int step = 0; step < 14 && !isThere(); ++step) {
        if (!press(Qt::Key_F6))
            return false;
    }
    return isThere();
}

/// Where another window was closed, the system gives the keyboard back.
bool KeyboardPathTest::comeBack()
{
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window()) && QTest::qWaitFor(isKeyboardSeen);
}

void KeyboardPathTest::importReports()
{
    const QString folder = QStringLiteral(PLANLENS_SAMPLES);
    m_test->dialogs.files = {folder + QStringLiteral("/chongqing-2021-2022.txt"),
                             folder + QStringLiteral("/chongqing-2022-2023.txt")};
    QVERIFY(press(Qt::Key_Tab));
    QVERIFY(press(Qt::Key_O, Qt::ControlModifier));
    QVERIFY(m_test->waitForImport());
    QCOMPARE(window().workspace().entries().size(), 2);
    QVERIFY(QTest::qWaitFor(isKeyboardSeen));
}

void KeyboardPathTest::findAReport()
{
    const QString wanted = m_test->keyOf(QStringLiteral("500000"), 2022);
    const SearchPopup *popup = window().searchBox()->popup();
    QVERIFY(press(Qt::Key_K, Qt::ControlModifier));
    QVERIFY(window().searchBox()->hasFocus());
    QVERIFY(type(QStringLiteral("chongqing")));
    QTRY_VERIFY(popup->isVisible());
    const auto isOnIt = [&] {
        return popup->current().data(SearchModel::IdRole).toString() == wanted;
    };
    for (int step = 0; step < 20 && !isOnIt(); ++step)
        QVERIFY(press(Qt::Key_Down));
    QVERIFY(isOnIt());
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(window().focus().report(), wanted);
}

void KeyboardPathTest::chartAnIndicator()
{
    QVERIFY(goTo(window().indicatorPane()->view()));
    const QString gdp = QStringLiteral("gdp-growth");
    for (int step = 0; step < 60 && window().focus().indicator() != gdp; ++step)
        QVERIFY(press(Qt::Key_Down));
    QCOMPARE(window().focus().indicator(), gdp);
    QVERIFY(!window().chartPanel()->chart().isEmpty());
    QVERIFY(press(Qt::Key_2, Qt::AltModifier));
    QCOMPARE(window().chartPanel()->kind(), ChartKind::Regions);
    QVERIFY(press(Qt::Key_1, Qt::AltModifier));
    QCOMPARE(window().chartPanel()->kind(), ChartKind::Years);
    QVERIFY(goTo(window().chartPanel()));
    QVERIFY(press(Qt::Key_Right));
}

void KeyboardPathTest::compareBoth()
{
    QVERIFY(goTo(window().libraryPane()->view()));
    QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(press(Qt::Key_D, Qt::ControlModifier));
    QVERIFY(window().comparisonPage()->isVisible());
    QCOMPARE(window().comparisonPage()->reports().size(), 2);
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    QVERIFY(QTest::qWaitFor(isKeyboardSeen));
    QVERIFY(window().comparisonPage()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(press(Qt::Key_F7));
    QVERIFY(press(Qt::Key_Tab));
    QVERIFY(press(Qt::Key_Escape));
    QVERIFY(!window().comparisonPage()->isVisible());
    QCOMPARE(QApplication::focusWidget(), text());
}

/// A report that is open is checked by itself.
void KeyboardPathTest::lookAtFindings()
{
    FindingsPane *pane = window().findingsPane();
    QTRY_VERIFY_WITH_TIMEOUT(!pane->model()->findings().isEmpty(), 60000);
    // The key of the pane in front puts it away, and brings it back with the keyboard in it.
    QVERIFY(press(Qt::Key_3, Qt::ControlModifier));
    QVERIFY(!pane->isVisible());
    QVERIFY(press(Qt::Key_3, Qt::ControlModifier));
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    // The samples agree with each other, which is shown on request.
    const auto isAtBox = [] {
        return qobject_cast<QCheckBox *>(QApplication::focusWidget());
    };
    for (int step = 0; step < 8 && !isAtBox(); ++step)
        QVERIFY(press(Qt::Key_Tab));
    QVERIFY(isAtBox());
    QVERIFY(press(Qt::Key_Space));
    QVERIFY(pane->filter()->rowCount() > 0);
    for (int step = 0; step < 8 && !pane->view()->hasFocus(); ++step)
        QVERIFY(press(Qt::Key_Backtab, Qt::ShiftModifier));
    QVERIFY(pane->view()->hasFocus());
    QVERIFY(press(Qt::Key_Down));
    QVERIFY(press(Qt::Key_Return));
}

void KeyboardPathTest::correctAFigure()
{
    QVERIFY(goTo(window().documents()));
    QCOMPARE(QApplication::focusWidget(), text());
    for (int step = 0; step < 3; ++step)
        QVERIFY(press(Qt::Key_Tab));
    const ShownFigure *shown = text()->focusedFigure();
    QVERIFY(shown);
    const auto report =
        window().workspace().report(window().documents()->currentPane()->reportKey());
    const Anchor place = report->figures.observations.at(shown->observation).anchor;
    QVERIFY(press(Qt::Key_F2));
    QTRY_VERIFY(qobject_cast<FigureDialog *>(QApplication::activeWindow()));
    QVERIFY(type(QStringLiteral("12.5")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(comeBack());
    const auto after = window().workspace().report(place.report);
    const Observation *corrected = figureAt(after.get(), place);
    QVERIFY(corrected);
    QCOMPARE(corrected->value.low, std::optional(12.5));
}

void KeyboardPathTest::printASheet()
{
    const QString path = m_test->folder.filePath(QStringLiteral("sheet.pdf"));
    m_test->dialogs.saveTo = path;
    QVERIFY(press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(qobject_cast<SheetWindow *>(QApplication::activeWindow()));
    for (int step = 0; step < 10; ++step)
        QVERIFY(press(Qt::Key_Tab));
    QVERIFY(press(Qt::Key_S, Qt::ControlModifier));
    QVERIFY(QFileInfo(path).size() > 1000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(comeBack());
    QCOMPARE(QApplication::activeWindow(), &window());
}

void KeyboardPathTest::fromFileToSheet_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

void KeyboardPathTest::fromFileToSheet()
{
    QFETCH(const QString, language);
    m_language = std::make_unique<SpokenLanguage>(language);
    QVERIFY(m_language->isSpoken());
    m_test = std::make_unique<TestWindow>();
    window().resize(1600, 1000);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    using Step = void (KeyboardPathTest::*)();
    for (const Step step : {&KeyboardPathTest::importReports, &KeyboardPathTest::findAReport,
                            &KeyboardPathTest::chartAnIndicator, &KeyboardPathTest::compareBoth,
                            &KeyboardPathTest::lookAtFindings, &KeyboardPathTest::correctAFigure,
                            &KeyboardPathTest::printASheet}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

SUITE_WINDOW_TEST(KeyboardPathTest)
#include "tst_keyboardpath.moc"
