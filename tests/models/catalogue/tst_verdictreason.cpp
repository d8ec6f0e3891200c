// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/verdictreason.h"
#include "figures/valuegrammar.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class VerdictReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBothFigures();
    void findsTheTargetOfTheReport();
    void aTableComesBeforeTheText();
    void saysWhenTheReportItselfDecides();
    void isEmptyWithoutAVerdict();
};

static Observation figure(Role role, const char *cell, int year = 2022)
{
    Observation observation;
    observation.role = role;
    observation.period = Period::year(year);
    observation.indicator = QStringLiteral("registered-unemployment");
    observation.printed = QString::fromUtf8(cell);
    observation.value = parseValue(observation.printed, {}, QStringLiteral("%"));
    return observation;
}

void VerdictReasonTest::namesBothFigures()
{
    const Observation target = figure(Role::Target, "5.5以内");
    Observation actual = figure(Role::Actual, "5.4");
    actual.verdict = Verdict::Met;
    const QString reason = verdictReason(&target, actual, Direction::AtMost);
    QVERIFY2(reason.contains(QStringLiteral("5.4")) && reason.contains(QStringLiteral("5.5")),
             qPrintable(reason));
}

void VerdictReasonTest::findsTheTargetOfTheReport()
{
    Observation actual = figure(Role::Actual, "5.4");
    actual.verdict = Verdict::Met;
    Observation elsewhere = figure(Role::Target, "9");
    elsewhere.regionId = QStringLiteral("110000");
    const QList<Observation> report{figure(Role::Target, "8", 2023), elsewhere,
                                    figure(Role::Target, "5.5以内"), actual};
    const QString reason = verdictReason(actual, report, Catalogue::shipped());
    QVERIFY2(reason.contains(QStringLiteral("5.5")), qPrintable(reason));
    QVERIFY(verdictReason(report.constFirst(), report, Catalogue::shipped()).isEmpty());
}

void VerdictReasonTest::aTableComesBeforeTheText()
{
    Observation rounded = figure(Role::Target, "6以内");
    rounded.origin = Origin::Prose;
    const QList<Observation> report{rounded, figure(Role::Actual, "5.4"),
                                    figure(Role::Target, "5.5以内")};
    QCOMPARE(judgingTarget(report.at(1), report), &report.at(2));
    QCOMPARE(judgedActual(report.at(0), report), &report.at(1));
    QCOMPARE(judgingTarget(report.at(1), report.mid(0, 1)) != nullptr, true);
    QVERIFY(!judgingTarget(report.at(1), {}));
    QVERIFY(!judgedActual(report.at(1), report));
}

void VerdictReasonTest::saysWhenTheReportItselfDecides()
{
    Observation actual = figure(Role::Actual, "5.4");
    actual.verdict = Verdict::Undecidable;
    actual.stated = Verdict::Met;
    QVERIFY(!verdictReason(nullptr, actual, Direction::None).isEmpty());
}

void VerdictReasonTest::isEmptyWithoutAVerdict()
{
    const Observation target = figure(Role::Target, "5.5以内");
    const Observation actual = figure(Role::Actual, "5.4");
    QVERIFY(verdictReason(&target, actual, Direction::AtMost).isEmpty());
}

SUITE_CORE_TEST(VerdictReasonTest)
#include "tst_verdictreason.moc"
