// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/figures.h"

#include <algorithm>

namespace PlanLens {

Figures::Figures(const QList<Observation> &observations)
{
    for (int i = 0; i < observations.size(); ++i) {
        const Anchor &anchor = observations.at(i).anchor;
        m_byPlace[{anchor.block, {anchor.row, anchor.column}}].append(
            {anchor.start, anchor.length, i});
    }
    for (QList<FigureRange> &ranges : m_byPlace)
        std::stable_sort(ranges.begin(), ranges.end(),
                         [](const auto &a, const auto &b) { return a.start < b.start; });
}

QList<FigureRange> Figures::at(int block, int row, int column, int textLength) const
{
    QList<FigureRange> figures;
    int free = 0;
    for (FigureRange range : m_byPlace.value({block, {row, column}})) {
        // No length stands for the whole text.
        const int end =
            range.length > 0 ? std::min(range.start + range.length, textLength) : textLength;
        range.start = std::max(range.length > 0 ? range.start : 0, free);
        range.length = end - range.start;
        if (range.length <= 0)
            continue;
        free = end;
        figures.append(range);
    }
    return figures;
}

} // namespace PlanLens
