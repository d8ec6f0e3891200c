// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/interpret.h"

#include "interpreting/judging.h"
#include "interpreting/scope.h"
#include "prose/prose.h"
#include "tables/tables.h"

#include <algorithm>

namespace PlanLens {

namespace {

void assignRegions(QList<Observation> &observations, const Report &report, const Regions &regions)
{
    const QString &own = report.identity.regionId;
    for (Observation &o : observations) {
        o.regionId = own;
        const MappedText *text = o.origin == Origin::Prose ? report.textAt(o.anchor) : nullptr;
        if (text)
            o.regionId =
                regionSpokenOf(QStringView(text->text()).left(o.anchor.start), own, regions);
    }
}

void listUnknownIdentity(const Report &report, QList<Problem> &problems)
{
    const auto add = [&](ProblemKind kind) {
        Problem problem;
        problem.kind = kind;
        problem.text = report.identity.title;
        problem.place = report.blocks.isEmpty() ? Anchor{} : report.anchor(0);
        problem.line = report.blocks.isEmpty() ? 0 : report.blocks.first().line;
        problems.append(problem);
    };
    if (report.identity.regionId.isEmpty())
        add(ProblemKind::UnknownRegion);
    if (!report.identity.reviewYear && !report.identity.planYear)
        add(ProblemKind::UnknownYear);
}

} // namespace

Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions)
{
    Interpretation result = readTables(report);
    result.observations += readProse(report, &result.problems);
    assignRegions(result.observations, report, regions);
    for (Observation &observation : result.observations)
        joinToCatalogue(observation, catalogue);
    judgeActuals(result.observations, catalogue);
    std::stable_sort(
        result.observations.begin(), result.observations.end(),
        [](const Observation &a, const Observation &b) { return a.anchor.block < b.anchor.block; });
    listUnknownIdentity(report, result.problems);
    return result;
}

} // namespace PlanLens
