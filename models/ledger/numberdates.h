// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/numbertokens.h"

namespace PlanLens {

/// Whether a number of a text belongs to a date, a point or a stretch of time: 2022年, 1—9月,
/// 近五年, 3个工作日, 24小时. 13.7年 is one too: whether it is a figure the caller knows.
bool isTime(const FlatText &text, const std::vector<NumberToken> &tokens, std::size_t index);

} // namespace PlanLens
