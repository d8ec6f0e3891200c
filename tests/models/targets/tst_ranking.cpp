// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seriesfixture.h"
#include "support/suite.h"
#include "targets/ranking.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalFiguresShareARank();
    void theWholeIsNotRankedWithItsParts();
    void ranksByTargetAndGap();
    void theYearBeforeIsRankedAmongTheSame();
};

static Place province(int number, const char16_t *name)
{
    return {QString::number(number), QString::fromUtf16(name)};
}

static SeriesPoint actual(const Place &place, int year, const Value &value)
{
    return point(place, year, Role::Actual, value, toDisplay(value));
}

/// `rank(=) place figure (rank of the year before)` of each.
static QStringList rowsOf(const Ranking &ranking)
{
    QStringList rows;
    for (const RankedRegion &row : ranking.rows) {
        rows << QStringLiteral("%1%2 %3 %4 (%5)")
                    .arg(row.rank)
                    .arg(row.tied ? QStringLiteral("=") : QString(), row.regionId,
                         row.figure ? numberText(*row.figure) : QStringLiteral("-"))
                    .arg(row.lastRank);
    }
    return rows;
}

static Series provinces()
{
    const Place tianjin = province(120000, u"天津市");
    const Place jiangsu = province(320000, u"江苏省");
    const Place fujian = province(350000, u"福建省");
    const Place hunan = province(430000, u"湖南省");
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    series.points = {
        actual(tianjin, 2024, figure(5.1)), actual(jiangsu, 2024, figure(5.8)),
        actual(fujian, 2024, figure(5.5)),  actual(tianjin, 2025, figure(4.8)),
        actual(jiangsu, 2025, figure(5.3)), actual(fujian, 2025, figure(5)),
        actual(hunan, 2025, figure(4.8)),   actual(province(100000, u"中国"), 2025, figure(5))};
    return series;
}

void RankingTest::equalFiguresShareARank()
{
    const Ranking ranking = rankingOf(provinces(), {}, Period::year(2025), RankBy::Actual);
    const QStringList expected{QStringLiteral("1 320000 5.3 (0)"), QStringLiteral("2 350000 5 (0)"),
                               QStringLiteral("3= 120000 4.8 (0)"),
                               QStringLiteral("3= 430000 4.8 (0)")};
    QCOMPARE(rowsOf(ranking), expected);
    QCOMPARE(ranking.ranked, 4);
}

void RankingTest::theWholeIsNotRankedWithItsParts()
{
    const Ranking all = rankingOf(provinces(), {}, Period::year(2025), RankBy::Actual);
    QVERIFY(all.upper);
    QCOMPARE(all.upper->regionId, QStringLiteral("100000"));
    QCOMPARE(all.upper->figure, 5.0);
    // It is taken where it was not asked for too; a year without its figure has none.
    const QStringList two{QStringLiteral("350000"), QStringLiteral("120000")};
    QVERIFY(rankingOf(provinces(), two, Period::year(2025), RankBy::Actual).upper);
    QVERIFY(!rankingOf(provinces(), two, Period::year(2024), RankBy::Actual).upper);
}

void RankingTest::ranksByTargetAndGap()
{
    const Ranking targets = rankingOf(growthSeries(), {}, Period::year(2021), RankBy::Target);
    QCOMPARE(rowsOf(targets), (QStringList{QStringLiteral("1 cq-wansheng 7 (0)"),
                                           QStringLiteral("2 500104 6 (0)")}));
    QVERIFY(targets.upper);
    QCOMPARE(targets.upper->figure, 6.0);
    const Ranking gaps = rankingOf(growthSeries(), {}, Period::year(2021), RankBy::Gap);
    QCOMPARE(rowsOf(gaps), (QStringList{QStringLiteral("1 500104 2 (0)"),
                                        QStringLiteral("2 cq-wansheng 1.5 (0)")}));
    QCOMPARE(gaps.rows.constFirst().gap->limit, Limit::Lower);
    QCOMPARE(gaps.rows.constLast().gap->limit, Limit::None);
}

void RankingTest::theYearBeforeIsRankedAmongTheSame()
{
    const Ranking ranking =
        rankingOf(provinces(), {QStringLiteral("350000"), QStringLiteral("120000")},
                  Period::year(2025), RankBy::Actual);
    QCOMPARE(rowsOf(ranking),
             (QStringList{QStringLiteral("1 350000 5 (1)"), QStringLiteral("2 120000 4.8 (2)")}));
    const Ranking none =
        rankingOf(provinces(), {QStringLiteral("430000"), QStringLiteral("120000")},
                  Period::year(2024), RankBy::Actual);
    QCOMPARE(none.ranked, 1);
    QCOMPARE(none.rows.constLast().rank, 0);
}

SUITE_TEST(RankingTest)
#include "tst_ranking.moc"
