// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/scorecard.h"

#include "catalogue/verdictreason.h"
#include "presenting/targetchange.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace PlanLens {

/// One indicator in one report: rows are joined by what they are called, or by the catalogue where
/// the table of results and the table of plans spell them differently.
static QString rowKey(const Observation &observation)
{
    if (!observation.indicator.isEmpty())
        return observation.indicator;
    return observation.parent + QLatin1Char('|') + observation.name;
}

static std::optional<Observation> *slotFor(ScoreRow &row, const Observation &observation,
                                           int reviewYear, int planYear)
{
    if (!observation.period.isYear())
        return nullptr;
    const int year = observation.period.from;
    if (observation.role == Role::Actual)
        return year == reviewYear ? &row.actual : nullptr;
    if (year == reviewYear)
        return &row.target;
    return year == planYear ? &row.next : nullptr;
}

static Direction directionOf(const Observation &observation, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.find(observation.indicator);
    return indicator ? indicator->direction : Direction::None;
}

static QString reasonOf(const ScoreRow &row, const Catalogue &catalogue)
{
    if (!row.actual)
        return {};
    return verdictReason(row.target ? &*row.target : nullptr, *row.actual,
                         directionOf(*row.actual, catalogue));
}

static std::optional<double> changeOf(const ScoreRow &row, const Catalogue &catalogue)
{
    if (!row.next)
        return {};
    return targetChange({.before = row.target, .actual = row.actual, .now = row.next},
                        directionOf(*row.next, catalogue))
        .by;
}

QList<ScoreRow> scoreRows(const QList<Observation> &observations, int reviewYear, int planYear,
                          const Catalogue &catalogue)
{
    const bool hasTable =
        std::any_of(observations.begin(), observations.end(),
                    [](const Observation &o) { return o.origin == Origin::Table; });
    QList<ScoreRow> rows;
    QHash<QString, int> index;
    for (const Observation &observation : observations) {
        if (hasTable && observation.origin != Origin::Table)
            continue;
        const QString key = rowKey(observation);
        if (!index.contains(key)) {
            index.insert(key, int(rows.size()));
            rows.append({.section = observation.section,
                         .ordinal = observation.ordinal,
                         .name = observation.name,
                         .parent = observation.parent,
                         .unit = observation.unit,
                         .attribute = observation.attribute});
        }
        ScoreRow &row = rows[index.value(key)];
        auto *place = slotFor(row, observation, reviewYear, planYear);
        if (!place || place->has_value())
            continue;
        *place = observation;
        if (observation.role == Role::Actual)
            row.verdict = observation.verdict;
    }
    rows.removeIf([](const ScoreRow &row) { return !row.target && !row.actual && !row.next; });
    for (ScoreRow &row : rows) {
        row.change = changeOf(row, catalogue);
        row.reason = reasonOf(row, catalogue);
    }
    return rows;
}

int countOf(const QList<ScoreRow> &rows, Verdict verdict)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const ScoreRow &row) { return row.verdict == verdict; }));
}

static bool says(const std::optional<Observation> &observation)
{
    return observation && observation->value.kind != ValueKind::Blank;
}

ChartData scorecardChart(const QString &title, const QList<ScoreRow> &rows)
{
    ChartData chart{.kind = ChartKind::Scorecard, .title = title};
    for (const ScoreRow &row : rows) {
        if (says(row.target) || says(row.actual))
            chart.scores.append(row);
    }
    chart.subtitle =
        QCoreApplication::translate("PlanLens::Chart", "%n indicator(s), %1 met, %2 missed",
                                    nullptr, int(chart.scores.size()))
            .arg(countOf(rows, Verdict::Met))
            .arg(countOf(rows, Verdict::Missed));
    return chart;
}

} // namespace PlanLens
