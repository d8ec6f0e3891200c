// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/clauseview.h"
#include "prose/discourse.h"
#include "prose/prosesubject.h"

namespace PlanLens {

// Figures whose noun stands after them: 63个项目, 覆盖3797个村.

enum class NounAfter {
    None,
    Counted,  ///< 63个项目
    Described ///< 100万千瓦机组: the figure is part of the name
};
/// Whether the noun of a figure stands after it, and whether the figure counts it or tells its
/// size.
NounAfter nounAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                    const Discourse &discourse);

/// Where the noun phrase after a figure ends.
int endOfNoun(const ClauseView &view, std::size_t index);

/// What figures say that count the noun after the last of them.
struct CountedNoun
{
    Subject subject;
    bool isClaim = false; ///< else it is nothing that is measured, or nothing at all
    int end = 0;          ///< where the next words start
    Discourse discourse;  ///< what was spoken of, with this
};
/// Reads the noun of the figures [first, last]: 63个项目…, 覆盖3797个村,
/// 3800户、58万平方米棚户区改造.
CountedNoun readCountedNoun(const ClauseView &view, std::size_t first, std::size_t last,
                            const ClaimPhrase &phrase, Discourse discourse);

} // namespace PlanLens
