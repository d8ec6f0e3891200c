// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/redefinitions.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class RedefinitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTableIsSound();
    void oneContinuesTheOther();
    void chainsAreFollowed();
    void badLinesAreNamed();
};

static Redefinitions tableOf(const QByteArray &lines, QStringList *errors = nullptr)
{
    return Redefinitions::fromTsv("former\tlater\tchange\n" + lines, errors);
}

void RedefinitionsTest::shippedTableIsSound()
{
    const Catalogue &catalogue = Catalogue::shipped();
    const Redefinitions &shipped = Redefinitions::shipped();
    QVERIFY(!shipped.all().isEmpty());
    for (const Redefinition &redefinition : shipped.all()) {
        const Indicator *former = catalogue.find(redefinition.former);
        const Indicator *later = catalogue.find(redefinition.later);
        QVERIFY2(former && later, qPrintable(redefinition.former));
        QCOMPARE(former->unit, later->unit); // they share an axis
        QCOMPARE(former->measure, later->measure);
        QVERIFY2(!redefinition.change.isEmpty(), qPrintable(redefinition.former));
    }
}

void RedefinitionsTest::oneContinuesTheOther()
{
    const Redefinitions table = tableOf("a\tb\tnew statistics\n");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QVERIFY(table.between(a, b));
    QCOMPARE(table.between(a, b)->change, QStringLiteral("new statistics"));
    QVERIFY(!table.between(b, a));
    QVERIFY(table.areRelated(a, b));
    QVERIFY(table.areRelated(b, a));
    QVERIFY(!table.areRelated(a, a));
    QCOMPARE(table.formersOf(b), QStringList{a});
    QCOMPARE(table.latersOf(a), QStringList{b});
    QVERIFY(table.formersOf(a).isEmpty());
}

void RedefinitionsTest::chainsAreFollowed()
{
    const Redefinitions table = tableOf("b\tc\tlast\na\tb\tfirst\n");
    QCOMPARE(table.formersOf(QStringLiteral("c")),
             (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(table.latersOf(QStringLiteral("a")),
             (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(table.areRelated(QStringLiteral("a"), QStringLiteral("c")));
    QVERIFY(!table.between(QStringLiteral("a"), QStringLiteral("c")));
}

void RedefinitionsTest::badLinesAreNamed()
{
    QStringList errors;
    const Redefinitions table = tableOf("a\tb\tx\n"
                                        "a\tc\tredefined twice\n"
                                        "b\ta\ta circle\n"
                                        "d\td\titself\n"
                                        "only one column\n",
                                        &errors);
    QCOMPARE(table.all().size(), 1);
    QCOMPARE(errors.size(), 4);
    QVERIFY2(errors.constFirst().startsWith(QStringLiteral("line 3")),
             qPrintable(errors.constFirst()));
}

SUITE_CORE_TEST(RedefinitionsTest)
#include "tst_redefinitions.moc"
