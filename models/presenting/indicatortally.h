// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/indicatortable.h"
#include "presenting/scorerow.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Whether a figure is there and not a blank cell.
bool statesFigure(const std::optional<Observation> &figure);

/// What a tally has to know of a row.
struct TalliedRow
{
    bool reviewed = false; ///< has a figure for the year under review
    bool isPart = false;   ///< a sub-row
    QString number;        ///< as printed, with its table and section; empty where it has none
    std::optional<Verdict> verdict;
};

/// The indicators of a report as reports count their own: rows with a number; where none has one,
/// all but sub-rows. Sub-rows, rows without a number and rows that only have a target for the next
/// year are counted apart. Window, dock, scorecard and sheet all count by this.
struct IndicatorTally
{
    int indicators = 0;
    int met = 0;
    int missed = 0;
    int open = 0;       ///< undecidable, not comparable, without a target or actual
    int parts = 0;      ///< sub-rows of the year under review
    int unnumbered = 0; ///< rows of the year under review that are not counted for want of a number
    int planned = 0;    ///< rows that only have a target for the next year

    bool operator==(const IndicatorTally &) const = default;
};

/// `counted`, where given, is filled with whether each row is one of the indicators.
IndicatorTally tallyOf(const QList<TalliedRow> &rows, QList<bool> *counted = nullptr);
IndicatorTally tallyOf(const QList<ScoreRow> &rows, QList<bool> *counted = nullptr);
IndicatorTally tallyOf(const IndicatorTable &table);
/// Of some rows of a report those that scoreRows() found to be counted; of one kind alone, where
/// one is given. What is apart from them stands in the tally of all rows.
IndicatorTally tallyAmong(const QList<ScoreRow> &rows, std::optional<Attribute> kind = {});
/// By what a row counts: the computed verdict; where the figures do not settle it, the report's
/// own.
std::optional<Verdict> talliedVerdict(const ScoreRow &row);

/// “35 indicators: 13 met, 15 missed, 7 open; not counted: 6 sub-rows, 9 for next year only”.
QString tallyText(const IndicatorTally &tally);
/// “6 sub-rows, 9 for next year only”; empty where all rows are counted.
QString notCountedText(const IndicatorTally &tally);

} // namespace PlanLens
