// SPDX-License-Identifier: GPL-3.0-or-later
// Each character of a source knows where on its page it stands.
#include "originals/tracedpages.h"
#include "pdf/pdfrecording.h"
#include "support/pdfrecords.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

TracedPages traced(const PdfRecords &records)
{
    return TracedPages(readRecording(records.bytes()).pages);
}

/// The n-th place of a text in the source.
SourceRange placeOf(const TracedPages &pages, const QString &text, int n = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < n; ++i)
        at = pages.source().indexOf(text, at + 1);
    return {int(at), int(text.size())};
}

bool isAbout(const PdfBox &box, float left, float base, float right, float size)
{
    constexpr float off = 0.5F;
    return std::abs(box.left - left) < off && std::abs(box.right - right) < off &&
           box.top < base - size / 2 && box.top > base - 1.1F * size && box.bottom >= base &&
           box.bottom < base + size / 2;
}

void table(PdfRecords &records)
{
    for (int i = 0; i < 4; ++i) {
        const float y = 100 + 30 * float(i);
        const float x = 80 + 120 * float(i);
        records.rule({80, y, 440, y + 0.5F});
        records.rule({x, 100, x + 0.5F, 190});
    }
    records.text(85, 120, 12, QStringLiteral("指标"));
    records.text(205, 120, 12, QStringLiteral("目标"));
    records.text(325, 120, 12, QStringLiteral("完成"));
    records.text(85, 150, 12, QStringLiteral("竹器产量"));
    records.text(205, 150, 12, QStringLiteral("56.1"));
    records.text(325, 150, 12, QStringLiteral("56.1"));
    records.text(85, 180, 12, QStringLiteral("茶叶产量"));
    records.text(205, 180, 12, QStringLiteral("4"));
    records.text(325, 180, 12, QStringLiteral("3.8"));
}

} // namespace

class TracedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCellsThatReadAlike();
    void findsASentenceOnTwoLines();
    void turnsWithThePage();
    void marksNothingForNothing();
};

void TracedPagesTest::findsCellsThatReadAlike()
{
    PdfRecords records;
    records.page();
    records.text(80, 60, 12, QStringLiteral("竹林镇产量"));
    table(records);
    const TracedPages pages = traced(records);
    const std::vector<PageMark> first = pages.marksOf(placeOf(pages, QStringLiteral("56.1")));
    const std::vector<PageMark> second = pages.marksOf(placeOf(pages, QStringLiteral("56.1"), 2));
    QCOMPARE(first.size(), 1U);
    QCOMPARE(second.size(), 1U);
    QVERIFY(isAbout(first[0].box, 205, 150, 229, 12));
    QVERIFY(isAbout(second[0].box, 325, 150, 349, 12));
    QCOMPARE(first[0].page, 1);
}

void TracedPagesTest::findsASentenceOnTwoLines()
{
    PdfRecords records;
    records.page();
    records.text(80, 60, 12, QStringLiteral("竹林镇年度报告"));
    records.page();
    records.text(104, 100, 12, QStringLiteral("去年全镇竹器产量五十六万件，比上年增长6.2"));
    records.text(80, 120, 12, QStringLiteral("%，农民收入继续增加，全年茶叶产量四百吨，好。"));
    const TracedPages pages = traced(records);
    const SourceRange place = placeOf(pages, QStringLiteral("6.2%"));
    const std::vector<PageMark> marks = pages.marksOf(place);
    QCOMPARE(marks.size(), 2U);
    QCOMPARE(marks[0].page, 2);
    QVERIFY(isAbout(marks[0].box, 332, 100, 350, 12));
    QVERIFY(isAbout(marks[1].box, 80, 120, 86, 12));
}

void TracedPagesTest::turnsWithThePage()
{
    // The text runs up the page, which is turned to the right for it.
    PdfRecords records;
    records.page(595, 842);
    PdfRecord::Glyph glyph{
        .x = 100, .y = 800, .advance = 12, .size = 12, .direction = PdfRecord::Up};
    for (const char32_t character : QStringLiteral("竹器产量56万件").toUcs4()) {
        glyph.character = character;
        records.glyph(glyph);
        glyph.y -= 12;
    }
    const TracedPages pages = traced(records);
    QCOMPARE(pages.page(1).turned, 90);
    QCOMPARE(pages.page(1).width, 842);
    const std::vector<PageMark> marks = pages.marksOf(placeOf(pages, QStringLiteral("56")));
    QCOMPARE(marks.size(), 1U);
    QVERIFY(isAbout(marks[0].box, 842 - 800 + 48, 100, 842 - 800 + 72, 12));
}

void TracedPagesTest::marksNothingForNothing()
{
    PdfRecords records;
    records.page();
    table(records);
    const TracedPages pages = traced(records);
    QVERIFY(pages.marksOf({0, 0}).empty());
    QVERIFY(pages.marksOf({int(pages.source().size()) + 5, 3}).empty());
    QVERIFY(TracedPages().marksOf({0, 3}).empty());
}

SUITE_CORE_TEST(TracedPagesTest)

#include "tst_tracedpages.moc"
