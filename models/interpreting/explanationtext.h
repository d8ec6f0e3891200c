// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// What a rule that reads figures goes by, in the person's language: “growth of what is named”. The
/// name of the rule itself where there are no words for it.
QString ruleText(const char *rule);

/// What words of a class of the lexicon mean to a rule: “growth”, “a lower bound”. Where there are
/// no words for it, what the lexicon says of the class.
QString wordClassText(const char *wordClass);

/// Whether there are words for them, which translations have too.
bool isRuleWorded(const char *rule);
bool isWordClassWorded(const char *wordClass);

/// “Read as: growth of what is named before it; by “增长” (growth)”: by which rule and words a
/// figure of the report was read. Empty where that is not known.
QString explanationText(const Observation &observation, const Report &report);

} // namespace PlanLens
