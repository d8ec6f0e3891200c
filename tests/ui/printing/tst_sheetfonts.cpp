// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/documentpages.h"
#include "printing/sheetfonts.h"
#include "printing/sheetlayout.h"
#include "printing/sheetwindow.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QLabel>
#include <QPrinter>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

/// What sets a sheet, and what no font can set.
class SheetFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartOfASheetIsLookedAt_data();
    void eachPartOfASheetIsLookedAt();
    void namesThePage();
    void ourOwnSheetsHaveAllGlyphs();
    void tellsWhatStandsForWhat();
    void thePreviewSaysSo();
    void aReportNamesThePage();
};

/// For private use: no font has it.
static QString missing()
{
    const char32_t character = 0x10FFFD;
    return QString::fromUcs4(&character, 1);
}

void SheetFontsTest::eachPartOfASheetIsLookedAt_data()
{
    QTest::addColumn<SheetContent>("sheet");
    const auto row = [](const char *name, auto change) {
        SheetContent sheet = indicatorSheet(growthSeries());
        change(sheet);
        QTest::newRow(name) << sheet;
    };
    row("title", [](SheetContent &sheet) { sheet.title += missing(); });
    row("subtitle", [](SheetContent &sheet) { sheet.subtitle += missing(); });
    row("department", [](SheetContent &sheet) { sheet.department = missing(); });
    row("chart", [](SheetContent &sheet) { sheet.charts.first().title += missing(); });
    row("head", [](SheetContent &sheet) {
        sheet.tables.first().head.last().cells.first().text += missing();
    });
    row("cell", [](SheetContent &sheet) {
        sheet.tables.first().rows.last().cells.first().text += missing();
    });
    row("tag", [](SheetContent &sheet) {
        sheet.tables.first().rows.last().cells.first().tag = missing();
    });
    row("unit", [](SheetContent &sheet) { sheet.tables.first().unit = missing(); });
    row("note", [](SheetContent &sheet) { sheet.remarks << missing(); });
    row("check", [](SheetContent &sheet) { sheet.checks << missing(); });
    row("source", [](SheetContent &sheet) { sheet.sources.first().text += missing(); });
    row("foot", [](SheetContent &sheet) { sheet.footer += missing(); });
    SheetContent sections = longScorecard(3);
    sections.tables.first().rows.first().cells.first().text += missing();
    QTest::newRow("section") << sections;
}

void SheetFontsTest::eachPartOfASheetIsLookedAt()
{
    QFETCH(const SheetContent, sheet);
    const QStringList problems = charactersWithoutGlyph(sheet);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().contains(QStringLiteral("U+10FFFD")),
             qPrintable(problems.constFirst()));
}

void SheetFontsTest::namesThePage()
{
    SheetContent sheet = longScorecard(80);
    sheet.tables.first().rows.last().cells[1].text += missing();
    const SheetLayout layout(sheet);
    const QStringList problems = measuredFonts(layout).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(measuredFonts(layout, {0, 1}).problems.isEmpty());
    const auto isLast = [&](const SheetPiece &piece) {
        return piece.kind == SheetPiece::Kind::TableRow &&
               piece.row + 1 == sheet.tables.first().rows.size();
    };
    const auto holds = [&](const SheetPage &page) {
        return std::any_of(page.pieces.begin(), page.pieces.end(), isLast);
    };
    const auto found = std::find_if(layout.pages().begin(), layout.pages().end(), holds);
    QVERIFY(found > layout.pages().begin() && found != layout.pages().end());
    const QString page = QStringLiteral("page %1").arg(found - layout.pages().begin() + 1);
    QVERIFY2(problems.constFirst().contains(page), qPrintable(problems.constFirst()));
    QVERIFY(problems.constFirst().contains(QStringLiteral("指标80号")));
}

void SheetFontsTest::ourOwnSheetsHaveAllGlyphs()
{
    for (const SheetContent &sheet : {indicatorSheet(growthSeries(), {}, {.audit = true}),
                                      longScorecard(12), indicatorSheet(wideSeries(12, 12))}) {
        const QStringList problems = charactersWithoutGlyph(sheet);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

void SheetFontsTest::tellsWhatStandsForWhat()
{
    const SheetContent sheet = indicatorSheet(growthSeries());
    const QString text = measuredFonts(SheetLayout(sheet)).standIns;
    for (const char *name : {"FZXiaoBiaoSong", "SimHei", "FangSong"})
        QVERIFY2(text.contains(QLatin1String(name)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('%')));
}

void SheetFontsTest::thePreviewSaysSo()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    sheet.title += missing();
    const SheetWindow window(sheet);
    const auto *fonts = window.findChild<QLabel *>(QStringLiteral("fonts"));
    QVERIFY(fonts);
    const QStringList lines = fonts->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(QStringLiteral("U+10FFFD")), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(QStringLiteral("FZXiaoBiaoSong")), qPrintable(lines.at(1)));
    const SheetWindow nothing{SheetContent{}};
    QVERIFY(nothing.findChild<QLabel *>(QStringLiteral("fonts"))->isHidden());
}

void SheetFontsTest::aReportNamesThePage()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    for (int i = 0; i < 150; ++i)
        cursor.insertText(QStringLiteral("段落%1号。\n").arg(i));
    cursor.insertText(missing());
    const DocumentPages pages(document, QStringLiteral("题"));
    QVERIFY(pages.count() > 1);
    const QStringList problems = pages.charactersWithoutGlyph();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().contains(QStringLiteral("page %1").arg(pages.count())));
}

SUITE_WINDOW_TEST(SheetFontsTest)
#include "tst_sheetfonts.moc"
