// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of PDFs that go on over pages and columns of text.

#include "pdftablefixture.h"
#include "support/suite.h"

#include "pdf/pdfcolumns.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class PdfPageTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuedWithoutHead();
    void continuedWithRepeatedHead();
    void rowTornByAPage();
    void anotherTableOnTheNextPage();
    void onePageHoldsOneRow();
    void headAloneOnAPage();
    void restOfARowWithoutItsName();
    void columnsOfTextWithATable();
};

void PdfPageTablesTest::continuedWithoutHead()
{
    for (const bool ruled : {true, false}) {
        TestPdf pdf;
        pdf.text(80, 680, caption);
        if (ruled)
            pdf.grid(edges, 690, 5, 20);
        rows(pdf, 705, 20);
        pdf.text(290, 810, QStringLiteral("- 1 -"));
        pdf.newPage();
        if (ruled)
            pdf.grid(edges, 60, 3, 20);
        for (int i = 0; i < 3; ++i)
            pdf.row(edges, 75 + 20 * i, body.at(i));
        pdf.paragraph(80, 200, QStringLiteral("全镇竹器生产稳步增长。"));
        pdf.text(290, 810, QStringLiteral("- 2 -"));
        const ReadReport report = read(pdf.bytes());
        QCOMPARE(shown(report), QStringList(caption) + whole() +
                                    QStringList({body.at(0).join(u'|'), body.at(1).join(u'|'),
                                                 body.at(2).join(u'|'),
                                                 QStringLiteral("全镇竹器生产稳步增长。")}));
        QCOMPARE(report.report.blocks.at(1).table.rows.size(), 8);
    }
}

void PdfPageTablesTest::continuedWithRepeatedHead()
{
    TestPdf pdf;
    pdf.text(80, 680, caption);
    pdf.grid(edges, 690, 5, 20);
    rows(pdf, 705, 20);
    pdf.newPage();
    pdf.grid(edges, 60, 5, 20);
    rows(pdf, 75, 20);
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), QStringList(caption) + whole() + whole().mid(1));
    QCOMPARE(problemsOf(report, ProblemKind::RepeatedHeader), 1);
    const Report &made = report.report;
    QCOMPARE(made.page(made.anchor(0)), std::optional(1));
    QCOMPARE(made.page(made.anchor(1)), std::optional(1));
    for (int row = 0; row < 9; ++row)
        QCOMPARE(made.page(made.cellAnchor(1, row, 2)), std::optional(row < 5 ? 1 : 2));
}

void PdfPageTablesTest::rowTornByAPage()
{
    TestPdf pdf;
    const QList<double> narrow{80, 108, 180, 280};
    pdf.grid(narrow, 740, 3, 20);
    pdf.row(narrow, 755,
            {QStringLiteral("序号"), QStringLiteral("指标"), QStringLiteral("2022年目标")});
    pdf.row(narrow, 775,
            {QStringLiteral("1"), QStringLiteral("竹席产量"), QStringLiteral("55以上")});
    pdf.row(narrow, 795, {QStringLiteral("2"), QStringLiteral("竹器企业总"), QStringLiteral("12")});
    pdf.newPage();
    pdf.grid(narrow, 60, 2, 20);
    pdf.row(narrow, 75, {{}, QStringLiteral("数量"), {}});
    pdf.row(narrow, 95, {QStringLiteral("3"), QStringLiteral("竹笋产量"), QStringLiteral("7")});
    const ReadReport read = Testing::read(pdf.bytes());
    QCOMPARE(
        shown(read),
        QStringList({QStringLiteral("序号|指标|2022年目标"), QStringLiteral("1|竹席产量|55以上"),
                     QStringLiteral("2|竹器企业总数量|12"), QStringLiteral("3|竹笋产量|7")}));
    const Report &report = read.report;
    const int table = int(report.blocks.size()) - 1;
    QCOMPARE(report.page(report.cellAnchor(table, 2, 0)), std::optional(1));
    QCOMPARE(report.page({report.key(), table, 2, 1, 5, 2}), std::optional(2)); // 数量
    QCOMPARE(report.page(report.cellAnchor(table, 2, 2)), std::optional(1));
    QCOMPARE(report.page(report.cellAnchor(table, 3, 2)), std::optional(2));
}

void PdfPageTablesTest::anotherTableOnTheNextPage()
{
    TestPdf pdf;
    pdf.text(80, 680, caption);
    pdf.grid(edges, 690, 5, 20);
    rows(pdf, 705, 20);
    pdf.newPage();
    pdf.grid(edges, 60, 2, 20);
    pdf.row(edges, 75,
            {QStringLiteral("指标"), QStringLiteral("2023年目标"), QStringLiteral("备注")});
    pdf.row(edges, 95, body.first());
    const ReadReport report = read(pdf.bytes());
    int tables = 0;
    for (const Block &block : report.report.blocks)
        tables += block.kind == BlockKind::Table;
    QCOMPARE(tables, 2);
}

void PdfPageTablesTest::onePageHoldsOneRow()
{
    TestPdf pdf;
    pdf.text(80, 680, caption);
    rows(pdf, 705, 20);
    pdf.newPage();
    pdf.row(edges, 75, body.at(1));
    pdf.paragraph(80, 110, QStringLiteral("全镇竹器生产稳步增长。"));
    QCOMPARE(shown(read(pdf.bytes())),
             QStringList(caption) + whole() +
                 QStringList({body.at(1).join(u'|'), QStringLiteral("全镇竹器生产稳步增长。")}));
}

void PdfPageTablesTest::headAloneOnAPage()
{
    TestPdf pdf;
    pdf.paragraph(80, 50, text);
    pdf.text(80, 760, caption);
    pdf.row(edges, 785, head);
    pdf.newPage();
    for (int i = 0; i < 4; ++i)
        pdf.row(edges, 75 + 20 * i, body.at(i));
    QCOMPARE(shown(read(pdf.bytes())), QStringList({text, caption}) + whole());

    // Where no table follows they are what they were: text.
    TestPdf other;
    other.paragraph(80, 50, text);
    other.row(edges, 785, head);
    other.newPage();
    other.paragraph(80, 75, text);
    QCOMPARE(shown(read(other.bytes())), QStringList({text, head.join(QString()), text}));
}

void PdfPageTablesTest::restOfARowWithoutItsName()
{
    TestPdf pdf;
    const QList<double> four{80, 110, 280, 400};
    pdf.row(four, 700, QStringList(QStringLiteral("序号")) + head);
    for (int i = 0; i < 4; ++i)
        pdf.row(four, 720 + 20 * i, QStringList(QString::number(i + 1)) + body.at(i));
    pdf.newPage();
    pdf.row(four, 75, {{}, {}, QStringLiteral("（同口径）"), QStringLiteral("（同口径）")});
    for (int i = 0; i < 4; ++i)
        pdf.row(four, 95 + 20 * i, QStringList(QString::number(i + 5)) + body.at(i));
    const QStringList lines = shown(read(pdf.bytes()));
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines.at(4), QStringLiteral("4|鲜笋产量（吨）|120（同口径）|—（同口径）"));
    QCOMPARE(lines.at(5), QStringLiteral("5|") + body.at(0).join(u'|'));
}

/// Text in two columns; a table without lines goes on from the second to the first of the next
/// page, which shows no columns of text itself.
void PdfPageTablesTest::columnsOfTextWithATable()
{
    TestPdf pdf;
    const QString words = text.repeated(5);
    pdf.paragraph(60, 60, words.left(18 * 8 - 3), 18);
    pdf.paragraph(320, 60, words.left(18 * 8 - 3), 18);
    pdf.newPage();
    pdf.paragraph(60, 60, words.left(18 * 30 - 5), 18);
    pdf.paragraph(320, 60, words.left(18 * 20 - 3), 18);
    const QList<double> narrow{320, 440, 500};
    const QStringList shortHead{QStringLiteral("指标"), QStringLiteral("目标"),
                                QStringLiteral("完成")};
    pdf.row(narrow, 500, shortHead);
    for (int i = 0; i < 4; ++i)
        pdf.row(narrow, 520 + 20 * i, body.at(i));
    pdf.newPage();
    const QList<double> moved{60, 180, 240};
    for (int i = 0; i < 2; ++i)
        pdf.row(moved, 60 + 20 * i, body.at(i));
    const ReadReport report = read(pdf.bytes());
    QStringList lines{shortHead.join(u'|')};
    for (int i = 0; i < 6; ++i)
        lines.append(body.at(i % 4).join(u'|'));
    QCOMPARE(shown(report).last(7), lines);
}

SUITE_WINDOW_TEST(PdfPageTablesTest)
#include "tst_pdfpagetables.moc"
