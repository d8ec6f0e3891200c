// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naming/prosesubject.h"
#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

// Figures whose noun stands after them: 63个项目, 覆盖3797个村.

/// 完成火电机组、钢铁产能超低排放改造: what is done to the last of a list of things is done to all
/// `claims` of it, from the first on (-1: there is no list). A name that has an act, or is a work
/// of its own, stays as it is.
void actOnAll(QList<Observation> &claims, qsizetype first, const QString &noun);

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
