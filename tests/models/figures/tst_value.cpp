// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/observation.h"
#include "figures/value.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFigures_data();
    void showsFigures();
    void hasAFigureToSortBy();
    void writesNumbersShortAndWhole();
    void periodsGoThereAndBack();
    void partsOfYearsAreNoYears();
    void periodsRefuseNonsense_data();
    void periodsRefuseNonsense();
    void keysGoThereAndBack();
};

static Value value(ValueKind kind, std::optional<Relation> relation, std::optional<double> low,
                   std::optional<double> high, bool approximate = false)
{
    return {
        .kind = kind, .relation = relation, .low = low, .high = high, .approximate = approximate};
}

void ValueTest::showsFigures_data()
{
    QTest::addColumn<Value>("shown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, const Value &shown) {
        QTest::newRow(text) << shown << QString::fromUtf8(text);
    };
    using enum ValueKind;
    using enum Relation;
    row("5.5", value(Number, Equal, 5.5, 5.5));
    row("≈5.5", value(Number, Equal, 5.5, 5.5, true));
    row("−8.4", value(Number, Equal, -8.4, -8.4));
    row("≥6", value(Number, AtLeast, 6, {}));
    row(">300", value(Number, MoreThan, 300, {}));
    row("≤16", value(Number, AtMost, {}, 16));
    row("<0", value(Sign, LessThan, {}, 0));
    row("5–6", value(Number, Equal, 5, 6));
    row("≈1.8∶1", value(Ratio, Equal, 1.8, 1.8, true));
    row("+0.5", value(Change, Equal, 0.5, 0.5));
    row("−0.2", value(Change, Equal, -0.2, -0.2));
    row("—", value(NotSet, {}, {}, {}));
    row("保稳促优", {.kind = Text, .note = QStringLiteral("保稳促优")});
    QTest::newRow("blank") << Value() << QString();
}

void ValueTest::showsFigures()
{
    QFETCH(Value, shown);
    QFETCH(QString, text);
    QCOMPARE(toDisplay(shown), text);
}

void ValueTest::hasAFigureToSortBy()
{
    QCOMPARE(value(ValueKind::Number, Relation::AtLeast, 6, {}).figure(), 6.0);
    QCOMPARE(value(ValueKind::Number, Relation::AtMost, {}, 16).figure(), 16.0);
    QCOMPARE(value(ValueKind::Number, Relation::Equal, 5, 6).figure(), 5.5);
    QVERIFY(!value(ValueKind::Text, {}, {}, {}).figure());
}

void ValueTest::writesNumbersShortAndWhole()
{
    QCOMPARE(numberText(0.1), QStringLiteral("0.1"));
    QCOMPARE(numberText(-0.0), QStringLiteral("0"));
    QCOMPARE(numberText(48000), QStringLiteral("48000"));
    QCOMPARE(numberText(2385100000000.0), QStringLiteral("2385100000000"));
    QCOMPARE(numberText(-2.35), QStringLiteral("−2.35"));
    QCOMPARE(numberText(qInf()), QString());
    QCOMPARE(numberText(1e300).size(), 301);
}

void ValueTest::periodsGoThereAndBack()
{
    for (const char *text :
         {"2022", "2016-2020", "2022-01/2022-09", "2022-12", "2022-07/2022-09"}) {
        const auto period = Period::fromString(QString::fromLatin1(text));
        QVERIFY(period);
        QCOMPARE(period->toString(), QString::fromLatin1(text));
    }
    QVERIFY(Period().toString().isEmpty());
}

void ValueTest::partsOfYearsAreNoYears()
{
    const Period year = Period::year(2022);
    const Period part = Period::months(2022, 1, 9);
    QVERIFY(part.isPart() && !part.isYear() && !part.isSpan() && part.isValid());
    QVERIFY(year.isYear() && !year.isPart());
    QVERIFY(year < part && part < Period::year(2023));
    QCOMPARE(Period::months(2022, 1, 12), year);
    QVERIFY(!(Period{2022, 2022, 0, 9}).isValid());
    QVERIFY(!(Period{2021, 2022, 1, 9}).isValid());
}

void ValueTest::periodsRefuseNonsense_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "22", "20222", "2022-", "2020-2016", "0000", "0606-2025",
                             "0606-09", "2022-23", "abcd", "2022-00", "2022-13", "2022-09/2022-01",
                             "2022-01/2023-02", "2022-1/2022-9", "2022-01/2022-12", "2022/2022-09"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ValueTest::periodsRefuseNonsense()
{
    QFETCH(QString, text);
    QVERIFY(!Period::fromString(text));
}

template <typename Enum>
static QStringList keys(std::initializer_list<Enum> values)
{
    QStringList words;
    for (const Enum value : values) {
        const QString key = toKey(value);
        if (fromKey<Enum>(key) == value)
            words.append(key);
    }
    return words;
}

void ValueTest::keysGoThereAndBack()
{
    const auto list = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    QCOMPARE(keys({Origin::Table, Origin::Prose}), list("table prose"));
    QCOMPARE(keys({Role::Target, Role::Actual}), list("target actual"));
    QCOMPARE(keys({Attribute::Binding, Attribute::Expected}), list("binding expected"));
    QCOMPARE(keys({Measure::Level, Measure::Growth, Measure::Share, Measure::Change,
                   Measure::Contribution, Measure::Comparison}),
             list("level growth share change contribution comparison"));
    QCOMPARE(keys({Verdict::Met, Verdict::Missed, Verdict::Undecidable, Verdict::NoTarget,
                   Verdict::NotComparable}),
             list("met missed undecidable no-target not-comparable"));
    QCOMPARE(keys({ValueKind::Number, ValueKind::Ratio, ValueKind::Sign, ValueKind::Change,
                   ValueKind::Text, ValueKind::NotSet, ValueKind::Deferred, ValueKind::Blank}),
             list("number ratio sign change text not-set deferred blank"));
    QCOMPARE(keys({Relation::Equal, Relation::AtLeast, Relation::MoreThan, Relation::AtMost,
                   Relation::LessThan}),
             list("eq ge gt le lt"));
    QCOMPARE(keys({ReportKind::PlanReport, ReportKind::WorkReport, ReportKind::Communique,
                   ReportKind::Outline, ReportKind::Other}),
             list("plan-report work-report communique outline other"));
    QVERIFY(!fromKey<Role>(QStringLiteral("goal")));
}

SUITE_TEST(ValueTest)
#include "tst_value.moc"
