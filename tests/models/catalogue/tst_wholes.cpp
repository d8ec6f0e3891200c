// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/wholes.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class WholesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsSound();
    void badLinesAreNamed();
};

void WholesTest::shippedTableIsSound()
{
    const Catalogue &catalogue = Catalogue::shipped();
    QVERIFY(!Wholes::shipped().all().isEmpty());
    for (const Whole &whole : Wholes::shipped().all()) {
        const Indicator *sum = catalogue.find(whole.id);
        QVERIFY2(sum && sum->measure == Measure::Level, qPrintable(whole.id));
        for (const QString &id : whole.parts) {
            const Indicator *part = catalogue.find(id);
            QVERIFY2(part && part->measure == Measure::Level, qPrintable(id));
        }
    }
}

void WholesTest::badLinesAreNamed()
{
    QStringList errors;
    const Wholes wholes = Wholes::fromTsv("whole\tparts\nfish\tcarp eel\nfish\tcarp\n"
                                          "fish\tcarp carp\nfish\tfish eel\nfish\n",
                                          &errors);
    QCOMPARE(wholes.all(), (QList<Whole>{{QStringLiteral("fish"),
                                          {QStringLiteral("carp"), QStringLiteral("eel")}}}));
    QCOMPARE(errors.size(), 4);
}

SUITE_CORE_TEST(WholesTest)
#include "tst_wholes.moc"
