// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/vintages.h"
#include "sheets/nationaldata.h"
#include "sheets/sheetcontent.h"
#include "sheets/targetmeans.h"

namespace PlanLens {

/// What reports state of one indicator for one region.
struct NationalFigures
{
    QString region; ///< id
    QString name;
    QList<StandingPoint> target; ///< of the year; that which stands first
    QList<StandingPoint> lastTarget;
    QList<StandingPoint> actual;            ///< of the year before
    std::optional<StatedObservation> words; ///< in place of a target
    std::optional<StatedObservation> wish;  ///< beside the target
    QList<NationalPart> targetParts;        ///< where nothing says the target of the whole
    QList<NationalPart> actualParts;        ///< the same of the actual

    std::optional<Verdict> verdict() const;
    /// Of this year's target against last year's, or against last year's actual.
    std::optional<FigureDifference> difference(bool againstTarget) const;
    std::optional<Movement> moved(bool againstTarget) const;
    /// Whether a target is set, in whatever way.
    bool sets() const { return !target.isEmpty() || words || !targetParts.isEmpty(); }
};

/// How many targets went where.
struct Movements
{
    int up = 0, same = 0, down = 0;
    QStringList
        open; ///< ids of the regions where bounds, ranges, bases or definitions leave it open

    QString text() const;
};

/// One indicator over the regions.
struct NationalColumn
{
    QString id;
    QString name;
    QString unit;
    bool addsUp = false;              ///< amounts, of which the regions' make a sum
    QList<NationalFigures> rows = {}; ///< one for each region

    QString title() const;
    bool hasLastTargets() const;
    bool hasActuals() const;
    /// Means of amounts of regions say nothing; of rates they do.
    bool isRate() const;
    QList<RegionValue> values(QList<StandingPoint> NationalFigures::*which) const;
    Movements movements(bool againstTarget) const;
};

/// What the cell of a figure says where there are parts alone: each on a line of its own, by what
/// tells it from the whole (城镇7左右). Empty where they are too long or too many for a cell, or of
/// other units than the column.
QStringList partLines(const NationalColumn &column, const QList<NationalPart> &parts,
                      ValueForm form);

/// Points into the series of the data, which must live longer.
QList<NationalColumn> nationalColumns(const NationalData &data);

} // namespace PlanLens
