// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textlayout.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTables_data();
    void findsTables();
    void joinsTheLinesOfACell();
    void splitsRowsThatRanTogether();
    void spansASectionRow();
    void padsAShortRowAndSaysSo();
    void takesAColumnForABox();
    void takesPageNumbersOut();
    void keepsABareNumber();
    void splitsALongLineAtWideBlanks();
    void breaksInsideALinePartParagraphs_data();
    void breaksInsideALinePartParagraphs();
    void breaksInsideACell();
    void figuresOfACellStayApart_data();
    void figuresOfACellStayApart();
    void readsWithPlainSigns();
    void doesNotTakeASignatureForATable();
    void survivesOddInput_data();
    void survivesOddInput();
};

/// `a | b` a row, rows parted by line ends.
static QString asText(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            if (!cell.covered)
                cells.append(cell.text.text());
        }
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows.join(u'\n');
}

static Table firstTable(const TextLayout &layout)
{
    for (const RawItem &item : layout.items) {
        if (item.kind == RawItem::Kind::Table)
            return item.table;
    }
    return {};
}

static const QString expected = QStringLiteral("序号 | 指标 | 2022年目标\n"
                                               "1 | 粮食产量（万吨） | 5以上\n"
                                               "2 | 森林覆盖率（%） | 55");

void TextLayoutTest::findsTables_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("one cell a line")
        << "表1\n\t序号\n\t指标\n\t2022年目标\n\n\t1\n\t粮食产量（万吨）\n\t5以上\n\n\t2\n"
           "\t森林覆盖率（%）\n\t55\n\n后文。";
    QTest::newRow("one row a line") << "表1\n序号\t指标\t2022年目标\n1\t粮食产量（万吨）\t5以上\n2"
                                       "\t森林覆盖率（%）\t55\n\n后文。";
    QTest::newRow("pipes")
        << "表1\n| 序号 | 指标 | 2022年目标 |\n|---|---|---|\n"
           "| 1 | 粮食产量（万吨） | 5以上 |\n| 2 | 森林覆盖率（%） | 55 |\n后文。";
    QTest::newRow("drawn rules, names wrapped")
        << "表1\n┌──┬──┐\n│序号│指标│2022年目标│\n├──┼──┤\n│1│粮食产量│5以上│\n"
           "│ │（万吨）│ │\n├──┼──┤\n│2│森林覆盖率（%）│55│\n└──┴──┘\n后文。";
    QTest::newRow("aligned by blanks")
        << "表1\n序号  指标              2022年目标\n1     粮食产量（万吨）  5以上\n"
           "2     森林覆盖率（%）   55\n后文。";
}

void TextLayoutTest::findsTables()
{
    QFETCH(QString, source);
    const TextLayout layout = layOutText(source);
    const Table table = firstTable(layout);
    QCOMPARE(asText(table), expected);
    QCOMPARE(table.headerRows, 1);
    QCOMPARE(table.columns, 3);
    QCOMPARE(layout.items.last().text.text(), QStringLiteral("后文。"));
}

void TextLayoutTest::joinsTheLinesOfACell()
{
    const QString source =
        QStringLiteral("\t序号\n\t指标\n\t2022年\n预期目标\n\n\t1\n\t路网密度\n\t6\n");
    const Table table = firstTable(layOutText(source));
    QCOMPARE(table.rows.first().cells.at(2).text.text(), QStringLiteral("2022年预期目标"));
    QCOMPARE(table.rows.first().cells.at(2).line, 3);
}

void TextLayoutTest::splitsRowsThatRanTogether()
{
    const QString source =
        QStringLiteral("\t序号\n\t指标\n\t目标\n\n\t1\n\t甲\n\t5\n\t2\n\t乙\n\t6\n");
    QCOMPARE(firstTable(layOutText(source)).rows.size(), 3);
}

void TextLayoutTest::spansASectionRow()
{
    const QString source =
        QStringLiteral("\t序号\n\t指标\n\t目标\n\n\t一、产业\n\t\n\n\t1\n\t甲\n\t5\n");
    const TableRow row = firstTable(layOutText(source)).rows.at(1);
    QCOMPARE(row.cells.first().columnSpan, 3);
    QVERIFY(row.cells.at(2).covered);
}

void TextLayoutTest::padsAShortRowAndSaysSo()
{
    const QString source =
        QStringLiteral("\t序号\n\t指标\n\t目标\n\n\t1\n\t减排量\n\n\t2\n\t乙\n\t6\n");
    const TextLayout layout = layOutText(source);
    const Table table = firstTable(layout);
    QCOMPARE(table.rows.at(1).cells.size(), 3);
    QVERIFY(!table.rows.at(1).cells.at(2).covered);
    QCOMPARE(layout.problems.size(), 1);
    QCOMPARE(layout.problems.first().kind, ProblemKind::RaggedRow);
    QCOMPARE(layout.problems.first().line, 5);
}

void TextLayoutTest::takesAColumnForABox()
{
    const TextLayout layout =
        layOutText(u"前文。\n\t专栏1：项目\n\n\t甲项目、乙项目。\n丙项目。\n\n后文。");
    QCOMPARE(layout.items.size(), 5);
    QVERIFY(layout.items.at(1).boxed);
    QVERIFY(layout.items.at(3).boxed);
    QVERIFY(!layout.items.at(4).boxed);
}

void TextLayoutTest::takesPageNumbersOut()
{
    const TextLayout layout = layOutText(u"前文。\n— 12 —\n第 3 页 共 9 页\n后文。");
    QCOMPARE(layout.items.size(), 2);
    QCOMPARE(layout.counts.pageNumbers.count, 2);
    QCOMPARE(layout.counts.pageNumbers.firstLine, 2);
}

void TextLayoutTest::keepsABareNumber()
{
    QCOMPARE(layOutText(u"前文。\n12\n后文。").items.size(), 3);
}

void TextLayoutTest::splitsALongLineAtWideBlanks()
{
    const QString paragraph(900, u'长');
    const QString source = paragraph + QStringLiteral("　　") + paragraph + QStringLiteral("　　") +
                           paragraph + QStringLiteral("　　末段。");
    const TextLayout layout = layOutText(source);
    QCOMPARE(layout.items.size(), 4);
    QCOMPARE(layout.items.last().text.sourceOffset(0), int(source.size()) - 3);
    QCOMPARE(layout.items.last().line, 1);
}

void TextLayoutTest::breaksInsideALinePartParagraphs_data()
{
    QTest::addColumn<QString>("lineBreak");
    QTest::newRow("VT") << QStringLiteral("\u000b");
    QTest::newRow("FF") << QStringLiteral("\u000c");
    QTest::newRow("NEL") << QStringLiteral("\u0085");
    QTest::newRow("LS") << QStringLiteral("\u2028");
    QTest::newRow("PS") << QStringLiteral("\u2029");
}

void TextLayoutTest::breaksInsideALinePartParagraphs()
{
    QFETCH(QString, lineBreak);
    const QString source = QStringLiteral("棉花产量增长8") + lineBreak +
                           QStringLiteral("9月末存款100亿元。\n后文\t注。") + lineBreak +
                           QStringLiteral("再后。");
    const TextLayout layout = layOutText(source);
    QCOMPARE(layout.items.size(), 4);
    QCOMPARE(layout.items.at(1).text.text(), QStringLiteral("9月末存款100亿元。"));
    QCOMPARE(layout.items.at(1).line, 1);
    QCOMPARE(layout.items.at(3).line, 2);
}

void TextLayoutTest::breaksInsideACell()
{
    const TextLayout layout =
        layOutText(u"序号\t指标\t目标\n1\t棉花\u000b产量\t100\u000b50\n2\t粮食产量\t7\n");
    QCOMPARE(asText(firstTable(layout)), QStringLiteral("序号 | 指标 | 目标\n"
                                                        "1 | 棉花产量 | 100\n50\n"
                                                        "2 | 粮食产量 | 7"));
}

void TextLayoutTest::figuresOfACellStayApart_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("cell");
    QTest::newRow("figures") << "100\n50"
                             << "100\n50";
    QTest::newRow("three figures") << "100\n50\n20"
                                   << "100\n50\n20";
    QTest::newRow("with units") << "5%\n3%左右"
                                << "5%\n3%左右";
    QTest::newRow("with signs") << "100\n-50"
                                << "100\n-50";
    QTest::newRow("bounds") << "≥100\n≥50"
                            << "≥100\n≥50";
    QTest::newRow("wrapped range") << "5%—\n5.5%"
                                   << "5%—5.5%";
    QTest::newRow("wrapped words") << "60万人\n以上"
                                   << "60万人以上";
    QTest::newRow("unit below") << "60\n（万人）"
                                << "60（万人）";
    QTest::newRow("words") << "与经济\n同步"
                           << "与经济同步";
}

void TextLayoutTest::figuresOfACellStayApart()
{
    QFETCH(QString, lines);
    const TextLayout layout = layOutText(QStringLiteral("\t指标\n\t目标\n\n\t棉花\n产量\n\t%1\n\n"
                                                        "\t粮食产量\n\t7\n")
                                             .arg(lines));
    QTEST(firstTable(layout).rows.at(1).cells.at(1).text.text(), "cell");
    QCOMPARE(firstTable(layout).rows.at(1).cells.at(0).text.text(), QStringLiteral("棉花产量"));
}

void TextLayoutTest::readsWithPlainSigns()
{
    const QString source =
        QStringLiteral("前文。\n序号\t项⽬\t⽬标\n1\t棉花&nbsp;产量\t5﹪\n2\t粮⻝\t7%\n后文。");
    const TextLayout layout = layOutText(source);
    QCOMPARE(asText(firstTable(layout)), QStringLiteral("序号 | 项目 | 目标\n"
                                                        "1 | 棉花产量 | 5%\n"
                                                        "2 | 粮食 | 7%"));
    QCOMPARE(layout.counts.signs.count, 5);
    QCOMPARE(layout.counts.signs.firstLine, 2);
}

void TextLayoutTest::doesNotTakeASignatureForATable()
{
    const TextLayout layout = layOutText(u"后文。\n某区秘书处　　　　　　　2022年1月4日印制\n");
    QCOMPARE(layout.items.size(), 2);
    QCOMPARE(layout.items.at(1).kind, RawItem::Kind::Paragraph);
}

void TextLayoutTest::survivesOddInput_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("empty") << QString();
    QTest::newRow("one tab") << "\t";
    QTest::newRow("tabs only") << QString(5000, u'\t');
    QTest::newRow("pipes only") << QString(5000, u'|');
    QTest::newRow("head alone") << "序号\t指标\t目标";
    QTest::newRow("line ends") << QString(5000, u'\n');
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + QStringLiteral("长");
}

void TextLayoutTest::survivesOddInput()
{
    QFETCH(QString, source);
    const TextLayout layout = layOutText(source);
    for (const RawItem &item : layout.items)
        QVERIFY(item.kind == RawItem::Kind::Table ||
                item.text.sourceRange().end() <= source.size());
}

SUITE_TEST(TextLayoutTest)
#include "tst_textlayout.moc"
