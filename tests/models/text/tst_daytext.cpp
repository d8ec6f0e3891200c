// SPDX-License-Identifier: GPL-3.0-or-later
// Days and moments are written as people write them, with the month beyond doubt.

#include "support/suite.h"
#include "text/daytext.h"

#include <QLocale>
#include <QTest>

using namespace PlanLens;

class DayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }
    void theMonthIsAWord() { QCOMPARE(dayText({2026, 3, 4}), QStringLiteral("4 Mar 2026")); }
    void aMomentIsOfThisPlace()
    {
        const QDateTime moment({2026, 3, 4}, {8, 5, 59});
        QCOMPARE(momentText(moment.toUTC()), QStringLiteral("4 Mar 2026 08:05"));
    }
    void nothingIsNothing()
    {
        QCOMPARE(dayText({}), QString());
        QCOMPARE(momentText({}), QString());
    }
};

SUITE_CORE_TEST(DayTextTest)
#include "tst_daytext.moc"
