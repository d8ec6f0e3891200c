// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/verdictclaims.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class VerdictClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVerdicts_data();
    void readsVerdicts();
};

/// `met: 茶叶产量 果品产量`, one a claim.
static QString asText(const std::vector<VerdictClaim> &claims)
{
    QStringList parts;
    for (const VerdictClaim &claim : claims)
        parts += toKey(claim.verdict) + QStringLiteral(": ") + claim.names.join(u' ');
    return parts.join(QStringLiteral("; "));
}

void VerdictClaimsTest::readsVerdicts_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missed") << "茶叶产量、果品产量未完成年度目标"
                            << "missed: 茶叶产量 果品产量";
    QTest::newRow("missed, with an adverb") << "茶叶产量未能如期完成年度预期目标"
                                            << "missed: 茶叶产量";
    QTest::newRow("missed, and nothing more") << "茶叶产量未完成"
                                              << "missed: 茶叶产量";
    QTest::newRow("below") << "茶叶产量低于年初预期"
                           << "missed: 茶叶产量";
    QTest::newRow("hard") << "茶叶产量完成有难度"
                          << "missed: 茶叶产量";
    QTest::newRow("met") << "茶叶产量、果品产量等2个指标均如期完成年度计划任务"
                         << "met: 茶叶产量 果品产量";
    QTest::newRow("the expected") << "茶叶产量达到预期"
                                  << "met: 茶叶产量";
    QTest::newRow("better") << "茶叶产量好于预期"
                            << "met: 茶叶产量";
    QTest::newRow("all of them") << "茶叶产量、果品产量全部完成"
                                 << "met: 茶叶产量 果品产量";
    QTest::newRow("one, not said of which plan") << "茶叶产量完成"
                                                 << "";
    QTest::newRow("a kind of indicators") << "茶叶产量、果品产量两项约束性指标均实现目标"
                                          << "met: 茶叶产量 果品产量";
    QTest::newRow("the list before") << "茶叶产量、果品产量等受到影响，完成情况不及预期"
                                     << "missed: 茶叶产量 果品产量";
    QTest::newRow("nearly") << "茶叶产量基本完成年度目标"
                            << "";
    QTest::newRow("a wish") << "确保茶叶产量完成年度目标"
                            << "";
    QTest::newRow("a five-year plan") << "茶叶产量完成“十三五”规划目标"
                                      << "";
    QTest::newRow("words not known between") << "茶叶产量未按照要求完成年度目标"
                                             << "";
    QTest::newRow("what a target is of") << "茶叶产量完成年度目标的98%"
                                         << "";
}

void VerdictClaimsTest::readsVerdicts()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, expected);
    QCOMPARE(asText(verdictClaims(sentence)), expected);
}

SUITE_TEST(VerdictClaimsTest)
#include "tst_verdictclaims.moc"
