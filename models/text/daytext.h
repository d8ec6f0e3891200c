// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace PlanLens {

/// A day as people write it in the language that is spoken, its month beyond doubt: 2026年3月1日,
/// 1 Mar 2026. Empty where there is none.
QString dayText(const QDate &day);
/// A moment, in the time of this computer's place, to the minute.
QString momentText(const QDateTime &moment);

} // namespace PlanLens
