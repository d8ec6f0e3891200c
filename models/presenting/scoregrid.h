// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/indicatortally.h"
#include "presenting/scorerow.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The rows of one report, which are a column of a scorecard.
struct ScoreColumn
{
    QString label;        ///< the region, or the year; may be empty where it is the only one
    QString report;       ///< in a few words
    QList<ScoreRow> rows; ///< of scoreRows()
};

/// One indicator, in all columns.
struct ScoreLine
{
    QString section; ///< that it stands under; empty where there is none
    QString name;
    QString unit; ///< as shown, of the cells that do not name their own
    std::optional<Attribute> attribute;
    bool isPart = false;                  ///< a sub-row
    QList<std::optional<ScoreRow>> cells; ///< by column; none where the report lacks the indicator

    bool operator==(const ScoreLine &) const = default;
};

/// How many of what are met, by column.
struct ScoreTotal
{
    QString label;
    QList<IndicatorTally> tallies;

    bool operator==(const ScoreTotal &) const = default;
};

/// A scorecard: indicators by reports.
struct ScoreGrid
{
    QStringList columns;
    QStringList reports; ///< by column
    QList<ScoreLine> lines;
    QList<ScoreTotal> parts; ///< each section, the binding and the expected ones, where several
    ScoreTotal all;          ///< each report as tallyOf() counts it

    bool isEmpty() const { return lines.isEmpty(); }
    bool operator==(const ScoreGrid &) const = default;
};

/// Joins the rows of reports by what the catalogue knows them by, else by their names; never two of
/// one report. They stand in the order of the first report; those that it lacks follow in their
/// sections, sub-rows behind what they are parts of.
ScoreGrid scoreGrid(const QList<ScoreColumn> &columns);

/// “8.3 / ≥ 6”, actual and target; with the unit where the row is in another one than its line.
QString scoreCellText(const ScoreLine &line, const ScoreRow &row);
/// What its sign tells: talliedVerdict(), so that signs and counts agree.
Verdict shownVerdict(const ScoreRow &row);
/// “13 / 15 / 7 of 35”: met, missed and open.
QString countsText(const IndicatorTally &tally);
/// “46.4% (13 of 28)”, of the indicators that are judged those that are met; a dash where none is.
QString completionText(const IndicatorTally &tally);

} // namespace PlanLens
