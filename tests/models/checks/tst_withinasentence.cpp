// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfixture.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Test;

/// What one sentence, or one table, says of itself.
class WithinASentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndTheirSums_data();
    void listsAndTheirSums();
    void unitsOfColumns_data();
    void unitsOfColumns();
};

static CheckFixture fixtureOf(const QString &text)
{
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("一、2022年计划执行情况\n\n") + text);
    return fixture;
}

static void addRow(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void WithinASentenceTest::listsAndTheirSums_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    addRow("all of a list", "新登记商户11.2万户，其中甲类3.6万户，乙类7.5万户，丙类0.1万户。",
           "consistent: 新登记商户11.2万户 | 其中甲类3.6万户，乙类7.5万户，丙类0.1万户");
    addRow("some of a list", "减免税费112亿元，其中减税36亿元、降费75亿元、缓税3亿元。", "");
    addRow("some of a list, exactly", "减免税费112亿元，其中减税36亿元、降费76亿元、缓税3亿元。",
           "");
    addRow("behind the list", "竹器进出口86.4亿元，其中出口52.3亿元、进口34.1亿元，到位资金3亿元。",
           "consistent: 竹器进出口86.4亿元 | 其中出口52.3亿元、进口34.1亿元");
    addRow("kinds of more than there is",
           "实施重点项目240个，其中产业类132个、基础设施类64个、社会民生类54个。",
           "contradiction: 实施重点项目240个 | 其中产业类132个、基础设施类64个、社会民生类54个");
    addRow(
        "kinds in clauses of their own",
        "实施重点项目240个，其中：产业类132个，基础设施类64个，社会民生类54个，到位资金156亿元。",
        "contradiction: 实施重点项目240个 | 其中：产业类132个，基础设施类64个，社会民生类54个");
    addRow("other words than kinds", "实施重点项目240个，其中产业132个、亿元以上64个、新建54个。",
           "");
}

void WithinASentenceTest::listsAndTheirSums()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fixtureOf(text).findings(CheckRule::Arithmetic), expected);
}

void WithinASentenceTest::unitsOfColumns_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("expected");
    addRow("growth beside levels",
           "指标|单位|2022年|2021年|比上年增减（%）\n竹材价格|元/吨|487|561|-13.3\n"
           "竹桌产量|张|110|100|10",
           "");
    addRow("points beside shares",
           "指标|2022年（%）|2021年（%）|比上年增减（个百分点）\n竹林覆盖率|48.7|48.1|0.6\n"
           "竹桌合格率|99|98|1",
           "");
    addRow("another unit", "指标|2022年（吨）|2021年（万吨）\n竹材产量|5000|0.4\n竹炭产量|3000|0.2",
           "notice notice");
}

void WithinASentenceTest::unitsOfColumns()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, expected);
    CheckFixture fixture;
    fixture.add(planTitle(), QStringLiteral("表1：2022年主要指标完成情况\n") + rows);
    QCOMPARE(fixture.results(CheckRule::ChangedUnit), expected);
}

QTEST_APPLESS_MAIN(WithinASentenceTest)
#include "tst_withinasentence.moc"
