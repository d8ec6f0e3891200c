// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/unittable.h"
#include "support/suite.h"

#include <QResource>
#include <QTest>

using namespace PlanLens;

class UnitTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsWhole();
    void saysWhatIsWrong();
    void findsTheLongest();
};

void UnitTableTest::shippedTableIsWhole()
{
    QStringList errors;
    const QResource tsv(QStringLiteral(":/planlens/language/units.tsv"));
    QVERIFY(tsv.isValid());
    UnitTable::read(QString::fromUtf8(tsv.uncompressedData()), &errors);
    QCOMPARE(errors, QStringList());
    QVERIFY(UnitTable::shipped().words().size() > 200);
    for (const UnitWord &word : UnitTable::shipped().words())
        QVERIFY(UnitTable::shipped().find(word.unit));
}

void UnitTableTest::saysWhatIsWrong()
{
    QStringList errors;
    const UnitTable table = UnitTable::read(u"米\t\tmetre\t1\t3米\n"
                                            u"尺\t\tmetre\tmuch\t3尺\n"
                                            u"里\t米\tmetre\t500\t3里\n"
                                            u"丈\t\tmetre\n"
                                            u"亩\t\tsquare-metre\t10000/15\t8亩\n",
                                            &errors);
    QCOMPARE(errors.size(), 3);
    QCOMPARE(table.words().size(), 3);
    QVERIFY(qAbs(table.find(u"亩")->factor - 666.6667) < 1e-3);
    QVERIFY(!table.find(u"尺"));
}

void UnitTableTest::findsTheLongest()
{
    const UnitTable &table = UnitTable::shipped();
    QCOMPARE(table.startingAt(u"平方公里", 0, true)->unit, QStringLiteral("平方公里"));
    QCOMPARE(table.startingAt(u"80㎡", 2, true)->unit, QStringLiteral("平方米"));
    QVERIFY(!table.startingAt(u"3月", 1, true));
    QVERIFY(table.startingAt(u"3月", 1, false));
    QVERIFY(!table.startingAt(u"5Part", 1, true)); // P is a unit, Part none
    QVERIFY(!table.startingAt(u"", 0, true));
    QVERIFY(!table.startingAt(u"米", 4, true));
}

SUITE_TEST(UnitTableTest)
#include "tst_unittable.moc"
