// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read and used on the screens of small laptops.

#include "cuttexts.h"
#include "spokenlanguage.h"
#include "support/suite.h"
#include "windowfixture.h"

#include "charts/chartpanel.h"
#include "comparing/comparisonpage.h"
#include "comparing/wordingpane.h"
#include "indicators/changespane.h"
#include "library/librarypane.h"
#include "links/comparisonlinks.h"
#include "review/reviewpane.h"
#include "search/searchbox.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "style/appearance.h"
#include "style/textwidths.h"

#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QToolBar>
#include <QTreeWidget>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class SmallScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void cleanup();
    void nothingIsCut_data() { screens(); }
    void nothingIsCut();
    void nothingIsCutInComparisons_data() { screens(); }
    void nothingIsCutInComparisons();
    void searchStaysInSight_data() { screens(); }
    void searchStaysInSight();
    void proposalsStayInSight_data() { screens(); }
    void proposalsStayInSight();
    void theAxisStaysInSight_data() { screens(); }
    void theAxisStaysInSight();

private:
    static void screens();
    /// A window as it opens on the screen of the row, with the samples and one of them read.
    void open();
    void compare();
    QStringList shortcomings(const QString &where);
    MainWindow &window() { return *m_test->window; }

    std::unique_ptr<SpokenLanguage> m_spoken;
    std::unique_ptr<TestWindow> m_test;
};

void SmallScreensTest::screens()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "zh_CN"}) {
        for (const QSize size : {QSize(1280, 720), QSize(900, 600)})
            QTest::addRow("%s %dx%d", language, size.width(), size.height())
                << QString::fromLatin1(language) << size;
    }
}

void SmallScreensTest::open()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_spoken = std::make_unique<SpokenLanguage>(language);
    QVERIFY(m_spoken->isSpoken());
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->openSamplesIn(size));
    QTest::qWait(50);
    QString sizes;
    const QList<QDockWidget *> docks = window().findChildren<QDockWidget *>();
    for (const QDockWidget *dock : docks)
        sizes += QStringLiteral(" %1 %2×%3")
                     .arg(dock->objectName())
                     .arg(dock->minimumSizeHint().width())
                     .arg(dock->minimumSizeHint().height());
    const QList<QToolBar *> bars = window().findChildren<QToolBar *>();
    for (const QToolBar *bar : bars)
        sizes +=
            QStringLiteral(" %1 %2").arg(bar->objectName()).arg(bar->minimumSizeHint().width());
    QVERIFY2(window().size() == size, qPrintable(sizes));
}

void SmallScreensTest::compare()
{
    window().libraryPane()->view()->selectAll();
    window().actions().compare->trigger();
    QVERIFY(QTest::qWaitFor([this] { return !window().comparison()->isComparing(); }, 60000));
    QVERIFY(window().comparisonPage()->isVisible());
}

void SmallScreensTest::cleanup()
{
    m_test.reset();
    m_spoken.reset();
}

QStringList SmallScreensTest::shortcomings(const QString &where)
{
    QTest::qWait(20);
    QStringList lines;
    for (const QString &cut : cutTexts(window()))
        lines << where + QStringLiteral(": ") + cut;
    return lines;
}

void SmallScreensTest::nothingIsCut()
{
    open();
    QStringList cut;
    const QList<QDockWidget *> docks = window().findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        // The page takes the room of the text: it comes when it is asked for.
        if (dock->objectName() == QLatin1String("page"))
            continue;
        dock->raise();
        cut += shortcomings(dock->objectName());
    }
    auto *chart = window().findChild<ChartPanel *>();
    const QList<QAction *> kinds = window().actions().chartKinds->actions();
    for (QAction *kind : kinds) {
        kind->trigger();
        cut += shortcomings(kind->text());
    }
    QVERIFY(chart);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void SmallScreensTest::nothingIsCutInComparisons()
{
    open();
    compare();
    QStringList cut;
    ComparisonPage &page = *window().comparisonPage();
    const QList<QWidget *> views{window().comparison()->texts(), page.indicators(), page.wording()};
    for (QWidget *view : views) {
        page.showView(view);
        cut += shortcomings(QLatin1String(view->metaObject()->className()));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    // What became of an indicator, and not only its sign: ↓ 较低.
    page.showView(page.indicators());
    const QTreeView *table = page.indicators()->view();
    const int status = table->header()->count() - 1;
    QVERIFY2(table->columnWidth(status) >= 5 * ideographWidth(table->fontMetrics()),
             qPrintable(QString::number(table->columnWidth(status))));
    // A page of a text, not a slit.
    QFETCH(const QSize, size);
    const int lines = size.height() > 600 ? 10 : 6;
    page.showView(window().comparison()->texts());
    QTest::qWait(20);
    const QWidget *texts = window().comparison()->texts()->view();
    QVERIFY2(texts->height() >= lines * texts->fontMetrics().lineSpacing(),
             qPrintable(QString::number(texts->height())));
}

void SmallScreensTest::searchStaysInSight()
{
    open();
    auto *search = window().findChild<SearchBox *>();
    QVERIFY(search->isVisible());
    QCOMPARE(leftOf(*search), search->rect());
    QVERIFY(search->width() >= 200);
    window().actions().search->trigger();
    QVERIFY(search->hasFocus());
}

/// With the long names that reports have.
static NameReview someNames()
{
    NameReview review;
    for (const char *name : {"社会消费品零售总额规模", "规模以上工业企业全员劳动生产率水平"}) {
        ReviewedName each;
        each.name.printed = {.name = QString::fromUtf8(name), .unit = QStringLiteral("亿元")};
        each.proposals = {{.id = QStringLiteral("gdp-growth"),
                           .name = QStringLiteral("地区生产总值增速"),
                           .unit = QStringLiteral("%"),
                           .reason = QStringLiteral("reads alike")}};
        review.names << each;
    }
    return review;
}

void SmallScreensTest::proposalsStayInSight()
{
    open();
    window().actions().reviewNames->trigger();
    auto *pane = window().findChild<ReviewPane *>();
    auto *found = pane->findChild<QTreeView *>(QStringLiteral("namesView"));
    QVERIFY(QTest::qWaitFor([&] { return found->model()->rowCount() > 0; }, 20000));
    pane->setReview(someNames());
    pane->setExample(QStringLiteral("社会消费品零售总额规模达到950亿元，比上年增长百分之五"),
                     QStringLiteral("重庆市 2022 执行 · 2023 计划"));
    const auto *proposals = window().findChild<QTreeWidget *>(QStringLiteral("proposals"));
    QTest::qWait(20);
    QVERIFY(proposals->isVisible());
    QCOMPARE(leftOf(*proposals), proposals->rect());
    const QRect row = proposals->visualItemRect(proposals->topLevelItem(0));
    QVERIFY(row.isValid() && proposals->viewport()->rect().contains(row));
    QVERIFY(found->viewport()->rect().contains(found->visualRect(found->currentIndex())));
    const QStringList cut = cutTexts(*pane);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void SmallScreensTest::theAxisStaysInSight()
{
    open();
    const auto *view = window().findChild<ChartPanel *>()->findChild<ChartView *>();
    for (QAction *kind : window().actions().chartKinds->actions()) {
        kind->trigger();
        QTest::qWait(20);
        const QRect axis = view->axisPlace();
        QVERIFY2(view->viewport()->height() > 2 * axis.height() && axis.top() >= 0 &&
                     axis.bottom() <= view->viewport()->height(),
                 qPrintable(kind->text()));
    }
}

SUITE_WINDOW_TEST(SmallScreensTest)
#include "tst_smallscreens.moc"
