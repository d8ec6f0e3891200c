// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetvalues.h"
#include "support/seriesfixture.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixture;

class SheetValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsFiguresAsPrinted_data();
    void setsFiguresAsPrinted();
    void setsFiguresBySigns();
    void findsThePoint();
};

void SheetValuesTest::setsFiguresAsPrinted_data()
{
    using R = Relation;
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("set");
    QTest::newRow("about") << figure(5.5, R::Equal, true) << "增长5.5%左右"
                           << "5.5左右";
    QTest::newRow("at least") << figure(6, R::AtLeast) << "增长6%以上"
                              << "6以上";
    QTest::newRow("bound in front") << figure(6, R::AtLeast) << "不低于6%"
                                    << "不低于6";
    QTest::newRow("range") << range(4.5, 5) << "增长4.5—5%"
                           << "4.5—5";
    QTest::newRow("plain") << figure(5) << "增长5%"
                           << "5";
    QTest::newRow("its decimals") << figure(5) << "5.0"
                                  << "5.0";
    QTest::newRow("a fall") << figure(-3.8) << "降低3.8%"
                            << "−3.8";
    QTest::newRow("brought to another unit") << figure(0.9014, R::AtLeast) << "9014元以上"
                                             << "0.9014 or more";
}

void SheetValuesTest::setsFiguresAsPrinted()
{
    QFETCH(const Value, value);
    QFETCH(const QString, printed);
    Observation observation;
    observation.printed = printed;
    observation.unit = QStringLiteral("%");
    QTEST(valueText(value, observation, ValueForm::Printed), "set");
}

void SheetValuesTest::setsFiguresBySigns()
{
    Observation observation;
    observation.printed = QStringLiteral("增长5.5%左右");
    const QString text =
        valueText(figure(5.5, Relation::Equal, true), observation, ValueForm::Signs);
    QCOMPARE(text.simplified().remove(u' '), QStringLiteral("≈5.5"));
}

void SheetValuesTest::findsThePoint()
{
    QCOMPARE(pointIn(QStringLiteral("5.5")), 1);
    QCOMPARE(pointIn(QStringLiteral("≥ 28894")), 7);
    QCOMPARE(pointIn(QStringLiteral("110以上")), 3);
    QCOMPARE(pointIn(QStringLiteral("—")), -1);
}

SUITE_WINDOW_TEST(SheetValuesTest)
#include "tst_sheetvalues.moc"
