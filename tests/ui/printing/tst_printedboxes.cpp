// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfiles.h"
#include "printing/sheetlayout.h"
#include "support/programoutput.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QRectF>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace PlanLens;
using namespace PlanLens::Fixture;
using PlanLens::Test::outputOf;

/// What is printed stands where the preview shows it: both are set from one layout, and the words
/// of a PDF, read back with their boxes, lie in its places. All lengths are in millimetres.
class PrintedBoxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandWhereTheyAreLaidOut_data();
    void linesStandWhereTheyAreLaidOut();
    void figuresStandInTheirCells_data();
    void figuresStandInTheirCells();
    void pagesHaveTheSizeOfTheLayout();

private:
    struct Word
    {
        QRectF box;
        QString text;
    };
    struct Page
    {
        QSizeF size;
        QList<Word> words;
    };
    QList<Page> printed(const SheetContent &sheet);
    static std::optional<QRectF> boxOf(const QString &text, const QList<Word> &words,
                                       const QRectF &line);
    static QString cellFault(const SheetCell &cell, const QRectF &box, const QList<Word> &words);

    QTemporaryDir m_folder;
};

static constexpr qreal tolerance = 1;

static QRectF inMillimetres(const QRectF &rect)
{
    constexpr qreal factor = 1 / SheetStyle::pixelsPerMillimetre;
    return {rect.topLeft() * factor, rect.size() * factor};
}

static QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QList<PrintedBoxesTest::Page> PrintedBoxesTest::printed(const SheetContent &sheet)
{
    const QString path = m_folder.filePath(QStringLiteral("s.pdf"));
    QString error;
    if (!saveSheet(sheet, path, &error))
        qFatal("%s", qPrintable(error));
    constexpr qreal point = 25.4 / 72;
    QList<Page> pages;
    QXmlStreamReader xml(outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto number = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toDouble() * point;
        };
        if (xml.name() == u"page") {
            pages << Page{QSizeF(number("width"), number("height")), {}};
        } else if (xml.name() == u"word") {
            const QRectF box(QPointF(number("xMin"), number("yMin")),
                             QPointF(number("xMax"), number("yMax")));
            pages.last().words << Word{box, withoutBlanks(xml.readElementText())};
        }
    }
    return xml.hasError() ? QList<Page>() : pages;
}

/// The box around a text among the words whose middle lies at the height of a line. Words of
/// several texts stand there side by side.
std::optional<QRectF> PrintedBoxesTest::boxOf(const QString &text, const QList<Word> &words,
                                              const QRectF &line)
{
    QList<Word> onLine;
    for (const Word &word : words) {
        const qreal middle = word.box.center().y();
        if (middle >= line.top() && middle <= line.bottom())
            onLine << word;
    }
    std::sort(onLine.begin(), onLine.end(),
              [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
    QString joined;
    QList<QRectF> boxes; // by character
    for (const Word &word : std::as_const(onLine)) {
        joined += word.text;
        boxes.resize(joined.size(), word.box);
    }
    const QString wanted = withoutBlanks(text);
    const qsizetype at = joined.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    QRectF box;
    for (qsizetype i = at; i < at + wanted.size(); ++i)
        box |= boxes.at(i);
    return box;
}

static void rows()
{
    QTest::addColumn<SheetContent>("sheet");
    SheetContent indicator = indicatorSheet(growthSeries(), {}, {.audit = true});
    indicator.checks = {QStringLiteral("8.3 − 6 = 2.3"), QStringLiteral("长").repeated(200)};
    indicator.department = QStringLiteral("研究处");
    QTest::newRow("indicator") << indicator;
    QTest::newRow("sections") << longScorecard(60);
    QTest::newRow("bands, landscape")
        << indicatorSheet(wideSeries(12, 12), {}, {.landscape = true});
    SheetContent margins = longScorecard(20);
    margins.margins = QMarginsF(28, 37, 26, 35);
    margins.sourcesAtEnd = true;
    QTest::newRow("margins") << margins;
}

void PrintedBoxesTest::linesStandWhereTheyAreLaidOut_data()
{
    rows();
}

/// How far a text lies from the edge or the middle that it is set by.
static qreal offsetOf(const QRectF &text, const QRectF &line, SheetAlign align)
{
    if (align == SheetAlign::Center)
        return std::abs(text.center().x() - line.center().x());
    if (align == SheetAlign::Right)
        return std::abs(text.right() - line.right());
    return std::abs(text.left() - line.left());
}

void PrintedBoxesTest::linesStandWhereTheyAreLaidOut()
{
    NEEDS("pdftotext");
    QFETCH(const SheetContent, sheet);
    const QList<Page> pages = printed(sheet);
    const SheetLayout layout(sheet);
    QCOMPARE(pages.size(), layout.pageCount());
    int lines = 0;
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const SheetPiece &piece : layout.pages().at(std::size_t(page)).pieces) {
            if (piece.kind != SheetPiece::Kind::Text || withoutBlanks(piece.text).isEmpty())
                continue;
            ++lines;
            const QRectF line = inMillimetres(piece.rect);
            const auto box = boxOf(piece.text, pages.at(page).words, line);
            QVERIFY2(box, qPrintable(piece.text));
            QVERIFY2(offsetOf(*box, line, piece.align) <= tolerance, qPrintable(piece.text));
            QVERIFY2(std::abs(box->center().y() - line.center().y()) <= tolerance,
                     qPrintable(piece.text));
        }
    }
    QVERIFY(lines > 3);
}

void PrintedBoxesTest::figuresStandInTheirCells_data()
{
    rows();
}

/// Why a cell is not printed where it is laid out; empty where it is.
QString PrintedBoxesTest::cellFault(const SheetCell &cell, const QRectF &box,
                                    const QList<Word> &words)
{
    const QRectF room = box.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    QString found;
    for (const Word &word : words) {
        if (!box.contains(word.box.center()))
            continue;
        if (!room.contains(word.box))
            return QStringLiteral("%1 goes beyond the cell “%2”").arg(word.text, cell.text);
        found += word.text;
    }
    // Lines of a cell, its raised numbers and its mark come in any order.
    for (const QChar c : withoutBlanks(cell.text + cell.tag)) {
        const qsizetype at = found.indexOf(c);
        if (at < 0)
            return QStringLiteral("“%1” is not in its cell, but %2").arg(cell.text, found);
        found.remove(at, 1);
    }
    return {};
}

void PrintedBoxesTest::figuresStandInTheirCells()
{
    NEEDS("pdftotext");
    QFETCH(const SheetContent, sheet);
    const QList<Page> pages = printed(sheet);
    const SheetLayout layout(sheet);
    QCOMPARE(pages.size(), layout.pageCount());
    int cells = 0;
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const SheetPiece &piece : layout.pages().at(std::size_t(page)).pieces) {
            if (piece.kind != SheetPiece::Kind::TableRow || piece.lines > 0)
                continue;
            const SheetRow &row = sheet.tables.at(piece.index).rows.at(piece.row);
            const TableLayout::Band &band = layout.table(piece.index).bands().at(piece.band);
            for (qsizetype i = 0; i < band.columns.size() && !row.section; ++i) {
                const QRectF box(piece.rect.left() + band.lefts.at(i), piece.rect.top(),
                                 band.widths.at(i), piece.rect.height());
                const QString fault = cellFault(row.cells.at(band.columns.at(i)),
                                                inMillimetres(box), pages.at(page).words);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
                ++cells;
            }
        }
    }
    QVERIFY(cells > 20);
}

void PrintedBoxesTest::pagesHaveTheSizeOfTheLayout()
{
    NEEDS("pdftotext");
    for (const bool landscape : {false, true}) {
        const SheetContent sheet = longScorecard(20, {.landscape = landscape});
        const SheetLayout layout(sheet);
        const QSizeF size = inMillimetres(QRectF(QPointF(), layout.pageSize())).size();
        const QList<Page> pages = printed(sheet);
        QVERIFY(!pages.isEmpty());
        for (const Page &page : pages) {
            QVERIFY(std::abs(page.size.width() - size.width()) <= tolerance);
            QVERIFY(std::abs(page.size.height() - size.height()) <= tolerance);
        }
    }
}

SUITE_WINDOW_TEST(PrintedBoxesTest)
#include "tst_printedboxes.moc"
