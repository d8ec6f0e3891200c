// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what a search found.

#include "sheets/hitssheet.h"
#include "sheets/sheetcells.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

namespace {

enum Columns { RegionAt, NameAt, KindAt, YearAt, TargetAt, ActualAt, GapAt, VerdictAt, SourceAt };

/// Both figures of a year in one report, the file of which is named.
FoundFact missed(const Place &place, const QString &file = QStringLiteral("plan.txt"))
{
    FoundFact fact;
    fact.actual = point(place, 2021, Role::Actual, figure(5.4), QStringLiteral("5.4")).source;
    fact.actual->file = file;
    fact.actual->observation.anchor.report += file;
    fact.actual->reportKey += file;
    fact.actual->observation.verdict = Verdict::Missed;
    fact.actual->observation.attribute = Attribute::Binding;
    fact.target = fact.actual;
    Observation &target = fact.target->observation;
    target.role = Role::Target;
    target.verdict.reset();
    target.value = figure(6, Relation::AtLeast);
    target.printed = QStringLiteral("6以上");
    target.anchor.column = 4;
    return fact;
}

SheetContent listed(const QList<FoundFact> &facts, int more = 0)
{
    FoundHits hits{.title = QStringLiteral("Missed"), .facts = facts, .passages = {}};
    hits.more = more;
    SheetOptions options;
    options.values = ValueForm::Printed;
    return hitsSheet(hits, options);
}

QString textAt(const SheetContent &sheet, int row, int column)
{
    return sheet.tables.constFirst().rows.at(row).cells.at(column).text.simplified();
}

} // namespace

class HitsSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysAllOfAFact();
    void formatsOfAReportAreOneRow();
    void whatIsStatedOtherwiseIsAnotherRow();
    void aTargetAndItsResultAreOneFact();
    void placesOfSeveralProvincesAreNamedWithTheirs();
    void saysWhatTheReportSays();
    void countsWhatIsLeftOut();
    void passagesAreRows();
    void nothingFoundIsNoSheet();
};

void HitsSheetTest::aRowSaysAllOfAFact()
{
    const SheetContent sheet = listed({missed(dadukou())});
    QCOMPARE(sheet.title, QStringLiteral("Missed"));
    QVERIFY2(sheet.subtitle.contains(u'1'), qPrintable(sheet.subtitle));
    QCOMPARE(sheet.year, std::optional(2021));
    QCOMPARE(sheet.tables.size(), 1);
    const SheetRow &row = sheet.tables.constFirst().rows.constFirst();
    QCOMPARE(row.cells.size(), sheet.tables.constFirst().columns.size());
    QVERIFY2(textAt(sheet, 0, NameAt).endsWith(QStringLiteral("(%)")),
             qPrintable(textAt(sheet, 0, NameAt)));
    QCOMPARE(textAt(sheet, 0, KindAt), QStringLiteral("binding"));
    QCOMPARE(textAt(sheet, 0, YearAt), QStringLiteral("2021"));
    QCOMPARE(textAt(sheet, 0, TargetAt), QStringLiteral("6以上"));
    QCOMPARE(textAt(sheet, 0, ActualAt), QStringLiteral("5.4"));
    QCOMPARE(row.cells.at(GapAt).number, std::optional(-0.6));
    QCOMPARE(row.cells.at(VerdictAt).verdict, std::optional(Verdict::Missed));
    QVERIFY(!textAt(sheet, 0, SourceAt).isEmpty());
    QCOMPARE(sheet.figures.size(), 2);
    QCOMPARE(row.cells.at(ActualAt).figures, QList<int>{1});
}

void HitsSheetTest::formatsOfAReportAreOneRow()
{
    const QString other = QStringLiteral("plan.pdf");
    const SheetContent sheet =
        listed({missed(dadukou()), missed(chongqing()), missed(dadukou(), other)});
    QCOMPARE(sheet.tables.constFirst().counted(), 2);
    // By region; the file is named where several have it.
    const QString district = textAt(sheet, 1, SourceAt);
    QVERIFY2(district.contains(QStringLiteral("plan.txt")) && district.contains(other),
             qPrintable(district));
    QVERIFY(!textAt(sheet, 0, SourceAt).contains(QStringLiteral("plan.txt")));
}

void HitsSheetTest::whatIsStatedOtherwiseIsAnotherRow()
{
    FoundFact other = missed(dadukou(), QStringLiteral("plan.pdf"));
    other.actual->observation.value = figure(5.1);
    other.actual->observation.printed = QStringLiteral("5.1");
    FoundFact later = missed(dadukou());
    later.actual->observation.period = Period::year(2020);
    later.target->observation.period = Period::year(2020);
    const SheetContent sheet = listed({missed(dadukou()), other, later});
    QCOMPARE(sheet.tables.constFirst().counted(), 3);
    QVERIFY(!sheet.year);
}

void HitsSheetTest::aTargetAndItsResultAreOneFact()
{
    const FoundFact whole = missed(dadukou());
    const SheetContent sheet =
        listed({{whole.target, std::nullopt, {}}, {std::nullopt, whole.actual, {}}});
    QCOMPARE(sheet.tables.constFirst().counted(), 1);
    QCOMPARE(textAt(sheet, 0, TargetAt), QStringLiteral("6以上"));
    QCOMPARE(textAt(sheet, 0, ActualAt), QStringLiteral("5.4"));
}

void HitsSheetTest::placesOfSeveralProvincesAreNamedWithTheirs()
{
    const QString district = textAt(listed({missed(dadukou())}), 0, RegionAt);
    const QString among = textAt(listed({missed(chongqing()), missed(dadukou())}), 1, RegionAt);
    QCOMPARE(among, district);
    const Place tianjin{QStringLiteral("120000"), QStringLiteral("天津市")};
    const QString apart = textAt(listed({missed(dadukou()), missed(tianjin)}), 1, RegionAt);
    QVERIFY2(apart != district && apart.contains(district), qPrintable(apart));
}

void HitsSheetTest::saysWhatTheReportSays()
{
    FoundFact fact = missed(dadukou());
    fact.actual->observation.stated = Verdict::Met;
    const SheetCell cell = listed({fact}).tables.constFirst().rows.constFirst().cells.at(VerdictAt);
    QCOMPARE(cell.verdict, std::optional(Verdict::Missed));
    QVERIFY(!cell.tag.isEmpty());
    fact.actual->observation.verdict.reset();
    QVERIFY(!textAt(listed({fact}), 0, VerdictAt).isEmpty());
}

void HitsSheetTest::countsWhatIsLeftOut()
{
    const SheetContent sheet = listed({missed(dadukou())}, 4);
    QVERIFY(rowsText(sheet.tables.constFirst()).contains(u'5'));
}

void HitsSheetTest::passagesAreRows()
{
    FoundPassage passage{.place = *missed(dadukou()).actual,
                         .text = QStringLiteral("Jobs\nwere found.")};
    passage.place.observation = {};
    passage.place.observation.origin = Origin::Prose;
    passage.place.observation.line = 12;
    passage.place.observation.anchor.report = passage.place.reportKey;
    FoundPassage second = passage;
    second.text = QStringLiteral("More jobs.");
    FoundPassage copy = second;
    copy.place.file = QStringLiteral("plan.pdf");
    copy.place.observation.anchor.report = copy.place.file;
    const SheetContent sheet =
        hitsSheet({.title = {}, .facts = {}, .passages = {passage, second, copy}});
    QCOMPARE(sheet.tables.constFirst().counted(), 2);
    const QList<SheetCell> &cells = sheet.tables.constFirst().rows.constFirst().cells;
    QCOMPARE(cells.last().text, QStringLiteral("Jobs were found."));
    QVERIFY(textAt(sheet, 1, 2).contains(copy.place.file));
}

void HitsSheetTest::nothingFoundIsNoSheet()
{
    QVERIFY(listed({}).isEmpty());
}

SUITE_WINDOW_TEST(HitsSheetTest)
#include "tst_hitssheet.moc"
