// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfixture.h"
#include "support/suite.h"
#include "targettable.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// How far from its target the text says an actual is.
class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesToTheTarget_data();
    void differencesToTheTarget();
    void differencesThatMayBeMeantEitherWay_data();
    void differencesThatMayBeMeantEitherWay();
};

void DifferencesTest::differencesToTheTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beside the actual") << "2022年，城镇新增就业71万人、超预期目标11万人。"
                                       << "consistent";
    QTest::newRow("wrong") << "2022年，城镇新增就业71万人、超预期目标17万人。"
                           << "contradiction";
    QTest::newRow("wrong by one") << "2022年，城镇新增就业71万人、超预期目标12万人。"
                                  << "contradiction";
    QTest::newRow("wrong by what rounding may be")
        << "2022年，进出口总值增长2.5%，低于预期目标2.45个百分点。"
        << "unverifiable";
    QTest::newRow("list") << "城镇新增就业、高新技术企业数量分别高于年度目标11、848。"
                          << "";
    QTest::newRow("list in points")
        << "地区生产总值增速、进出口总值增速分别低于预期目标3.4、2.5个百分点。"
        << "consistent";
    QTest::newRow("wrong list")
        << "地区生产总值增速、进出口总值增速分别低于预期目标1.4、2.5个百分点。"
        << "contradiction";
    QTest::newRow("turned round") << "2022年，进出口总值增长2.5%，较年度目标低2.5个百分点。"
                                  << "consistent";
    QTest::newRow("attained") << "2022年，城镇新增就业71万人，完成年度目标的118.3%。"
                              << "consistent";
    QTest::newRow("not attained") << "2022年，城镇新增就业71万人，完成年度目标的108.3%。"
                                  << "contradiction";
    QTest::newRow("attained of a budget") << "2022年，城镇新增就业71万人，完成预算的108.3%。"
                                          << "";
    QTest::newRow("attained elsewhere")
        << "2022年，城镇新增就业71万人，主城区完成年度目标的108.3%。"
        << "";
    QTest::newRow("attained of what others have set")
        << "2022年，城镇新增就业71万人，完成市下达任务的108.3%。"
        << "";
    QTest::newRow("attained all together")
        << "2022年，城镇新增就业71万人，已累计完成全年目标任务的108.3%。"
        << "contradiction";
    QTest::newRow("behind another comparison")
        << "2022年，进出口总值增长2.5%，低于全国4.5个百分点，低于预期目标1.5个百分点。"
        << "contradiction";
    QTest::newRow("beside a list of actuals")
        << "地区生产总值、进出口总值分别增长2.6%、2.5%，分别低于预期目标3.4个、2.5个百分点。"
        << "consistent";
    QTest::newRow("wrong beside a list of actuals")
        << "地区生产总值、进出口总值分别增长2.6%、2.5%，分别低于预期目标3.4个、1.5个百分点。"
        << "contradiction";
    QTest::newRow("joined by a word")
        << "地区生产总值增速和进出口总值增速分别低于预期目标1.4、2.5个百分点。"
        << "contradiction";
    QTest::newRow("not a target") << "地区生产总值增速低于全国平均0.4个百分点。"
                                  << "";
}

void DifferencesTest::differencesToTheTarget()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), withTable(text));
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

void DifferencesTest::differencesThatMayBeMeantEitherWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("better is less") << "2022年，城镇调查失业率5.3%，好于预期目标0.2个百分点。"
                                    << "consistent";
    QTest::newRow("better by something else")
        << "2022年，城镇调查失业率5.3%，好于预期目标0.6个百分点。"
        << "contradiction";
    QTest::newRow("a larger fall") << "2022年，单位工业增加值用水量下降3.5%，超目标0.5个百分点。"
                                   << "consistent";
    QTest::newRow("a fall by something else")
        << "2022年，单位工业增加值用水量下降3.5%，超目标1.5个百分点。"
        << "contradiction";
}

void DifferencesTest::differencesThatMayBeMeantEitherWay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), text + QStringLiteral("\n\n表1：2022年计划目标完成情况\n"
                                                   "序号|指标名称|2022年目标|2022年完成\n"
                                                   "1|城镇调查失业率（%）|5.5|5.3\n"
                                                   "2|单位工业增加值用水量（%）|-3|-3.5\n"));
    QCOMPARE(fixture.results(CheckRule::Arithmetic), expected);
}

SUITE_CORE_TEST(DifferencesTest)
#include "tst_differences.moc"
