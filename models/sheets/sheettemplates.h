// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/statedtally.h"
#include "sheets/otherfigures.h"
#include "sheets/sheetcontent.h"
#include "sheets/sheetoptions.h"

namespace PlanLens {

/// The titles of one report for a scorecard.
struct ScoredReport
{
    StatedObservation report; ///< of any figure in it: region, title, years
    QList<ScoreRow> rows;
    QList<StatedTally> stated = {}; ///< how the report itself counts them
};

/// One indicator: a small chart a region, regions by years, sources. Regions are ids; all of the
/// series, where there are none.
SheetContent indicatorSheet(const Series &series, const QStringList &regions = {},
                            const SheetOptions &options = {});
/// Several indicators (rows) for several regions (columns) in one period.
SheetContent regionsSheet(const QList<Series> &indicators, const QStringList &regions,
                          const Period &period, const SheetOptions &options = {});
/// The indicators of which several of the regions state something in the period, then the others;
/// both as they stood. Regions are ids; all, where there are none.
QList<Series> sharedFirst(QList<Series> indicators, const QStringList &regions,
                          const Period &period);
/// All indicators of one region over the years; below them what a person put right or made of other
/// names. How many others there are is said.
SheetContent regionSheet(const QList<Series> &indicators, const QString &region,
                         const SheetOptions &options = {}, const OtherFigures &others = {});
/// One report's indicators: target, actual, verdict, the next target and its change. How many were
/// met stands above them, as is counted here and as the report counts; what a difference comes of,
/// below.
SheetContent scorecardSheet(const ScoredReport &scored, const SheetOptions &options = {});

/// What every template ends with: what signs stand for, footer, and the audit where it is asked
/// for.
void finishSheet(SheetContent &content, const SheetOptions &options);

} // namespace PlanLens
