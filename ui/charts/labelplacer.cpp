// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplacer.h"

#include <QtMath>

#include <algorithm>

namespace PlanLens {

/// About the size of a label: a chart of thousands asks for each only what is near it.
static constexpr qreal gridStep = 32;

static QRect cellsOf(const QRectF &rect)
{
    const QRectF whole = rect.normalized();
    const auto cell = [](qreal at) {
        return qFloor(at / gridStep);
    };
    return {QPoint(cell(whole.left()), cell(whole.top())),
            QPoint(cell(whole.right()), cell(whole.bottom()))};
}

void LabelPlacer::block(const QRectF &rect)
{
    const QRect cells = cellsOf(rect);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x)
            m_taken[{x, y}].append(rect);
    }
}

std::optional<QRectF> LabelPlacer::place(std::initializer_list<QRectF> candidates)
{
    for (const QRectF &candidate : candidates) {
        if (!isFree(candidate))
            continue;
        block(candidate);
        return candidate;
    }
    return {};
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    const QRect cells = cellsOf(rect);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x) {
            const auto near = m_taken.constFind({x, y});
            if (near != m_taken.constEnd() &&
                std::any_of(near->begin(), near->end(),
                            [&](const QRectF &taken) { return taken.intersects(rect); }))
                return false;
        }
    }
    return true;
}

} // namespace PlanLens
