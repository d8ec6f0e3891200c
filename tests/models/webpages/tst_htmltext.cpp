// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// What the elements of a page are as paragraphs.
class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_data();
    void paragraphs();
    void headings();
    void losses_data();
    void losses();
    void nothingOfScripts();
    void savedWithAllThatBelongsToIt();
    void pageWithoutText();
};

static QString pageOf(const QString &body)
{
    return QStringLiteral("<html><body><p>长岭市2022年政府工作报告</p>%1</body></html>").arg(body);
}

void HtmlTextTest::paragraphs_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("entities") << QStringLiteral(
                                     "<p>占比&gt;63&#37;，&ldquo;甲&rdquo;增长&plusmn;0。</p>")
                              << QStringList{QStringLiteral("占比>63%，“甲”增长±0。")};
    QTest::newRow("line ends in the markup")
        << QStringLiteral("<p>全年粮食\n产量63\n万吨，增\r\n长 6%。</p>")
        << QStringList{QStringLiteral("全年粮食产量63万吨，增长6%。")};
    QTest::newRow("lines of a cell of the layout")
        << QStringLiteral("<div>一、甲的工作。<br><br>　　二、乙的工作。<br/>三、丙的工作。</div>")
        << QStringList{QStringLiteral("一、甲的工作。"), QStringLiteral("二、乙的工作。"),
                       QStringLiteral("三、丙的工作。")};
    QTest::newRow("runs of a word processor")
        << QStringLiteral(
               "<p><span>产量<span lang=EN-US>63</span></span><font>万</font><b>吨</b>。</p>")
        << QStringList{QStringLiteral("产量63万吨。")};
    QTest::newRow("unclosed") << QStringLiteral("<p>甲的工作。<p>乙的<b>工作。<div>丙的工作。")
                              << QStringList{QStringLiteral("甲的工作。"),
                                             QStringLiteral("乙的工作。"),
                                             QStringLiteral("丙的工作。")};
    QTest::newRow("numbered list")
        << QStringLiteral("<ol><li>甲的工作。</li><li>乙的工作。</li></ol>")
        << QStringList{QStringLiteral("1.甲的工作。"), QStringLiteral("2.乙的工作。")};
    QTest::newRow("list numbered by hand")
        << QStringLiteral("<ol><li>1.甲的工作。</li><li>2.乙的工作。</li></ol>")
        << QStringList{QStringLiteral("1.甲的工作。"), QStringLiteral("2.乙的工作。")};
    QTest::newRow("list of ideographs")
        << QStringLiteral("<ol style='list-style-type:cjk-ideographic' start=2><li>甲的工作。</ol>")
        << QStringList{QStringLiteral("二、甲的工作。")};
    QTest::newRow("lines kept") << QStringLiteral("<pre>　　甲的工作。\n　　乙的工作。</pre>")
                                << QStringList{QStringLiteral("甲的工作。"),
                                               QStringLiteral("乙的工作。")};
    QTest::newRow("raised digits")
        << QStringLiteral("<p>面积63m<sup>2</sup>，排放6×10<sup>3</sup>吨。</p>")
        << QStringList{QStringLiteral("面积63m²，排放6×10³吨。")};
    QTest::newRow("raised marks of notes")
        << QStringLiteral("<p>增长6%<sup>[1]</sup>，<a href='#_ftn1'>[1]</a>下降5%。</p>")
        << QStringList{QStringLiteral("增长6%，下降5%。")};
    QTest::newRow("ruby") << QStringLiteral("<p><ruby>綦<rt>qí</rt></ruby>江的工作。</p>")
                          << QStringList{QStringLiteral("綦江的工作。")};
}

void HtmlTextTest::paragraphs()
{
    QFETCH(QString, body);
    QFETCH(QStringList, texts);
    QCOMPARE(textsIn(readPage(pageOf(body))).mid(1), texts);
}

void HtmlTextTest::headings()
{
    const ReadReport read =
        readPage(pageOf(QStringLiteral("<p>现将有关情况报告如下，请予审议。</p><h2>综合</"
                                       "h2><p>全年粮食产量63万吨。</p><h3>农业情况</h3>"
                                       "<p>棉花产量5万吨。</p>")));
    QCOMPARE(read.report.blocks.at(2).kind, BlockKind::Heading);
    QCOMPARE(read.report.blocks.at(4).kind, BlockKind::Heading);
    QVERIFY(read.report.blocks.at(4).level > read.report.blocks.at(2).level);
}

void HtmlTextTest::losses_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("hidden") << QStringLiteral(
                                   "<p>甲的工作。<span style='DISPLAY: none'>增长9%</span></p>")
                            << int(ProblemKind::HiddenText) << QStringLiteral("增长9%");
    QTest::newRow("struck through") << QStringLiteral("<p>增长<del>9%</del>6%。</p>")
                                    << int(ProblemKind::HiddenText) << QStringLiteral("9%");
    QTest::newRow("page inside") << QStringLiteral(
                                        "<p>甲的工作。</p><iframe src='a.html'></iframe>")
                                 << int(ProblemKind::PartSkipped) << QStringLiteral("a.html");
    QTest::newRow("formula") << QStringLiteral(
                                    "<p>速度<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>。</p>")
                             << int(ProblemKind::FormulaKept) << QStringLiteral("ab");
}

void HtmlTextTest::losses()
{
    QFETCH(QString, body);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const ReadReport read = readPage(pageOf(body));
    for (const Problem &problem : read.problems) {
        if (int(problem.kind) == kind) {
            QCOMPARE(problem.text, text);
            QCOMPARE(problemsOf(read, problem.kind), 1);
            return;
        }
    }
    QFAIL("the problem is not listed");
}

void HtmlTextTest::nothingOfScripts()
{
    const ReadReport read = readPage(pageOf(QStringLiteral(
        "<p>甲的工作。</p><script>document.write('<p>增长9%。</p>')</script><style>p{}</style>"
        "<noscript>请启用脚本，谢谢合作。</noscript><form><select><option>2021年</option></select>"
        "<textarea>增长9%。</textarea><button>搜索</button></form><!-- 增长9%。 -->"
        "<template><p>增长9%。</p></template>")));
    QCOMPARE(textsIn(read).size(), 2);
}

void HtmlTextTest::savedWithAllThatBelongsToIt()
{
    const QByteArray html = pageOf(QStringLiteral("<p>全年粮食产量63万吨。</p>")).toUtf8();
    QByteArray quoted;
    for (const char c : html) {
        if (c == '=' || static_cast<unsigned char>(c) >= 0x80)
            quoted += '=' + QByteArray(1, c).toHex().toUpper();
        else
            quoted += c;
        if (quoted.size() % 70 == 0)
            quoted += "=\r\n";
    }
    const QByteArray head = "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                            "\tboundary=\"--x--\"\r\n\r\n";
    const QByteArray picture =
        "----x--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64"
        "\r\n\r\niVBORw0KGgo=\r\n";
    const QByteArray other =
        "----x--\r\nContent-Type: text/html\r\nContent-Location: a.html\r\n\r\n"
        "<p>甲</p>\r\n";
    const ReadReport asQuoted = readPage(head + picture +
                                         "----x--\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                                         "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                                         quoted + "\r\n" + other + "----x----\r\n");
    QCOMPARE(textsIn(asQuoted).size(), 2);
    QCOMPARE(textsIn(asQuoted).last(), QStringLiteral("全年粮食产量63万吨。"));
    QCOMPARE(problemsOf(asQuoted, ProblemKind::PartSkipped), 1);
    const ReadReport asBase64 = readPage(
        head + "----x--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        html.toBase64() + "\r\n----x----\r\n");
    QCOMPARE(textsIn(asBase64), textsIn(asQuoted));
}

void HtmlTextTest::pageWithoutText()
{
    const auto outcome = readBytes("<html><frameset><frame src='a.html'></frameset></html>",
                                   QStringLiteral("a.html"));
    const auto *error = std::get_if<ReadError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, ReadErrorKind::NoContent);
}

SUITE_CORE_TEST(HtmlTextTest)
#include "tst_htmltext.moc"
