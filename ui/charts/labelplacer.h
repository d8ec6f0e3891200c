// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace PlanLens {

/// Keeps labels off each other and off what is drawn: a label without room is left out; its figure
/// is in the tool tip and the table.
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

private:
    bool isFree(const QRectF &rect) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF &taken) { return taken.intersects(rect); });
    }
    QList<QRectF> m_taken;
};

} // namespace PlanLens
