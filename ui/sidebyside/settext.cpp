// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/settext.h"

#include <algorithm>

namespace PlanLens {

SetText::SetText(const SetSource &source, const TextSetter &setter) : m_source(source)
{
    for (const Strip &strip : stripsOf(*source.passage)) {
        if (strip.isTableRow() && !m_grids.contains(strip.block))
            m_grids.insert(strip.block,
                           std::make_shared<const TableGrid>(source.block(strip).table,
                                                             setter.style(), setter.width()));
        m_parts.push_back({strip, 0, setter.estimate(source, strip, gridOf(strip)), {}});
    }
    stack();
}

const TableGrid *SetText::gridOf(const Strip &strip) const
{
    return m_grids.value(strip.block).get();
}

void SetText::stack()
{
    qreal top = TextSetter::above;
    for (Part &part : m_parts) {
        part.top = top;
        top += part.height;
    }
    m_height = top + TextSetter::below;
}

bool SetText::isSet(qreal from, qreal to) const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [&](const Part &part) { return part.set || !part.isBetween(from, to); });
}

void SetText::set(qreal from, qreal to, const TextSetter &setter, const TextSetter::Marks &marks)
{
    for (Part &part : m_parts) {
        if (part.set || !part.isBetween(from, to))
            continue;
        part.set = setter.set(m_source, part.strip, gridOf(part.strip), marks);
        part.height = part.set->height;
    }
    stack();
}

int SetText::figureAt(const QPointF &point) const
{
    for (const Part &part : m_parts) {
        if (!part.set || !part.isBetween(point.y(), point.y() + 1))
            continue;
        const QPointF inStrip = point - QPointF(0, part.top);
        for (const SetBox &box : part.set->boxes) {
            // A cell with one figure is that figure: a single digit is too small to aim at.
            if (box.cell && box.cell->contains(inStrip) && box.isFigure())
                return box.figures.constFirst().range.observation;
            for (const SetFigure &figure : box.figures) {
                for (const QRectF &rect : figure.rects) {
                    if (rect.contains(inStrip - box.rect.topLeft()))
                        return figure.range.observation;
                }
            }
        }
    }
    return -1;
}

QList<QRectF> SetText::rectsOf(int figure) const
{
    QList<QRectF> rects;
    for (const Part &part : m_parts) {
        if (!part.set)
            continue;
        for (const SetBox &box : part.set->boxes) {
            for (const SetFigure &each : box.figures) {
                if (each.range.observation != figure)
                    continue;
                for (const QRectF &rect : each.rects)
                    rects.append(rect.translated(box.rect.topLeft() + QPointF(0, part.top)));
            }
        }
    }
    return rects;
}

qreal SetText::topOf(const Anchor &place) const
{
    qreal top = 0;
    for (const Part &part : m_parts) {
        const Strip &strip = part.strip;
        const bool before =
            strip.block == place.block && strip.row == place.row && strip.start <= place.start;
        if (before || (strip.isTableRow() && strip.block == place.block && strip.row == place.row))
            top = part.top;
    }
    return top;
}

} // namespace PlanLens
