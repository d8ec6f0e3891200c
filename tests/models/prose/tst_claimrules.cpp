// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimrules.h"
#include "prosetext.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

using namespace PlanLens;

/// The sentences of each rule in resources/language/claimrules.tsv are its tests.
class ClaimRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDiffer();
    void readsItsExample_data();
    void readsItsExample();
    void leavesItsCounterExample_data() { readsItsExample_data(); }
    void leavesItsCounterExample();
};

static QStringList quotesOf(const QString &rule, const QString &sentence)
{
    QStringList quotes;
    const QString text = QStringLiteral("#一、2021年计划执行情况\n") + sentence;
    for (const Observation &observation : readProse(reportOf(text)))
        if (rule == QLatin1String(observation.explanation.rule))
            quotes.append(observation.printed);
    return quotes;
}

void ClaimRulesTest::namesDiffer()
{
    QSet<QString> names;
    for (const ClaimRule &rule : claimRules())
        names.insert(QLatin1String(rule.name));
    QCOMPARE(std::size_t(names.size()), claimRules().size());
}

void ClaimRulesTest::readsItsExample_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("counter");
    QFile file(QStringLiteral(PLANLENS_SAMPLES "/../language/claimrules.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows.insert(line.section(u'\t', 0, 0), line.split(u'\t').mid(1));
    }
    QCOMPARE(std::size_t(rows.size()), claimRules().size());
    for (const ClaimRule &rule : claimRules()) {
        const QStringList row = rows.value(QLatin1String(rule.name));
        QCOMPARE(row.size(), 3);
        QTest::newRow(rule.name) << row.at(0) << row.at(1) << row.at(2);
    }
}

void ClaimRulesTest::readsItsExample()
{
    QFETCH(QString, example);
    QFETCH(QString, quote);
    const QStringList quotes = quotesOf(QLatin1String(QTest::currentDataTag()), example);
    QVERIFY2(quotes.contains(quote), qPrintable(quotes.join(u' ')));
}

void ClaimRulesTest::leavesItsCounterExample()
{
    QFETCH(QString, counter);
    QCOMPARE(quotesOf(QLatin1String(QTest::currentDataTag()), counter), QStringList());
}

SUITE_CORE_TEST(ClaimRulesTest)
#include "tst_claimrules.moc"
