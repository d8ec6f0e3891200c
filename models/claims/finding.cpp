// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/finding.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

} // namespace

void AgreedFinding::add(Finding one)
{
    if (m_settled)
        return;
    const bool agrees = one.result == FindingResult::Consistent;
    const bool differs = !agrees && m_found && m_found->figures != one.figures;
    m_settled = agrees || differs;
    m_found = differs ? std::nullopt : std::optional(std::move(one));
}

QString toKey(CheckRule rule)
{
    switch (rule) {
    case CheckRule::Tally:
        return QStringLiteral("tally");
    case CheckRule::Restated:
        return QStringLiteral("restated");
    case CheckRule::ImpliedBase:
        return QStringLiteral("implied-base");
    case CheckRule::Rank:
        return QStringLiteral("rank");
    case CheckRule::Arithmetic:
        return QStringLiteral("arithmetic");
    case CheckRule::CarriedTarget:
        return QStringLiteral("carried-target");
    case CheckRule::CitedPlan:
        return QStringLiteral("cited-plan");
    case CheckRule::Verdict:
        return QStringLiteral("verdict");
    case CheckRule::LoweredTarget:
        return QStringLiteral("lowered-target");
    case CheckRule::ChangedBasis:
        return QStringLiteral("changed-basis");
    case CheckRule::ChangedUnit:
        return QStringLiteral("changed-unit");
    }
    Q_UNREACHABLE();
}

QString toKey(FindingResult result)
{
    switch (result) {
    case FindingResult::Consistent:
        return QStringLiteral("consistent");
    case FindingResult::Contradiction:
        return QStringLiteral("contradiction");
    case FindingResult::Unverifiable:
        return QStringLiteral("unverifiable");
    case FindingResult::Notice:
        return QStringLiteral("notice");
    }
    Q_UNREACHABLE();
}

std::optional<CheckRule> checkRuleFromKey(const QString &key)
{
    for (const CheckRule rule : checkRules()) {
        if (toKey(rule) == key)
            return rule;
    }
    return std::nullopt;
}

const QList<CheckRule> &checkRules()
{
    static const QList<CheckRule> rules = {
        CheckRule::Tally,        CheckRule::Restated,    CheckRule::ImpliedBase,
        CheckRule::Rank,         CheckRule::Arithmetic,  CheckRule::CarriedTarget,
        CheckRule::CitedPlan,    CheckRule::Verdict,     CheckRule::LoweredTarget,
        CheckRule::ChangedBasis, CheckRule::ChangedUnit,
    };
    return rules;
}

QString displayName(CheckRule rule)
{
    switch (rule) {
    case CheckRule::Tally:
        return FindingTexts::tr("Tally");
    case CheckRule::Restated:
        return FindingTexts::tr("Said twice");
    case CheckRule::ImpliedBase:
        return FindingTexts::tr("Implied base");
    case CheckRule::Rank:
        return FindingTexts::tr("Rank");
    case CheckRule::Arithmetic:
        return FindingTexts::tr("Arithmetic");
    case CheckRule::CarriedTarget:
        return FindingTexts::tr("Target carried over");
    case CheckRule::CitedPlan:
        return FindingTexts::tr("Plan cited");
    case CheckRule::Verdict:
        return FindingTexts::tr("Verdict");
    case CheckRule::LoweredTarget:
        return FindingTexts::tr("Lowered target");
    case CheckRule::ChangedBasis:
        return FindingTexts::tr("Changed basis");
    case CheckRule::ChangedUnit:
        return FindingTexts::tr("Changed unit");
    }
    Q_UNREACHABLE();
}

QString displayName(FindingResult result)
{
    switch (result) {
    case FindingResult::Consistent:
        return FindingTexts::tr("Consistent");
    case FindingResult::Contradiction:
        return FindingTexts::tr("Contradiction");
    case FindingResult::Unverifiable:
        return FindingTexts::tr("Unverifiable");
    case FindingResult::Notice:
        return FindingTexts::tr("Notice");
    }
    Q_UNREACHABLE();
}

QString findingKey(const Finding &finding)
{
    const QChar stop = u'\x1f';
    QString key = toKey(finding.rule) + stop + toKey(finding.result);
    for (const Evidence &place : finding.evidence) {
        // The same may be said on several lines, in several cells of one, and twice in a sentence.
        key += stop +
               QStringLiteral("%1:%2:%3:")
                   .arg(place.line)
                   .arg(place.anchor.column)
                   .arg(place.anchor.start) +
               place.quote;
    }
    return key;
}

NotedPlace firstPlaceOf(const QString &findingKey)
{
    const QString place = findingKey.section(u'\x1f', 2, 2); // after rule and result
    return {.line = place.section(u':', 0, 0).toInt(), .quote = place.section(u':', 3)};
}

QDebug operator<<(QDebug debug, const Finding &finding)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << toKey(finding.rule) << ' ' << toKey(finding.result) << ": "
                              << finding.message;
    for (const Evidence &place : finding.evidence)
        debug << "\n  " << place.file << ':' << place.line << ' ' << place.quote;
    return debug;
}

} // namespace PlanLens
