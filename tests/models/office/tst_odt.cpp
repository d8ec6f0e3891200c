// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"
#include "support/testzip.h"

#include <QStringEncoder>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class OdtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_data();
    void paragraphs();
    void headings();
    void table();
    void frameIsABox();
    void notesFollow();
    void losses_data();
    void losses();
    void damaged_data();
    void damaged();
    void lostStyles();
};

using Parts = QList<std::pair<QByteArray, QByteArray>>;

static Parts partsOf(const QString &body)
{
    const QString content =
        QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
            "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:style=\"s\" "
            "xmlns:fo=\"f\" xmlns:draw=\"d\"><office:automatic-styles>"
            "<style:style style:name=\"T1\"><style:text-properties "
            "style:text-line-through-style=\"solid\"/></style:style>"
            "<style:style style:name=\"T2\"><style:text-properties "
            "style:text-position=\"super 58%\"/></style:style>"
            "<style:style style:name=\"T3\"><style:text-properties text:display=\"none\"/>"
            "</style:style><text:list-style style:name=\"L1\"><text:list-level-style-number "
            "text:level=\"1\" style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/>"
            "<text:list-level-style-number text:level=\"2\" style:num-suffix=\".\" "
            "style:num-format=\"1\" text:display-levels=\"1\"/></text:list-style>"
            "</office:automatic-styles><office:body><office:text><text:p>长岭市2022年政府工作报告"
            "</text:p>%1</office:text></office:body></office:document-content>")
            .arg(body);
    return {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml", content.toUtf8()},
            {"styles.xml", "<a/>"}};
}

static ReadReport readBody(const QString &body)
{
    return readPage(zipOf(partsOf(body)));
}

void OdtTest::paragraphs_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QString &body, const QStringList &texts) {
        QTest::newRow(name) << body << texts;
    };
    row("runs",
        QStringLiteral(
            "<text:p>产量<text:span text:style-name=\"T9\">63</text:span>万吨。</text:p>"),
        {QStringLiteral("产量63万吨。")});
    row("blanks", QStringLiteral("<text:p>  产量<text:s text:c=\"3\"/>63\n万吨。</text:p>"),
        {QStringLiteral("产量63万吨。")});
    row("lines", QStringLiteral("<text:p>甲的工作。<text:line-break/>乙的工作。</text:p>"),
        {QStringLiteral("甲的工作。"), QStringLiteral("乙的工作。")});
    row("raised digits",
        QStringLiteral("<text:p>63m<text:span text:style-name=\"T2\">2</text:span>。</text:p>"),
        {QStringLiteral("63m²。")});
    row("mark of a note",
        QStringLiteral(
            "<text:p>增长6%<text:span text:style-name=\"T2\">[1]</text:span>。</text:p>"),
        {QStringLiteral("增长6%。")});
    row("list",
        QStringLiteral(
            "<text:list text:style-name=\"L1\"><text:list-item><text:p>甲的工作。</text:p>"
            "<text:list><text:list-item><text:p>子的工作。</text:p></text:list-item>"
            "</text:list></text:list-item></text:list><text:list "
            "text:continue-numbering=\"true\" text:style-name=\"L1\"><text:list-item>"
            "<text:p>乙的工作。</text:p></text:list-item></text:list>"),
        {QStringLiteral("一、甲的工作。"), QStringLiteral("1.子的工作。"),
         QStringLiteral("二、乙的工作。")});
    row("deleted with changes tracked",
        QStringLiteral("<text:tracked-changes><text:changed-region><text:deletion><text:p>删。"
                       "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                       "<text:p>产量<text:change text:change-id=\"a\"/>63万吨。</text:p>"),
        {QStringLiteral("产量63万吨。")});
    row("comment",
        QStringLiteral("<text:p>产量<office:annotation><text:p>查</text:p>"
                       "</office:annotation>63万吨。</text:p>"),
        {QStringLiteral("产量63万吨。")});
    row("page number",
        QStringLiteral("<text:p>产量63万吨。<text:page-number>7</text:page-number></text:p>"),
        {QStringLiteral("产量63万吨。")});
    row("section", QStringLiteral("<text:section><text:p>产量63万吨。</text:p></text:section>"),
        {QStringLiteral("产量63万吨。")});
    row("text box",
        QStringLiteral("<text:p>甲的工作。<draw:frame><draw:text-box><text:p>乙的工作。"
                       "</text:p></draw:text-box></draw:frame></text:p>"),
        {QStringLiteral("甲的工作。"), QStringLiteral("乙的工作。")});
    row("figures that are drawn",
        QStringLiteral("<draw:g><draw:rect><text:p>甲的工作。</text:p></draw:rect><draw:line/>"
                       "</draw:g><draw:ellipse><text:p>乙的工作。</text:p></draw:ellipse>"),
        {QStringLiteral("甲的工作。"), QStringLiteral("乙的工作。")});
}

void OdtTest::paragraphs()
{
    QFETCH(QString, body);
    QFETCH(QStringList, texts);
    const ReadReport read = readBody(body);
    QCOMPARE(read.report.format, QStringLiteral("odt"));
    QCOMPARE(textsIn(read).mid(1), texts);
}

void OdtTest::headings()
{
    const ReadReport read = readBody(
        QStringLiteral("<text:p>现将有关情况报告如下，请予审议。</text:p><text:h "
                       "text:outline-level=\"1\">总体情况</text:h><text:p>产量63万吨。</text:p>"));
    QCOMPARE(read.report.blocks.at(2).kind, BlockKind::Heading);
    QCOMPARE(read.report.blocks.at(3).line, 4);
}

static QString cell(const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<table:table-cell %2><text:p>%1</text:p></table:table-cell>")
        .arg(text, attributes);
}

void OdtTest::table()
{
    const ReadReport read = readBody(
        QStringLiteral("<table:table><table:table-header-rows><table:table-row>%1%2"
                       "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
                       "<table:table-row><table:covered-table-cell/>%3%4</table:table-row>"
                       "<table:table-row>%5%6</table:table-row></table:table>")
            .arg(cell(QStringLiteral("指标"), QStringLiteral("table:number-rows-spanned=\"2\"")),
                 cell(QStringLiteral("2022年"),
                      QStringLiteral("table:number-columns-spanned=\"2\"")),
                 cell(QStringLiteral("目标")), cell(QStringLiteral("完成")),
                 cell(QStringLiteral("粮食")),
                 cell(QStringLiteral("6"), QStringLiteral("table:number-columns-repeated=\"2\""))));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()),
             (QStringList{QStringLiteral("指标|2022年|^"), QStringLiteral("^|目标|完成"),
                          QStringLiteral("粮食|6|6")}));
    QCOMPARE(tablesIn(read).first()->headerRows, 2);
}

void OdtTest::frameIsABox()
{
    const ReadReport read = readBody(
        QStringLiteral("<text:p>推进重点工作，完善机制，形成合力。</text:p><table:table>"
                       "<table:table-row>%1</table:table-row><table:table-row>%2</table:table-row>"
                       "</table:table>")
            .arg(cell(QStringLiteral("专栏1：重点项目")), cell(QStringLiteral("新建粮库63座。"))));
    QCOMPARE(tablesIn(read).size(), 0);
    QCOMPARE(read.report.blocks.last().kind, BlockKind::BoxText);
}

void OdtTest::notesFollow()
{
    const ReadReport read = readBody(
        QStringLiteral("<text:p>产量63万吨<text:note><text:note-citation>1</text:note-citation>"
                       "<text:note-body><text:p>为快报数。</text:p></text:note-body></text:note>。"
                       "</text:p><text:p>增长6%。</text:p>"));
    QCOMPARE(textsIn(read).mid(1),
             (QStringList{QStringLiteral("产量63万吨。"), QStringLiteral("为快报数。"),
                          QStringLiteral("增长6%。")}));
    QCOMPARE(read.report.blocks.at(2).kind, BlockKind::Note);
}

void OdtTest::losses_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("struck through")
        << QStringLiteral(
               "<text:p>增长<text:span text:style-name=\"T1\">9%</text:span>6%。</text:p>")
        << int(ProblemKind::HiddenText);
    QTest::newRow("hidden")
        << QStringLiteral(
               "<text:p>增长<text:span text:style-name=\"T3\">9%</text:span>6%。</text:p>")
        << int(ProblemKind::HiddenText);
    QTest::newRow("hidden section")
        << QStringLiteral("<text:section text:display=\"none\"><text:p>增长9%。</text:p>"
                          "</text:section><text:p>增长6%。</text:p>")
        << int(ProblemKind::HiddenText);
    QTest::newRow("table in a hidden section")
        << QStringLiteral(
               "<text:section text:display=\"none\"><table:table><table:table-row>"
               "<table:table-cell><text:p>增长9%。</text:p></table:table-cell>"
               "</table:table-row></table:table></text:section><text:p>增长6%。</text:p>")
        << int(ProblemKind::HiddenText);
    QTest::newRow("picture") << QStringLiteral(
                                    "<text:p>增长6%。<draw:frame><draw:image/></draw:frame>"
                                    "</text:p>")
                             << int(ProblemKind::ImageSkipped);
    QTest::newRow("contents") << QStringLiteral(
                                     "<text:table-of-content><text:index-body><text:p>一 9"
                                     "</text:p></text:index-body></text:table-of-content>"
                                     "<text:p>增长6%。</text:p>")
                              << int(ProblemKind::ContentsSkipped);
}

void OdtTest::losses()
{
    QFETCH(QString, body);
    QFETCH(int, kind);
    const ReadReport read = readBody(body);
    QCOMPARE(textsIn(read).mid(1), QStringList{QStringLiteral("增长6%。")});
    QCOMPARE(problemsOf(read, ProblemKind(kind)), 1);
}

void OdtTest::damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const QByteArray whole = partsOf(QString()).at(1).second;
    QTest::newRow("cut off") << whole.left(whole.size() - 40) << int(ReadErrorKind::Damaged);
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>") + whole
                              << int(ReadErrorKind::Damaged);
    QTest::newRow("deep") << partsOf(QStringLiteral("<text:section>").repeated(500) +
                                     QStringLiteral("</text:section>").repeated(500))
                                 .at(1)
                                 .second
                          << int(ReadErrorKind::TooMuch);
    QString attributes;
    for (int i = 0; i < 1000; ++i)
        attributes += QStringLiteral(" a%1=\"\"").arg(i);
    QTest::newRow("attributes")
        << partsOf(QStringLiteral("<text:p%1/>").arg(attributes)).at(1).second
        << int(ReadErrorKind::TooMuch);
    // Without the mark that tells of two bytes for each sign.
    QTest::newRow("attributes in other bytes")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(
               QStringLiteral("<a><b%1/></a>").arg(attributes)))
        << int(ReadErrorKind::TooMuch);
    QTest::newRow("cells of tables within each other")
        << partsOf(
               QStringLiteral("<table:table><table:table-row><table:table-cell "
                              "table:number-columns-repeated=\"1000\"><text:p/>")
                   .repeated(3) +
               QStringLiteral("</table:table-cell></table:table-row></table:table>").repeated(3))
               .at(1)
               .second
        << int(ReadErrorKind::TooMuch);
    QTest::newRow("cells")
        << partsOf(
               QStringLiteral("<table:table><table:table-row table:number-rows-repeated=\"999999\">"
                              "<table:table-cell table:number-columns-repeated=\"999999\"/>"
                              "</table:table-row></table:table>"))
               .at(1)
               .second
        << int(ReadErrorKind::TooMuch);
}

void OdtTest::damaged()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    Parts parts = partsOf(QString());
    parts[1].second = content;
    const auto outcome = readBytes(zipOf(parts), QStringLiteral("a.odt"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(int(error->kind), kind);
}

void OdtTest::lostStyles()
{
    Parts parts = partsOf(QString());
    parts[2].second = "<a><b>";
    const ReadReport read = readPage(zipOf(parts));
    QCOMPARE(textsIn(read).size(), 1);
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 1);
}

SUITE_CORE_TEST(OdtTest)
#include "tst_odt.moc"
