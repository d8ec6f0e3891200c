// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/displaywidth.h"

#include <QTest>

using namespace PlanLens;

class DisplayWidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseTakesTwoColumns();
    void sharedSignsAreWideInPrint();
    void whatShowsNothingTakesNone();
};

void DisplayWidthTest::chineseTakesTwoColumns()
{
    QCOMPARE(displayWidth(u"a1"), 2);
    QCOMPARE(displayWidth(u"区（、５"), 8);
    QCOMPARE(displayWidth(u"𠮷"), 2);
}

void DisplayWidthTest::sharedSignsAreWideInPrint()
{
    QCOMPARE(displayWidth(u"“—≥"), 3);
    QCOMPARE(displayWidth(u"“—≥a", SharedSigns::Wide), 7);
    QCOMPARE(displayWidth(u"𠮷", SharedSigns::Wide), 2);
}

void DisplayWidthTest::whatShowsNothingTakesNone()
{
    QCOMPARE(displayWidth(u"a\u200bb"), 2);
    QCOMPARE(displayWidth(u""), 0);
}

SUITE_TEST(DisplayWidthTest)
#include "tst_displaywidth.moc"
