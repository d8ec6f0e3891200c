// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/blockprofile.h"
#include "aligning/identicalblocks.h"
#include "aligning/sectioncontext.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace PlanLens {

/// Blocks that may treat the same subject: one on each side, or neighbours on one of them.
struct BlockCandidate
{
    std::vector<int> left;  ///< ascending
    std::vector<int> right; ///< ascending
    double content = 0;     ///< likeness of what they say, 0 to 1
    double context = 0;     ///< likeness of the headings above them, 0 to 1

    /// What speaks for the pair altogether: what is a little alike counts up to four times as much
    /// under headings that go together; what is very much alike needs no headings to be sure of.
    double score() const
    {
        const double alone = 0.4 + 1.2 * std::clamp((content - 0.4) / 0.3, 0.0, 1.0);
        return content * (alone + (1.6 - alone) * context);
    }
    bool isGroup() const { return left.size() + right.size() > 2; }
};

/// Looks for the blocks of two reports that are alike. Work and answers are bounded: words that
/// very many blocks have are left out of account in long reports.
class CandidateSearch
{
public:
    CandidateSearch(const ReportProfile &left, const ReportProfile &right);

    /// Among blocks that have no partner yet: for each left one the best few, and what these become
    /// together with neighbours that are nowhere as much at home.
    std::vector<BlockCandidate> among(const BlockPartners &partners);

    /// The candidate with free neighbours on one side taken in as long as that makes both sides
    /// more alike; nothing where none does. A neighbour has to have at least the share `loyalty` of
    /// its own best score in the pair.
    std::optional<BlockCandidate> grown(const BlockCandidate &candidate,
                                        const BlockPartners &partners, double loyalty) const;

    BlockCandidate single(int left, int right) const;

    /// How alike two blocks are in what they say.
    double content(int left, int right) const;

private:
    std::vector<BlockCandidate> singles(const BlockPartners &partners) const;
    const ReportProfile &m_left;
    const ReportProfile &m_right;
    SectionContext m_context;
    std::vector<double> m_bestOfLeft; ///< by block, the best score of any candidate
    std::vector<double> m_bestOfRight;
};

} // namespace PlanLens
