// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/scorecard.h"

#include "catalogue/displayname.h"
#include "catalogue/verdictreason.h"
#include "figures/verdicttext.h"
#include "presenting/chartrows.h"
#include "presenting/chartwords.h"
#include "presenting/indicatortally.h"
#include "presenting/targetchange.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

/// One indicator in one report: rows are joined by what they are called, or by the catalogue where
/// the table of results and the table of plans spell them differently.
static QString rowKey(const Observation &observation)
{
    const QString subject = observation.indicator.isEmpty()
                                ? observation.parent + QLatin1Char('|') + observation.name
                                : observation.indicator;
    return observation.regionId + QLatin1Char('|') + subject;
}

namespace {

/// Which row of the scorecard a figure belongs to; never do two rows of one table share one.
class RowsOfTables
{
public:
    /// The index of the row, or -1 for a new one, which is then number `next`.
    int rowFor(const Observation &observation, int next)
    {
        const QString key = rowKey(observation);
        const std::pair place(observation.table, observation.row);
        const bool table = observation.origin == Origin::Table;
        for (const int row : m_byKey.value(key)) {
            const auto stands = m_places.constFind({row, observation.table});
            if (!table || stands == m_places.cend() || *stands == place.second) {
                m_places.insert({row, observation.table}, place.second);
                return row;
            }
        }
        m_byKey[key].append(next);
        m_places.insert({next, observation.table}, place.second);
        return -1;
    }

private:
    QHash<QString, QList<int>> m_byKey;
    QHash<std::pair<int, int>, int> m_places; ///< row of the scorecard and table → row of the table
};

} // namespace

static std::optional<Observation> *slotFor(ScoreRow &row, const Observation &observation,
                                           int reviewYear, int planYear)
{
    if (!observation.period.isValid() || !observation.period.isYear())
        return nullptr; // a year that is not known is none of the report's that is not known
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
                          const Catalogue &catalogue, const QString &place)
{
    const auto isOfOther = [&](const Observation &o) {
        return !place.isEmpty() && !o.regionId.isEmpty() && o.regionId != place;
    };
    const bool hasTable =
        std::any_of(observations.begin(), observations.end(), [&](const Observation &o) {
            return o.origin == Origin::Table && !isOfOther(o);
        });
    QList<ScoreRow> rows;
    RowsOfTables index;
    for (const Observation &observation : observations) {
        if ((hasTable && observation.origin != Origin::Table) || isOfOther(observation))
            continue;
        int at = index.rowFor(observation, int(rows.size()));
        if (at < 0) {
            at = int(rows.size());
            rows.append({.section = observation.section,
                         .ordinal = observation.ordinal,
                         .name = displayName(catalogue, observation.indicator, observation.name),
                         .parent = observation.parent,
                         .unit = observation.unit,
                         .attribute = observation.attribute});
        }
        ScoreRow &row = rows[at];
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
    QList<bool> counted;
    tallyOf(rows, &counted);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].counted = counted.at(i);
    return rows;
}

static QString titleOfCard(const QString &title, const ScoreCard &card)
{
    if (card.reports.size() < 2)
        return title;
    const ScoredRows &first = card.reports.constFirst();
    return card.by == ScoreBy::Regions
               ? ChartWords::tr("Scorecard of the regions, %1").arg(first.year)
               : ChartWords::tr("Scorecard of %1").arg(first.regionName);
}

static QString subtitleOfCard(const ScoreCard &card, const ScoreGrid &grid)
{
    if (card.reports.size() == 1)
        return tallyText(grid.all.tallies.constFirst());
    const QString columns =
        card.by == ScoreBy::Regions
            ? ChartWords::tr("%n region(s)", nullptr, int(card.reports.size()))
            : periodLabel({card.reports.constFirst().year, card.reports.constLast().year});
    return columns + ChartWords::tr(", ") +
           ChartWords::tr("%n indicator(s)", nullptr, int(grid.lines.size()));
}

/// “● met, ▲ missed”: the signs that are shown.
static QString signsOf(const ScoreGrid &grid)
{
    QStringList signs;
    for (const Verdict verdict : {Verdict::Met, Verdict::Missed, Verdict::Undecidable,
                                  Verdict::NotComparable, Verdict::NoTarget}) {
        const bool any =
            std::any_of(grid.lines.cbegin(), grid.lines.cend(), [&](const ScoreLine &line) {
                return std::any_of(line.cells.cbegin(), line.cells.cend(), [&](const auto &cell) {
                    return cell && shownVerdict(*cell) == verdict;
                });
            });
        if (any)
            signs << verdictSymbol(verdict) + QChar(QChar::Nbsp) + verdictText(verdict);
    }
    return signs.join(ChartWords::tr(", "));
}

/// What the signs mean, and what is left out.
static QStringList notesOfCard(const ScoreCard &card, const ScoreGrid &grid)
{
    QStringList notes{
        ChartWords::tr("Each cell: verdict, actual / target as printed. %1.").arg(signsOf(grid))};
    const bool gaps =
        std::any_of(grid.lines.cbegin(), grid.lines.cend(), [](const ScoreLine &line) {
            return std::any_of(line.cells.cbegin(), line.cells.cend(),
                               [](const auto &cell) { return !cell.has_value(); });
        });
    if (gaps)
        notes << ChartWords::tr("An empty cell: the report does not have the indicator.");
    if (card.reports.size() > 1) {
        for (qsizetype column = 0; column < grid.columns.size(); ++column) {
            const QString apart = notCountedText(grid.all.tallies.at(column));
            if (!apart.isEmpty())
                notes << ChartWords::tr("%1, not counted: %2").arg(grid.columns.at(column), apart);
        }
    }
    if (!card.missing.isEmpty())
        notes << ChartWords::tr("Without a report on the year: %1")
                     .arg(card.missing.join(ChartWords::tr(", ")));
    return notes;
}

static QString labelOfColumn(const ScoredRows &scored, ScoreBy by)
{
    if (by == ScoreBy::Regions)
        return scored.regionName;
    return scored.year > 0 ? QString::number(scored.year) : scored.report;
}

ChartData scorecardChart(const QString &title, const ScoreCard &card)
{
    ChartData chart{.kind = ChartKind::Scorecard, .title = titleOfCard(title, card)};
    if (card.reports.isEmpty())
        return chart;
    QList<ScoreColumn> columns;
    QStringList reports;
    for (const ScoredRows &scored : card.reports) {
        columns.append({labelOfColumn(scored, card.by), scored.report, scored.rows});
        reports << scored.report;
    }
    chart.scores = scoreGrid(columns);
    chart.subtitle = subtitleOfCard(card, chart.scores);
    chart.notes = notesOfCard(card, chart.scores);
    chart.source = sourceLine(reports);
    return chart;
}

} // namespace PlanLens
