// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"
#include "support/suite.h"

#include <QTest>

using namespace PlanLens;

namespace {

/// A row of a table of results, of which each figure gets a place of its own.
struct Row
{
    QString section;
    QString ordinal;
    QString name;
    QString indicator;
    std::optional<Attribute> attribute = {};
    QString parent = {};
};

const QString sectionA = QStringLiteral("一、质量");
const QString sectionB = QStringLiteral("二、民生");

Row growth()
{
    return {sectionA, QStringLiteral("1"), QStringLiteral("增速"), QStringLiteral("x-growth"),
            Attribute::Expected};
}

Row air()
{
    return {sectionB, QStringLiteral("2"), QStringLiteral("优良率"), QStringLiteral("x-air"),
            Attribute::Binding};
}

class Rows
{
public:
    explicit Rows(const QString &report) : m_report(report) {}

    void add(const Row &row, const QString &target, const QString &actual, Verdict verdict,
             bool estimated = false)
    {
        ++m_row;
        addFigure(row, Role::Target, target);
        addFigure(row, Role::Actual, actual);
        m_figures.last().verdict = verdict;
        m_figures.last().estimated = estimated;
    }
    QList<ScoreRow> rows() const { return scoreRows(m_figures, 2021, 2022); }

private:
    void addFigure(const Row &row, Role role, const QString &printed)
    {
        const int column = role == Role::Target ? 1 : 2;
        Observation figure{.table = 0, .row = m_row, .column = column};
        figure.anchor = {m_report, 3, m_row, column};
        figure.printed = printed;
        figure.name = row.name;
        figure.parent = row.parent;
        figure.section = row.section;
        figure.ordinal = row.ordinal;
        figure.unit = QStringLiteral("%");
        figure.attribute = row.attribute;
        figure.role = role;
        figure.period = Period::year(2021);
        const double number = printed.toDouble();
        figure.value = {
            .kind = ValueKind::Number, .relation = Relation::Equal, .low = number, .high = number};
        figure.indicator = row.indicator;
        m_figures.append(figure);
    }

    QString m_report;
    int m_row = 0;
    QList<Observation> m_figures;
};

/// The first report: growth with a sub-row, and air.
ScoreColumn first()
{
    Rows rows(QStringLiteral("first"));
    rows.add(growth(), QStringLiteral("6"), QStringLiteral("8.3"), Verdict::Met);
    Row part = growth();
    part.ordinal.clear();
    part.name = QStringLiteral("其中：工业");
    part.indicator.clear();
    part.parent = growth().name;
    rows.add(part, QStringLiteral("7"), QStringLiteral("5"), Verdict::Missed);
    rows.add(air(), QStringLiteral("90"), QStringLiteral("88"), Verdict::Missed, true);
    return {QStringLiteral("甲"), QStringLiteral("甲 2021"), rows.rows()};
}

/// The second: air by another name, no growth, and one more of the first section.
ScoreColumn second()
{
    Rows rows(QStringLiteral("second"));
    Row renamed = air();
    renamed.name = QStringLiteral("空气优良率");
    rows.add(renamed, QStringLiteral("90"), QStringLiteral("95"), Verdict::Met);
    rows.add({sectionA, QStringLiteral("3"), QStringLiteral("投资"), {}}, QStringLiteral("5"),
             QStringLiteral("5"), Verdict::Undecidable);
    return {QStringLiteral("乙"), QStringLiteral("乙 2021"), rows.rows()};
}

QStringList namesOf(const ScoreGrid &grid)
{
    QStringList names;
    for (const ScoreLine &line : grid.lines)
        names << line.name;
    return names;
}

ScoreCard card()
{
    ScoreCard made;
    for (const ScoreColumn &column : {first(), second()})
        made.reports.append({.regionName = column.label,
                             .year = 2021,
                             .report = column.report,
                             .rows = column.rows});
    return made;
}

} // namespace

class ScoreGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfReportsAreJoined();
    void rowsOfOneReportAreNot();
    void totalsAreThoseOfTheTally();
    void theRateIsOfThoseJudged();
    void cellsAreAsPrinted();
    void signsAndCountsAgree();
    void theChartSaysWhatItLeavesOut();
    void theTableHasAllThatIsShown();
};

void ScoreGridTest::rowsOfReportsAreJoined()
{
    const ScoreGrid grid = scoreGrid({first(), second()});
    QCOMPARE(namesOf(grid), (QStringList{QStringLiteral("增速"), QStringLiteral("其中：工业"),
                                         QStringLiteral("投资"), QStringLiteral("优良率")}));
    QVERIFY(!grid.lines.at(0).cells.at(1));
    QVERIFY(grid.lines.at(1).isPart);
    QCOMPARE(grid.lines.at(2).section, sectionA);
    QVERIFY(!grid.lines.at(2).cells.at(0));
    QVERIFY(grid.lines.at(3).cells.at(0) && grid.lines.at(3).cells.at(1));
    QCOMPARE(grid.lines.at(3).attribute, std::optional(Attribute::Binding));
    QVERIFY(scoreGrid({}).isEmpty());
}

void ScoreGridTest::rowsOfOneReportAreNot()
{
    Rows rows(QStringLiteral("twice"));
    for (const QString &number : {QStringLiteral("1"), QStringLiteral("2")}) {
        Row row = growth();
        row.ordinal = number;
        rows.add(row, QStringLiteral("6"), number, Verdict::Missed);
    }
    const ScoreColumn twice{{}, {}, rows.rows()};
    const ScoreGrid grid = scoreGrid({twice, twice});
    QCOMPARE(grid.lines.size(), 2);
    for (int line = 0; line < 2; ++line) {
        for (const std::optional<ScoreRow> &cell : grid.lines.at(line).cells)
            QCOMPARE(cell->ordinal, QString::number(line + 1));
    }
}

void ScoreGridTest::totalsAreThoseOfTheTally()
{
    const QList<ScoreColumn> columns{first(), second()};
    const ScoreGrid grid = scoreGrid(columns);
    QCOMPARE(grid.parts.size(), 4); // two sections, binding and expected
    for (int column = 0; column < 2; ++column) {
        const IndicatorTally all = grid.all.tallies.at(column);
        QCOMPARE(all, tallyOf(columns.at(column).rows));
        int indicators = 0;
        int met = 0;
        for (const ScoreTotal &section : grid.parts.mid(0, 2)) {
            indicators += section.tallies.at(column).indicators;
            met += section.tallies.at(column).met;
        }
        QCOMPARE(indicators, all.indicators);
        QCOMPARE(met, all.met);
    }
    QCOMPARE(grid.parts.at(0).label, sectionA);
    QCOMPARE(countsText(grid.parts.at(0).tallies.at(0)), QStringLiteral("1 / 0 / 0 of 1"));
    QCOMPARE(countsText(grid.parts.at(2).tallies.at(0)), QStringLiteral("0 / 1 / 0 of 1"));
    QCOMPARE(grid.all.tallies.at(0).parts, 1);
}

void ScoreGridTest::theRateIsOfThoseJudged()
{
    QCOMPARE(completionText({.indicators = 5, .met = 1, .missed = 2, .open = 2}),
             QStringLiteral("33.3% (1 of 3)"));
    QCOMPARE(completionText({.indicators = 2, .open = 2}), QStringLiteral("—"));
}

void ScoreGridTest::cellsAreAsPrinted()
{
    const ScoreGrid grid = scoreGrid({first()});
    const ScoreLine &line = grid.lines.constFirst();
    ScoreRow row = *line.cells.constFirst();
    QCOMPARE(scoreCellText(line, row), QStringLiteral("8.3 / 6"));
    row.target->printed = QStringLiteral("6 左右");
    QCOMPARE(scoreCellText(line, row), QStringLiteral("8.3 / 6 左右"));
    row.unit = QStringLiteral("‰");
    QCOMPARE(scoreCellText(line, row), QStringLiteral("8.3 / 6 左右 (‰)"));
    row.target.reset();
    row.actual->corrected = CorrectionMark{};
    row.actual->value.low = row.actual->value.high = 9;
    row.unit = QStringLiteral("%");
    QCOMPARE(scoreCellText(line, row), QStringLiteral("9 / —"));
    row.actual->estimated = true;
    QCOMPARE(scoreCellText(line, row), QStringLiteral("9 est. / —"));
}

void ScoreGridTest::signsAndCountsAgree()
{
    ScoreRow row;
    QCOMPARE(shownVerdict(row), Verdict::NoTarget);
    row.target = Observation{};
    QCOMPARE(shownVerdict(row), Verdict::Undecidable);
    row.actual = Observation{};
    row.actual->verdict = row.verdict = Verdict::Undecidable;
    row.actual->stated = Verdict::Met; // the report's own word settles it
    row.counted = true;
    QCOMPARE(shownVerdict(row), Verdict::Met);
    QCOMPARE(tallyAmong({row}).met, 1);
    QCOMPARE(tallyAmong({row}, Attribute::Binding).indicators, 0);
}

void ScoreGridTest::theChartSaysWhatItLeavesOut()
{
    ScoreCard both = card();
    both.missing = {QStringLiteral("丙")};
    const ChartData chart = scorecardChart(QStringLiteral("报告"), both);
    QVERIFY(chart.title.contains(QStringLiteral("2021")));
    QVERIFY(chart.source.contains(QStringLiteral("甲 2021")));
    QVERIFY(chart.source.contains(QStringLiteral("乙 2021")));
    const QString notes = chart.notes.join(u'\n');
    QVERIFY(notes.contains(QStringLiteral("▲")));  // what signs stand for
    QVERIFY(!notes.contains(QStringLiteral("≠"))); // which is not shown
    QVERIFY(notes.contains(QStringLiteral("甲, not counted: ")));
    QVERIFY(!notes.contains(QStringLiteral("乙, not counted: ")));
    QVERIFY(notes.contains(QStringLiteral("An empty cell")));
    QVERIFY(notes.contains(QStringLiteral("丙")));

    both.reports.removeLast();
    const ChartData one = scorecardChart(QStringLiteral("报告"), both);
    QCOMPARE(one.title, QStringLiteral("报告"));
    QCOMPARE(one.subtitle, tallyText(tallyOf(first().rows)));
    both.by = ScoreBy::Years;
    QCOMPARE(scorecardChart({}, both).scores.columns, QStringList{QStringLiteral("2021")});
    both.reports.first().year = 0; // of which nothing is known
    QCOMPARE(scorecardChart({}, both).scores.columns, QStringList{QStringLiteral("甲 2021")});
    QVERIFY(scorecardChart({}, {}).isEmpty());
}

void ScoreGridTest::theTableHasAllThatIsShown()
{
    const ChartData chart = scorecardChart({}, card());
    const QList<QStringList> table = toTable(chart);
    const ScoreGrid &grid = chart.scores;
    QCOMPARE(table.size(), 1 + grid.lines.size() + 2 + 2 * (grid.parts.size() + 1));
    QCOMPARE(table.at(1).size(), table.at(0).size());
    QVERIFY(table.at(1).contains(QStringLiteral("8.3")));
    QCOMPARE(table.at(1).constFirst(), sectionA);
    // The last line is the second report's own.
    QVERIFY(table.constLast().contains(completionText(grid.all.tallies.constLast())));
    QCOMPARE(table.constLast().constLast(), QStringLiteral("乙 2021"));
}

SUITE_WINDOW_TEST(ScoreGridTest)
#include "tst_scoregrid.moc"
