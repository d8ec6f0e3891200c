// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readdocx.h"
#include "support/suite.h"

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
};

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
    const QStringList read = texts(Testing::read(document));
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
    QCOMPARE(problemsOf(read, ProblemKind::ImageSkipped), 0);
}

void DocxReaderTest::picturesAreCounted()
{
    const ReadReport read =
        readBody(paragraph(QStringLiteral("图前正文。")) +
                 wrapped(run(QStringLiteral("<w:drawing/>")) + run(QStringLiteral("<w:object/>"))) +
                 paragraph(QStringLiteral("图后正文。")));
    QCOMPARE(read.report.blocks.size(), 2);
    QCOMPARE(problemsOf(read, ProblemKind::ImageSkipped), 2);
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
    QCOMPARE(problemsOf(report, ProblemKind::ContentsSkipped), 1);
}

SUITE_TEST(DocxReaderTest)
#include "tst_docxreader.moc"
