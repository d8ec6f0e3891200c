// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/blockstatus.h"
#include "report/report.h"

#include <QList>

#include <vector>

namespace PlanLens {

/// Blocks of two reports that belong together. One on each side as a rule; several on one side
/// where a paragraph was split or several were merged; none where a block was added or removed.
///
/// Several stand next to each other, in their order. The exception are parts that say together,
/// word for word, what one block of the other report says: wherever they stand, they are in the
/// order of that text, and parts that stand apart have moved.
struct AlignedBlocks
{
    QList<int> left;  ///< indices in Report::blocks
    QList<int> right; ///< indices in Report::blocks
    BlockStatus status = BlockStatus::Same;
    double similarity = 0; ///< of what they say, 0 to 1; 1 for the same text, 0 for one side alone

    bool isPair() const { return !left.isEmpty() && !right.isEmpty(); }
    bool isMoved() const
    {
        return status == BlockStatus::Moved || status == BlockStatus::MovedChanged;
    }
    bool operator==(const AlignedBlocks &) const = default;
};

/// Two reports, block by block. Each block of either report stands in exactly one row.
///
/// The rows are in the order to show them in. Those that are not moved keep the order of both
/// reports. A moved row stands where the first block of its right side stands; what was removed
/// follows the row of the block before it.
class Alignment
{
public:
    Alignment() = default;
    /// Rows as alignReports() makes them, and how many blocks there are on each side.
    Alignment(QList<AlignedBlocks> rows, int leftBlocks, int rightBlocks);

    const QList<AlignedBlocks> &rows() const { return m_rows; }
    /// The row in which a block of the left or right report stands; -1 for no block.
    int rowOfLeft(int block) const;
    int rowOfRight(int block) const;

private:
    QList<AlignedBlocks> m_rows;
    std::vector<int> m_rowOfLeft;
    std::vector<int> m_rowOfRight;
};

/// Aligns two reports, of one place in different years or of two places: which blocks treat the
/// same subject. Words weighted by how rare they are, figures, the headings above and the kind of
/// block decide; the order of both is kept where it can be, and what is alike elsewhere is moved.
/// A pure function of both reports, bounded in time whatever they hold.
Alignment alignReports(const Report &left, const Report &right);

} // namespace PlanLens
