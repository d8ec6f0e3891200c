// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchormap.h"

#include <algorithm>
#include <tuple>

namespace PlanLens {

void AnchorMap::add(int block, int row, int column, const TextRange &range)
{
    Q_ASSERT(m_places.empty() || m_places.back().range.position <= range.position);
    m_places.push_back({block, row, column, range});
}

TextRange AnchorMap::rangeOfBlock(int block) const
{
    const auto first =
        std::lower_bound(m_places.begin(), m_places.end(), block,
                         [](const Place &place, int wanted) { return place.block < wanted; });
    if (first == m_places.end() || first->block != block)
        return {};
    const auto after =
        std::upper_bound(first, m_places.end(), block,
                         [](int wanted, const Place &place) { return wanted < place.block; });
    const int start = first->range.position;
    return {start, std::prev(after)->range.end() - start};
}

TextRange AnchorMap::rangeOf(const Anchor &anchor) const
{
    if (!anchor.isValid() || anchor.report != m_report)
        return {};
    if (!anchor.isCell() && anchor.length <= 0)
        return rangeOfBlock(anchor.block);
    const auto key = std::tie(anchor.block, anchor.row, anchor.column);
    auto after = std::upper_bound(
        m_places.begin(), m_places.end(), key, [](const auto &wanted, const Place &place) {
            return wanted < std::tie(place.block, place.row, place.column);
        });
    if (after == m_places.begin() || std::prev(after)->block != anchor.block)
        return {};
    const TextRange place = std::prev(after)->range;
    if (anchor.length <= 0)
        return place;
    const int start = std::clamp(anchor.start, 0, place.length);
    return {place.position + start, std::min(anchor.length, place.length - start)};
}

const AnchorMap::Place *AnchorMap::placeAt(int position) const
{
    const auto after = std::upper_bound(
        m_places.begin(), m_places.end(), position,
        [](int wanted, const Place &place) { return wanted < place.range.position; });
    if (after == m_places.begin())
        return m_places.empty() ? nullptr : &m_places.front();
    return &*std::prev(after);
}

Anchor AnchorMap::anchorAt(int position) const
{
    return anchorOf({position, 1});
}

Anchor AnchorMap::anchorOf(const TextRange &range) const
{
    const Place *place = placeAt(range.position);
    if (!place)
        return {};
    Anchor anchor{m_report, place->block, place->row, place->column, 0, 0};
    if (place->range.length == 0)
        return anchor;
    const int last = place->range.length - 1;
    anchor.start = std::clamp(range.position - place->range.position, 0, last);
    anchor.length = std::clamp(range.length, 1, place->range.length - anchor.start);
    return anchor;
}

} // namespace PlanLens
