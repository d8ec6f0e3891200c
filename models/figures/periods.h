// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/period.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// The periods that a text names: `2022年`, `2016-2020年`, `2021—2025年`, “十四五”, `2022年9月末`.
/// In order, each once. A four-digit number counts where 年 follows it, or where it stands alone
/// between other words.
QList<Period> periodsIn(QStringView text);
/// The one period that a text names; nothing where it names none or several.
std::optional<Period> periodIn(QStringView text);

} // namespace PlanLens
