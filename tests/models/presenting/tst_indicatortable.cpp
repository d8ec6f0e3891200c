// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/indicatortally.h"
#include "presenting/scorecard.h"
#include "support/figures.h"
#include "support/suite.h"

#include "presenting/targetchange.h"

#include <QTest>

using namespace PlanLens;
using namespace PlanLens::Fixtures;

class IndicatorTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheTablesOfAReport();
    void neverJoinsTwoRowsOfOneTable();
    void takesTheYearsFromTheFiguresWhereTheTitleIsSilent();
    void countsTheReviewTable();
    void countsWhatReviewTablesNumber_data();
    void countsWhatReviewTablesNumber();
    void countsTheTextWhereThereIsNoTable();
    void setsTheSecondReportBeside();
    void tellsHowATargetChanged_data();
    void tellsHowATargetChanged();
    void saysWhenTheUnitChanged();
};

static QString number(const std::optional<Observation> &figure)
{
    const auto value = figure ? figure->value.figure() : std::nullopt;
    return value ? QString::number(*value) : QStringLiteral("-");
}

/// One line a row, indented by depth: name, target, actual, planned target, how many more figures.
static void write(const IndicatorTable &table, const QList<int> &rows, int depth,
                  QStringList *lines)
{
    for (const int index : rows) {
        const ListedIndicator &row = table.rows.at(index);
        const QString indent(depth, QLatin1Char(' '));
        if (row.isSection)
            lines->append(indent + QStringLiteral("[%1]").arg(row.name));
        else
            lines->append(indent + QStringLiteral("%1 %2 %3 %4 +%5 ~%6")
                                       .arg(row.name, number(row.target), number(row.actual),
                                            number(row.planTarget))
                                       .arg(row.restated.size())
                                       .arg(row.elsewhere.size()));
        write(table, row.children, depth + 1, lines);
    }
}

static QString text(const IndicatorTable &table)
{
    QStringList lines;
    write(table, table.top, 0, &lines);
    return lines.join(QLatin1Char('\n'));
}

void IndicatorTableTest::joinsTheTablesOfAReport()
{
    QCOMPARE(text(indicatorTable(district())), QStringLiteral("地区生产总值增速 6 8 5.5 +1 ~0\n"
                                                              "[一、质量]\n"
                                                              " 优良天数 320 294 315 +0 ~0\n"
                                                              "  其中夏季 80 81 - +0 ~0\n"
                                                              " 新行 - - 3 +0 ~0\n"
                                                              "[In the text]\n"
                                                              " 粮食产量 - - - +0 ~1"));
}

void IndicatorTableTest::neverJoinsTwoRowsOfOneTable()
{
    ReportFigures report = district();
    report.observations = {cell(0, 1, 1, QStringLiteral("总量"), Role::Actual, 2021, 1),
                           cell(0, 2, 1, QStringLiteral("总量"), Role::Actual, 2021, 2),
                           cell(1, 1, 1, QStringLiteral("总量"), Role::Target, 2022, 3),
                           cell(1, 2, 1, QStringLiteral("总量"), Role::Target, 2022, 4)};
    QCOMPARE(text(indicatorTable(report)), QStringLiteral("总量 - 1 3 +0 ~0\n总量 - 2 4 +0 ~0"));
}

void IndicatorTableTest::takesTheYearsFromTheFiguresWhereTheTitleIsSilent()
{
    ReportFigures report = district();
    report.identity.reviewYear.reset();
    report.identity.planYear.reset();
    const IndicatorTable table = indicatorTable(report);
    QCOMPARE(table.reviewYear, std::optional(2021));
    QCOMPARE(table.planYear, std::optional(2022));
    QCOMPARE(indicatorTable({}).reviewYear, std::optional<int>());
}

void IndicatorTableTest::countsTheReviewTable()
{
    const IndicatorTally expected{
        .indicators = 2, .met = 1, .missed = 1, .open = 0, .parts = 1, .planned = 1};
    QCOMPARE(tallyOf(indicatorTable(district())), expected);
    QCOMPARE(tallyOf(scoreRows(district().observations, 2021, 2022)), expected);
}

static Observation blank(Observation observation)
{
    observation.printed.clear();
    observation.value = {.kind = ValueKind::Blank};
    return observation;
}

static Observation numbered(Observation observation, int number)
{
    observation.ordinal = QString::number(number);
    return observation;
}

void IndicatorTableTest::countsWhatReviewTablesNumber_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<int>("indicators");
    QTest::addColumn<int>("planned");
    const QString a = QStringLiteral("甲");
    const QString b = QStringLiteral("乙");
    const QString c = QStringLiteral("丙");
    const QString d = QStringLiteral("丁");
    const auto result = [](int table, int row, const QString &name) {
        return cell(table, row, 3, name, Role::Actual, 2021, row);
    };
    const auto plan = [](int table, int row, const QString &name) {
        return cell(table, row, 4, name, Role::Target, 2022, row);
    };
    QTest::newRow("two tables that both begin with 1")
        << QList{result(0, 1, a), result(0, 2, b), result(1, 1, c), result(1, 2, d)} << 4 << 0;
    QTest::newRow("the table of plans comes first")
        << QList{plan(0, 1, a), plan(0, 2, b), result(1, 1, c), result(1, 2, d)} << 2 << 2;
    QTest::newRow("numbered otherwise in the table of plans")
        << QList{plan(0, 1, a), plan(0, 2, b), result(1, 1, b), result(1, 2, c)} << 2 << 1;
    QTest::newRow("a plan with the number of a result")
        << QList{plan(0, 1, a), numbered(result(0, 2, b), 1)} << 1 << 1;
    QTest::newRow("a number repeated at a page break")
        << QList{result(0, 1, a), numbered(result(0, 2, b), 1)} << 1 << 0;
    QTest::newRow("a blank cell") << QList{result(0, 1, a), blank(result(0, 2, b)), plan(0, 2, b)}
                                  << 1 << 1;
}

void IndicatorTableTest::countsWhatReviewTablesNumber()
{
    QFETCH(QList<Observation>, observations);
    ReportFigures report = district();
    report.observations = observations;
    const IndicatorTally tally = tallyOf(indicatorTable(report));
    QTEST(tally.indicators, "indicators");
    QTEST(tally.planned, "planned");
    QCOMPARE(tallyOf(scoreRows(observations, 2021, 2022)), tally);
}

void IndicatorTableTest::countsTheTextWhereThereIsNoTable()
{
    ReportFigures report = district();
    report.observations = {phrase(3, 0, QStringLiteral("甲"), Role::Actual, 2021, 1),
                           phrase(4, 0, QStringLiteral("乙"), Role::Target, 2022, 2)};
    QCOMPARE(tallyOf(indicatorTable(report)).indicators, 1);
    QCOMPARE(tallyOf(indicatorTable(report)).planned, 1);
}

void IndicatorTableTest::setsTheSecondReportBeside()
{
    ReportFigures other = district();
    other.key = QStringLiteral("k2");
    other.identity.regionId = QStringLiteral("500000");
    for (Observation &observation : other.observations) {
        observation.regionId = QStringLiteral("500000");
        observation.anchor.report = other.key;
    }
    const IndicatorTable table = indicatorTable(district(), &other);
    QCOMPARE(table.otherKey, other.key);
    QVERIFY(table.rows.at(0).otherActual);
    QCOMPARE(table.rows.at(0).otherActual->anchor.report, other.key);
    // Without an id there is nothing to join by.
    QVERIFY(!table.rows.at(2).otherActual);
}

void IndicatorTableTest::tellsHowATargetChanged_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("reached");
    QTest::addColumn<double>("now");
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("by");
    QTest::addColumn<bool>("weaker");
    QTest::addColumn<bool>("noted");
    const int higher = int(Direction::Higher);
    QTest::newRow("raised") << 6. << 8. << 6.5 << higher << .5 << false << false;
    QTest::newRow("lowered") << 40. << 31. << 32. << higher << -8. << true << false;
    QTest::newRow("below the actual") << 40. << 33. << 32. << higher << -8. << true << true;
    QTest::newRow("ceiling lowered")
        << 5.5 << 5.4 << 5. << int(Direction::Lower) << -.5 << false << false;
    QTest::newRow("ceiling raised")
        << 3. << 2. << 3.5 << int(Direction::AtMost) << .5 << true << false;
    QTest::newRow("no direction") << 3. << 2. << 1.9 << int(Direction::None) << -1.1 << false
                                  << false;
}

void IndicatorTableTest::tellsHowATargetChanged()
{
    QFETCH(double, before);
    QFETCH(double, reached);
    QFETCH(double, now);
    QFETCH(int, direction);
    const QString name = QStringLiteral("甲");
    ListedIndicator row;
    row.target = cell(0, 1, 1, name, Role::Target, 2021, before);
    row.actual = cell(0, 1, 2, name, Role::Actual, 2021, reached);
    row.planTarget = cell(1, 1, 1, name, Role::Target, 2022, now);
    const TargetChange change = targetChange(row, Direction(direction));
    QVERIFY(change.by);
    QTEST(*change.by, "by");
    QTEST(change.weaker, "weaker");
    QTEST(!change.note.isEmpty(), "noted");
}

void IndicatorTableTest::saysWhenTheUnitChanged()
{
    ListedIndicator row;
    row.target = cell(0, 1, 1, QStringLiteral("外资"), Role::Target, 2021, 10000);
    row.target->unit = QStringLiteral("万美元");
    row.planTarget = cell(1, 1, 1, QStringLiteral("外资"), Role::Target, 2022, 1);
    row.planTarget->unit = QStringLiteral("亿美元");
    const TargetChange change = targetChange(row, Direction::Higher);
    QVERIFY(!change.by);
    QVERIFY(change.note.contains(QStringLiteral("万美元")));
    row.planTarget.reset();
    QCOMPARE(targetChange(row, Direction::Higher), TargetChange{});
}

SUITE_TEST(IndicatorTableTest)
#include "tst_indicatortable.moc"
