// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path in the real window: drop a folder, open a report, click an indicator, read the
// chart, click a point, see its source, set a second report beside, print.

#include "ui/window/windowfixture.h"
#include "virtualdisplay.h"

#include "charts/chartpanel.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "items/librarymodel.h"
#include "library/librarypane.h"
#include "links/focuslinks.h"
#include "style/appearance.h"
#include "window/samples.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class RealWindowTest : public QObject
{
    Q_OBJECT

public:
    explicit RealWindowTest(bool hasDisplay) : m_hasDisplay(hasDisplay) {}

private Q_SLOTS:
    void initTestCase();
    void dropsAFolder();
    void opensAReport();
    void chartsAnIndicator();
    void readsAFigureInTheText();
    void followsAPointToItsSource();
    void setsASecondReportBeside();
    void printsTheSheet();
    void cleanupTestCase();

private:
    MainWindow &window() { return *m_test->window; }
    QString citedText();
    void clickReport(const QString &key, Qt::MouseButton button = Qt::LeftButton);

    bool m_hasDisplay;
    std::unique_ptr<TestWindow> m_test;
};

static const QString gdp = QStringLiteral("gdp-growth");
static const QString city = QStringLiteral("500000");
static const QString district = QStringLiteral("500104");

void RealWindowTest::initTestCase()
{
    if (!m_hasDisplay)
        QSKIP("Xvfb is not installed, or does not start: the real window is not tested.");
    applyAppearance(*qApp, Appearance::Light);
    m_test = std::make_unique<TestWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void RealWindowTest::cleanupTestCase()
{
    m_test.reset();
}

QString RealWindowTest::citedText()
{
    const DocumentView *view = window().documents()->currentPane()->view();
    const QList<TextRange> cited = view->marks().ranges(Mark::Cited);
    if (cited.size() != 1)
        return {};
    const TextRange range = cited.constFirst();
    return view->document()->toPlainText().mid(range.position, range.length).simplified();
}

void RealWindowTest::clickReport(const QString &key, Qt::MouseButton button)
{
    QTreeView *view = window().libraryPane()->view();
    const auto *filter = static_cast<const QSortFilterProxyModel *>(view->model());
    const QModelIndex index =
        filter->mapFromSource(window().libraryPane()->model()->indexOfKey(key));
    QTest::mouseClick(view->viewport(), button, {}, view->visualRect(index).center());
}

void RealWindowTest::dropsAFolder()
{
    const QString samples = unpackSamples(m_test->folder.path());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(samples)});
    QWidget *target = window().libraryPane()->view()->viewport();
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &drop);
    QVERIFY(m_test->waitForImport());
    const LibraryModel *library = window().libraryPane()->model();
    QCOMPARE(library->reportCount(), int(window().workspace().entries().size()));
    QVERIFY(library->reportCount() >= 4);
    QCOMPARE(library->rowCount(), 1); // all of them lie in one province
}

void RealWindowTest::opensAReport()
{
    const QString key = m_test->keyOf(district, 2021);
    clickReport(key);
    QCOMPARE(window().focus().report(), key);
    const DocumentPane *pane = window().documents()->currentPane();
    QCOMPARE(pane->reportKey(), key);
    QVERIFY(pane->view()->isVisible());
    QVERIFY(window().indicatorPane()->model()->indexOfIndicator(gdp).isValid());
}

void RealWindowTest::chartsAnIndicator()
{
    IndicatorPane *pane = window().indicatorPane();
    clickCell(*pane, cellOf(*pane, gdp, IndicatorModel::ActualColumn));
    window().actions().allRegions->trigger();
    const ChartData &chart = window().chartPanel()->chart();
    QVERIFY(chart.lanes.size() >= 3);
    const auto shows = [&](const QString &region, const QString &period, Role role, MarkKind kind,
                           double figure) {
        return std::any_of(chart.points.cbegin(), chart.points.cend(), [&](const ChartPoint &p) {
            return chart.lanes.at(p.lane).id == region && p.period == period && p.role == role &&
                   p.kind == kind && p.figure() == figure;
        });
    };
    const QString reviewed = QStringLiteral("2021");
    QVERIFY(shows(district, reviewed, Role::Target, MarkKind::Exact, 6));
    QVERIFY(shows(district, reviewed, Role::Actual, MarkKind::AtLeast, 8));
    QVERIFY(shows(city, QStringLiteral("2022"), Role::Actual, MarkKind::Exact, 2.6));
    QVERIFY(shows(city, QStringLiteral("2023"), Role::Target, MarkKind::AtLeast, 6));
    QCOMPARE(citedText(), QStringLiteral("8以上"));
}

void RealWindowTest::readsAFigureInTheText()
{
    DocumentView *view = window().documents()->currentPane()->view();
    const QList<ShownFigure> &figures = view->content().figures;
    QVERIFY(!figures.isEmpty());
    // The figure of another indicator, clicked where it stands in the text.
    window().focus().setIndicator({}, nullptr);
    const QList<TextRange> cited = view->marks().ranges(Mark::Cited);
    QTextCursor cursor(view->document());
    cursor.setPosition(cited.constFirst().position);
    const QPoint place = view->cursorRect(cursor).center() + QPoint(4, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(window().focus().indicator(), gdp);
}

void RealWindowTest::followsAPointToItsSource()
{
    const QString later = m_test->keyOf(city, 2022);
    const QList<ChartPoint> points = window().chartPanel()->chart().points;
    const auto point = std::find_if(points.cbegin(), points.cend(), [&](const ChartPoint &p) {
        return p.anchor.report == later && p.role == Role::Actual;
    });
    QVERIFY(point != points.cend());
    QVERIFY(clickPoint(*window().findChild<ChartView *>(), point->anchor));
    QCOMPARE(window().focus().report(), later);
    QCOMPARE(citedText(), point->printed.simplified());
    const DocumentView *view = window().documents()->currentPane()->view();
    QTextCursor cursor(view->document());
    cursor.setPosition(view->marks().ranges(Mark::Cited).constFirst().position);
    QTRY_VERIFY(view->viewport()->rect().intersects(view->cursorRect(cursor)));
}

void RealWindowTest::setsASecondReportBeside()
{
    window().links().openBeside(m_test->keyOf(district, 2021));
    QVERIFY(window().documents()->isBeside());
    QVERIFY(window().documents()->secondPane()->isVisible());
    QCOMPARE(window().focus().reports(),
             QStringList({m_test->keyOf(district, 2021), m_test->keyOf(city, 2022)}));
}

void RealWindowTest::printsTheSheet()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QString path = m_test->folder.filePath(QStringLiteral("sheet.pdf"));
    m_test->dialogs.saveTo = path;
    window().actions().saveSheet->trigger();
    QVERIFY(QFileInfo(path).size() > 1000);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed: what the PDF says is not tested.");
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(20000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &expected :
         {QStringLiteral("地区生产总值增速"), QStringLiteral("大渡口区"), QStringLiteral("2.6"),
          QStringLiteral("5.5"), QStringLiteral("2023")})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

int main(int argc, char **argv)
{
    const VirtualDisplay display;
    if (!display.isUp())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    RealWindowTest test(display.isUp());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realwindow.moc"
