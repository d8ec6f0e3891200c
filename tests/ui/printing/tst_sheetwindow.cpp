// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetlayout.h"
#include "printing/sheetwindow.h"
#include "sheetmaking/sheetbatch.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// What the window itself says came of it; nothing where it says nothing.
static QString told(const SheetWindow &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->accessibleName() == QLatin1String("What came of it") &&
            label->isVisibleTo(&window))
            return label->text();
    }
    return {};
}

class SheetWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsEveryPage();
    void printsToWhereThePersonSays();
    void showsAllPagesAfterSomeArePrinted();
    void tellsThatNothingWasPrinted();
    void doesNothingWhenThePersonThinksBetterOfIt();
    void savesAndTellsOfFailure();
    void proposesThePaperThatPartsATableLess();

private:
    QTemporaryDir m_folder;
};

void SheetWindowTest::previewsEveryPage()
{
    SheetWindow window(longScorecard(80));
    window.show();
    auto *preview = window.findChild<QPrintPreviewWidget *>();
    QTRY_VERIFY(preview->pageCount() > 2);
    window.setLandscape(true);
    QVERIFY(window.content().landscape);
}

void SheetWindowTest::printsToWhereThePersonSays()
{
    SheetWindow window(indicatorSheet(growthSeries()));
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    window.setQuestions({[&](QPrinter &printer, QWidget *) {
                             printer.setOutputFileName(path);
                             return true;
                         },
                         {}});
    QSignalSpy done(&window, &SheetWindow::done);
    window.print();
    QCOMPARE(done.size(), 1);
    QVERIFY(done.first().first().toString().contains(QDir::toNativeSeparators(path)));
    // What Qt's printer writes says nothing of this, and cannot be searched for Chinese words.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/DisplayDocTitle true"));
}

void SheetWindowTest::showsAllPagesAfterSomeArePrinted()
{
    SheetWindow window(longScorecard(80));
    window.show();
    auto *preview = window.findChild<QPrintPreviewWidget *>();
    QTRY_VERIFY(preview->pageCount() > 2);
    const int pages = preview->pageCount();
    QPrinter *used = nullptr;
    window.setQuestions({[&](QPrinter &printer, QWidget *) {
                             used = &printer;
                             printer.setOutputFileName(m_folder.filePath(QStringLiteral("2.pdf")));
                             printer.setPageOrientation(QPageLayout::Landscape);
                             printer.setFromTo(2, 3);
                             return true;
                         },
                         {}});
    QSignalSpy done(&window, &SheetWindow::done);
    window.print();
    QCOMPARE(done.size(), 1);
    QFile file(m_folder.filePath(QStringLiteral("2.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(pdf.count("/Type /Page") - pdf.count("/Type /Pages"), 2);
    QCOMPARE(used->docName(), sheetFileName(window.content().title));
    QCOMPARE(used->fromPage(), 0);
    QCOMPARE(used->pageLayout().orientation(), QPageLayout::Portrait);
    preview->updatePreview();
    QTRY_COMPARE(preview->pageCount(), pages);
}

void SheetWindowTest::tellsThatNothingWasPrinted()
{
    SheetWindow window(indicatorSheet(growthSeries()));
    const QString path = m_folder.filePath(QStringLiteral("none.pdf"));
    window.setQuestions({[&](QPrinter &printer, QWidget *) {
                             printer.setOutputFileName(path);
                             printer.setFromTo(90, 95);
                             return true;
                         },
                         {}});
    QSignalSpy done(&window, &SheetWindow::done);
    QSignalSpy failed(&window, &SheetWindow::failed);
    window.print();
    QCOMPARE(done.size(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(path));
}

void SheetWindowTest::doesNothingWhenThePersonThinksBetterOfIt()
{
    SheetWindow window(indicatorSheet(growthSeries()));
    window.setQuestions({[](QPrinter &, QWidget *) { return false; },
                         [](QWidget *, const QString &) {
                             return QString();
                         }});
    QSignalSpy done(&window, &SheetWindow::done);
    QSignalSpy failed(&window, &SheetWindow::failed);
    window.print();
    window.save();
    QVERIFY(done.isEmpty());
    QVERIFY(failed.isEmpty());
}

void SheetWindowTest::savesAndTellsOfFailure()
{
    SheetWindow window(indicatorSheet(growthSeries()));
    QString path = m_folder.filePath(QStringLiteral("saved.pdf"));
    window.setQuestions({{}, [&](QWidget *, const QString &) {
                             return path;
                         }});
    QSignalSpy done(&window, &SheetWindow::done);
    QSignalSpy failed(&window, &SheetWindow::failed);
    QVERIFY(told(window).isEmpty());
    window.save();
    QCOMPARE(done.size(), 1);
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(told(window).contains(QDir::toNativeSeparators(path)));
    path = QStringLiteral("/none/s.pdf");
    window.save();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(told(window), failed.first().first().toString());
    window.setLandscape(true);
    QVERIFY(told(window).isEmpty()); // of the sheet as it was
}

/// A table of so many groups, each of two figures that stand on one line.
static SheetContent sheetOfGroups(int groups)
{
    SheetTable table;
    table.columns << SheetColumn{.name = true};
    SheetRow head{.cells = {SheetCell{.text = QStringLiteral("地区")}}};
    SheetRow row{.cells = {SheetCell{.text = QStringLiteral("某区")}}};
    for (int group = 0; group < groups; ++group) {
        table.columns << SheetColumn{.group = group} << SheetColumn{.group = group};
        const SheetCell figure{.text = QStringLiteral("1234567.8"), .number = 1234567.8};
        row.cells << figure << figure;
        const SheetCell title{.text = QStringLiteral("目标")};
        head.cells << title << title;
    }
    table.head = {head};
    table.rows = {row, row};
    SheetContent sheet{.title = QStringLiteral("对照")};
    sheet.tables = {table};
    return sheet;
}

void SheetWindowTest::proposesThePaperThatPartsATableLess()
{
    bool proposed = false;
    for (int groups = 1; groups < 12; ++groups) {
        SheetContent sheet = sheetOfGroups(groups);
        const qsizetype upright = SheetLayout(sheet).table(0).bands().size();
        sheet.landscape = true;
        const qsizetype across = SheetLayout(sheet).table(0).bands().size();
        sheet.landscape = false;
        SheetWindow window(sheet);
        QCOMPARE(window.content().landscape, across < upright);
        if (across >= upright)
            continue;
        proposed = true;
        window.setLandscape(false);
        QVERIFY(!window.content().landscape); // what a person turned stays
    }
    QVERIFY(proposed);
    QVERIFY(!SheetWindow(sheetOfGroups(1)).content().landscape);
}

SUITE_WINDOW_TEST(SheetWindowTest)
#include "tst_sheetwindow.moc"
