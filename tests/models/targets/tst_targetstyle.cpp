// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seriesfixture.h"
#include "support/suite.h"
#include "targets/targetstyle.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class TargetStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAmbitionAccuracyAndChange();
    void takesTheFirstRegionWhereNoneIsAsked();
};

static QString text(const std::optional<FigureDifference> &difference)
{
    return difference ? differenceText(*difference) : QStringLiteral("-");
}

/// `year: ambition accuracy change` of each.
static QStringList yearsOf(const TargetStyle &style)
{
    QStringList years;
    for (const StyleYear &year : style.years)
        years << QStringLiteral("%1: %2, %3, %4")
                     .arg(year.year.toString(), text(year.ambition), text(year.accuracy),
                          text(year.change));
    return years;
}

void TargetStyleTest::tellsAmbitionAccuracyAndChange()
{
    const TargetStyle style = targetStyleOf(growthSeries(), chongqing().id);
    const QStringList expected{QStringLiteral("2021: lower limit +2.1, lower limit +2.3, -"),
                               QStringLiteral("2022: −2.8, −2.9, lower limit −0.5"),
                               QStringLiteral("2023: lower limit +3.4, -, lower limit +0.5")};
    QCOMPARE(yearsOf(style), expected);
    QCOMPARE(style.raised, 1);
    QCOMPARE(style.kept, 0);
    QCOMPARE(style.lowered, 1);
}

void TargetStyleTest::takesTheFirstRegionWhereNoneIsAsked()
{
    QCOMPARE(targetStyleOf(growthSeries(), {}).regionId, chongqing().id);
    QCOMPARE(regionsWithTarget(growthSeries()),
             (QStringList{chongqing().id, dadukou().id, wansheng().id}));
    const TargetStyle other = targetStyleOf(growthSeries(), dadukou().id);
    QCOMPARE(yearsOf(other), (QStringList{QStringLiteral("2021: -, lower limit +2, -"),
                                          QStringLiteral("2022: lower limit −2, -, 0")}));
    QCOMPARE(other.kept, 1);
    QVERIFY(targetStyleOf(Series{}, {}).years.isEmpty());
}

SUITE_TEST(TargetStyleTest)
#include "tst_targetstyle.moc"
