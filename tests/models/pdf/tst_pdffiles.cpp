// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfprocess.h"
#include "pdf/pdfreader.h"
#include "support/readpdf.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

/// A PDF of objects as they are written, numbered from 1; the first is its catalogue.
QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

QByteArray stream(const QByteArray &content, const QByteArray &keys = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + keys + " >>\nstream\n" + content +
           "\nendstream";
}

const QByteArray catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const QByteArray pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const QByteArray onePage = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                           "/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>";

/// A font that a map in the seventh object gives characters.
const QByteArray mappedFont =
    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 7 0 R "
    "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 600 /CIDSystemInfo "
    "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type "
    "/FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 "
    "/Descent 200 /CapHeight 800 /StemV 80 >> >>] >>";

/// One page that draws `content` with a font.
QByteArray drawn(const QByteArray &content, const QByteArray &font)
{
    return pdfOf({catalogue, pages, onePage, stream(content), font, "<< >>"});
}

ReadErrorKind errorKindOf(const ReadOutcome &outcome)
{
    const auto *error = std::get_if<ReadError>(&outcome);
    return error ? error->kind : ReadErrorKind::NotFound;
}

ReadErrorKind errorKindOf(const QByteArray &pdf)
{
    return errorKindOf(readBytes(pdf, QStringLiteral("report.pdf")));
}

QByteArray report()
{
    TestPdf pdf;
    pdf.paragraph(80, 100, QStringLiteral("全镇竹器产量增长5.5%。"));
    return pdf.bytes();
}

} // namespace

class PdfFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsFound();
    void bytesInFront();
    void damaged_data();
    void damaged();
    void scanned();
    void scannedWithAMark();
    void aScannedPageAmongOthers();
    void emptyPage();
    void encrypted();
    void missingProgram();
    void brokenProgram();
    void cancelled();
    void formsThatHoldThemselves();
    void charactersWithoutName_data();
    void charactersWithoutName();
    void lineFeedsAsCharacters_data();
    void lineFeedsAsCharacters();
    void textThatIsNotShown();
    void realTables_data();
    void realTables();
};

void PdfFilesTest::theProgramIsFound()
{
    QVERIFY2(!pdfProgram().isEmpty(), "planlens-pdf stands nowhere that it is looked for");
}

void PdfFilesTest::bytesInFront()
{
    QCOMPARE(shown(read("\r\n" + report())),
             QStringList({QStringLiteral("全镇竹器产量增长5.5%。")}));
}

void PdfFilesTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no more than a mark") << QByteArray("%PDF-1.7\n");
    QTest::newRow("noise") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '\x9a');
    QTest::newRow("no pages") << pdfOf({"<< /Type /Catalog >>"});
    QTest::newRow("pages that hold themselves")
        << pdfOf({catalogue, "<< /Type /Pages /Kids [2 0 R] /Count 3 >>"});
    QTest::newRow("deep") << pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", QByteArray(200'000, '[')});
}

void PdfFilesTest::damaged()
{
    QFETCH(QByteArray, bytes);
    const ReadErrorKind kind = errorKindOf(bytes);
    QVERIFY2(kind == ReadErrorKind::Damaged || kind == ReadErrorKind::NoContent,
             qPrintable(QString::number(int(kind))));
}

void PdfFilesTest::scanned()
{
    TestPdf pdf;
    pdf.picture(0, 0, 500);
    const auto outcome = PdfReader().read(pdf.bytes(), QStringLiteral("report.pdf"));
    QVERIFY(errorKindOf(outcome) == ReadErrorKind::Scanned);
    QVERIFY(reason(std::get<ReadError>(outcome)).contains(QStringLiteral("scan")));
}

void PdfFilesTest::scannedWithAMark()
{
    TestPdf pdf;
    pdf.picture(0, 0, TestPdf::height);
    pdf.text(280, 800, QStringLiteral("第1页"));
    QVERIFY(errorKindOf(PdfReader().read(pdf.bytes(), QStringLiteral("report.pdf"))) ==
            ReadErrorKind::Scanned);
}

void PdfFilesTest::aScannedPageAmongOthers()
{
    const QString sentence =
        QStringLiteral("全镇竹器产量增长5.5%，农民收入继续增加，市场供应充足。");
    TestPdf pdf;
    pdf.paragraph(80, 100, sentence);
    pdf.newPage();
    pdf.picture(0, 0, TestPdf::height);
    pdf.text(280, 800, QStringLiteral("第2页"));
    pdf.newPage();
    pdf.picture(0, 0, TestPdf::height); // a background
    pdf.paragraph(80, 100, sentence + sentence);
    const auto outcome = PdfReader().read(pdf.bytes(), QStringLiteral("report.pdf"));
    const auto *read = std::get_if<ReadReport>(&outcome);
    QVERIFY(read);
    const auto skipped =
        std::find_if(read->problems.begin(), read->problems.end(),
                     [](const Problem &p) { return p.kind == ProblemKind::PartSkipped; });
    QVERIFY(skipped != read->problems.end());
    QCOMPARE(skipped->text, QStringLiteral("p. 2"));
}

void PdfFilesTest::emptyPage()
{
    TestPdf pdf;
    pdf.newPage();
    QVERIFY(errorKindOf(pdf.bytes()) == ReadErrorKind::NoContent);
}

void PdfFilesTest::encrypted()
{
    const QByteArray key(32, 'x');
    QByteArray pdf = pdfOf({catalogue, pages, onePage, stream("BT ET"), "<< >>", "<< >>",
                            "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + key.toHex() + "> /U <" +
                                key.toHex() + "> >>"});
    pdf.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 7 0 R /ID [<00> <00>]");
    QVERIFY(errorKindOf(pdf) == ReadErrorKind::Protected);
}

void PdfFilesTest::missingProgram()
{
    const PdfReader reader(QStringLiteral("/nowhere/planlens-pdf"));
    const auto outcome = reader.read(report(), QStringLiteral("report.pdf"));
    QVERIFY(errorKindOf(outcome) == ReadErrorKind::NoProgram);
    QVERIFY(reason(std::get<ReadError>(outcome)).contains(QStringLiteral("planlens-pdf")));
}

void PdfFilesTest::brokenProgram()
{
    for (const char *program : {"/bin/false", "/bin/true", "/bin/cat"}) {
        const PdfReader reader{QString::fromLatin1(program)};
        QVERIFY(errorKindOf(reader.read(report(), QStringLiteral("report.pdf"))) ==
                ReadErrorKind::Damaged);
    }
}

void PdfFilesTest::cancelled()
{
    // What never ends by itself is ended.
    const PdfReader reader{QStringLiteral("/usr/bin/yes")};
    int asked = 0;
    const auto outcome =
        reader.read(report(), QStringLiteral("report.pdf"), [&] { return ++asked > 2; });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
}

void PdfFilesTest::formsThatHoldThemselves()
{
    const QByteArray form = stream("/X Do /X Do", " /Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                                                  "/Resources << /XObject << /X 6 0 R >> >>");
    QVERIFY(errorKindOf(pdfOf({catalogue, pages, onePage, stream("/X Do"), "<< >>", form})) ==
            ReadErrorKind::NoContent);
}

void PdfFilesTest::charactersWithoutName_data()
{
    QTest::addColumn<QByteArray>("font");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("seventh");
    // It draws its characters, and gives the second one a name that nobody knows.
    QTest::newRow("drawn font")
        << QByteArray("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix "
                      "[0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 66 /Widths [600 600] "
                      "/CharProcs << /five 7 0 R /c65 7 0 R >> /Encoding << /Type /Encoding "
                      "/Differences [65 /five /c65] >> >>")
        << QByteArray("(AABA)") << stream("600 0 d0 0 0 500 500 re f");
    QTest::newRow("map with a gap")
        << mappedFont << QByteArray("<0001000100020001>")
        << stream("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar "
                  "<0001> <0035> endbfchar endcmap");
}

/// A figure is never put together around what is not known.
void PdfFilesTest::charactersWithoutName()
{
    QFETCH(QByteArray, font);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, seventh);
    const ReadReport report = read(
        pdfOf({catalogue, pages, onePage, stream("BT /F 12 Tf 80 700 Td " + content + " Tj ET"),
               font, "<< >>", seventh}));
    QCOMPARE(shown(report), QStringList({QStringLiteral("55\uFFFD5")}));
    QCOMPARE(problemsOf(report, ProblemKind::CharacterLost), 1);
}

void PdfFilesTest::lineFeedsAsCharacters_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("of a font") << QByteArray("<000100020003> Tj");
    QTest::newRow("of a text beside")
        << QByteArray("/Span << /ActualText <FEFF0035000A0036> >> BDC <000400040004> Tj EMC");
}

/// Every paragraph is one line of the source, whatever a font calls its glyphs.
void PdfFilesTest::lineFeedsAsCharacters()
{
    QFETCH(QByteArray, content);
    const ReadReport report = read(
        pdfOf({catalogue, pages, onePage, stream("BT /F 12 Tf 80 700 Td " + content + " ET"),
               mappedFont, "<< >>",
               stream("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 3 "
                      "beginbfchar <0001> <0035> <0002> <000A> <0003> <0036> endbfchar endcmap")}));
    QCOMPARE(shown(report), QStringList({QStringLiteral("5 6")}));
    QVERIFY(!report.report.source().trimmed().contains(u'\n'));
}

void PdfFilesTest::textThatIsNotShown()
{
    const QByteArray font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    const ReadReport report =
        read(drawn("BT /F 12 Tf 80 700 Td (Shown) Tj 3 Tr 0 -40 Td (Unseen) Tj ET", font));
    QCOMPARE(shown(report), QStringList({QStringLiteral("Shown")}));
    QCOMPARE(problemsOf(report, ProblemKind::HiddenText), 1);
}

void PdfFilesTest::realTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("001") << QStringLiteral("formats/001");
}

/// The tables of a real report hold the same in PDF as in DOCX.
void PdfFilesTest::realTables()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(PLANLENS_REPORTS "/") + name;
    if (!QFile::exists(path + QStringLiteral(".pdf")) ||
        !QFile::exists(path + QStringLiteral(".docx")))
        QSKIP("The real reports are not here.");
    QList<QStringList> tables;
    for (const char *format : {".pdf", ".docx"}) {
        const auto outcome = readFile(path + QLatin1String(format));
        QVERIFY(std::holds_alternative<ReadReport>(outcome));
        ReadReport read = std::get<ReadReport>(outcome);
        erase_if(read.report.blocks,
                 [](const Block &block) { return block.kind != BlockKind::Table; });
        tables.append(shown(read));
    }
    QVERIFY(!tables.first().isEmpty());
    QCOMPARE(tables.first(), tables.last());
}

SUITE_WINDOW_TEST(PdfFilesTest)
#include "tst_pdffiles.moc"
