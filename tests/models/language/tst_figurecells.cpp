// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/figurecells.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class FigureCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFiguresFromYearsAndWords_data();
    void tellsFiguresFromYearsAndWords();
};

void FigureCellsTest::tellsFiguresFromYearsAndWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFigure");
    QTest::newRow("a number") << QStringLiteral("12.5") << true;
    QTest::newRow("a number that starts like a year") << QStringLiteral("20.5") << true;
    QTest::newRow("a percentage that does") << QStringLiteral("205%") << true;
    QTest::newRow("either way") << QStringLiteral("±2") << true;
    QTest::newRow("of the whole plan") << QStringLiteral("〔17〕") << true;
    QTest::newRow("a year") << QStringLiteral("2022") << false;
    QTest::newRow("a word") << QStringLiteral("2022年") << false;
    QTest::newRow("a dash") << QStringLiteral("—") << false;
    QTest::newRow("nothing") << QString() << false;
}

void FigureCellsTest::tellsFiguresFromYearsAndWords()
{
    QFETCH(QString, text);
    QTEST(isFigureCell(text), "isFigure");
}

SUITE_CORE_TEST(FigureCellsTest)
#include "tst_figurecells.moc"
