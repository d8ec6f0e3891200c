// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/scrollmap.h"

#include <algorithm>

namespace PlanLens {

namespace {

using Stop = ScrollMap::Stop;
using Height = qreal Stop::*;

Height heightOn(PairSide side)
{
    return side == PairSide::Left ? &Stop::left : &Stop::right;
}

/// Goes from one way of counting to another, straight between two stops.
qreal translated(const QList<Stop> &stops, qreal value, Height from, Height to)
{
    if (stops.isEmpty())
        return 0;
    const auto after =
        std::upper_bound(stops.cbegin(), stops.cend(), value,
                         [from](qreal height, const Stop &stop) { return height < stop.*from; });
    if (after == stops.cbegin())
        return stops.first().*to;
    if (after == stops.cend())
        return stops.last().*to;
    const Stop &before = *std::prev(after);
    const qreal share = (value - before.*from) / ((*after).*from - before.*from);
    return before.*to + share * ((*after).*to - before.*to);
}

} // namespace

ScrollMap::ScrollMap(const PairColumn &left, const PairColumn &right, const Alignment &alignment)
{
    add(0, 0);
    for (int row = 0; row < alignment.rows().size(); ++row) {
        const AlignedBlocks &aligned = alignment.rows().at(row);
        const PairItem *leftItem = left.itemOf(row);
        const PairItem *rightItem = right.itemOf(row);
        if (aligned.isMoved() || !leftItem || !rightItem)
            continue;
        add(leftItem->top, rightItem->top);
        add(leftItem->bottom(), rightItem->bottom());
    }
    add(left.height(), right.height());
}

void ScrollMap::add(qreal left, qreal right)
{
    if (m_stops.isEmpty()) {
        m_stops.append({left, right, 0});
        return;
    }
    const Stop &last = m_stops.last();
    const qreal way = std::max(left - last.left, right - last.right);
    if (left < last.left || right < last.right || way <= 0)
        return;
    m_stops.append({left, right, last.common + way});
}

qreal ScrollMap::toSide(PairSide side, qreal common) const
{
    return translated(m_stops, common, &Stop::common, heightOn(side));
}

qreal ScrollMap::fromSide(PairSide side, qreal height) const
{
    return translated(m_stops, height, heightOn(side), &Stop::common);
}

qreal ScrollMap::topOf(PairSide side, qreal value, qreal height) const
{
    const qreal way = std::max(0.0, length() - height);
    // The line on which both sides agree goes down the window as the window goes down the texts.
    const qreal line = way > 0 ? height * std::clamp(value / way, 0.0, 1.0) : 0;
    return toSide(side, value + line) - line;
}

} // namespace PlanLens
