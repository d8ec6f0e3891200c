// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosestretch.h"

#include <QStringView>

namespace PlanLens {

/// 按美元计价, 剔除留抵退税因素后, 在上年高基数的基础上: how a figure was obtained, which is no
/// part of its name.
struct Adjunct
{
    int length = 0;         ///< 0 where there is none
    bool sameBasis = false; ///< it says that both years are counted alike
};
/// The adjunct that `text` starts with.
Adjunct adjunctAt(QStringView text);

/// Skips separators, times, places and connectives at the start of [from, to); what they say of
/// role and period is noted in `phrase`. Returns where the noun phrase starts.
int skipLeads(const Stretch &stretch, const Numbers &numbers, int from, int to,
              ClaimPhrase *phrase);

/// Where the head of a figure starts within [from, to), behind the figure before and what
/// skipLeads() skips: a proportion is no part of it, nor is the verb that the figure before stands
/// in front of, 按4%安排、比上年….
int headStart(const Stretch &stretch, const Numbers &numbers, int from, int to,
              ClaimPhrase *phrase);

/// Skips what stands at the start of [from, to) and tells of a rank (稳居全国前十、), with what
/// skipLeads() skips after it.
int skipRanks(const Stretch &stretch, const Numbers &numbers, int from, int to,
              ClaimPhrase *phrase);

} // namespace PlanLens
