// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are given labels, in the window.

#include "support/suite.h"
#include "windowfixture.h"

#include "changes/changehistory.h"
#include "commands/takeback.h"
#include "items/librarymodel.h"
#include "library/labelsdialog.h"
#include "library/librarypane.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class LabellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void labelsTheReportThatIsRead();
    void labelsSelectedReportsAtOnce();
    void keepsWhatOnlySomeHave();
    void cancelChangesNothing();
    void findsThemInTheList();
    void canBeTakenBack();
    void seesWhatAnotherProgramDoes();

private:
    MainWindow &window() { return *m_test->window; }
    LibraryPane &pane() { return *window().libraryPane(); }
    QStringList labelsOf(const QString &key) { return window().workspace().labels().value(key); }
    LabelsDialog *open();
    static void press(const LabelsDialog &dialog, QDialogButtonBox::StandardButton button);
    void label(const QString &typed);
    int shownReports();

    std::unique_ptr<TestWindow> m_test;
    QString m_key;
    const QString m_open = QStringLiteral("待核");
};

void LabellingTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_key = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(m_test->openReport(m_key));
}

LabelsDialog *LabellingTest::open()
{
    window().actions().labels->trigger();
    return qobject_cast<LabelsDialog *>(QApplication::activeModalWidget());
}

void LabellingTest::press(const LabelsDialog &dialog, QDialogButtonBox::StandardButton button)
{
    dialog.findChild<QDialogButtonBox *>()->button(button)->click();
}

/// Of the reports that are meant at the moment.
void LabellingTest::label(const QString &typed)
{
    LabelsDialog *dialog = open();
    QVERIFY(dialog);
    dialog->editor()->setText(typed);
    press(*dialog, QDialogButtonBox::Ok);
}

int LabellingTest::shownReports()
{
    pane().view()->selectAll();
    return int(pane().selectedReports().size());
}

void LabellingTest::labelsTheReportThatIsRead()
{
    LabelsDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(!dialog->list()->isVisible()); // none is in use
    QVERIFY(dialog->editor()->hasFocus() || dialog->focusWidget() == dialog->editor());
    dialog->editor()->setText(QStringLiteral(" 待核， 2026两会 ,"));
    press(*dialog, QDialogButtonBox::Ok);
    QCOMPARE(labelsOf(m_key), QStringList({m_open, QStringLiteral("2026两会")}));
    QCOMPARE(window().workspace().labels().size(), 1);
    window().undoStack().undo();
    QVERIFY(window().workspace().labels().isEmpty());
    window().undoStack().redo();
    QCOMPARE(labelsOf(m_key).size(), 2);
    m_test->reopen();
    QCOMPARE(labelsOf(m_key).size(), 2);
}

void LabellingTest::labelsSelectedReportsAtOnce()
{
    pane().view()->selectAll();
    const QStringList keys = pane().selectedReports();
    QVERIFY(keys.size() > 2);
    const int before = window().undoStack().index();
    label(m_open);
    for (const QString &key : keys)
        QCOMPARE(labelsOf(key), QStringList(m_open));
    QCOMPARE(pane().selectedReports(), keys); // to go on with
    QCOMPARE(window().undoStack().index(), before + 1);
    window().undoStack().undo();
    QVERIFY(window().workspace().labels().isEmpty());
}

void LabellingTest::keepsWhatOnlySomeHave()
{
    label(m_open);
    pane().view()->selectAll();
    const QStringList keys = pane().selectedReports();
    LabelsDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 1);
    QCOMPARE(dialog->list()->item(0)->checkState(), Qt::PartiallyChecked);
    QVERIFY(dialog->list()->item(0)->text().startsWith(m_open));
    QVERIFY(dialog->list()->item(0)->text() != m_open);
    dialog->editor()->setText(QStringLiteral("b"));
    press(*dialog, QDialogButtonBox::Ok);
    QCOMPARE(labelsOf(m_key), QStringList({m_open, QStringLiteral("b")}));
    for (const QString &key : keys)
        QCOMPARE(labelsOf(key).contains(m_open), key == m_key);
    dialog = open();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 2);
    for (int row = 0; row < 2; ++row) {
        QListWidgetItem *item = dialog->list()->item(row);
        const bool isMixed = item->checkState() == Qt::PartiallyChecked;
        item->setCheckState(isMixed ? Qt::Checked : Qt::Unchecked);
    }
    press(*dialog, QDialogButtonBox::Ok);
    for (const QString &key : keys)
        QCOMPARE(labelsOf(key), QStringList(m_open));
}

void LabellingTest::cancelChangesNothing()
{
    const int before = window().undoStack().index();
    LabelsDialog *dialog = open();
    QVERIFY(dialog);
    dialog->editor()->setText(m_open);
    press(*dialog, QDialogButtonBox::Cancel);
    label({}); // nothing is typed: there is nothing to undo
    QVERIFY(window().workspace().labels().isEmpty());
    QCOMPARE(window().undoStack().index(), before);
}

void LabellingTest::findsThemInTheList()
{
    label(m_open);
    const QModelIndex report = pane().model()->indexOfKey(m_key);
    QCOMPARE(report.data(LibraryModel::LabelsRole).toStringList(), QStringList(m_open));
    QVERIFY(shownReports() > 1);
    auto *filter = pane().findChild<QLineEdit *>();
    QVERIFY(filter);
    filter->setText(m_open);
    QCOMPARE(shownReports(), 1);
    QCOMPARE(pane().selectedReports(), QStringList(m_key));
    window().undoStack().undo();
    QCOMPARE(shownReports(), 0);
}

void LabellingTest::canBeTakenBack()
{
    label(m_open);
    const QList<ChangeEntry> changes = changesOf(*window().workspace().library());
    QCOMPARE(changes.constFirst().kind, ChangeKind::Labels);
    QVERIFY(changes.constFirst().canBeTakenBack);
    auto step = takingBack(window().workspace(), changes.constFirst());
    QVERIFY(step);
    window().undoStack().push(step.release());
    QVERIFY(window().workspace().labels().isEmpty());
    window().undoStack().undo();
    QCOMPARE(labelsOf(m_key), QStringList(m_open));
}

void LabellingTest::seesWhatAnotherProgramDoes()
{
    const auto opened = Library::open(window().workspace().path());
    const auto *other = std::get_if<std::unique_ptr<Library>>(&opened);
    QVERIFY(other);
    QVERIFY((*other)->setLabels({{m_key, {m_open}}}));
    QTRY_COMPARE(labelsOf(m_key), QStringList(m_open));
    const QModelIndex report = pane().model()->indexOfKey(m_key);
    QCOMPARE(report.data(LibraryModel::LabelsRole).toStringList(), QStringList(m_open));
}

SUITE_WINDOW_TEST(LabellingTest)
#include "tst_labelling.moc"
