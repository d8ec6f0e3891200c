// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace PlanLens {

namespace {

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

QList<double> shareWidth(const QList<ColumnNeed> &needs, double width)
{
    QList<double> widths;
    QList<double> wishes;
    double missing = 0;
    for (const ColumnNeed &need : needs) {
        widths.append(need.least);
        const double more = std::max(need.wanted - need.least, 0.0);
        missing += more;
        // Twice the text does not need twice the room: it can take more lines.
        wishes.append(std::pow(more, 0.75));
    }
    const double rest = std::max(width - sumOf(widths), 0.0);
    const double wished = sumOf(wishes);
    for (int i = 0; i < needs.size(); ++i) {
        const double more = std::max(needs.at(i).wanted - needs.at(i).least, 0.0);
        if (missing <= rest)
            widths[i] += more;
        else
            widths[i] += std::min(more, rest * wishes.at(i) / wished);
    }
    // What is left goes by width, so that short columns do not become deserts.
    const double total = sumOf(widths);
    for (double &share : widths)
        share = total > 0 ? share / total : 1.0 / double(needs.size());
    return widths;
}

} // namespace PlanLens
