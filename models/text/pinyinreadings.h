// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// The most frequent reading of a Chinese character, without tone; empty where it has none. May be
/// called from any thread.
QString pinyinReading(char32_t character);

} // namespace PlanLens
