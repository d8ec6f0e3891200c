// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/discourse.h"
#include "sentences/prosefigure.h"
#include "sentences/prosestretch.h"

namespace PlanLens {

/// Whether a figure is a part of the change that was just told: 新增停车位5000个，其中公共停车位
/// 2000个.
bool partOfChange(const Stretch &stretch, const ClaimPhrase &phrase, const Figure &figure,
                  const Discourse &discourse);

/// The subject of such a part: it changed as the whole did, and has its verb where both are of one
/// kind.
Subject changedPart(Subject part, const Discourse &discourse);

/// 茶园总面积 of 总面积 behind 新植茶园9万亩: all that there is of what was added, in the same
/// unit. Empty where `head` is no sum, or nothing was added.
QString sumOfAdded(const QString &head, const Figure &figure, const Discourse &discourse);

/// 减少碳排放12万吨: what became less by an amount, without the verb that says so; but what firms
/// were spared (降低用电成本9亿元) is an act.
Subject withoutCut(Subject own, const ClaimPhrase &phrase, const Figure &figure);

} // namespace PlanLens
