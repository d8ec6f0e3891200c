// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"
#include "sidebyside/textsetter.h"

#include <QHash>

class QPainter;

namespace PlanLens {

/// One side of a row of the alignment. What has been in the window is set, strip by strip; the
/// height of the rest is estimated.
class SetText
{
public:
    SetText() = default;
    SetText(const SetSource &source, const TextSetter &setter);

    qreal height() const { return m_height; }
    /// Whether all is set that lies between two heights of its own.
    bool isSet(qreal from, qreal to) const;
    /// Sets what lies there. `marks` are over the text of the passage.
    void set(qreal from, qreal to, const TextSetter &setter, const TextSetter::Marks &marks);

    /// The index, in the list of observations, of the figure at a point; -1 where there is none.
    int figureAt(const QPointF &point) const;
    /// Where a figure stands, by the same index; empty where it is not set yet.
    QList<QRectF> rectsOf(int figure) const;
    /// The height of the strip that holds a place of the report; 0 where none does.
    qreal topOf(const Anchor &place) const;
    /// What is set between two heights; `at` is the place of the upper left corner.
    void draw(QPainter &painter, const QPointF &at, qreal from, qreal to, BlockStatus status,
              const Theme &theme) const;

private:
    struct Part
    {
        Strip strip;
        qreal top = 0;
        qreal height = 0;
        std::optional<SetStrip> set;

        bool isBetween(qreal from, qreal to) const { return top < to && top + height > from; }
    };

    const TableGrid *gridOf(const Strip &strip) const;
    void stack();

    SetSource m_source;
    QHash<int, std::shared_ptr<const TableGrid>> m_grids; ///< by block
    std::vector<Part> m_parts;
    qreal m_height = 0;
};

} // namespace PlanLens
