// SPDX-License-Identifier: GPL-3.0-or-later
// A search of a library as a sheet.

#include "sheetmaking/keptsheets.h"
#include "sheetmaking/sheetexchange.h"
#include "sheetmaking/sheetrequest.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Testing;

class HitsMakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasMissed();
    void otherFilesOfAReportAddNoRows();
    void listsPassages();
    void whatFindsNothingHasNoSheet();
    void isKeptWithItsQuery();
};

static SheetRequest hitsOf(const QString &query)
{
    SheetRequest request{.which = SheetTemplate::Hits, .indicators = {}};
    request.query = query;
    return request;
}

void HitsMakingTest::listsWhatWasMissed()
{
    LibraryFixture fixture;
    fixture.import(planText());
    SheetRequest request = hitsOf({});
    request.values = ValueForm::Printed;
    const SheetContent sheet = makeSheet(fixture.library(), request);
    QVERIFY(!sheet.isEmpty());
    QCOMPARE(sheet.tables.constFirst().counted(), 2); // growth, and jobs; the third was met
    const QString csv = QString::fromUtf8(sheetCsv(sheet));
    for (const QString &printed :
         {QStringLiteral("6以上"), QStringLiteral("5.4"), QStringLiteral("5.9")})
        QVERIFY2(csv.contains(printed), qPrintable(printed));
    QString error;
    QVERIFY2(!sheetXlsx(sheet, &error).isEmpty(), qPrintable(error));
    QVERIFY2(!sheetDocx(sheet, {}, &error).isEmpty(), qPrintable(error));
}

void HitsMakingTest::otherFilesOfAReportAddNoRows()
{
    LibraryFixture fixture;
    fixture.import(planText());
    fixture.import(planText(QStringLiteral("各项工作扎实推进。")),
                   QStringLiteral("/reports/plan.htm.txt"));
    QCOMPARE(fixture.library().entries().size(), 2);
    const SheetContent sheet =
        makeSheet(fixture.library(), hitsOf(QStringLiteral("verdict:missed")));
    QCOMPARE(sheet.tables.constFirst().counted(), 2);
    const QString csv = QString::fromUtf8(sheetCsv(sheet));
    QVERIFY2(csv.contains(QStringLiteral("plan.htm.txt")), qPrintable(csv));
}

void HitsMakingTest::listsPassages()
{
    LibraryFixture fixture;
    fixture.import(planText());
    const SheetContent sheet = makeSheet(fixture.library(), hitsOf(QStringLiteral("充电桩群")));
    QCOMPARE(sheet.tables.constFirst().counted(), 1);
    QVERIFY(sheet.title.contains(QStringLiteral("充电桩群")));
    QVERIFY(sheet.tables.constFirst().rows.constFirst().cells.last().text.contains(
        QStringLiteral("360")));
}

void HitsMakingTest::whatFindsNothingHasNoSheet()
{
    LibraryFixture fixture;
    fixture.import(planText());
    for (const QString &query :
         {QStringLiteral("foo:bar"), QStringLiteral("verdict:perhaps"), QStringLiteral("无此词语")})
        QVERIFY(makeSheet(fixture.library(), hitsOf(query)).isEmpty());
}

void HitsMakingTest::isKeptWithItsQuery()
{
    KeptSheet kept{.name = QStringLiteral("missed")};
    kept.request = hitsOf(QStringLiteral("verdict:missed attribute:binding"));
    const QList<KeptSheet> back = keptSheetsFrom(toJson({kept}));
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.constFirst().request.which, SheetTemplate::Hits);
    QCOMPARE(back.constFirst().request.query, kept.request.query);
}

SUITE_WINDOW_TEST(HitsMakingTest)
#include "tst_hitsmaking.moc"
