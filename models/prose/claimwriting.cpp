// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimwriting.h"

#include "prose/prosefilter.h"
#include "prose/prosemeasure.h"
#include "prose/subjectfinding.h"

namespace PlanLens {

std::optional<Observation> observationOf(const Claim &claim, const Stretch &stretch,
                                         const ProseContext &context)
{
    const auto &[figure, phrase, subject, quoteStart, counted] = claim;
    QString name = subject.name();
    if (!phrase.pace.isEmpty() && !name.contains(phrase.pace))
        name = phrase.pace + name;
    if (!isMeasured(figure, phrase, name, counted))
        return {};
    Observation observation;
    observation.origin = Origin::Prose;
    observation.name = withBrackets(shareName(stretch, phrase, name), stretch);
    observation.unit = phrase.per.isEmpty() ? figure.unit : figure.unit + u'/' + phrase.per;
    observation.measure = measureOf(figure, phrase, subject);
    observation.value = valueOf(figure, phrase, subject, observation.measure);
    const auto placed = context.place(phrase, isFlow(figure, phrase, subject, observation.measure));
    observation.role = placed.role;
    observation.estimated = placed.estimated;
    observation.period = placed.period;
    const int start = stretch.places[std::size_t(quoteStart)];
    observation.anchor.start = start;
    observation.anchor.length = stretch.places[std::size_t(figure.end - 1)] + 1 - start;
    return observation;
}

} // namespace PlanLens
