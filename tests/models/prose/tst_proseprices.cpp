// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetext.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

/// At which prices a sentence says that its figures are reckoned.
class ProsePricesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePricesOfAFigure_data();
    void readsThePricesOfAFigure();
};

void ProsePricesTest::readsThePricesOfAFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bases"); // number:basis
    const auto row = [](const char *name, const char16_t *text, const char16_t *bases) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(bases);
    };
    row("none", u"建筑业产值增长5%。", u"5:");
    row("in the words", u"农民收入名义增长5%，实际增长3%。", u"5:名义 3:实际增长");
    row("a clause for all that follow", u"按可比价格计算，建筑业产值增长5%，运输业产值增长3%。",
        u"5:可比价格 3:可比价格");
    row("no further than the sentence", u"按现价计算，建筑业产值增长5%。运输业产值增长3%。",
        u"5:现价 3:");
    row("behind the level", u"建筑业产值90亿元，按2020年不变价格计算，增长5%。", u"90: 5:不变价格");
    row("without a verb", u"建筑业产值增长5%，现价增长8%。", u"5: 8:现价");
    row("in brackets", u"建筑业产值增长5%。\n运输业产值增长5%（现价），仓储业产值增长3%。",
        u"5: 5:现价 3:");
    row("inside of other words", u"建筑业实现价值9亿元。\n以企业名义捐款3亿元。", u"9: 3:");
    row("only growth and money",
        u"按可比价格计算，建筑业产值增长5%，占比提高2个百分点，建筑企业7家，签约额9亿元。",
        u"5:可比价格 2: 7: 9:可比价格");
    row("brackets with a figure of their own", u"建筑业产值增长5%（现价增长8%）。", u"5: 8:现价");
}

void ProsePricesTest::readsThePricesOfAFigure()
{
    QFETCH(QString, text);
    QStringList bases;
    for (const Observation &claim : readProse(reportOf(text)))
        bases += boundsOf(claim.value) + u':' + claim.value.basis;
    QTEST(bases.join(u' '), "bases");
}

SUITE_TEST(ProsePricesTest)
#include "tst_proseprices.moc"
