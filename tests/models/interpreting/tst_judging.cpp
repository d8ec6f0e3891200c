// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/judging.h"

#include <QTest>

using namespace PlanLens;

/// Actuals of a report against its targets.
class JudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByPeriod_data();
    void judgesByPeriod();
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

void JudgingTest::judgesByPeriod()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    const auto figure = [](Role role, const QString &period, double number) {
        Observation o;
        o.role = role;
        o.name = QStringLiteral("货运量");
        o.period = Period::fromString(period).value();
        o.value = {
            .kind = ValueKind::Number, .relation = Relation::Equal, .low = number, .high = number};
        return o;
    };
    QList<Observation> observations{figure(Role::Target, target, 5),
                                    figure(Role::Actual, actual, 4)};
    judgeActuals(observations, Catalogue::shipped());
    QTEST(observations.last().verdict.has_value(), "judged");
}

QTEST_APPLESS_MAIN(JudgingTest)
#include "tst_judging.moc"
