// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxwidths.h"
#include "sheetmaking/sheetexchange.h"
#include "support/sheetfixture.h"
#include "support/suite.h"
#include "support/zipparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace PlanLens;
using namespace PlanLens::Fixture;
using PlanLens::Test::zipParts;

/// What Word refuses is what its schema (ECMA-376, transitional) does: elements in another order,
/// parts that are referred to and missing.
class SheetDocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePartsThatWordInsistsOn();
    void keepsTheOrderOfTheSchema_data();
    void keepsTheOrderOfTheSchema();
    void rowsFillTheirGrid_data();
    void rowsFillTheirGrid();
    void namesOnlyStylesThatItHas();
    void citesEachFootnoteOnce();
    void headsRepeatAndRowsStayWhole();
    void figuresAndShortWordsStayWhole();
    void smallerTypeIsTheLastResort();
    void tagsStandBelowWhereThereIsNoRoom();
    void whatBelongsTogetherStaysOnAPage();
    void keepsOutWhatXmlForbids();
    void isTheSameTwice();

private:
    static QHash<QString, QByteArray> partsOf(const SheetContent &sheet);
};

QHash<QString, QByteArray> SheetDocxTest::partsOf(const SheetContent &sheet)
{
    QList<SheetPicture> pictures;
    if (!sheet.charts.isEmpty())
        pictures.append({QByteArray("png"), 100, 50, QStringLiteral("图 \"%5\" & 1")});
    QString error;
    return zipParts(sheetDocx(sheet, pictures, &error));
}

static void sheets()
{
    QTest::addColumn<SheetContent>("sheet");
    SheetContent plain = indicatorSheet(growthSeries());
    plain.remarks = {QStringLiteral("一 <b> & \""), QStringLiteral("二")};
    QTest::newRow("footnotes and a picture") << plain;
    QTest::newRow("sections") << longScorecard(20, {.audit = true, .landscape = true});
    QTest::newRow("bands, many sources") << indicatorSheet(wideSeries(12, 12));
    QTest::newRow("nothing") << SheetContent{};
}

void SheetDocxTest::hasThePartsThatWordInsistsOn()
{
    const auto parts = partsOf(indicatorSheet(growthSeries()));
    for (const char *name :
         {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
          "word/document.xml", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
          "word/footnotes.xml", "word/footer1.xml", "word/footer2.xml",
          "word/_rels/document.xml.rels", "word/media/chart0.png"})
        QVERIFY2(!parts.value(QString::fromLatin1(name)).isEmpty(), name);
    const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
    QSet<QString> ids;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (!it.key().endsWith(QLatin1String(".xml")) && !it.key().endsWith(QLatin1String(".rels")))
            continue;
        QXmlStreamReader xml(it.value());
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == u"Relationship" && xml.isStartElement()) {
                const QString folder =
                    it.key().startsWith(u"word/") ? QStringLiteral("word/") : QString();
                const QString target =
                    folder + xml.attributes().value(QLatin1String("Target")).toString();
                QVERIFY2(parts.contains(target), qPrintable(target));
                ids.insert(xml.attributes().value(QLatin1String("Id")).toString());
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(it.key() + xml.errorString()));
        if (it.key().startsWith(u"word/") && it.key().count(u'/') == 1)
            QVERIFY2(types.contains("\"/" + it.key().toUtf8() + '"'), qPrintable(it.key()));
    }
    static const QRegularExpression used(QStringLiteral("r:(?:id|embed)=\"([^\"]+)\""));
    auto found =
        used.globalMatch(QString::fromUtf8(parts.value(QStringLiteral("word/document.xml"))));
    while (found.hasNext())
        QVERIFY(ids.contains(found.next().captured(1)));
}

void SheetDocxTest::keepsTheOrderOfTheSchema_data()
{
    sheets();
}

void SheetDocxTest::keepsTheOrderOfTheSchema()
{
    QFETCH(const SheetContent, sheet);
    const QHash<QString, QStringList> orders{
        {QStringLiteral("pPr"),
         QStringLiteral("pStyle keepNext keepLines snapToGrid spacing ind jc "
                        "outlineLvl")
             .split(u' ')},
        {QStringLiteral("rPr"),
         QStringLiteral("rStyle rFonts b color kern sz szCs vertAlign lang").split(u' ')},
        {QStringLiteral("tblPr"),
         QStringLiteral("tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar").split(u' ')},
        {QStringLiteral("tcPr"), QStringLiteral("tcW gridSpan vMerge shd vAlign").split(u' ')},
        {QStringLiteral("trPr"), QStringLiteral("cantSplit tblHeader").split(u' ')},
        {QStringLiteral("tbl"), QStringLiteral("tblPr tblGrid tr").split(u' ')},
        {QStringLiteral("tr"), QStringLiteral("trPr tc").split(u' ')},
        {QStringLiteral("tc"), QStringLiteral("tcPr p").split(u' ')},
        {QStringLiteral("sectPr"),
         QStringLiteral("footerReference footnotePr pgSz pgMar").split(u' ')},
        {QStringLiteral("style"),
         QStringLiteral("name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr")
             .split(u' ')},
        {QStringLiteral("inline"),
         QStringLiteral("extent docPr cNvGraphicFramePr graphic").split(u' ')},
        {QStringLiteral("settings"),
         QStringLiteral("zoom defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr "
                        "compat themeFontLang")
             .split(u' ')}};
    const auto parts = partsOf(sheet);
    for (const char *name : {"word/document.xml", "word/styles.xml", "word/settings.xml",
                             "word/footnotes.xml", "word/footer1.xml"}) {
        QXmlStreamReader xml(parts.value(QString::fromLatin1(name)));
        QList<QPair<QString, int>> open; // an element, and the place of its last child
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                open.removeLast();
            if (!xml.isStartElement())
                continue;
            const QString own = xml.name().toString();
            if (!open.isEmpty() && orders.contains(open.constLast().first)) {
                const auto place = int(orders.value(open.constLast().first).indexOf(own));
                const QString what = open.constLast().first + u'/' + own;
                QVERIFY2(place >= 0, qPrintable(what));
                QVERIFY2(place >= open.constLast().second, qPrintable(what));
                open.last().second = place;
            }
            open.append({own, -1});
        }
        QVERIFY2(!xml.hasError(), name);
    }
    // The section stands last in the body, and a cell ends with a paragraph.
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    QVERIFY(document.endsWith("</w:sectPr></w:body></w:document>"));
    QCOMPARE(document.count("</w:p></w:tc>"), document.count("</w:tc>"));
}

void SheetDocxTest::rowsFillTheirGrid_data()
{
    sheets();
}

void SheetDocxTest::rowsFillTheirGrid()
{
    QFETCH(const SheetContent, sheet);
    QXmlStreamReader xml(partsOf(sheet).value(QStringLiteral("word/document.xml")));
    int grid = 0;
    int width = 0;
    int filled = 0;
    int tables = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&](const char *name) {
            return xml.attributes().value(QStringLiteral("w:") + QLatin1String(name)).toInt();
        };
        if (xml.isStartElement() && xml.name() == u"tblGrid") {
            grid = width = 0;
            ++tables;
        } else if (xml.isStartElement() && xml.name() == u"gridCol") {
            ++grid;
            QVERIFY(number("w") > 0);
            width += number("w");
        } else if (xml.isEndElement() && xml.name() == u"tblGrid") {
            QVERIFY2(width <= 12757, qPrintable(QString::number(width)));
        } else if (xml.isStartElement() && xml.name() == u"tr") {
            filled = 0;
        } else if (xml.isStartElement() && xml.name() == u"tc") {
            ++filled;
        } else if (xml.isStartElement() && xml.name() == u"gridSpan") {
            filled += number("val") - 1;
        } else if (xml.isEndElement() && xml.name() == u"tr") {
            QCOMPARE(filled, grid);
        }
    }
    QVERIFY(tables >= sheet.tables.size());
}

void SheetDocxTest::namesOnlyStylesThatItHas()
{
    const auto parts = partsOf(longScorecard(12, {.audit = true}));
    const QByteArray styles = parts.value(QStringLiteral("word/styles.xml"));
    QVERIFY(styles.contains("w:eastAsia="));
    static const QRegularExpression used(
        QStringLiteral("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\""));
    for (const char *part : {"word/document.xml", "word/footnotes.xml", "word/footer1.xml"}) {
        auto found = used.globalMatch(QString::fromUtf8(parts.value(QString::fromLatin1(part))));
        while (found.hasNext()) {
            const QByteArray name = found.next().captured(1).toUtf8();
            QVERIFY2(styles.contains("w:styleId=\"" + name + '"'), name.constData());
        }
    }
}

void SheetDocxTest::citesEachFootnoteOnce()
{
    const SheetContent sheet = indicatorSheet(growthSeries());
    const auto parts = partsOf(sheet);
    const QByteArray document = parts.value(QStringLiteral("word/document.xml"));
    const QByteArray notes = parts.value(QStringLiteral("word/footnotes.xml"));
    QCOMPARE(document.count("<w:footnoteReference"), sheet.sources.size());
    QCOMPARE(notes.count("<w:footnoteRef/>"), sheet.sources.size());
    QCOMPARE(notes.count("<w:footnote "), sheet.sources.size() + 2);
    // Beyond what a page holds they are a list: one across is lower.
    SheetContent across = sheet;
    across.landscape = true;
    while (across.sources.size() <= 12)
        across.sources << SheetSource{int(across.sources.size()) + 1, QStringLiteral("报告")};
    QVERIFY(!partsOf(across)
                 .value(QStringLiteral("word/document.xml"))
                 .contains("<w:footnoteReference"));
    const auto many = partsOf(indicatorSheet(wideSeries(12, 12)));
    QVERIFY(!many.value(QStringLiteral("word/document.xml")).contains("<w:footnoteReference"));
    QVERIFY(many.value(QStringLiteral("word/document.xml")).contains("[50] "));
}

void SheetDocxTest::headsRepeatAndRowsStayWhole()
{
    const QByteArray document =
        partsOf(longScorecard(20)).value(QStringLiteral("word/document.xml"));
    QCOMPARE(document.count("<w:cantSplit/>"), document.count("<w:tr>"));
    QCOMPARE(document.count("<w:tblHeader/>"), 2);
}

/// A cell as it is set.
struct SetCell
{
    QString text;
    int width = 0;
    int size = 21; ///< of the type, in half points
};

/// The cells of all tables, but for those over several columns.
static QList<SetCell> cellsOf(const QByteArray &document)
{
    QList<SetCell> cells;
    SetCell cell;
    bool spans = false;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto number = [&](const char *name) {
            return xml.attributes().value(QStringLiteral("w:") + QLatin1String(name)).toInt();
        };
        if (xml.isEndElement() && xml.name() == u"tc" && !spans)
            cells << cell;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"tc") {
            cell = {};
            spans = false;
        } else if (xml.name() == u"tcW") {
            cell.width = number("w");
        } else if (xml.name() == u"gridSpan") {
            spans = true;
        } else if (xml.name() == u"sz") {
            cell.size = number("val");
        } else if (xml.name() == u"br") {
            cell.text += u'\n';
        } else if (xml.name() == u"t") {
            cell.text += xml.readElementText();
        }
    }
    return cells;
}

/// What a text takes at the least, with the margins of its cell: digits are half as wide as Chinese
/// signs, points a quarter.
static double leastWidth(const SetCell &cell)
{
    constexpr double margins = 114;
    double widest = 0;
    for (const QString &line : cell.text.split(u'\n')) {
        double ems = 0;
        for (const QChar c : line)
            ems += c.script() == QChar::Script_Han ? 1 : c == u'.' || c.isSpace() ? 0.25 : 0.5;
        widest = std::max(widest, ems);
    }
    return widest * cell.size * 10 + margins;
}

/// A scorecard with long names and places, and figures that leave them little room.
static SheetContent crowdedScorecard()
{
    SheetContent sheet = longScorecard(12);
    SheetTable &table = sheet.tables.first();
    for (SheetRow &row : table.rows) {
        if (row.section)
            continue;
        row.cells[0].text = QStringLiteral("10");
        row.cells[1].text = QStringLiteral("规模以上工业企业全员劳动生产率").repeated(2);
        row.cells[2].text = QStringLiteral("千克标准煤/万元");
        row.cells[3].text = QStringLiteral("约束性");
        for (const int figure : {4, 5, 7})
            row.cells[figure] = {.text = QStringLiteral("12345.67"), .number = 12345.67};
        row.cells[8] = {.text = QStringLiteral("−0.08"), .number = -0.08};
        row.cells[9].text = QStringLiteral("表1第3项；表2第3项；第二部分第4段").repeated(2);
    }
    table.rows[1].cells[8] = {.text = QStringLiteral("+1500"), .number = 1500};
    return sheet;
}

void SheetDocxTest::figuresAndShortWordsStayWhole()
{
    const QByteArray document =
        partsOf(crowdedScorecard()).value(QStringLiteral("word/document.xml"));
    QVERIFY(!document.contains("<w:sz "));
    const QStringList whole{QStringLiteral("10"), QStringLiteral("约束性"),
                            QStringLiteral("12345.67"), QStringLiteral("−0.08"),
                            QStringLiteral("+1500")};
    QSet<QString> seen;
    for (const SetCell &cell : cellsOf(document)) {
        if (!whole.contains(cell.text))
            continue;
        seen.insert(cell.text);
        QVERIFY2(cell.width >= leastWidth(cell),
                 qPrintable(QStringLiteral("%1: %2").arg(cell.text).arg(cell.width)));
    }
    QCOMPARE(seen.size(), whole.size());
}

void SheetDocxTest::smallerTypeIsTheLastResort()
{
    // Groups go on in a further table.
    const QByteArray groups =
        partsOf(indicatorSheet(wideSeries(12, 12))).value(QStringLiteral("word/document.xml"));
    QVERIFY(groups.count("<w:tbl>") > 1);
    QVERIFY(!groups.contains("<w:sz "));
    // Columns of no group cannot.
    constexpr int columns = 12;
    SheetTable table;
    table.columns.fill({.align = SheetAlign::End}, columns);
    SheetRow row;
    row.cells.fill({.text = QStringLiteral("123456.78"), .number = 123456.78}, columns);
    row.cells[1].notes = {1};
    row.cells[2].tag = QStringLiteral("est.");
    table.head = {row};
    table.rows = {row, row};
    SheetContent sheet;
    sheet.tables = {table};
    sheet.sources = {{.number = 1, .text = QStringLiteral("a")}};
    const QByteArray document = partsOf(sheet).value(QStringLiteral("word/document.xml"));
    QCOMPARE(document.count("<w:tbl>"), 1);
    const QList<SetCell> cells = cellsOf(document);
    QCOMPARE(cells.size(), 3 * columns);
    for (const SetCell &cell : cells) {
        QVERIFY(cell.size < 21);
        QVERIFY(cell.width >= leastWidth(cell));
    }
}

void SheetDocxTest::tagsStandBelowWhereThereIsNoRoom()
{
    SheetCell cell{
        .text = QStringLiteral("5.5"), .tag = QStringLiteral("est. 同口径"), .number = 5.5};
    QCOMPARE(docxTag(cell, 21, 3000), QStringLiteral(" est. 同口径"));
    QCOMPARE(docxTag(cell, 21, 1300), QStringLiteral("\nest. 同口径"));
    QCOMPARE(docxTag(cell, 21, 900), QStringLiteral("\nest.\n同口径"));
    QCOMPARE(docxTag(cell, 10, 900), QStringLiteral(" est. 同口径"));
    cell.number.reset(); // words wrap anywhere
    QCOMPARE(docxTag(cell, 21, 900), QStringLiteral(" est. 同口径"));
    cell.tag.clear();
    QCOMPARE(docxTag(cell, 21, 900), QString());
    // A line end is one in the document.
    SheetContent sheet = crowdedScorecard();
    sheet.tables.first().rows[1].cells[5].tag = QStringLiteral("est. 同口径");
    const QByteArray document = partsOf(sheet).value(QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("<w:br/><w:t xml:space=\"preserve\">est."));
}

void SheetDocxTest::whatBelongsTogetherStaysOnAPage()
{
    // Of each row of the body whether it stays with the next.
    const auto kept = [](const SheetContent &sheet) {
        QString rows;
        const QByteArray document = partsOf(sheet).value(QStringLiteral("word/document.xml"));
        const QString tables = QString::fromUtf8(document);
        static const QRegularExpression pattern(QStringLiteral("<w:tr>.*?</w:tr>"));
        for (auto found = pattern.globalMatch(tables); found.hasNext();) {
            const QString row = found.next().captured();
            if (!row.contains(QStringLiteral("<w:tblHeader/>")))
                rows += row.contains(QStringLiteral("<w:keepNext/>")) ? u'y' : u'n';
        }
        return rows;
    };
    // Two headings with ten rows each; no row ends up alone.
    SheetContent sheet = longScorecard(20);
    QCOMPARE(kept(sheet), QStringLiteral("ynnnnnnnnnnynnnnnnnnyn"));
    QList<SheetRow> &rows = sheet.tables.first().rows;
    rows << rows.constLast() << rows.constLast();
    rows[22].foot = rows[23].foot = true;
    QCOMPARE(kept(sheet), QStringLiteral("ynnnnnnnnnnynnnnnnnnnyyn"));
    // A table that a page has room for is whole.
    QCOMPARE(kept(longScorecard(10)), QString(10, u'y') + u'n');
}

void SheetDocxTest::keepsOutWhatXmlForbids()
{
    SheetContent sheet;
    sheet.title = QStringLiteral("a\u0001b\uFFFE<c>") + QChar(0xD800);
    const QByteArray document = partsOf(sheet).value(QStringLiteral("word/document.xml"));
    QVERIFY(document.contains("ab&lt;c&gt;</w:t>"));
}

void SheetDocxTest::isTheSameTwice()
{
    QString error;
    const SheetContent sheet = longScorecard(5);
    QCOMPARE(sheetDocx(sheet, {}, &error), sheetDocx(sheet, {}, &error));
    QVERIFY(error.isEmpty());
}

SUITE_WINDOW_TEST(SheetDocxTest)
#include "tst_sheetdocx.moc"
