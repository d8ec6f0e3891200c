// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "text/mappedtext.h"

#include <QTest>

using namespace PlanLens;

class MappedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsBackAtTheSource();
    void midKeepsTheMap();
    void trimmedKeepsTheMap();
    void appendsAnother();
    void emptyTextHasAnEmptyRange();
    void mapIsWrittenAndReadAgain();
    void mapsThatDoNotFitAreRefused_data();
    void mapsThatDoNotFitAreRefused();
};

// Source "增长 6%以上": the blank at 2 is left out.
static MappedText withoutBlank()
{
    MappedText text;
    text.append(u"增长", 0);
    text.append(u"6%以上", 3);
    return text;
}

void MappedTextTest::pointsBackAtTheSource()
{
    const MappedText text = withoutBlank();
    QCOMPARE(text.text(), QStringLiteral("增长6%以上"));
    QCOMPARE(text.sourceOffset(1), 1);
    QCOMPARE(text.sourceOffset(2), 3);
    QCOMPARE(text.sourceOffset(6), 7);
    QCOMPARE(text.sourceRange(0, 4), (SourceRange{0, 5}));
    QCOMPARE(text.indexOfSource(2), 2);
    QCOMPARE(text.indexOfSource(3), 2);
    QCOMPARE(text.indexOfSource(99), 6);
}

void MappedTextTest::midKeepsTheMap()
{
    const MappedText part = withoutBlank().mid(1, 3);
    QCOMPARE(part.text(), QStringLiteral("长6%"));
    QCOMPARE(part.sourceOffset(0), 1);
    QCOMPARE(part.sourceOffset(1), 3);
}

void MappedTextTest::trimmedKeepsTheMap()
{
    MappedText text;
    text.append(u"  60 ", 10);
    QCOMPARE(text.trimmed().text(), QStringLiteral("60"));
    QCOMPARE(text.trimmed().sourceRange(), (SourceRange{12, 2}));
}

void MappedTextTest::appendsAnother()
{
    MappedText text;
    text.append(u"约", 100);
    text.append(withoutBlank());
    QCOMPARE(text.text(), QStringLiteral("约增长6%以上"));
    QCOMPARE(text.sourceOffset(0), 100);
    QCOMPARE(text.sourceOffset(3), 3);
}

void MappedTextTest::emptyTextHasAnEmptyRange()
{
    const MappedText text;
    QCOMPARE(text.sourceRange(), SourceRange{});
    QCOMPARE(text.indexOfSource(5), 0);
}

void MappedTextTest::mapIsWrittenAndReadAgain()
{
    const MappedText text = withoutBlank();
    QCOMPARE(text.runsText(), QStringLiteral("0:0 2:3"));
    QVERIFY(MappedText::fromRuns(text.text(), text.runsText()) == text);
    QVERIFY(MappedText::fromRuns({}, {}) == MappedText());
}

void MappedTextTest::mapsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("runs");
    QTest::newRow("none") << QString();
    QTest::newRow("not from the start") << QStringLiteral("1:3");
    QTest::newRow("after the end") << QStringLiteral("0:0 3:9");
    QTest::newRow("not ascending") << QStringLiteral("0:0 2:3 2:4");
    QTest::newRow("before the source") << QStringLiteral("0:-1");
    QTest::newRow("no numbers") << QStringLiteral("0:x");
    QTest::newRow("beyond every source") << QStringLiteral("0:2147483646");
    QTest::newRow("no colon") << QStringLiteral("0");
}

void MappedTextTest::mapsThatDoNotFitAreRefused()
{
    QFETCH(QString, runs);
    QVERIFY(!MappedText::fromRuns(QStringLiteral("abc"), runs));
}

SUITE_TEST(MappedTextTest)
#include "tst_mappedtext.moc"
