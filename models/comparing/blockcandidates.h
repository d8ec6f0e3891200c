#pragma once

#include "comparing/identicalblocks.h"

#include <unordered_map>
#include <vector>

namespace PlanLens {

/// Two blocks that may treat the same subject.
struct BlockCandidate
{
    int left = 0;
    int right = 0;
    double content = 0; ///< likeness of what they say, 0 to 1
    double context = 0; ///< likeness of the headings above them, 0 to 1

    /// What speaks for the pair altogether.
    double score() const { return content * (0.8 + 0.6 * context); }
};

/// Looks for the blocks of two reports that are alike. Work and answers are bounded: words that
/// very many blocks have are left out of account in long reports.
class CandidateSearch
{
public:
    CandidateSearch(const ReportProfile &left, const ReportProfile &right)
        : m_left(left), m_right(right)
    {}

    /// Among blocks that have no partner yet: for each left one the best few.
    std::vector<BlockCandidate> among(const BlockPartners &partners);

    /// How alike two blocks are in what they say.
    double content(int left, int right) const;
    double context(int left, int right);

private:
    double headingLikeness(int left, int right);
    double headingContent(const BlockProfile &left, const BlockProfile &right) const;

    const ReportProfile &m_left;
    const ReportProfile &m_right;
    std::unordered_map<quint64, double> m_headings; ///< by both blocks
};

} // namespace PlanLens
