// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftablefixture.h"
#include "support/suite.h"

#include "pdf/pdfcolumns.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class PdfTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAroundEachCell();
    void linesBetweenColumnsOnly();
    void linesBetweenRowsOnly();
    void threeLines();
    void besideEachOther();
    void noLines();
    void wrappedCells();
    void mergedCells();
    void nameOfTwoLinesBesideAFigure();
    void turnedTable();
    void figuresBelowEachOtherStayApart();
    void nameThatReachesIntoTheColumnOfAFigure();
    void landscapeWithoutLines();
    void rowsFurtherApartThanLines();
};

void PdfTablesTest::linesAroundEachCell()
{
    TestPdf pdf;
    pdf.paragraph(80, 50, text);
    pdf.text(80, 90, caption);
    pdf.grid(edges, 100, 5, 20);
    rows(pdf, 115, 20);
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), QStringList({text, caption}) + whole());
    QCOMPARE(report.report.blocks.last().table.captionBlock, 1);
    QCOMPARE(report.report.blocks.last().table.headerRows, 1);
    QCOMPARE(report.report.blocks.last().table.rows.at(1).line, 4);
}

void PdfTablesTest::linesBetweenColumnsOnly()
{
    TestPdf pdf;
    pdf.text(80, 90, caption);
    for (const double y : {100.0, 120.0, 202.0})
        pdf.line(80, y, 480, y);
    for (const double x : {280.0, 380.0})
        pdf.line(x, 100, x, 202);
    rows(pdf, 115, 20);
    QCOMPARE(shown(read(pdf.bytes())), QStringList(caption) + whole());
}

void PdfTablesTest::linesBetweenRowsOnly()
{
    TestPdf pdf;
    pdf.text(80, 90, caption);
    for (int row = 0; row <= 5; ++row)
        pdf.line(80, 100 + 20 * row, 480, 100 + 20 * row);
    rows(pdf, 115, 20);
    QCOMPARE(shown(read(pdf.bytes())), QStringList(caption) + whole());
}

void PdfTablesTest::threeLines()
{
    TestPdf pdf;
    pdf.text(80, 90, caption);
    for (const double y : {100.0, 120.0, 202.0})
        pdf.line(80, y, 480, y);
    rows(pdf, 115, 20);
    QCOMPARE(shown(read(pdf.bytes())), QStringList(caption) + whole());
}

/// Each of two tables takes what stands between its own lines.
void PdfTablesTest::besideEachOther()
{
    TestPdf pdf;
    for (const double left : {60.0, 310.0}) {
        for (const double y : {100.0, 120.0, 182.0})
            pdf.line(left, y, left + 220, y);
    }
    const QList<QStringList> heads{{QStringLiteral("指标"), QStringLiteral("2022年目标")},
                                   {QStringLiteral("品种"), QStringLiteral("2022年完成")}};
    const QList<QStringList> names{{QStringLiteral("竹器"), QStringLiteral("木器")},
                                   {QStringLiteral("竹席"), QStringLiteral("木桶")},
                                   {QStringLiteral("竹笋"), QStringLiteral("木耳")}};
    for (int side = 0; side < 2; ++side) {
        const QList<double> columns{60.0 + 250 * side, 180.0 + 250 * side};
        pdf.row(columns, 115, heads.at(side));
        for (int i = 0; i < 3; ++i)
            pdf.row(columns, 135 + 20 * i,
                    {names.at(i).at(side), QString::number(55 + i + 10 * side)});
    }
    QCOMPARE(shown(read(pdf.bytes())),
             QStringList({QStringLiteral("指标|2022年目标"), QStringLiteral("竹器|55"),
                          QStringLiteral("竹席|56"), QStringLiteral("竹笋|57"),
                          QStringLiteral("品种|2022年完成"), QStringLiteral("木器|65"),
                          QStringLiteral("木桶|66"), QStringLiteral("木耳|67")}));
}

void PdfTablesTest::noLines()
{
    TestPdf pdf;
    pdf.paragraph(80, 50, text);
    pdf.text(80, 90, caption);
    rows(pdf, 115, 20);
    pdf.text(80, 240, QStringLiteral("注：竹席含草席。"));
    QCOMPARE(shown(read(pdf.bytes())), QStringList({text, caption}) + whole() +
                                           QStringList(QStringLiteral("注：竹席含草席。")));
}

void PdfTablesTest::wrappedCells()
{
    TestPdf pdf;
    const QList<double> narrow{80, 180, 280};
    pdf.grid(narrow, 100, 2, 40);
    pdf.row(narrow, 120, {QStringLiteral("指标"), QStringLiteral("2022年目标")});
    pdf.row(narrow, 155, {QStringLiteral("竹器加工企业数"), {}});
    pdf.row(narrow, 170, {QStringLiteral("量（家）"), {}});
    pdf.text(184, 162, QStringLiteral("12"));
    QCOMPARE(shown(read(pdf.bytes())), QStringList({QStringLiteral("指标|2022年目标"),
                                                    QStringLiteral("竹器加工企业数量（家）|12")}));
}

void PdfTablesTest::mergedCells()
{
    TestPdf pdf;
    // The head has two rows; its first cell reaches over both, the second over two columns.
    for (const double y : {100.0, 140.0, 160.0, 180.0})
        pdf.line(80, y, 480, y);
    pdf.line(280, 120, 480, 120);
    for (const double x : {80.0, 280.0, 480.0})
        pdf.line(x, 100, x, 180);
    pdf.line(380, 120, 380, 180);
    pdf.text(150, 124, QStringLiteral("指标"));
    pdf.text(360, 115, QStringLiteral("2022年"));
    pdf.text(310, 135, QStringLiteral("目标"));
    pdf.text(410, 135, QStringLiteral("完成"));
    pdf.row(edges, 155, body.at(0));
    pdf.row(edges, 175, body.at(1));
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report),
             QStringList({QStringLiteral("指标|2022年|^"), QStringLiteral("^|目标|完成"),
                          body.at(0).join(u'|'), body.at(1).join(u'|')}));
    const Table &table = report.report.blocks.last().table;
    QCOMPARE(table.rows.at(0).cells.at(0).rowSpan, 2);
    QCOMPARE(table.rows.at(0).cells.at(1).columnSpan, 2);
    QCOMPARE(table.headerRows, 2);
}

void PdfTablesTest::nameOfTwoLinesBesideAFigure()
{
    TestPdf pdf;
    pdf.text(80, 90, caption);
    rows(pdf, 115, 24);
    pdf.text(84, 230, QStringLiteral("全镇竹器加工企业和合作社"));
    pdf.text(84, 244, QStringLiteral("数量（家）"));
    pdf.text(284, 237, QStringLiteral("12"));
    pdf.text(384, 237, QStringLiteral("13"));
    pdf.row(edges, 265,
            {QStringLiteral("竹笋出口（吨）"), QStringLiteral("7"), QStringLiteral("8")});
    QCOMPARE(shown(read(pdf.bytes())),
             QStringList(caption) + whole() +
                 QStringList({QStringLiteral("全镇竹器加工企业和合作社数量（家）|12|13"),
                              QStringLiteral("竹笋出口（吨）|7|8")}));
}

void PdfTablesTest::turnedTable()
{
    TestPdf pdf;
    pdf.turn(90);
    pdf.text(80, 290, caption);
    pdf.grid(edges, 300, 5, 20);
    rows(pdf, 315, 20);
    QCOMPARE(shown(read(pdf.bytes())), QStringList(caption) + whole());
}

void PdfTablesTest::figuresBelowEachOtherStayApart()
{
    TestPdf pdf;
    pdf.grid(edges, 100, 2, 40);
    pdf.row(edges, 120, head);
    pdf.row(edges, 165,
            {QStringLiteral("竹器产量（万件）"), QStringLiteral("100"), QStringLiteral("55")});
    pdf.text(284, 155, QStringLiteral("50"));
    const QStringList lines = shown(read(pdf.bytes()));
    QVERIFY(!lines.join(u' ').contains(QStringLiteral("50100")));
}

void PdfTablesTest::nameThatReachesIntoTheColumnOfAFigure()
{
    const auto part = [](float left, float right, const QString &text) {
        PdfPart part;
        part.left = left;
        part.right = right;
        part.base = 20;
        part.size = 10;
        part.text = text;
        return part;
    };
    const PdfColumns columns{0, 300, {{100, 120}, {200, 220}}};
    PdfLine line;
    line.parts = {part(0, 150, QStringLiteral("全镇竹器加工企业数量（家）")),
                  part(170, 195, QStringLiteral("12")), part(260, 270, QStringLiteral("13"))};
    const std::vector<PdfTableRow> rows = alignedRows({&line, 1}, columns, std::nullopt);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().at(0).text(), line.parts.at(0).text);
    QCOMPARE(rows.front().at(0).columnSpan, 1);
    QVERIFY(!rows.front().at(1).covered);
    QCOMPARE(rows.front().at(1).text(), QStringLiteral("12"));
    QCOMPARE(rows.front().at(2).text(), QStringLiteral("13"));

    // Where nothing else stands there it spans the column.
    line.parts.erase(line.parts.begin() + 1);
    const std::vector<PdfTableRow> spanning = alignedRows({&line, 1}, columns, std::nullopt);
    QCOMPARE(spanning.front().at(0).columnSpan, 2);
    QVERIFY(spanning.front().at(1).covered);
}

/// Wide columns; a heading of rows stands in the middle of the table, where figures stand.
void PdfTablesTest::landscapeWithoutLines()
{
    TestPdf pdf(TestPdf::Page::Landscape);
    const QList<double> wide{60, 110, 400, 600};
    pdf.text(300, 60, caption);
    pdf.row(wide, 90, QStringList(QStringLiteral("序号")) + head);
    pdf.text(360, 110, QStringLiteral("一、加快竹器生产"));
    for (int i = 0; i < 4; ++i)
        pdf.row(wide, 130 + 20 * i, QStringList(QString::number(i + 1)) + body.at(i));
    QStringList lines{caption, QStringLiteral("序号|") + head.join(u'|'),
                      QStringLiteral("一、加快竹器生产|^|^|^")};
    for (int i = 0; i < 4; ++i)
        lines.append(QString::number(i + 1) + u'|' + body.at(i).join(u'|'));
    QCOMPARE(shown(read(pdf.bytes())), lines);
}

/// Names of two lines in a row, each full: only the distance shows where a row ends.
void PdfTablesTest::rowsFurtherApartThanLines()
{
    TestPdf pdf;
    const QList<double> narrow{80, 110, 190, 270};
    pdf.row(narrow, 100, QStringList(QStringLiteral("序号")) + head);
    for (int i = 0; i < 4; ++i) {
        const double base = 125 + 37.0 * i;
        pdf.text(114, base, QStringLiteral("竹器加工企业"));
        pdf.text(84, base + 8, QString::number(i + 1));
        pdf.text(194, base + 8, QString::number(50 + i));
        pdf.text(274, base + 8, QString::number(60 + i));
        pdf.text(114, base + 16, QStringLiteral("数增速（%）"));
    }
    QStringList lines{QStringLiteral("序号|") + head.join(u'|')};
    for (int i = 0; i < 4; ++i)
        lines.append(
            QStringLiteral("%1|竹器加工企业数增速（%）|%2|%3").arg(i + 1).arg(50 + i).arg(60 + i));
    QCOMPARE(shown(read(pdf.bytes())), lines);
}

SUITE_WINDOW_TEST(PdfTablesTest)
#include "tst_pdftables.moc"
