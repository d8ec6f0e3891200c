// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// 、，；：: parts clauses or the members of a list.
bool isClauseSeparator(QChar character);
/// 、，和与及: joins the members of a list.
bool isListSeparator(QChar character);

} // namespace PlanLens
