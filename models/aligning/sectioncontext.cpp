// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/sectioncontext.h"

#include "aligning/sections.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int depths = 2;
/// Headings of one depth compared with each other at most.
constexpr std::size_t mostPairs = 200'000;
/// What a section is worth that is not the best partner, however alike.
constexpr double rivalShare = 0.6;

std::vector<int> headingsAt(const ReportProfile &profiles, int depth)
{
    std::vector<int> headings;
    for (int i = 0; i < int(profiles.size()); ++i)
        if (profiles[std::size_t(i)].level > 0 &&
            int(profiles[std::size_t(i)].headings.size()) == depth)
            headings.push_back(i);
    return headings;
}

std::vector<int> placesOf(const std::vector<int> &headings, std::size_t blocks)
{
    std::vector<int> places(blocks, -1);
    for (int i = 0; i < int(headings.size()); ++i)
        places[std::size_t(headings[std::size_t(i)])] = i;
    return places;
}

/// Makes likeness a share of the best in row or column; pairs that are best for both are 1.
void sharpen(std::vector<float> &likeness, std::size_t rows, std::size_t columns)
{
    std::vector<float> bestOfRow(rows, 0);
    std::vector<float> bestOfColumn(columns, 0);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c) {
            const float value = likeness[r * columns + c];
            bestOfRow[r] = std::max(bestOfRow[r], value);
            bestOfColumn[c] = std::max(bestOfColumn[c], value);
        }
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c) {
            float &value = likeness[r * columns + c];
            const float best = std::max(bestOfRow[r], bestOfColumn[c]);
            const double share = best > 0 ? double(value / best) : 0;
            value = float(share >= 1 ? 1 : rivalShare * share * share);
        }
}

} // namespace

double headingLikeness(const BlockProfile &left, const BlockProfile &right)
{
    const double wording = wordingSimilarity(left.heading, right.heading);
    const double below = similarity(left.section, right.section);
    const double levels = left.level == right.level ? 1 : 0.6;
    return levels * (0.5 * wording + 0.5 * below);
}

SectionContext::SectionContext(const ReportProfile &left, const ReportProfile &right)
    : m_left(left), m_right(right)
{
    for (int depth = 0; depth < depths; ++depth)
        m_depths.push_back(compared(depth));
}

SectionContext::Depth SectionContext::compared(int depth) const
{
    const std::vector<int> l = headingsAt(m_left, depth);
    const std::vector<int> r = headingsAt(m_right, depth);
    if (l.size() * r.size() > mostPairs)
        return {};
    Depth compared{placesOf(l, m_left.size()), placesOf(r, m_right.size()), r.size(), {}};
    for (const int left : l)
        for (const int right : r)
            compared.likeness.push_back(
                float(headingLikeness(m_left[std::size_t(left)], m_right[std::size_t(right)])));
    sharpen(compared.likeness, l.size(), r.size());
    return compared;
}

double SectionContext::Depth::of(int left, int right) const
{
    const int l = leftPlace.empty() ? -1 : leftPlace[std::size_t(left)];
    const int r = rightPlace.empty() ? -1 : rightPlace[std::size_t(right)];
    return l < 0 || r < 0 ? 0.5 : double(likeness[std::size_t(l) * rightCount + std::size_t(r)]);
}

double SectionContext::of(int left, int right) const
{
    const std::vector<int> &l = m_left[std::size_t(left)].headings;
    const std::vector<int> &r = m_right[std::size_t(right)].headings;
    if (l.empty() || r.empty())
        return l.empty() && r.empty() ? 0.5 : 0;
    const double outer = m_depths[0].of(l[0], r[0]);
    if (l.size() == 1 || r.size() == 1)
        return outer;
    return 0.5 * outer + 0.5 * m_depths[1].of(l[1], r[1]);
}

} // namespace PlanLens
