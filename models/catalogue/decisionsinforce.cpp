// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/decisionsinforce.h"

namespace PlanLens {

void DecisionsInForce::insert(const NameDecision &decision)
{
    m_decisions.insert(decision.printed.key(), decision);
}

const NameDecision *DecisionsInForce::on(const PrintedName &printed) const
{
    // The key takes time to work out, and mostly nothing was decided.
    if (m_decisions.isEmpty())
        return nullptr;
    const auto found = m_decisions.constFind(printed.key());
    return found == m_decisions.cend() ? nullptr : &*found;
}

Indicator ownIndicator(const NameDecision &decision)
{
    Indicator indicator;
    indicator.id = decision.indicator;
    indicator.nameZh = decision.name;
    indicator.nameEn = decision.name;
    indicator.measure = decision.printed.measure;
    indicator.unit = decision.unit;
    indicator.direction = decision.direction;
    indicator.group = QStringLiteral("own");
    return indicator;
}

} // namespace PlanLens
