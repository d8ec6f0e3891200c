// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QRectF>

#include <initializer_list>
#include <optional>

namespace PlanLens {

/// Keeps labels off each other and off what is drawn. What finds no room here is for the caller to
/// put elsewhere: a label never vanishes.
class LabelPlacer
{
public:
    void block(const QRectF &rect);

    /// The first of the rectangles that is free; it is taken then.
    std::optional<QRectF> place(std::initializer_list<QRectF> candidates);
    bool isFree(const QRectF &rect) const;

private:
    QHash<QPoint, QList<QRectF>> m_taken; ///< by each cell of a grid that a rectangle lies in
};

} // namespace PlanLens
