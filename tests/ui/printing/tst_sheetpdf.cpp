// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/pdfdetails.h"
#include "printing/documentpages.h"
#include "printing/sheetbookmarks.h"
#include "printing/sheetfiles.h"
#include "printing/sheetlayout.h"
#include "support/programoutput.h"
#include "support/sheetfixture.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace PlanLens;
using namespace PlanLens::Fixture;
using PlanLens::Test::outputOf;

class SheetPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesOfTheLayout();
    void textCanBeSelected();
    void repeatsTheHeadOnEachPage();
    void losesNoLineOfATallRow();
    void embedsItsFonts();
    void saysWhatItIs();
    void hasAnOutline();
    void namesTheRowsOfALongTable();
    void whatIsNoPdfIsRefused();
    void aTextHasPagesAndAnOutline();
    void bookmarksStandOnTheirPages();
    void anOpenBookmarkCountsAllBelow();

private:
    QString written(const SheetContent &sheet);
    static QString outlineOf(const QString &path);

    QTemporaryDir m_folder;
};

QString SheetPdfTest::written(const SheetContent &sheet)
{
    const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
    QString error;
    if (!saveSheet(sheet, path, &error))
        qFatal("%s", qPrintable(error));
    return path;
}

/// The outline of a PDF, as XML.
QString SheetPdfTest::outlineOf(const QString &path)
{
    const QString xml =
        outputOf(QStringLiteral("pdftohtml"),
                 {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), path});
    return xml.mid(xml.indexOf(QStringLiteral("<outline>")));
}

static QString itemOf(const PdfBookmark &bookmark)
{
    return QStringLiteral("<item page=\"%1\">%2</item>").arg(bookmark.page + 1).arg(bookmark.title);
}

void SheetPdfTest::hasThePagesOfTheLayout()
{
    const SheetContent sheet = longScorecard(80);
    QFile file(written(sheet));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray count = "/Count " + QByteArray::number(SheetLayout(sheet).pageCount());
    QVERIFY2(bytes.contains(count), count.constData());
}

void SheetPdfTest::textCanBeSelected()
{
    NEEDS("pdftotext");
    const SheetOptions options{.audit = true, .date = QDate(2026, 11, 21), .reports = 5};
    SheetContent sheet = indicatorSheet(growthSeries(), {}, options);
    sheet.checks = {QStringLiteral("8.3 − 6 = 2.3"), QStringLiteral("新增2万户")};
    const QString path = written(sheet);
    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char *expected :
         {"地区生产总值增速", "重庆市", "大渡口区", "万盛经开区", "2020–2023", "8.3", "2.6", "5.5",
          "8以上", "6.5以上", "2026", "page 1 / 2", "2022 review and 2023 plan", "8.3 − 6 = 2.3",
          "2万户"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
}

void SheetPdfTest::repeatsTheHeadOnEachPage()
{
    NEEDS("pdftotext");
    const SheetContent sheet = longScorecard(80);
    const QString path = written(sheet);
    const QStringList pages = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                                  .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), SheetLayout(sheet).pageCount());
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QVERIFY2(page.contains(QStringLiteral("Indicator")), qPrintable(page));
}

void SheetPdfTest::losesNoLineOfATallRow()
{
    NEEDS("pdftotext");
    SheetContent sheet = longScorecard(12);
    QString words;
    constexpr int count = 900;
    for (int i = 0; i < count; ++i)
        words += QStringLiteral("w%1. ").arg(i);
    sheet.tables.first().rows[5].cells[1].text = words;
    const QString text =
        outputOf(QStringLiteral("pdftotext"), {written(sheet), QStringLiteral("-")});
    for (int i = 0; i < count; ++i)
        QVERIFY2(text.contains(QStringLiteral("w%1.").arg(i)), qPrintable(QString::number(i)));
}

void SheetPdfTest::embedsItsFonts()
{
    NEEDS("pdffonts");
    const QString path = written(indicatorSheet(growthSeries()));
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    // name, type (two words), encoding, emb, sub, uni, …
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line));
}

void SheetPdfTest::saysWhatItIs()
{
    NEEDS("pdfinfo");
    const SheetContent sheet = indicatorSheet(growthSeries());
    const QString path = written(sheet);
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(sheet.title), qPrintable(info));
    QVERIFY2(info.contains(sheet.subtitle), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("PlanLens")), qPrintable(info));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
    QVERIFY(bytes.contains("/Lang (en)"));
}

void SheetPdfTest::hasAnOutline()
{
    NEEDS("pdftohtml");
    const SheetContent sheet = longScorecard(80, {.audit = true});
    const QString outline = outlineOf(written(sheet));
    const SheetLayout layout(sheet);
    const QList<PdfBookmark> bookmarks = sheetBookmarks(layout);
    QVERIFY(bookmarks.size() > 9);
    QCOMPARE(bookmarks.constFirst(), (PdfBookmark{sheet.title, 0, 0, 0}));
    for (const PdfBookmark &bookmark : bookmarks) {
        QVERIFY2(outline.contains(itemOf(bookmark)), qPrintable(itemOf(bookmark) + outline));
        QVERIFY(bookmark.page < layout.pageCount());
    }
    QVERIFY(outline.contains(QStringLiteral("第8部分")));
}

void SheetPdfTest::namesTheRowsOfALongTable()
{
    const SheetContent sheet = indicatorSheet(wideSeries(60, 2));
    const SheetLayout layout(sheet);
    QVERIFY(layout.pageCount() > 1);
    QStringList titles;
    for (const PdfBookmark &bookmark : sheetBookmarks(layout))
        titles << bookmark.title;
    QCOMPARE(titles.count(QStringLiteral("第60区")), 1);
    const SheetContent brief = indicatorSheet(growthSeries());
    QCOMPARE(sheetBookmarks(SheetLayout(brief)).constLast().title, QStringLiteral("Sources"));
}

void SheetPdfTest::whatIsNoPdfIsRefused()
{
    QString error;
    QVERIFY(withPdfDetails("no pdf", {}, &error).isEmpty());
    QVERIFY(!error.isEmpty());
}

/// Paragraphs that say their number; where each begins.
static QList<int> addParagraphs(QTextDocument &document, int count)
{
    QTextCursor cursor(&document);
    QList<int> positions;
    for (int i = 0; i < count; ++i) {
        positions << cursor.position();
        cursor.insertText(QStringLiteral("段落%1号。\n").arg(i));
    }
    return positions;
}

void SheetPdfTest::aTextHasPagesAndAnOutline()
{
    NEEDS("pdftotext");
    NEEDS("pdftohtml");
    QTextDocument document;
    constexpr int count = 150;
    const QList<int> positions = addParagraphs(document, count);
    const DocumentPages pages(document, QStringLiteral("报告题目"));
    QVERIFY(pages.count() > 2);
    const PdfBookmark last = pages.bookmark(QStringLiteral("末段"), positions.constLast(), 0);
    QCOMPARE(last.page, pages.count() - 1);
    QString error;
    const QString path = m_folder.filePath(QStringLiteral("text.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pages.pdf({last}, &error));
    file.close();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QString outline = outlineOf(path);
    QVERIFY2(outline.contains(itemOf(last)), qPrintable(outline));
    const QStringList texts = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                                  .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages.count());
    QString all;
    for (int i = 0; i < texts.size(); ++i) {
        const QString foot = QStringLiteral("—%1—").arg(i + 1); // blanks come out as they like
        QVERIFY2(QString(texts.at(i)).remove(u' ').contains(foot), qPrintable(texts.at(i)));
        QVERIFY(texts.at(i).contains(QStringLiteral("报告题目")));
        all += texts.at(i);
    }
    // Each paragraph once, on one page.
    for (int i = 0; i < count; ++i)
        QCOMPARE(all.count(QStringLiteral("段落%1号。").arg(i)), 1);
}

void SheetPdfTest::bookmarksStandOnTheirPages()
{
    NEEDS("pdftotext");
    QTextDocument document;
    constexpr int count = 150;
    const QList<int> positions = addParagraphs(document, count);
    const DocumentPages pages(document, QStringLiteral("题"));
    QString error;
    QFile file(m_folder.filePath(QStringLiteral("places.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pages.pdf({}, &error));
    file.close();
    const QStringList texts =
        outputOf(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")})
            .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    for (int i = 0; i < count; ++i) {
        const PdfBookmark place = pages.bookmark({}, positions.at(i), 0);
        QVERIFY2(texts.value(place.page).contains(QStringLiteral("段落%1号。").arg(i)),
                 qPrintable(QString::number(i)));
        QVERIFY(place.top >= 0);
    }
}

void SheetPdfTest::anOpenBookmarkCountsAllBelow()
{
    QTextDocument document(QStringLiteral("a"));
    QString error;
    const QByteArray pdf = DocumentPages(document, QStringLiteral("t"))
                               .pdf({{QStringLiteral("a"), 0, 0, 0},
                                     {QStringLiteral("b"), 0, 0, 1},
                                     {QStringLiteral("c"), 0, 0, 2},
                                     {QStringLiteral("d"), 0, 0, 2}},
                                    &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    for (const char *expected : {"/Count 4", "/Count 3", "/Count 2"})
        QVERIFY2(pdf.contains(expected), expected);
}

SUITE_WINDOW_TEST(SheetPdfTest)
#include "tst_sheetpdf.moc"
