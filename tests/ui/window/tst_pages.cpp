// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the original stands beside the text and follows what is chosen.

#include "support/suite.h"
#include "windowfixture.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "links/pagelinks.h"
#include "pages/pageexcerpt.h"
#include "pages/pagepane.h"
#include "pages/pageview.h"
#include "support/testpdf.h"
#include "window/windowactions.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixtures;
using PlanLens::Testing::TestPdf;

namespace {

QByteArray report()
{
    TestPdf pdf;
    pdf.text(
        90, 80,
        QStringLiteral("关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告"));
    pdf.text(114, 120, QStringLiteral("一、2022年计划执行情况"));
    pdf.paragraph(90, 150, QStringLiteral("2022年，地区生产总值增长2.6%，农民收入继续增加。"));
    pdf.newPage();
    const QList<double> edges{80, 260, 380, 500};
    pdf.text(150, 80, QStringLiteral("2022年主要指标完成情况"));
    pdf.grid(edges, 100, 3, 30);
    pdf.row(
        edges, 120,
        {QStringLiteral("指标"), QStringLiteral("2022年预期目标"), QStringLiteral("2022年完成")});
    pdf.row(edges, 150,
            {QStringLiteral("地区生产总值增速（%）"), QStringLiteral("5.5左右"),
             QStringLiteral("2.6")});
    pdf.row(edges, 180,
            {QStringLiteral("粮食产量（万吨）"), QStringLiteral("1070"), QStringLiteral("1072.8")});
    return pdf.bytes();
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void staysAwayUntilItIsWanted();
    void marksTheChosenFigure();
    void followsWhatIsChosen();
    void turnsPages();
    void paintsFinerWhenEnlarged();
    void saysThatTheFileChanged();
    void saysThatTextHasNoPages();
    void speaks();
    void standsInTheDialogOfCorrections();

private:
    MainWindow &window() { return *m_test->window; }
    PagePane &pane() { return *window().pagePane(); }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !window().pages()->isRunning(); }, 60000);
    }
    bool open();
    Anchor figure(const QString &indicator, Role role);
    bool isMarked(const QRectF &within);

    std::unique_ptr<TestWindow> m_test;
    QString m_path;
    QString m_key;
};

void PagesTest::init()
{
    m_test = std::make_unique<TestWindow>();
    window().resize(1600, 1000);
    m_path = m_test->folder.filePath(QStringLiteral("report.pdf"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report());
    file.close();
    window().openPaths({m_path});
    QVERIFY(m_test->waitForImport());
    m_key = m_test->keyOf(QStringLiteral("500000"), 2022);
    QVERIFY(!m_key.isEmpty());
    QVERIFY(m_test->openReport(m_key));
}

bool PagesTest::open()
{
    window().actions().showPage->trigger();
    return QTest::qWaitFor([this] { return pane().isVisible(); }) && wait();
}

Anchor PagesTest::figure(const QString &indicator, Role role)
{
    const auto report = window().workspace().report(m_key);
    for (const Observation &one : report->figures.observations) {
        if (one.indicator == indicator && one.role == role && one.anchor.isCell())
            return one.anchor;
    }
    return {};
}

/// Whether one place is marked, within a rectangle of the page.
bool PagesTest::isMarked(const QRectF &within)
{
    return pane().content().marks.size() == 1 && within.contains(pane().content().marks.first());
}

void PagesTest::staysAwayUntilItIsWanted()
{
    QVERIFY(!pane().isVisible());
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    QVERIFY(wait());
    QVERIFY(pane().content().picture.isNull());
    QVERIFY(open());
    QCOMPARE(pane().content().number, 2);
    QVERIFY(!pane().content().picture.isNull());
}

void PagesTest::marksTheChosenFigure()
{
    QVERIFY(open());
    QCOMPARE(pane().content().number, 1);
    QCOMPARE(pane().content().count, 2);
    QVERIFY(pane().content().marks.isEmpty());
    const Anchor target = figure(QStringLiteral("gdp-growth"), Role::Target);
    QVERIFY(target.isValid());
    window().focus().setAnchor(target, this);
    QVERIFY(wait());
    QCOMPARE(pane().content().number, 2);
    QVERIFY(isMarked({260, 130, 120, 30}));
    QVERIFY(pane().note().contains(QStringLiteral("5.5左右")));
    // In sight.
    const QRectF shown = pane().view()->inViewport(pane().content().marks.first());
    QVERIFY(QRectF(pane().view()->viewport()->rect()).contains(shown));
}

void PagesTest::followsWhatIsChosen()
{
    QVERIFY(open());
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Actual), this);
    QVERIFY(wait());
    QVERIFY(isMarked({380, 130, 120, 30}));
    // The same words in the sentence on the first page.
    const auto report = window().workspace().report(m_key);
    const auto &figures = report->figures.observations;
    const auto told = std::find_if(figures.begin(), figures.end(), [](const Observation &one) {
        return one.indicator == QStringLiteral("gdp-growth") && !one.anchor.isCell();
    });
    QVERIFY(told != figures.end());
    window().focus().setAnchor(told->anchor, this);
    QVERIFY(wait());
    QCOMPARE(pane().content().number, 1);
    QVERIFY(isMarked({90, 130, 450, 30}));
}

void PagesTest::turnsPages()
{
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    QVERIFY(open());
    QAction *previous = pane().tools().at(0);
    QAction *next = pane().tools().at(1);
    QVERIFY(previous->isEnabled());
    QVERIFY(!next->isEnabled());
    previous->trigger();
    QVERIFY(wait());
    QCOMPARE(pane().content().number, 1);
    QVERIFY(pane().content().marks.isEmpty());
    QVERIFY(pane().note().contains(u'2')); // where it stands
    next->trigger();
    QVERIFY(wait());
    QVERIFY(isMarked({260, 130, 120, 30}));
    // At the top of the page the key for the page above it turns back.
    pane().view()->verticalScrollBar()->setValue(0);
    QTest::keyClick(pane().view(), Qt::Key_PageUp);
    QVERIFY(wait());
    QCOMPARE(pane().content().number, 1);
}

void PagesTest::paintsFinerWhenEnlarged()
{
    QVERIFY(open());
    const double scale = pane().view()->scale();
    QTest::qWait(300);
    QVERIFY(wait());
    const int width = pane().content().picture.width();
    pane().view()->zoomBy(2);
    QVERIFY(QTest::qWaitFor([&] { return pane().content().picture.width() > 1.8 * width; }, 20000));
    QCOMPARE(pane().view()->scale(), 2 * scale);
    pane().view()->setFit(PageView::Fit::Page);
    QCoreApplication::processEvents(); // bars go
    const QRectF whole = pane().view()->inViewport({QPointF(), pane().content().points});
    QVERIFY(QRectF(pane().view()->viewport()->rect()).contains(whole));
}

void PagesTest::saysThatTheFileChanged()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    TestPdf other;
    other.text(90, 80, QStringLiteral("重庆市2024年国民经济和社会发展计划"));
    file.write(other.bytes());
    file.close();
    QVERIFY(open());
    QVERIFY(pane().content().picture.isNull());
    QVERIFY(pane().note().contains(m_path));
    QVERIFY(!pane().view()->hasPage());
    QVERIFY(QFile::remove(m_path));
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    QVERIFY(wait());
    QVERIFY(pane().content().picture.isNull());
    QVERIFY(pane().note().contains(QStringLiteral("no longer there")));
}

void PagesTest::saysThatTextHasNoPages()
{
    QVERIFY(open());
    QVERIFY(!pane().content().picture.isNull());
    QVERIFY(m_test->openSamples());
    QVERIFY(m_test->openReport(m_test->keyOf(QStringLiteral("500104"), 2021)));
    QVERIFY(wait());
    QVERIFY(pane().content().picture.isNull());
    QVERIFY(pane().note().contains(QStringLiteral("without pages")));
    for (const QAction *tool : pane().tools())
        QVERIFY(!tool->isEnabled());
}

void PagesTest::speaks()
{
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    QVERIFY(open());
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(pane().view());
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Graphic);
    const QString name = page->text(QAccessible::Name);
    QVERIFY(name.contains(QStringLiteral("page 2 of 2")));
    QVERIFY(name.contains(QStringLiteral("5.5左右")));
}

void PagesTest::standsInTheDialogOfCorrections()
{
    // The pane itself is away.
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    window().actions().correctFigure->trigger();
    auto *excerpt = window().findChild<PageExcerpt *>();
    QVERIFY(excerpt);
    QVERIFY(excerpt->picture().isNull());
    QVERIFY(wait());
    QVERIFY(!excerpt->picture().isNull());
    QVERIFY(excerpt->note().contains(QStringLiteral("5.5左右")));
    const QPointer<QDialog> dialog(qobject_cast<QDialog *>(excerpt->window()));
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    // Text has no pages.
    QVERIFY(m_test->openSamples());
    m_key = m_test->keyOf(QStringLiteral("500104"), 2021);
    QVERIFY(m_test->openReport(m_key));
    window().focus().setAnchor(figure(QStringLiteral("gdp-growth"), Role::Target), this);
    window().actions().correctFigure->trigger();
    QVERIFY(window().findChild<QDialog *>(QStringLiteral("figureDialog")));
    QVERIFY(!window().findChild<PageExcerpt *>());
}

SUITE_WINDOW_TEST(PagesTest)

#include "tst_pages.moc"
