// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/columns.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Rows with blocks on a side, as its report has them.
QList<int> rowsInOrder(const Alignment &alignment, PairSide side)
{
    const auto blocksOf = [&](int row) -> const QList<int> & {
        const AlignedBlocks &aligned = alignment.rows().at(row);
        return side == PairSide::Left ? aligned.left : aligned.right;
    };
    QList<int> rows;
    for (int row = 0; row < alignment.rows().size(); ++row) {
        if (!blocksOf(row).isEmpty())
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(),
              [&](int a, int b) { return blocksOf(a).first() < blocksOf(b).first(); });
    return rows;
}

} // namespace

PairColumn::PairColumn(const Alignment &alignment, PairSide side, const std::vector<bool> &shown)
    : m_itemOfRow(std::size_t(alignment.rows().size()), -1)
{
    for (const int row : rowsInOrder(alignment, side)) {
        if (shown.at(std::size_t(row))) {
            m_itemOfRow.at(std::size_t(row)) = int(m_items.size());
            m_items.append(PairItem{.row = row, .hidden = {}});
        } else if (!m_items.isEmpty() && m_items.last().isFold()) {
            m_items.last().hidden.append(row);
        } else {
            m_items.append(PairItem{.row = row, .hidden = {row}});
        }
    }
}

void PairColumn::stack(const std::function<qreal(const PairItem &)> &heightOf)
{
    qreal top = 0;
    for (PairItem &item : m_items) {
        item.top = top;
        item.height = heightOf(item);
        top += item.height;
    }
}

const PairItem *PairColumn::itemOf(int row) const
{
    if (row < 0 || std::size_t(row) >= m_itemOfRow.size())
        return nullptr;
    const int index = m_itemOfRow.at(std::size_t(row));
    return index < 0 ? nullptr : &m_items.at(index);
}

std::pair<int, int> PairColumn::between(qreal from, qreal to) const
{
    const auto first =
        std::partition_point(m_items.cbegin(), m_items.cend(),
                             [from](const PairItem &item) { return item.bottom() <= from; });
    const auto last = std::partition_point(first, m_items.cend(),
                                           [to](const PairItem &item) { return item.top < to; });
    return {int(first - m_items.cbegin()), int(last - m_items.cbegin())};
}

} // namespace PlanLens
