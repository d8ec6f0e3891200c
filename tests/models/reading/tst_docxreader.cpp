#include "reading/docxreader.h"

#include "support/testdocx.h"
#include "support/testzip.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class DocxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParagraphs();
    void keepsToTheLines();
    void levelOfAHeading_data();
    void levelOfAHeading();
    void numbersOfListsAreText();
    void trackedChanges();
    void deletedParagraphMark();
    void fields();
    void hiddenText();
    void charactersOfARun();
    void textBoxesStandBehindTheirParagraph();
    void picturesAreCounted();
    void footnotesAreNotes();
    void contentsAreLeftOut();

    void simpleTable();
    void mergedCells();
    void gridFinerThanItsCells();
    void cellOfSeveralParagraphs();
    void nestedTable();
    void captionAndNotesInsideTheTable();
    void markedHeaderRows();
    void tableOfOneColumnIsABox();

    void damagedFiles_data();
    void damagedFiles();
    void truncatedFile();
    void emptyDocument();
    void cancelled();
    void realReports_data();
    void realReports();
};

static ReadReport read(const TestDocx &document)
{
    auto outcome = readBytes(docxOf(document), QStringLiteral("report.docx"));
    if (const auto *error = std::get_if<ReadError>(&outcome))
        qWarning("%s", qPrintable(reason(*error)));
    return std::holds_alternative<ReadReport>(outcome) ? std::get<ReadReport>(outcome)
                                                       : ReadReport{};
}

static ReadReport readBody(const QString &body)
{
    return read({body, {}, {}, {}});
}

static QStringList texts(const ReadReport &read)
{
    QStringList result;
    for (const Block &block : read.report.blocks)
        result.append(block.text.text());
    return result;
}

static const Table *firstTable(const ReadReport &read)
{
    for (const Block &block : read.report.blocks) {
        if (block.kind == BlockKind::Table)
            return &block.table;
    }
    return nullptr;
}

static QString run(const QString &content)
{
    return QStringLiteral("<w:r>%1</w:r>").arg(content);
}

static QString textRun(const QString &text)
{
    return QStringLiteral("<w:r><w:t>%1</w:t></w:r>").arg(text);
}

static QString wrapped(const QString &content)
{
    return QStringLiteral("<w:p>%1</w:p>").arg(content);
}

static int countOf(const ReadReport &read, ProblemKind kind)
{
    int count = 0;
    for (const Problem &problem : read.problems)
        count += problem.kind == kind ? problem.count : 0;
    return count;
}

void DocxReaderTest::readsParagraphs()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("第一段到此结束。")) +
                 wrapped(textRun(QStringLiteral("增长")) + textRun(QStringLiteral(" 6%以上。"))));
    QCOMPARE(texts(read),
             QStringList({QStringLiteral("第一段到此结束。"), QStringLiteral("增长6%以上。")}));
    QCOMPARE(read.report.format, QStringLiteral("docx"));
    QCOMPARE(read.report.file, QStringLiteral("report.docx"));
    QCOMPARE(read.report.digest.size(), 64);
    QVERIFY(read.report.encoding.isEmpty());
    // The anchor of the figure points at the source with its blank.
    Anchor anchor = read.report.anchor(1);
    anchor.start = 0;
    anchor.length = 3;
    QCOMPARE(read.report.quote(anchor), QStringLiteral("增长 6"));
}

void DocxReaderTest::keepsToTheLines()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("正文第一段。")) + paragraph(QString()) +
                 table({textRow({QStringLiteral("序号"), QStringLiteral("指标")}),
                        textRow({QStringLiteral("1"), QStringLiteral("粮食产量")})}) +
                 paragraph(QStringLiteral("正文第二段。")));
    QCOMPARE(read.report.source(),
             QStringLiteral("正文第一段。\n\n序号\t指标\n1\t粮食产量\n正文第二段。"));
    QCOMPARE(read.report.blocks.size(), 3);
    QCOMPARE(read.report.blocks.at(0).line, 1);
    QCOMPARE(read.report.blocks.at(1).line, 3);
    QCOMPARE(read.report.line(read.report.cellAnchor(1, 1, 1)), 4);
    QCOMPARE(read.report.quote(read.report.cellAnchor(1, 1, 1)), QStringLiteral("粮食产量"));
    QCOMPARE(read.report.blocks.at(2).line, 5);
}

static const QString headingStyles =
    QStringLiteral("<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
                   "<w:style w:type='paragraph' w:styleId='a3'><w:name w:val='标题 2'/></w:style>"
                   "<w:style w:type='paragraph' w:styleId='own'><w:name w:val='我的标题'/>"
                   "<w:basedOn w:val='1'/></w:style>"
                   "<w:style w:type='paragraph' w:styleId='x'><w:name w:val='小节'/>"
                   "<w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>"
                   "<w:style w:type='paragraph' w:styleId='loop'><w:name w:val='环'/>"
                   "<w:basedOn w:val='loop'/></w:style>");

void DocxReaderTest::levelOfAHeading_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<int>("level");
    QTest::newRow("built-in name") << QStringLiteral("<w:pStyle w:val='1'/>") << 1;
    QTest::newRow("Chinese name") << QStringLiteral("<w:pStyle w:val='a3'/>") << 2;
    QTest::newRow("based on a heading") << QStringLiteral("<w:pStyle w:val='own'/>") << 1;
    QTest::newRow("outline level of the style") << QStringLiteral("<w:pStyle w:val='x'/>") << 3;
    QTest::newRow("own outline level")
        << QStringLiteral("<w:pStyle w:val='1'/><w:outlineLvl w:val='1'/>") << 2;
    QTest::newRow("text") << QString() << 0;
    QTest::newRow("text against its style")
        << QStringLiteral("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>") << 0;
    QTest::newRow("styles in a circle") << QStringLiteral("<w:pStyle w:val='loop'/>") << 0;
    QTest::newRow("unknown style") << QStringLiteral("<w:pStyle w:val='none'/>") << 0;
}

void DocxReaderTest::levelOfAHeading()
{
    QFETCH(QString, properties);
    QFETCH(int, level);
    const QString text = QStringLiteral("工作开展情况，如下；");
    const ReadReport report =
        read({paragraph(QStringLiteral("各位代表，现在报告工作。")) + paragraph(text, properties) +
                  paragraph(QStringLiteral("正文在此结束。")),
              headingStyles,
              {},
              {}});
    QCOMPARE(report.report.blocks.size(), 3);
    const Block &block = report.report.blocks.at(1);
    QCOMPARE(block.text.text(), text);
    QCOMPARE(block.kind, level > 0 ? BlockKind::Heading : BlockKind::Paragraph);
    QCOMPARE(block.level, level);
}

void DocxReaderTest::numbersOfListsAreText()
{
    TestDocx document;
    document.numbering = QStringLiteral(
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
        "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
        "<w:num w:numId='4'><w:abstractNumId w:val='0'/></w:num>");
    document.styles =
        QStringLiteral("<w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 1'/>"
                       "<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>");
    const QString own =
        QStringLiteral("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/></w:numPr>");
    const QString none =
        QStringLiteral("<w:pStyle w:val='h'/><w:numPr><w:numId w:val='0'/></w:numPr>");
    document.body =
        paragraph(QStringLiteral("各位代表：")) + paragraph(QStringLiteral("工作回顾"), own) +
        paragraph(QStringLiteral("正文在此结束。")) +
        paragraph(QStringLiteral("工作安排"), QStringLiteral("<w:pStyle w:val='h'/>")) +
        paragraph(QStringLiteral("正文到此为止。")) + paragraph(QStringLiteral("附则说明"), none) +
        paragraph(QStringLiteral("最后一段正文。"));
    const QStringList read = texts(::read(document));
    QVERIFY(read.contains(QStringLiteral("一、工作回顾")));
    QVERIFY(read.contains(QStringLiteral("二、工作安排")));
    QVERIFY(read.contains(QStringLiteral("附则说明")));
}

void DocxReaderTest::trackedChanges()
{
    const QString deleted = QStringLiteral(
        "<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>9</w:t></w:r>"
        "</w:moveFrom>");
    const QString inserted = QStringLiteral("<w:ins><w:r><w:t>6</w:t></w:r></w:ins>");
    const ReadReport read = readBody(
        wrapped(textRun(QStringLiteral("增长")) + deleted + inserted +
                textRun(QStringLiteral("%。"))) +
        table({textRow({QStringLiteral("序号"), QStringLiteral("指标")}),
               row({cell(paragraph(QStringLiteral("1"))), cell(paragraph(QStringLiteral("旧")))},
                   QStringLiteral("<w:del/>")),
               textRow({QStringLiteral("2"), QStringLiteral("新")})}));
    QCOMPARE(texts(read).first(), QStringLiteral("增长6%。"));
    QCOMPARE(firstTable(read)->rows.size(), 2);
    QCOMPARE(firstTable(read)->cell(1, 1)->text.text(), QStringLiteral("新"));
}

void DocxReaderTest::deletedParagraphMark()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("前半句，"), QStringLiteral("<w:rPr><w:del/></w:rPr>")) +
                 paragraph(QStringLiteral("后半句。")));
    QCOMPARE(texts(read), QStringList{QStringLiteral("前半句，后半句。")});
    QCOMPARE(read.report.lineCount(), 1);
}

void DocxReaderTest::fields()
{
    const auto mark = [](const char *type) {
        return QStringLiteral("<w:r><w:fldChar w:fldCharType='%1'/></w:r>")
            .arg(QLatin1String(type));
    };
    const auto instruction = [](const char *text) {
        return QStringLiteral("<w:r><w:instrText>%1</w:instrText></w:r>").arg(QLatin1String(text));
    };
    const ReadReport read = readBody(
        wrapped(textRun(QStringLiteral("到")) + mark("begin") + instruction(" DATE ") +
                mark("separate") + textRun(QStringLiteral("2022")) + mark("end") +
                textRun(QStringLiteral("年。"))) +
        wrapped(
            textRun(QStringLiteral("第")) + mark("begin") + instruction(" PAGE ") +
            mark("separate") + textRun(QStringLiteral("17")) + mark("end") +
            QStringLiteral("<w:fldSimple w:instr=' PAGE '><w:r><w:t>3</w:t></w:r></w:fldSimple>") +
            textRun(QStringLiteral("页完。"))) +
        wrapped(mark("begin") + instruction(" BROKEN ")) + paragraph(QStringLiteral("其后正文。")));
    QCOMPARE(texts(read), QStringList({QStringLiteral("到2022年。"), QStringLiteral("第页完。"),
                                       QStringLiteral("其后正文。")}));
}

void DocxReaderTest::hiddenText()
{
    const ReadReport read = readBody(
        wrapped(textRun(QStringLiteral("看得见")) +
                run(QStringLiteral("<w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t>")) +
                run(QStringLiteral("<w:rPr><w:vanish w:val='0'/></w:rPr><w:t>也看得见。</w:t>"))));
    QCOMPARE(texts(read), QStringList{QStringLiteral("看得见也看得见。")});
}

void DocxReaderTest::charactersOfARun()
{
    const ReadReport read = readBody(wrapped(run(QStringLiteral(
        "<w:sym w:font='Symbol' w:char='F0B3'/><w:t>5%，约束性</w:t><w:br w:type='page'/>"
        "<w:t>5</w:t><w:noBreakHyphen/><w:t>6；</w:t><w:sym w:font='Unknown' w:char='F041'/>"))));
    QCOMPARE(read.report.source(), QStringLiteral("≥5%，约束性5-6；\uFFFD"));
}

void DocxReaderTest::textBoxesStandBehindTheirParagraph()
{
    const QString box = QStringLiteral("<w:txbxContent>%1%2</w:txbxContent>")
                            .arg(paragraph(QStringLiteral("专栏1：重点项目")),
                                 paragraph(QStringLiteral("甲项目、乙项目。")));
    const QString drawing =
        QStringLiteral(
            "<mc:AlternateContent><mc:Choice "
            "Requires='wps'><w:drawing><wps:wsp><wps:txbx>%1</wps:txbx>"
            "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>%1</w:pict></mc:Fallback>"
            "</mc:AlternateContent>")
            .arg(box);
    const ReadReport read =
        readBody(wrapped(textRun(QStringLiteral("各位代表，框前正文。")) + run(drawing)) +
                 paragraph(QStringLiteral("框后正文。")));
    QCOMPARE(texts(read),
             QStringList({QStringLiteral("各位代表，框前正文。"), QStringLiteral("专栏1：重点项目"),
                          QStringLiteral("甲项目、乙项目。"), QStringLiteral("框后正文。")}));
    QCOMPARE(read.report.blocks.at(1).kind, BlockKind::BoxTitle);
    QCOMPARE(read.report.blocks.at(2).kind, BlockKind::BoxText);
    QCOMPARE(countOf(read, ProblemKind::ImageSkipped), 0);
}

void DocxReaderTest::picturesAreCounted()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("图前正文。")) +
                 wrapped(run(QStringLiteral("<w:drawing/>")) + run(QStringLiteral("<w:object/>"))) +
                 paragraph(QStringLiteral("图后正文。")));
    QCOMPARE(read.report.blocks.size(), 2);
    QCOMPARE(countOf(read, ProblemKind::ImageSkipped), 2);
    QCOMPARE(read.problems.first().line, 2);
}

void DocxReaderTest::footnotesAreNotes()
{
    TestDocx document;
    document.body = wrapped(textRun(QStringLiteral("增长6%")) +
                            run(QStringLiteral("<w:footnoteReference w:id='2'/>")) +
                            textRun(QStringLiteral("。"))) +
                    paragraph(QStringLiteral("下一段正文。"));
    document.footnotes =
        QStringLiteral("<w:footnote w:type='separator' w:id='0'>%1</w:footnote>"
                       "<w:footnote w:id='2'>%2</w:footnote>")
            .arg(paragraph(QStringLiteral("线")), paragraph(QStringLiteral("按可比价格计算。")));
    const ReadReport report = read(document);
    QCOMPARE(texts(report),
             QStringList({QStringLiteral("增长6%。"), QStringLiteral("按可比价格计算。"),
                          QStringLiteral("下一段正文。")}));
    QCOMPARE(report.report.blocks.at(1).kind, BlockKind::Note);
}

void DocxReaderTest::contentsAreLeftOut()
{
    const ReadReport report = read(
        {paragraph(QStringLiteral("一、工作回顾\t3"), QStringLiteral("<w:pStyle w:val='t'/>")) +
             paragraph(QStringLiteral("不是目录。"), QStringLiteral("<w:pStyle w:val='t'/>")) +
             paragraph(QStringLiteral("一、工作回顾")) +
             paragraph(QStringLiteral("正文在此结束。")),
         QStringLiteral(
             "<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>"),
         {},
         {}});
    QCOMPARE(texts(report),
             QStringList({QStringLiteral("不是目录。"), QStringLiteral("一、工作回顾"),
                          QStringLiteral("正文在此结束。")}));
    QCOMPARE(countOf(report, ProblemKind::ContentsSkipped), 1);
}

static QStringList rowTexts(const Table &table, int index)
{
    QStringList result;
    for (const Cell &cell : table.rows.at(index).cells)
        result.append(cell.text.text());
    return result;
}

void DocxReaderTest::simpleTable()
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

void DocxReaderTest::mergedCells()
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

void DocxReaderTest::gridFinerThanItsCells()
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

void DocxReaderTest::cellOfSeveralParagraphs()
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

void DocxReaderTest::nestedTable()
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

void DocxReaderTest::captionAndNotesInsideTheTable()
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

void DocxReaderTest::markedHeaderRows()
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

void DocxReaderTest::tableOfOneColumnIsABox()
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

void DocxReaderTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorKind>("kind");
    QTest::addColumn<QString>("detail");

    const QByteArray space =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const auto withDocument = [](const QByteArray &document) {
        return zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}});
    };
    QByteArray deep = "<w:document " + space + "><w:body>";
    QByteArray closing;
    for (int i = 0; i < 2000; ++i) {
        deep += "<w:tbl><w:tr><w:tc>";
        closing += "</w:tc></w:tr></w:tbl>";
    }
    QTest::newRow("no document") << zipOf({{"[Content_Types].xml", "<Types/>"},
                                           {"word/styles.xml", "<a/>"}})
                                 << ReadErrorKind::Damaged << QStringLiteral("word/document.xml");
    QTest::newRow("no XML") << withDocument("text") << ReadErrorKind::Damaged
                            << QStringLiteral("word/document.xml");
    QTest::newRow("cut off") << withDocument("<w:document " + space + "><w:body><w:p><w:r><w:t>甲")
                             << ReadErrorKind::Damaged << QStringLiteral("word/document.xml");
    QTest::newRow("entity bomb")
        << withDocument("<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                        "<w:document " +
                        space +
                        "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p>"
                        "</w:body></w:document>")
        << ReadErrorKind::Damaged << QStringLiteral("document type");
    QTest::newRow("external entity")
        << withDocument("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document " +
                        space +
                        "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")
        << ReadErrorKind::Damaged << QStringLiteral("document type");
    QTest::newRow("archive bomb") << withDocument("<w:document " + space + ">" +
                                                  QByteArray(30 * 1024 * 1024, ' ') +
                                                  "</w:document>")
                                  << ReadErrorKind::Bomb << QStringLiteral("word/document.xml");
    const QByteArray wide = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"400\"/></w:tcPr></w:tc>"
                            "</w:tr>" +
                            QByteArray("<w:tr><w:tc/></w:tr>").repeated(1000) + "</w:tbl>";
    QTest::newRow("tables of too many cells")
        << withDocument("<w:document " + space + "><w:body>" + wide + "</w:body></w:document>")
        << ReadErrorKind::Bomb << QStringLiteral("word/document.xml");
    QTest::newRow("nested too deeply")
        << withDocument(deep + closing + "</w:body></w:document>") << ReadErrorKind::Bomb
        << QStringLiteral("word/document.xml");
}

void DocxReaderTest::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadErrorKind, kind);
    QFETCH(QString, detail);
    QVERIFY(DocxReader().accepts(bytes));
    const auto outcome = readBytes(bytes, QStringLiteral("damaged.docx"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->file, QStringLiteral("damaged.docx"));
    QVERIFY2(error->detail.contains(detail), qPrintable(error->detail));
}

void DocxReaderTest::truncatedFile()
{
    const QByteArray whole = docxOf({paragraph(QStringLiteral("正文在此结束。")), {}, {}, {}});
    for (qsizetype length = 64; length < whole.size(); length += 7) {
        const auto outcome = readBytes(whole.left(length), QStringLiteral("cut.docx"));
        const auto *error = std::get_if<ReadError>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->kind, ReadErrorKind::Damaged);
    }
}

void DocxReaderTest::emptyDocument()
{
    const auto outcome =
        readBytes(docxOf({paragraph(QStringLiteral("　 ")), {}, {}, {}}), QString());
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadErrorKind::NoContent);
}

void DocxReaderTest::cancelled()
{
    int asked = 0;
    const auto outcome =
        DocxReader().read(docxOf({paragraph(QStringLiteral("正文在此结束。")), {}, {}, {}}),
                          QString(), [&asked] { return ++asked > 0; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
}

void DocxReaderTest::realReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("000")
        << QStringLiteral("000")
        << QStringLiteral("关于重庆市2021年国民经济和社会发展规划执行情况暨2022年计划草案的报告")
        << QList<int>{};
    QTest::newRow("001")
        << QStringLiteral("001")
        << QStringLiteral("关于重庆市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告")
        << QList<int>{48, 52};
    QTest::newRow("003") << QStringLiteral("003")
                         << QStringLiteral("重庆市万盛经济技术开发区关于2021年国民经济和社会发展计"
                                           "划执行情况及2022年计划草案的报告")
                         << QList<int>{41, 39};
}

void DocxReaderTest::realReports()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(QList<int>, rows);
    const QString path = QStringLiteral(PLANLENS_REPORTS "/formats/%1.docx").arg(name);
    if (!QFile::exists(path))
        QSKIP("the folder of real reports is not there");
    const auto outcome = readFile(path);
    QVERIFY(std::holds_alternative<ReadReport>(outcome));
    const Report &report = std::get<ReadReport>(outcome).report;
    QList<int> found;
    QString foundTitle;
    for (const Block &block : report.blocks) {
        if (block.kind == BlockKind::Table)
            found.append(int(block.table.rows.size()));
        else if (block.kind == BlockKind::Title)
            foundTitle = block.text.text();
    }
    QCOMPARE(foundTitle, title);
    QCOMPARE(found, rows);
}

QTEST_APPLESS_MAIN(DocxReaderTest)
#include "tst_docxreader.moc"
