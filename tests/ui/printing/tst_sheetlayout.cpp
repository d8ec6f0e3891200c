// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/celltext.h"
#include "printing/legendofsheet.h"
#include "printing/sheetlayout.h"
#include "printing/sheetstyle.h"
#include "sheets/sheetarrangement.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QTest>

#include <numeric>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortSheetIsOnePage();
    void anEmptySheetIsOnePage();
    void everyRowStandsOnceAndUnderAHead_data();
    void everyRowStandsOnceAndUnderAHead();
    void nothingReachesBeyondThePage_data();
    void nothingReachesBeyondThePage();
    void aRowTallerThanAPageIsParted();
    void noRowStandsAlone();
    void aSectionStaysWithItsFirstRow();
    void aFootStaysWithTheLastRow();
    void aTableThatAPageHoldsIsWhole();
    void wideTablesArePartedByGroups();
    void regionsStandSideBySide_data();
    void regionsStandSideBySide();
    void columnsFillThePage();
    void eachRowOfAHeadHasItsHeight();
    void wordsOfLettersStayWhole();
    void wordsOfNamesStayWhole();
    void wordsEndAtStrokes();
    void linesOfACellStandApart();
    void landscapeTurnsThePage();
    void theLegendTellsOfTheAxes();
};

static QList<SheetPiece> piecesOf(const SheetPage &page, SheetPiece::Kind kind)
{
    QList<SheetPiece> pieces;
    for (const SheetPiece &piece : page.pieces) {
        if (piece.kind == kind)
            pieces << piece;
    }
    return pieces;
}

static void sizes()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 25, 30, 31, 32, 33, 34, 35, 80, 200})
        QTest::addRow("%d", count) << count;
}

void SheetLayoutTest::aShortSheetIsOnePage()
{
    const SheetContent sheet = indicatorSheet(growthSeries());
    const SheetLayout layout(sheet);
    QCOMPARE(layout.pageCount(), 1);
    QCOMPARE(piecesOf(layout.pages().front(), SheetPiece::Kind::Chart).size(), 3);
    QCOMPARE(piecesOf(layout.pages().front(), SheetPiece::Kind::TableRow).size(), 3);
}

void SheetLayoutTest::anEmptySheetIsOnePage()
{
    const SheetContent sheet;
    QCOMPARE(SheetLayout(sheet).pageCount(), 1);
}

void SheetLayoutTest::everyRowStandsOnceAndUnderAHead_data()
{
    sizes();
}

void SheetLayoutTest::everyRowStandsOnceAndUnderAHead()
{
    QFETCH(int, count);
    const SheetContent sheet = longScorecard(count);
    const SheetLayout layout(sheet);
    QList<int> rows;
    for (const SheetPage &page : layout.pages()) {
        const auto onPage = piecesOf(page, SheetPiece::Kind::TableRow);
        const auto heads = piecesOf(page, SheetPiece::Kind::TableHead);
        QCOMPARE(heads.size(), onPage.isEmpty() ? 0 : 1);
        for (const SheetPiece &row : onPage) {
            rows << row.row;
            QVERIFY(row.rect.top() >= heads.constFirst().rect.bottom() - 0.01);
        }
    }
    QCOMPARE(rows.size(), sheet.tables.constFirst().rows.size());
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i), i);
}

void SheetLayoutTest::nothingReachesBeyondThePage_data()
{
    sizes();
}

void SheetLayoutTest::nothingReachesBeyondThePage()
{
    QFETCH(int, count);
    const SheetContent sheet = longScorecard(count, {.audit = true});
    const SheetLayout layout(sheet);
    const QRectF area = layout.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const SheetPage &page : layout.pages()) {
        QVERIFY(!page.pieces.isEmpty());
        for (const SheetPiece &piece : page.pieces)
            QVERIFY(area.contains(piece.rect));
    }
}

/// Words of a cell as tall as some pages, each of them another.
static QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("词%1。").arg(i);
    return words.join(QString());
}

void SheetLayoutTest::aRowTallerThanAPageIsParted()
{
    SheetContent sheet = longScorecard(12);
    SheetTable &table = sheet.tables.first();
    constexpr int tall = 5;
    table.rows[tall].cells[1].text = manyWords(1500);
    const SheetLayout layout(sheet);
    const QRectF area = layout.textArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    QList<int> rows;
    int line = 0;
    for (const SheetPage &page : layout.pages()) {
        const auto onPage = piecesOf(page, SheetPiece::Kind::TableRow);
        QCOMPARE(piecesOf(page, SheetPiece::Kind::TableHead).size(), onPage.isEmpty() ? 0 : 1);
        for (const SheetPiece &piece : onPage) {
            QVERIFY(area.contains(piece.rect));
            rows << piece.row;
            QCOMPARE(piece.lines > 0, piece.row == tall);
            if (piece.row != tall)
                continue;
            QCOMPARE(piece.firstLine, line);
            QVERIFY(piece.rect.height() >= heightOfLines(piece.lines) - 0.01);
            line += piece.lines;
        }
    }
    QCOMPARE(line, layout.table(0).rowLines(0, tall));
    QVERIFY(rows.count(tall) >= 2);
    while (rows.count(tall) > 1)
        rows.removeAt(rows.lastIndexOf(tall));
    QCOMPARE(rows.size(), table.rows.size());
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
}

void SheetLayoutTest::noRowStandsAlone()
{
    for (int count = 20; count < 70; ++count) {
        const SheetContent sheet = longScorecard(count);
        const SheetLayout layout(sheet);
        for (const SheetPage &page : layout.pages()) {
            const auto rows = piecesOf(page, SheetPiece::Kind::TableRow);
            if (!rows.isEmpty())
                QVERIFY2(rows.size() > 1, qPrintable(QString::number(count)));
        }
    }
}

void SheetLayoutTest::aSectionStaysWithItsFirstRow()
{
    for (int count = 20; count < 70; ++count) {
        const SheetContent sheet = longScorecard(count);
        const SheetLayout layout(sheet);
        for (const SheetPage &page : layout.pages()) {
            const auto rows = piecesOf(page, SheetPiece::Kind::TableRow);
            if (!rows.isEmpty())
                QVERIFY(!sheet.tables.constFirst().rows.at(rows.constLast().row).section);
        }
    }
}

/// Means below a table end up on one page, with a row above them.
void SheetLayoutTest::aFootStaysWithTheLastRow()
{
    constexpr int feet = 4;
    for (int count = 20; count < 70; ++count) {
        SheetContent sheet = longScorecard(count);
        QList<SheetRow> &rows = sheet.tables.first().rows;
        for (int i = 0; i < feet; ++i) {
            rows << rows.constLast();
            rows.last().foot = true;
        }
        const SheetLayout layout(sheet);
        QList<SheetPiece> last; // the rows of the last page that has any
        for (const SheetPage &page : layout.pages()) {
            const auto onPage = piecesOf(page, SheetPiece::Kind::TableRow);
            last = onPage.isEmpty() ? last : onPage;
        }
        QVERIFY2(last.size() > feet, qPrintable(QString::number(count)));
        QCOMPARE(last.constLast().row, int(rows.size()) - 1);
    }
}

void SheetLayoutTest::aTableThatAPageHoldsIsWhole()
{
    const SheetContent brief = longScorecard(6);
    for (int count = 1; count < 40; ++count) {
        // After one of any length, which itself begins below the title.
        SheetContent sheet = longScorecard(count);
        sheet.tables << brief.tables.constFirst();
        const SheetLayout layout(sheet);
        int heads = 0;
        for (const SheetPage &page : layout.pages()) {
            const auto onPage = piecesOf(page, SheetPiece::Kind::TableHead);
            heads += int(std::count_if(onPage.begin(), onPage.end(),
                                       [](const SheetPiece &head) { return head.index == 1; }));
        }
        QVERIFY2(heads == 1, qPrintable(QString::number(count)));
        // The title does not stand alone.
        QVERIFY(!piecesOf(layout.pages().front(), SheetPiece::Kind::TableRow).isEmpty());
    }
}

void SheetLayoutTest::wideTablesArePartedByGroups()
{
    const SheetContent sheet = indicatorSheet(wideSeries(4, 12));
    const SheetTable &table = sheet.tables.constFirst();
    const SheetLayout layout(sheet);
    const QList<TableLayout::Band> &bands = layout.table(0).bands();
    QVERIFY(bands.size() > 1);
    QList<int> columns;
    for (const TableLayout::Band &band : bands) {
        QCOMPARE(band.columns.constFirst(), 0);
        columns << band.columns.mid(1);
        // A group is not torn apart.
        const int last = band.columns.constLast();
        if (last + 1 < table.columns.size())
            QVERIFY(table.columns.at(last).group != table.columns.at(last + 1).group);
    }
    QCOMPARE(columns.size(), table.columns.size() - 1);
    QVERIFY(std::is_sorted(columns.begin(), columns.end()));
}

/// A name and a unit that are long, and for each region a target, an actual and a verdict.
static SheetTable besideEachOther(int regions)
{
    SheetTable table;
    table.columns = {{.name = true}, {}};
    SheetRow upper{.cells = {{}, {}}};
    SheetRow lower{.cells = {{.text = QStringLiteral("指标")}, {.text = QStringLiteral("单位")}}};
    SheetRow row{.cells = {{.text = QStringLiteral("规模以上工业企业全员劳动生产率").repeated(3)},
                           {.text = QStringLiteral("千克标准煤/万元")}}};
    for (int region = 0; region < regions; ++region) {
        const SheetColumn figure{.align = SheetAlign::End, .group = region};
        table.columns << figure << figure << SheetColumn{.group = region};
        upper.cells << SheetCell{.text = QStringLiteral("某区"), .columnSpan = 3};
        upper.cells << SheetCell{} << SheetCell{};
        for (const char *title : {"Target", "Actual", "Verdict"})
            lower.cells << SheetCell{.text = QString::fromLatin1(title)};
        const SheetCell number{.text = QStringLiteral("278.5"), .number = 278.5};
        row.cells << number << number;
        row.cells << SheetCell{.text = QStringLiteral("not comparable"),
                               .verdict = Verdict::NotComparable};
    }
    table.head = {upper, lower};
    table.rows = {row, row};
    return table;
}

void SheetLayoutTest::regionsStandSideBySide_data()
{
    QTest::addColumn<int>("regions");
    for (const int regions : {2, 4, 8})
        QTest::addRow("%d", regions) << regions;
}

void SheetLayoutTest::regionsStandSideBySide()
{
    QFETCH(int, regions);
    SheetContent sheet;
    sheet.tables = {besideEachOther(regions)};
    const SheetLayout layout(sheet);
    constexpr int columnsOfRegion = 3;
    for (const TableLayout::Band &band : layout.table(0).bands()) {
        const qsizetype beside = (band.columns.size() - 2) / columnsOfRegion;
        QVERIFY2(beside >= 2, qPrintable(QString::number(beside)));
        // No figure is broken for it.
        for (qsizetype i = 2; i < band.columns.size(); ++i) {
            const SheetCell &cell = sheet.tables.at(0).rows.at(0).cells.at(band.columns.at(i));
            const qreal room = band.widths.at(i) - 2 * SheetStyle::cellPadding;
            QCOMPARE(CellText(cell, CellText::Face::Cell).linesNeeded(room), 1);
        }
    }
}

void SheetLayoutTest::columnsFillThePage()
{
    for (const SheetContent &sheet :
         {indicatorSheet(growthSeries()), longScorecard(12), indicatorSheet(wideSeries(4, 12))}) {
        const SheetLayout layout(sheet);
        for (const TableLayout::Band &band : layout.table(0).bands()) {
            const qreal right = band.lefts.constLast() + band.widths.constLast();
            QVERIFY(std::abs(right - layout.textArea().width()) < 1);
        }
    }
}

/// The name over a group may need several lines, the words under it one.
void SheetLayoutTest::eachRowOfAHeadHasItsHeight()
{
    SheetContent sheet = indicatorSheet(wideSeries(4, 12));
    SheetTable &table = sheet.tables.first();
    QCOMPARE(table.head.size(), 2);
    const auto over = std::find_if(table.head[0].cells.begin(), table.head[0].cells.end(),
                                   [](const SheetCell &cell) { return cell.columnSpan > 1; });
    QVERIFY(over != table.head[0].cells.end());
    over->text = QStringLiteral("全社会研究与试验发展经费支出占地区生产总值比重（%）").repeated(4);
    const SheetLayout layout(sheet);
    const QList<qreal> &heights = layout.table(0).headRowHeights(0);
    QCOMPARE(heights.size(), 2);
    QVERIFY(heights.at(0) > 1.5 * heights.at(1));
    QCOMPARE(layout.table(0).headHeight(0), heights.at(0) + heights.at(1));
}

void SheetLayoutTest::wordsOfLettersStayWhole()
{
    constexpr int words = 7;
    SheetCell word;
    word.text = QStringLiteral("expected");
    SheetTable table;
    table.columns.fill({}, words + 2);
    table.columns[words].name = true;
    SheetRow row;
    row.cells.fill(word, words + 2);
    row.cells[words + 1].text = QStringLiteral("1234567890123456789012");
    row.cells[words + 1].number = 1;
    row.cells[words].text = QStringLiteral("规模以上工业企业全员劳动生产率").repeated(4);
    for (int column = 0; column < words; ++column) // longer ones above make the columns wide
        row.cells[column].text = QStringLiteral("as expected of all");
    table.head = {row};
    for (SheetCell &cell : table.head.first().cells)
        cell.text.clear();
    table.rows = {row};
    SheetContent sheet;
    sheet.tables = {table};
    const SheetLayout layout(sheet);
    const TableLayout::Band &band = layout.table(0).bands().constFirst();
    QCOMPARE(band.columns.size(), words + 2);
    for (int column = 0; column < words; ++column)
        QVERIFY(CellText(word, CellText::Face::Cell)
                    .linesNeeded(band.widths.at(column) - 2 * SheetStyle::cellPadding) == 1);
}

/// Where figures leave two columns of names little of the width.
void SheetLayoutTest::wordsOfNamesStayWhole()
{
    constexpr int figures = 8;
    constexpr qreal leastPlace = 66;
    SheetCell name;
    name.text = QStringLiteral("Growth of value added of agricultural industries");
    SheetCell place;
    place.text = QStringLiteral("table 1, item 1; table 2, item 1; table 3, item 1");
    SheetCell word;
    word.text = QStringLiteral("agricultural");
    const auto widthOf = [](const SheetCell &cell) {
        return CellText(cell, CellText::Face::Cell).naturalWidth() + 1 +
               2 * SheetStyle::cellPadding;
    };
    SheetTable table;
    table.columns.fill({}, figures + 2);
    table.columns[figures].name = table.columns[figures + 1].name = true;
    SheetRow row;
    row.cells.fill({}, figures + 2);
    table.head = {row};
    row.cells[figures] = name;
    row.cells[figures + 1] = place;
    table.rows = {row};
    const auto bandOf = [&table] {
        SheetContent sheet;
        sheet.tables = {table};
        return SheetLayout(sheet).table(0).bands().constFirst();
    };
    const QList<qreal> widths = bandOf().widths;
    qreal left = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (int column = 0; column < figures; ++column) {
        SheetCell &cell = table.rows.first().cells[column];
        cell.number = 1;
        const qreal share = (left - widthOf(word) - leastPlace) / (figures - column);
        while (widthOf(cell) < share)
            cell.text += u'1';
        cell.text.chop(1);
        left -= widthOf(cell);
    }
    const TableLayout::Band band = bandOf();
    QCOMPARE(band.widths.size(), figures + 2);
    const qreal room = band.widths.at(figures) - 2 * SheetStyle::cellPadding;
    QVERIFY(CellText(name, CellText::Face::Cell).linesNeeded(room) > 2);
    QCOMPARE(CellText(word, CellText::Face::Cell).linesNeeded(room), 1);
}

/// Lines break behind them.
void SheetLayoutTest::wordsEndAtStrokes()
{
    const auto widest = [](const QString &text) {
        SheetCell cell;
        cell.text = text;
        return CellText(cell, CellText::Face::Cell).widestWord();
    };
    QCOMPARE(widest(QStringLiteral("person-years")), widest(QStringLiteral("person-")));
    QCOMPARE(widest(QStringLiteral("kg/hectare")), widest(QStringLiteral("hectare")));
}

void SheetLayoutTest::linesOfACellStandApart()
{
    const SheetCell cell{.text = QStringLiteral("城镇7左右\n农村8左右以上")};
    const SheetCell longer{.text = QStringLiteral("农村8左右以上")};
    const CellText text(cell, CellText::Face::Cell);
    QCOMPARE(text.naturalWidth(), CellText(longer, CellText::Face::Cell).naturalWidth());
    QCOMPARE(text.linesNeeded(text.naturalWidth()), 2);
    QVERIFY(text.linesNeeded(text.naturalWidth() / 2) > 2);
    QVERIFY(!text.hasPoint(SheetAlign::Point)); // one figure, which others could stand under
}

void SheetLayoutTest::landscapeTurnsThePage()
{
    const SheetContent sheet = indicatorSheet(growthSeries(), {}, {.landscape = true});
    const SheetLayout layout(sheet);
    QVERIFY(layout.pageSize().width() > layout.pageSize().height());
}

static QString legendText(const SheetContent &content)
{
    QStringList texts;
    for (const LegendEntry &entry : legendOfSheet(content))
        texts << entry.text;
    return texts.join(u'\n');
}

void SheetLayoutTest::theLegendTellsOfTheAxes()
{
    const QString shared = QStringLiteral("all charts have one value axis");
    const QString own = QStringLiteral("each chart has a value axis of its own");
    const SheetContent sheet = indicatorSheet(growthSeries());
    QVERIFY(legendText(sheet).contains(shared));
    QVERIFY(!legendText(sheet).contains(own));
    const SheetContent apart = arranged(sheet, {.ownAxes = true});
    QVERIFY(legendText(apart).contains(own));
    QVERIFY(!legendText(apart).contains(shared));
    const QString one = legendText(indicatorSheet(growthSeries(), {dadukou().id}));
    QVERIFY(!one.isEmpty() && !one.contains(shared) && !one.contains(own));
}

SUITE_WINDOW_TEST(SheetLayoutTest)
#include "tst_sheetlayout.moc"
