// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "times/reportyears.h"
#include "times/scope.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// What the front of a sentence turns the text to, until another sentence turns it: 五年来,
/// “十四五”时期, 过去一年, 2025年是…的一年, 今年是…开局之年. `section` is what the text is about so
/// far.
std::optional<Scope> turnOf(QStringView sentence, const ReportYears &years, const Scope &section);

/// What a sentence or clause itself is about: “十四五”末, “十五五”时期, 未来三年, 五年来.
std::optional<Scope> scopeNamed(QStringView text, const ReportYears &years, const Scope &section);

} // namespace PlanLens
