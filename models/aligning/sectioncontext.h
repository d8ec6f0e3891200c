// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/blockprofile.h"

#include <vector>

namespace PlanLens {

/// How alike two bare headings or run-in headings are: their wording and all that stands below.
double headingLikeness(const BlockProfile &left, const BlockProfile &right);

/// Which sections of two reports treat the same subject, on the two outermost depths, so that a
/// paragraph on 就业 in the review is rather taken for the other review's than for the plan's.
class SectionContext
{
public:
    SectionContext(const ReportProfile &left, const ReportProfile &right);

    /// How well the sections that two blocks stand in go together, from 0 to 1.
    double of(int left, int right) const;

private:
    /// Headings of one depth and how alike they are, as a share of the best that either has.
    struct Depth
    {
        std::vector<int> leftPlace; ///< by block, -1 for others
        std::vector<int> rightPlace;
        std::size_t rightCount = 0;
        std::vector<float> likeness;

        double of(int left, int right) const;
    };
    Depth compared(int depth) const;

    const ReportProfile &m_left;
    const ReportProfile &m_right;
    std::vector<Depth> m_depths;
};

} // namespace PlanLens
