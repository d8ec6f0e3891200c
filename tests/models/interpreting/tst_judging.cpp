// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/judging.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Actuals of a report against its targets.
class JudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByPeriod_data();
    void judgesByPeriod();
    void leavesSentencesWithoutAYear_data();
    void leavesSentencesWithoutAYear();
    void leavesAFallBesideALevel();
    void joinsTheFiguresOfAGroup_data();
    void joinsTheFiguresOfAGroup();
};

void JudgingTest::judgesByPeriod_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("judged");
    QTest::newRow("the year") << "2022"
                              << "2022" << true;
    QTest::newRow("another year") << "2023"
                                  << "2022" << false;
    QTest::newRow("a part against the year") << "2022"
                                             << "2022-01/2022-09" << false;
    QTest::newRow("a part against a part") << "2022-01/2022-09"
                                           << "2022-01/2022-09" << false;
}

static Observation figure(Role role, const QString &period, double number)
{
    Observation o;
    o.role = role;
    o.name = QStringLiteral("货运量");
    o.period = Period::fromString(period).value_or(Period());
    o.value = {
        .kind = ValueKind::Number, .relation = Relation::Equal, .low = number, .high = number};
    return o;
}

void JudgingTest::judgesByPeriod()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    QList<Observation> observations{figure(Role::Target, target, 5),
                                    figure(Role::Actual, actual, 4)};
    judgeActuals(observations, Catalogue::shipped());
    QTEST(observations.last().verdict.has_value(), "judged");
}

void JudgingTest::leavesSentencesWithoutAYear_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<bool>("judged");
    QTest::newRow("side by side in a table") << Origin::Table << true;
    QTest::newRow("somewhere in the text") << Origin::Prose << false;
}

/// Of no year that is known: the target may be the next year's.
void JudgingTest::leavesSentencesWithoutAYear()
{
    QFETCH(Origin, origin);
    QList<Observation> observations{figure(Role::Target, {}, 5), figure(Role::Actual, {}, 4)};
    for (Observation &o : observations)
        o.origin = origin;
    judgeActuals(observations, Catalogue::shipped());
    QTEST(observations.last().verdict.has_value(), "judged");
}

/// 累计下降6%，完成总目标14%的43%
void JudgingTest::leavesAFallBesideALevel()
{
    QList<Observation> observations{figure(Role::Target, QStringLiteral("2022"), 14),
                                    figure(Role::Actual, QStringLiteral("2022"), -6)};
    for (Observation &o : observations) {
        o.origin = Origin::Prose;
        o.indicator = QStringLiteral("energy-intensity-growth");
        o.unit = QStringLiteral("%");
    }
    observations.last().measure = Measure::Growth;
    judgeActuals(observations, Catalogue::shipped());
    QVERIFY(!observations.last().verdict);
}

void JudgingTest::joinsTheFiguresOfAGroup_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("an indicator of its own") << "城镇居民"
                                             << "人均可支配收入"
                                             << "urban-income";
    QTest::newRow("below a section") << "一、收入 · 农村居民"
                                     << "人均可支配收入"
                                     << "rural-income";
    QTest::newRow("none of its own") << "男性"
                                     << "人均可支配收入" << QString();
}

void JudgingTest::joinsTheFiguresOfAGroup()
{
    QFETCH(QString, section);
    QFETCH(QString, name);
    Observation o;
    o.origin = Origin::Table;
    o.section = section;
    o.name = name;
    o.unit = QStringLiteral("元");
    joinToCatalogue(o, Catalogue::shipped());
    QTEST(o.indicator, "indicator");
}

SUITE_TEST(JudgingTest)
#include "tst_judging.moc"
