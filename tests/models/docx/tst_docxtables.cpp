// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readdocx.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class DocxTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simpleTable();
    void mergedCells();
    void gridFinerThanItsCells();
    void cellOfSeveralParagraphs();
    void figuresOfACellStayApart();
    void deletedCells();
    void hiddenRows();
    void nestedTable();
    void captionAndNotesInsideTheTable();
    void markedHeaderRows();
    void tableOfOneColumnIsABox();
};

void DocxTablesTest::simpleTable()
{
    const ReadReport read = readBody(
        paragraph(QStringLiteral("各位代表：")) + paragraph(QStringLiteral("表1：主要指标")) +
        table({textRow({QStringLiteral("序号"), QStringLiteral("指 标 名 称"),
                        QStringLiteral("2022年")}),
               textRow({QStringLiteral("1"), QStringLiteral("粮食产量（万吨）"), QString()})}));
    const Table *table = firstTable(read);
    QVERIFY(table);
    QCOMPARE(table->columns, 3);
    QCOMPARE(table->headerRows, 1);
    QCOMPARE(table->captionBlock, 1);
    QCOMPARE(rowTexts(*table, 0), QStringList({QStringLiteral("序号"), QStringLiteral("指标名称"),
                                               QStringLiteral("2022年")}));
    QCOMPARE(rowTexts(*table, 1),
             QStringList({QStringLiteral("1"), QStringLiteral("粮食产量（万吨）"), QString()}));
}

void DocxTablesTest::mergedCells()
{
    // | 类别 (2 rows) | 2022年 (2 columns) |
    // |              | 目标 | 完成         |
    // | 经济 (3 rows) | 5    | 6            |
    // |              | 7    | 8            |
    // | 本行只有一格 (3 columns)            |
    const QString start = QStringLiteral("<w:vMerge w:val='restart'/>");
    const QString on = QStringLiteral("<w:vMerge/>");
    const auto p = [](const char16_t *text) {
        return paragraph(QString::fromUtf16(text));
    };
    const ReadReport read = readBody(
        table({row({cell(p(u"类别"), start),
                    cell(p(u"2022年"), QStringLiteral("<w:gridSpan w:val='2'/>"))}),
               row({cell(p(u""), on), cell(p(u"甲")), cell(p(u"乙"))}),
               row({cell(p(u"经济"), start), cell(p(u"5")), cell(p(u"6"))}),
               row({cell(p(u""), on), cell(p(u"7")), cell(p(u"8"))}),
               row({cell(p(u"二、本行只有一格"), QStringLiteral("<w:gridSpan w:val='3'/>"))}),
               row({cell(p(u"社会")), cell(p(u"9")), cell(p(u"10"))})}));
    const Table *table = firstTable(read);
    QVERIFY(table);
    QCOMPARE(table->columns, 3);
    QCOMPARE(table->rows.size(), 6);
    for (const TableRow &row : table->rows)
        QCOMPARE(row.cells.size(), 3);
    QCOMPARE(table->cell(0, 0)->rowSpan, 2);
    QVERIFY(table->cell(1, 0)->covered);
    QCOMPARE(table->cell(0, 1)->columnSpan, 2);
    QVERIFY(table->cell(0, 2)->covered);
    QVERIFY(!table->cell(1, 2)->covered);
    QCOMPARE(table->cell(2, 0)->rowSpan, 2);
    QCOMPARE(table->cell(2, 0)->text.text(), QStringLiteral("经济"));
    QVERIFY(table->cell(3, 0)->covered);
    QVERIFY(table->cell(3, 0)->text.isEmpty());
    QCOMPARE(table->cell(3, 2)->text.text(), QStringLiteral("8"));
    QCOMPARE(table->cell(4, 0)->columnSpan, 3);
    QVERIFY(table->cell(4, 1)->covered && table->cell(4, 2)->covered);
    QCOMPARE(table->cell(5, 0)->rowSpan, 1);
    QCOMPARE(table->headerRows, 2);
}

void DocxTablesTest::gridFinerThanItsCells()
{
    // Every row has two cells, but they span the grid differently.
    const auto spanning = [](const char16_t *text, int span) {
        return cell(paragraph(QString::fromUtf16(text)),
                    QStringLiteral("<w:gridSpan w:val='%1'/>").arg(span));
    };
    const ReadReport read = readBody(
        table({row({spanning(u"指标", 2), spanning(u"目标", 3)}),
               row({spanning(u"产量", 3), spanning(u"5", 2)}), row({spanning(u"单独一格", 5)})}));
    const Table *table = firstTable(read);
    QVERIFY(table);
    QCOMPARE(table->columns, 2);
    QCOMPARE(rowTexts(*table, 1), QStringList({QStringLiteral("产量"), QStringLiteral("5")}));
    QCOMPARE(table->cell(2, 0)->columnSpan, 2);
}

void DocxTablesTest::cellOfSeveralParagraphs()
{
    const ReadReport read = readBody(
        table({textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
               row({cell(paragraph(QStringLiteral("城镇新增")) + paragraph(QStringLiteral("就业"))),
                    cell(wrapped(run(QStringLiteral("<w:t>60</w:t><w:br/><w:t>以上</w:t>"))))})}));
    const Table *table = firstTable(read);
    QCOMPARE(rowTexts(*table, 1),
             QStringList({QStringLiteral("城镇新增就业"), QStringLiteral("60以上")}));
    QCOMPARE(read.report.lineCount(), 2);
    QCOMPARE(read.report.quote(read.report.cellAnchor(0, 1, 0)),
             QStringLiteral("城镇新增\u2028就业"));
}

void DocxTablesTest::figuresOfACellStayApart()
{
    const ReadReport read = readBody(table(
        {textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
         row({cell(paragraph(QStringLiteral("棉花")) + paragraph(QStringLiteral("其中：细绒"))),
              cell(paragraph(QStringLiteral("100")) + paragraph(QStringLiteral("50")))})}));
    const Table *table = firstTable(read);
    QCOMPARE(rowTexts(*table, 1),
             QStringList({QStringLiteral("棉花其中：细绒"), QStringLiteral("100\n50")}));
    QCOMPARE(read.report.quote(read.report.cellAnchor(0, 1, 1)), QStringLiteral("100\u202850"));
}

void DocxTablesTest::deletedCells()
{
    const ReadReport read = readBody(
        table({textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
               row({cell(paragraph(QStringLiteral("棉花"))),
                    cell(paragraph(QStringLiteral("4")), QStringLiteral("<w:cellDel w:id='1'/>")),
                    cell(paragraph(QStringLiteral("5")), QStringLiteral("<w:cellIns w:id='2'/>"))}),
               row({cell(paragraph(QStringLiteral("粮食"))), cell(paragraph(QStringLiteral("6")))},
                   QStringLiteral("<w:del w:id='3'/>")),
               row({cell(paragraph(QStringLiteral("油料"))), cell(paragraph(QStringLiteral("7")))},
                   QStringLiteral("<w:ins w:id='4'/>"))}));
    const Table *table = firstTable(read);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(rowTexts(*table, 1), QStringList({QStringLiteral("棉花"), QStringLiteral("5")}));
    QCOMPARE(rowTexts(*table, 2), QStringList({QStringLiteral("油料"), QStringLiteral("7")}));
}

void DocxTablesTest::hiddenRows()
{
    const ReadReport read = readBody(
        table({textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
               row({cell(paragraph(QStringLiteral("粮食"))), cell(paragraph(QStringLiteral("6")))},
                   QStringLiteral("<w:hidden/>")),
               textRow({QStringLiteral("油料"), QStringLiteral("7")})}));
    QCOMPARE(firstTable(read)->rows.size(), 2);
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 2);
    QCOMPARE(read.problems.first().text, QStringLiteral("粮食 | 6"));
}

void DocxTablesTest::nestedTable()
{
    const QString inner = table({textRow({QStringLiteral("甲"), QStringLiteral("乙")})});
    const ReadReport read = readBody(
        table({textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
               row({cell(inner + paragraph(QString())), cell(paragraph(QStringLiteral("5")))})}));
    const Table *table = firstTable(read);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->cell(1, 1)->text.text(), QStringLiteral("5"));
    QVERIFY(table->cell(1, 0)->text.text().contains(u'甲'));
    QVERIFY(table->cell(1, 0)->text.text().contains(u'乙'));
}

void DocxTablesTest::captionAndNotesInsideTheTable()
{
    const QString span = QStringLiteral("<w:gridSpan w:val='2'/>");
    const ReadReport read =
        readBody(paragraph(QStringLiteral("各位代表，正文在此结束。")) +
                 table({row({cell(paragraph(QStringLiteral("表2：主要指标")), span)}),
                        textRow({QStringLiteral("指标"), QStringLiteral("目标")}),
                        textRow({QStringLiteral("产量"), QStringLiteral("5")}),
                        row({cell(paragraph(QStringLiteral("注：加“*”为约束性指标。")), span)})}));
    QCOMPARE(read.report.blocks.size(), 4);
    QCOMPARE(read.report.blocks.at(1).kind, BlockKind::Caption);
    QCOMPARE(read.report.blocks.at(1).line, 2);
    QCOMPARE(read.report.blocks.at(2).table.rows.size(), 2);
    QCOMPARE(read.report.blocks.at(2).table.captionBlock, 1);
    QCOMPARE(read.report.blocks.at(3).kind, BlockKind::Note);
    QCOMPARE(read.report.blocks.at(3).line, 5);
}

void DocxTablesTest::markedHeaderRows()
{
    const auto texts = [](const char16_t *a, const char16_t *b) {
        return QStringList{cell(paragraph(QString::fromUtf16(a))),
                           cell(paragraph(QString::fromUtf16(b)))};
    };
    const ReadReport read =
        readBody(table({row(texts(u"城市", u"数值"), QStringLiteral("<w:tblHeader/>")),
                        row(texts(u"甲", u"5")), row(texts(u"乙", u"6"))}));
    QCOMPARE(firstTable(read)->headerRows, 1);
}

void DocxTablesTest::tableOfOneColumnIsABox()
{
    const ReadReport read = readBody(paragraph(QStringLiteral("各位代表，正文在此结束。")) +
                                     table({textRow({QStringLiteral("专栏1：重点工程")}),
                                            textRow({QStringLiteral("甲工程、乙工程")})}) +
                                     paragraph(QStringLiteral("下一段正文。")));
    QCOMPARE(read.report.blocks.size(), 4);
    QCOMPARE(read.report.blocks.at(1).kind, BlockKind::BoxTitle);
    QCOMPARE(read.report.blocks.at(2).kind, BlockKind::BoxText);
    QCOMPARE(read.report.blocks.at(3).kind, BlockKind::Paragraph);
}

SUITE_TEST(DocxTablesTest)
#include "tst_docxtables.moc"
