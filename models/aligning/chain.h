// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace PlanLens {

/// Two things that could be put side by side, by their positions in two rows.
struct ChainLink
{
    int left = 0;
    int right = 0;
    double weight = 1; ///< above 0
};

/// The links that keep the order of both rows, no position twice, and weigh the most together:
/// indices into `links`, in order. O(n log n).
std::vector<int> heaviestChain(const std::vector<ChainLink> &links);

} // namespace PlanLens
