// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/related.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

static LibraryEntry related(const QString &key, const QString &region, int reviewYear)
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
        related(QStringLiteral("own"), district, 2021),
        related(QStringLiteral("city"), city, 2021),
        related(QStringLiteral("before"), district, 2020),
        related(QStringLiteral("long before"), district, 2018),
        related(QStringLiteral("same year"), district, 2021),
        related(QStringLiteral("another district"), QStringLiteral("500112"), 2021),
        related(QStringLiteral("no year"), district, 0),
    };
    const QStringList related = relatedReports(entries, QStringLiteral("own"), Regions::shipped());
    QCOMPARE(related.join(u','), QStringLiteral("same year,before,city"));
    QCOMPARE(relatedReports(entries, QStringLiteral("own"), Regions::shipped(), 1).size(), 1);
}

void RelatedTest::knowsNothingOfReportsWithoutAPlace()
{
    const QList<LibraryEntry> entries = {related(QStringLiteral("a"), {}, 2021),
                                         related(QStringLiteral("b"), {}, 2021)};
    QVERIFY(relatedReports(entries, QStringLiteral("a"), Regions::shipped()).isEmpty());
    QVERIFY(relatedReports(entries, QStringLiteral("unknown"), Regions::shipped()).isEmpty());
}

SUITE_TEST(RelatedTest)
#include "tst_related.moc"
