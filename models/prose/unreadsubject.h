// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/discourse.h"
#include "prose/figureruns.h"

#include <optional>

namespace PlanLens {

/// What is spoken of behind a clause whose number could not be read, where the clause names it: the
/// growth that follows is not that of what was spoken of before. Nothing where it names nothing.
std::optional<Discourse> afterUnread(const ClauseView &view, const Numbers &numbers,
                                     const Discourse &discourse);

/// 500万元以上固定资产投资：|预计完成9亿元: whether a clause, the words of which begin at `start`,
/// is the name of what is told behind its colon.
bool isLabel(const ClauseView &view, int start);

/// What is spoken of behind a clause without a figure, the words of which begin at `start`.
Discourse afterClause(const ClauseView &view, const Numbers &numbers, Discourse discourse,
                      int start);

} // namespace PlanLens
