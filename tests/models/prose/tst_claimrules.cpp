// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimrules.h"
#include "prosetext.h"

#include <QTest>

using namespace PlanLens;

/// The sentences beside each rule are its tests.
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
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < claimRules().size(); ++i)
        QTest::newRow(claimRules().at(i).name) << int(i);
}

void ClaimRulesTest::readsItsExample()
{
    QFETCH(int, index);
    const ClaimRule &rule = claimRules().at(std::size_t(index));
    const QStringList quotes = quotesOf(QLatin1String(rule.name), QString::fromUtf16(rule.example));
    QVERIFY2(quotes.contains(QStringView(rule.quote)), qPrintable(quotes.join(u' ')));
}

void ClaimRulesTest::leavesItsCounterExample()
{
    QFETCH(int, index);
    const ClaimRule &rule = claimRules().at(std::size_t(index));
    QCOMPARE(quotesOf(QLatin1String(rule.name), QString::fromUtf16(rule.counter)), QStringList());
}

QTEST_GUILESS_MAIN(ClaimRulesTest)
#include "tst_claimrules.moc"
