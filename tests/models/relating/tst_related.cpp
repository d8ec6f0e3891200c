// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/related.h"

#include <QTest>

using namespace PlanLens;

static LibraryEntry entry(const QString &key, const QString &region, int reviewYear)
{
    LibraryEntry entry{.key = key};
    entry.identity.regionId = region;
    if (reviewYear > 0)
        entry.identity.reviewYear = reviewYear;
    return entry;
}

class RelatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNeighboursInTimeAndPlace();
    void knowsNothingOfReportsWithoutAPlace();
};

void RelatedTest::findsNeighboursInTimeAndPlace()
{
    const QString city = QStringLiteral("500000");
    const QString district = QStringLiteral("500104");
    const QList<LibraryEntry> entries = {
        entry(QStringLiteral("own"), district, 2021),
        entry(QStringLiteral("city"), city, 2021),
        entry(QStringLiteral("before"), district, 2020),
        entry(QStringLiteral("long before"), district, 2018),
        entry(QStringLiteral("same year"), district, 2021),
        entry(QStringLiteral("another district"), QStringLiteral("500112"), 2021),
        entry(QStringLiteral("no year"), district, 0),
    };
    const QStringList related = relatedReports(entries, QStringLiteral("own"), Regions::shipped());
    QCOMPARE(related.join(u','), QStringLiteral("same year,before,city"));
    QCOMPARE(relatedReports(entries, QStringLiteral("own"), Regions::shipped(), 1).size(), 1);
}

void RelatedTest::knowsNothingOfReportsWithoutAPlace()
{
    const QList<LibraryEntry> entries = {entry(QStringLiteral("a"), {}, 2021),
                                         entry(QStringLiteral("b"), {}, 2021)};
    QVERIFY(relatedReports(entries, QStringLiteral("a"), Regions::shipped()).isEmpty());
    QVERIFY(relatedReports(entries, QStringLiteral("unknown"), Regions::shipped()).isEmpty());
}

QTEST_APPLESS_MAIN(RelatedTest)
#include "tst_related.moc"
