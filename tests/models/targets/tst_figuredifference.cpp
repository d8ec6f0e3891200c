// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seriesfixture.h"
#include "support/suite.h"
#include "targets/figuredifference.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class FigureDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCanBeTold_data();
    void tellsWhatCanBeTold();
    void anotherBasisIsTold();
};

void FigureDifferenceTest::tellsWhatCanBeTold_data()
{
    using R = Relation;
    QTest::addColumn<Value>("value");
    QTest::addColumn<Value>("base");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ordering>("ordering");
    const auto row = [](const char *name, const Value &value, const Value &base, const char *text,
                        Ordering ordering) {
        QTest::newRow(name) << value << base << QString::fromUtf8(text) << ordering;
    };
    row("two figures", figure(6), figure(5.5), "+0.5", Ordering::Higher);
    row("without dust", figure(5.4), figure(5.1), "+0.3", Ordering::Higher);
    row("about", figure(6, R::Equal, true), figure(6), "0", Ordering::Equal);
    row("lower", figure(10), figure(12), "−2", Ordering::Lower);
    row("two bounds", figure(6, R::AtLeast), figure(5, R::AtLeast), "+1", Ordering::Higher);
    row("a bound and a figure", figure(6.5, R::AtLeast), figure(5.5), "lower limit +1",
        Ordering::Higher);
    row("a figure and a bound", figure(10), figure(7, R::AtLeast), "lower limit +3",
        Ordering::Higher);
    row("an upper bound", figure(5, R::AtMost), figure(5.5), "upper limit −0.5", Ordering::Lower);
    row("two bounds of one side", figure(6, R::MoreThan), figure(6, R::AtLeast), "lower limit 0",
        Ordering::Equal);
    row("bounds to both sides", figure(6, R::AtLeast), figure(6, R::AtMost), "", Ordering::Open);
    row("a range", range(4.5, 5), figure(4.2), "+0.3–+0.8", Ordering::Higher);
    row("around", range(4.5, 5), figure(4.8), "−0.3–+0.2", Ordering::Open);
    row("at the end of a range", figure(5), range(4.5, 5), "0–+0.5", Ordering::Open);
    row("a range that begins there", range(5.5, 6), figure(5.5), "0–+0.5", Ordering::Open);
    row("a range that ends there", range(5, 5.5), figure(5.5), "−0.5–0", Ordering::Open);
    row("ranges with one end in common", range(5, 6), range(5, 5.5), "0–+0.5", Ordering::Higher);
    row("two ranges", range(5, 6), range(4.5, 5.5), "+0.5", Ordering::Higher);
    row("words", words(QStringLiteral("完成下达任务")), figure(5), "", Ordering::Open);
    Value share = figure(5);
    share.kind = ValueKind::Ratio;
    row("a ratio and a number", share, figure(5), "", Ordering::Open);
}

void FigureDifferenceTest::tellsWhatCanBeTold()
{
    QFETCH(Value, value);
    QFETCH(Value, base);
    const auto difference = differenceOf(value, base);
    QTEST(difference ? differenceText(*difference) : QString(), "text");
    QTEST(orderingOf(difference), "ordering");
}

void FigureDifferenceTest::anotherBasisIsTold()
{
    const auto stated = [](const QString &basis) {
        Value value = figure(5);
        value.basis = basis;
        return point(chongqing(), 2022, Role::Target, value, basis);
    };
    const SeriesPoint plain = stated({});
    const SeriesPoint other = stated(QStringLiteral("同口径"));
    const auto difference = differenceOf(other, plain);
    QVERIFY(difference && difference->otherBasis);
    QVERIFY(!differenceOnOneBasis(other, plain));
    QVERIFY(differenceOnOneBasis(other, other));
    QVERIFY(!differenceOf(plain, plain)->otherBasis);
    QVERIFY(!differenceOf(stated(QStringLiteral("现价")), plain));
}

SUITE_TEST(FigureDifferenceTest)
#include "tst_figuredifference.moc"
