// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/commonwords.h"

#include "aligning/chain.h"

#include <algorithm>
#include <unordered_map>

namespace PlanLens {

namespace {

/// Pairs of equal words looked at in one stretch.
constexpr std::size_t mostLinks = 60'000;
/// How often a stretch between common words is looked at again for more frequent ones.
constexpr int mostRounds = 6;

struct Stretch
{
    int leftStart = 0, leftEnd = 0;
    int rightStart = 0, rightEnd = 0;

    bool isEmpty() const { return leftStart >= leftEnd || rightStart >= rightEnd; }
};

class Matching
{
public:
    Matching(const WordRow &left, const WordRow &right) : m_left(left), m_right(right) {}

    std::vector<std::pair<int, int>> run()
    {
        match({0, int(m_left.ids.size()), 0, int(m_right.ids.size())}, mostRounds);
        std::sort(m_pairs.begin(), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    int left(int at) const { return m_left.ids[std::size_t(at)]; }
    int right(int at) const { return m_right.ids[std::size_t(at)]; }

    /// Takes what both begin and end with.
    void trim(Stretch &s)
    {
        while (!s.isEmpty() && left(s.leftStart) == right(s.rightStart))
            m_pairs.emplace_back(s.leftStart++, s.rightStart++);
        while (!s.isEmpty() && left(s.leftEnd - 1) == right(s.rightEnd - 1))
            m_pairs.emplace_back(--s.leftEnd, --s.rightEnd);
    }

    void match(Stretch s, int rounds)
    {
        trim(s);
        if (s.isEmpty() || rounds == 0)
            return;
        bool all = true;
        const std::vector<ChainLink> links = rareLinks(s, all);
        Stretch gap{s.leftStart, s.leftStart, s.rightStart, s.rightStart};
        for (const int index : heaviestChain(links)) {
            const ChainLink &link = links[std::size_t(index)];
            gap.leftEnd = s.leftStart + link.left;
            gap.rightEnd = s.rightStart + link.right;
            if (!all)
                match(gap, rounds - 1);
            m_pairs.emplace_back(gap.leftEnd, gap.rightEnd);
            gap.leftStart = gap.leftEnd + 1;
            gap.rightStart = gap.rightEnd + 1;
        }
        gap.leftEnd = s.leftEnd;
        gap.rightEnd = s.rightEnd;
        if (!all && !links.empty())
            match(gap, rounds - 1);
    }

    struct Places
    {
        std::vector<int> left;
        std::vector<int> right;
        std::size_t links() const { return left.size() * right.size(); }
    };

    /// The pairs of equal words, those of the rarest words first, as many as are allowed. Positions
    /// count from the start of the stretch.
    std::vector<ChainLink> rareLinks(const Stretch &s, bool &all) const
    {
        std::unordered_map<int, Places> places;
        for (int at = s.leftStart; at < s.leftEnd; ++at)
            places[left(at)].left.push_back(at - s.leftStart);
        for (int at = s.rightStart; at < s.rightEnd; ++at)
            if (const auto known = places.find(right(at)); known != places.end())
                known->second.right.push_back(at - s.rightStart);
        std::vector<const Places *> byRarity;
        for (const auto &[id, of] : places)
            if (!of.right.empty())
                byRarity.push_back(&of);
        std::sort(byRarity.begin(), byRarity.end(), [](const Places *a, const Places *b) {
            return a->links() != b->links() ? a->links() < b->links()
                                            : a->left.front() < b->left.front();
        });
        std::vector<ChainLink> links;
        for (const Places *of : byRarity) {
            if (links.size() + of->links() > mostLinks) {
                all = false;
                break;
            }
            for (const int l : of->left)
                for (const int r : of->right)
                    links.push_back({l, r, double(weight(s, l))});
        }
        return links;
    }

    float weight(const Stretch &s, int l) const
    {
        return m_left.weights[std::size_t(s.leftStart) + std::size_t(l)];
    }

    const WordRow &m_left;
    const WordRow &m_right;
    std::vector<std::pair<int, int>> m_pairs;
};

} // namespace

std::vector<std::pair<int, int>> commonWords(const WordRow &left, const WordRow &right)
{
    return Matching(left, right).run();
}

} // namespace PlanLens
