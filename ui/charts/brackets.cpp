// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/brackets.h"

#include <algorithm>
#include <vector>

namespace PlanLens {

static bool overlap(const ChartPoint &a, const ChartPoint &b)
{
    return a.group <= b.lastGroup && b.group <= a.lastGroup;
}

Brackets stackedBrackets(const ChartData &data, int most)
{
    Brackets brackets;
    std::vector<QList<const ChartPoint *>> rows;
    for (const ChartPoint &point : data.points) {
        if (point.span != SpanKind::Total)
            continue;
        auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &others) {
            return std::none_of(others.begin(), others.end(),
                                [&](const ChartPoint *other) { return overlap(*other, point); });
        });
        if (row == rows.end() && int(rows.size()) >= most) {
            brackets.left.append(&point);
            continue;
        }
        if (row == rows.end())
            row = rows.insert(row, QList<const ChartPoint *>());
        row->append(&point);
        brackets.rowOf.insert(&point, int(row - rows.begin()));
    }
    brackets.rows = int(rows.size());
    return brackets;
}

} // namespace PlanLens
