// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/partners.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class PartnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestFirst();
    void yearsOfOnePlace();
    void comparedFromTheEarliest();
    void oneForEachYear();
    void oneForEachRegion();
};

namespace {

LibraryEntry entry(const QString &key, const QString &region, int year,
                   ReportKind kind = ReportKind::PlanReport)
{
    LibraryEntry made;
    made.key = key;
    made.identity.regionId = region;
    made.identity.regionCode = region;
    made.identity.kind = kind;
    made.identity.reviewYear = year - 1;
    made.identity.planYear = year;
    return made;
}

QList<LibraryEntry> library()
{
    const QString city = QStringLiteral("500000");
    const QString district = QStringLiteral("500104");
    return {entry(QStringLiteral("d22"), district, 2022),
            entry(QStringLiteral("c24"), city, 2024),
            entry(QStringLiteral("c21"), city, 2021),
            entry(QStringLiteral("c22"), city, 2022),
            entry(QStringLiteral("w23"), city, 2023, ReportKind::WorkReport),
            entry(QStringLiteral("c23"), city, 2023),
            entry(QStringLiteral("d23"), district, 2023)};
}

} // namespace

void PartnersTest::nearestFirst()
{
    QCOMPARE(comparisonPartners(library(), QStringLiteral("c23")).join(QLatin1Char(' ')),
             QStringLiteral("c22 c24 c21 w23 d23 d22"));
    QVERIFY(comparisonPartners(library(), QStringLiteral("none")).isEmpty());
}

void PartnersTest::yearsOfOnePlace()
{
    QCOMPARE(yearsOfRegion(library(), QStringLiteral("c23")).size(), 4);
    QVERIFY(yearsOfRegion(library(), QStringLiteral("none")).isEmpty());
}

void PartnersTest::oneForEachYear()
{
    QList<LibraryEntry> entries = library();
    QCOMPARE(oneOfEachYear(entries, QStringLiteral("c23")).join(QLatin1Char(' ')),
             QStringLiteral("c21 c22 c23 c24"));
    // Of two reports on one year the fuller one; but always the report itself.
    entries << entry(QStringLiteral("again"), QStringLiteral("500000"), 2022);
    entries.last().indicatorTables = 2;
    QCOMPARE(oneOfEachYear(entries, QStringLiteral("c23")).join(QLatin1Char(' ')),
             QStringLiteral("c21 again c23 c24"));
    QCOMPARE(oneOfEachYear(entries, QStringLiteral("c22")).join(QLatin1Char(' ')),
             QStringLiteral("c21 c22 c23 c24"));
    QVERIFY(oneOfEachYear(entries, QStringLiteral("none")).isEmpty());
}

void PartnersTest::oneForEachRegion()
{
    QCOMPARE(oneOfEachRegion(library(), QStringLiteral("d23")).join(QLatin1Char(' ')),
             QStringLiteral("c23 d23"));
    QCOMPARE(oneOfEachRegion(library(), QStringLiteral("w23")), QStringList{QStringLiteral("w23")});
    QVERIFY(oneOfEachRegion(library(), QStringLiteral("none")).isEmpty());
}

void PartnersTest::comparedFromTheEarliest()
{
    const QStringList keys{QStringLiteral("d23"), QStringLiteral("c23"), QStringLiteral("c21")};
    QCOMPARE(inComparingOrder(library(), keys),
             QStringList({QStringLiteral("c21"), QStringLiteral("c23"), QStringLiteral("d23")}));
}

SUITE_TEST(PartnersTest)
#include "tst_partners.moc"
