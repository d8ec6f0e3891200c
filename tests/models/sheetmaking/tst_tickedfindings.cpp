// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings says what people made of them.

#include "exchange/storedfindings.h"
#include "sheetmaking/sheetexchange.h"
#include "sheetmaking/sheetrequest.h"
#include "support/libraryfixture.h"
#include "support/suite.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

class TickedFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOnTheSheet();
};

void TickedFindingsTest::areOnTheSheet()
{
    LibraryFixture fixture;
    const QString key =
        fixture.import(planText(QStringLiteral("2021年，工业投资增长9.1%。\n\n"
                                               "工业投资增长9.4%，民间投资回升。")));
    const QList<Finding> findings = storedFindings(fixture.library(), {key}).all();
    const auto differs = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.result == FindingResult::Contradiction;
    });
    QVERIFY(differs != findings.end());
    const SheetRequest request{.which = SheetTemplate::Findings};
    const QString remark = QStringLiteral("a misprint");
    const auto csv = [&] {
        return QString::fromUtf8(sheetCsv(makeSheet(fixture.library(), request)));
    };
    const qsizetype columns =
        makeSheet(fixture.library(), request).tables.constFirst().columns.size();
    QVERIFY(!csv().contains(remark));
    QVERIFY(fixture.library().markFinding(differs->report, findingKey(*differs), remark));
    const SheetContent marked = makeSheet(fixture.library(), request);
    QCOMPARE(marked.tables.constFirst().columns.size(), columns + 1);
    QVERIFY(csv().contains(remark));
    QString error;
    QVERIFY2(!sheetXlsx(marked, &error).isEmpty(), qPrintable(error));
    QVERIFY(fixture.library().markFinding(differs->report, findingKey(*differs), std::nullopt));
    QCOMPARE(makeSheet(fixture.library(), request).tables.constFirst().columns.size(), columns);
}

SUITE_WINDOW_TEST(TickedFindingsTest)
#include "tst_tickedfindings.moc"
