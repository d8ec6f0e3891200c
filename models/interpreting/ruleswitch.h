// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace PlanLens {

/// Whether the rule of this name (Explanation::rule) makes no figures: never, but in tests.
bool isRuleOff(const char *name);

/// Switches a rule off while it lives, in all threads: so a test sees what the rule is for. Inside
/// another one it takes its place, and gives it back.
class RuleOff
{
public:
    explicit RuleOff(const QByteArray &name);
    ~RuleOff();
    RuleOff(const RuleOff &) = delete;
    RuleOff &operator=(const RuleOff &) = delete;

private:
    QByteArray m_before;
};

} // namespace PlanLens
