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

/// What is spoken of behind a clause that claims nothing, the words of which begin at `start`: one
/// without a figure (`bare`), or the name of what is told behind its colon
/// (500万元以上固定资产投资：|预计完成9亿元). Nothing where it has figures to claim.
std::optional<Discourse> passedOver(const ClauseView &view, const Numbers &numbers,
                                    Discourse discourse, int start, bool bare);

} // namespace PlanLens
