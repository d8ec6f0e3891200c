// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"

#include <QList>

#include <functional>
#include <vector>

namespace PlanLens {

enum class PairSide { Left, Right };

/// Something in a column: a row of the alignment, or a fold in the place of several.
struct PairItem
{
    int row = -1;      ///< of a fold the first one hidden
    QList<int> hidden; ///< rows behind a fold; none where the row itself is shown
    qreal top = 0;     ///< pixels from the top of the column
    qreal height = 0;

    bool isFold() const { return !hidden.isEmpty(); }
    qreal bottom() const { return top + height; }
    bool operator==(const PairItem &) const = default;
};

/// One side of a comparison from top to bottom, in the order of its report.
class PairColumn
{
public:
    PairColumn() = default;
    /// Rows of an alignment that have blocks on a side; runs of rows that are not `shown` are
    /// folded.
    PairColumn(const Alignment &alignment, PairSide side, const std::vector<bool> &shown);

    const QList<PairItem> &items() const { return m_items; }
    /// Stacks the items: `heightOf` tells how high each is.
    void stack(const std::function<qreal(const PairItem &)> &heightOf);
    qreal height() const { return m_items.isEmpty() ? 0 : m_items.last().bottom(); }
    /// The item that shows a row; null where it is folded or not on this side.
    const PairItem *itemOf(int row) const;
    /// Indices of the items from one height to another: first, and after the last.
    std::pair<int, int> between(qreal from, qreal to) const;

private:
    QList<PairItem> m_items;
    std::vector<int> m_itemOfRow;
};

} // namespace PlanLens
