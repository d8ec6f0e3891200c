// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/numberformat.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// What a cell shows of its number.
class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void builtIn();
};

void NumberFormatTest::shown_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](double number, const QString &code, const QString &text) {
        QTest::addRow("%g as %s", number, qPrintable(code)) << number << code << text;
    };
    row(6.3, QStringLiteral("General"), QStringLiteral("6.3"));
    row(0.1 + 0.2, QString(), QStringLiteral("0.3"));
    row(123456789012.0, QString(), QStringLiteral("123456789012"));
    row(-6, QString(), QStringLiteral("-6"));
    row(0.055, QStringLiteral("0.0%"), QStringLiteral("5.5%"));
    row(0.055, QStringLiteral("0%"), QStringLiteral("6%"));
    row(-0.055, QStringLiteral("0.0%"), QStringLiteral("-5.5%"));
    row(2.675, QStringLiteral("0.00"), QStringLiteral("2.68"));
    row(9.996, QStringLiteral("0.00"), QStringLiteral("10.00"));
    row(0.04, QStringLiteral("0.0"), QStringLiteral("0.0"));
    row(-0.04, QStringLiteral("0.0"), QStringLiteral("0.0"));
    row(1234567.5, QStringLiteral("#,##0.00"), QStringLiteral("1,234,567.50"));
    row(999.5, QStringLiteral("#,##0"), QStringLiteral("1,000"));
    row(63, QStringLiteral("0.##"), QStringLiteral("63"));
    row(63.5, QStringLiteral("0.##"), QStringLiteral("63.5"));
    row(6, QStringLiteral("000"), QStringLiteral("006"));
    row(0.5, QStringLiteral("#.0"), QStringLiteral(".5"));
    row(63, QStringLiteral("0\"万吨\""), QStringLiteral("63万吨"));
    row(63, QStringLiteral("\"约\"0\\+"), QStringLiteral("约63+"));
    row(-63, QStringLiteral("0_);(0)"), QStringLiteral("(63)"));
    row(-63, QStringLiteral("0;[Red]-0"), QStringLiteral("-63"));
    row(0, QStringLiteral("0;-0;\"—\""), QStringLiteral("—"));
    row(63, QStringLiteral("[$¥-804]#,##0"), QStringLiteral("¥63"));
    row(63000, QStringLiteral("0,"), QStringLiteral("63"));
    row(12345678, QStringLiteral("0\\.0,\"万\""), QStringLiteral("1234.6万"));
    row(12345678901.0, QStringLiteral("0\\.00,,\"亿\""), QStringLiteral("123.46亿"));
    row(630, QStringLiteral("0\\.0,\"万\""), QStringLiteral("0.1万"));
    row(1234567, QStringLiteral("# ##0.0"), QStringLiteral("1234 567.0"));
    row(63000, QStringLiteral("[>=10000]0.0,\"千\";0\"元\""), QStringLiteral("63.0千"));
    row(630, QStringLiteral("[>=10000]0.0,\"千\";0\"元\""), QStringLiteral("630元"));
    row(-630, QStringLiteral("[>=10000]0.0,\"千\";0\"元\""), QStringLiteral("-630元"));
    row(-63, QStringLiteral("[<0]\"(\"0\")\";0"), QStringLiteral("(63)"));
    row(6.3, QStringLiteral("[>=10000]0.0,"), QStringLiteral("6.3"));
    row(0.5, QStringLiteral("# ?/?"), QStringLiteral("0.5"));
    row(63, QStringLiteral("0.00E+00"), QStringLiteral("63"));
    row(44927, QStringLiteral("yyyy\"年\"m\"月\"d\"日\""), QStringLiteral("2023年1月1日"));
    row(44927, QStringLiteral("yyyy-mm-dd"), QStringLiteral("2023-01-01"));
    row(44927.5, QStringLiteral("yyyy/m/d h:mm"), QStringLiteral("2023/1/1 12:00"));
    row(44927, QStringLiteral("yyyy\"年\""), QStringLiteral("2023年"));
    row(-5, QStringLiteral("yyyy"), QStringLiteral("-5"));
    row(1e300, QStringLiteral("yyyy"), QStringLiteral("1e+300"));
    row(63, QStringLiteral("\"unclosed"), QStringLiteral("unclosed"));
    row(63, QStringLiteral("@"), QStringLiteral("63"));
}

void NumberFormatTest::shown()
{
    QFETCH(double, number);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(formattedNumber(number, code), text);
}

void NumberFormatTest::builtIn()
{
    QCOMPARE(builtInFormat(0), QStringLiteral("General"));
    QCOMPARE(builtInFormat(1000), QStringLiteral("General"));
    QCOMPARE(formattedNumber(44927, builtInFormat(31)), QStringLiteral("2023年1月1日"));
    QCOMPARE(formattedNumber(44927, builtInFormat(57)), QStringLiteral("2023年1月"));
    QCOMPARE(formattedNumber(44927, builtInFormat(58)), QStringLiteral("1月1日"));
    QCOMPARE(formattedNumber(0, builtInFormat(14), true), QStringLiteral("1904/1/1"));
}

SUITE_TEST(NumberFormatTest)
#include "tst_numberformat.moc"
