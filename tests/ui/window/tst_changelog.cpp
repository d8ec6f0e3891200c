// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the library is listed, leads to its places, and can be taken back.

#include "support/suite.h"
#include "windowfixture.h"

#include "changelog/changelogpane.h"
#include "changes/changetext.h"
#include "database/database.h"
#include "importing/reinterpreting.h"
#include "items/tableroles.h"
#include "links/changeloglinks.h"
#include "window/importbanner.h"
#include "window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void opensByKey();
    void readsNothingOutOfSight();
    void goesToThePlace();
    void opensAReportWithoutAPlace();
    void takesBackACorrection();
    void takesBackARemoval();
    void takesBackANote();
    void refusesWhatIsNotTheLast();
    void listsTheFiguresOfAReading();
    void filtersAndExports();
    void saysWhyItIsMissing();
    void anEmptyListIsNoAnswerWhileItReads();

private:
    MainWindow &window() { return *m_test->window; }
    ChangeLogPane &pane() { return *window().changeLogPane(); }
    const Library &library() { return *window().workspace().library(); }
    bool open();
    bool waitForLog();
    bool correct(const QString &figure);
    const ChangeEntry *first(ChangeKind kind);
    void choose(ChangeKind kind);
    QString valueOf(const PrintedPlace &place);

    std::unique_ptr<TestWindow> m_test;
    QString m_key;
    PrintedPlace m_place; ///< of a figure of the report
    Anchor m_anchor;
};

void ChangeLogTest::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamples());
    m_key = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(m_test->openReport(m_key));
    const auto report = window().workspace().report(m_key);
    const QList<Observation> &figures = report->figures.observations;
    const auto at = std::find_if(figures.begin(), figures.end(), [](const Observation &figure) {
        return figure.indicator == QStringLiteral("gdp-growth") && figure.role == Role::Actual &&
               figure.anchor.isCell();
    });
    QVERIFY(at != figures.end());
    m_anchor = at->anchor;
    m_place = library().places(m_key).at(at - figures.begin());
}

bool ChangeLogTest::waitForLog()
{
    return QTest::qWaitFor([this] { return !window().changeLog()->isReading(); }, 20000);
}

bool ChangeLogTest::open()
{
    window().actions().showChangeLog->trigger();
    return QTest::qWaitFor([this] { return !pane().visibleRegion().isEmpty(); }) && waitForLog();
}

bool ChangeLogTest::correct(const QString &figure)
{
    FigureCorrection correction;
    correction.figure = figure;
    return window().workspace().correctFigure(m_key, m_place, correction) && waitForLog();
}

const ChangeEntry *ChangeLogTest::first(ChangeKind kind)
{
    const QList<ChangeEntry> &all = pane().model()->entries();
    const auto found = std::find_if(
        all.begin(), all.end(), [kind](const ChangeEntry &entry) { return entry.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

void ChangeLogTest::choose(ChangeKind kind)
{
    const ChangeEntry *entry = first(kind);
    QVERIFY(entry);
    const auto *filter = static_cast<QSortFilterProxyModel *>(pane().view()->model());
    pane().view()->setCurrentIndex(filter->mapFromSource(pane().model()->indexOf(entry->id)));
    pane().view()->setFocus();
    QTRY_VERIFY(pane().view()->hasFocus());
}

QString ChangeLogTest::valueOf(const PrintedPlace &place)
{
    const auto correction = library().correctionOf(m_key, place);
    return correction ? correction->figure.value_or(QString()) : QString();
}

void ChangeLogTest::opensByKey()
{
    QTRY_VERIFY(pane().visibleRegion().isEmpty()); // behind other panes, once these are laid out
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(pane().view()->hasFocus());
    QVERIFY(waitForLog());
    // Four samples were imported.
    QCOMPARE(pane().model()->rowCount(), 4);
    QCOMPARE(pane().summary(), QStringLiteral("4 change(s)"));
}

void ChangeLogTest::readsNothingOutOfSight()
{
    const QSignalSpy read(window().changeLog(), &ChangeLogLinks::changed);
    QVERIFY(window().workspace().remove({m_key}).contains(m_key));
    QVERIFY(window().changeLog()->isReading());
    QTest::qWait(50);
    QVERIFY(read.isEmpty());
    QVERIFY(open());
    QVERIFY(!read.isEmpty());
    QVERIFY(first(ChangeKind::Removed));
}

void ChangeLogTest::goesToThePlace()
{
    QVERIFY(open());
    QVERIFY(correct(QStringLiteral("9.9")));
    choose(ChangeKind::Figure);
    window().focus().setAnchor({}, this);
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QTRY_VERIFY(window().focus().anchor().samePlace(m_anchor));
}

void ChangeLogTest::opensAReportWithoutAPlace()
{
    QVERIFY(open());
    window().links().showReports({});
    choose(ChangeKind::Imported);
    const QString report = pane().current()->report;
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QTRY_COMPARE(window().focus().report(), report);
}

void ChangeLogTest::takesBackACorrection()
{
    QVERIFY(open());
    QVERIFY(correct(QStringLiteral("9.8")));
    QVERIFY(correct(QStringLiteral("9.9")));
    const int before = pane().model()->rowCount();
    choose(ChangeKind::Figure);
    QVERIFY(pane().takeBackAction()->isEnabled());
    QTest::keyClick(pane().view(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(valueOf(m_place), QStringLiteral("9.8"));
    QVERIFY(waitForLog());
    // The log says that too, and what is taken back can be had again.
    QTRY_COMPARE(pane().model()->rowCount(), before + 1);
    QCOMPARE(changeText(*first(ChangeKind::Figure)).before, QStringLiteral("9.9"));
    QCOMPARE(changeText(*first(ChangeKind::Figure)).after, QStringLiteral("9.8"));
    window().undoStack().undo();
    QCOMPARE(valueOf(m_place), QStringLiteral("9.9"));
    QVERIFY(waitForLog());
    QTRY_COMPARE(pane().model()->rowCount(), before + 2);
}

void ChangeLogTest::takesBackARemoval()
{
    QVERIFY(open());
    QVERIFY(window().workspace().remove({m_key}).contains(m_key));
    QVERIFY(waitForLog());
    choose(ChangeKind::Removed);
    pane().takeBackAction()->trigger();
    QVERIFY(window().workspace().entry(m_key));
    QVERIFY(waitForLog());
    choose(ChangeKind::Restored);
    pane().takeBackAction()->trigger();
    QVERIFY(!window().workspace().entry(m_key));
    window().undoStack().undo();
    QVERIFY(window().workspace().entry(m_key));
}

void ChangeLogTest::takesBackANote()
{
    QVERIFY(open());
    window().focus().setAnchor(m_anchor, this);
    window().actions().bookmark->trigger();
    QVERIFY(waitForLog());
    choose(ChangeKind::Note);
    pane().takeBackAction()->trigger();
    QVERIFY(library().notes().isEmpty());
    QVERIFY(waitForLog());
    // That it was taken back can be taken back: it is the same note again.
    choose(ChangeKind::Note);
    pane().takeBackAction()->trigger();
    QCOMPARE(library().notes().size(), 1);
    window().undoStack().undo();
    QVERIFY(library().notes().isEmpty());
}

void ChangeLogTest::refusesWhatIsNotTheLast()
{
    QVERIFY(open());
    QVERIFY(correct(QStringLiteral("9.8")));
    const ChangeEntry listed = *first(ChangeKind::Figure);
    QVERIFY(correct(QStringLiteral("9.9")));
    // As if the list were older than what was done.
    Q_EMIT pane().takeBackRequested(listed);
    QCOMPARE(valueOf(m_place), QStringLiteral("9.9"));
    QVERIFY(window().banner()->isVisible());
    choose(ChangeKind::Imported);
    QVERIFY(!pane().takeBackAction()->isEnabled());
}

void ChangeLogTest::listsTheFiguresOfAReading()
{
    const QString path = window().workspace().path();
    {
        const Database database(path);
        database.run(QStringLiteral("UPDATE observation SET low = 1.25, high = 1.25 WHERE "
                                    "report_id = (SELECT id FROM report WHERE key = '%1') AND "
                                    "low = high")
                         .arg(m_key));
        database.run(QStringLiteral("UPDATE report SET interpreted_by = 1"));
    }
    const auto opened = Library::open(path);
    QCOMPARE(reinterpretOutdated(*std::get<std::unique_ptr<Library>>(opened)).failed, 0);
    window().workspace().refresh();
    QVERIFY(open());
    choose(ChangeKind::Reread);
    QTest::keyClick(pane().view(), Qt::Key_Return);
    const QModelIndex entry = pane().view()->currentIndex();
    QTRY_VERIFY(pane().view()->isExpanded(entry));
    const QAbstractItemModel *model = pane().view()->model();
    QVERIFY(model->rowCount(entry) > 5);
    const QModelIndex figure = model->index(0, 0, entry);
    const auto place = figure.data(TableRole::Place).value<Anchor>();
    QVERIFY(place.isValid());
    pane().view()->setCurrentIndex(figure);
    QTest::keyClick(pane().view(), Qt::Key_Return);
    QTRY_VERIFY(window().focus().anchor().samePlace(place));
}

void ChangeLogTest::filtersAndExports()
{
    QVERIFY(open());
    QVERIFY(correct(QStringLiteral("9.9")));
    const QAbstractItemModel *shown = pane().view()->model();
    QCOMPARE(shown->rowCount(), 5);
    auto *filter = pane().findChild<QLineEdit *>();
    filter->setText(QStringLiteral("9.9"));
    QCOMPARE(shown->rowCount(), 1);
    m_test->dialogs.saveTo = m_test->folder.filePath(QStringLiteral("log.csv"));
    const auto actions = pane().findChildren<QAction *>();
    const auto save = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Export…");
    });
    QVERIFY(save != actions.end() && (*save)->isEnabled());
    (*save)->trigger();
    QFile file(m_test->dialogs.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("9.9")));
    filter->setText(QStringLiteral("nothing like it"));
    QCOMPARE(shown->rowCount(), 0);
    QVERIFY(!(*save)->isEnabled());
    QVERIFY(!pane().note()->text().isEmpty());
    filter->clear();
    auto *groups = pane().findChild<QComboBox *>();
    groups->setCurrentIndex(groups->findData(int(ChangeGroup::Reports)));
    QCOMPARE(shown->rowCount(), 4);
}

void ChangeLogTest::saysWhyItIsMissing()
{
    ChangeLogPane list;
    list.setFailed(QStringLiteral("page 7 is damaged"));
    QVERIFY(list.note()->text().contains(QStringLiteral("page 7 is damaged")));
    list.setReport(QStringLiteral("k"));
    QVERIFY(list.note()->text().contains(QStringLiteral("page 7 is damaged")));
    list.setEntries({});
    QVERIFY(!list.note()->text().contains(QStringLiteral("page 7")));
}

void ChangeLogTest::anEmptyListIsNoAnswerWhileItReads()
{
    QVERIFY(open());
    pane().setEntries({});
    QCOMPARE(pane().note()->text(), ChangeLogPane::tr("Nothing happened to this library yet."));
    FigureCorrection correction;
    correction.figure = QStringLiteral("7.7");
    QVERIFY(window().workspace().correctFigure(m_key, m_place, correction));
    QVERIFY(window().changeLog()->isReading());
    QCOMPARE(pane().note()->text(), ChangeLogPane::tr("Reading the change log…"));
    QVERIFY(waitForLog());
    QVERIFY(first(ChangeKind::Imported));
}

SUITE_WINDOW_TEST(ChangeLogTest)
#include "tst_changelog.moc"
