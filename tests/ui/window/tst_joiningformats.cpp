// SPDX-License-Identifier: GPL-3.0-or-later
// Formats of one report are offered to be joined, joined, opened and separated, in the window.

#include "windowfixture.h"

#include "changes/changehistory.h"
#include "commands/takeback.h"
#include "comparing/comparisonpage.h"
#include "items/librarymodel.h"
#include "library/formatsdialog.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "links/formatlinks.h"
#include "links/lenslinks.h"
#include "window/importbanner.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QStatusBar>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

namespace {

/// A report of a year of which the text is long enough to be known again.
QString reportOf(int year)
{
    return QStringLiteral(
               "关于重庆市大渡口区%1年国民经济和社会发展计划执行情况及%2年计划草案的报告\n"
               "一、%1年计划执行情况\n"
               "全年地区生产总值增长5.4%，固定资产投资增长11.2%，社会消费品零售总额增长18.3%，"
               "一般公共预算收入完成23.61亿元，城镇新增就业5.9万人。\n"
               "新增充电桩群360个，新建改建公园12个，完成老旧小区改造145.6万平方米，"
               "惠及居民1.82万户，群众的获得感进一步增强。\n")
        .arg(QString::number(year), QString::number(year + 1));
}

} // namespace

class JoiningFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void offersThemAfterAnImport();
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
    void opensTheOtherFormats();
    void separatesThem();
    void goWithTheirReport();
    void canBeTakenBack();
    void anotherOneThatCountsIsTakenBack();
    void areComparedInTheOrderOfYears();
    void areLookedAtCloser();

private:
    MainWindow &window() { return *m_test->window; }
    LibraryPane &pane() { return *window().libraryPane(); }
    WindowActions &actions() { return window().actions(); }
    qsizetype listed() { return window().workspace().entries().size(); }
    QString write(const QString &name, const QString &text);
    void import(const QStringList &paths);
    QString keyOf(const QString &file);
    FormatsDialog *open();
    FormatsDialog *acceptOffer();
    static void press(const FormatsDialog &dialog, bool join = true);
    void joinAll();

    std::unique_ptr<TestWindow> m_test;
    QString m_text; ///< path
    QString m_marked;
};

void JoiningFormatsTest::init()
{
    m_test = std::make_unique<TestWindow>();
    m_text = write(QStringLiteral("plan.txt"), reportOf(2021));
    m_marked = write(QStringLiteral("plan.md"),
                     QStringLiteral("# ") + reportOf(2021) + QStringLiteral("\n打印本页\n"));
    import({m_text, m_marked});
    QCOMPARE(listed(), 2);
    QCOMPARE(window().formats()->groups().size(), 1);
}

QString JoiningFormatsTest::write(const QString &name, const QString &text)
{
    const QString path = m_test->folder.filePath(name);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    return written ? path : QString();
}

void JoiningFormatsTest::import(const QStringList &paths)
{
    window().openPaths(paths);
    QVERIFY(m_test->waitForImport());
    QTRY_VERIFY(!window().formats()->isLooking());
}

QString JoiningFormatsTest::keyOf(const QString &file)
{
    for (const QList<LibraryEntry> &entries :
         {window().workspace().entries(), window().workspace().joined()}) {
        for (const LibraryEntry &entry : entries) {
            if (entry.file == file)
                return entry.key;
        }
    }
    return {};
}

FormatsDialog *JoiningFormatsTest::open()
{
    actions().join->trigger();
    return qobject_cast<FormatsDialog *>(QApplication::activeModalWidget());
}

/// Presses the button of the banner.
FormatsDialog *JoiningFormatsTest::acceptOffer()
{
    QPushButton *offered = nullptr;
    for (QPushButton *button : window().banner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            offered = button;
    }
    if (offered)
        offered->click();
    return qobject_cast<FormatsDialog *>(QApplication::activeModalWidget());
}

void JoiningFormatsTest::press(const FormatsDialog &dialog, bool join)
{
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    const auto role = join ? QDialogButtonBox::AcceptRole : QDialogButtonBox::RejectRole;
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == role)
            button->click();
    }
}

void JoiningFormatsTest::joinAll()
{
    FormatsDialog *dialog = open();
    QVERIFY(dialog);
    press(*dialog);
    QCOMPARE(listed(), 1);
}

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

/// And says again, without the offer, what else came of it.
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

/// Also where one of them alone has a twin that is recognised.
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

void JoiningFormatsTest::opensTheOtherFormats()
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

void JoiningFormatsTest::separatesThem()
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

void JoiningFormatsTest::goWithTheirReport()
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

void JoiningFormatsTest::canBeTakenBack()
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

void JoiningFormatsTest::anotherOneThatCountsIsTakenBack()
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

void JoiningFormatsTest::areComparedInTheOrderOfYears()
{
    joinAll();
    import({write(QStringLiteral("former.txt"), reportOf(2020))});
    const QString former = keyOf(QStringLiteral("former.txt"));
    const QString other = window().workspace().joined().constFirst().key;
    QVERIFY(window().comparison()->compare({other, former}));
    QCOMPARE(window().comparisonPage()->reports(), QStringList({former, other}));
    QTRY_VERIFY(!window().comparison()->isComparing());
}

void JoiningFormatsTest::areLookedAtCloser()
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

QTEST_MAIN(JoiningFormatsTest)
#include "tst_joiningformats.moc"
