// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/identicalblocks.h"

#include <vector>

namespace PlanLens {

/// A block of one report and the blocks of the other one that say the same together, word for word.
struct TornBlock
{
    int whole = -1;
    std::vector<int> parts; ///< in the order of the text, wherever they stand
};

/// Finds what one report prints as one text and the other one in parts, also where the parts no
/// longer stand next to each other: a paragraph that ran over the end of a page and was joined
/// again in one report only. Looks among the blocks of the `wholes` report and those of the `parts`
/// report that have no partner; each block in one answer at most. Its work grows with the length of
/// the texts.
std::vector<TornBlock> tornBlocks(const ReportProfile &wholes,
                                  const std::vector<int> &partnersOfWholes,
                                  const ReportProfile &parts,
                                  const std::vector<int> &partnersOfParts);

} // namespace PlanLens
