// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naming/prosesubject.h"
#include "prose/clauseview.h"

#include <QList>

namespace PlanLens {

// Counts that are said of what is named beside them, and measure nothing.

/// 74个断面优良比例为98.6%: the rate is told of all of them, and their number is in its name.
bool namesRate(const ClauseView &view, std::size_t index);

/// 固定资产投资 and 进出口总额 of 固定资产投资、进出口总额2项未达预期: the quantities in front of
/// a figure that says how many they are. Empty where it says something else.
QList<Subject> listedBefore(const ClauseView &view, const Figure &figure,
                            const ClaimPhrase &phrase);

} // namespace PlanLens
