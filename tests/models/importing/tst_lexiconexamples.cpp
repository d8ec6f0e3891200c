// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/classmute.h"
#include "language/lexicon.h"
#include "support/readexample.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// Each word of the lexicon is there for something: without it, its example reads otherwise.
class LexiconExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordChangesItsExample();
    void everyClassOfAWordChangesItsExample();
};

void LexiconExamplesTest::everyWordChangesItsExample()
{
    QStringList idle;
    QStringList without;
    for (const LexiconWord &word : Lexicon::common().words()) {
        if (word.example.isEmpty()) {
            without.append(word.text);
            continue;
        }
        const WordExample example(word.example);
        const WordTable::Mute mute(word.text);
        if (!example.readsOtherwise())
            idle.append(word.text);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

void LexiconExamplesTest::everyClassOfAWordChangesItsExample()
{
    constexpr int mostIdle = 917; // classes that no example of their word shows yet: only fewer
    QStringList idle;
    for (const LexiconWord &word : Lexicon::common().words()) {
        if (word.classes.size() < 2)
            continue;
        const WordExample example(word.example);
        for (const QString &wordClass : word.classes) {
            const ClassMute mute(word.text, wordClass);
            if (!example.readsOtherwise())
                idle.append(word.text + u' ' + wordClass);
        }
    }
    const QString told = QStringLiteral("%1:\n").arg(idle.size()) + idle.join(u'\n');
    QVERIFY2(idle.size() <= mostIdle, qPrintable(told));
}

SUITE_CORE_TEST(LexiconExamplesTest)
#include "tst_lexiconexamples.moc"
