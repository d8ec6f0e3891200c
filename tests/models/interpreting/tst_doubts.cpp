// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/interpret.h"
#include "support/suite.h"

#include "catalogue/catalogue.h"
#include "catalogue/identify.h"
#include "interpreting/correction.h"
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
    void doubtfulFiguresSettleNothing();
    void doubtfulYearsSettleNothing();
    void looseFiguresAreTold_data();
    void looseFiguresAreTold();
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

static const QString table = QStringLiteral(
    "长寿市2022年国民经济和社会发展计划执行情况及2023年计划草案的报告\n\n"
    "指标\t2022年目标\t2022年完成\n粮食产量（万吨）\t55\t56.1\n税收收入（亿元）\t6\t5.2\n");

/// The verdicts of the figures of a report that was recognised, but for a stretch of it.
static Interpretation recognisedBut(QStringView doubtful)
{
    Report report = read(table);
    const int at = int(report.source().indexOf(doubtful));
    report.recognition.confidence = 90;
    report.recognition.lines = {90};
    report.recognition.doubtful = {{at, int(doubtful.size())}};
    return interpreted(report);
}

static QStringList verdicts(const Interpretation &interpretation)
{
    QStringList list;
    for (const Observation &observation : interpretation.observations) {
        if (observation.role == Role::Actual)
            list += observation.verdict ? toKey(*observation.verdict) : QString();
    }
    return list;
}

void DoubtsTest::doubtfulFiguresSettleNothing()
{
    const QStringList sure{QStringLiteral("met"), QStringLiteral("missed")};
    const Interpretation read = interpreted(::read(table));
    QCOMPARE(verdicts(read), sure);
    QVERIFY(!lists(read, ProblemKind::DoubtfulFigure));
    const Interpretation doubtful = recognisedBut(u"56.1");
    QCOMPARE(verdicts(doubtful), QStringList({QStringLiteral("undecidable"), sure.last()}));
    const auto problem =
        std::find_if(doubtful.problems.begin(), doubtful.problems.end(),
                     [](const Problem &p) { return p.kind == ProblemKind::DoubtfulFigure; });
    QVERIFY(problem != doubtful.problems.end());
    QCOMPARE(problem->text, QStringLiteral("56.1"));
    QCOMPARE(problem->line, 4);
    // The target of the other row.
    QCOMPARE(verdicts(recognisedBut(u"6\t5.2")),
             QStringList({sure.first(), QStringLiteral("undecidable")}));
}

void DoubtsTest::doubtfulYearsSettleNothing()
{
    QCOMPARE(verdicts(recognisedBut(u"2年完成")), QStringList(2, QStringLiteral("undecidable")));
    const QStringList sure{QStringLiteral("met"), QStringLiteral("missed")};
    QCOMPARE(verdicts(recognisedBut(u"年完成")), sure);
    // Who puts the year right has settled it.
    FigureCorrection correction;
    correction.period = Period::year(2022);
    for (const Observation &observation : recognisedBut(u"2年完成").observations)
        QVERIFY(!withCorrection(observation, correction, Catalogue::shipped()).doubtful);
}

void DoubtsTest::leavesOutASecondReport()
{
    const Report report = read(
        QStringLiteral("滁州市2021年国民经济和社会发展统计公报\n一、综合\n"
                       "全年粮食产量100万吨，比上年增长3.5%，农业生产总体平稳，市场供应充足。\n"
                       "2022年国民经济和社会发展统计公报\n一、综合\n"
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

void DoubtsTest::looseFiguresAreTold_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("told");
    QTest::newRow("rows under a head that nothing explains")
        << "年份  甲  乙\n      丙\n         丁\n1978 18.6 52.2 9.1\n1985 39.7 120.3 19.9"
        << "1978 18.6 52.2 9.1";
    QTest::newRow("a cell on each line")
        << "甲\n\n3469\n\n100.0\n\n乙\n\n1119\n\n28.2\n\n丙\n\n618\n\n15.6"
        << "3469";
    QTest::newRow("rows and notes that stand together")
        << "品名 计划（件） 完成（件） 完成率\n甲 20 9.6 48%\n乙 23 13.01 56.6%\n丙 34.9 31.8 "
           "91.1%\n"
           "丁 22 8.6 39%\n戊 33.1 暂无\n备注：以上数据来自各厂，其中甲厂截至5月底。"
        << "甲20 9.6 48%";
    QTest::newRow("a day and a page") << "2022年1月8日\n\n3\n\n4"
                                      << "";
    QTest::newRow("sentences") << "竹器产量5万件，增长6%。\n\n藤器产量6万件，增长7%。"
                               << "";
}

/// What looks like a table and was not read as one is a problem, once for all of its lines.
void DoubtsTest::looseFiguresAreTold()
{
    QFETCH(QString, lines);
    const Interpretation found = interpreted(
        read(QStringLiteral("大渡口区2022年国民经济和社会发展统计公报\n\n一、综合\n\n") + lines +
             u'\n'));
    QStringList told;
    for (const Problem &problem : found.problems) {
        if (problem.kind == ProblemKind::LooseFigures)
            told.append(problem.text);
    }
    QTEST(told.join(u'|'), "told");
}

SUITE_TEST(DoubtsTest)
#include "tst_doubts.moc"
