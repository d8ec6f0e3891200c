// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"
#include "support/testzip.h"

#include <QRegularExpression>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// Annexes as workbooks.
class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbook();
    void hiddenIsAProblem();
    void hiddenInMerged();
    void formulaWithoutResult();
    void sharedTextIsCounted();
    void limitsAreOfTheWorkbook();
    void lostSheet();
    void hostileWorkbook_data();
    void hostileWorkbook();
    void openDocument();
    void openDocumentTextOfCells();
    void openDocumentHidden();
    void openDocumentTooLarge_data();
    void openDocumentTooLarge();
};

static QByteArray xml(const QString &root, const QString &content)
{
    return QStringLiteral("<?xml version=\"1.0\"?><%1 xmlns=\"m\" xmlns:r=\"r\">%2</%1>")
        .arg(root, content)
        .toUtf8();
}

using Parts = QList<std::pair<QByteArray, QByteArray>>;

static Parts workbookOf(const QStringList &sheets)
{
    QString entries;
    QString targets;
    Parts parts{{"[Content_Types].xml", "<Types/>"}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString number = QString::number(i + 1);
        entries +=
            QStringLiteral("<sheet name=\"附表%1\" sheetId=\"%1\" r:id=\"r%1\"/>").arg(number);
        targets += QStringLiteral("<Relationship Id=\"r%1\" Target=\"worksheets/sheet%1.xml\"/>")
                       .arg(number);
        parts.append({"xl/worksheets/sheet" + number.toLatin1() + ".xml",
                      xml(QStringLiteral("worksheet"), sheets.at(i))});
    }
    parts.append({"xl/workbook.xml", xml(QStringLiteral("workbook"),
                                         QStringLiteral("<sheets>%1</sheets>").arg(entries))});
    parts.append({"xl/_rels/workbook.xml.rels", xml(QStringLiteral("Relationships"), targets)});
    parts.append(
        {"xl/sharedStrings.xml",
         xml(QStringLiteral("sst"),
             QStringLiteral("<si><t>指标</t></si><si><r><t>2022</t></r><r><t>年完成</t></r>"
                            "<rPh><t>x</t></rPh></si>"))});
    parts.append({"xl/styles.xml",
                  xml(QStringLiteral("styleSheet"),
                      QStringLiteral("<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/>"
                                     "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                                     "<xf numFmtId=\"31\"/></cellXfs>"))});
    return parts;
}

static QString text(const QString &place, const QString &content)
{
    return QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>").arg(place, content);
}

static const QString annex =
    QStringLiteral(
        "<cols><col min=\"4\" max=\"4\"/></cols><sheetData>"
        "<row r=\"1\">%1</row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c>"
        "<c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>增长</t></is>"
        "</c></row><row r=\"4\">%2<c r=\"B4\"><v>63</v></c><c r=\"C4\" s=\"1\">"
        "<f>B4/60-1</f><v>0.05</v></c></row><row r=\"5\">%3<c r=\"B5\" s=\"2\">"
        "<v>44927</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C1\"/>"
        "<mergeCell ref=\"B5:C5\"/></mergeCells>")
        .arg(text(QStringLiteral("A1"), QStringLiteral("长岭市2022年主要农产品产量")),
             text(QStringLiteral("A4"), QStringLiteral("粮食产量（万吨）")),
             text(QStringLiteral("A5"), QStringLiteral("统计日期")));

void SheetsTest::workbook()
{
    const ReadReport read = readNamed(zipOf(workbookOf({annex, annex})), QStringLiteral("a.xlsx"));
    QCOMPARE(read.report.format, QStringLiteral("xlsx"));
    QCOMPARE(tablesIn(read).size(), 2);
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年完成|增长"),
                          QStringLiteral("粮食产量（万吨）|63|5.0%"),
                          QStringLiteral("统计日期|2023年1月1日|^")}));
    QVERIFY(textsIn(read).contains(QStringLiteral("附表2")));
    QVERIFY(tablesIn(read).last()->captionBlock > 0);
    QCOMPARE(read.problems.size(), 0);
}

void SheetsTest::hiddenIsAProblem()
{
    QString hidden = annex;
    hidden.replace(QStringLiteral("<row r=\"4\">"), QStringLiteral("<row r=\"4\" hidden=\"1\">"));
    const ReadReport read = readNamed(zipOf(workbookOf({hidden})), QStringLiteral("a.xlsx"));
    QCOMPARE(tablesIn(read).first()->rows.size(), 2);
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
}

void SheetsTest::hiddenInMerged()
{
    const auto row = [](int number, const QStringList &texts, const QString &attributes) {
        QString cells;
        for (qsizetype i = 0; i < texts.size(); ++i)
            cells += text(QChar(char16_t(u'A' + i)) + QString::number(number), texts.at(i));
        return QStringLiteral("<row r=\"%1\" %3>%2</row>").arg(number).arg(cells, attributes);
    };
    const QString sheet =
        QStringLiteral("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>%1"
                       "</sheetData><mergeCells><mergeCell ref=\"B1:D1\"/><mergeCell "
                       "ref=\"A3:A4\"/></mergeCells>")
            .arg(row(1, {QStringLiteral("指标"), QStringLiteral("2022年")}, QString()) +
                 row(2,
                     {QStringLiteral("名称"), QString(), QStringLiteral("品种"),
                      QStringLiteral("完成")},
                     QString()) +
                 row(3, {QStringLiteral("粮食"), QString(), QStringLiteral("春粮")},
                     QStringLiteral("hidden=\"1\"")) +
                 row(4, {QString(), QString(), QStringLiteral("夏粮"), QStringLiteral("63")},
                     QString()) +
                 row(5,
                     {QStringLiteral("棉花"), QString(), QStringLiteral("籽棉"),
                      QStringLiteral("5")},
                     QString()));
    const ReadReport read = readNamed(zipOf(workbookOf({sheet})), QStringLiteral("a.xlsx"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年|^"), QStringLiteral("名称|品种|完成"),
                          QStringLiteral("粮食|夏粮|63"), QStringLiteral("棉花|籽棉|5")}));
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
}

void SheetsTest::sharedTextIsCounted()
{
    Parts parts = workbookOf({QString(annex).replace(
        QStringLiteral("<row r=\"3\">"),
        QStringLiteral("<row r=\"2\">%1</row><row r=\"3\">")
            .arg(QStringLiteral("<c t=\"s\"><v>0</v></c>").repeated(900)))});
    for (auto &[name, bytes] : parts) {
        if (name == "xl/sharedStrings.xml")
            bytes.replace("<si><t>", "<si><t>" + QByteArray(1'000'000, 'a'));
    }
    const auto outcome = readBytes(zipOf(parts), QStringLiteral("a.xlsx"));
    QVERIFY(std::holds_alternative<ReadError>(outcome));
    QCOMPARE(std::get<ReadError>(outcome).kind, ReadErrorKind::TooMuch);
}

void SheetsTest::limitsAreOfTheWorkbook()
{
    const QString wide = QStringLiteral("<sheetData>%1</sheetData>")
                             .arg(QStringLiteral("<row><c r=\"ALL1\"/></row>").repeated(60));
    const auto outcome = readBytes(zipOf(workbookOf({wide, wide})), QStringLiteral("a.xlsx"));
    QVERIFY(std::holds_alternative<ReadError>(outcome));
    QCOMPARE(std::get<ReadError>(outcome).kind, ReadErrorKind::TooMuch);
}

void SheetsTest::formulaWithoutResult()
{
    QString nothing = annex; // shown, as the formula says
    nothing
        .replace(QStringLiteral("<c r=\"C4\" s=\"1\">"), QStringLiteral("<c r=\"C4\" t=\"str\">"))
        .replace(QStringLiteral("<v>0.05</v>"), QStringLiteral("<v></v>"));
    QCOMPARE(problemsOf(readNamed(zipOf(workbookOf({nothing})), QStringLiteral("a.xlsx")),
                        ProblemKind::FormulaKept),
             0);
    QString formula = annex;
    formula.replace(QStringLiteral("<v>0.05</v>"), QString());
    const ReadReport read = readNamed(zipOf(workbookOf({formula})), QStringLiteral("a.xlsx"));
    QCOMPARE(problemsOf(read, ProblemKind::FormulaKept), 1);
}

void SheetsTest::lostSheet()
{
    Parts parts = workbookOf({annex, annex});
    parts[2].second = parts[2].second.left(200);
    const ReadReport read = readNamed(zipOf(parts), QStringLiteral("a.xlsx"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 1);
}

void SheetsTest::hostileWorkbook_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("merged beyond the sheet")
        << QString(annex).replace(QStringLiteral("B5:C5"), QStringLiteral("B5:XFD1048576"));
    QTest::newRow("no places") << QString(annex).remove(
        QRegularExpression(QStringLiteral(" r=\"\\w+\"")));
    QTest::newRow("rows far away")
        << QString(annex).replace(QStringLiteral("</sheetData>"),
                                  QStringLiteral("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c>"
                                                 "</row></sheetData>"));
    QTest::newRow("columns far away")
        << QString(annex).replace(QStringLiteral("C3"), QStringLiteral("XFD3"));
    QTest::newRow("rows that go back") << QString(annex).replace(QStringLiteral("<row r=\"5\">"),
                                                                 QStringLiteral("<row r=\"-7\">"));
    for (const QString &number : {QStringLiteral("-2147483648"), QStringLiteral("2147483647")})
        QTest::addRow("row %s", qPrintable(number)) << QString(annex).replace(
            QStringLiteral("<row r=\"4\">"), QStringLiteral("<row r=\"%1\">").arg(number));
    QTest::newRow("strings that are not there")
        << QString(annex).replace(QStringLiteral("<v>1</v>"), QStringLiteral("<v>-999</v>"));
    QTest::newRow("deep") << annex + QStringLiteral("<a>").repeated(1000) +
                                 QStringLiteral("</a>").repeated(1000);
}

void SheetsTest::hostileWorkbook()
{
    QFETCH(QString, sheet);
    const auto outcome = readBytes(zipOf(workbookOf({sheet})), QStringLiteral("a.xlsx"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(!error || error->kind == ReadErrorKind::TooMuch ||
            error->kind == ReadErrorKind::NoContent);
}

static QByteArray odsOf(const QString &tables, const QString &styles = {})
{
    const QString content =
        QStringLiteral(
            "<?xml version=\"1.0\"?><o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" "
            "xmlns:s=\"s\"><o:automatic-styles>%2</o:automatic-styles><o:body><o:spreadsheet>%1"
            "</o:spreadsheet></o:body></o:document-content>")
            .arg(tables, styles);
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml", content.toUtf8()},
                  {"styles.xml", "<a/>"}});
}

/// A row of cells parted by |; ^ is a covered one.
static QString odsRow(const QString &cells, const QString &attributes = {})
{
    QString row = QStringLiteral("<t:table-row %1>").arg(attributes);
    for (const QString &cell : cells.split(u'|'))
        row += cell == u"^"
                   ? QStringLiteral("<t:covered-table-cell/>")
                   : QStringLiteral("<t:table-cell><x:p>%1</x:p></t:table-cell>").arg(cell);
    return row + QStringLiteral("</t:table-row>");
}

static const QString hiddenRow = QStringLiteral("t:visibility=\"collapse\"");

void SheetsTest::openDocument()
{
    const ReadReport read = readNamed(
        odsOf(
            QStringLiteral("<t:table t:name=\"表\"><t:table-row><t:table-cell "
                           "t:number-columns-spanned=\"2\"><x:p>长岭市2022年主要农产品产量</x:p>"
                           "</t:table-cell><t:covered-table-cell/></t:table-row>") +
            odsRow(QStringLiteral("指标|2022年")) +
            QStringLiteral("<t:table-row><t:table-cell><x:p>粮食</x:p></t:table-cell><t:table-cell "
                           "o:value=\"0.05\"><x:p>5.0%</x:p></t:table-cell>"
                           "<t:table-cell t:number-columns-repeated=\"16380\"/></t:table-row>") +
            odsRow(QStringLiteral("棉花"), hiddenRow) +
            QStringLiteral(
                "<t:table-row t:number-rows-repeated=\"1048570\">"
                "<t:table-cell t:number-columns-repeated=\"16384\"/></t:table-row></t:table>")),
        QStringLiteral("a.ods"));
    QCOMPARE(read.report.format, QStringLiteral("ods"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食|5.0%")}));
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
}

void SheetsTest::openDocumentTextOfCells()
{
    const QString rows =
        odsRow(QStringLiteral("指标|2021年|2022年")) +
        odsRow(QStringLiteral("粮食|<x:a><x:span>6</x:span>3</x:a>|6<x:tab/>3")) +
        odsRow(QStringLiteral("棉花<o:annotation><x:p>查</x:p></o:annotation>|6<x:s/>3|"
                              "6<x:line-break/>3"));
    const ReadReport read = readNamed(odsOf(QStringLiteral("<t:table>%1</t:table>").arg(rows)),
                                      QStringLiteral("a.ods"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()).mid(1),
             (QStringList{QStringLiteral("粮食|63|6 3"), QStringLiteral("棉花|6 3|6\n3")}));
}

void SheetsTest::openDocumentHidden()
{
    const QString styles = QStringLiteral("<s:style s:name=\"ta2\"><s:table-properties "
                                          "t:display=\"false\"/></s:style>");
    const QString head = odsRow(QStringLiteral("指标|备用|品种|2022年"));
    const QString owner =
        QStringLiteral("<t:table-row t:visibility=\"filter\"><t:table-cell "
                       "t:number-rows-spanned=\"2\"><x:p>粮食</x:p></t:table-cell></t:table-row>");
    const QString table = QStringLiteral("<t:table t:name=\"表\"><t:table-column/><t:table-column "
                                         "t:visibility=\"collapse\"/><t:table-column/>%1</t:table>")
                              .arg(head + owner + odsRow(QStringLiteral("^|甲|夏粮|63")) +
                                   odsRow(QStringLiteral("棉花|乙|籽棉|5")));
    const QString sheet =
        QStringLiteral("<t:table t:name=\"底稿\" t:style-name=\"ta2\">%1</t:table>")
            .arg(odsRow(QStringLiteral("指标|9")));
    const ReadReport read = readNamed(odsOf(table + sheet, styles), QStringLiteral("a.ods"));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|品种|2022年"), QStringLiteral("粮食|夏粮|63"),
                          QStringLiteral("棉花|籽棉|5")}));
    // A cell of the column in each of three rows, and the sheet.
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 4);
}

void SheetsTest::openDocumentTooLarge_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("deep") << odsRow(QStringLiteral("<x:a>").repeated(100'000) +
                                    QStringLiteral("</x:a>").repeated(100'000));
    QTest::newRow("columns") << QStringLiteral(
        "<t:table-row><t:table-cell t:number-columns-repeated=\"1000\"/><t:table-cell><x:p>63</x:p>"
        "</t:table-cell></t:table-row>");
    QTest::newRow("one text in many cells")
        << QStringLiteral("<t:table-row t:number-rows-repeated=\"90\"><t:table-cell "
                          "t:number-columns-repeated=\"1000\"><x:p>%1</x:p></t:table-cell>"
                          "</t:table-row>")
               .arg(QString(100'000, u'a'));
}

void SheetsTest::openDocumentTooLarge()
{
    QFETCH(QString, rows);
    const auto outcome = readBytes(odsOf(QStringLiteral("<t:table>%1</t:table>").arg(rows)),
                                   QStringLiteral("a.ods"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadErrorKind::TooMuch);
}

SUITE_CORE_TEST(SheetsTest)
#include "tst_sheets.moc"
