// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naming/prosesubject.h"

#include <optional>

namespace PlanLens {

/// 银行发放贷款, 市财政投入帮扶资金: an act behind whoever does it. The doer stays in the name, for
/// what others do is something else; the treasury without whose it is. Nothing where the name tells
/// of no act.
std::optional<Subject> actOfDoer(const QString &name);

/// 发放津贴 of 向老人发放津贴: to whom it goes is no part of it, nor are people for whom it is
/// done, as what stands `before` the name says: 为|老人发放津贴. Other names as they are.
QString withoutRecipient(const QString &name, QStringView before = {});

} // namespace PlanLens
