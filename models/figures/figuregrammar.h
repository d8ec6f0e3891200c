// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// Reads text that is a figure as a whole: words before it, the number, range, ratio or sign, its
/// unit, words after it, brackets. Nothing where any part of it is not understood.
///
/// `text` is free of blanks but between two digits or letters (see valuegrammar.cpp). `rowUnit` is
/// the unit of the row, which a figure may repeat or shorten (60万 under 万人).
std::optional<Value> parseFigure(QStringView text, const QString &rowUnit);

} // namespace PlanLens
