// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "naming/prosesubject.h"
#include "phrases/claimphrase.h"
#include "phrases/prosecontext.h"
#include "sentences/prosestretch.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// A figure with the words that it is claimed in.
struct Claim
{
    const Figure &figure;
    const ClaimPhrase &phrase;
    const Subject &subject;
    int quoteStart = 0;   ///< of what is quoted, in the stretch
    bool counted = false; ///< the noun stands after the figure
    bool listed = false;  ///< one of several figures that are given out one by one
    bool shared = false;  ///< one figure that is claimed of several subjects
    bool follows = false; ///< goes on with the list of the figure before it
    bool origin = false;  ///< what a change starts from
    QString shareOf;      ///< 占工业增加值比重: of which whole the parts before were told

    /// Whether it compares what was spoken of before with a year: 是2015年的2倍.
    bool comparesSpokenOf() const
    {
        return (phrase.base || phrase.againstLastYear) && !phrase.hasHead();
    }
};

/// Where the words [from, to) of a stretch stand in its block.
Anchor anchorOf(const Stretch &stretch, int from, int to);

/// What a claim says; nothing where the figure measures nothing of its subject.
std::optional<Observation> observationOf(const Claim &claim, const Stretch &stretch,
                                         ProseContext &context);

/// 增加值50亿元、是2015年的2倍: what is compared with a year is the value of one, not of several.
/// `claims` are those before; `sums`: the last of them is a sum, which is of all the years
/// (五年累计 投资9亿元、是2015年的2倍).
void takeAsOfYear(QList<Observation> &claims, const Claim &claim, const Observation &compared,
                  bool sums);

} // namespace PlanLens
