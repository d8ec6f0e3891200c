// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetrequest.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What the table of targets gathers from a library.
class NationalMakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsByTheExactFigureBesideABound();
    void takesNoBoundForAWeight();
    void givesThePartsWhereTheWholeIsNotSaid();
};

/// A work report for 2026 with a review of 2025; the targets stand in one paragraph.
static QString workReport(const QString &region, const QString &review, const QString &targets)
{
    return QStringLiteral("2026年%1政府工作报告\n"
                          "一、2025年工作回顾\n"
                          "%2\n"
                          "二、2026年重点工作\n"
                          "今年经济社会发展主要预期目标是：%3；城镇调查失业率5.5%左右；"
                          "进出口总额增长3%。\n")
        .arg(region, review, targets);
}

/// The table of two provinces, of which the second says what is given.
static SheetContent tableWith(const QString &review, const QString &targets)
{
    Testing::LibraryFixture fixture;
    fixture.import(workReport(QStringLiteral("江苏省"),
                              QStringLiteral("全省地区生产总值140000亿元、增长5.3%，"
                                             "居民人均可支配收入增长5%。"),
                              QStringLiteral("地区生产总值增长5%，居民人均可支配收入增长5%")),
                   QStringLiteral("/reports/a.txt"));
    fixture.import(workReport(QStringLiteral("云南省"), review, targets),
                   QStringLiteral("/reports/b.txt"));
    return makeSheet(fixture.library(),
                     {.which = SheetTemplate::National,
                      .indicators = {QStringLiteral("gdp-growth"), QStringLiteral("income-growth")},
                      .year = 2026,
                      .values = ValueForm::Printed});
}

static QString weighted(const SheetContent &sheet)
{
    for (const SheetRow &row : sheet.tables.constFirst().rows) {
        if (row.foot && row.cells.constFirst().text == QStringLiteral("Mean by last year's GDP"))
            return row.cells.at(1).text;
    }
    return {};
}

void NationalMakingTest::weighsByTheExactFigureBesideABound()
{
    const SheetContent sheet =
        tableWith(QStringLiteral("经济总量大幅提升。2025年地区生产总值突破3万亿元。"
                                 "2025年完成地区生产总值35000亿元、增长4.1%。"),
                  QStringLiteral("地区生产总值增长4%"));
    const QString remarks = sheet.remarks.join(u'\n');
    QVERIFY2(!remarks.contains(QStringLiteral("No mean by GDP")), qPrintable(remarks));
    QCOMPARE(weighted(sheet), QStringLiteral("4.80")); // 5 × 14 and 4 × 3.5, of 17.5
}

void NationalMakingTest::takesNoBoundForAWeight()
{
    const SheetContent sheet = tableWith(QStringLiteral("2025年地区生产总值突破3万亿元。"),
                                         QStringLiteral("地区生产总值增长4%"));
    const QString remarks = sheet.remarks.join(u'\n');
    QVERIFY2(remarks.contains(QStringLiteral("No mean by GDP where these have a figure, for the "
                                             "library has no GDP of 2025 for 云南省.")),
             qPrintable(remarks));
    QCOMPARE(weighted(sheet), QString());
}

void NationalMakingTest::givesThePartsWhereTheWholeIsNotSaid()
{
    const SheetContent sheet =
        tableWith(QStringLiteral("全省地区生产总值增长4.1%，居民人均可支配收入增长5%。"),
                  QStringLiteral("地区生产总值增长4%；城镇居民人均可支配收入增长7%左右、"
                                 "农村居民人均可支配收入增长8%左右"));
    const SheetRow &yunnan = sheet.tables.constFirst().rows.at(1);
    QCOMPARE(yunnan.cells.constFirst().text, QStringLiteral("云南省"));
    const auto cell =
        std::find_if(yunnan.cells.begin(), yunnan.cells.end(), [](const SheetCell &c) {
            return c.text == QStringLiteral("城镇 7左右\n农村 8左右");
        });
    QVERIFY(cell != yunnan.cells.end());
    QStringList printed;
    for (const int figure : cell->figures)
        printed << sheet.figures.at(figure).stated.observation.printed;
    QCOMPARE(printed, QStringList({QStringLiteral("增长7%左右"), QStringLiteral("增长8%左右")}));
    const QString remarks = sheet.remarks.join(u'\n');
    QVERIFY2(!remarks.contains(QStringLiteral("no figure for 2026")), qPrintable(remarks));
}

SUITE_WINDOW_TEST(NationalMakingTest)
#include "tst_nationalmaking.moc"
