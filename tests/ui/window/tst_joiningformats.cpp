// SPDX-License-Identifier: GPL-3.0-or-later
// Formats of one report are offered to be joined, and joined, in the window.

#include "formatsfixture.h"
#include "support/suite.h"

#include "items/librarymodel.h"

#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QStatusBar>
#include <QTreeView>
#include <QUndoStack>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class JoiningFormatsTest : public FormatsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_test.reset(); }
    void offersThemAfterAnImport();
    void offersNothingThatIsJoined();
    void offersThoseOfTheImport();
    void tellsOfThemOnOpening();
    void marksThemInTheList();
    void canOnlyBeDoneWhereThereAreSome();
    void joinsAndIsUndone();
    void cancelChangesNothing();
    void anotherFormatCanCount();
    void warnsOfOtherReports();
    void asksOfEachOfSeveral();
    void asksOfAllThatAreSelected();
};

void JoiningFormatsTest::offersThemAfterAnImport()
{
    const ImportBanner *banner = window().banner();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->message().contains(QStringLiteral("several formats")),
             qPrintable(banner->message()));
    FormatsDialog *dialog = acceptOffer();
    QVERIFY(!banner->isVisible());
    QVERIFY(dialog);
    press(*dialog);
    QCOMPARE(listed(), 1);
    // What is joined is offered no more, nor what is the same bytes.
    import({m_text, m_marked});
    QVERIFY(!banner->isVisible());
}

/// Joined by the menu, it is offered no more.
void JoiningFormatsTest::offersNothingThatIsJoined()
{
    const ImportBanner *banner = window().banner();
    QVERIFY(banner->isVisible());
    joinAll();
    QTRY_VERIFY(!window().formats()->isLooking());
    QVERIFY(!banner->isVisible());
}

void JoiningFormatsTest::offersThoseOfTheImport()
{
    import({write(QStringLiteral("next.txt"), reportOf(2022)),
            write(QStringLiteral("next.md"), QStringLiteral("# ") + reportOf(2022)),
            write(QStringLiteral("broken.pdf"), QStringLiteral("%PDF-1.4\nno document"))});
    QCOMPARE(window().formats()->groups().size(), 2);
    const ImportBanner *banner = window().banner();
    QVERIFY2(banner->message().startsWith(QStringLiteral("1 report")),
             qPrintable(banner->message()));
    FormatsDialog *dialog = acceptOffer();
    QVERIFY(dialog);
    QCOMPARE(dialog->boxes().size(), 1);
    QVERIFY(banner->isVisible());
    QVERIFY2(!banner->message().contains(QStringLiteral("several formats")) &&
                 banner->message().contains(QStringLiteral("could not be read")),
             qPrintable(banner->message()));
    QVERIFY(banner->details().contains(QStringLiteral("broken.pdf")));
    press(*dialog);
    QCOMPARE(listed(), 3);
}

void JoiningFormatsTest::tellsOfThemOnOpening()
{
    m_test->reopen();
    QTRY_VERIFY(!window().formats()->isLooking());
    QTRY_VERIFY2(window().statusBar()->currentMessage().contains(QStringLiteral("several formats")),
                 qPrintable(window().statusBar()->currentMessage()));
    QVERIFY(!window().banner()->isVisible());
    QVERIFY(actions().join->isEnabled()); // though none is chosen
}

void JoiningFormatsTest::marksThemInTheList()
{
    const QString text = keyOf(QStringLiteral("plan.txt"));
    const QString marked = keyOf(QStringLiteral("plan.md"));
    QModelIndex report = pane().model()->indexOfKey(text);
    QCOMPARE(report.data(LibraryModel::AlikeRole).toStringList(), QStringList(marked));
    QVERIFY(!report.data(LibraryModel::BehindRole).toString().isEmpty());
    QVERIFY(report.data(Qt::ToolTipRole).toString().contains(QStringLiteral("plan.md")));
    joinAll();
    const QString counting = window().workspace().entries().constFirst().key;
    const QString other = counting == text ? marked : text;
    report = pane().model()->indexOfKey(counting);
    QVERIFY(report.data(LibraryModel::AlikeRole).toStringList().isEmpty());
    QCOMPARE(report.data(LibraryModel::FormatsRole).toStringList(), QStringList(other));
    QVERIFY(report.data(LibraryModel::BehindRole).toString().startsWith(u'+'));
    QVERIFY(report.data(Qt::AccessibleTextRole).toString().startsWith(report.data().toString()));
    QVERIFY(!pane().model()->indexOfKey(other).isValid());
}

void JoiningFormatsTest::canOnlyBeDoneWhereThereAreSome()
{
    joinAll();
    QVERIFY(m_test->openReport(window().workspace().entries().constFirst().key));
    QVERIFY(actions().join->isEnabled()); // for another one to count
    QVERIFY(actions().separate->isEnabled());
    QVERIFY(actions().formats->menuAction()->isEnabled());
    import({write(QStringLiteral("other.txt"), reportOf(2022))});
    QVERIFY(m_test->openReport(keyOf(QStringLiteral("other.txt"))));
    QVERIFY(!actions().join->isEnabled());
    QVERIFY(!actions().separate->isEnabled());
    QVERIFY(!actions().formats->menuAction()->isEnabled());
    pane().view()->selectAll();
    QCOMPARE(pane().selectedReports().size(), 2);
    QVERIFY(actions().join->isEnabled());
    pane().view()->clearSelection();
    QVERIFY(!actions().join->isEnabled());
}

void JoiningFormatsTest::joinsAndIsUndone()
{
    const int figures = window().workspace().figureCount();
    const int before = window().undoStack().index();
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->boxes().size(), 1);
    QVERIFY(!dialog->boxes().constFirst()->isCheckable());
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 2);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(listed(), 1);
    QVERIFY(window().workspace().figureCount() < figures);
    QVERIFY(window().formats()->groups().isEmpty());
    QCOMPARE(window().undoStack().index(), before + 1);
    window().undoStack().undo();
    QCOMPARE(listed(), 2);
    QCOMPARE(window().workspace().figureCount(), figures);
    QTRY_COMPARE(window().formats()->groups().size(), 1);
    window().undoStack().redo();
    QCOMPARE(listed(), 1);
    m_test->reopen();
    QCOMPARE(listed(), 1);
}

void JoiningFormatsTest::cancelChangesNothing()
{
    const int before = window().undoStack().index();
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    press(*dialog, false);
    QCOMPARE(listed(), 2);
    QCOMPARE(window().undoStack().index(), before);
}

void JoiningFormatsTest::anotherFormatCanCount()
{
    const QString marked = keyOf(QStringLiteral("plan.md"));
    const QString text = keyOf(QStringLiteral("plan.txt"));
    for (const QString &wanted : {marked, text, marked}) {
        FormatsDialog *dialog = open();
        QVERIFY(dialog);
        dialog->choose(wanted);
        press(*dialog);
        QCOMPARE(listed(), 1);
        QCOMPARE(window().workspace().entries().constFirst().key, wanted);
        QVERIFY(m_test->openReport(wanted));
    }
    // Nothing is changed by the same choice again.
    const int steps = window().undoStack().count();
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    press(*dialog);
    QCOMPARE(window().undoStack().count(), steps);
    window().undoStack().undo();
    QCOMPARE(window().workspace().entries().constFirst().key, text);
}

void JoiningFormatsTest::warnsOfOtherReports()
{
    joinAll();
    import({write(QStringLiteral("other.txt"), reportOf(2022))});
    pane().view()->selectAll();
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 3); // with what is joined by now
    QVERIFY(!dialog->boxes().constFirst()->findChildren<QLabel *>().isEmpty());
    press(*dialog, false);
}

void JoiningFormatsTest::asksOfEachOfSeveral()
{
    import({write(QStringLiteral("next.txt"), reportOf(2022)),
            write(QStringLiteral("next.md"), QStringLiteral("# ") + reportOf(2022))});
    QCOMPARE(window().formats()->groups().size(), 2);
    pane().view()->selectAll();
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->boxes().size(), 2);
    QCOMPARE(dialog->choices().size(), 2);
    dialog->boxes().constFirst()->setChecked(false);
    QCOMPARE(dialog->choices().size(), 1);
    dialog->boxes().constLast()->setChecked(false);
    QVERIFY(dialog->choices().isEmpty());
    dialog->boxes().constLast()->setChecked(true);
    press(*dialog);
    QCOMPARE(listed(), 3);
}

void JoiningFormatsTest::asksOfAllThatAreSelected()
{
    import({write(QStringLiteral("other.txt"), reportOf(2022))});
    const auto *filter = static_cast<const QSortFilterProxyModel *>(pane().view()->model());
    pane().view()->clearSelection();
    for (const char *file : {"plan.txt", "other.txt"}) {
        const QModelIndex report = pane().model()->indexOfKey(keyOf(QString::fromLatin1(file)));
        pane().view()->selectionModel()->select(
            filter->mapFromSource(report), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QCOMPARE(pane().selectedReports().size(), 2);
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->boxes().size(), 1);
    QStringList files;
    for (const QRadioButton *button : dialog->findChildren<QRadioButton *>())
        files << button->text().section(u' ', 0, 0);
    files.sort();
    QCOMPARE(files, QStringList({QStringLiteral("other.txt"), QStringLiteral("plan.txt")}));
    press(*dialog, false);
}

SUITE_WINDOW_TEST(JoiningFormatsTest)
#include "tst_joiningformats.moc"
