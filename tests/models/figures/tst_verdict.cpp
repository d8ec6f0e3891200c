// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/valuegrammar.h"
#include "figures/verdict.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void basisOnOneSideHinders();
    void theReportsOwnComparisonCounts();
    void theTargetIsTakenInTheUnitOfTheActual();
    void everyVerdictHasAReason();
    void agreesWithWhatTheReportCounts();
};

static Value read(const char *cell)
{
    return parseValue(QString::fromUtf8(cell), {}, QStringLiteral("%"));
}

void VerdictTest::judges_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *target, const char *actual, Direction direction,
                        Verdict verdict) {
        QTest::addRow("%s against %s, direction %d", actual, target, int(direction))
            << QString::fromUtf8(target) << QString::fromUtf8(actual) << direction << verdict;
    };
    using enum Direction;
    using enum Verdict;
    row("5.5左右", "2.6", Higher, Missed);
    row("4左右", "4", Higher, Met);
    row("60左右", "59.4左右", Higher, Missed);
    row("6", "5.9999", Higher, Missed);
    row("5500以上", "6348", Higher, Met);
    row("5500以上", "5500", Higher, Met);
    row(">300", "300", Higher, Missed);
    row(">300", "335", Higher, Met);
    // bounds
    row("6", "8以上", Higher, Met);
    row("6以上", "6以上", Higher, Met);
    row("9", "8以上", Higher, Undecidable);
    row("8", ">8", Higher, Met);
    row(">8", "8以上", Higher, Undecidable);
    row("10", "正增长", Higher, Undecidable);
    row("5", "负增长", Higher, Missed);
    row("正增长", "正增长", Higher, Met);
    row("正增长", "2.1", Higher, Met);
    row("正增长", "-0.3", Higher, Missed);
    row("正增长", "持平", Higher, Missed);
    row("持平", "0.5", Higher, Met);
    row("5", "近5", Higher, Missed);
    row("4", "近5", Higher, Undecidable);
    row("近700", "750", Higher, Undecidable);
    // ranges
    row("5%—5.5%", "5.2", Higher, Met);
    row("5%—5.5%", "6", Higher, Met);
    row("5%—5.5%", "4.9", Higher, Missed);
    row("5.5", "5—6", Higher, Undecidable);
    row("5", "5—6", Higher, Met);
    row("3—4", "4.5", Lower, Missed);
    row("3—4", "3.5", Direction::None, Met);
    row("3—4", "4.5", Direction::None, Missed);
    // downwards
    row("5.5以内", "5.4", AtMost, Met);
    row("103以内", "103.1", AtMost, Missed);
    row("0.032左右", "不超过0.03", Lower, Met);
    row("0.02", "不超过0.03", Lower, Undecidable);
    row("1.8左右∶1", "1.8左右∶1", Lower, Met);
    row("1.8∶1", "1.85∶1", Lower, Missed);
    row("≤16", "11", Lower, Met);
    // the target's own relation
    row("不超过100", "120", Higher, Missed);
    row("20以上", "25", Lower, Met);
    row("20以上", "19", Direction::None, Missed);
    row("20", "20", Direction::None, Met);
    row("20", "21", Direction::None, Undecidable);
    // changes
    row("较上年提升0.5个百分点", "提高0.6个百分点", Higher, Met);
    row("较上年提升0.5个百分点", "71.7", Higher, Undecidable);
    // no figures
    row("—", "3.43", Higher, NoTarget);
    row("", "3.43", Higher, NoTarget);
    row("以市下达指标为准", "3.43", Higher, NoTarget);
    row("1.73", "预计能完成", Higher, Undecidable);
    row("1.73", "", Higher, Undecidable);
    // basis
    row("3左右", "同口径—2.5", Higher, NotComparable);
    row("同口径7以上", "7.5", Higher, NotComparable);
    row("同口径7以上", "同口径7.5", Higher, Met);
    row("同口径7以上", "可比口径7.5", Higher, NotComparable);
    row("-10.6（调整后)", "-10.1", Higher, Met);
    row("6", "按可比价格计算6.1%", Higher, NotComparable);
    row("可比价6", "不变价6.1", Higher, Met);
    row("可比价6", "5.9", Higher, NotComparable);
    row("6", "名义6.1", Higher, NotComparable);
    row("可比价6", "现价6.1", Higher, NotComparable);
    row("完成市级下达任务(10000）", "319", Higher, Missed);
}

void VerdictTest::judges()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    QFETCH(Direction, direction);
    QFETCH(Verdict, verdict);
    const Judgement judgement = judge(parseValue(target, {}, QStringLiteral("%")),
                                      parseValue(actual, {}, QStringLiteral("%")), direction);
    QCOMPARE(toKey(judgement.verdict), toKey(verdict));
    QVERIFY(!judgement.reason.isEmpty());
}

void VerdictTest::basisOnOneSideHinders()
{
    const Value target = read("3");
    const Value actual = read("同口径4");
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::NotComparable);
    QCOMPARE(judge(target, actual, Direction::Higher, {.basisTreatedAsComparable = true}).verdict,
             Verdict::Met);
    QCOMPARE(judge(target, read("4"), Direction::Higher, {.basisChanged = true}).verdict,
             Verdict::NotComparable);
}

void VerdictTest::theReportsOwnComparisonCounts()
{
    Observation target;
    target.value = read("同口径3");
    Observation actual;
    actual.value = read("4");
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::NotComparable);
    target.value.basis = QStringLiteral("现价"); // goes without saying of an amount
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::Met);
    target.value.basis = QStringLiteral("同口径");
    actual.stated = Verdict::Met;
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::Met);
    actual.stated.reset();
    target.value = read("3");
    actual.basisChanged = true;
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::NotComparable);
}

void VerdictTest::theTargetIsTakenInTheUnitOfTheActual()
{
    Observation target;
    target.value = read("1");
    target.unit = QStringLiteral("亿元");
    Observation actual;
    actual.value = read("9000");
    actual.unit = QStringLiteral("万元");
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::Missed);
    actual.value = read("10000");
    QCOMPARE(judge(target, actual, Direction::Higher).verdict, Verdict::Met);
}

void VerdictTest::everyVerdictHasAReason()
{
    QCOMPARE(judge(read("6"), read("5"), Direction::Higher).reason,
             QStringLiteral("5 misses the target 6."));
    QCOMPARE(judge(read("3"), read("同口径4"), Direction::Higher).reason,
             QStringLiteral("The actual is stated on the basis “同口径”, the target is not."));
}

/// The 29 expected indicators of the municipal plan for 2022. The report counts 13 that were met,
/// 15 that were not, and one whose basis has changed. Its count must lie between what is certain
/// from the figures and what may be.
void VerdictTest::agreesWithWhatTheReportCounts()
{
    struct Row
    {
        const char *target;
        const char *actual;
        Direction direction = Direction::Higher;
        bool basisChanged = false;
    };
    constexpr Row rows[] = {
        {"5.5左右", "2.6"},
        {"4左右", "4"},
        {"6左右", "3.2"},
        {"12左右", "6.2"},
        {"20左右", "19"},
        {"10左右", "正增长"},
        {"1.8左右∶1", "1.8左右∶1", Direction::Lower},
        {"40左右", "40左右"},
        {"60.3左右", "60.3左右"},
        {"5左右", "负增长"},
        {"12.5左右", "16.6"},
        {"5.5左右", "1.9"},
        {"6左右", "0.7"},
        {"7左右", "—0.3"},
        {"2.3左右", "2.3左右"},
        {"14左右", "16"},
        {"5500以上", "6348"},
        {"60左右", "59.4左右"},
        {"3左右", "同口径—2.5"},
        {"71左右", "71左右"},
        {"7左右", "5.5"},
        {"60以上", "71"},
        {"5.5以内", "5.4", Direction::AtMost},
        {"103以内", "102.1", Direction::AtMost},
        {"8", "正增长"},
        {"5左右", "2.5左右"},
        {"正增长", "正增长"},
        {"100以上", "18", Direction::Higher, true},
        {"108.7", "107.3"},
    };
    QHash<Verdict, int> counts;
    for (const Row &row : rows)
        ++counts[judge(read(row.target), read(row.actual), row.direction,
                       {.basisChanged = row.basisChanged})
                     .verdict];
    QCOMPARE(counts.value(Verdict::Met), 13);
    QCOMPARE(counts.value(Verdict::Missed), 12);
    QCOMPARE(counts.value(Verdict::Undecidable), 2);   // 正增长 against a figure, twice
    QCOMPARE(counts.value(Verdict::NotComparable), 2); // 同口径, and the changed basis
}

SUITE_TEST(VerdictTest)
#include "tst_verdict.moc"
