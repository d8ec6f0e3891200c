// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/smallnumbers.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class SmallNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void SmallNumbersTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("length");
    const auto row = [](const char *text, int number, int length) {
        QTest::newRow(text) << QString::fromUtf8(text) << number << length;
    };
    row("9月", 9, 1);
    row("12月", 12, 2);
    row("１２月", 12, 2);
    row("九月", 9, 1);
    row("两年", 2, 1);
    row("十月", 10, 1);
    row("十二月", 12, 2);
    row("二十年", 20, 2);
    row("二十三年", 23, 3);
    row("2022年", 0, 0);
    row("99999999999999999999年", 0, 0);
    row("一九八〇年", 0, 0);
    row("一百年", 0, 0);
    row("三五年", 0, 0);
    row("十两", 0, 0);
    row("十十", 0, 0);
    row("0月", 0, 0);
    row("年", 0, 0);
    row("", 0, 0);
}

void SmallNumbersTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(int, length);
    qsizetype at = 0;
    QCOMPARE(smallNumberAt(text, at), number);
    QCOMPARE(int(at), length);
    QCOMPARE(smallNumber(text.left(length)), number);
    QCOMPARE(smallNumber(text), length == text.size() ? number : 0);
}

SUITE_TEST(SmallNumbersTest)
#include "tst_smallnumbers.moc"
