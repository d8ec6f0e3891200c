// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/scoressheet.h"
#include "sheets/sheetcontent.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

enum class SheetTemplate {
    Indicator,  ///< one indicator over years and regions
    Scorecard,  ///< one report's indicators
    Comparison, ///< two reports: indicators and wording
    Region,     ///< the indicators of one region over the years
    Regions,    ///< regions side by side: indicators by regions in one year
    Scores,     ///< a scorecard of many regions: regions by indicators in one year
    National,   ///< the targets of many regions, with means
    Ranking,    ///< regions by rank in one year
    Cascade,    ///< targets of a year from level to level
    Findings,   ///< what the checks found
    Hits        ///< what a search found
};

/// What a list of hits looks for where nothing is asked.
inline constexpr QLatin1String missedTargets("verdict:missed");

/// Which sheet is wanted. What is left empty stands for all; or, where a sheet has one alone, for
/// the one that the library says most of.
struct SheetRequest
{
    SheetTemplate which = SheetTemplate::Indicator;
    QStringList indicators;  ///< ids; of an indicator's sheet the first
    QStringList regions;     ///< ids, in this order; of a region's sheet the first
    QStringList reports;     ///< keys; figures of others are left out. Of a comparison the two
    std::optional<int> year; ///< the year compared, or reviewed by the report of a scorecard
    /// How figures with bounds are set; where nothing is asked, as the language of the program
    /// does.
    std::optional<ValueForm> values = {};
    ScoreSort sort = {}; ///< of a scorecard of regions
    /// Ids, of a scorecard of regions and of a national table: the order of those that are shown,
    /// whichever they are. Those that are not named follow as usual.
    QStringList regionOrder = {};
    QString query = {}; ///< of a list of hits: what is looked for; else missedTargets
    bool audit = false; ///< append every figure with its numbered source
    bool landscape = false;
};

} // namespace PlanLens
