// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/ruleswitch.h"

#include <utility>

namespace PlanLens {

namespace {

/// The rule that is off; empty but in tests.
QByteArray &ruleOff()
{
    static QByteArray name;
    return name;
}

} // namespace

bool isRuleOff(const char *name)
{
    return name && !ruleOff().isEmpty() && ruleOff() == name;
}

RuleOff::RuleOff(const QByteArray &name) : m_before(std::exchange(ruleOff(), name)) {}

RuleOff::~RuleOff()
{
    ruleOff() = m_before;
}

} // namespace PlanLens
