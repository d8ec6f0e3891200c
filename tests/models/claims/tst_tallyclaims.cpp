// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/tallyclaims.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class TallyClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCounts_data();
    void readsCounts();
    void readsTheYear();
};

/// `kind number scope`, one a claim; a scope told by earlier words in brackets.
static QString asText(const std::vector<TallyClaim> &claims)
{
    QStringList parts;
    for (const TallyClaim &claim : claims) {
        static const QStringList kinds{u"total"_qs, u"attribute"_qs, u"met"_qs, u"missed"_qs,
                                       u"rate"_qs};
        QString part = kinds.at(int(claim.kind)) + u' ' + QString::number(claim.number);
        if (claim.scope) {
            const QString scope = toKey(*claim.scope);
            part += claim.scopeInherited ? QStringLiteral(" (%1)").arg(scope) : u' ' + scope;
        }
        parts += part;
    }
    return parts.join(QStringLiteral("; "));
}

void TallyClaimsTest::readsCounts_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    QTest::newRow("total, met, rate") << "大会批准的28项计划指标中，完成25项，完成率89.3%"
                                      << "total 28; met 25; rate 89.3";
    QTest::newRow("attributes") << "共20项指标，其中约束性指标6项、预期性指标14项"
                                << "total 20; attribute 6 binding; attribute 14 expected";
    QTest::newRow("attribute after") << "指标中，7项为约束性指标，其余13项为预期性指标"
                                     << "attribute 7 binding; attribute 13 expected";
    QTest::newRow("scope goes on")
        << "指标中约束性指标8项，完成6项；预期性指标24项，完成23项"
        << "attribute 8 binding; met 6 (binding); attribute 24 expected; met 23 (expected)";
    QTest::newRow("missed") << "年度计划31项指标中，有4项指标未达到预期目标，2项完成有难度"
                            << "total 31; missed 4; missed 2";
    QTest::newRow("Chinese numerals") << "三十项指标中，二十八项指标完成"
                                      << "total 30; met 28";
    QTest::newRow("a list in front") << "粮食产量、城镇化率等5个指标未完成"
                                     << "missed 5";
    QTest::newRow("names that tell of an outcome")
        << "24个指标，包括收入与经济增长同步、城镇化率达到60%等16个预期性指标，以及8个约束性指标"
        << "total 24; attribute 16 expected; attribute 8 binding";
    QTest::newRow("other outcomes") << "指标中12项提前完成，5项指标增速居全市前列"
                                    << "";
    QTest::newRow("no indicators") << "实施22项政策措施，完成18项"
                                   << "";
    QTest::newRow("projects") << "签约项目35项，完成29项，完成率82.9%"
                              << "";
}

void TallyClaimsTest::readsCounts()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, expected);
    QCOMPARE(asText(tallyClaims(sentence)), expected);
}

static QList<int> yearsOf(const std::vector<TallyClaim> &claims)
{
    QList<int> years;
    for (const TallyClaim &claim : claims)
        years += claim.year.value_or(0);
    return years;
}

void TallyClaimsTest::readsTheYear()
{
    const auto claims = tallyClaims(u"2021年计划32项指标中，完成29项");
    QCOMPARE(claims.size(), std::size_t(2));
    QCOMPARE(claims.at(0).year, std::optional(2021));
    QVERIFY(!tallyClaims(u"32项指标中，完成29项").at(0).year);
    const auto bracketed =
        tallyClaims(u"2021年计划32项指标中，完成29项（2020年计划30项指标，完成26项），不及预期3项");
    QCOMPARE(yearsOf(bracketed), QList<int>({2021, 2021, 2020, 2020, 2021}));
    const auto inTurn = tallyClaims(u"2020年计划指标完成26项，2021年计划指标完成29项");
    QCOMPARE(yearsOf(inTurn), QList<int>({2020, 2021}));
}

SUITE_TEST(TallyClaimsTest)
#include "tst_tallyclaims.moc"
