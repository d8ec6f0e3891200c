// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpage.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// The report in a page, and nothing of what the site puts around it.
class HtmlArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleOfASite();
    void titleAboveTheArticle();
    void titleOfThePageAlone();
    void layoutTables();
    void annexBesideTheText();
    void shortParagraphBesideTheText();
    void articleCalledAside();
    void sentenceLeftOutIsAProblem();
    void partOfTheArticleCalledAside();
    void partOfAPage();
    void wrappedInASpan();
    void pageOfASchool();
    void pastedCommunique();
};

static const QString sentence =
    QStringLiteral("全年地区生产总值增长5.5%，规模以上工业增加值增长6.1%，固定资产投资增长4.2%。");

static QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("<p>　　%1</p>\n").arg(sentence);
    return text;
}

static QString sitePage(const QString &article)
{
    return QStringLiteral(
               "<!DOCTYPE html><html><head><title>长岭市2022年政府工作报告-长岭市人民政府</title>"
               "<script>var a = '<p>全年增长9.9%。</p>';</script></head><body>"
               "<div class='top'><a href='/'>首页</a> | <a href='/x'>政务公开</a></div>"
               "<ul id='mainNav'><li><a href='/1'>领导之窗</a></li><li><a "
               "href='/2'>机构</a></li></ul>"
               "<div class='wrap'><div class='path'>当前位置：<a href='/'>首页</a> &gt; "
               "正文</div>%1"
               "<div class='others'>上一篇：<a href='/3'>长岭市2021年政府工作报告</a></div></div>"
               "<div class='sideBar'><h3>推荐阅读</h3><p>据统计，今年前三季度，全市外贸增长9.8%，"
               "创历史新高。</p></div>"
               "<div id='footer'>版权所有：长岭市人民政府 备案号：ICP备1号</div></body></html>")
        .arg(article);
}

void HtmlArticleTest::articleOfASite()
{
    const ReadReport read = readPage(sitePage(
        QStringLiteral("<div class='hd'><h1>长岭市2022年政府工作报告</h1>"
                       "<div>来源：市政府办 发布时间：2023-01-12 【字号：<a>大</a> <a>中</a>】"
                       "</div></div><div class='con'><p>各位代表：</p>%1</div>")
            .arg(paragraphs(5))));
    const QStringList texts = textsIn(read);
    QCOMPARE(texts.size(), 7);
    QCOMPARE(texts.at(0), QStringLiteral("长岭市2022年政府工作报告"));
    QCOMPARE(texts.at(1), QStringLiteral("各位代表："));
    QCOMPARE(texts.at(6), sentence);
    QCOMPARE(read.report.blocks.first().kind, BlockKind::Title);
    QVERIFY(problemsOf(read, ProblemKind::FurnitureRemoved) > 5);
    // Of what stands beside the article only what states figures is told.
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 1);
}

void HtmlArticleTest::titleAboveTheArticle()
{
    const ReadReport read =
        readPage(sitePage(QStringLiteral("<h1>长岭市2022年国民经济和社会发展<br>统计公报</h1>"
                                         "<div class='con'>%1</div>")
                              .arg(paragraphs(5))));
    QCOMPARE(textsIn(read).first(), QStringLiteral("长岭市2022年国民经济和社会发展统计公报"));
}

void HtmlArticleTest::titleOfThePageAlone()
{
    const ReadReport read =
        readPage(sitePage(QStringLiteral("<div class='con'>%1</div>").arg(paragraphs(5))));
    QCOMPARE(textsIn(read).first(), QStringLiteral("长岭市2022年政府工作报告"));
}

void HtmlArticleTest::layoutTables()
{
    const ReadReport read = readPage(
        QStringLiteral(
            "<html><body><table><tr><td><a href='/'>首页</a></td><td><a "
            "href='/a'>新闻</a></td></tr>"
            "</table><table width='100%'><tr><td width='200'><a href='/1'>公告</a></td><td>"
            "<table><tr><td>长岭市2022年政府工作报告</td></tr><tr><td>%1"
            "<table><tr><td>指标</td><td>2022年</td></tr><tr><td>粮食产量（万吨）</td><td>63</td></"
            "tr>"
            "<tr><td>棉花产量（万吨）</td><td>5</td></tr></table></td></tr></table></td></tr></"
            "table>"
            "</body></html>")
            .arg(paragraphs(4)));
    const QStringList texts = textsIn(read);
    QCOMPARE(texts.first(), QStringLiteral("长岭市2022年政府工作报告"));
    QCOMPARE(texts.size(), 5);
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(rowsIn(*tablesIn(read).first()).at(1), QStringLiteral("粮食产量（万吨）|63"));
}

void HtmlArticleTest::annexBesideTheText()
{
    QString rows;
    for (int i = 0; i < 12; ++i)
        rows += QStringLiteral("<tr><td>产品%1（万吨）</td><td>%2.5</td></tr>").arg(i).arg(i + 3);
    const ReadReport read =
        readPage(sitePage(QStringLiteral("<div class='con'><p>长岭市2022年政府工作报告</p>%1</div>"
                                         "<div class='annex'><table><tr><td>指标</td><td>2022年目标"
                                         "</td></tr>%2</table></div>")
                              .arg(paragraphs(60), rows)));
    QCOMPARE(tablesIn(read).size(), 1);
    QCOMPARE(tablesIn(read).first()->rows.size(), 13);
    QVERIFY(!textsIn(read).contains(QStringLiteral("领导之窗")));
}

void HtmlArticleTest::shortParagraphBesideTheText()
{
    const ReadReport read = readPage(
        QStringLiteral(
            "<html><body><p>长岭市2022年政府工作报告</p><p>全年粮食产量63万吨，增长1%。</p>"
            "<div>%1</div></body></html>")
            .arg(paragraphs(60)));
    QVERIFY(textsIn(read).contains(QStringLiteral("全年粮食产量63万吨，增长1%。")));
}

void HtmlArticleTest::articleCalledAside()
{
    const ReadReport read =
        readPage(QStringLiteral(
                     "<html><body><div class='left-side'><h1>长岭市2022年政府工作报告</h1>%1</div>"
                     "</body></html>")
                     .arg(paragraphs(5)));
    QCOMPARE(textsIn(read).size(), 6);
}

void HtmlArticleTest::sentenceLeftOutIsAProblem()
{
    const ReadReport read = readPage(
        sitePage(QStringLiteral("<div class='con'><p>长岭市2022年政府工作报告</p>%1</div>"
                                "<div class='tip'>本报告所列数据为初步统计数，增长6.3%。</div>")
                     .arg(paragraphs(60))));
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 2);
}

void HtmlArticleTest::partOfTheArticleCalledAside()
{
    const ReadReport read =
        readPage(QStringLiteral(
                     "<html><body><p>长岭市2022年政府工作报告</p>%1"
                     "<div class='comment'><p>全市粮食产量63万吨。</p><p>棉花产量5万吨。</p></div>"
                     "<div class='related'><p>欢迎继续阅读本站的其他栏目，谢谢。</p></div>"
                     "</body></html>")
                     .arg(paragraphs(20)));
    QCOMPARE(problemsOf(read, ProblemKind::PartSkipped), 1);
    const auto skipped =
        std::find_if(read.problems.begin(), read.problems.end(),
                     [](const Problem &p) { return p.kind == ProblemKind::PartSkipped; });
    QCOMPARE(skipped->text, QStringLiteral("全市粮食产量63万吨。"));
}

void HtmlArticleTest::partOfAPage()
{
    const ReadReport read =
        readPage(QStringLiteral("<p align=center>长岭市2022年政府工作报告</p>\n") + paragraphs(3));
    QCOMPARE(textsIn(read).size(), 4);
    QCOMPARE(read.report.blocks.first().kind, BlockKind::Title);
    QCOMPARE(read.report.blocks.at(2).line, 3);
}

void HtmlArticleTest::wrappedInASpan()
{
    const ReadReport read =
        readPage(sitePage(QStringLiteral("<span id='zoom'><p>长岭市2022年政府工作报告</p>%1</span>")
                              .arg(paragraphs(8))));
    QCOMPARE(textsIn(read).size(), 9);
}

/// A real page, where it is there.
static ReadReport readReal(const QString &name)
{
    QFile file(QStringLiteral(PLANLENS_REPORTS "/") + name);
    return file.open(QIODevice::ReadOnly) ? readPage(file.readAll()) : ReadReport{};
}

void HtmlArticleTest::pageOfASchool()
{
    const ReadReport read = readReal(QStringLiteral("national_gwr_2023_schoolsite.html"));
    if (read.report.blocks.isEmpty())
        QSKIP("the real page is not there");
    const QStringList texts = textsIn(read);
    QCOMPARE(read.report.blocks.first().kind, BlockKind::Title);
    QCOMPARE(texts.first(), QStringLiteral("2023年国务院政府工作报告"));
    for (const QString &text : texts) {
        QVERIFY2(!text.contains(QStringLiteral("每周一学")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("版权所有")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("打印")), qPrintable(text));
    }
    QVERIFY(texts.size() > 30);
}

void HtmlArticleTest::pastedCommunique()
{
    const ReadReport read = readReal(QStringLiteral("more/communique_daqing_2012_fragment.html"));
    if (read.report.blocks.isEmpty())
        QSKIP("the real page is not there");
    QCOMPARE(read.report.blocks.first().kind, BlockKind::Title);
    QVERIFY(tablesIn(read).size() >= 5);
    for (const Table *table : tablesIn(read))
        QVERIFY(table->headerRows > 0);
}

SUITE_CORE_TEST(HtmlArticleTest)
#include "tst_htmlarticle.moc"
