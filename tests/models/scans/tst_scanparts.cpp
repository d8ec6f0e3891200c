// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recognition.h"
#include "scans/linechoice.h"
#include "scans/pageparts.h"
#include "scans/scannedglyphs.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What programs say of a page, without these programs.
class ScanPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hocr();
    void noHocr();
    void parts();
    void damagedParts();
    void choosesAReading_data();
    void choosesAReading();
    void brackets();
    void glyphs();
    void recognition();
};

static const QByteArray hocrPage =
    QStringLiteral(
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><div class='ocr_page' id='page_1' "
        "title='image \"rest.pgm\"; bbox 0 0 900 300; ppageno 0'><div class='ocr_carea'><p "
        "class='ocr_par'>"
        "<span class='ocr_line' title=\"bbox 100 50 500 100; baseline 0 -10; x_size 50\">"
        "<span class='ocrx_word' title='bbox 100 50 200 100; x_wconf 96'>产量</span> "
        "<span class='ocrx_word' title='bbox 201 60 249 90; x_wconf 43'>89%</span>"
        "</span></p></div></div><div class='ocr_page' title='bbox 0 0 9 9'></div></body></html>")
        .toUtf8();

static std::vector<HocrLine> line(const QString &text, int confidence)
{
    HocrLine line;
    line.box = {0, 0, 100, 50};
    if (!text.isEmpty())
        line.words.push_back({text, {0, 0, 100, 50}, confidence});
    return {line};
}

void ScanPartsTest::hocr()
{
    const auto pages = readHocr(hocrPage);
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages[0].size(), std::size_t(1));
    QVERIFY(pages[1].empty());
    const HocrLine &line = pages[0][0];
    QCOMPARE(line.text(), QStringLiteral("产量89%"));
    QCOMPARE(line.confidence(), 43);
    QCOMPARE(line.base, 90.0);
    QCOMPARE(line.size, 50.0);
    QCOMPARE(line.words[1].box, QRectF(201, 60, 48, 30));
}

void ScanPartsTest::noHocr()
{
    QVERIFY(readHocr("").empty());
    QVERIFY(readHocr("<html><p>no page").empty());
    QVERIFY(readHocr("\xff\xfe").empty());
    QVERIFY(readHocr(hocrPage.chopped(20)).empty());
    for (const char *number : {"nan", "inf", "1e300", "x"})
        QVERIFY2(
            readHocr(QByteArray(hocrPage).replace("x_wconf 96", QByteArray("x_wconf ") + number))
                .empty(),
            number);
}

void ScanPartsTest::parts()
{
    const PageParts parts = readPageParts("pages 2\nsize 2480 3508 300\nrule 10 20 900 23\n"
                                          "line 0 30 40\nline 1 -5 80\nrest\n");
    QCOMPARE(int(parts.failure), int(PictureFailure::None));
    QCOMPARE(parts.pages, 2);
    QCOMPARE(parts.resolution, 300);
    QCOMPARE(parts.rules.at(0).right(), 900);
    QCOMPARE(parts.lines.at(1), QPoint(-5, 80));
    QVERIFY(parts.rest);
}

void ScanPartsTest::damagedParts()
{
    QCOMPARE(int(readPageParts("failed small\n").failure), int(PictureFailure::TooSmall));
    QCOMPARE(int(readPageParts("failed large\n").failure), int(PictureFailure::TooLarge));
    QCOMPARE(readPageParts("pages 3\nfailed small\n").pages, 3);
    for (const char *output :
         {"", "failed \n", "pages 1\n", "pages 1\nsize 9 9 300\nline 4 0 0\n",
          "pages 1\nsize 0 9 300\n", "pages 1\nsize 9 9 1\n",
          "pages 1\nsize 9 9 300\nrule 0 0 9 2000000000\n", "pages 1\nsize 9 9 300\nwhat\n"})
        QCOMPARE(int(readPageParts(output).failure), int(PictureFailure::Damaged));
}

void ScanPartsTest::choosesAReading_data()
{
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const char *chinese, const char *latin,
                        const char *chosen, bool sure) {
        QTest::newRow(name) << QString::fromUtf8(chinese) << QString::fromUtf8(latin)
                            << QString::fromUtf8(chosen) << sure;
    };
    row("unit", "《96)", "(%)", "(%)", true);
    row("same number", "56.1", "56.1", "56.1", true);
    row("other number", "56.1", "56.7", "56.1", false);
    row("number and words", "53以上", "53DLE", "53以上", true);
    row("other number beside words", "53以上", "58DLE", "53以上", false);
    row("percent taken for digits", "5.596", "5.5%", "5.5%", false);
    row("minus sign lost", "-5.2", "5.2", "-5.2", false);
    row("minus signs of two kinds", "－5.2", "-5.2", "－5.2", true);
    row("minus sign taken for a character", "一5.2", "-5.2", "-5.2", false);
    row("minus sign read in one of two", "一5.2", "5.2", "一5.2", false);
    row("words", "完成", "", "完成", true);
    row("character or digit", "录", "4", "录", false);
}

void ScanPartsTest::choosesAReading()
{
    QFETCH(QString, chinese);
    QFETCH(QString, latin);
    QFETCH(QString, chosen);
    QFETCH(bool, sure);
    const auto lines = chosenReading(line(chinese, 90), line(latin, 90));
    QCOMPARE(lines.at(0).text(), chosen);
    QCOMPARE(lines.at(0).confidence() >= Recognition::leastConfidence, sure);
}

void ScanPartsTest::brackets()
{
    const auto mended = [](const QString &text, int confidence = 90) {
        HocrLine one = line(text, confidence).at(0);
        mendBrackets(one);
        return one.text();
    };
    QCOMPARE(mended(QStringLiteral("〈件)")), QStringLiteral("（件)"));
    QCOMPARE(mended(QStringLiteral("《96)")), QStringLiteral("(%)"));
    QCOMPARE(mended(QStringLiteral("96)")), QStringLiteral("(%)"));
    QCOMPARE(mended(QStringLiteral("(96)")), QStringLiteral("(96)"));
    QCOMPARE(mended(QStringLiteral("(96)"), 40), QStringLiteral("(96)"));
    QCOMPARE(mended(QStringLiteral("《条例》（试行）")), QStringLiteral("《条例》（试行）"));
    QCOMPARE(mended(QStringLiteral("平台〈重庆)和《办法》")),
             QStringLiteral("平台（重庆)和《办法》"));
}

void ScanPartsTest::glyphs()
{
    PageParts parts;
    parts.width = 900;
    parts.height = 300;
    parts.resolution = 144;
    parts.rules = {QRect(QPoint(10, 20), QPoint(800, 22))};
    const PdfPage made = pageOf(parts, readHocr(hocrPage).at(0));
    QCOMPARE(made.width, 450.0F);
    QCOMPARE(made.rulings.at(0).right, 400.0F);
    QCOMPARE(made.glyphs.size(), std::size_t(5));
    QCOMPARE(made.glyphs[0].left, 50.0F);
    QCOMPARE(made.glyphs[0].base, 45.0F);
    QCOMPARE(made.glyphs[0].size, 25.0F);
    QCOMPARE(int(made.glyphs[0].confidence), 96);
    QCOMPARE(made.glyphs[4].character, U'%');
    QCOMPARE(int(made.glyphs[4].confidence), 43);
    // The small gap between the two words is none.
    QCOMPARE(made.glyphs[1].right, made.glyphs[2].left);
}

void ScanPartsTest::recognition()
{
    RecognitionWriter writer;
    writer.addLine(0, QByteArray("\x60\x60\x20\x20\x7f\x60", 6));
    writer.addLine(7, {});
    writer.addLine(8, QByteArray("\x20\x60", 2));
    const Recognition recognition = writer.recognition();
    QCOMPARE(recognition.lines, QList<int>({70, Recognition::unknown, 64}));
    QCOMPARE(recognition.doubtful, QList<SourceRange>({{2, 2}, {8, 1}}));
    QVERIFY(recognition.isDoubtful({0, 3}));
    QVERIFY(!recognition.isDoubtful({4, 4}));
    QVERIFY(recognition.isDoubtful({8, 5}));
    QCOMPARE(Recognition::fromText(recognition.toText()), recognition);
    for (const char *other : {"", "93;97", "93;97,x;", "x;97;", "93;97;4", "93;97;8+1,2+2",
                              "93;97;4+2,5+2", "93;97;4+-1", "93;97;2147483647+5"})
        QVERIFY2(Recognition::fromText(QString::fromLatin1(other)).isEmpty(), other);
    QVERIFY(RecognitionWriter().recognition().isEmpty());
}

SUITE_TEST(ScanPartsTest)
#include "tst_scanparts.moc"
