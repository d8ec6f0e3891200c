// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a report's original is painted, with the place of what was read; never a page of
// other bytes.
#include "opening/readfile.h"
#include "originals/originalpage.h"
#include "scans/recogniser.h"
#include "support/readpdf.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

using State = PageAnswer::State;

namespace {

QByteArray report()
{
    TestPdf pdf;
    pdf.text(120, 80, QStringLiteral("竹林镇2022年国民经济和社会发展计划执行情况"), 16);
    pdf.paragraph(90, 120,
                  QStringLiteral("2022年，全镇竹器产量达到56.1万件，增长6.2%；茶叶产量达到"
                                 "4.8吨，增长6.2%，农民收入继续增加。"));
    pdf.newPage();
    const QList<double> edges{80, 260, 380, 500};
    pdf.grid(edges, 100, 3, 30);
    pdf.row(edges, 120,
            {QStringLiteral("指标"), QStringLiteral("2022年目标"), QStringLiteral("2022年完成")});
    pdf.row(edges, 150,
            {QStringLiteral("竹器产量（万件）"), QStringLiteral("55"), QStringLiteral("56.1")});
    pdf.row(edges, 180,
            {QStringLiteral("茶叶产量（吨）"), QStringLiteral("4.8"), QStringLiteral("4.8")});
    return pdf.bytes();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

PageRequest requestFor(const QString &path)
{
    PageRequest request;
    auto outcome = readFile(path);
    if (const auto *read = std::get_if<ReadReport>(&outcome))
        request.report = std::make_shared<const Report>(read->report);
    request.path = path;
    request.resolution = 144;
    return request;
}

/// The n-th place of a text.
SourceRange placeIn(const Report &report, const QString &text, int n = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < n; ++i)
        at = report.source().indexOf(text, at + 1);
    return {int(at), int(text.size())};
}

/// How dark the picture is within a box, from 0 to 1.
double inkIn(const ShownPage &page, const PdfBox &box)
{
    const double scale = page.picture.width / double(page.width);
    double ink = 0;
    int count = 0;
    for (int y = int(box.top * scale); y < int(box.bottom * scale); ++y) {
        for (int x = int(box.left * scale); x < int(box.right * scale); ++x) {
            const qsizetype at = qsizetype(y) * page.picture.rowBytes() +
                                 qsizetype(x) * (page.picture.colour ? 3 : 1);
            ink += 1 - uchar(page.picture.pixels.at(at)) / 255.0;
            ++count;
        }
    }
    return count > 0 ? ink / count : 0;
}

} // namespace

class OriginalPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsPictures();
    void paintsThePageOfAPlace();
    void tellsPlacesThatReadAlike();
    void paintsOtherPages();
    void keepsWhatWasPainted();
    void refusesOtherBytes();
    void saysThatTheFileIsGone();
    void hasNoPagesOfText();
    void agreesWithPdftotext();
    void findsPlacesOnScans();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void OriginalPageTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("report.pdf"));
    write(m_path, report());
}

void OriginalPageTest::readsPictures()
{
    const auto grey = readPagePicture("P5\n# a remark\n2 1\n255\n\x01\x02");
    QVERIFY(grey);
    QCOMPARE(grey->pixels, QByteArray("\x01\x02"));
    QVERIFY(!grey->colour);
    const auto colour = readPagePicture("P6 1 2 255\nabcdef");
    QVERIFY(colour);
    QCOMPARE(colour->rowBytes(), 3);
    for (const char *broken : {"", "P5", "P5 2 1 255\nabc", "P5 2 2 255\nabc", "P4 2 1 255\nab",
                               "P5 0 1 255\n", "P5 2 1 65535\nab", "P5 -2 -1 255\nab",
                               "P6 99999 99999 255\nab", "P5 # a remark without end"})
        QVERIFY2(!readPagePicture(broken), broken);
}

void OriginalPageTest::paintsThePageOfAPlace()
{
    PageRequest request = requestFor(m_path);
    QVERIFY(request.report);
    request.place = placeIn(*request.report, QStringLiteral("56.1万件"));
    const PageAnswer answer = originalPage(request);
    QCOMPARE(answer.state, State::Shown);
    QCOMPARE(answer.place, PlaceOnPage::Found);
    QCOMPARE(answer.page.number, 1);
    QCOMPARE(answer.page.count, 2);
    QCOMPARE(answer.page.picture.width, 1190);
    QVERIFY(answer.page.picture.colour);
    QCOMPARE(answer.marks.size(), 1U);
    // The figure is under the mark, and nothing to the left of the text.
    const PdfBox box = answer.marks.front().box;
    QVERIFY(inkIn(answer.page, box) > 0.1);
    QVERIFY(inkIn(answer.page, {10, box.top, 80, box.bottom}) < 0.01);
}

void OriginalPageTest::tellsPlacesThatReadAlike()
{
    PageRequest request = requestFor(m_path);
    std::vector<PageMark> found;
    for (int n = 1; n <= 3; ++n) {
        request.place = placeIn(*request.report, QStringLiteral("4.8"), n);
        const PageAnswer answer = originalPage(request);
        QCOMPARE(answer.place, PlaceOnPage::Found);
        QCOMPARE(answer.marks.size(), 1U);
        QCOMPARE(answer.page.number, n == 1 ? 1 : 2);
        QVERIFY(inkIn(answer.page, answer.marks.front().box) > 0.05);
        found.push_back(answer.marks.front());
    }
    QVERIFY(found[1].box.left > 260 && found[1].box.right < 380);
    QVERIFY(found[2].box.left > 380 && found[2].box.right < 500);
    QVERIFY(found[1].box.top > 160 && found[1].box.bottom < 190);
}

void OriginalPageTest::paintsOtherPages()
{
    PageRequest request = requestFor(m_path);
    request.place = placeIn(*request.report, QStringLiteral("56.1万件"));
    request.page = 2;
    const PageAnswer answer = originalPage(request);
    QCOMPARE(answer.page.number, 2);
    QCOMPARE(answer.place, PlaceOnPage::Found);
    QCOMPARE(answer.marks.front().page, 1);
    request.page = 9;
    QCOMPARE(originalPage(request).page.number, 2);
    request.page = 0;
    request.place = {};
    QCOMPARE(originalPage(request).page.number, 1);
    QCOMPARE(originalPage(request).place, PlaceOnPage::NoneAsked);
}

void OriginalPageTest::keepsWhatWasPainted()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
    write(path, report());
    PageRequest request = requestFor(path);
    const PageAnswer first = originalPage(request);
    // The bytes that were read are held, whatever becomes of the file.
    QVERIFY(QFile::remove(path));
    request.known = first.document;
    request.painted = {first.page};
    const PageAnswer again = originalPage(request);
    QCOMPARE(again.state, State::Shown);
    QCOMPARE(again.page.picture.pixels.constData(), first.page.picture.pixels.constData());
    request.resolution = 72;
    QCOMPARE(originalPage(request).page.picture.width, 595);
}

void OriginalPageTest::refusesOtherBytes()
{
    const QString path = m_folder.filePath(QStringLiteral("changed.pdf"));
    write(path, report());
    PageRequest request = requestFor(path);
    TestPdf other;
    other.text(120, 80, QStringLiteral("竹林镇2023年国民经济和社会发展计划"));
    write(path, other.bytes());
    const PageAnswer answer = originalPage(request);
    QCOMPARE(answer.state, State::Changed);
    QVERIFY(answer.page.picture.isEmpty());
    QVERIFY(!answer.document);
}

void OriginalPageTest::saysThatTheFileIsGone()
{
    const QString path = m_folder.filePath(QStringLiteral("gone.pdf"));
    write(path, report());
    const PageRequest request = requestFor(path);
    QVERIFY(QFile::remove(path));
    QCOMPARE(originalPage(request).state, State::Missing);
    // A folder in its place cannot be read.
    QVERIFY(QDir().mkdir(path));
    const PageAnswer answer = originalPage(request);
    QCOMPARE(answer.state, State::Unreadable);
    QVERIFY(!answer.detail.isEmpty());
}

void OriginalPageTest::hasNoPagesOfText()
{
    const QString path = m_folder.filePath(QStringLiteral("report.txt"));
    write(path, QStringLiteral("竹林镇2022年国民经济和社会发展计划\n\n增长6.2%。\n").toUtf8());
    PageRequest request = requestFor(path);
    QVERIFY(request.report);
    QCOMPARE(originalPage(request).state, State::NoPages);
    QCOMPARE(originalPage({}).state, State::NoPages);
}

/// Every number of a real report that pdftotext sets in one word stands where it says.
void OriginalPageTest::agreesWithPdftotext()
{
    const QString path = QStringLiteral(PLANLENS_REPORTS) + QStringLiteral("/formats/001.pdf");
    if (!QFile::exists(path))
        QSKIP("no real reports");
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(program, {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60000));
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    struct Word
    {
        int page;
        QRectF box;
        QString text;
    };
    QList<Word> found;
    int page = 0;
    static const QRegularExpression form(QStringLiteral(
        "<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">"
        "([^<]*)</word>"));
    for (const auto &match : form.globalMatch(words)) {
        if (match.capturedLength(5) == 0 && match.captured(0).startsWith(QLatin1String("<page")))
            ++page;
        else
            found.append(
                {page,
                 QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                        QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())),
                 match.captured(5)});
    }
    PageRequest request = requestFor(path);
    QVERIFY(request.report);
    request.resolution = 20;
    const QString &source = request.report->source();
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)?"));
    int checked = 0;
    for (const auto &match : number.globalMatch(source)) {
        if (match.capturedStart() % 7 != 0) // a part of them is enough
            continue;
        request.place = {int(match.capturedStart()), int(match.capturedLength())};
        const PageAnswer answer = originalPage(request);
        QCOMPARE(answer.place, PlaceOnPage::Found);
        request.known = answer.document;
        request.painted.push_back(answer.page);
        const PdfBox box = answer.marks.front().box;
        const QPointF middle((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        const bool there = std::any_of(found.begin(), found.end(), [&](const Word &word) {
            return word.page == answer.marks.front().page && word.box.contains(middle) &&
                   word.text.contains(match.captured());
        });
        QVERIFY2(there, qPrintable(match.captured()));
        ++checked;
    }
    QVERIFY(checked > 10);
}

void OriginalPageTest::findsPlacesOnScans()
{
    QProcess process;
    process.start(recognitionProgram(), {QStringLiteral("--list-langs")});
    if (recognitionProgram().isEmpty() || !process.waitForFinished() ||
        !process.readAllStandardOutput().contains("chi_sim"))
        QSKIP("Tesseract with its Chinese model is not installed");
    PageRequest pdf = requestFor(m_path);
    pdf.page = 2;
    pdf.resolution = 300;
    const ShownPage page = originalPage(pdf).page;
    QImage image(reinterpret_cast<const uchar *>(page.picture.pixels.constData()),
                 page.picture.width, page.picture.height, page.picture.rowBytes(),
                 QImage::Format_RGB888);
    const QString path = m_folder.filePath(QStringLiteral("scan.png"));
    QVERIFY(image.save(path));
    PageRequest request = requestFor(path);
    QVERIFY(request.report);
    QCOMPARE(request.report->format, QStringLiteral("scan"));
    request.place = placeIn(*request.report, QStringLiteral("4.8"), 2);
    QVERIFY2(request.place.start >= 0, qPrintable(request.report->source()));
    const PageAnswer answer = originalPage(request);
    QCOMPARE(answer.state, State::Shown);
    QCOMPARE(answer.place, PlaceOnPage::ToBeRecognised);
    QCOMPARE(answer.page.number, 1);
    QCOMPARE(answer.page.count, 1);
    const auto traced = recognisedPage(*answer.document, 1);
    QVERIFY(traced);
    const std::vector<PageMark> marks = marksOn(*traced, 1, *request.report, request.place);
    QCOMPARE(marks.size(), 1U);
    const PdfBox box = marks.front().box;
    QVERIFY(box.left > 375 && box.right < 430);
    QVERIFY(box.top > 160 && box.bottom < 190);
    QVERIFY(inkIn(answer.page, box) > 0.05);
}

SUITE_WINDOW_TEST(OriginalPageTest)

#include "tst_originalpage.moc"
