// The catalogue with what people decided on names.

#include "catalogue/catalogue.h"

namespace PlanLens {

namespace {

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

} // namespace

Catalogue Catalogue::withDecisions(const QList<NameDecision> &decisions) const
{
    Catalogue extended = *this;
    for (const NameDecision &decision : decisions) {
        if (decision.kind != DecisionKind::NewIndicator || extended.find(decision.indicator))
            continue;
        extended.add(ownIndicator(decision));
        extended.addName(decision.name, {int(extended.m_indicators.size()) - 1, true});
    }
    for (const NameDecision &decision : decisions) {
        const bool pointsNowhere =
            decision.kind == DecisionKind::Join && !extended.find(decision.indicator);
        if (!pointsNowhere)
            extended.m_decisions.insert(decision.printed.key(), decision);
    }
    return extended;
}

const NameDecision *Catalogue::decisionOn(const PrintedName &printed) const
{
    if (m_decisions.isEmpty())
        return nullptr;
    const auto found = m_decisions.constFind(printed.key());
    return found == m_decisions.cend() ? nullptr : &*found;
}

std::optional<IndicatorMatch> Catalogue::matchByDecision(const NameDecision &decision) const
{
    PrintedName renamed = decision.printed;
    switch (decision.kind) {
    case DecisionKind::Join:
    case DecisionKind::NewIndicator:
        return IndicatorMatch{decision.indicator,
                              decision.signature.by.isEmpty()
                                  ? tr("joined by a person")
                                  : tr("joined by %1").arg(decision.signature.by)};
    case DecisionKind::KeepApart:
        return std::nullopt;
    case DecisionKind::Rename:
        renamed.name = decision.name;
        break;
    }
    // A new name may itself be joined; one that is renamed again is not followed further.
    const NameDecision *next = decisionOn(renamed);
    if (next && next->kind != DecisionKind::Rename)
        return matchByDecision(*next);
    return matchByRules(renamed);
}

} // namespace PlanLens
