// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/correction.h"

#include "figures/valuegrammar.h"
#include "interpreting/judging.h"

namespace PlanLens {

namespace {

void clearActualOnly(Observation &target)
{
    target.estimated = false;
    target.stated.reset();
    target.verdict.reset();
}

} // namespace

QList<FigureField> FigureCorrection::fields() const
{
    const std::pair<bool, FigureField> all[] = {
        {figure.has_value(), FigureField::Value},
        {name.has_value(), FigureField::Name},
        {unit.has_value(), FigureField::Unit},
        {role.has_value(), FigureField::Role},
        {period.has_value(), FigureField::Period},
        {regionId.has_value(), FigureField::Region},
        {indicator.has_value(), FigureField::Indicator},
    };
    QList<FigureField> set;
    for (const auto &[isSet, field] : all) {
        if (isSet)
            set.append(field);
    }
    return set;
}

Observation withCorrection(Observation observation, const FigureCorrection &correction,
                           const Catalogue &catalogue)
{
    observation.name = correction.name.value_or(observation.name);
    observation.unit = correction.unit.value_or(observation.unit);
    observation.role = correction.role.value_or(observation.role);
    observation.period = correction.period.value_or(observation.period);
    observation.regionId = correction.regionId.value_or(observation.regionId);
    if (correction.figure)
        observation.value = parseValue(*correction.figure, {}, observation.unit);
    // What was doubtful is the number, or the year in the head above it: whoever puts right either
    // has looked at the page.
    if (correction.figure || correction.period)
        observation.doubtful = false;
    if (correction.role == Role::Target)
        clearActualOnly(observation);
    if (correction.indicator)
        observation.indicator = *correction.indicator;
    else if (correction.name || correction.unit)
        joinToCatalogue(observation, catalogue);
    observation.corrected = CorrectionMark{correction.signature, correction.fields()};
    return observation;
}

CorrectedFigures withCorrections(const QList<Observation> &asRead,
                                 const QList<PlacedCorrection> &corrections,
                                 const BlockText &textOf, const Catalogue &catalogue)
{
    CorrectedFigures result{asRead, {}};
    if (corrections.isEmpty())
        return result;
    const QList<PrintedPlace> places = placesOf(asRead, textOf);
    bool anyApplied = false;
    for (const PlacedCorrection &placed : corrections) {
        const int at = indexOfPlace(places, placed.place);
        result.appliedTo.append(at);
        if (at < 0)
            continue;
        result.observations[at] = withCorrection(asRead.at(at), placed.correction, catalogue);
        anyApplied = true;
    }
    if (anyApplied)
        judgeActuals(result.observations, catalogue);
    return result;
}

} // namespace PlanLens
