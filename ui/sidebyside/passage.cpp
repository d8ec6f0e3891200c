// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/passage.h"

#include <algorithm>

namespace PlanLens {

PairPassage::PairPassage(const Report &report, const QList<int> &blocks)
{
    const QString key = report.key();
    for (const int index : blocks) {
        const Block &block = report.blocks.at(index);
        if (index != blocks.first())
            m_text += u'\n';
        if (block.kind != BlockKind::Table) {
            add({key, index}, block.text.text());
            continue;
        }
        for (int row = 0; row < block.table.rows.size(); ++row) {
            if (row > 0)
                m_text += u'\n';
            const QList<Cell> &cells = block.table.rows.at(row).cells;
            for (int column = 0; column < cells.size(); ++column) {
                if (column > 0)
                    m_text += u'\t';
                add({key, index, row, column}, cells.at(column).text.text());
            }
        }
    }
}

void PairPassage::add(const Anchor &place, const QString &text)
{
    Piece piece{int(m_text.size()), place};
    piece.place.length = int(text.size());
    m_pieces.append(piece);
    m_text += text;
}

std::optional<Anchor> PairPassage::at(int position) const
{
    const auto after =
        std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), position,
                         [](int at, const Piece &piece) { return at < piece.start; });
    if (after == m_pieces.cbegin())
        return std::nullopt;
    const Piece &piece = *std::prev(after);
    if (position >= piece.start + piece.place.length)
        return std::nullopt;
    Anchor place = piece.place;
    place.start = position - piece.start;
    place.length = 1;
    return place;
}

} // namespace PlanLens
