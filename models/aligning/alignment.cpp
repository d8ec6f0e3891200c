// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/alignment.h"

#include "aligning/blockmatching.h"
#include "aligning/blockprofile.h"

namespace PlanLens {

namespace {

QString foldedText(const ReportProfile &profiles, const std::vector<int> &blocks)
{
    QString text;
    for (const int block : blocks)
        text += profiles[std::size_t(block)].folded;
    return text;
}

QList<int> toList(const std::vector<int> &blocks)
{
    return {blocks.begin(), blocks.end()};
}

/// Sets matches and what has no partner into rows, in the order to show them in.
class Rows
{
public:
    Rows(const ReportProfile &left, const ReportProfile &right, std::vector<BlockMatch> matches)
        : m_left(left)
        , m_right(right)
        , m_matches(std::move(matches))
        , m_matchOfRight(right.size(), -1)
        , m_isPaired(left.size(), false)
    {
        for (int i = 0; i < int(m_matches.size()); ++i) {
            for (const int block : m_matches[std::size_t(i)].right)
                m_matchOfRight[std::size_t(block)] = i;
            for (const int block : m_matches[std::size_t(i)].left)
                m_isPaired[std::size_t(block)] = true;
        }
    }

    QList<AlignedBlocks> take()
    {
        removedUpTo(nextKept(0));
        for (int r = 0; r < int(m_right.size()); ++r) {
            const int index = m_matchOfRight[std::size_t(r)];
            if (index < 0) {
                m_rows.append({{}, {r}, BlockStatus::Added, 0});
                continue;
            }
            const BlockMatch &match = m_matches[std::size_t(index)];
            if (match.right.front() != r)
                continue;
            m_rows.append(rowOf(match));
            if (!match.moved)
                removedUpTo(nextKept(std::size_t(index) + 1));
        }
        return std::move(m_rows);
    }

private:
    /// The first left block of the next match that keeps the order.
    int nextKept(std::size_t from) const
    {
        for (std::size_t i = from; i < m_matches.size(); ++i)
            if (!m_matches[i].moved)
                return m_matches[i].left.front();
        return int(m_left.size());
    }

    void removedUpTo(int end)
    {
        for (; m_nextLeft < end; ++m_nextLeft)
            if (!m_isPaired[std::size_t(m_nextLeft)])
                m_rows.append({{m_nextLeft}, {}, BlockStatus::Removed, 0});
    }

    AlignedBlocks rowOf(const BlockMatch &match) const
    {
        const bool same = foldedText(m_left, match.left) == foldedText(m_right, match.right);
        AlignedBlocks row{toList(match.left), toList(match.right)};
        row.similarity = same ? 1 : match.similarity;
        if (match.moved)
            row.status = same ? BlockStatus::Moved : BlockStatus::MovedChanged;
        else
            row.status = same ? BlockStatus::Same : BlockStatus::Changed;
        return row;
    }

    const ReportProfile &m_left;
    const ReportProfile &m_right;
    std::vector<BlockMatch> m_matches; ///< in the order of the right report
    std::vector<int> m_matchOfRight;
    std::vector<bool> m_isPaired; ///< left blocks that stand in a match
    QList<AlignedBlocks> m_rows;
    int m_nextLeft = 0;
};

int rowOf(const std::vector<int> &rows, int block)
{
    return block >= 0 && block < int(rows.size()) ? rows[std::size_t(block)] : -1;
}

} // namespace

Alignment::Alignment(QList<AlignedBlocks> rows, int leftBlocks, int rightBlocks)
    : m_rows(std::move(rows))
    , m_rowOfLeft(std::size_t(leftBlocks), -1)
    , m_rowOfRight(std::size_t(rightBlocks), -1)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        for (const int block : m_rows.at(i).left)
            m_rowOfLeft.at(std::size_t(block)) = i;
        for (const int block : m_rows.at(i).right)
            m_rowOfRight.at(std::size_t(block)) = i;
    }
}

int Alignment::rowOfLeft(int block) const
{
    return rowOf(m_rowOfLeft, block);
}

int Alignment::rowOfRight(int block) const
{
    return rowOf(m_rowOfRight, block);
}

Alignment alignReports(const Report &left, const Report &right)
{
    const auto [l, r] = profilesOf(left, right);
    return {Rows(l, r, matchBlocks(l, r)).take(), int(left.blocks.size()),
            int(right.blocks.size())};
}

} // namespace PlanLens
