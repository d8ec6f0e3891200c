// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/numbering.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class NumberingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLevel_data();
    void tellsTheLevel();
};

void NumberingTest::tellsTheLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("length");

    QTest::newRow("numeral") << "一、回顾" << 1 << 2;
    QTest::newRow("two numerals") << "十二、保障" << 1 << 3;
    QTest::newRow("chapter") << "第三章 产业" << 1 << 3;
    QTest::newRow("part") << "第一部分 回顾" << 1 << 4;
    QTest::newRow("section") << "第二节 农业" << 2 << 3;
    QTest::newRow("annex") << "附件1" << 1 << 3;
    QTest::newRow("list of annexes") << "附件1、附件2" << 0 << 0;
    QTest::newRow("brackets") << "（三）工业" << 2 << 3;
    QTest::newRow("narrow brackets") << "(十) 民生" << 2 << 3;
    QTest::newRow("digit in brackets") << "（2）投资" << 4 << 3;
    QTest::newRow("bracketed in one sign") << "㈢工业" << 2 << 1;
    QTest::newRow("digit with its stop in one sign") << "⒊工业" << 3 << 1;
    QTest::newRow("ringed digit") << "③工业" << 4 << 1;
    QTest::newRow("一是") << "一是扩大投资。" << 3 << 2;
    QTest::newRow("digit") << "3. 城乡" << 3 << 2;
    QTest::newRow("wide dot") << "12．改革" << 3 << 3;
    QTest::newRow("dot before a year") << "2.2023年草案" << 0 << 0;
    QTest::newRow("decimal") << "5.4亿元" << 0 << 0;
    QTest::newRow("year") << "2022年，全市" << 0 << 0;
    QTest::newRow("text") << "一年来，主要抓了八件事" << 0 << 0;
    QTest::newRow("empty") << "" << 0 << 0;
    QTest::newRow("numeral alone") << "一" << 0 << 0;
}

void NumberingTest::tellsTheLevel()
{
    QFETCH(QString, text);
    const Numbering numbering = headingNumbering(text);
    QTEST(numbering.level, "level");
    QTEST(numbering.length, "length");
}

SUITE_TEST(NumberingTest)
#include "tst_numbering.moc"
