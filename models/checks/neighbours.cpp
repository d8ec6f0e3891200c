// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/neighbours.h"

#include "checks/statedrows.h"
#include "claims/claimscope.h"

namespace PlanLens {

namespace {

/// Rows of the same report about the same indicator: a few. Where there are hundreds they are about
/// something else, and all pairs of them too many to look at.
QList<int> sisters(const CheckedText &text, const RowFigures &row)
{
    constexpr qsizetype most = 400;
    const Observation &o = text.at(row.any());
    const QList<int> rows =
        o.indicator.isEmpty() ? text.rowsNamed(o.name) : text.rowsOf(o.indicator);
    return rows.size() > most ? rows.first(most) : rows;
}

int inRole(const RowFigures &row, Role role)
{
    return role == Role::Target ? row.target : row.actual;
}

} // namespace

TableFigure yearBefore(const CheckContext &context, const CheckedText &text, const RowFigures &row,
                       Role role)
{
    const Observation &own = text.at(row.any());
    const Period before = Period::year(row.period.from - 1);
    for (const int index : sisters(text, row)) {
        const RowFigures &sister = text.rows().at(std::size_t(index));
        const int observation = inRole(sister, role);
        if (sister.period == before && observation >= 0 &&
            text.at(observation).parent.isEmpty() == own.parent.isEmpty())
            return {&text.report(), &text.at(observation)};
    }
    if (own.indicator.isEmpty())
        return {};
    for (const FigurePlace &place : context.figures(own.regionId, own.indicator, before)) {
        const Observation &o = context.at(place);
        if (o.origin == Origin::Table && o.role == role)
            return {&context.report(place.report), &o};
    }
    return {};
}

std::vector<TableFigure> around(const CheckContext &context, const CheckedText &text,
                                const RowFigures &row, Role role)
{
    // A table that says one thing a thousand times has a million pairs.
    constexpr std::size_t mostAround = 60;
    std::vector<TableFigure> figures;
    const int self = inRole(row, role);
    if (self < 0 || text.at(self).indicator.isEmpty())
        return figures;
    const Observation &own = text.at(self);
    for (const int gap : {-1, 0, 1}) {
        const Period period = Period::year(row.period.from + gap);
        for (const FigurePlace &place : context.figures(own.regionId, own.indicator, period)) {
            const Observation &o = context.at(place);
            if (o.origin == Origin::Table && (o.role != role || gap != 0))
                figures.push_back({&context.report(place.report), &o});
            if (figures.size() == mostAround)
                return figures;
        }
    }
    return figures;
}

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
