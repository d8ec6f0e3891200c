// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "sidebyside/strips.h"
#include "typesetting/figures.h"

namespace PlanLens {

/// What is set: a side of a row of the alignment. Whatever it points to must outlive it.
struct SetSource
{
    const Report *report = nullptr;
    const PairPassage *passage = nullptr;
    const Figures *figures = nullptr;
    const QList<Observation> *observations = nullptr;

    const Block &block(const Strip &strip) const { return report->blocks.at(strip.block); }
};

} // namespace PlanLens
