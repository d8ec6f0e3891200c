// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfiles.h"
#include "sheetmaking/sheetexchange.h"
#include "support/sheetfixture.h"
#include "support/suite.h"
#include "support/zipparts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasOneLineARow();
    void csvTitlesNameTheirOwnGroup();
    void csvOfAnAuditHasEveryFigure();
    void xlsxKeepsNumbers();
    void xlsxShowsTheDecimalsThatArePrinted_data();
    void xlsxShowsTheDecimalsThatArePrinted();
    void xlsxCutsNothingOff();
    void xlsxIsSetForPrint();
    void xlsxHasAChart();
    void chosenMarginsAreWritten();
    void chartsWithoutFiguresHaveNoWorksheet();
    void xlsxReplacesAFile();
    void refusesOtherEndings();
    void tellsWhyItCannotWrite_data();
    void tellsWhyItCannotWrite();

private:
    QByteArray bytesOf(const QString &name);
    QTemporaryDir m_folder;
};

QByteArray SheetFilesTest::bytesOf(const QString &name)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray partOf(const QString &path, const char *name)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? Test::zipParts(file.readAll()).value(QString::fromLatin1(name))
               : QByteArray();
}

void SheetFilesTest::csvHasOneLineARow()
{
    const QString path = m_folder.filePath(QStringLiteral("s.csv"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QList<QByteArray> lines = bytesOf(QStringLiteral("s.csv")).trimmed().split('\n');
    QCOMPARE(lines.indexOf(QByteArray()), 4); // a blank line, then the notes
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF"
                                   "Region,2020 Actual,2021 Target,2021 Actual,2021 Verdict"));
    QVERIFY(lines.at(1).startsWith("重庆市,3.9,≥6,8.3,met,≈5.5,2.6 est.,missed,≥6,"));
}

/// A column behind a group is none of it.
void SheetFilesTest::csvTitlesNameTheirOwnGroup()
{
    const QString path = m_folder.filePath(QStringLiteral("g.csv"));
    QVERIFY(saveSheet(longScorecard(3), path, nullptr));
    const QByteArray head = bytesOf(QStringLiteral("g.csv")).split('\n').constFirst();
    QVERIFY2(head.endsWith("No.,Indicator,Unit,Kind,2021 Target,2021 Actual,2021 Verdict,"
                           "2022 Target,2022 Change,Source"),
             head.constData());
}

void SheetFilesTest::csvOfAnAuditHasEveryFigure()
{
    const QString path = m_folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries(), {}, {.audit = true}), path, nullptr));
    const QByteArray csv = bytesOf(QStringLiteral("a.csv"));
    const qsizetype audit = csv.indexOf("Figures and their sources\n");
    QVERIFY(audit > 0);
    const QList<QByteArray> lines = csv.mid(audit).split('\n');
    QCOMPARE(lines.indexOf(QByteArray()), growthSeries().points.size() + 2);
}

void SheetFilesTest::xlsxKeepsNumbers()
{
    const QString path = m_folder.filePath(QStringLiteral("s.xlsx"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains("<v>8.3</v>"), sheet.constData());
    const QByteArray styles = partOf(path, "xl/styles.xml");
    QVERIFY(styles.contains("≥"));
    const QByteArray strings = partOf(path, "xl/sharedStrings.xml");
    for (const char *expected : {"大渡口区", "8以上", "地区生产总值增速"})
        QVERIFY2(strings.contains(expected), expected);
    QVERIFY(!partOf(path, "xl/worksheets/sheet3.xml").isEmpty());
}

/// How a cell of the first worksheet is set: its element in the styles.
static QString styleOf(const QString &path, const QString &cell)
{
    const QString sheet = QString::fromUtf8(partOf(path, "xl/worksheets/sheet1.xml"));
    const QString styles = QString::fromUtf8(partOf(path, "xl/styles.xml"));
    const QRegularExpression number(QStringLiteral("<c r=\"%1\" s=\"(\\d+)\"").arg(cell));
    const int index = number.match(sheet).captured(1).toInt();
    const QString formats = styles.mid(styles.indexOf(QStringLiteral("<cellXfs")));
    return formats.split(QStringLiteral("<xf ")).value(index + 1);
}

/// The code of its number format.
static QString codeOf(const QString &path, const QString &cell)
{
    static const QRegularExpression id(QStringLiteral("numFmtId=\"(\\d+)\""));
    const QString own = id.match(styleOf(path, cell)).captured(1);
    const QRegularExpression code(
        QStringLiteral("<numFmt numFmtId=\"%1\" formatCode=\"([^\"]*)\"").arg(own));
    return code.match(QString::fromUtf8(partOf(path, "xl/styles.xml"))).captured(1);
}

void SheetFilesTest::xlsxShowsTheDecimalsThatArePrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, double number, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << number << QString::fromUtf8(code);
    };
    row("4.94", 4.9375, "0.00");
    row("5.00", 5, "0.00");
    row("−0.08", -0.08, "0.00");
    row("+0.3", 0.30000000000000004, "0.0");
    row("8", 8, "General");
    row("5", 4.9375, "0");
    row("1/3", 1.0 / 3, "General&quot;/3&quot;");
    row("6.5以上", 6.5, "0.0&quot;以上&quot;");
}

void SheetFilesTest::xlsxShowsTheDecimalsThatArePrinted()
{
    QFETCH(const QString, text);
    QFETCH(const double, number);
    SheetContent sheet = longScorecard(2);
    sheet.tables.first().rows[1].cells[4] = {.text = text, .number = number};
    const QString path = m_folder.filePath(QStringLiteral("d.xlsx"));
    QVERIFY(saveSheet(sheet, path, nullptr));
    QTEST(codeOf(path, QStringLiteral("E7")), "code");
}

void SheetFilesTest::xlsxCutsNothingOff()
{
    SheetContent sheet = longScorecard(2);
    SheetTable &table = sheet.tables.first();
    sheet.department = QStringLiteral("研究处");
    table.rows[1].cells[1].text = QStringLiteral("规模以上工业企业全员劳动生产率").repeated(4);
    table.unit = QStringLiteral("亿元");
    table.head[0].cells[4].text = QStringLiteral("全社会研究与试验发展经费支出").repeated(4);
    table.rows[1].cells[4] = {.text = QStringLiteral("123456789012.5"),
                              .tag = QStringLiteral("同口径"),
                              .number = 123456789012.5};
    const QString path = m_folder.filePath(QStringLiteral("w.xlsx"));
    QVERIFY(saveSheet(sheet, path, nullptr));
    const QString wraps = QStringLiteral("wrapText=\"1\"");
    for (const char *cell : {"B5", "E5", "B7", "G7", "J7"}) // heads, name, words, place
        QVERIFY2(styleOf(path, QString::fromLatin1(cell)).contains(wraps), cell);
    // What stands above the table, and headings, run on over the cells beside them.
    for (const char *cell : {"A1", "A2", "A3", "A6"})
        QVERIFY2(!styleOf(path, QString::fromLatin1(cell)).contains(QStringLiteral("wrapText")) &&
                     !styleOf(path, QString::fromLatin1(cell)).contains(QStringLiteral("center")),
                 cell);
    QVERIFY(styleOf(path, QStringLiteral("J3")).contains(QStringLiteral("right")));
    const QByteArray part = partOf(path, "xl/worksheets/sheet1.xml");
    static const QRegularExpression width(
        QStringLiteral("<col min=\"5\" max=\"5\" width=\"([^\"]+)"));
    QVERIFY(width.match(QString::fromUtf8(part)).captured(1).toDouble() > 20);
    // Not every program makes rows as high as what wraps in them.
    const auto heightOf = [&](int row) {
        const QRegularExpression height(
            QStringLiteral("<row r=\"%1\"[^>]* ht=\"([^\"]+)").arg(row));
        return height.match(QString::fromUtf8(part)).captured(1).toDouble();
    };
    QVERIFY(heightOf(4) >= 30); // what stands over several columns
    QVERIFY(heightOf(7) >= 60); // a name of four lines
    QCOMPARE(heightOf(8), 0.0); // as high as usual
}

void SheetFilesTest::xlsxIsSetForPrint()
{
    SheetContent sheet = indicatorSheet(growthSeries(), {}, {.landscape = true});
    SheetTable &table = sheet.tables.first();
    table.columns[1].align = SheetAlign::Point;
    table.rows[0].cells[1] = SheetCell{.text = QStringLiteral("4.5-5")};
    table.rows[1].cells[1] = SheetCell{.text = QStringLiteral("保持稳定")};
    const QString name = QStringLiteral("居民消费价格涨幅").repeated(8);
    table.head[0].cells[1] = {.text = name + QStringLiteral("（%）"), .columnSpan = 1};
    sheet.remarks << QStringLiteral("注");
    const QString path = m_folder.filePath(QStringLiteral("print.xlsx"));
    QVERIFY(saveSheet(sheet, path, nullptr));
    // Every worksheet is as wide as the page, and lies as the sheet does.
    int worksheets = 0;
    for (QByteArray part = partOf(path, "xl/worksheets/sheet1.xml"); !part.isEmpty();) {
        QVERIFY2(part.contains("fitToPage=\"1\"") && part.contains("orientation=\"landscape\""),
                 part.constData());
        const QByteArray next =
            "xl/worksheets/sheet" + QByteArray::number(++worksheets + 1) + ".xml";
        part = partOf(path, next.constData());
    }
    QCOMPARE(worksheets, 5); // table, charts, notes, sources, figures
    // What stands among numbers stands as they do; a unit is not broken.
    const qsizetype first = 4 + table.head.size();
    const QString right = QStringLiteral("horizontal=\"right\"");
    const auto cell = [&](qsizetype row) {
        return styleOf(path, u'B' + QString::number(row));
    };
    QVERIFY(cell(first).contains(right));
    QVERIFY(!cell(first + 1).contains(right));
    const QByteArray strings = partOf(path, "xl/sharedStrings.xml");
    QVERIFY(strings.contains((name + QStringLiteral("\n（%）")).toUtf8()));
}

void SheetFilesTest::xlsxHasAChart()
{
    const QString path = m_folder.filePath(QStringLiteral("c.xlsx"));
    QVERIFY(saveSheet(indicatorSheet(growthSeries()), path, nullptr));
    const QByteArray chart = partOf(path, "xl/charts/chart1.xml");
    QVERIFY(chart.contains("Chart!$C$5:$C$8"));
    QVERIFY(chart.contains("重庆市"));
    QVERIFY(!partOf(path, "xl/charts/chart3.xml").isEmpty()); // one for each region
    // Numbers, with the sign of a bound in their format.
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet2.xml");
    QVERIFY2(sheet.contains("<v>8.3</v>"), sheet.constData());
    QVERIFY(sheet.contains("<drawing "));
    QVERIFY(partOf(path, "xl/workbook.xml").contains("name=\"Chart\""));
    // A sheet without charts has no such worksheet.
    const QString plain = m_folder.filePath(QStringLiteral("p.xlsx"));
    QVERIFY(saveSheet(longScorecard(5), plain, nullptr));
    QVERIFY(partOf(plain, "xl/charts/chart1.xml").isEmpty());
}

void SheetFilesTest::chosenMarginsAreWritten()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    const QString usual = m_folder.filePath(QStringLiteral("usual.docx"));
    QVERIFY(saveSheet(sheet, usual, nullptr));
    QVERIFY(partOf(usual, "word/document.xml").contains("w:top=\"2098\" w:right=\"1474\""));
    sheet.margins = QMarginsF(25.4, 50.8, 25.4, 50.8);
    const QString chosen = m_folder.filePath(QStringLiteral("chosen.docx"));
    QVERIFY(saveSheet(sheet, chosen, nullptr));
    QVERIFY(partOf(chosen, "word/document.xml").contains("w:top=\"2880\" w:right=\"1440\""));
    const QString book = m_folder.filePath(QStringLiteral("chosen.xlsx"));
    QVERIFY(saveSheet(sheet, book, nullptr));
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const QByteArray part = partOf(book, name);
        QVERIFY2(part.contains("<pageMargins left=\"1\" right=\"1\" top=\"2\" bottom=\"2\""), name);
    }
}

void SheetFilesTest::chartsWithoutFiguresHaveNoWorksheet()
{
    SheetContent sheet = indicatorSheet(growthSeries());
    for (ChartData &chart : sheet.charts)
        chart.points.clear();
    const QString path = m_folder.filePath(QStringLiteral("empty.xlsx"));
    QVERIFY(saveSheet(sheet, path, nullptr));
    QVERIFY(!partOf(path, "xl/workbook.xml").contains("name=\"Chart\""));
}

void SheetFilesTest::xlsxReplacesAFile()
{
    const QString path = m_folder.filePath(QStringLiteral("old.xlsx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QVERIFY(saveSheet(longScorecard(12), path, nullptr));
    QVERIFY(bytesOf(QStringLiteral("old.xlsx")).startsWith("PK"));
}

void SheetFilesTest::refusesOtherEndings()
{
    QString error;
    QVERIFY(!saveSheet(longScorecard(3), m_folder.filePath(QStringLiteral("s.doc")), &error));
    QVERIFY(error.contains(QStringLiteral("doc")));
}

void SheetFilesTest::tellsWhyItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"/none/s.pdf", "/none/s.xlsx", "/none/s.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SheetFilesTest::tellsWhyItCannotWrite()
{
    QFETCH(QString, path);
    QString error;
    QVERIFY(!saveSheet(longScorecard(3), path, &error));
    QVERIFY(!error.isEmpty());
}

SUITE_WINDOW_TEST(SheetFilesTest)
#include "tst_sheetfiles.moc"
