// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/readpdf.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

/// Text of so many characters that ends like a sentence.
QString sentence(int length)
{
    const QString words = QStringLiteral("全镇竹器生产稳步增长销路进一步拓宽农民收入明显增加");
    return words.repeated(length / int(words.size()) + 1).left(length - 1) + u'。';
}

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeParagraphs();
    void paragraphsGoOnOverPages();
    void spacedParagraphsWithoutIndent();
    void pageNumbersAndRunningHeads();
    void aNumberAtTheEndOfOnePageStays();
    void columnsAreReadOneAfterTheOther();
    void landscapePages();
    void turnedPages();
    void textAtAnAngleIsAProblem();
    void boxes();
    void lettersDrawnTwice();
    void raisedMarksOfNotes();
    void radicalsAreCharacters();
    void contentsAreLeftOut();
};

void PdfTextTest::linesBecomeParagraphs()
{
    TestPdf pdf;
    const QString first = sentence(75);
    const QString second = sentence(50);
    const double y = pdf.paragraph(80, 100, first);
    pdf.paragraph(80, y + 20, second);
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), QStringList({first, second}));
    QCOMPARE(report.report.format, QStringLiteral("pdf"));
    QCOMPARE(report.report.lineCount(), 2);
    QCOMPARE(report.report.blocks.last().line, 2);
}

void PdfTextTest::paragraphsGoOnOverPages()
{
    TestPdf pdf;
    const QString words = sentence(30 * 6 - 2 + 15);
    const double y = pdf.paragraph(80, 100, sentence(40));
    pdf.paragraph(80, y + 20, words.left(30 * 3 - 2));
    pdf.newPage();
    for (int line = 0; line < 4; ++line)
        pdf.text(80, 100 + 20 * line, words.mid(30 * 3 - 2 + 30 * line, 30));
    pdf.paragraph(80, 180, sentence(50));
    const ReadReport read = Testing::read(pdf.bytes());
    QCOMPARE(shown(read), QStringList({sentence(40), words, sentence(50)}));
    const Report &report = read.report;
    QCOMPARE(report.page(report.anchor(0)), std::optional(1));
    QCOMPARE(report.page(report.anchor(2)), std::optional(2));
    // What stands in the middle of a paragraph is cited with its own page.
    const int end = 30 * 3 - 2;
    QCOMPARE(report.page({report.key(), 1, -1, -1, end - 1, 1}), std::optional(1));
    QCOMPARE(report.page({report.key(), 1, -1, -1, end, 1}), std::optional(2));
}

void PdfTextTest::spacedParagraphsWithoutIndent()
{
    TestPdf pdf;
    const QString words = sentence(80);
    double y = 100;
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        for (int start = 0; start < 80; start += 30, y += 18)
            pdf.text(80, y, words.mid(start, 30));
        y += 14;
    }
    QCOMPARE(shown(read(pdf.bytes())), QStringList({words, words, words}));
}

void PdfTextTest::pageNumbersAndRunningHeads()
{
    const QStringList words{QStringLiteral("春季") + sentence(70),
                            QStringLiteral("夏季") + sentence(70),
                            QStringLiteral("秋季") + sentence(70)};
    TestPdf pdf;
    for (int page = 1; page <= 3; ++page) {
        if (page > 1)
            pdf.newPage();
        pdf.text(200, 40, QStringLiteral("竹林镇统计资料"), 9);
        pdf.paragraph(80, 100, words.at(page - 1));
        pdf.text(290, 800, QStringLiteral("- %1 -").arg(page), 9);
    }
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), words);
    QCOMPARE(problemsOf(report, ProblemKind::PageNumberRemoved), 3);
    QCOMPARE(problemsOf(report, ProblemKind::FurnitureRemoved), 3);
}

void PdfTextTest::aNumberAtTheEndOfOnePageStays()
{
    TestPdf pdf;
    pdf.paragraph(80, 100, sentence(70));
    pdf.text(80, 800, QStringLiteral("2022"));
    QVERIFY(shown(read(pdf.bytes())).join(QString()).contains(QStringLiteral("2022")));
}

void PdfTextTest::columnsAreReadOneAfterTheOther()
{
    TestPdf pdf;
    const QString left = sentence(18 * 9 - 5);
    const QString right = sentence(18 * 8 - 5);
    pdf.text(120, 60, QStringLiteral("竹林镇2022年国民经济和社会发展统计公报"), 16);
    pdf.paragraph(60, 100, left, 18);
    pdf.paragraph(320, 107, right, 18);
    QCOMPARE(shown(read(pdf.bytes())),
             QStringList({QStringLiteral("竹林镇2022年国民经济和社会发展统计公报"), left, right}));
}

void PdfTextTest::landscapePages()
{
    TestPdf pdf(TestPdf::Page::Landscape);
    pdf.paragraph(80, 100, sentence(110), 50);
    QCOMPARE(shown(read(pdf.bytes())), QStringList({sentence(110)}));
}

void PdfTextTest::turnedPages()
{
    for (const double degrees : {90.0, 180.0, 270.0}) {
        TestPdf pdf;
        pdf.turn(degrees);
        pdf.paragraph(80, 200, sentence(75));
        pdf.paragraph(80, 300, sentence(40));
        QCOMPARE(shown(read(pdf.bytes())), QStringList({sentence(75), sentence(40)}));
    }
}

void PdfTextTest::textAtAnAngleIsAProblem()
{
    TestPdf pdf;
    pdf.paragraph(80, 100, sentence(75));
    pdf.turn(-45);
    pdf.text(200, 400, QStringLiteral("内部资料"), 40);
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), QStringList({sentence(75)}));
    QCOMPARE(problemsOf(report, ProblemKind::PartSkipped), 1);
}

void PdfTextTest::boxes()
{
    TestPdf pdf;
    pdf.paragraph(80, 100, sentence(75));
    pdf.text(80, 160, QStringLiteral("专栏1：竹器项目"));
    pdf.grid({76, 445}, 168, 1, 80);
    pdf.paragraph(80, 186, sentence(75));
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report),
             QStringList({sentence(75), QStringLiteral("专栏1：竹器项目"), sentence(75)}));
    QVERIFY(report.report.blocks.last().kind == BlockKind::BoxText);
}

void PdfTextTest::lettersDrawnTwice()
{
    TestPdf pdf;
    pdf.text(80, 100, QStringLiteral("竹器产量5500件。"));
    pdf.text(80.3, 100, QStringLiteral("竹器产量5500件。"));
    QCOMPARE(shown(read(pdf.bytes())), QStringList({QStringLiteral("竹器产量5500件。")}));
}

void PdfTextTest::raisedMarksOfNotes()
{
    TestPdf pdf;
    pdf.text(80, 100, QStringLiteral("竹器产值增长12.5"));
    pdf.text(80 + pdf.textWidth(QStringLiteral("竹器产值增长12.5")), 95, QStringLiteral("1"), 7);
    pdf.paragraph(80, 140, sentence(75));
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report).first(), QStringLiteral("竹器产值增长12.5"));
    QCOMPARE(problemsOf(report, ProblemKind::NoteMarkRemoved), 1);
}

void PdfTextTest::radicalsAreCharacters()
{
    TestPdf pdf;
    pdf.text(80, 100, QStringLiteral("⽣产总值增长5%。"));
    QCOMPARE(shown(read(pdf.bytes())), QStringList({QStringLiteral("生产总值增长5%。")}));
}

void PdfTextTest::contentsAreLeftOut()
{
    TestPdf pdf;
    pdf.text(80, 100, QStringLiteral("一、竹器生产………………………………3"));
    pdf.paragraph(80, 140, sentence(75));
    const ReadReport report = read(pdf.bytes());
    QCOMPARE(shown(report), QStringList({sentence(75)}));
    QCOMPARE(problemsOf(report, ProblemKind::ContentsSkipped), 1);
}

SUITE_WINDOW_TEST(PdfTextTest)
#include "tst_pdftext.moc"
