// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "claims/quotients.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class QuotientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsSound();
    void badLinesAreNamed();
};

void QuotientsTest::shippedTableIsSound()
{
    const Catalogue &catalogue = Catalogue::shipped();
    QVERIFY(!Quotients::shipped().all().isEmpty());
    for (const Quotient &quotient : Quotients::shipped().all()) {
        QStringList names = quotient.names + quotient.above;
        if (!quotient.isOfYearDays())
            names += quotient.below;
        for (const QString &name : names) {
            const bool id = name.front().unicode() < 0x80;
            QVERIFY2(!id || catalogue.find(name), qPrintable(name));
        }
    }
}

void QuotientsTest::badLinesAreNamed()
{
    QStringList errors;
    const Quotients quotients =
        Quotients::fromTsv("quotient\tabove\tbelow\toff\twhere\nfish\tcarp|eel\tpond\t2\tamong\n"
                           "fish\tcarp\tpond\t2\tnowhere\nfish\t\tpond\t2\treport\n"
                           "fish\tcarp\tpond\ttwo\treport\nfish\tcarp\tpond\n",
                           &errors);
    QCOMPARE(quotients.all(), (QList<Quotient>{{{QStringLiteral("fish")},
                                                {QStringLiteral("carp"), QStringLiteral("eel")},
                                                {QStringLiteral("pond")},
                                                2,
                                                QuotientPlace::Among}}));
    QCOMPARE(errors.size(), 4);
}

SUITE_CORE_TEST(QuotientsTest)
#include "tst_quotients.moc"
