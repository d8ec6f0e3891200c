// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of five-year plans: a base, a target, and means or sums over the years between.
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class PlanYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
};

void PlanYearsTest::readsTables_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("mean and sum in one column")
        << "主要指标"
        << "类别|指标|2025年|2030年|年均/累计|属性\n生态|1. 造林（万亩）|3|-|〔17〕|预期性\n"
           "|2. 森林覆盖率（%）|40|42|—|约束性"
        << "注：〔〕为五年累计数。"
        << "生态 > 1.造林 level [万亩] A2025 3\n生态 > 1.造林 level [万亩] T2030 not-set\n"
           "生态 > 1.造林 level [万亩] T2026-2030 17\n"
           "生态 > 2.森林覆盖率 level [%] A2025 40\n生态 > 2.森林覆盖率 level [%] T2030 42\n"
           "生态 > 2.森林覆盖率 level [%] T2026-2030 not-set";
    QTest::newRow("how far levels rise")
        << "主要指标"
        << "指标|单位|2020年|2025年|年均增长[累计]|属性\n研发经费占比重|%|2.21|3.2|[0.99]|预期性\n"
           "预期寿命|岁|78.4|80|[1.6]|预期性\n新增就业|万人|1.2|1.3|[6.2]|预期性"
        << ""
        << "研发经费占比重 share [%] A2020 2.21\n研发经费占比重 share [%] T2025 3.2\n"
           "研发经费占比重 change [%] T2021-2025 0.99\n预期寿命 level [岁] A2020 78.4\n"
           "预期寿命 level [岁] T2025 80\n预期寿命 change [岁] T2021-2025 1.6\n"
           "新增就业 level [万人] A2020 1.2\n新增就业 level [万人] T2025 1.3\n"
           "新增就业 level [万人] T2021-2025 6.2";
    QTest::newRow("the later of two years is aimed at")
        << "主要指标"
        << "指标|单位|2025年|2030年|指标属性\n竹林|万亩|5|6|约束性\n茶园|万亩|7|8|预期性"
        << ""
        << "竹林 level [万亩] A2025 5\n竹林 level [万亩] T2030 6\n茶园 level [万亩] A2025 7\n"
           "茶园 level [万亩] T2030 8";
    QTest::newRow("yearly growth, and a sum among targets")
        << "“十五五”规划主要指标"
        << "指标|单位|2025年|2030年目标|年均增速（%）\n工业产值|亿元|5|8|9.8\n造林|万亩|3|〔17〕|"
        << "注：〔〕内为五年累计数。"
        << "工业产值 level [亿元] A2025 5\n工业产值 level [亿元] T2030 8\n"
           "工业产值 growth [%] T2026-2030 9.8\n造林 level [万亩] A2025 3\n"
           "造林 level [万亩] T2026-2030 17\n造林 growth [%] T2026-2030 blank";
    QTest::newRow("the sum of a plan whose first year is over")
        << "主要指标"
        << "指标|单位|2020年|2021年实际|2022年目标|2025年目标\n造林|万亩|—|3|4|[17]"
        << "注：[ ]内为五年累计数。"
        << "造林 level [万亩] A2020 not-set\n造林 level [万亩] A2021 3\n"
           "造林 level [万亩] T2022 4\n造林 level [万亩] T2021-2025 17";
    QTest::newRow("a base of another year")
        << "“十五五”规划主要指标"
        << "指标|单位|2025年实际|2030年目标\n竹林|万亩|5*|6\n茶园|万亩|7|8"
        << "注：*为2024年数据。"
        << "竹林 level [万亩] A2024 5\n竹林 level [万亩] T2030 6\n茶园 level [万亩] A2025 7\n"
           "茶园 level [万亩] T2030 8";
    QTest::newRow("ordinals that touch a figure of the name")
        << "2022年计划"
        << "指标|2022年目标\n11. 竹林（万亩）|6\n12. 3岁以下竹苗（万株）|8"
        << ""
        << "11.竹林 level [万亩] T2022 6\n12.3岁以下竹苗 level [万株] T2022 8";
    QTest::newRow("growth beside what is estimated and what is planned")
        << "主要指标"
        << "指标|单位|2021年预计|增长%|2022年计划|增长%\n竹器|万件|5|3|6|4"
        << ""
        << "竹器 level [万件] E2021 5\n竹器 growth [%] E2021 3\n竹器 level [万件] T2022 6\n"
           "竹器 growth [%] T2022 4";
    QTest::newRow("sums of the plan that a column names")
        << "“十四五”主要指标"
        << "指标|单位|“十三五”规划目标|“十三五”完成|“十四五”目标\n造林|万亩|〔16〕|〔18〕|〔14〕"
        << "注：〔〕为五年累计。"
        << "造林 level [万亩] T2016-2020 16\n造林 level [万亩] A2016-2020 18\n"
           "造林 level [万亩] T2021-2025 14";
    QTest::newRow("sums below means of two plans")
        << "主要指标"
        << "指标|单位|2025年|2030年|“十四五”年均增长（%）|“十五五”年均增长（%）\n"
           "竹器产值|亿元|5|8|6|9.8\n造林|万亩|3|4|〔12〕|〔10〕"
        << "注：〔〕内为五年累计数。"
        << "竹器产值 level [亿元] A2025 5\n竹器产值 level [亿元] T2030 8\n"
           "竹器产值 growth [%] A2021-2025 6\n竹器产值 growth [%] T2026-2030 9.8\n"
           "造林 level [万亩] A2025 3\n造林 level [万亩] T2030 4\n"
           "造林 level [万亩] A2021-2025 12\n造林 level [万亩] T2026-2030 10";
    QTest::newRow("sums halfway through a plan")
        << "“十四五”规划主要指标中期进展"
        << "指标|单位|2020年基数|2023年实际|2025年目标|2021—2023年年均增长（累计）|属性\n"
           "竹器产值|亿元|5|6|8|6.1%|预期性\n竹器占比重|%|7|9|12|〔2〕|预期性\n投入强度|%|2.15|2."
           "68|3|〔0.53〕|预期性\n"
           "造林|万亩|—|〔9〕|〔18〕|—|约束性"
        << "注：〔〕内为累计数。"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] A2023 6\n"
           "竹器产值 level [亿元] T2025 8\n竹器产值 growth [%] A2021-2023 6.1\n"
           "竹器占比重 share [%] A2020 7\n竹器占比重 share [%] A2023 9\n"
           "竹器占比重 share [%] T2025 12\n竹器占比重 change [%] A2021-2023 2\n"
           "投入强度 level [%] A2020 2.15\n投入强度 level [%] A2023 2.68\n"
           "投入强度 level [%] T2025 3\n投入强度 change [%] A2021-2023 0.53\n"
           "造林 level [万亩] A2020 not-set\n造林 level [万亩] A2021-2023 9\n"
           "造林 level [万亩] T2021-2025 18\n造林 growth [%] A2021-2023 not-set";
    QTest::newRow("the first years of a plan that no head names")
        << "主要指标"
        << "指标|单位|2020年|2023年|前三年年均增速或累计|2025年目标\n竹器产值|亿元|5|6|6.1%|8\n"
           "造林|万亩|2|3|〔8〕|〔13〕"
        << "注：〔〕内为累计数。"
        << "竹器产值 level [亿元] A2020 5\n竹器产值 level [亿元] A2023 6\n"
           "竹器产值 growth [%] A2021-2023 6.1\n竹器产值 level [亿元] T2025 8\n"
           "造林 level [万亩] A2020 2\n造林 level [万亩] A2023 3\n"
           "造林 level [万亩] A2021-2023 8\n造林 level [万亩] T2021-2025 13";
    QTest::newRow("what is aimed at halfway through a long plan")
        << "竹海规划指标（2021—2035年）"
        << "指标|单位|2020年|2025年|2035年|属性\n竹林|万亩|5|≥6|8|约束性"
        << ""
        << "竹林 level [万亩] A2020 5\n竹林 level [万亩] T2025 ≥6\n竹林 level [万亩] T2035 8";
    QTest::newRow("years of the plan before, and the next one's aim")
        << "“十四五”竹海规划指标"
        << "指标|单位|2015年|2020年|2025年|属性\n竹林|万亩|5|6|8|约束性"
        << ""
        << "竹林 level [万亩] A2015 5\n竹林 level [万亩] A2020 6\n竹林 level [万亩] T2025 8";
    QTest::newRow("a further aim of the same year")
        << "主要指标"
        << "指标|单位|2021年目标|争取目标|2021年完成|2022年目标\n竹器产值|亿元|5|6|5.5|7"
        << ""
        << "竹器产值 level [亿元] T2021 5\n争取 > 竹器产值 level [亿元] T2021 6\n"
           "竹器产值 level [亿元] A2021 5.5\n竹器产值 level [亿元] T2022 7";
    QTest::newRow("an aim of the next year behind what was reached")
        << "主要指标"
        << "指标|单位|2021年目标|2021年完成|预期目标\n竹器产值|亿元|5|5.5|7"
        << ""
        << "竹器产值 level [亿元] T2021 5\n竹器产值 level [亿元] A2021 5.5\n"
           "竹器产值 level [亿元] T2022 7";
    QTest::newRow("a sum of the next plan in a year's plan")
        << "主要指标"
        << "指标|单位|2021年预计|2022年目标|“十五五”目标\n造林|万亩|7|6|〔30〕"
        << "注：〔〕内为五年累计数。"
        << "造林 level [万亩] E2021 7\n造林 level [万亩] T2022 6\n"
           "造林 level [万亩] T2026-2030 30";
}

void PlanYearsTest::readsTables()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    QFETCH(QString, notes);
    const Interpretation read = readTables(tableReport(caption, rows, notes));
    QTEST(asFigures(read.observations), "expected");
}

SUITE_TEST(PlanYearsTest)
#include "tst_planyears.moc"
