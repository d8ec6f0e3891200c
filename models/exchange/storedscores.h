// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "presenting/scorecard.h"
#include "text/cancelling.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// What is asked of a scorecard.
struct ScoreQuestion
{
    QString report; ///< key of the report that others stand beside
    ScoreBy by = ScoreBy::Regions;
    QStringList regions; ///< ids, in the order of the columns; its own alone, where there are none

    bool operator==(const ScoreQuestion &) const = default;
};

/// Which reports a scorecard is made of, told by the list of reports alone.
struct ScoreSelection
{
    QStringList keys; ///< of the reports, a column each
    ScoreCard card;   ///< without its reports
};

/// Where none of the regions has a report on the year, the report itself stands alone.
ScoreSelection scoreSelection(const QList<LibraryEntry> &entries, const ScoreQuestion &question);
/// The rows of a report, whose figures these are.
ScoredRows scoredRows(const LibraryEntry &entry, const QList<Observation> &observations,
                      const Catalogue &catalogue);
/// Reads what a scorecard is made of from a library. Ends with a report that cannot be read: see
/// Library::lastError().
ScoreCard storedScores(const Library &library, const ScoreQuestion &question,
                       const Cancelled &cancelled = {});

} // namespace PlanLens
