// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"
#include "language/wordtaking.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace PlanLens;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsByClass();
    void saysWhatIsWrong();
    void findsTheLongestWordOfAClass();
    void aMutedWordIsFoundByNoTable();
    void aMuteInsideAnotherGivesItBack();
    void takesWordsOffAText();
    void theShippedClassesAreExplainedAndUsed();
    void theShippedWordsSayWhatDecides();
    void theShippedTablesAreWhole();
};

static const QByteArray classes =
    "# what words can be\nrise\tend\tgrowth\nfall\tend\ta fall\nnoun\thead\ta noun\n";

void LexiconTest::readsWordsByClass()
{
    QStringList errors;
    const Lexicon lexicon = Lexicon::fromTsv(
        classes,
        {"# words\n增长\trise noun\tthe number\t产量增长6%。\n", "下降\tfall\t\t产量下降6%。\n"},
        &errors);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    QCOMPARE(lexicon.wordsOf("rise"), QStringList{QStringLiteral("增长")});
    QCOMPARE(lexicon.wordsOf("noun"), QStringList{QStringLiteral("增长")});
    QCOMPARE(lexicon.wordsOf("fall"), QStringList{QStringLiteral("下降")});
    QCOMPARE(lexicon.words().first().example, QStringLiteral("产量增长6%。"));
}

void LexiconTest::saysWhatIsWrong()
{
    QStringList errors;
    const Lexicon lexicon =
        Lexicon::fromTsv(classes, {"增长\trise\n增长\tnoun\n提高\tgrowth\n空\n\trise\n"}, &errors);
    QCOMPARE(errors.size(), 4);
    QVERIFY(errors.at(0).startsWith(QLatin1String("line 2:")));
    QVERIFY(errors.at(1).contains(QLatin1String("growth")));
    QVERIFY(errors.at(2).startsWith(QLatin1String("line 4:")));
    QVERIFY(errors.at(3).startsWith(QLatin1String("line 5:")));
    QVERIFY(lexicon.wordsOf("noun").isEmpty());
}

void LexiconTest::findsTheLongestWordOfAClass()
{
    enum { Up, Reached };
    const WordTable table = wordsOf({{Up, "rise"}, {Reached, "to-level"}});
    const QString text = QStringLiteral("产量增长到");
    const WordTable::Hit hit = table.ending(text);
    QCOMPARE(hit.tag, int(Reached));
    QCOMPARE(hit.length, 3);
    QCOMPARE(table.endingAt(text, 4).tag, int(Up));
}

void LexiconTest::aMutedWordIsFoundByNoTable()
{
    const WordTable table = wordsOf("rise");
    const QString text = QStringLiteral("产量增长");
    {
        const WordTable::Mute mute(QStringLiteral("增长"));
        QCOMPARE(table.ending(text).length, 0);
    }
    QCOMPARE(table.ending(text).length, 2);
}

void LexiconTest::aMuteInsideAnotherGivesItBack()
{
    const WordTable table = wordsOf("rise");
    const WordTable::Mute outer(QStringLiteral("增长"));
    {
        const WordTable::Mute inner(QStringLiteral("提高"));
        QVERIFY(table.isWord(u"增长"));
        QVERIFY(!table.isWord(u"提高"));
    }
    QVERIFY(!table.isWord(u"增长"));
    QVERIFY(table.isWord(u"提高"));
}

void LexiconTest::takesWordsOffAText()
{
    const WordTable table(u"约 近 超过");
    const QString text = QStringLiteral("约近500家超过");
    QStringView rest(text);
    QCOMPARE(takeFromEnd(rest, table).length, 2);
    QVERIFY(!takeFromEnd(rest, table));
    QCOMPARE(rest, QStringView(u"约近500家"));
    takeAllFromFront(rest, table);
    QCOMPARE(rest, QStringView(u"500家"));
    QVERIFY(!takeFromFront(rest, table));
    rest = QStringView(u"近");
    takeAllFromEnd(rest, table);
    QVERIFY(rest.isEmpty());
}

void LexiconTest::theShippedClassesAreExplainedAndUsed()
{
    QVERIFY(!Lexicon::common().classes().isEmpty());
    for (const WordClass &known : Lexicon::common().classes()) {
        QVERIFY2(!known.where.isEmpty() && !known.meaning.isEmpty(), qPrintable(known.name));
        QVERIFY2(!Lexicon::common().wordsOf(known.name.toLatin1().constData()).isEmpty(),
                 qPrintable(known.name));
    }
}

void LexiconTest::theShippedWordsSayWhatDecides()
{
    QHash<QString, QString> places;
    for (const WordClass &known : Lexicon::common().classes())
        places.insert(known.name, known.where);
    for (const LexiconWord &word : Lexicon::common().words()) {
        QSet<QString> taken;
        for (const QString &name : word.classes) {
            QVERIFY2(places.contains(name), qPrintable(QString(word.text + u' ' + name)));
            QVERIFY2(!taken.contains(places.value(name)) || !word.decides.isEmpty(),
                     qPrintable(word.text));
            taken.insert(places.value(name));
        }
    }
}

void LexiconTest::theShippedTablesAreWhole()
{
    QByteArray classes;
    QList<QByteArray> words;
    const QDir tables(QStringLiteral(":/planlens/language"));
    for (const QString &name : tables.entryList({QStringLiteral("*.tsv")}, QDir::Files)) {
        QFile file(tables.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (name == QLatin1String("classes.tsv"))
            classes = file.readAll();
        else if (name != QLatin1String("units.tsv"))
            words.append(file.readAll());
    }
    QStringList errors;
    Lexicon::fromTsv(classes, words, &errors);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
}

SUITE_CORE_TEST(LexiconTest)
#include "tst_lexicon.moc"
