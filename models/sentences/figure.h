// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"
#include "sentences/proseunits.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// A number of the text with its unit and the bound after it, before anything is known of what it
/// is about.
struct Figure
{
    int start = 0; ///< of the number, in the stretch
    int end = 0;   ///< after the unit and 以上, 以内, 左右
    double low = 0;
    double high = 0;               ///< = low but for ranges, 二三十 among them
    double step = 1;               ///< of the last digit printed: 0.1 of 91.5
    std::optional<Relation> bound; ///< of 以上, 余 …; nothing where none is printed
    bool approximate = false;
    bool chinese = false;
    bool hasSign = false; ///< + or - is printed
    QString unit;         ///< as printed, without 余
    FigureKind kind = FigureKind::None;

    bool isRange() const { return low != high; }
};

} // namespace PlanLens
