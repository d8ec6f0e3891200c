// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/joinproposals.h"

#include "catalogue/askedfigure.h"
#include "catalogue/nameform.h"
#include "catalogue/qualifiers.h"
#include "figures/units.h"

#include <algorithm>
#include <tuple>

namespace PlanLens {

namespace {

enum class Kind { Amount, Growth, Change, Contribution, Comparison };

/// Levels and shares are told apart by their names; the others by what they are.
Kind kindOf(Measure measure)
{
    switch (measure) {
    case Measure::Level:
    case Measure::Share:
        return Kind::Amount;
    case Measure::Growth:
        return Kind::Growth;
    case Measure::Change:
        return Kind::Change;
    case Measure::Contribution:
        return Kind::Contribution;
    case Measure::Comparison:
        return Kind::Comparison;
    }
    Q_UNREACHABLE();
}

QString unitOrNone(const QString &unit)
{
    return unit.isEmpty() ? JoinCandidates::tr("no unit") : normalUnit(unit);
}

} // namespace

JoinCandidates::JoinCandidates(const Catalogue &catalogue) : m_indicators(catalogue.indicators())
{
    for (int i = 0; i < m_indicators.size(); ++i) {
        const Indicator &indicator = m_indicators.at(i);
        add(indicator.nameZh, i);
        for (const QString &alias : indicator.aliases)
            add(alias, i);
        // The growth of a thing bears the names of the thing.
        if (const Indicator *level = catalogue.find(indicator.growthOf)) {
            for (const QString &alias : level->aliases)
                add(alias, i);
        }
    }
}

void JoinCandidates::add(const QString &name, int indicator)
{
    const QString own = name.section(u'>', -1); // a row below another is known by its own name
    m_names.append({nameForm(own).base, own, qualifiersOf(own), indicator});
}

QList<JoinCandidate> JoinCandidates::of(const PrintedName &printed, int most) const
{
    const QString form = nameForm(printed.name).base;
    const QStringList qualifiers = qualifiersOf(printed.name);
    struct Found
    {
        JoinCandidate candidate;
        qsizetype difference;
    };
    QList<Found> found;
    for (const KnownName &known : m_names) {
        if (known.qualifiers != qualifiers)
            continue;
        const auto like = likeness(form, known.form);
        if (!like)
            continue;
        if (const auto candidate = this->candidate(printed, known, *like))
            found.append({*candidate, like->own.size() + like->other.size()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return std::tuple(left.candidate.likeness, left.difference) <
               std::tuple(right.candidate.likeness, right.difference);
    });
    QList<JoinCandidate> candidates;
    for (const Found &one : std::as_const(found)) {
        const bool isListed =
            std::any_of(candidates.cbegin(), candidates.cend(), [&](const JoinCandidate &c) {
                return c.indicator == one.candidate.indicator;
            });
        if (!isListed && candidates.size() < most)
            candidates.append(one.candidate);
    }
    return candidates;
}

std::optional<JoinCandidate> JoinCandidates::candidate(const PrintedName &printed,
                                                       const KnownName &known,
                                                       const NameLikeness &like) const
{
    const Indicator &indicator = m_indicators.at(known.indicator);
    const bool saysGrowth = nameForm(printed.name).growth;
    const Measure asked = saysGrowth ? Measure::Growth : printed.measure;
    if (kindOf(asked) != kindOf(indicator.measure))
        return std::nullopt;
    const AskedFigure figure{saysGrowth, printed.measure, printed.unit};
    if (like.kind != AlikeBy::SameForm && figure.fit(indicator) == FigureFit::None)
        return std::nullopt;
    return JoinCandidate{indicator.id, reason(printed, known, like), like.kind};
}

QString JoinCandidates::reason(const PrintedName &printed, const KnownName &known,
                               const NameLikeness &like) const
{
    const Indicator &indicator = m_indicators.at(known.indicator);
    switch (like.kind) {
    case AlikeBy::SameForm:
        if (normalUnit(printed.unit) == normalUnit(indicator.unit))
            return tr("The same name as “%1”.").arg(known.text);
        return tr("The same name as “%1”, but in %2 instead of %3.")
            .arg(known.text, unitOrNone(printed.unit), unitOrNone(indicator.unit));
    case AlikeBy::SameButForWords:
        return tr("“%1” but for “%2”, which adds nothing.")
            .arg(known.text, like.own.isEmpty() ? like.other : like.own);
    case AlikeBy::OtherOrder:
        return tr("The characters of “%1” in another order.").arg(known.text);
    case AlikeBy::Shorter:
        return tr("“%1” without “%2”.").arg(known.text, like.other);
    case AlikeBy::Longer:
        return tr("“%1” with “%2” added.").arg(known.text, like.own);
    case AlikeBy::FewDiffer:
        return tr("“%1” with “%2” instead of “%3”.").arg(known.text, like.own, like.other);
    }
    Q_UNREACHABLE();
}

bool isProposed(const PrintedName &printed, const Catalogue &catalogue)
{
    switch (printed.measure) {
    case Measure::Comparison:
        return false;
    case Measure::Change:
    case Measure::Contribution:
        return !catalogue.isKnownName(printed.name);
    case Measure::Level:
    case Measure::Growth:
    case Measure::Share:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
