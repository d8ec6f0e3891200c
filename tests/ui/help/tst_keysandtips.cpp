// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all keys, and the tips that are seen once.

#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "help/keylist.h"
#include "help/keyswindow.h"
#include "help/manualwindow.h"
#include "help/tipbar.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"

#include <QAction>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

namespace {

/// Prints into a file.
class PrintingDialogs : public AnsweringDialogs
{
public:
    QString path;

    bool setUpPrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    }
};

} // namespace

class KeysAndTipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void listsAllKeys();
    void tellsOpenWindowsOnce();
    void printsTheKeys();
    void saysWhereNothingIsPrinted();
    void tellsTipsOnce();
    void tellsNoTipsToWhoWantsNone();

private:
    MainWindow &window() { return *m_test->window; }
    void printKeys(Dialogs &dialogs);

    std::unique_ptr<TestWindow> m_test;
};

void KeysAndTipsTest::listsAllKeys()
{
    window().actions().keys->trigger();
    QVERIFY(window().help()->keys());
    const QString text = window().help()->keys()->text()->toPlainText();
    QStringList missing;
    const QList<QAction *> actions = window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty() && !text.contains(keys))
            missing << action->text();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    // Those of windows that are not open as well, each group with the place where they hold.
    const QList<KeyGroup> groups = keysOf(window(), {window().help()->keys()});
    QVERIFY(groups.size() > 8);
    QCOMPARE(groups.constLast().place, window().help()->keys()->windowTitle());
    QCOMPARE(groups.constLast().rows.size(), 2);
    for (const KeyGroup &group : groups)
        QVERIFY(!group.place.isEmpty() && !group.rows.isEmpty());
}

void KeysAndTipsTest::tellsOpenWindowsOnce()
{
    window().actions().manual->trigger();
    const ManualWindow *manual = window().help()->manual();
    QVERIFY(manual);
    QStringList places;
    for (const KeyGroup &group : keysOf(window(), {manual}))
        places << group.place;
    QCOMPARE(places.count(manual->windowTitle()), 1);
    QCOMPARE(places.constLast(), manual->windowTitle());
}

void KeysAndTipsTest::printKeys(Dialogs &dialogs)
{
    KeysWindow keys(keysOf(window(), {}), dialogs);
    const QList<QAction *> actions = keys.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(QKeySequence::Print))
            action->trigger();
    }
}

void KeysAndTipsTest::saysWhereNothingIsPrinted()
{
    PrintingDialogs dialogs;
    dialogs.path = m_test->folder.filePath(QStringLiteral("no such folder/keys.pdf"));
    printKeys(dialogs);
    QCOMPARE(dialogs.asked, QStringList(QStringLiteral("Keys of PlanLens")));
}

void KeysAndTipsTest::printsTheKeys()
{
    PrintingDialogs dialogs;
    dialogs.path = m_test->folder.filePath(QStringLiteral("keys.pdf"));
    printKeys(dialogs);
    QVERIFY(dialogs.asked.isEmpty());
    QFile printed(dialogs.path);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.readAll().startsWith("%PDF"));
}

void KeysAndTipsTest::tellsTipsOnce()
{
    TipBar *tips = window().tips();
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    QVERIFY(tips->isHidden()); // not started
    window().startTips();
    window().focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
    QVERIFY(!tips->isHidden());
    // A point of the chart is what it asks to click.
    Q_EMIT window().chartPanel()->pointActivated(Anchor());
    QVERIFY(tips->isHidden());
    const QStringList seen = m_test->settings.value(Settings::TipsSeen).toStringList();
    QVERIFY(seen.contains(QStringLiteral("chart")) && seen.contains(QStringLiteral("figures")));
    window().focus().setIndicator(QStringLiteral("cpi"), nullptr);
    QVERIFY(tips->isHidden());
}

void KeysAndTipsTest::tellsNoTipsToWhoWantsNone()
{
    TipBar tips;
    QSignalSpy seen(&tips, &TipBar::seenChanged);
    tips.start({});
    tips.offer(QStringLiteral("one"), QStringLiteral("something"));
    tips.offer(QStringLiteral("two"), QStringLiteral("something else"));
    QVERIFY(!tips.isHidden());
    const QList<QPushButton *> buttons = tips.findChildren<QPushButton *>();
    buttons.constLast()->click();
    QVERIFY(tips.isHidden());
    QVERIFY(!seen.isEmpty());
    TipBar later;
    later.start(seen.constLast().constFirst().toStringList());
    later.offer(QStringLiteral("three"), QStringLiteral("another"));
    QVERIFY(later.isHidden());
}

SUITE_WINDOW_TEST(KeysAndTipsTest)
#include "tst_keysandtips.moc"
