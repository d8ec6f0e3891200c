// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/interpret.h"

#include "catalogue/catalogue.h"
#include "catalogue/identify.h"
#include "opening/readfile.h"

#include <QTest>

#include <algorithm>

using namespace PlanLens;

/// What follows from what a report is, and from doubts about it.
class DoubtsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutASecondReport();
    void keepsToWhatAPersonSaid();
    void outlinesAimAtTheirLastYears();
};

static Report read(const QString &text)
{
    const ReadOutcome outcome = readBytes(text.toUtf8(), QStringLiteral("report.txt"));
    const auto *found = std::get_if<ReadReport>(&outcome);
    Report report = found ? found->report : Report();
    report.identity = identify(report, Regions::shipped());
    return report;
}

static Interpretation interpreted(const Report &report)
{
    return interpret(report, Catalogue::shipped(), Regions::shipped());
}

static bool lists(const Interpretation &interpretation, ProblemKind kind)
{
    return std::any_of(interpretation.problems.begin(), interpretation.problems.end(),
                       [kind](const Problem &problem) { return problem.kind == kind; });
}

void DoubtsTest::leavesOutASecondReport()
{
    const Report report = read(
        QStringLiteral("滁州市2021年国民经济和社会发展统计公报\n一、综合\n"
                       "全年粮食产量100万吨，比上年增长3.5%，农业生产总体平稳，市场供应充足。\n"
                       "滁州市2022年国民经济和社会发展统计公报\n一、综合\n"
                       "全年粮食产量110万吨，比上年增长4.5%，农业生产总体平稳，市场供应充足。\n"));
    const Interpretation interpretation = interpreted(report);
    QVERIFY(!interpretation.observations.isEmpty());
    for (const Observation &observation : interpretation.observations)
        QVERIFY(report.line(observation.anchor) < 4);
    const auto second =
        std::find_if(interpretation.problems.begin(), interpretation.problems.end(),
                     [](const Problem &p) { return p.kind == ProblemKind::SecondReport; });
    QVERIFY(second != interpretation.problems.end());
    QCOMPARE(second->line, 4);
}

void DoubtsTest::keepsToWhatAPersonSaid()
{
    Report report = read(QStringLiteral("江苏省鼓楼区2022年国民经济和社会发展统计公报\n一、综合\n"
                                        "全年粮食产量100万吨，比上年增长3.5%，农业生产平稳。\n"));
    QVERIFY(lists(interpreted(report), ProblemKind::AmbiguousRegion));
    report.identity.regionId = QStringLiteral("320106");
    QVERIFY(!lists(interpreted(report), ProblemKind::AmbiguousRegion));
}

void DoubtsTest::outlinesAimAtTheirLastYears()
{
    const Report report =
        read(QStringLiteral("六盘水市国民经济和社会发展第十四个五年规划纲要\n一、主要目标\n"
                            "主要指标\n\t指标\n\t2020年\n\t2025年\n\n\t粮食产量（万吨）\n\t100\n"
                            "\t120\n\n后文在此。\n"));
    QCOMPARE(report.identity.planYear, std::optional(2021));
    const Interpretation interpretation = interpreted(report);
    QCOMPARE(interpretation.observations.size(), 2);
    const Observation &aim = interpretation.observations.at(1);
    QCOMPARE(aim.role, Role::Target);
    QCOMPARE(aim.period, Period::year(2025));
    QCOMPARE(interpretation.observations.at(0).role, Role::Actual);
}

QTEST_APPLESS_MAIN(DoubtsTest)
#include "tst_doubts.moc"
