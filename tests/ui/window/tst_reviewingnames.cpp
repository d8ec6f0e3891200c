// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unjoinednamesmodel.h"
#include "links/reviewlinks.h"
#include "review/namedialog.h"
#include "review/proposalspane.h"
#include "review/reviewpane.h"
#include "support/suite.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

/// A person decides what names stand for that the catalogue does not know.
class ReviewingNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatAllAreJoined();
    void saysWhyNothingWasLookedFor();
    void joinsAndUndoes();
    void keepsApartAndTakesBack();
    void makesAnIndicator();
    void exportsAndImports();

private:
    MainWindow &window() { return *m_test->window; }
    ReviewPane &pane() { return *window().reviewPane(); }
    const Library &library() { return *window().workspace().library(); }
    bool choose(const QString &name);
    bool has(const QString &name) { return rowOf(name).isValid(); }
    QModelIndex rowOf(const QString &name);
    QTreeView &view() { return *pane().view(); }

    std::unique_ptr<TestWindow> m_test;
};

// Near to what the catalogue knows, and far from all of it.
static const QString near = QStringLiteral("社会消费品零售总额规模");
static const QString far = QStringLiteral("云朵采集量");

void ReviewingNamesTest::init()
{
    m_test = std::make_unique<TestWindow>();
    const QString path = m_test->folder.filePath(QStringLiteral("report.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text =
        QStringLiteral("重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的"
                       "报告\n\n重庆市2022年主要指标完成情况表\n\n"
                       "指标\t2022年目标\t2022年完成\n"
                       "%1（亿元）\t900\t950\n%2（亿元）\t12\t14\n"
                       "地区生产总值增速（%）\t6\t5\n")
            .arg(near, far);
    file.write(text.toUtf8());
    file.close();
    window().openPaths({path});
    QVERIFY(m_test->waitForImport());
    window().actions().reviewNames->trigger();
    QVERIFY(QTest::qWaitFor([this] { return has(far); }, 20000));
}

QModelIndex ReviewingNamesTest::rowOf(const QString &name)
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, UnjoinedNamesModel::NameColumn);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

bool ReviewingNamesTest::choose(const QString &name)
{
    view().setCurrentIndex(rowOf(name));
    return view().currentIndex().isValid();
}

void ReviewingNamesTest::saysThatAllAreJoined()
{
    view().selectAll();
    pane().proposals()->keepApart->click();
    QVERIFY(QTest::qWaitFor([this] { return view().model()->rowCount() == 0; }, 20000));
    QVERIFY(pane().note()->isVisible());
    QCOMPARE(pane().note()->text(), ReviewPane::tr("All names are joined."));
}

void ReviewingNamesTest::saysWhyNothingWasLookedFor()
{
    const QString reason = QStringLiteral("the disk is gone");
    const QString failed = ReviewPane::tr("The names could not be looked for: %1");
    pane().setFailed(reason);
    QVERIFY(pane().note()->isVisible());
    QCOMPARE(pane().note()->text(), failed.arg(reason));
    QVERIFY(pane().summary().isEmpty());
    // A folder is no library.
    QVERIFY(!window().openLibrary(m_test->folder.path()));
    QVERIFY(pane().note()->isVisible());
    QCOMPARE(pane().note()->text(), failed.arg(ReviewLinks::tr("no library is open")));
}

void ReviewingNamesTest::joinsAndUndoes()
{
    QVERIFY(choose(near));
    const QString indicator = pane().proposals()->chosenIndicator();
    QVERIFY(!indicator.isEmpty());
    const auto figures = [&] {
        return library().observationsOf(indicator).size();
    };
    const auto before = figures();
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return !has(near); }, 20000));
    QCOMPARE(figures(), before + 2);
    window().undoStack().undo();
    QVERIFY(QTest::qWaitFor([this] { return has(near); }, 20000));
    QCOMPARE(figures(), before);
    QVERIFY(library().decisions().isEmpty());
}

void ReviewingNamesTest::keepsApartAndTakesBack()
{
    QVERIFY(choose(far));
    QVERIFY(!pane().proposals()->join->isEnabled());
    pane().proposals()->keepApart->click();
    QVERIFY(QTest::qWaitFor([this] { return !has(far); }, 20000));
    QCOMPARE(library().decisions().value(0).kind, DecisionKind::KeepApart);
    for (QCheckBox *box : pane().findChildren<QCheckBox *>())
        box->setChecked(box->text() == ReviewPane::tr("Kept apart too"));
    QVERIFY(choose(far));
    pane().proposals()->takeBack->click();
    QVERIFY(library().decisions().isEmpty());
}

void ReviewingNamesTest::makesAnIndicator()
{
    QVERIFY(choose(far));
    pane().proposals()->newIndicator->click();
    auto *dialog = window().findChild<NameDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const QString id = ownIndicatorId(far);
    QCOMPARE(library().observationsOf(id).size(), 2);
    const Series series = window().workspace().series(id, window().workspace().regionsOf(id));
    QVERIFY(!series.points.isEmpty());
}

void ReviewingNamesTest::exportsAndImports()
{
    QVERIFY(choose(far));
    pane().proposals()->keepApart->click();
    const QList<NameDecision> decided = library().decisions();
    const QString path = m_test->folder.filePath(QStringLiteral("names.tsv"));
    m_test->dialogs.saveTo = path;
    Q_EMIT pane().exportRequested();
    QVERIFY(QFile::exists(path));
    window().undoStack().undo();
    QVERIFY(library().decisions().isEmpty());
    m_test->dialogs.files = {path};
    Q_EMIT pane().importRequested();
    QCOMPARE(library().decisions(), decided);
}

SUITE_WINDOW_TEST(ReviewingNamesTest)
#include "tst_reviewingnames.moc"
