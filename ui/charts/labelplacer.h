// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace PlanLens {

/// Keeps labels off each other and off what is drawn. What finds no room here is for the caller to
/// put elsewhere: a label never vanishes.
class LabelPlacer
{
public:
    void block(const QRectF &rect) { m_taken.append(rect); }

    /// The first of the rectangles that is free; it is taken then.
    std::optional<QRectF> place(std::initializer_list<QRectF> candidates)
    {
        for (const QRectF &candidate : candidates) {
            if (!isFree(candidate))
                continue;
            m_taken.append(candidate);
            return candidate;
        }
        return {};
    }
    bool isFree(const QRectF &rect) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF &taken) { return taken.intersects(rect); });
    }

private:
    QList<QRectF> m_taken;
};

} // namespace PlanLens
