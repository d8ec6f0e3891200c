// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/clauseview.h"
#include "prose/discourse.h"

namespace PlanLens {

/// 建设高标准农田800亩、改造提升300亩: the verbs say what else is done to the same noun, and are no
/// predicate.
bool repeatsVerb(const ClauseView &view, const ClaimPhrase &phrase, const Figure &figure,
                 const Discourse &discourse);

/// 客运站8座 behind 新建泊位9个、: whether what was done to the member before is done to this one,
/// which names no act of its own.
bool sharesAct(const Subject &own, const ClaimPhrase &phrase, const Figure &figure,
               const Discourse &discourse);
/// It with the act of the member before.
Subject withActShared(Subject own, const ClaimPhrase &phrase, const Subject &before);

} // namespace PlanLens
