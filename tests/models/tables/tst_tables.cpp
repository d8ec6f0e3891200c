// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "tabletext.h"

#include <QTest>

using namespace PlanLens;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void takesUnitsFromWhereTheyStand_data();
    void takesUnitsFromWhereTheyStand();
    void givesMarksAMeaningOnlyByNotes();
    void subRowsHaveTheirParentsAttribute();
    void knowsARowWhoseBasisChanged();
    void pointsAtTheCell();
    void readsTheReportsOwnVerdicts();
    void leavesOtherTablesAlone_data();
    void leavesOtherTablesAlone();
    void listsWhatIsOdd();
};

void TablesTest::readsTables_data()
{
    addTableColumns();

    QTest::newRow("sections and sub-rows")
        << "表1：2021年计划完成情况"
        << "序号|指标名称|2021年目标|2021年预计完成\n一、产业|||\n1|固定资产投资增速（%）|6左右|5\n"
           "|其中：民间投资增速（%）|6|—8.4\n|进出口总值增速（%）|5|4\n二、民生|||\n2|"
           "城镇新增就业（万人）|60以上|71"
        << "一、产业 > 1 固定资产投资增速 [%] T2021 6左右\n一、产业 > 1 固定资产投资增速 [%] E2021 "
           "5\n"
           "一、产业 > 固定资产投资增速 > 民间投资增速 [%] T2021 6\n"
           "一、产业 > 固定资产投资增速 > 民间投资增速 [%] E2021 —8.4\n"
           "一、产业 > 进出口总值增速 [%] T2021 5\n一、产业 > 进出口总值增速 [%] E2021 4\n"
           "二、民生 > 2 城镇新增就业 [万人] T2021 60以上\n二、民生 > 2 城镇新增就业 [万人] E2021 "
           "71";
    QTest::newRow("an estimate beside an actual is the target")
        << "表1"
        << "序号|指标|2021年 预计|2021年 实际\n1|粮食产量（万吨）|5|5.08\n2|森林覆盖率（%）|57|58"
        << "1 粮食产量 [万吨] T2021 5\n1 粮食产量 [万吨] A2021 5.08\n"
           "2 森林覆盖率 [%] T2021 57\n2 森林覆盖率 [%] A2021 58";
    QTest::newRow("several years, actuals first")
        << "主要指标"
        << "指标|单位|2020年实际|2021年计划|2021年预计完成|2022年计划\n粮食产量|万吨|4.9|5|5.1|5."
           "2\n"
           "森林覆盖率|%|56|57|57.5|58"
        << "粮食产量 [万吨] A2020 4.9\n粮食产量 [万吨] T2021 5\n粮食产量 [万吨] E2021 5.1\n"
           "粮食产量 [万吨] T2022 5.2\n森林覆盖率 [%] A2020 56\n森林覆盖率 [%] T2021 57\n"
           "森林覆盖率 [%] E2021 57.5\n森林覆盖率 [%] T2022 58";
    QTest::newRow("a category column, printed once a group")
        << "表2"
        << "类别|序号|指标|2022年预期目标\n产业|1|粮食产量（万吨）|5\n|2|工业投资（亿元）|41\n"
           "生态|3|森林覆盖率（%）|58"
        << "产业 > 1 粮食产量 [万吨] T2022 5\n产业 > 2 工业投资 [亿元] T2022 41\n"
           "生态 > 3 森林覆盖率 [%] T2022 58";
    QTest::newRow("the year only in the caption")
        << "2022年计划草案"
        << "序号|指标|预期目标\n1|粮食产量（万吨）|5\n2|森林覆盖率（%）|58"
        << "1 粮食产量 [万吨] T2022 5\n2 森林覆盖率 [%] T2022 58";
    QTest::newRow("what was done of the plan, and growth, are figures of the row too")
        << "表1"
        << "指标|单位|2021年目标|2021年完成|完成率|比上年增长|备注\n粮食产量|万吨|5|5.1|102%|3%|"
           "快报\n"
           "工业投资|亿元|40|41|102.5%|5%|"
        << "粮食产量 [万吨] T2021 5\n粮食产量 [万吨] A2021 5.1\n粮食产量 [%] A2021 102%\n"
           "粮食产量 [%] A2021 3%\n工业投资 [亿元] T2021 40\n工业投资 [亿元] A2021 41\n"
           "工业投资 [%] A2021 102.5%\n工业投资 [%] A2021 5%";
    QTest::newRow("ordinals in the name")
        << "表1"
        << "指标|2021年实际|2022年目标\n1.粮食产量（万吨）|5|5.1\n（2）森林覆盖率（%）|57|58"
        << "1. 粮食产量 [万吨] A2021 5\n1. 粮食产量 [万吨] T2022 5.1\n"
           "（2） 森林覆盖率 [%] A2021 57\n（2） 森林覆盖率 [%] T2022 58";
    QTest::newRow("a five-year table")
        << "“十四五”规划主要指标"
        << "指标|单位|2020年实际|2025年目标|年均增长目标\n粮食产量|万吨|5|5.5|〔2〕\n森林覆盖率|%|"
           "55|58|—"
        << "粮食产量 [万吨] A2020 5\n粮食产量 [万吨] T2025 5.5\n粮食产量 [万吨] T2021-2025 〔2〕\n"
           "森林覆盖率 [%] A2020 55\n森林覆盖率 [%] T2025 58\n森林覆盖率 [%] T2021-2025 —";
    QTest::newRow("the head again after a page break")
        << "表1"
        << "序号|指标|2021年实际\n1|粮食产量（万吨）|5\n序号|指标|2021年实际\n2|森林覆盖率（%）|57"
        << "1 粮食产量 [万吨] A2021 5\n2 森林覆盖率 [%] A2021 57";
    QTest::newRow("empty cells are places too")
        << "表1"
        << "序号|指标|2021年目标|2021年实际\n1|减排量（吨）||\n|#氨氮（吨）|7|\n2|森林覆盖率（%）|"
           "57|58"
        << "1 减排量 [吨] T2021 \n1 减排量 [吨] A2021 \n减排量 > 氨氮 [吨] T2021 7\n"
           "减排量 > 氨氮 [吨] A2021 \n2 森林覆盖率 [%] T2021 57\n2 森林覆盖率 [%] A2021 58";
}

void TablesTest::readsTables()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    QFETCH(QString, expected);
    const Interpretation result = readTables(tableReport(caption, rows));
    QCOMPARE(result.tables.size(), 1);
    QVERIFY(result.tables.first().isIndicatorTable);
    QCOMPARE(asText(result.observations), expected);
}

void TablesTest::takesUnitsFromWhereTheyStand_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::newRow("after the name") << "表1"
                                    << "指标|2021年实际\n投资（亿元）|5\n乙|6"
                                    << "投资"
                                    << "亿元";
    QTest::newRow("a column") << "表1"
                              << "指标|单位|2021年实际\n投资|（亿元）|5\n乙|%|6"
                              << "投资"
                              << "亿元";
    QTest::newRow("the caption") << "表1（单位：亿元）"
                                 << "指标|2021年实际\n投资|5\n乙|6"
                                 << "投资"
                                 << "亿元";
    QTest::newRow("the head") << "表1"
                              << "指标|2021年实际（亿元）\n投资|5\n乙|6"
                              << "投资"
                              << "亿元";
    QTest::newRow("brackets that hold none") << "表1"
                                             << "指标|2021年实际\n执业（助理）医师数（人）|5\n乙|6"
                                             << "执业（助理）医师数"
                                             << "人";
    QTest::newRow("brackets at the end that hold none")
        << "表1"
        << "指标|2021年实际\n进出口总值（海关口径）|5\n乙|6"
        << "进出口总值（海关口径）"
        << "";
    QTest::newRow("wide percent") << "表1"
                                  << "指标|2021年实际\n覆盖率（％）*|5\n乙|6"
                                  << "覆盖率"
                                  << "%";
}

void TablesTest::takesUnitsFromWhereTheyStand()
{
    QFETCH(QString, caption);
    QFETCH(QString, rows);
    rows.replace(QStringLiteral("指标|"), QStringLiteral("序号|指标|"));
    rows.replace(QStringLiteral("\n"), QStringLiteral("\n1|"));
    const Interpretation result = readTables(tableReport(caption, rows));
    QVERIFY(!result.observations.isEmpty());
    QTEST(result.observations.first().name, "name");
    QTEST(result.observations.first().unit, "unit");
}

static const QString marked =
    QStringLiteral("序号|指标|2022年目标\n1|能耗下降（%）*|▽\n2|碳排放下降（%）*|—\n3|"
                   "粮食产量（万吨）|5\n4|乙（%）|6");

void TablesTest::givesMarksAMeaningOnlyByNotes()
{
    const auto without = readTables(tableReport(QStringLiteral("表2"), marked)).observations;
    QCOMPARE(without.at(0).value.kind, ValueKind::Text);
    QCOMPARE(without.at(1).value.kind, ValueKind::NotSet);
    QVERIFY(!without.at(0).attribute);

    const QString notes = QStringLiteral(
        "注：1．加“*”为约束性指标，其他为预期性指标。\n\n2．加“▽”指标，规划期内统筹考虑。");
    const auto with = readTables(tableReport(QStringLiteral("表2"), marked, notes)).observations;
    QCOMPARE(with.at(0).value.kind, ValueKind::Deferred);
    QCOMPARE(with.at(0).attribute, std::optional(Attribute::Binding));
    QCOMPARE(with.at(2).attribute, std::optional(Attribute::Expected));
}

void TablesTest::subRowsHaveTheirParentsAttribute()
{
    const QString rows = QStringLiteral(
        "序号|指标|2022年目标\n1|减排量（吨）*|9\n|#氨氮（吨）|7\n2|粮食产量（万吨）|5");
    const QString notes = QStringLiteral("注：加“*”为约束性指标，其他为预期性指标。");
    const auto read = readTables(tableReport(QStringLiteral("表2"), rows, notes)).observations;
    QCOMPARE(read.at(1).attribute, std::optional(Attribute::Binding));
    QCOMPARE(read.at(2).attribute, std::optional(Attribute::Expected));
}

void TablesTest::knowsARowWhoseBasisChanged()
{
    const QString rows =
        QStringLiteral("序号|指标|2021年实际\n1|利用外资（亿美元）▽|18\n2|粮食产量（万吨）|5");
    const QString notes = QStringLiteral("注：加“▽”指标统计口径有变。");
    const auto read = readTables(tableReport(QStringLiteral("表1"), rows, notes)).observations;
    QVERIFY(read.at(0).basisChanged);
    QVERIFY(!read.at(1).basisChanged);
}

void TablesTest::pointsAtTheCell()
{
    const Report report = tableReport(QStringLiteral("表2"), marked);
    const Observation o = readTables(report).observations.at(2);
    QCOMPARE(report.quote(o.anchor), QStringLiteral("5"));
    QCOMPARE(o.row, 3);
    QCOMPARE(o.column, 2);
    QCOMPARE(o.line, report.line(o.anchor));
    QCOMPARE(report.source().split(u'\n').at(o.line - 1), QStringLiteral("3|粮食产量（万吨）|5"));
}

void TablesTest::readsTheReportsOwnVerdicts()
{
    const QString rows = QStringLiteral(
        "序号|指标|指标属性|2021年目标|2021年完成|是否达到预期\n1|粮食产量（万吨）|预期性|5|6|是\n"
        "2|森林覆盖率（%）|约束性|≥40|33|否");
    const auto read = readTables(tableReport(QStringLiteral("表1"), rows)).observations;
    QCOMPARE(read.at(1).stated, std::optional(Verdict::Met));
    QCOMPARE(read.at(3).stated, std::optional(Verdict::Missed));
    QVERIFY(!read.at(2).stated);
    QCOMPARE(read.at(3).attribute, std::optional(Attribute::Binding));
}

void TablesTest::leavesOtherTablesAlone_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("projects") << "序号|项目名称|建设内容|总投资（万元）|2022年计划投资\n1|甲路|"
                                 "2公里|500|200\n2|乙桥|1座|900|300";
    QTest::newRow("words") << "序号|指标|2022年目标\n1|甲|持续改善\n2|乙|明显提升\n3|丙|有序推进";
    QTest::newRow("no year and no role") << "序号|项目|甲|乙\n1|子|2|3\n2|丑|4|5";
}

void TablesTest::leavesOtherTablesAlone()
{
    QFETCH(QString, rows);
    const Interpretation result = readTables(tableReport(QStringLiteral("表3"), rows));
    QCOMPARE(result.tables.size(), 1);
    QVERIFY(!result.tables.first().isIndicatorTable);
    QVERIFY(result.observations.isEmpty());
}

void TablesTest::listsWhatIsOdd()
{
    const QString rows =
        QStringLiteral("序号|指标|2022年目标|丁\n1|粮食产量（万吨）☆|5至今6.3.1|x\n"
                       "1|森林覆盖率（%）|57|y\n2|投资（亿元）|9|z");
    const Interpretation result = readTables(tableReport(QStringLiteral("表2"), rows));
    QList<ProblemKind> kinds;
    for (const Problem &problem : result.problems)
        kinds.append(problem.kind);
    QVERIFY(kinds.contains(ProblemKind::UnreadableValue));
    QVERIFY(kinds.contains(ProblemKind::RepeatedOrdinal));
    QVERIFY(kinds.contains(ProblemKind::UnknownHeader));
    QVERIFY(kinds.contains(ProblemKind::UnknownMark));
}

SUITE_TEST(TablesTest)
#include "tst_tables.moc"
