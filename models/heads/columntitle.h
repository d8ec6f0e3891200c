// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/titlecontent.h"

#include <QString>

namespace PlanLens {

/// Reads a title (blanks taken out) by the first rule that answers. The rules stand in
/// columntitle.cpp, each with its name.
ColumnTitle readColumnTitle(const QString &title);

} // namespace PlanLens
