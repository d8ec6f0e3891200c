// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "interpreting/checkedreport.h"
#include "presenting/indicatortally.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// How many indicators a report itself says that it met and missed, beside what is counted of the
/// same ones.
struct StatedTally
{
    std::optional<Attribute> kind; ///< of the indicators; all of them where there is none
    std::optional<int> indicators; ///< how many of them there are, in the report's words
    std::optional<int> met;        ///< the same
    std::optional<int> missed;     ///< the same
    Evidence place;                ///< of these words
    IndicatorTally counted;        ///< of the same indicators, as the scorecard counts
    /// Names of those that may be taken for met or for missed: the figures leave them open, or come
    /// as near to the target as 左右 says.
    QStringList unsettled;
    bool borneOut = true; ///< what the report says is possible by the figures

    /// Whether both count alike.
    bool agrees() const;
};

/// What a report says of the table that the rows of its scorecard are of, in the first sentence
/// that counts them: of all indicators, of the binding and of the expected ones. Empty where it
/// does not say.
QList<StatedTally> statedTallies(const CheckedReport &report, int reviewYear,
                                 const QList<ScoreRow> &rows);

/// “29 expected indicators: 13 met, 15 missed”; empty where the report counts nothing.
QString statedText(const QList<StatedTally> &tallies);
/// Our tally, and behind it the report's own, where it has one.
QString talliesText(const IndicatorTally &ours, const QList<StatedTally> &stated);
/// These counts beside ours, and what differences come of: a sentence for all that agree, and one
/// for each that does not. `place` says where the report counts.
QStringList besideTexts(const QList<StatedTally> &tallies, const QString &place);

} // namespace PlanLens
