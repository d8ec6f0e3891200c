// SPDX-License-Identifier: GPL-3.0-or-later
// Scorecards are offered of reports that have something to set there, and name no year 0.

#include "sheetmaking/sheetrequest.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class ScorecardSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutlineHasNone();
    void figuresOfTheTextMakeOne();
    void aYearThatIsNotKnownHasNoColumns();
};

static SheetRequest request(const QString &key)
{
    return {.which = SheetTemplate::Scorecard, .reports = {key}};
}

static QStringList headOf(const SheetContent &sheet)
{
    QStringList texts;
    for (const SheetRow &row : sheet.tables.constFirst().head) {
        for (const SheetCell &cell : row.cells)
            texts << cell.text;
    }
    return texts;
}

void ScorecardSheetsTest::anOutlineHasNone()
{
    LibraryFixture fixture;
    const QString key = fixture.import(
        QStringLiteral("重庆市大渡口区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n"
                       "第一章 发展目标\n"
                       "主要指标表\n"
                       "指标\t单位\t2020年\t2025年\n"
                       "地区生产总值\t亿元\t260\t400\n"
                       "城镇化率\t%\t97\t98\n"));
    const auto entry = fixture.library().entry(key);
    QVERIFY(entry && entry->indicatorTables > 0 && !entry->identity.reviewYear);
    QVERIFY(!canBeScored(fixture.library(), *entry));
    QVERIFY(!scoredReport(fixture.library(), request(key)));
    QVERIFY(makeSheet(fixture.library(), request(key)).isEmpty());
    QVERIFY(whyNoSheet(request(key)) !=
            whyNoSheet({.which = SheetTemplate::Region, .indicators = {}}));
}

void ScorecardSheetsTest::figuresOfTheTextMakeOne()
{
    LibraryFixture fixture;
    const QString key = fixture.import(
        QStringLiteral("政府工作报告\n"
                       "——2022年1月8日在重庆市大渡口区第十三届人民代表大会第二次会议上\n"
                       "大渡口区人民政府区长\n\n"
                       "一、2021年工作回顾\n"
                       "全区地区生产总值增长5.4%。\n"
                       "二、2022年工作安排\n"
                       "主要预期目标是：地区生产总值增长6%左右。\n"));
    QCOMPARE(fixture.library().entry(key)->indicatorTables, 0);
    const SheetContent sheet = makeSheet(fixture.library(), request(key));
    QVERIFY(!sheet.isEmpty());
    QCOMPARE(sheet.tables.constFirst().counted(), 1);
    QVERIFY(headOf(sheet).contains(QStringLiteral("2021")));
    QVERIFY(headOf(sheet).contains(QStringLiteral("2022")));
    // A report with a table goes before it, where none is asked for.
    const QString table = fixture.import(planText(), QStringLiteral("/reports/table.txt"));
    const auto first = scoredReport(fixture.library(), {.which = SheetTemplate::Scorecard});
    QVERIFY(first);
    QCOMPARE(first->key, table);
}

void ScorecardSheetsTest::aYearThatIsNotKnownHasNoColumns()
{
    LibraryFixture fixture;
    const QString key =
        fixture.import(QStringLiteral("重庆市大渡口区2021年国民经济和社会发展统计公报\n"
                                      "一、综合\n"
                                      "全年实现地区生产总值310.5亿元，比上年增长5.4%。\n"));
    QVERIFY(!fixture.library().entry(key)->identity.planYear);
    const SheetContent sheet = makeSheet(fixture.library(), request(key));
    QVERIFY(!sheet.isEmpty());
    const QStringList head = headOf(sheet);
    QVERIFY(head.contains(QStringLiteral("2021")));
    QVERIFY(!head.contains(QStringLiteral("0")));
    const SheetTable &table = sheet.tables.constFirst();
    const QList<SheetRow> lines = table.head + table.rows;
    for (const SheetRow &row : lines)
        QCOMPARE(row.cells.size(), table.columns.size());
    QCOMPARE(table.columns.size(), 8);
}

SUITE_WINDOW_TEST(ScorecardSheetsTest)
#include "tst_scorecardsheets.moc"
