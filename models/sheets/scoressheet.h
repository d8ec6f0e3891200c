// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettemplates.h"

#include <QStringList>

namespace PlanLens {

/// What the regions of a scorecard are sorted by.
struct ScoreSort
{
    enum class By {
        Order, ///< as they are listed
        Met,   ///< how many targets they met, the most first
        Indicator
    };
    By by = By::Order;
    QString indicator = {}; ///< id

    bool operator==(const ScoreSort &) const = default;
};

/// What a scorecard of many regions is made of.
struct ScoresData
{
    int year = 0;
    QList<Series> indicators; ///< over the regions
    QStringList regions;      ///< ids
    /// All regions of that level, whether or not the library knows them; empty where a person chose
    /// the regions.
    QStringList all;
    bool chosenOrder = false; ///< the regions stand as a person listed them, not by GB/T 2260
    ScoreSort sort;
};

/// Regions by indicators in one year: target, actual and verdict, which is a sign of its own form
/// beside its colour; how many each region met, missed and left open, and under each indicator how
/// many regions did. Remarks say what the rows are sorted by and name the regions without a figure.
SheetContent scoresSheet(const ScoresData &data, const SheetOptions &options = {});

} // namespace PlanLens
