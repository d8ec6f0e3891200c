// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querytext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class QueryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAskedFor_data();
    void saysWhatIsAskedFor();
};

void QueryTextTest::saysWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *query, const char *words) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("属性:约束性 结果:未达", "Binding indicators, missed");
    row("verdict:missed", "Indicators, missed");
    row("attribute:expected", "Expected indicators");
    row("verdict:met role:actual", "Indicators, met and reached");
    row("verdict:missed year:2021..2022 attribute:binding",
        "2021–2022: binding indicators, missed");
    row("就业 value:5..7", "Indicators with “就业”, of the value 5..7");
    row("就业 创业", "Passages with “就业” and “创业”");
    row("year:2021", "2021: reports");
    row("kind:plan-report year:2021", "Plan report, 2021: reports");
    row("kind:plan 就业", "Plan report: passages with “就业”");
    row("verdict:missed OR attribute:binding", "Search: verdict:missed OR attribute:binding");
    row("就业  -创业", "Search: 就业 -创业");
    row("(", "Search: (");
}

void QueryTextTest::saysWhatIsAskedFor()
{
    QFETCH(const QString, query);
    QFETCH(const QString, words);
    QCOMPARE(queryInWords(query), words);
}

SUITE_WINDOW_TEST(QueryTextTest)
#include "tst_querytext.moc"
