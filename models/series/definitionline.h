// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace PlanLens {

/// Parts observations into those of an indicator itself and those that carry its line on under
/// another definition. Others are left out.
///
/// A region's figures of a former indicator are kept where the region states none of the indicator
/// itself for that period and role, but does so for a later period; those of a later indicator the
/// other way round. Where one report states both indicators for one period they are two things to
/// that region, and nothing is carried on.
struct DefinitionLine
{
    QList<StatedObservation> own;
    QList<StatedObservation> carriedOn;
};
DefinitionLine definitionLine(const QString &indicator,
                              const QList<StatedObservation> &observations);

/// Where the line of a region breaks: from this period on its figures cannot be set beside those
/// before.
struct SeriesBreak
{
    QString regionId;
    Period from;
    QString label;  ///< short: what changed, in the person's language
    QString detail; ///< more about it; empty where there is nothing more to say

    bool operator==(const SeriesBreak &) const = default;
};

/// By region and year, as the points are: changes of the definition and, of actuals, of the basis.
QList<SeriesBreak> breaksOf(const Series &series);

/// “实际利用外资, another definition”; empty for the series' own points.
QString definitionText(const SeriesPoint &point);

} // namespace PlanLens
