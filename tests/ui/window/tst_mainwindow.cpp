// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "library/identitydialog.h"
#include "library/librarypane.h"
#include "links/focuslinks.h"
#include "window/importbanner.h"
#include "window/samples.h"
#include "window/startpage.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDockWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatToDoWhenEmpty();
    void opensTheSamples();
    void listsFilesThatFailed();
    void chartsTheIndicatorThatIsClicked();
    void leadsFromAPointToItsSource();
    void setsASecondReportBeside();
    void addsRegions();
    void doesNotLoop();
    void undoesACorrection();
    void removesOnlyWhenConfirmed();
    void keepsItsState();
    void bringsPanesBack();
    void noPaneHasAKeyOfTheWindow();
    void takesFilesThatAreDropped();
    void saysWhyALibraryCannotBeOpened();

private:
    void openSamples();
    MainWindow &window() { return *m_test->window; }

    std::unique_ptr<TestWindow> m_test;
};

static const QString gdp = QStringLiteral("gdp-growth");

void MainWindowTest::initTestCase()
{
    QVERIFY2(Catalogue::shipped().find(gdp), "the catalogue has lost its first entry");
}

void MainWindowTest::init()
{
    m_test = std::make_unique<TestWindow>();
}

void MainWindowTest::openSamples()
{
    window().actions().openSamples->trigger();
    QVERIFY(m_test->waitForImport());
    QVERIFY(window().workspace().entries().size() >= 3);
}

void MainWindowTest::saysWhatToDoWhenEmpty()
{
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QVERIFY(!window().actions().correct->isEnabled());
    QVERIFY(!window().actions().print->isEnabled());
    QVERIFY(!window().banner()->isVisible());
}

void MainWindowTest::opensTheSamples()
{
    auto *button = window().findChild<QPushButton *>(QStringLiteral("samples"));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_test->waitForImport());
    QVERIFY(!window().findChild<StartPage *>()->isVisible());
    QVERIFY(!window().focus().report().isEmpty());
    QVERIFY(window().indicatorPane()->model()->rowCount() > 0);
    QVERIFY(!window().banner()->isVisible());
}

void MainWindowTest::listsFilesThatFailed()
{
    const QString missing = m_test->folder.filePath(QStringLiteral("missing.txt"));
    window().openPaths({missing, unpackSamples(m_test->folder.path())});
    QVERIFY(m_test->waitForImport());
    QVERIFY(window().banner()->isVisible());
    QVERIFY(window().banner()->details().contains(QStringLiteral("missing.txt")));
    QCOMPARE(m_test->dialogs.asked, QStringList());
    QVERIFY(!window().workspace().entries().isEmpty());
}

void MainWindowTest::chartsTheIndicatorThatIsClicked()
{
    openSamples();
    IndicatorPane *pane = window().indicatorPane();
    clickCell(*pane, cellOf(*pane, gdp, IndicatorModel::ActualColumn));
    QCOMPARE(window().focus().indicator(), gdp);
    const ChartData &chart = window().chartPanel()->chart();
    QVERIFY(!chart.isEmpty());
    const Anchor cited = window().focus().anchor();
    QVERIFY(std::any_of(chart.points.cbegin(), chart.points.cend(),
                        [&](const ChartPoint &point) { return point.cites(cited); }));
    const DocumentPane *document = window().documents()->currentPane();
    QCOMPARE(document->view()->marks().ranges(Mark::Cited).size(), 1);
    QVERIFY(document->view()->marks().ranges(Mark::Indicator).size() > 1);
}

void MainWindowTest::leadsFromAPointToItsSource()
{
    openSamples();
    window().resize(2000, 1000);
    QVERIFY(QTest::qWaitFor([this] { return window().documents()->hasRoomBeside(); }));
    window().links().openReport(m_test->keyOf(QStringLiteral("500000"), 2021));
    window().focus().setIndicator(gdp, nullptr);
    const QString later = m_test->keyOf(QStringLiteral("500000"), 2022);
    const QList<ChartPoint> points = window().chartPanel()->chart().points;
    const auto point = std::find_if(points.cbegin(), points.cend(),
                                    [&](const ChartPoint &p) { return p.anchor.report == later; });
    QVERIFY(point != points.cend());
    QVERIFY(clickPoint(*window().findChild<ChartView *>(), point->anchor));
    QCOMPARE(window().focus().report(), later);
    // What was read stays, beside it.
    QCOMPARE(window().documents()->openReports(),
             QStringList({m_test->keyOf(QStringLiteral("500000"), 2021), later}));
    const DocumentView *view = window().documents()->currentPane()->view();
    const QList<TextRange> cited = view->marks().ranges(Mark::Cited);
    QCOMPARE(cited.size(), 1);
    const QString text =
        view->document()->toPlainText().mid(cited.constFirst().position, cited.constFirst().length);
    QCOMPARE(text.simplified(), point->printed.simplified());
}

void MainWindowTest::setsASecondReportBeside()
{
    openSamples();
    const QString city = m_test->keyOf(QStringLiteral("500000"), 2022);
    const QString district = m_test->keyOf(QStringLiteral("500104"), 2021);
    window().links().openReport(district);
    window().links().openBeside(city);
    QCOMPARE(window().documents()->openReports(), QStringList({district, city}));
    QCOMPARE(window().focus().report(), city);
    QCOMPARE(window().focus().otherReport(), district);
    QCOMPARE(window().focus().regions(),
             QStringList({QStringLiteral("500000"), QStringLiteral("500104")}));
    const QModelIndex other =
        cellOf(*window().indicatorPane(), gdp, IndicatorModel::OtherActualColumn);
    QVERIFY(!other.data().toString().isEmpty());
    window().documents()->closeBeside();
    QCOMPARE(window().focus().otherReport(), QString());
}

void MainWindowTest::addsRegions()
{
    openSamples();
    window().links().openReport(m_test->keyOf(QStringLiteral("500000"), 2022));
    window().focus().setIndicator(gdp, nullptr);
    QCOMPARE(window().chartPanel()->chart().lanes.size(), 1);
    window().actions().allRegions->trigger();
    QVERIFY(window().chartPanel()->chart().lanes.size() >= 3);
    window().actions().ownRegion->trigger();
    QCOMPARE(window().chartPanel()->chart().lanes.size(), 1);
}

void MainWindowTest::doesNotLoop()
{
    openSamples();
    const QSignalSpy spy(&window().focus(), &Focus::changed);
    IndicatorPane *pane = window().indicatorPane();
    clickCell(*pane, cellOf(*pane, gdp, IndicatorModel::TargetColumn));
    // The place and the indicator, each once.
    QCOMPARE(spy.count(), 2);
}

void MainWindowTest::undoesACorrection()
{
    openSamples();
    const QString key = m_test->keyOf(QStringLiteral("500104"), 2021);
    window().links().openReport(key);
    window().actions().correct->trigger();
    auto *dialog = window().findChild<IdentityDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QSpinBox *>().constFirst()->setValue(2019);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(window().workspace().entry(key)->identity.reviewYear, std::optional(2019));
    QVERIFY(window().workspace().entry(key)->identityCorrected);
    window().actions().undo->trigger();
    QCOMPARE(window().workspace().entry(key)->identity.reviewYear, std::optional(2021));
    QVERIFY(!window().workspace().entry(key)->identityCorrected);
    window().actions().redo->trigger();
    QCOMPARE(window().workspace().entry(key)->identity.reviewYear, std::optional(2019));
}

void MainWindowTest::removesOnlyWhenConfirmed()
{
    openSamples();
    const QString key = window().focus().report();
    const auto before = window().workspace().entries().size();
    window().actions().remove->trigger();
    QCOMPARE(m_test->dialogs.asked.size(), 1);
    QCOMPARE(window().workspace().entries().size(), before);
    m_test->dialogs.confirmed = true;
    window().actions().remove->trigger();
    QCOMPARE(window().workspace().entries().size(), before - 1);
    QVERIFY(!window().documents()->openReports().contains(key));
    window().actions().undo->trigger();
    QCOMPARE(window().workspace().entries().size(), before);
}

void MainWindowTest::keepsItsState()
{
    openSamples();
    const QString city = m_test->keyOf(QStringLiteral("500000"), 2022);
    const QString district = m_test->keyOf(QStringLiteral("500104"), 2021);
    window().links().openReport(city);
    window().links().openBeside(district);
    window().focus().setIndicator(gdp, nullptr);
    m_test->reopen();
    QCOMPARE(window().documents()->openReports(), QStringList({city, district}));
    QCOMPARE(window().focus().indicator(), gdp);
    QVERIFY(!window().chartPanel()->chart().isEmpty());
}

void MainWindowTest::bringsPanesBack()
{
    auto *dock = window().findChild<QDockWidget *>(QStringLiteral("library"));
    dock->close();
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    dock->setFloating(true);
    window().actions().resetLayout->trigger();
    QVERIFY(!dock->isFloating());
}

/// Which of two has a key that both have would hang on where the keyboard is, if it did anything.
void MainWindowTest::noPaneHasAKeyOfTheWindow()
{
    // In the search box Ctrl+D keeps the search; there are no reports there to compare.
    const QList<QAction *> actions = window().findChildren<QAction *>();
    QStringList twice;
    for (const QAction *own : actions) {
        if (own->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QAction *other : actions) {
            for (const QKeySequence &key : other->shortcuts()) {
                if (other != own && own->shortcuts().contains(key))
                    twice << key.toString();
            }
        }
    }
    twice.removeDuplicates();
    QCOMPARE(twice, QStringList());
}

void MainWindowTest::takesFilesThatAreDropped()
{
    QFile file(m_test->folder.filePath(QStringLiteral("report.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("重庆市大渡口区2023年政府工作报告\n一、回顾\n地区生产总值增长6%。\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &drop);
    QVERIFY(m_test->waitForImport());
    QCOMPARE(window().workspace().entries().size(), 1);
    QVERIFY(!window().focus().report().isEmpty());
}

void MainWindowTest::saysWhyALibraryCannotBeOpened()
{
    QFile file(m_test->folder.filePath(QStringLiteral("noise.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QVERIFY(!window().openLibrary(file.fileName()));
    QVERIFY(window().banner()->isVisible());
    QVERIFY(window().banner()->details().contains(QStringLiteral("noise.sqlite")));
}

SUITE_WINDOW_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
