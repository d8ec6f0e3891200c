// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class HtmlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void captionAndUnitInsideTheTable();
    void captionElement();
    void notesInTheLastRow();
    void frameIsABox();
    void linesOfCells();
    void tableOfWord();
    void footOfATable();
    void hiddenRowIsAProblem();
    void hiddenRowsOfAGroup();
    void hiddenCells();
    void emptyTable();
    void lineIsTheOrdinalOfTheRow();
    void indentOfACell();
};

static QString page(const QString &table)
{
    return QStringLiteral("<html><body><p>长岭市2022年国民经济和社会发展计划执行情况的报告</p>"
                          "<p>现将有关情况报告如下，请予审议。</p>%1"
                          "<p>全年各项工作进展顺利，群众满意。</p></body></html>")
        .arg(table);
}

void HtmlTablesTest::rows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << QStringLiteral("<table><tr><th>指标<th>2022年<tr><td>粮食<td>6"
                                             "</table>")
                           << QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食|6")};
    QTest::newRow("rowspan") << QStringLiteral(
                                    "<table><tr><th>类别<th>指标<th>2022年<tr><td rowspan=2>农业"
                                    "<td>粮食<td>6<tr><td>棉花<td>5</table>")
                             << QStringList{QStringLiteral("类别|指标|2022年"),
                                            QStringLiteral("农业|粮食|6"),
                                            QStringLiteral("^|棉花|5")};
    QTest::newRow("rowspan 0") << QStringLiteral(
                                      "<table><tr><th>类别<th>指标<th>2022年<tr><td rowspan=0>农业"
                                      "<td>粮食<td>6<tr><td>棉花<td>5</table>")
                               << QStringList{QStringLiteral("类别|指标|2022年"),
                                              QStringLiteral("农业|粮食|6"),
                                              QStringLiteral("^|棉花|5")};
    QTest::newRow("head of two rows")
        << QStringLiteral("<table><tr><th rowspan=2>指标<th colspan=2>2022年<tr><th>目标<th>完成"
                          "<tr><td>粮食<td>6<td>7</table>")
        << QStringList{QStringLiteral("指标|2022年|^"), QStringLiteral("^|目标|完成"),
                       QStringLiteral("粮食|6|7")};
    QTest::newRow("rowspan beyond the table")
        << QStringLiteral("<table><tr><th>指标<th>2022年<tr><td>粮食<td rowspan=60000>6"
                          "<tr><td>棉花</table>")
        << QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食|6"),
                       QStringLiteral("棉花|^")};
    // Edges drawn by hand, as a word processor leaves them.
    QTest::newRow("grid finer than the table")
        << QStringLiteral("<table><tr><td>指标<td colspan=2>2022年<td>增长（%）<tr><td>粮食<td>6"
                          "<td colspan=2>7</table>")
        << QStringList{QStringLiteral("指标|2022年|增长（%）"), QStringLiteral("粮食|6|7")};
    QTest::newRow("two tables in one")
        << QStringLiteral("<table><tr><td>指标<td>2022年目标<td>2022年完成<tr><td>粮食<td>6<td>7"
                          "<tr><td>指标<td>2023年目标<td>备注<tr><td>棉花<td>5<td></table>")
        << QStringList{QStringLiteral("指标|2022年目标|2022年完成"), QStringLiteral("粮食|6|7"),
                       QStringLiteral("指标|2023年目标|备注"), QStringLiteral("棉花|5|")};
    QTest::newRow("nested table in a cell")
        << QStringLiteral("<table><tr><td>指标<td>2022年<tr><td><table><tr><td>粮食</table><td>6"
                          "</table>")
        << QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食|6")};
}

void HtmlTablesTest::rows()
{
    QFETCH(QString, table);
    QFETCH(QStringList, rows);
    const ReadReport read = readPage(page(table));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()), rows);
}

void HtmlTablesTest::captionAndUnitInsideTheTable()
{
    const ReadReport read = readPage(
        page(QStringLiteral("<table><tr><td colspan=2>表1 2022年主要产品产量</td></tr>"
                            "<tr><td>指标</td><td>2022年</td></tr><tr><td>粮食</td><td>6</td></tr>"
                            "</table>")));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(tablesIn(read).first()->rows.size(), 2);
    QVERIFY(tablesIn(read).first()->captionBlock > 0);
}

void HtmlTablesTest::captionElement()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><caption>2022年主要产品产量</caption><tr><td>指标</td><td>2022年</td></tr>"
        "<tr><td>粮食</td><td>6</td></tr></table>")));
    QVERIFY(textsIn(read).contains(QStringLiteral("2022年主要产品产量")));
    QVERIFY(tablesIn(read).first()->captionBlock > 0);
}

void HtmlTablesTest::notesInTheLastRow()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>指标</td><td>2022年</td></tr><tr><td>粮食*</td><td>6</td></tr>"
        "<tr><td colspan=2>注：加“*”为约束性指标。</td></tr></table>")));
    QCOMPARE(tablesIn(read).first()->rows.size(), 2);
    QCOMPARE(read.report.blocks.at(3).kind, BlockKind::Note);
}

void HtmlTablesTest::frameIsABox()
{
    const ReadReport read = readPage(page(
        QStringLiteral("<p>推进重点工作，完善机制，形成合力。</p><table><tr><td>专栏1：重点项目"
                       "</td></tr><tr><td>新建粮库63座。</td></tr></table>")));
    QCOMPARE(tablesIn(read).size(), 0);
    QCOMPARE(read.report.blocks.at(3).kind, BlockKind::BoxTitle);
    QCOMPARE(read.report.blocks.at(4).kind, BlockKind::BoxText);
}

void HtmlTablesTest::linesOfCells()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>指标</td><td>2022年</td></tr><tr><td>粮食<br>产量</td><td><p>6</p><p>7</p>"
        "</td></tr></table>")));
    const QStringList rows = rowsIn(*tablesIn(read).first());
    QCOMPARE(rows.at(1), QStringLiteral("粮食产量|6\n7"));
}

void HtmlTablesTest::tableOfWord()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<!--[if gte mso 9]><xml><w:WordDocument>9.9</w:WordDocument></xml><![endif]-->"
        "<table class=MsoNormalTable><tr><td><p class=MsoNormal><span>指<span>&nbsp;&nbsp;</span>标"
        "<o:p></o:p></span></p></td><td><p class=MsoNormal>2022\n年<o:p></o:p></p></td></tr>"
        "<![if !supportMisalignedColumns]><tr><td>粮食产量（万\n吨）</td><td><st1:chmetcnv>6.3"
        "</st1:chmetcnv></td></tr><![endif]></table>")));
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食产量（万吨）|6.3")}));
}

void HtmlTablesTest::footOfATable()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><thead><tr><td>指标</td><td>甲</td></tr></thead><tfoot><tr><td>合计</td><td>9</td>"
        "</tr></tfoot><tbody><tr><td>粮食</td><td>6</td></tr></tbody></table>")));
    QCOMPARE(rowsIn(*tablesIn(read).first()).last(), QStringLiteral("合计|9"));
    QCOMPARE(tablesIn(read).first()->headerRows, 1);
}

void HtmlTablesTest::hiddenRowIsAProblem()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>指标</td><td>2022年</td></tr><tr style='display: none'><td>棉花</td><td>5"
        "</td></tr><tr><td>粮食</td><td>6</td></tr></table>")));
    QCOMPARE(tablesIn(read).first()->rows.size(), 2);
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
}

void HtmlTablesTest::hiddenRowsOfAGroup()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>指标</td><td>2022年</td></tr><tr><td>粮食</td><td>6</td></tr>"
        "<tbody style='display:none'><tr><td>棉花</td><td>5</td></tr></tbody></table>")));
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年"), QStringLiteral("粮食|6")}));
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 1);
}

void HtmlTablesTest::hiddenCells()
{
    // What is not displayed leaves no gap; what is only not to be seen does.
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>类别</td><td>指标</td><td>2022年</td></tr>"
        "<tr><td rowspan=2>农业</td><td>粮食</td><td>6</td></tr>"
        "<tr><td style='display:none'>林业</td><td>棉花</td><td>5</td></tr>"
        "<tr><td>工业</td><td style='visibility:hidden'>生铁</td><td>4</td></tr></table>")));
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("类别|指标|2022年"), QStringLiteral("农业|粮食|6"),
                          QStringLiteral("^|棉花|5"), QStringLiteral("工业||4")}));
    QCOMPARE(problemsOf(read, ProblemKind::HiddenText), 2);
}

void HtmlTablesTest::emptyTable()
{
    const ReadReport read =
        readPage(page(QStringLiteral("<table><tr><td></td><td>&#8203;</td></tr></table>"
                                     "<table></table><table><tr></tr></table>")));
    QCOMPARE(textsIn(read).size(), 3);
    QCOMPARE(tablesIn(read).size(), 0);
}

void HtmlTablesTest::lineIsTheOrdinalOfTheRow()
{
    const ReadReport read =
        readPage(page(QStringLiteral("<table>\n\n<tr><td>指标</td><td>2022年</td></"
                                     "tr>\n<tr><td>粮食</td><td>6</td></tr></table>")));
    QCOMPARE(tablesIn(read).first()->rows.at(1).line, 4);
    QCOMPARE(read.report.source().split(u'\n').at(3), QStringLiteral("粮食\t6"));
}

void HtmlTablesTest::indentOfACell()
{
    const ReadReport read = readPage(page(QStringLiteral(
        "<table><tr><td>指标</td><td>2022年</td></tr><tr><td>工业</td><td>6</td></tr><tr>"
        "<td><p style='text-indent:24.0pt'>制造业</p></td><td>5</td></tr></table>")));
    QCOMPARE(read.report.source().split(u'\n').at(4), QStringLiteral("    制造业\t5"));
}

SUITE_CORE_TEST(HtmlTablesTest)
#include "tst_htmltables.moc"
