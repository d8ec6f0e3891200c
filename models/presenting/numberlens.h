// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "presenting/indicatortable.h"
#include "series/series.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// A figure that is set beside the one a lens is about.
struct LensRow
{
    Role role = Role::Actual;
    Period period;
    /// What stands (see vintages.h); nothing where no report of the library states it.
    std::optional<StatedObservation> stated;
};

/// What another place says of the same region, period and role.
enum class OtherWord {
    Agrees,     ///< the same, or rounded
    Earlier,    ///< an actual that the lens' own figure has put right since
    Later,      ///< an actual that was stated anew since
    OtherBasis, ///< on another basis or at other prices: another figure
    InWords,    ///< no figure
    Doubtful,   ///< differs, but one of both was recognised with low confidence
    Differs     ///< differs, and nothing says which of them is right
};

struct LensPlace
{
    StatedObservation source;
    OtherWord word = OtherWord::Agrees;
};

/// Where a region stands among those of its level that the library has a figure of: 1 the highest.
struct LensRank
{
    int rank = 0;
    int ranked = 0;
    bool tied = false;
    bool byAnother = false; ///< by the figure that stands, which is another one than the lens' own
};

/// Why a lens looks no further than the figure's own report, or at no other year.
enum class LensLimit {
    None,
    NoIndicator, ///< the name stands for no known indicator: its own report alone is looked at
    PartOfYear,  ///< a part of a year is not set beside years
    SeveralYears,
    OtherUnit ///< its unit cannot be brought to the one the others are in
};

/// All that the library knows around one figure, gathered for a look at it.
struct NumberLens
{
    StatedObservation figure;
    LensLimit limit = LensLimit::None;
    /// Last year's figure, of the same year the target of an actual or the actual of a target, and
    /// next year's target. None for what is not about one year.
    QList<LensRow> rows;
    std::optional<Verdict> verdict; ///< of the figure, or of the actual that a target came to
    QString verdictReason;
    std::optional<LensRank> rank;
    /// First those of its own report that say the same, then the others by standing. Where nothing
    /// leads to other reports, those of its own report in their order there.
    QList<LensPlace> places;
};

/// The lens of a figure of a report. `series` has the figure's indicator for all regions of the
/// library; empty where the indicator is not known.
NumberLens lensOf(const Observation &figure, const ReportFigures &report, const Series &series,
                  const Catalogue &catalogue);

} // namespace PlanLens
