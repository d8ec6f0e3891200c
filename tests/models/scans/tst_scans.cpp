// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readfile.h"
#include "scans/recogniser.h"
#include "scans/scanreader.h"
#include "support/programscript.h"
#include "support/readfailure.h"
#include "support/readpdf.h"
#include "support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

constexpr int resolution = 300; // pixels per inch
const QString title = QStringLiteral("竹林镇2022年国民经济和社会发展统计公报");
const QString text = QStringLiteral("全年竹器产量达到56.1万件，比上年增长6.2%，农民收入继续增加。");
const QList<QStringList> rows{
    {QStringLiteral("指标"), QStringLiteral("2022年目标"), QStringLiteral("2022年完成")},
    {QStringLiteral("竹器产量（万件）"), QStringLiteral("55"), QStringLiteral("56.1")},
    {QStringLiteral("粮食产量（吨）"), QStringLiteral("4"), QStringLiteral("3.8")}};

/// A page as a scanner makes it. Places are points.
QImage page(const QString &paragraph, const QList<QStringList> &table = {})
{
    QImage image(int(8.27 * resolution), int(4 * resolution), QImage::Format_Grayscale8);
    image.setDotsPerMeterX(int(resolution / 0.0254));
    image.setDotsPerMeterY(int(resolution / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(resolution / 72.0, resolution / 72.0);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(14);
    painter.setFont(font);
    painter.drawText(QPointF(120, 60), title);
    painter.drawText(QPointF(80, 100), paragraph);
    const QList<double> edges{80, 260, 380, 500};
    painter.setPen(QPen(Qt::black, 0.7));
    for (qsizetype i = 0; i < table.size(); ++i) {
        const double top = 120 + 30 * double(i);
        for (qsizetype j = 0; j < 3; ++j) {
            const QRectF cell(edges.at(j), top, edges.at(j + 1) - edges.at(j), 30);
            painter.drawRect(cell);
            painter.drawText(cell.adjusted(6, 0, 0, 0), Qt::AlignVCenter, table.at(i).at(j));
        }
    }
    return image;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A TIFF of grey pictures, not packed, which does not say its resolution.
QByteArray tiff(const QList<QImage> &images)
{
    QByteArray bytes("II*\0", 4);
    qsizetype link = bytes.size(); // where the place of the next directory is written
    bytes.append(4, '\0');
    for (const QImage &image : images) {
        const qsizetype data = bytes.size();
        for (int y = 0; y < image.height(); ++y)
            bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
        const quint32 size = quint32(image.width()) * quint32(image.height());
        const QList<QPair<quint16, quint32>> tags{{256, image.width()},
                                                  {257, image.height()},
                                                  {258, 8},
                                                  {259, 1},
                                                  {262, 1},
                                                  {273, data},
                                                  {277, 1},
                                                  {278, image.height()},
                                                  {279, size}};
        qToLittleEndian(quint32(bytes.size()), bytes.data() + link);
        QByteArray directory(2 + 12 * tags.size() + 4, '\0');
        qToLittleEndian(quint16(tags.size()), directory.data());
        char *at = directory.data() + 2;
        for (const auto &[tag, value] : tags) {
            qToLittleEndian(tag, at);
            qToLittleEndian(quint16(4), at + 2); // a long
            qToLittleEndian(quint32(1), at + 4);
            qToLittleEndian(value, at + 8);
            at += 12;
        }
        link = bytes.size() + directory.size() - 4;
        bytes += directory;
    }
    return bytes;
}

/// Whether the paragraph was read. Tesseract reads its 6.2% as 6.2%6 now and then.
bool holdsParagraph(const QString &read)
{
    return read.contains(text.left(14)) && read.contains(QStringLiteral("农民收入继续增加"));
}

/// Whether Tesseract is here, with its Chinese model.
bool canRecognise()
{
    QProcess process;
    process.start(recognitionProgram(), {QStringLiteral("--list-langs")});
    return !recognitionProgram().isEmpty() && process.waitForFinished() &&
           process.readAllStandardOutput().contains("chi_sim");
}

} // namespace

class ScansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToInstall();
    void withoutTheChineseModel();
    void damaged();
    void tooSmall();
    void cancelledWhileItRuns();
    void nothingToRead();
    void readsAPage();
    void readsALeaningGreyPage();
    void readsSeveralPages();
    void readsAPdfOfPictures();

private:
    QString script(const QByteArray &commands);

    QTemporaryDir m_folder;
};

/// A program in the place of Tesseract.
QString ScansTest::script(const QByteArray &commands)
{
    return programScript(m_folder.filePath(QStringLiteral("tesseract")), commands);
}

void ScansTest::saysWhatToInstall()
{
    const ScanReader reader{QString()};
    const QByteArray bytes = png(page(text));
    QVERIFY(reader.accepts(bytes));
    const ReadError error = errorOf(reader.read(bytes, QStringLiteral("a.png")));
    QCOMPARE(int(error.kind), int(ReadErrorKind::NeedsRecogniser));
    QCOMPARE(error.file, QStringLiteral("a.png"));
    QVERIFY(reason(error).contains(QStringLiteral("tesseract-ocr-chi-sim")));
}

static const QByteArray withoutChinese = "echo \"Failed loading language 'chi_sim'\" >&2; exit 1";

void ScansTest::withoutTheChineseModel()
{
    const ScanReader reader(script(withoutChinese));
    const ReadError error = errorOf(reader.read(png(page(text)), QStringLiteral("a.png")));
    QCOMPARE(int(error.kind), int(ReadErrorKind::NeedsRecogniser));
    QCOMPARE(error.detail, QStringLiteral("chi_sim"));
}

void ScansTest::damaged()
{
    const QByteArray whole = png(page(text));
    const ScanReader unasked(script(withoutChinese)); // which would say so if asked
    const ReadError cut = errorOf(unasked.read(whole.left(2000), QStringLiteral("a.png")));
    QCOMPARE(int(cut.kind), int(ReadErrorKind::Damaged));
    const ScanReader reader(script("exit 1"));
    const ReadError failing = errorOf(reader.read(whole, QStringLiteral("a.png")));
    QCOMPARE(int(failing.kind), int(ReadErrorKind::Damaged));
}

void ScansTest::tooSmall()
{
    const ScanReader reader(script("exit 1"));
    const QByteArray sign = png(page(text).scaled(60, 40));
    QCOMPARE(int(errorOf(reader.read(sign, QStringLiteral("a.png"))).kind),
             int(ReadErrorKind::NoContent));
}

void ScansTest::cancelledWhileItRuns()
{
    const QString begun = m_folder.filePath(QStringLiteral("begun"));
    const QString ended = m_folder.filePath(QStringLiteral("ended"));
    const ScanReader reader(script(longWork(begun, ended)));
    const auto outcome =
        reader.read(png(page(text)), QStringLiteral("a.png"), [&] { return QFile::exists(begun); });
    QVERIFY(std::holds_alternative<ReadCancelled>(outcome));
    QVERIFY(QFile::exists(begun) && !QFile::exists(ended));
}

void ScansTest::nothingToRead()
{
    QImage empty = page(text);
    empty.fill(Qt::white);
    const ScanReader reader(script("exit 1")); // not even asked
    QCOMPARE(int(errorOf(reader.read(png(empty), QStringLiteral("a.png"))).kind),
             int(ReadErrorKind::NoContent));
}

void ScansTest::readsAPage()
{
    if (!canRecognise())
        QSKIP("Tesseract is not installed, or knows no Chinese");
    const ReadReport report = read(png(page(text, rows)));
    QCOMPARE(report.report.format, QStringLiteral("scan"));
    const QStringList lines = shown(report);
    QVERIFY2(lines.contains(title), qPrintable(lines.join(u'\n')));
    QVERIFY2(holdsParagraph(report.report.source()), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(rows.first().join(u'|')), qPrintable(lines.join(u'\n')));
    // Brackets are recognised as of either width.
    const auto row = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.startsWith(QStringLiteral("粮食产量")) &&
               line.endsWith(QStringLiteral("|4|3.8"));
    });
    QVERIFY2(row != lines.end(), qPrintable(lines.join(u'\n')));
    const Recognition &recognition = report.report.recognition;
    QVERIFY(recognition.confidence > 80);
    QCOMPARE(recognition.lines.size(), report.report.lineCount());
    QCOMPARE(problemsOf(report, ProblemKind::Recognised), 1);
    QVERIFY(report.report.pages.isEmpty()); // a picture is no page among others
}

void ScansTest::readsALeaningGreyPage()
{
    if (!canRecognise())
        QSKIP("Tesseract is not installed, or knows no Chinese");
    QImage leaning(page(text).size(), QImage::Format_Grayscale8);
    leaning.fill(QColor(205, 205, 205));
    QPainter painter(&leaning);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(0, 30);
    painter.rotate(-1);
    painter.drawImage(0, 0, page(text, rows));
    painter.end();
    const QString source = read(png(leaning)).report.source();
    QVERIFY2(holdsParagraph(source), qPrintable(source));
}

void ScansTest::readsSeveralPages()
{
    if (!canRecognise())
        QSKIP("Tesseract is not installed, or knows no Chinese");
    const ReadReport report = read(
        tiff({page(text).scaled(60, 80).convertToFormat(QImage::Format_Grayscale8), // a thumbnail
              page(text), page(QStringLiteral("第二页的粮食产量持平。"))}));
    const QString source = report.report.source();
    QVERIFY2(source.contains(QStringLiteral("农民收入继续增加")), qPrintable(source));
    QVERIFY2(source.contains(QStringLiteral("第二页的粮食产量持平")), qPrintable(source));
    const SourcePages &pages = report.report.pages;
    QCOMPARE(pages.at(int(source.indexOf(QStringLiteral("农民收入")))), std::optional(1));
    QCOMPARE(pages.at(int(source.indexOf(QStringLiteral("第二页的")))), std::optional(2));
}

void ScansTest::readsAPdfOfPictures()
{
    if (!canRecognise())
        QSKIP("Tesseract is not installed, or knows no Chinese");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.drawImage(0, 0, page(text, rows));
    painter.end();
    const ReadReport report = read(bytes);
    QCOMPARE(report.report.format, QStringLiteral("scan"));
    QVERIFY2(holdsParagraph(report.report.source()), qPrintable(report.report.source()));
}

SUITE_WINDOW_TEST(ScansTest)
#include "tst_scans.moc"
