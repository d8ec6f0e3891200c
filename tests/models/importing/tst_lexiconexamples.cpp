// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"
#include "support/readexample.h"

#include <QTest>

using namespace PlanLens;

/// Each word of the lexicon is there for something: without it, its example reads otherwise.
class LexiconExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordChangesItsExample();
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
        const QByteArray with = readExample(word.example);
        const WordTable::Mute mute(word.text);
        if (readExample(word.example) == with)
            idle.append(word.text);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

QTEST_GUILESS_MAIN(LexiconExamplesTest)
#include "tst_lexiconexamples.moc"
