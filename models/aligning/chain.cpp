// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/chain.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

/// For each right position the heaviest chain that ends at or before it (a Fenwick tree of maxima).
class BestEnds
{
public:
    explicit BestEnds(int positions) : m_ends(std::size_t(positions) + 1, End{}) {}

    struct End
    {
        double weight = 0;
        int link = -1;
    };

    /// The heaviest that ends before a position.
    End before(int position) const
    {
        End best;
        for (int at = position; at > 0; at -= at & -at)
            if (m_ends[std::size_t(at)].weight > best.weight)
                best = m_ends[std::size_t(at)];
        return best;
    }
    void add(int position, End end)
    {
        for (int at = position + 1; at < int(m_ends.size()); at += at & -at)
            if (end.weight > m_ends[std::size_t(at)].weight)
                m_ends[std::size_t(at)] = end;
    }

private:
    std::vector<End> m_ends;
};

} // namespace

std::vector<int> heaviestChain(const std::vector<ChainLink> &links)
{
    std::vector<int> order(links.size());
    std::iota(order.begin(), order.end(), 0);
    // Those of one left position from the right, so that none follows another of them.
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const ChainLink &l = links[std::size_t(a)];
        const ChainLink &r = links[std::size_t(b)];
        return l.left != r.left ? l.left < r.left : l.right > r.right;
    });
    int positions = 0;
    for (const ChainLink &link : links)
        positions = std::max(positions, link.right + 1);

    BestEnds ends(positions);
    std::vector<int> previous(links.size(), -1);
    BestEnds::End best;
    for (const int index : order) {
        const ChainLink &link = links[std::size_t(index)];
        const BestEnds::End before = ends.before(link.right);
        previous[std::size_t(index)] = before.link;
        const BestEnds::End end{before.weight + link.weight, index};
        ends.add(link.right, end);
        if (end.weight > best.weight)
            best = end;
    }
    std::vector<int> chain;
    for (int at = best.link; at >= 0; at = previous[std::size_t(at)])
        chain.push_back(at);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace PlanLens
