// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/plantargets.h"

#include "checks/claimscope.h"
#include "checks/statedrows.h"

namespace PlanLens {

std::vector<TableFigure> plannedElsewhere(const CheckContext &context, const CheckedText &text,
                                          const Observation &figure)
{
    std::vector<TableFigure> targets;
    if (figure.indicator.isEmpty() || !figure.period.isYear())
        return targets;
    for (const FigurePlace &place :
         context.figures(figure.regionId, figure.indicator, figure.period)) {
        const Report &report = context.report(place.report);
        const Observation &o = context.at(place);
        if (o.role != Role::Target || report.identity.planYear != figure.period.from ||
            &report == &text.report())
            continue;
        if (o.measure == Measure::Comparison || !scopeOf(report, o, context.regions()).isPlain())
            continue;
        targets.push_back({&report, &o});
    }
    return targets;
}

PlanTarget targetOf(const CheckContext &context, const CheckedText &text, const Observation &actual)
{
    Observation asked = actual;
    asked.role = Role::Target;
    for (const int index : restatedRows(text, asked, context.catalogue())) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        return {{&text.report(), &text.at(row.target)}, false};
    }
    const auto planned = plannedElsewhere(context, text, actual);
    return planned.empty() ? PlanTarget{} : PlanTarget{planned.front(), true};
}

} // namespace PlanLens
