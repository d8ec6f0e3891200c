// SPDX-License-Identifier: GPL-3.0-or-later
// What the targets are for that a clause announces, or says to have been set before.
#include "phrases/prosecontext.h"

#include "language/lexicon.h"
#include "times/aimsset.h"
#include "times/sentencetimes.h"

namespace PlanLens {

/// What a clause that speaks of aims says itself that they are for.
std::optional<Scope> ProseContext::aimsDated(QStringView clause, const ClaimPhrase &lead) const
{
    if (lead.year)
        return Scope::target(yearsNamed(lead).period);
    const auto year = yearOfAims(clause);
    return year ? std::optional(Scope::target(*year)) : std::nullopt;
}

/// What the targets are for that a clause announces: 2026年的主要预期目标是,
/// “十五五”时期主要目标是; the year that is planned where neither it nor its sentence tells.
Scope ProseContext::announcedFor(QStringView clause, const ClaimPhrase &lead) const
{
    if (const auto dated = aimsDated(clause, lead))
        return *dated;
    const auto named = scopeNamed(clause, m_years, m_times.block);
    if (named && named->role == Role::Target)
        return *named;
    if (m_years.plan == 0 && m_times.sentence.period.isValid())
        return Scope::target(m_times.sentence.period); // 2020年，我市主要目标是
    return m_times.sentence.role == Role::Target ? m_times.sentence
                                                 : m_times.plans.value_or(m_years.planned());
}

/// What aims are for that a clause says to have been set before, and tells itself: those of 年初
/// are of the year looked back on. Nothing where no year is told.
std::optional<Scope> ProseContext::setFor(QStringView clause, const ClaimPhrase &lead) const
{
    static const WordTable begins = wordsOf("year-begins");
    if (!announcesSet(clause))
        return {};
    if (const auto dated = aimsDated(clause, lead))
        return dated;
    const Period &section = m_times.section.period;
    return begins.startingAt(clause) && section.isYear() ? std::optional(Scope::target(section))
                                                         : std::nullopt;
}

} // namespace PlanLens
