// SPDX-License-Identifier: GPL-3.0-or-later
// What is the person's own: notes, bookmarks and findings that were dealt with.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "findings/findingspane.h"
#include "items/findingsfilter.h"
#include "items/findingsmodel.h"
#include "links/notelinks.h"
#include "notes/notedialog.h"
#include "notes/notespane.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class NotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void bookmarksByKey();
    void notesOnASelection();
    void notesOnWhatWasChosenLast();
    void marksTheText();
    void editsFromTheList();
    void editsWithoutAReport();
    void removesAndBringsBack();
    void filtersAndExports();
    void keepsWhatWasNoted();
    void listsOrphans();
    void goesThereByAClick();
    void staysInTheListWhereOneGoes();
    void keepsSayingWhyNotesAreMissing();
    void ticksFindingsOff();

private:
    MainWindow &window() { return *m_test->window; }
    DocumentPane &pane() { return *window().documents()->currentPane(); }
    const QList<PlacedNote> &notes() { return window().notesPane()->model()->notes(); }
    Anchor someFigure();
    QString selectWords();
    bool write(const QString &text);
    bool waitForNotes(int count);

    std::unique_ptr<TestWindow> m_test;
    QString m_key;
};

void NotingTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_key = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(m_test->openReport(m_key));
}

Anchor NotingTest::someFigure()
{
    const auto report = window().workspace().report(m_key);
    for (const Observation &figure : report->figures.observations) {
        if (figure.indicator == QStringLiteral("gdp-growth") && figure.role == Role::Actual &&
            figure.anchor.isCell())
            return figure.anchor;
    }
    return {};
}

/// Types into the dialog that is open, and keeps it.
bool NotingTest::write(const QString &text)
{
    auto *dialog = window().findChild<NoteDialog *>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        return false;
    dialog->editor()->setPlainText(text);
    dialog->findChild<QPushButton *>(QStringLiteral("primary"))->click();
    return true;
}

bool NotingTest::waitForNotes(int count)
{
    return QTest::qWaitFor(
        [this, count] { return !window().notes()->isPlacing() && notes().size() == count; });
}

void NotingTest::bookmarksByKey()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    QVERIFY(notes().constFirst().note.isBookmark());
    QVERIFY(notes().constFirst().anchor.samePlace(someFigure()));
    QCOMPARE(window().notesPane()->summary(), QStringLiteral("1 note(s)"));
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(0));
    window().undoStack().undo();
    QVERIFY(waitForNotes(1));
    window().undoStack().undo();
    QVERIFY(waitForNotes(0));
    window().undoStack().redo();
    QVERIFY(waitForNotes(1));
}

/// Selects ten characters of the longest paragraph, from the sixth on.
QString NotingTest::selectWords()
{
    DocumentView *view = pane().view();
    const auto &all = view->content().places.places();
    const auto longest = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.range.length < b.range.length;
    });
    if (longest == all.end() || longest->range.length <= 30)
        return {};
    QTextCursor cursor(view->document());
    cursor.setPosition(longest->range.position + 5);
    cursor.setPosition(longest->range.position + 15, QTextCursor::KeepAnchor);
    view->setTextCursor(cursor);
    return cursor.selectedText();
}

void NotingTest::notesOnASelection()
{
    const QString words = selectWords();
    QVERIFY(!words.isEmpty());
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("  ask the bureau\n")));
    QVERIFY(waitForNotes(1));
    const PlacedNote &placed = notes().constFirst();
    QCOMPARE(placed.note.remark, QStringLiteral("ask the bureau"));
    QCOMPARE(placed.anchor.start, 5);
    QCOMPARE(placed.anchor.length, 10);
    QCOMPARE(placed.note.place.quote.simplified(), words.simplified());
    // Noted again, the words are there to be changed.
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("asked")));
    QVERIFY(waitForNotes(1));
    QTRY_COMPARE(notes().constFirst().note.remark, QStringLiteral("asked"));
}

/// A selection that was left behind in the text is not meant where a figure is chosen since.
void NotingTest::notesOnWhatWasChosenLast()
{
    QVERIFY(!selectWords().isEmpty());
    window().focus().setAnchor(someFigure(), this);
    QVERIFY(!pane().view()->textCursor().hasSelection());
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    QVERIFY(notes().constFirst().anchor.samePlace(someFigure()));
}

void NotingTest::marksTheText()
{
    QVERIFY(pane().view()->marks().ranges(Mark::Noted).isEmpty());
    window().focus().setAnchor(someFigure(), this);
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("odd")));
    QVERIFY(waitForNotes(1));
    const QList<TextRange> ranges = pane().view()->marks().ranges(Mark::Noted);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges.constFirst(), pane().view()->content().places.rangeOf(someFigure()));
}

void NotingTest::editsFromTheList()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    NotesPane *list = window().notesPane();
    list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
    window().findChild<QDockWidget *>(QStringLiteral("notes"))->raise();
    list->view()->setFocus();
    QTRY_VERIFY(list->view()->hasFocus());
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("more")));
    QVERIFY(waitForNotes(1));
    QTRY_COMPARE(notes().constFirst().note.remark, QStringLiteral("more"));
    // Enter goes there.
    window().focus().setAnchor({}, this);
    QTest::keyClick(list->view(), Qt::Key_Return);
    QTRY_VERIFY(window().focus().anchor().samePlace(someFigure()));
}

void NotingTest::editsWithoutAReport()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    window().links().showReports({});
    NotesPane *list = window().notesPane();
    window().findChild<QDockWidget *>(QStringLiteral("notes"))->raise();
    list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
    list->view()->setFocus();
    QTRY_VERIFY(list->view()->hasFocus());
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("more")));
    QTRY_COMPARE(notes().constFirst().note.remark, QStringLiteral("more"));
}

void NotingTest::removesAndBringsBack()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    NotesPane *list = window().notesPane();
    window().findChild<QDockWidget *>(QStringLiteral("notes"))->raise();
    list->view()->setFocus();
    list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
    QTest::keyClick(list->view(), Qt::Key_Delete);
    QVERIFY(waitForNotes(0));
    window().undoStack().undo();
    QVERIFY(waitForNotes(1));
}

void NotingTest::filtersAndExports()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().note->trigger();
    QVERIFY(write(QStringLiteral("first words")));
    QVERIFY(waitForNotes(1));
    NotesPane *list = window().notesPane();
    const QAbstractItemModel *shown = list->view()->model();
    auto *filter = list->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("FIRST"));
    QCOMPARE(shown->rowCount(), 1);
    filter->setText(QStringLiteral("other"));
    QCOMPARE(shown->rowCount(), 0);
    QVERIFY(!list->note()->text().isEmpty());
    // There is no table to write, and none of another pane.
    const auto actions = list->findChildren<QAction *>();
    const auto save = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Export…");
    });
    QVERIFY(save != actions.end() && !(*save)->isEnabled());
    filter->clear();
    QVERIFY((*save)->isEnabled());
    auto *kinds = list->findChild<QComboBox *>();
    kinds->setCurrentIndex(int(NotesFilter::Kind::Bookmarks));
    QCOMPARE(shown->rowCount(), 0);
    kinds->setCurrentIndex(int(NotesFilter::Kind::Notes));
    QCOMPARE(shown->rowCount(), 1);
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("notes.csv"));
    window().findChild<QDockWidget *>(QStringLiteral("notes"))->raise();
    QTRY_VERIFY(list->view()->isVisible());
    (*save)->trigger();
    QFile file(m_test->dialogs.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("first words")));
}

void NotingTest::keepsWhatWasNoted()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    m_test->reopen();
    QVERIFY(waitForNotes(1));
    QVERIFY(!notes().constFirst().isOrphan());
    // In the text too, where the report is opened again.
    QTRY_COMPARE(pane().view()->marks().ranges(Mark::Noted).size(), 1);
}

void NotingTest::listsOrphans()
{
    window().focus().setAnchor(someFigure(), this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForNotes(1));
    QCOMPARE(window().workspace().remove({m_key}), QStringList(m_key));
    QTRY_VERIFY(!window().notes()->isPlacing() && notes().constFirst().isOrphan());
    QCOMPARE(window().notesPane()->summary(), QStringLiteral("1 note(s) · 1 orphan(s)"));
    QCOMPARE(window().workspace().restore({m_key}), QStringList(m_key));
    QTRY_VERIFY(!window().notes()->isPlacing() && !notes().constFirst().isOrphan());
}

namespace {

/// Of a report, on blocks from 1 on, with their numbers as ids.
QList<PlacedNote> someNotes(int count)
{
    QList<PlacedNote> notes;
    for (int id = 1; id <= count; ++id)
        notes.append({Note{.id = id, .noted = {}, .title = {}, .report = QStringLiteral("r")},
                      Anchor{QStringLiteral("r"), id, -1, -1, 0, 0}});
    return notes;
}

} // namespace

void NotingTest::goesThereByAClick()
{
    NotesPane list;
    const QSignalSpy gone(&list, &ListPane::anchorActivated);
    list.setNotes(someNotes(2));
    list.resize(900, 300);
    list.show();
    QTreeView *view = list.view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(1, 0)).center());
    QVERIFY(!gone.isEmpty());
    QCOMPARE(gone.constLast().constFirst().value<Anchor>().block, 2);
}

void NotingTest::staysInTheListWhereOneGoes()
{
    NotesPane list;
    QList<PlacedNote> all = someNotes(3);
    list.setNotes(all);
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    all.removeAt(1);
    list.setNotes(all);
    QVERIFY(list.current());
    QCOMPARE(list.current()->note.id, 3); // the next
    all.removeAt(1);
    list.setNotes(all);
    QVERIFY(list.current());
    QCOMPARE(list.current()->note.id, 1); // the last that is left
    list.setNotes({});
    QVERIFY(!list.current());
}

void NotingTest::keepsSayingWhyNotesAreMissing()
{
    NotesPane list;
    list.setNotes(someNotes(1));
    list.setFailed(QStringLiteral("page 7 is damaged"));
    QVERIFY(list.note()->text().contains(QStringLiteral("page 7 is damaged")));
    // Another report is read; the list of before is not what the library has.
    list.setReport(QStringLiteral("r"));
    QVERIFY(list.note()->isVisibleTo(&list));
    QVERIFY(list.note()->text().contains(QStringLiteral("page 7 is damaged")));
    list.setNotes(someNotes(1));
    QVERIFY(!list.note()->isVisibleTo(&list));
}

void NotingTest::ticksFindingsOff()
{
    FindingsPane *findings = window().findingsPane();
    QTRY_VERIFY(!findings->model()->findings().isEmpty());
    const auto boxes = findings->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.constFirst()->setChecked(true); // what agrees too, so that there is something
    QVERIFY(findings->filter()->rowCount() > 0);
    const int before = findings->filter()->rowCount();
    QTreeView *view = findings->view();
    view->setFocus();
    view->setCurrentIndex(findings->filter()->index(0, 0));
    QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
    auto *dialog = findings->findChild<NoteDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    dialog->editor()->setPlainText(QStringLiteral("a misprint"));
    QTest::keyClick(dialog->editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(findings->filter()->rowCount(), before - 1);
    boxes.constLast()->setChecked(true);
    QCOMPARE(findings->filter()->rowCount(), before);
    QCOMPARE(findings->filter()->index(0, 0).data(FindingsModel::RemarkRole).toString(),
             QStringLiteral("a misprint"));
    window().undoStack().undo();
    boxes.constLast()->setChecked(false);
    QCOMPARE(findings->filter()->rowCount(), before);
    QVERIFY(window().workspace().library()->findingMarks().isEmpty());
}

SUITE_WINDOW_TEST(NotingTest)
#include "tst_noting.moc"
