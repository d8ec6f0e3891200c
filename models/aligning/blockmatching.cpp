// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/blockmatching.h"

#include "aligning/blockcandidates.h"
#include "aligning/chain.h"
#include "aligning/tornblocks.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Scores from which on blocks are taken to treat the same subject (see BlockCandidate::score()).
constexpr double leastAnywhere = 0.1; ///< wherever they stand
constexpr double leastInOrder = 0.07; ///< between two pairs that keep the order
/// Which share of its own best score a left-over block must have to be taken into a pair beside it.
constexpr double loyalLeftOver = 0.5;

/// Whether blocks stand next to each other, in their order.
bool areNeighbours(const std::vector<int> &blocks)
{
    return std::adjacent_find(blocks.begin(), blocks.end(),
                              [](int a, int b) { return b != a + 1; }) == blocks.end();
}

class BlockMatcher
{
public:
    BlockMatcher(const ReportProfile &left, const ReportProfile &right)
        : m_left(left), m_right(right), m_partners(left.size(), right.size()), m_search(left, right)
    {}

    std::vector<BlockMatch> run()
    {
        joinIdentical(m_left, m_right, m_partners);
        joinTitles();
        addSurePairs();
        joinTorn();
        m_candidates = m_search.among(m_partners);
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const auto &a, const auto &b) { return a.score() > b.score(); });
        joinBest();
        joinInOrder();
        growMatches();
        return matches();
    }

private:
    bool isFree(const BlockCandidate &candidate) const
    {
        const auto free = [](const std::vector<int> &partners) {
            return [&partners](int block) {
                return partners[std::size_t(block)] < 0;
            };
        };
        return std::all_of(candidate.left.begin(), candidate.left.end(), free(m_partners.ofLeft)) &&
               std::all_of(candidate.right.begin(), candidate.right.end(),
                           free(m_partners.ofRight));
    }

    /// Two reports are about one subject at least: their titles belong together.
    void joinTitles()
    {
        const auto isTitle = [](const BlockProfile &p) {
            return p.kind == BlockClass::Title;
        };
        const auto l = std::find_if(m_left.begin(), m_left.end(), isTitle);
        const auto r = std::find_if(m_right.begin(), m_right.end(), isTitle);
        if (l == m_left.end() || r == m_right.end())
            return;
        const int left = int(l - m_left.begin());
        const int right = int(r - m_right.begin());
        if (m_partners.isFree(left, right))
            m_partners.join(left, right);
    }

    /// What has been joined without being weighed.
    void addSurePairs()
    {
        for (int l = 0; l < int(m_left.size()); ++l)
            if (const int r = m_partners.ofLeft[std::size_t(l)]; r >= 0)
                m_joined.push_back({{l}, {r}, m_search.content(l, r), 1});
    }

    /// What one report prints whole and the other one in parts, word for word.
    void joinTorn()
    {
        for (TornBlock &torn : tornBlocks(m_left, m_partners.ofLeft, m_right, m_partners.ofRight))
            join({{torn.whole}, std::move(torn.parts), 1, 1});
        for (TornBlock &torn : tornBlocks(m_right, m_partners.ofRight, m_left, m_partners.ofLeft))
            join({std::move(torn.parts), {torn.whole}, 1, 1});
    }

    void join(const BlockCandidate &candidate)
    {
        for (const int l : candidate.left)
            for (const int r : candidate.right)
                m_partners.join(l, r);
        m_joined.push_back(candidate);
    }

    void joinBest()
    {
        for (const BlockCandidate &candidate : m_candidates)
            if (candidate.score() >= leastAnywhere && isFree(candidate))
                join(candidate);
    }

    /// What a pair counts in the chain. Those with the same text all count the same, so that no
    /// more of them are called moved than need be.
    double weightInOrder(const BlockCandidate &joined) const
    {
        const bool same = m_left[std::size_t(joined.left.front())].folded ==
                          m_right[std::size_t(joined.right.front())].folded;
        return 1 + (same ? 1 : std::min(1.0, joined.score()));
    }

    /// For each of the joined whether it keeps the order of both reports.
    std::vector<bool> inOrder() const
    {
        std::vector<ChainLink> links;
        std::vector<std::size_t> linked;
        for (std::size_t i = 0; i < m_joined.size(); ++i) {
            const BlockCandidate &joined = m_joined[i];
            if (!areNeighbours(joined.left) || !areNeighbours(joined.right))
                continue;
            links.push_back({joined.left.front(), joined.right.front(), weightInOrder(joined)});
            linked.push_back(i);
        }
        std::vector<bool> kept(m_joined.size(), false);
        for (const int index : heaviestChain(links))
            kept[linked[std::size_t(index)]] = true;
        return kept;
    }

    /// For each left block the right blocks between which its partner would keep the order.
    std::vector<std::pair<int, int>> gaps() const
    {
        std::vector<int> anchors(m_left.size(), -1);
        const std::vector<bool> kept = inOrder();
        for (std::size_t i = 0; i < m_joined.size(); ++i)
            if (kept[i])
                anchors[std::size_t(m_joined[i].left.front())] = m_joined[i].right.front();
        std::vector<std::pair<int, int>> gaps(m_left.size());
        int above = -1;
        for (std::size_t l = 0; l < gaps.size(); ++l) {
            gaps[l].first = above;
            above = std::max(above, anchors[l]);
        }
        int below = int(m_right.size());
        for (std::size_t l = gaps.size(); l-- > 0;) {
            gaps[l].second = below;
            below = anchors[l] >= 0 ? anchors[l] : below;
        }
        return gaps;
    }

    /// Joins what is still free and fits between the pairs that keep the order.
    void joinInOrder()
    {
        const auto gap = gaps();
        std::vector<BlockCandidate> fitting;
        std::vector<ChainLink> links;
        for (const BlockCandidate &c : m_candidates) {
            const auto &[above, below] = gap[std::size_t(c.left.front())];
            if (c.isGroup() || !isFree(c) || c.score() < leastInOrder || c.right.front() <= above ||
                c.right.front() >= below)
                continue;
            fitting.push_back(c);
            links.push_back({c.left.front(), c.right.front(), c.score()});
        }
        for (const int index : heaviestChain(links))
            join(fitting[std::size_t(index)]);
    }

    /// Takes what is left over into the pairs beside it.
    void growMatches()
    {
        for (BlockCandidate &joined : m_joined) {
            if (joined.content >= 1)
                continue;
            if (auto group = m_search.grown(joined, m_partners, loyalLeftOver)) {
                joined = std::move(*group);
                for (const int l : joined.left)
                    for (const int r : joined.right)
                        m_partners.join(l, r);
            }
        }
    }

    std::vector<BlockMatch> matches() const
    {
        const std::vector<bool> kept = inOrder();
        std::vector<BlockMatch> matches;
        for (std::size_t i = 0; i < m_joined.size(); ++i)
            matches.push_back({m_joined[i].left, m_joined[i].right, !kept[i], m_joined[i].content});
        std::sort(matches.begin(), matches.end(),
                  [](const auto &a, const auto &b) { return a.right.front() < b.right.front(); });
        return matches;
    }

    const ReportProfile &m_left;
    const ReportProfile &m_right;
    BlockPartners m_partners;
    CandidateSearch m_search;
    std::vector<BlockCandidate> m_candidates; ///< the best first
    std::vector<BlockCandidate> m_joined;
};

} // namespace

std::vector<BlockMatch> matchBlocks(const ReportProfile &left, const ReportProfile &right)
{
    return BlockMatcher(left, right).run();
}

} // namespace PlanLens
