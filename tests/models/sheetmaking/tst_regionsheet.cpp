// SPDX-License-Identifier: GPL-3.0-or-later
// What a person put right is on the sheet of its region, whatever it is called, and what is not
// there is counted.

#include "figures/valuegrammar.h"
#include "sheetmaking/sheetrequest.h"
#include "sheets/otherfigures.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class RegionSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotListedIsCounted();
    void whatWasCorrectedIsListed();
    void aCorrectionWithoutAYearIsTold();
    void theFormerNameAndYearAreTold();
    void onlyAskedIndicatorsAreListed();
};

static SheetRequest request()
{
    return {.which = SheetTemplate::Region, .regions = {QStringLiteral("500104")}};
}

static QString remarksOf(const SheetContent &sheet)
{
    return sheet.remarks.join(u'\n');
}

/// The row of a name; empty where there is none.
static SheetRow rowOf(const SheetContent &sheet, const QString &name)
{
    for (const SheetRow &row : sheet.tables.constFirst().rows) {
        if (row.cells.constFirst().text == name)
            return row;
    }
    return {};
}

static const SheetCell *cellOf(const SheetRow &row, const QString &text)
{
    for (const SheetCell &cell : row.cells) {
        if (cell.text == text)
            return &cell;
    }
    return nullptr;
}

static QString computing()
{
    return QStringLiteral("云上算力规模");
}

void RegionSheetTest::whatIsNotListedIsCounted()
{
    LibraryFixture fixture;
    const QString key = fixture.import(planText());
    int unknown = 0;
    const QList<Observation> figures = fixture.library().observations(key);
    for (const Observation &figure : figures)
        unknown += figure.value.figure() && figure.indicator.isEmpty() ? 1 : 0;
    QVERIFY(unknown > 1);
    const SheetContent sheet = makeSheet(fixture.library(), request());
    QVERIFY(rowOf(sheet, computing()).cells.isEmpty());
    QVERIFY2(remarksOf(sheet).contains(QStringLiteral("Not listed: %1 more").arg(unknown)),
             qPrintable(remarksOf(sheet)));
}

void RegionSheetTest::whatWasCorrectedIsListed()
{
    LibraryFixture fixture;
    const QString key = fixture.import(planText());
    const SheetContent before = makeSheet(fixture.library(), request());
    QVERIFY(fixture.library().correctFigure(key, fixture.place(key, QStringLiteral("300")),
                                            FigureCorrection{.figure = QStringLiteral("310")}));
    const SheetContent sheet = makeSheet(fixture.library(), request());
    const SheetTable &table = sheet.tables.constFirst();
    QCOMPARE(table.counted(), before.tables.constFirst().counted() + 1);
    QVERIFY(table.rows.at(table.rows.size() - 2).section);
    const SheetRow row = rowOf(sheet, computing());
    QCOMPARE(row.cells.size(), table.columns.size());
    const SheetCell *cell = cellOf(row, QStringLiteral("310"));
    QVERIFY(cell);
    QVERIFY(cell->tag.contains(QStringLiteral("✎")));
    QVERIFY(!cell->notes.isEmpty());
    QVERIFY2(remarksOf(sheet).contains(computing() + QStringLiteral(", 2021 target: the report "
                                                                    "prints “300”; corrected ")),
             qPrintable(remarksOf(sheet)));
}

void RegionSheetTest::aCorrectionWithoutAYearIsTold()
{
    StatedObservation stated;
    stated.observation.name = computing();
    stated.observation.printed = QStringLiteral("300");
    stated.observation.value = parseValue(QStringLiteral("310"), {}, {});
    QCOMPARE(otherFigures({}, {stated}).unknown, 1);
    stated.observation.corrected = CorrectionMark{{}, {FigureField::Value}};
    const OtherFigures others = otherFigures({}, {stated});
    QCOMPARE(others.unknown, 0);
    QCOMPARE(others.corrected.size(), 1);
    QVERIFY(seriesOfOthers(others).isEmpty());
    const QStringList remarks = remarksOnOthers(others, {});
    QCOMPARE(remarks.size(), 1);
    QVERIFY2(remarks.constFirst().contains(computing() + QStringLiteral(", no year actual")),
             qPrintable(remarks.constFirst()));
}

void RegionSheetTest::theFormerNameAndYearAreTold()
{
    LibraryFixture fixture;
    const QString key = fixture.import(planText());
    QVERIFY(fixture.library().correctFigure(
        key, fixture.place(key, QStringLiteral("300")),
        FigureCorrection{.name = QStringLiteral("云端算力"), .period = Period::year(2023)}));
    const SheetContent sheet = makeSheet(fixture.library(), request());
    QVERIFY(!rowOf(sheet, QStringLiteral("云端算力")).cells.isEmpty());
    QVERIFY2(remarksOf(sheet).contains(
                 QStringLiteral("name (before: “%1”), year (before: “2021”)").arg(computing())),
             qPrintable(remarksOf(sheet)));
}

void RegionSheetTest::onlyAskedIndicatorsAreListed()
{
    LibraryFixture fixture;
    const QString key = fixture.import(planText());
    QVERIFY(fixture.library().correctFigure(key, fixture.place(key, QStringLiteral("300")),
                                            FigureCorrection{.figure = QStringLiteral("310")}));
    SheetRequest one = request();
    one.indicators = {QStringLiteral("gdp-growth")};
    const SheetContent sheet = makeSheet(fixture.library(), one);
    QCOMPARE(sheet.tables.constFirst().rows.size(), 1);
    QVERIFY(!remarksOf(sheet).contains(QStringLiteral("Not listed")));
}

SUITE_WINDOW_TEST(RegionSheetTest)
#include "tst_regionsheet.moc"
