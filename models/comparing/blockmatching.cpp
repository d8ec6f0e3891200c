#include "comparing/blockmatching.h"

#include "comparing/blockcandidates.h"
#include "comparing/chain.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Scores from which on blocks are taken to treat the same subject (see BlockCandidate::score()).
constexpr double leastAnywhere = 0.22; ///< of the best pairs, wherever they stand
constexpr double leastMoved = 0.30;    ///< of those that break the order
constexpr double leastInOrder = 0.12;  ///< between two pairs that are sure
/// How much of a block its neighbour's partner must hold to be one with it.
constexpr double leastHeld = 0.5;

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
        m_candidates = m_search.among(m_partners);
        std::sort(m_candidates.begin(), m_candidates.end(), [](const auto &a, const auto &b) {
            const double l = a.score();
            const double r = b.score();
            return l != r ? l > r : a.left != b.left ? a.left < b.left : a.right < b.right;
        });
        joinBest();
        partUnsureMoves();
        joinInOrder();
        return matches();
    }

private:
    bool isFree(const BlockCandidate &c) const { return m_partners.isFree(c.left, c.right); }

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

    void joinBest()
    {
        for (const BlockCandidate &candidate : m_candidates)
            if (candidate.score() >= leastAnywhere && isFree(candidate))
                join(candidate);
    }

    void join(const BlockCandidate &candidate)
    {
        m_partners.join(candidate.left, candidate.right);
        m_scores[candidate.left] = candidate.score();
    }

    double scoreOf(int left) const
    {
        const auto known = m_scores.find(left);
        return known != m_scores.end() ? known->second : 1;
    }

    /// The joined blocks that keep the order of both reports: for each left one whether it does.
    std::vector<bool> inOrder() const
    {
        std::vector<ChainLink> links;
        for (int l = 0; l < int(m_left.size()); ++l)
            if (const int r = m_partners.ofLeft[std::size_t(l)]; r >= 0)
                links.push_back({l, r, 1 + scoreOf(l)});
        std::vector<bool> kept(m_left.size(), false);
        for (const int index : heaviestChain(links))
            kept[std::size_t(links[std::size_t(index)].left)] = true;
        return kept;
    }

    void partUnsureMoves()
    {
        const std::vector<bool> kept = inOrder();
        for (int l = 0; l < int(m_left.size()); ++l) {
            const int r = m_partners.ofLeft[std::size_t(l)];
            if (r >= 0 && !kept[std::size_t(l)] && scoreOf(l) < leastMoved)
                m_partners.part(l, r);
        }
    }

    /// Joins what is still free and fits between the pairs that keep the order.
    void joinInOrder()
    {
        const std::vector<bool> kept = inOrder();
        std::vector<int> before(m_left.size(), -1); ///< right partner of the last kept one above
        std::vector<int> behind(m_left.size(), int(m_right.size()));
        for (int l = 0, last = -1; l < int(m_left.size()); ++l) {
            before[std::size_t(l)] = last;
            if (kept[std::size_t(l)])
                last = m_partners.ofLeft[std::size_t(l)];
        }
        for (int l = int(m_left.size()) - 1, next = int(m_right.size()); l >= 0; --l) {
            behind[std::size_t(l)] = next;
            if (kept[std::size_t(l)])
                next = m_partners.ofLeft[std::size_t(l)];
        }
        std::vector<BlockCandidate> fitting;
        std::vector<ChainLink> links;
        for (const BlockCandidate &c : m_candidates)
            if (isFree(c) && c.score() >= leastInOrder && c.right > before[std::size_t(c.left)] &&
                c.right < behind[std::size_t(c.left)]) {
                fitting.push_back(c);
                links.push_back({c.left, c.right, c.score()});
            }
        for (const int index : heaviestChain(links))
            join(fitting[std::size_t(index)]);
    }

    std::vector<BlockMatch> matches() const
    {
        const std::vector<bool> kept = inOrder();
        std::vector<BlockMatch> matches;
        for (int r = 0; r < int(m_right.size()); ++r) {
            const int l = m_partners.ofRight[std::size_t(r)];
            if (l >= 0)
                matches.push_back({{l}, {r}, !kept[std::size_t(l)], m_search.content(l, r)});
        }
        return matches;
    }

    const ReportProfile &m_left;
    const ReportProfile &m_right;
    BlockPartners m_partners;
    CandidateSearch m_search;
    std::vector<BlockCandidate> m_candidates;
    std::unordered_map<int, double> m_scores; ///< by left block; identical ones are not in it
};

} // namespace

std::vector<BlockMatch> matchBlocks(const ReportProfile &left, const ReportProfile &right)
{
    return BlockMatcher(left, right).run();
}

} // namespace PlanLens
