// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headingtext.h"
#include "report/report.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anchorsHaveATextForm_data();
    void anchorsHaveATextForm();
    void anchorsAreRefusedWhereTheTextIsNone();
    void linesAreCountedFromOne();
    void quotesTheSource();
    void anchorsOutsideTheReportPointNowhere();
    void headingsStandAboveABlock();
    void aParagraphBeginsWithItsHeading();
    void placesStandOnPages();
    void pagesHaveATextForm();
};

static Report twoBlocks()
{
    Report report;
    report.digest = "0123456789abcdef0123";
    report.setSource(QStringLiteral("一、目标\n增长 6%以上\n"));
    Block heading{.kind = BlockKind::Heading, .level = 1, .line = 1};
    heading.text.append(u"一、目标", 0);
    Block paragraph{.kind = BlockKind::Paragraph, .line = 2};
    paragraph.text.append(u"增长", 5);
    paragraph.text.append(u"6%以上", 8);
    report.blocks = {heading, paragraph};
    return report;
}

void ReportTest::anchorsHaveATextForm_data()
{
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<QString>("text");
    QTest::newRow("block") << Anchor{QStringLiteral("ab12"), 3, -1, -1, 0, 0}
                           << QStringLiteral("ab12#b3");
    QTest::newRow("cell") << Anchor{QStringLiteral("ab12"), 3, 4, 1, 0, 0}
                          << QStringLiteral("ab12#b3.4.1");
    QTest::newRow("range") << Anchor{QStringLiteral("ab12"), 3, 4, 1, 7, 2}
                           << QStringLiteral("ab12#b3.4.1:7+2");
}

void ReportTest::anchorsHaveATextForm()
{
    QFETCH(Anchor, anchor);
    QFETCH(QString, text);
    QCOMPARE(anchor.toString(), text);
    QCOMPARE(Anchor::fromString(text), std::optional(anchor));
}

void ReportTest::anchorsAreRefusedWhereTheTextIsNone()
{
    QVERIFY(!Anchor::fromString(QStringLiteral("ab12")));
    QVERIFY(!Anchor::fromString(QStringLiteral("ab12#b")));
    QVERIFY(!Anchor::fromString(QStringLiteral("ab12#b3.4")));
    QVERIFY(!Anchor::fromString(QStringLiteral("ab12#b99999999999")));
    QVERIFY(!Anchor::fromString(QStringLiteral("ab12#b3:4+99999999999")));
}

void ReportTest::linesAreCountedFromOne()
{
    const Report report = twoBlocks();
    QCOMPARE(report.lineAt(0), 1);
    QCOMPARE(report.lineAt(5), 2);
    QCOMPARE(report.columnAt(8), 4);
    QCOMPARE(report.line(report.anchor(1)), 2);
}

void ReportTest::quotesTheSource()
{
    const Report report = twoBlocks();
    QCOMPARE(report.quote({report.key(), 1, -1, -1, 0, 4}), QStringLiteral("增长 6%"));
    QCOMPARE(report.quote(report.anchor(0)), QStringLiteral("一、目标"));
}

void ReportTest::anchorsOutsideTheReportPointNowhere()
{
    const Report report = twoBlocks();
    QCOMPARE(report.textAt(report.anchor(2)), nullptr);
    QCOMPARE(report.textAt(report.cellAnchor(1, 0, 0)), nullptr);
    QCOMPARE(report.quote(report.anchor(9)), QString());
    QCOMPARE(report.line(report.anchor(9)), 0);
}

void ReportTest::headingsStandAboveABlock()
{
    const Report report = twoBlocks();
    QCOMPARE(report.headingsOf(1), QList<int>{0});
}

void ReportTest::aParagraphBeginsWithItsHeading()
{
    QCOMPARE(runInHeadingLength(u"一是扩大投资。全年完成"), 7);
    QCOMPARE(runInHeadingLength(u"一是扩大投资"), 6);
    QCOMPARE(runInHeadingLength(u"二、大型项目由省审批；小型项目由市审批。其他"), 0);
    QCOMPARE(runInHeadingLength(QString(80, u'长') + QStringLiteral("。")), 0);
}

void ReportTest::placesStandOnPages()
{
    Report report = twoBlocks();
    QCOMPARE(report.page(report.anchor(0)), std::nullopt);
    report.pages.add(0, 3);
    report.pages.add(5, 3); // still the same
    report.pages.add(8, 4);
    QCOMPARE(report.pages.starts.size(), 2);
    QCOMPARE(report.page(report.anchor(0)), std::optional(3));
    // A paragraph that goes on over the end of a page.
    QCOMPARE(report.page(report.anchor(1)), std::optional(3));
    QCOMPARE(report.page({report.key(), 1, -1, -1, 2, 4}), std::optional(4));
    QCOMPARE(report.page(report.anchor(9)), std::nullopt);
    // A row that the end of a page tore: its empty cell stands where it begins.
    Block table{.kind = BlockKind::Table, .line = 2};
    table.table.rows = {{{{.line = 2}}, 2}};
    report.blocks += table;
    QCOMPARE(report.page(report.cellAnchor(2, 0, 0)), std::optional(3));
    report.pages = {};
    report.pages.add(6, 2);
    QCOMPARE(report.page(report.anchor(0)), std::nullopt);
}

void ReportTest::pagesHaveATextForm()
{
    SourcePages pages;
    QCOMPARE(pages.toText(), QString());
    pages.add(0, 0); // not known
    QVERIFY(pages.isEmpty());
    SourcePages cell;
    cell.add(0, 1);
    cell.add(4, 2);
    pages.add(0, 1);
    pages.add(10, cell);
    pages.add(20, cell);
    QCOMPARE(pages.toText(), QStringLiteral("0:1 14:2 20:1 24:2"));
    QVERIFY(SourcePages::fromText(pages.toText()) == pages);
    for (const char *text : {"", "0", "0:", "0:1 0:2", "5:1 4:2", "0:0", "a:1", "0:1;"})
        QVERIFY2(SourcePages::fromText(QLatin1String(text)).isEmpty(), text);
}

SUITE_TEST(ReportTest)
#include "tst_report.moc"
