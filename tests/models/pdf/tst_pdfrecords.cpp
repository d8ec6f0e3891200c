// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfreader.h"
#include "support/pdfrecords.h"
#include "support/readfailure.h"
#include "support/suite.h"

#include <QTest>

#include <limits>

using namespace PlanLens;
using namespace PlanLens::Testing;

/// What is made of the records of pages, whatever the program that writes them says.
class PdfRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void report();
    void withoutEnd();
    void pagesWithoutTheirText();
    void strange_data();
    void strange();
};

static ReadOutcome outcomeOf(const QByteArray &records)
{
    return reportOfRecords(records, "bytes", QStringLiteral("report.pdf"));
}

static PdfRecords recordsOfOnePage()
{
    PdfRecords records;
    records.page();
    records.text(80, 100, 12, QStringLiteral("竹器产量增长6.5%。"));
    return records;
}

void PdfRecordsTest::report()
{
    const ReadOutcome outcome = outcomeOf(recordsOfOnePage().bytes());
    QVERIFY(std::holds_alternative<ReadReport>(outcome));
    const Report &report = std::get<ReadReport>(outcome).report;
    QCOMPARE(report.blocks.size(), 1);
    QCOMPARE(report.blocks.first().text.text(), QStringLiteral("竹器产量增长6.5%。"));
    QCOMPARE(report.file, QStringLiteral("report.pdf"));
}

void PdfRecordsTest::withoutEnd()
{
    QCOMPARE(errorOf(outcomeOf(recordsOfOnePage().bytes().chopped(1))).kind,
             ReadErrorKind::Damaged);
    QCOMPARE(errorOf(outcomeOf({})).kind, ReadErrorKind::Damaged);
}

void PdfRecordsTest::pagesWithoutTheirText()
{
    PdfRecords records = recordsOfOnePage();
    records.page();
    records.broken();
    records.page();
    records.picture({100, 100, 400, 400});
    records.page();
    const ReadOutcome outcome = outcomeOf(records.bytes());
    QVERIFY(std::holds_alternative<ReadReport>(outcome));
    QStringList told;
    for (const Problem &problem : std::get<ReadReport>(outcome).problems) {
        QCOMPARE(problem.kind, ProblemKind::PartSkipped);
        told += problem.text;
    }
    QCOMPARE(told, (QStringList{QStringLiteral("p. 3"), QStringLiteral("p. 2")}));
}

void PdfRecordsTest::strange_data()
{
    QTest::addColumn<PdfRecord::Glyph>("glyph");
    const PdfRecord::Glyph sound{.x = 80, .y = 120, .advance = 12, .size = 12, .character = U'a'};
    const auto row = [&](const char *name, auto change) {
        PdfRecord::Glyph glyph = sound;
        change(glyph);
        QTest::newRow(name) << glyph;
    };
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    constexpr float endless = std::numeric_limits<float>::infinity();
    row("no place", [](auto &glyph) { glyph.x = none; });
    row("a place beyond every page", [](auto &glyph) { glyph.y = -1e30F; });
    row("endless", [](auto &glyph) { glyph.advance = endless; });
    row("larger than every page", [](auto &glyph) { glyph.size = 1e30F; });
    row("no character", [](auto &glyph) { glyph.character = 0x110000; });
    row("half a character", [](auto &glyph) { glyph.character = 0xd800; });
    row("no direction", [](auto &glyph) { glyph.direction = 9; });
}

void PdfRecordsTest::strange()
{
    QFETCH(PdfRecord::Glyph, glyph);
    PdfRecords records = recordsOfOnePage();
    records.glyph(glyph);
    QCOMPARE(errorOf(outcomeOf(records.bytes())).kind, ReadErrorKind::Damaged);
}

SUITE_CORE_TEST(PdfRecordsTest)
#include "tst_pdfrecords.moc"
