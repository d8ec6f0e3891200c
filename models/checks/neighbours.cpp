// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/neighbours.h"
#include "text/workpoint.h"

namespace PlanLens {

namespace {

/// Rows of the same report about the same indicator.
QList<int> sisters(const CheckedText &text, const RowFigures &row)
{
    const Observation &o = text.at(row.any());
    return o.indicator.isEmpty() ? text.rowsNamed(o.name) : text.rowsOf(o.indicator);
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
        workPoint();
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

} // namespace PlanLens
