// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/formerplaces.h"
#include "catalogue/regions.h"

#include <optional>

namespace PlanLens {

/// What keeps a place from being plainly the one that its name says.
enum class PlaceDoubt {
    None,
    Ambiguous, ///< several places have the name, and nothing tells which is meant
    Former,    ///< the standard has the name no longer; the place is what bears its name today
    Unlisted,  ///< the table lacks it: it stands for itself, in the place that is named around it
    Unknown    ///< nor is a place named around it
};

/// The place that a title or another line at the head of a report names.
struct PlaceReading
{
    const Region *region = nullptr; ///< null where none is named, or where it cannot be told
    PlaceDoubt doubt = PlaceDoubt::None;
    QString printed;        ///< the words that name it
    QStringList candidates; ///< of an ambiguous name: the full names

    bool saysNothing() const { return !region && doubt == PlaceDoubt::None; }
};

/// What helps to tell which place is meant.
struct PlaceContext
{
    const Region *around = nullptr; ///< the place in which it must lie, where that is known
    std::optional<int> year;        ///< of the report: names were given to other places before
};

/// The place that a text is about: the first one named, or one inside it that is named later as the
/// subject (河南省人民政府关于郑州市…). A name is read as a chain, each part inside the one before
/// it (重庆市|大足区|龙水镇). What follows a known place and is called a place, though the table
/// does not have it, is never the known one.
PlaceReading readPlace(const QString &text, const Regions &regions,
                       const PlaceContext &context = {},
                       const FormerPlaces &former = FormerPlaces::shipped());

} // namespace PlanLens
