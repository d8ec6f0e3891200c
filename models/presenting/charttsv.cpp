// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdicttext.h"
#include "presenting/chartmodel.h"
#include "presenting/chartwords.h"
#include "presenting/figuretext.h"

#include <algorithm>

namespace PlanLens {

/// A field must not end its cell or its line.
static QString field(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return text;
}

static QString line(QStringList fields)
{
    for (QString &text : fields)
        text = field(text);
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

static QString verdictField(const std::optional<Verdict> &verdict)
{
    return verdict ? verdictText(*verdict) : QString();
}

static QString printed(const std::optional<Observation> &observation)
{
    return observation ? observation->printed : QString();
}

/// The titles of a column's figures; with its name where there are several.
static QStringList titlesOf(const ScoreGrid &grid, const QString &column)
{
    QStringList titles{ChartWords::tr("Target"), ChartWords::tr("Actual"),
                       ChartWords::tr("Verdict"), ChartWords::tr("Next target")};
    if (grid.columns.size() > 1) {
        for (QString &title : titles)
            title = ChartWords::tr("%1 %2").arg(column, title);
    }
    return titles;
}

static QList<QStringList> scoresTable(const ScoreGrid &grid)
{
    QStringList head{ChartWords::tr("Section"), ChartWords::tr("Indicator"), ChartWords::tr("Unit"),
                     ChartWords::tr("Kind")};
    for (const QString &column : grid.columns)
        head += titlesOf(grid, column);
    QList<QStringList> table{head};
    for (const ScoreLine &line : grid.lines) {
        QStringList fields{line.section, line.name, line.unit,
                           line.attribute ? attributeText(*line.attribute) : QString()};
        for (const std::optional<ScoreRow> &cell : line.cells) {
            const ScoreRow row = cell.value_or(ScoreRow());
            fields += {printed(row.target), printed(row.actual),
                       cell ? verdictText(shownVerdict(row)) : QString(), printed(row.next)};
        }
        table.append(fields);
    }
    return table;
}

/// The foot of a scorecard, a line for each total and column.
static QList<QStringList> totalsTable(const ScoreGrid &grid)
{
    QList<QStringList> table{{ChartWords::tr("Of"), ChartWords::tr("Column"), ChartWords::tr("Met"),
                              ChartWords::tr("Missed"), ChartWords::tr("Open"),
                              ChartWords::tr("Indicators"), ChartWords::tr("Completion rate"),
                              ChartWords::tr("Source")}};
    const QList<ScoreTotal> totals = grid.parts + QList<ScoreTotal>{grid.all};
    for (const ScoreTotal &total : totals) {
        for (qsizetype column = 0; column < grid.columns.size(); ++column) {
            const IndicatorTally &tally = total.tallies.at(column);
            table.append({total.label, grid.columns.at(column), QString::number(tally.met),
                          QString::number(tally.missed), QString::number(tally.open),
                          QString::number(tally.indicators), completionText(tally),
                          grid.reports.at(column)});
        }
    }
    return table;
}

static QString roleField(const ChartPoint &point)
{
    if (point.role == Role::Target)
        return ChartWords::tr("target");
    return point.estimated ? ChartWords::tr("actual, estimated") : ChartWords::tr("actual");
}

static QList<QStringList> pointsTable(const ChartData &chart)
{
    const bool ranked = chart.kind == ChartKind::Regions;
    QList<QStringList> table{{ChartWords::tr("Region"), ChartWords::tr("Period"),
                              ChartWords::tr("Role"), ChartWords::tr("Low"), ChartWords::tr("High"),
                              ChartWords::tr("Unit"), ChartWords::tr("Shown"),
                              ChartWords::tr("Printed"), ChartWords::tr("Verdict"),
                              ChartWords::tr("Source")}};
    if (ranked)
        table.first() += {ChartWords::tr("Rank"), ChartWords::tr("Rank before")};
    for (const ChartPoint &point : chart.points) {
        const auto number = [&](double end) {
            return point.isFigure() ? numberText(end) : QString();
        };
        QStringList line{chart.lanes.at(point.lane).name,
                         point.period,
                         roleField(point),
                         number(point.low),
                         number(point.high),
                         chart.unit,
                         point.label,
                         point.printed,
                         verdictField(point.verdict),
                         point.source};
        if (ranked)
            line += {chart.groups.at(point.group).rank, chart.groups.at(point.group).before};
        table.append(line);
    }
    return table;
}

/// The steps of a cascade, with their differences.
static QList<QStringList> stepsTable(const ChartData &chart)
{
    QList<QStringList> table = pointsTable(chart);
    table.first().append(ChartWords::tr("Against the level above"));
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const auto step =
            std::find_if(chart.steps.begin(), chart.steps.end(), [&](const ChartStep &one) {
                return one.group == chart.points.at(i).group;
            });
        table[i + 1].append(step == chart.steps.end() ? QString() : step->difference);
    }
    return table;
}

/// The table under a chart: a column of differences beside each that has some.
static QList<QStringList> tableUnder(const ChartTable &under)
{
    const auto differs = [&](qsizetype column) {
        return std::any_of(under.rows.begin(), under.rows.end(), [&](const ChartTableRow &row) {
            return !row.cells.at(column).difference.isEmpty();
        });
    };
    QList<QStringList> table;
    QStringList head{under.rowHead, ChartWords::tr("Unit")};
    for (qsizetype column = 0; column < under.columns.size(); ++column) {
        head << under.columns.at(column);
        if (differs(column))
            head << ChartWords::tr("Against the level above");
    }
    table.append(head);
    for (const ChartTableRow &row : under.rows) {
        QStringList line{row.name, row.unit};
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            line << row.cells.at(column).text;
            if (differs(column))
                line << row.cells.at(column).difference;
        }
        table.append(line);
    }
    return table;
}

QList<QStringList> toTable(const ChartData &chart)
{
    switch (chart.kind) {
    case ChartKind::Scorecard:
        return scoresTable(chart.scores) + QList<QStringList>{{}} + totalsTable(chart.scores);
    case ChartKind::Style:
        return tableUnder(chart.table);
    case ChartKind::Cascade: {
        QList<QStringList> table = stepsTable(chart);
        if (!chart.table.isEmpty())
            table += QList<QStringList>{{}} + tableUnder(chart.table);
        return table;
    }
    case ChartKind::Years:
    case ChartKind::Regions:
    case ChartKind::Bullet:
        return pointsTable(chart);
    }
    Q_UNREACHABLE();
}

QString toTsv(const ChartData &chart)
{
    QString tsv;
    for (const QStringList &fields : toTable(chart))
        tsv += line(fields);
    return tsv;
}

} // namespace PlanLens
