#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

#include <vector>

namespace PlanLens {

/// What became of a block of the left report in the right one.
enum class BlockStatus {
    Same,         ///< the same words at the same place
    Changed,      ///< treats the same subject at the same place
    Moved,        ///< the same words, but other blocks changed places with it
    MovedChanged, ///< treats the same subject elsewhere
    Added,        ///< in the right report only
    Removed       ///< in the left report only
};

/// Blocks of two reports that belong together. One on each side as a rule; several on one side
/// where a paragraph was split or several were merged, next to each other; none where a block was
/// added or removed.
struct AlignedBlocks
{
    QList<int> left;  ///< indices in Report::blocks, ascending
    QList<int> right; ///< indices in Report::blocks, ascending
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
/// reports. A moved row stands where its right side stands; what was removed stands behind the row
/// of the block before it.
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

/// What blocks say, in one text: the blocks parted by line feeds; in a table the rows by line feeds
/// and the cells by tabs. What diffText() compares for a row of an alignment.
QString comparedText(const Report &report, const QList<int> &blocks);

/// The words of the command line's JSON: "same", "changed", "moved", "moved-changed", "added",
/// "removed".
QString toKey(BlockStatus status);
/// The word in the person's language: unchanged, moved …
QString displayName(BlockStatus status);

} // namespace PlanLens
