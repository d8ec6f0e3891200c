// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetnarrowing.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Which of the choices of a sheet leaves nothing of it.
class SheetNarrowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneToBlameIsFound();
    void severalAreToBlameTogether();
    void nothingIsToBlameWhereThereAreNoFigures();
    void whatASheetIsAboutCannotBeTakenBack();
};

static SheetRequest regionsSheet()
{
    return {.which = SheetTemplate::Regions,
            .indicators = {QStringLiteral("a")},
            .regions = {QStringLiteral("b")},
            .year = 2022};
}

void SheetNarrowingTest::theOneToBlameIsFound()
{
    const auto withoutRegions = [](const SheetRequest &request) {
        return request.regions.isEmpty();
    };
    QCOMPARE(emptyingChoices(regionsSheet(), withoutRegions),
             QList<NarrowingChoice>{NarrowingChoice::Regions});
    const auto withoutYear = [](const SheetRequest &request) {
        return !request.year && !request.indicators.isEmpty();
    };
    QCOMPARE(emptyingChoices(regionsSheet(), withoutYear),
             QList<NarrowingChoice>{NarrowingChoice::Year});
}

void SheetNarrowingTest::severalAreToBlameTogether()
{
    const auto unnarrowed = [](const SheetRequest &request) {
        return !request.year && request.regions.isEmpty();
    };
    const QList<NarrowingChoice> all{NarrowingChoice::Indicators, NarrowingChoice::Regions,
                                     NarrowingChoice::Year};
    QCOMPARE(emptyingChoices(regionsSheet(), unnarrowed), all);
    const SheetRequest left = withoutChoices(regionsSheet(), all);
    QVERIFY(left.indicators.isEmpty() && left.regions.isEmpty() && !left.year);
    QVERIFY(left.which == SheetTemplate::Regions);
}

void SheetNarrowingTest::nothingIsToBlameWhereThereAreNoFigures()
{
    const auto never = [](const SheetRequest &) {
        return false;
    };
    QVERIFY(emptyingChoices(regionsSheet(), never).isEmpty());
    QVERIFY(emptyingChoices({.which = SheetTemplate::National}, never).isEmpty());
}

void SheetNarrowingTest::whatASheetIsAboutCannotBeTakenBack()
{
    const auto always = [](const SheetRequest &) {
        return true;
    };
    const QStringList one{QStringLiteral("a")};
    QVERIFY(
        emptyingChoices({.which = SheetTemplate::Indicator, .indicators = one}, always).isEmpty());
    QVERIFY(emptyingChoices({.which = SheetTemplate::Region, .regions = one}, always).isEmpty());
}

SUITE_CORE_TEST(SheetNarrowingTest)
#include "tst_sheetnarrowing.moc"
