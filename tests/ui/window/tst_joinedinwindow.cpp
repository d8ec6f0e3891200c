// SPDX-License-Identifier: GPL-3.0-or-later
// Formats that were joined: opened, compared, looked at, separated and taken back in the window.

#include "formatsfixture.h"
#include "support/suite.h"

#include "changes/changehistory.h"
#include "commands/takeback.h"
#include "comparing/comparisonpage.h"
#include "links/comparisonlinks.h"
#include "links/lenslinks.h"

#include <QMenu>
#include <QUndoStack>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class JoinedInWindowTest : public FormatsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_test.reset(); }
    void opensTheOtherFormats();
    void separatesThem();
    void goWithTheirReport();
    void canBeTakenBack();
    void anotherOneThatCountsIsTakenBack();
    void areComparedInTheOrderOfYears();
    void areLookedAtCloser();
};

void JoinedInWindowTest::opensTheOtherFormats()
{
    joinAll();
    const QString counting = window().workspace().entries().constFirst().key;
    const QString other = window().workspace().otherFormats(counting).constFirst();
    QVERIFY(m_test->openReport(counting));
    QMenu *menu = actions().formats;
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    QCOMPARE(window().focus().report(), other);
    QVERIFY(window().workspace().entry(other));
    QVERIFY(!window().windowTitle().isEmpty());
    QCOMPARE(pane().currentReport(), counting); // which is listed for it
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    QCOMPARE(window().focus().report(), counting);
}

void JoinedInWindowTest::separatesThem()
{
    joinAll();
    const QString counting = window().workspace().entries().constFirst().key;
    const QString other = window().workspace().otherFormats(counting).constFirst();
    QVERIFY(m_test->openReport(other));
    QVERIFY(actions().separate->isEnabled());
    actions().separate->trigger();
    QCOMPARE(listed(), 2);
    QCOMPARE(window().focus().report(), other); // which is read on
    window().undoStack().undo();
    QCOMPARE(listed(), 1);
    QVERIFY(m_test->openReport(counting));
    actions().separate->trigger();
    QCOMPARE(listed(), 2);
}

void JoinedInWindowTest::goWithTheirReport()
{
    joinAll();
    const QString other = window().workspace().joined().constFirst().key;
    QVERIFY(m_test->openReport(other));
    actions().remove->trigger();
    QVERIFY(m_test->dialogs.question.contains(window().workspace().titleOf(other)));
    QVERIFY(m_test->openReport(window().workspace().entries().constFirst().key));
    m_test->dialogs.confirmed = true;
    actions().remove->trigger();
    QCOMPARE(listed(), 0);
    QVERIFY(window().workspace().joined().isEmpty());
    window().undoStack().undo();
    QCOMPARE(listed(), 1);
    QCOMPARE(window().workspace().joined().size(), 1);
}

void JoinedInWindowTest::canBeTakenBack()
{
    joinAll();
    const QList<ChangeEntry> changes = changesOf(*window().workspace().library());
    QCOMPARE(changes.constFirst().kind, ChangeKind::Formats);
    QVERIFY(changes.constFirst().canBeTakenBack);
    auto step = takingBack(window().workspace(), changes.constFirst());
    QVERIFY(step);
    window().undoStack().push(step.release());
    QCOMPARE(listed(), 2);
    auto again =
        takingBack(window().workspace(), changesOf(*window().workspace().library()).constFirst());
    QVERIFY(again);
    window().undoStack().push(again.release());
    QCOMPARE(listed(), 1);
}

void JoinedInWindowTest::anotherOneThatCountsIsTakenBack()
{
    joinAll();
    const QString former = window().workspace().entries().constFirst().key;
    const QString latter = window().workspace().otherFormats(former).constFirst();
    QVERIFY(m_test->openReport(former));
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    dialog->choose(latter);
    press(*dialog);
    QCOMPARE(window().workspace().entries().constFirst().key, latter);
    // One row for each of both; that of the one that counts now has it join the other again.
    const QList<ChangeEntry> changes = changesOf(*window().workspace().library());
    const auto row = std::find_if(changes.begin(), changes.end(), [&](const ChangeEntry &change) {
        return change.kind == ChangeKind::Formats && change.report == latter;
    });
    QVERIFY(row != changes.end() && row->canBeTakenBack);
    auto step = takingBack(window().workspace(), *row);
    QVERIFY(step);
    window().undoStack().push(step.release());
    QCOMPARE(listed(), 1);
    QCOMPARE(window().workspace().entries().constFirst().key, former);
    window().undoStack().undo();
    QCOMPARE(window().workspace().entries().constFirst().key, latter);
}

void JoinedInWindowTest::areComparedInTheOrderOfYears()
{
    joinAll();
    import({write(QStringLiteral("former.txt"), reportOf(2020))});
    const QString former = keyOf(QStringLiteral("former.txt"));
    const QString other = window().workspace().joined().constFirst().key;
    QVERIFY(window().comparison()->compare({other, former}));
    QCOMPARE(window().comparisonPage()->reports(), QStringList({former, other}));
    QTRY_VERIFY(!window().comparison()->isComparing());
}

void JoinedInWindowTest::areLookedAtCloser()
{
    joinAll();
    import({write(QStringLiteral("former.txt"), reportOf(2020))});
    const auto other = window().workspace().report(window().workspace().joined().constFirst().key);
    QVERIFY(other);
    const QList<Observation> &figures = other->figures.observations;
    const auto growth = std::find_if(figures.begin(), figures.end(), [](const Observation &figure) {
        return figure.indicator == u"gdp-growth" && figure.role == Role::Actual;
    });
    QVERIFY(growth != figures.end());
    const auto text = window().lens()->textOf(growth->anchor);
    QVERIFY(text);
    // The year before is in another report; its own says no more than once.
    QCOMPARE(text->lines.at(0).label, QStringLiteral("2020 actual"));
    QVERIFY2(text->lines.at(0).anchor.isValid(), qPrintable(text->lines.at(0).text));
}

SUITE_WINDOW_TEST(JoinedInWindowTest)
#include "tst_joinedinwindow.moc"
