// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"
#include "sheets/comparisonsheet.h"
#include "sheets/sheetarrangement.h"
#include "support/figures.h"
#include "support/reportfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;
using namespace PlanLens::Fixtures;

/// Two reports on one sheet.
class ComparisonSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnHoldsOneRoleAndOneYear();
    void theYearsOfOnePlace();
    void figuresOfAnotherUnitSayIt();
    void thePhrasesCanBeLeftOut();
    void theFileIsNamedByBothReports();
};

namespace {

const QString grain = QStringLiteral("粮食产量");

struct Made
{
    const char *digest;
    QString regionId;
    QString regionName;
    int year; ///< planned
};

Made dadukou(int year)
{
    return {year == 2022 ? "1111" : "3333", QStringLiteral("500104"),
            QStringLiteral("重庆市大渡口区"), year};
}

Made chengdu(int year)
{
    return {"2222", QStringLiteral("510100"), QStringLiteral("成都市"), year};
}

UnderstoodReport reportOf(const Made &made, const QString &sentence,
                          const QList<Observation> &figures)
{
    Test::ReportFixture fixture(made.digest);
    fixture.add(BlockKind::Paragraph, sentence);
    UnderstoodReport understood;
    understood.report = *fixture.finished();
    understood.report.identity = {.kind = ReportKind::PlanReport,
                                  .regionId = made.regionId,
                                  .regionName = made.regionName,
                                  .reviewYear = made.year - 1,
                                  .planYear = made.year};
    for (Observation figure : figures) {
        figure.anchor.report = understood.report.key();
        figure.regionId = made.regionId;
        understood.interpretation.observations << figure;
    }
    return understood;
}

UnderstoodReport planOf(const Made &made, double target, double actual)
{
    return reportOf(
        made, QStringLiteral("坚持稳中求进。"),
        {cell(0, 1, 2, grain, Role::Target, made.year, target),
         judged(cell(1, 1, 3, grain, Role::Actual, made.year - 1, actual), Verdict::Met)});
}

/// A place with a target and an actual, and one that has an actual only.
ReportComparison ofPlaces(const QString &unit = QStringLiteral("%"))
{
    Observation actual = cell(1, 1, 3, grain, Role::Actual, 2021, 6);
    actual.unit = unit;
    return compareReports(planOf(dadukou(2022), 5, 4),
                          reportOf(chengdu(2022), QStringLiteral("推动高质量发展。"), {actual}));
}

QStringList titlesOf(const SheetContent &sheet)
{
    QStringList titles;
    for (const SheetTable &table : sheet.tables)
        titles << table.title;
    return titles;
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

void ComparisonSheetTest::aColumnHoldsOneRoleAndOneYear()
{
    const QString here = QStringLiteral("大渡口区");
    const SheetTable table = comparisonSheet(ofPlaces()).tables.constFirst();
    // The other place has no target: no column of it, and nothing to set against the one there is.
    QCOMPARE(textsOf(table.head.at(0)),
             QStringList(
                 {{}, {}, text("2022 target"), {}, text("2021 actual"), {}, {}, text("Verdict")}));
    QCOMPARE(table.head.at(0).cells.at(4).columnSpan, 3);
    QCOMPARE(textsOf(table.head.at(1)),
             QStringList({text("Indicator"), text("Unit"), here, text("What differs"), here,
                          QStringLiteral("成都市"), text("Difference"), here}));
    QCOMPARE(table.columns.size(), table.head.at(1).cells.size());
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(textsOf(table.rows.at(0)),
             QStringList({grain, text("%"), text("5"), text("target only: ") + here, text("4"),
                          text("6"), text("+2"), text("met")}));
}

void ComparisonSheetTest::theYearsOfOnePlace()
{
    const SheetContent sheet =
        comparisonSheet(compareReports(planOf(dadukou(2022), 5, 4), planOf(dadukou(2023), 6, 4.5)));
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(
        textsOf(table.head.at(0)),
        QStringList(
            {{}, {}, text("Target"), {}, {}, {}, text("Actual"), {}, {}, text("Verdict"), {}}));
    QCOMPARE(textsOf(table.head.at(1)),
             QStringList({text("Indicator"), text("Unit"), text("2022"), text("2023"),
                          text("Change"), text("What changed"), text("2021"), text("2022"),
                          text("Change"), text("2021"), text("2022")}));
    QCOMPARE(textsOf(table.rows.at(0)),
             QStringList({grain, text("%"), text("5"), text("6"), text("+1"), text("raised"),
                          text("4"), text("4.5"), text("+0.5"), text("met"), text("met")}));
}

void ComparisonSheetTest::figuresOfAnotherUnitSayIt()
{
    const SheetTable table = comparisonSheet(ofPlaces(text("t"))).tables.constFirst();
    const SheetRow &row = table.rows.at(0);
    QCOMPARE(row.cells.at(1).text, text("t"));
    QCOMPARE(row.cells.at(2).tag, text("%"));
    QCOMPARE(row.cells.at(4).tag, text("%"));
    QVERIFY(row.cells.at(5).tag.isEmpty());
}

void ComparisonSheetTest::thePhrasesCanBeLeftOut()
{
    const SheetContent sheet = comparisonSheet(ofPlaces());
    const QString wording = text("Wording");
    QVERIFY(titlesOf(sheet).contains(wording));
    QVERIFY(columnTitles(sheet).contains(wording));
    QVERIFY(!columnTitles(sheet).contains(text("Indicators")));
    for (const SheetRow &row : sheet.tables.at(1).rows)
        QVERIFY2(row.cells.constLast().text.startsWith(text("only ")),
                 qPrintable(row.cells.constLast().text));
    SheetArrangement arrangement;
    arrangement.hiddenColumns = QStringList{wording};
    const SheetContent shorter = arranged(sheet, arrangement);
    QVERIFY(!titlesOf(shorter).contains(wording));
    QCOMPARE(shorter.tables.constFirst().rows.size(), sheet.tables.constFirst().rows.size());
    QVERIFY(shorter.sources.size() < sheet.sources.size());
}

void ComparisonSheetTest::theFileIsNamedByBothReports()
{
    const SheetContent sheet = comparisonSheet(ofPlaces());
    QVERIFY(sheet.subject.contains(QStringLiteral("大渡口区")));
    QVERIFY(sheet.subject.contains(QStringLiteral("成都市")));
    SheetArrangement arrangement;
    arrangement.title = text("Ours");
    QVERIFY(arranged(sheet, arrangement).subject.isEmpty());
}

SUITE_TEST(ComparisonSheetTest)
#include "tst_comparisonsheet.moc"
