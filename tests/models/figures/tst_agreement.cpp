// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/agreement.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFigures_data();
    void comparesFigures();
    void targetsAreSet_data();
    void targetsAreSet();
    void roundsInAnotherUnit();
    void knowsTheLastDigit();
    void aPrintedNumberStandsForASpan();
    void closeCallsNeedAbout();
};

static Value number(double figure, std::optional<Relation> relation = Relation::Equal,
                    bool approximate = false)
{
    Value value{.kind = ValueKind::Number, .relation = relation, .approximate = approximate};
    if (relation != Relation::AtMost && relation != Relation::LessThan)
        value.low = figure;
    if (relation != Relation::AtLeast && relation != Relation::MoreThan)
        value.high = figure;
    return value;
}

static Value withBasis(Value value)
{
    value.basis = QStringLiteral("同口径");
    return value;
}

void AgreementTest::comparesFigures_data()
{
    QTest::addColumn<Value>("left");
    QTest::addColumn<Value>("right");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char *name, const Value &left, const Value &right, Agreement result) {
        QTest::newRow(name) << left << right << int(result);
    };
    const Value growing{
        .kind = ValueKind::Sign, .relation = Relation::MoreThan, .low = 0, .high = {}};
    row("the same", number(2.6), number(2.6), Agreement::Equal);
    row("another", number(2.6), number(2.8), Agreement::Different);
    row("rounded", number(2.9), number(2.913), Agreement::Compatible);
    row("rounded the wrong way", number(2), number(2.5), Agreement::Different);
    row("a bound lost", number(6), number(6, Relation::AtLeast), Agreement::BoundLost);
    row("bounds either way", number(6, Relation::AtMost), number(6, Relation::AtLeast),
        Agreement::Different);
    row("another bound", number(6, Relation::AtLeast), number(8, Relation::AtLeast),
        Agreement::Open);
    row("bounds that round", number(6, Relation::AtLeast), number(5.5, Relation::AtLeast),
        Agreement::Open);
    row("one bound counted and not", number(6, Relation::AtLeast), number(6, Relation::MoreThan),
        Agreement::BoundLost);
    row("about lost", number(5.5), number(5.5, Relation::Equal, true), Agreement::Compatible);
    row("near about", number(1.4), number(1.5, Relation::Equal, true), Agreement::Different);
    row("about in tens", number(40, Relation::Equal, true), number(41.2), Agreement::Compatible);
    row("about next to nothing", number(1e-10, Relation::Equal, true), number(5),
        Agreement::Different);
    row("two that are about", number(59.4, Relation::Equal, true),
        number(59.7, Relation::Equal, true), Agreement::Different);
    row("beyond about", number(2), number(2.5, Relation::Equal, true), Agreement::Different);
    row("above a bound", number(2.9, Relation::MoreThan), number(2.913), Agreement::Compatible);
    row("below a bound", number(3, Relation::MoreThan), number(2.913), Agreement::Different);
    row("two bounds", number(3, Relation::AtLeast), number(5, Relation::AtMost), Agreement::Open);
    row("growing", growing, number(3), Agreement::Compatible);
    row("growing and falling", growing, number(-3), Agreement::Different);
    row("another basis", number(-5.1), withBasis(number(2.1)), Agreement::Open);
    row("words", Value{.kind = ValueKind::Text}, number(2), Agreement::Open);
}

void AgreementTest::comparesFigures()
{
    QFETCH(const Value, left);
    QFETCH(const Value, right);
    QFETCH(const int, agreement);
    QCOMPARE(int(agreementOf(left, right)), agreement);
    QCOMPARE(int(agreementOf(right, left)), agreement);
}

void AgreementTest::targetsAreSet_data()
{
    QTest::addColumn<Value>("left");
    QTest::addColumn<Value>("right");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char *name, const Value &left, const Value &right, Agreement result) {
        QTest::newRow(name) << left << right << int(result);
    };
    row("the same", number(5), number(5), Agreement::Equal);
    row("about lost", number(5), number(5, Relation::Equal, true), Agreement::Compatible);
    row("a bound lost", number(5), number(5, Relation::AtLeast), Agreement::BoundLost);
    row("within a bound", number(8), number(5, Relation::AtLeast), Agreement::Different);
    row("another that rounds", number(5), number(4.6), Agreement::Different);
    row("another that is about", number(6, Relation::Equal, true),
        number(5.5, Relation::Equal, true), Agreement::Different);
    row("in tens", number(40, Relation::Equal, true), number(41.2), Agreement::Different);
    row("another bound", number(6, Relation::AtLeast), number(8, Relation::AtLeast),
        Agreement::Different);
    row("another bound that rounds", number(6, Relation::AtLeast), number(5.5, Relation::AtLeast),
        Agreement::Different);
    row("bounds either way", number(3, Relation::AtLeast), number(5, Relation::AtMost),
        Agreement::Open);
    row("told shortly, or another", number(20), number(20.3), Agreement::Open);
    row("a reckoned amount, rounded", number(105.3), number(105.28), Agreement::Compatible);
    row("another basis", number(5.1), withBasis(number(2.1)), Agreement::Open);
}

void AgreementTest::targetsAreSet()
{
    QFETCH(const Value, left);
    QFETCH(const Value, right);
    QFETCH(const int, agreement);
    QCOMPARE(int(agreementOfTargets(left, right)), agreement);
    QCOMPARE(int(agreementOfTargets(right, left)), agreement);
}

void AgreementTest::roundsInAnotherUnit()
{
    // 105.28亿元 and 1052834万元
    const LastDigits digits{.left = 100, .right = 1};
    QCOMPARE(agreementOf(number(1052800), number(1052834), digits), Agreement::Compatible);
    QCOMPARE(agreementOf(number(1052800), number(1052894), digits), Agreement::Different);
    QCOMPARE(agreementOf(number(1052800), number(1052834)), Agreement::Different);
}

void AgreementTest::knowsTheLastDigit()
{
    QCOMPARE(lastDigit(8), 1.0);
    QCOMPARE(lastDigit(8.5), 0.1);
    QCOMPARE(lastDigit(-0.032), 0.001);
    QCOMPARE(lastDigit(0), 1.0);
}

void AgreementTest::aPrintedNumberStandsForASpan()
{
    const Span exact = printedSpan(91.5, 0.1);
    QVERIFY(exact.contains(91.45) && exact.contains(91.55));
    QVERIFY(!exact.contains(91.56));
    const Span about = printedSpan(100, 1, true);
    QVERIFY(about.contains(95) && about.contains(105) && !about.contains(106));
}

void AgreementTest::closeCallsNeedAbout()
{
    QVERIFY(isCloseCall(number(60, Relation::Equal, true), number(59.4)));
    QVERIFY(!isCloseCall(number(60), number(59.4)));
    QVERIFY(!isCloseCall(number(60, Relation::Equal, true), number(50)));
}

SUITE_TEST(AgreementTest)
#include "tst_agreement.moc"
