// SPDX-License-Identifier: GPL-3.0-or-later
// Words looked up at a place of a text.

#include "language/wordtable.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class WordTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableFindsNothing();
    void theLongestWordCounts();
    void ofEqualWordsTheFirstCounts();
    void aWordStandsWhollyInTheText();
    void everyFirstCharacterIsFound();
    void mostOtherCharactersStartNoWord();
    void aCopyFindsTheSame();
};

void WordTableTest::anEmptyTableFindsNothing()
{
    const WordTable table;
    QVERIFY(!table.startingAt(u"增长"));
    QVERIFY(!table.ending(u"增长"));
    QCOMPARE(table.find(u"增长"), -1);
    QVERIFY(!table.isWord({}));
}

void WordTableTest::theLongestWordCounts()
{
    WordTable table;
    table.add(1, {QStringLiteral("增")}, "short");
    table.add(2, {QStringLiteral("增长"), QStringLiteral("长")}, "long");
    QCOMPARE(table.startingAt(u"增长6%").tag, 2);
    QCOMPARE(table.startingAt(u"增长6%").length, 2);
    QCOMPARE(table.startingAt(u"增加6%").tag, 1);
    QCOMPARE(QByteArray(table.startingAt(u"增加6%").wordClass), QByteArray("short"));
    QCOMPARE(table.ending(u"产量增长").length, 2);
    QCOMPARE(table.ending(u"产量很长").length, 1);
    WordTable::Hit hit;
    QCOMPARE(table.find(u"产量增长", 0, &hit), 2);
    QCOMPARE(hit.length, 2);
    QCOMPARE(table.find(u"产量增长", 3), 3);
    QCOMPARE(table.find(u"产量增长", -5), 2);
    QCOMPARE(table.find(u"产量增长", 4), -1);
}

void WordTableTest::ofEqualWordsTheFirstCounts()
{
    const WordTable table({{7, u"增长 提高"}, {8, u"提高 增长"}});
    QCOMPARE(table.startingAt(u"提高").tag, 7);
    QCOMPARE(table.ending(u"增长").tag, 7);
}

void WordTableTest::aWordStandsWhollyInTheText()
{
    const WordTable table(u"基本建设");
    QVERIFY(!table.startingAt(u"基本"));
    QVERIFY(!table.ending(u"设"));
    QVERIFY(!table.endingAt(u"建设基本", 2));
    QVERIFY(table.endingAt(u"基本建设基", 4));
    QVERIFY(!table.endingAt(u"基本建设", 5));
    QVERIFY(!table.startingAt(u"基本建设", 4));
    QVERIFY(!table.startingAt(u"基本建设", -1));
}

void WordTableTest::everyFirstCharacterIsFound()
{
    WordTable table;
    constexpr char16_t first = 0x4e00;
    constexpr int many = 700;
    for (int i = 0; i < many; ++i)
        table.add(i, {QString(QChar(char16_t(first + 8 * i))) + u'家'});
    for (int i = 0; i < many; ++i) {
        const QString word = QString(QChar(char16_t(first + 8 * i))) + u'家';
        QCOMPARE(table.startingAt(word).tag, i);
        QCOMPARE(table.ending(word).tag, i);
        QVERIFY(!table.startingAt(QString(QChar(char16_t(first + 8 * i + 1))) + u'家'));
    }
}

void WordTableTest::mostOtherCharactersStartNoWord()
{
    WordTable table;
    table.add(1, {QStringLiteral("增长"), QStringLiteral("6%")});
    QVERIFY(table.mayStartWith(u'增'));
    QVERIFY(table.mayStartWith(u'6'));
    int others = 0;
    for (char16_t c = 0x4e00; c < 0x9fa0; ++c)
        others += table.mayStartWith(QChar(c)) && c != u'增';
    QVERIFY(others < 100);
    QVERIFY(!WordTable().mayStartWith(u'增'));
}

void WordTableTest::aCopyFindsTheSame()
{
    WordTable copy;
    {
        WordTable table;
        table.add(1, {QStringLiteral("增长")});
        copy = table;
        table.add(2, {QStringLiteral("增长率")});
        QCOMPARE(table.startingAt(u"增长率").tag, 2);
    }
    QCOMPARE(copy.startingAt(u"增长率").tag, 1);
}

SUITE_CORE_TEST(WordTableTest)
#include "tst_wordtable.moc"
