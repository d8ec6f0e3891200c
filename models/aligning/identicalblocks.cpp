// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/identicalblocks.h"

#include <QHash>

namespace PlanLens {

namespace {

/// A text in blocks that may be put side by side.
struct BlockText
{
    BlockClass kind = BlockClass::Text;
    QString folded;

    bool operator==(const BlockText &) const = default;
};

size_t qHash(const BlockText &text, size_t seed = 0)
{
    return qHashMulti(seed, int(text.kind), text.folded);
}

/// Where one text stands in either report, in order.
struct TextPlaces
{
    std::vector<int> left;
    std::vector<int> right;
};

/// The places of every text, in the order in which the texts first stand in the left report, so
/// that headings come before what stands under them.
std::vector<TextPlaces> placesOfTexts(const ReportProfile &left, const ReportProfile &right)
{
    std::vector<TextPlaces> places;
    QHash<BlockText, std::size_t> known;
    for (int i = 0; i < int(left.size()); ++i) {
        const BlockProfile &block = left[std::size_t(i)];
        const BlockText text{block.kind, block.folded};
        auto at = known.constFind(text);
        if (at == known.cend()) {
            at = known.insert(text, places.size());
            places.emplace_back();
        }
        places[*at].left.push_back(i);
    }
    for (int i = 0; i < int(right.size()); ++i) {
        const BlockProfile &block = right[std::size_t(i)];
        const auto text = known.constFind({block.kind, block.folded});
        if (text != known.cend())
            places[*text].right.push_back(i);
    }
    return places;
}

bool sameBlock(const BlockProfile &left, const BlockProfile &right)
{
    return left.kind == right.kind && left.folded == right.folded;
}

/// Spreads from joined blocks to their neighbours: step 1 downwards, -1 upwards.
void spread(const ReportProfile &left, const ReportProfile &right, int step,
            BlockPartners &partners)
{
    const int count = int(left.size());
    for (int i = step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
        const int partner = partners.ofLeft[std::size_t(i)];
        const int l = i + step;
        const int r = partner + step;
        if (partner < 0 || l < 0 || l >= count || r < 0 || r >= int(right.size()))
            continue;
        if (partners.isFree(l, r) && sameBlock(left[std::size_t(l)], right[std::size_t(r)]))
            partners.join(l, r);
    }
}

/// The heading right above a block; -1 where it has none.
int headingOf(const BlockProfile &block)
{
    return block.headings.empty() ? -1 : block.headings.back();
}

/// Joins places of one text whose headings are joined, in order.
void joinUnderHeadings(const TextPlaces &places, const ReportProfile &left,
                       const ReportProfile &right, BlockPartners &partners)
{
    QHash<int, std::vector<int>> free; // by the heading in the right report, the first one last
    for (auto r = places.right.rbegin(); r != places.right.rend(); ++r)
        if (const int heading = headingOf(right[std::size_t(*r)]);
            heading >= 0 && partners.ofRight[std::size_t(*r)] < 0)
            free[heading].push_back(*r);
    for (const int l : places.left) {
        const int heading = headingOf(left[std::size_t(l)]);
        if (heading < 0 || partners.ofLeft[std::size_t(l)] >= 0)
            continue;
        const auto found = free.find(partners.ofLeft[std::size_t(heading)]);
        if (found == free.end() || found->empty())
            continue;
        partners.join(l, found->back());
        found->pop_back();
    }
}

/// Joins what is left of the places of one text, in order.
void joinInOrder(const TextPlaces &places, BlockPartners &partners)
{
    auto r = places.right.begin();
    for (const int l : places.left) {
        if (partners.ofLeft[std::size_t(l)] >= 0)
            continue;
        while (r != places.right.end() && partners.ofRight[std::size_t(*r)] >= 0)
            ++r;
        if (r == places.right.end())
            return;
        partners.join(l, *r++);
    }
}

} // namespace

void joinIdentical(const ReportProfile &left, const ReportProfile &right, BlockPartners &partners)
{
    const std::vector<TextPlaces> places = placesOfTexts(left, right);
    for (const TextPlaces &of : places)
        if (of.left.size() == 1 && of.right.size() == 1)
            partners.join(of.left[0], of.right[0]);
    spread(left, right, 1, partners);
    spread(left, right, -1, partners);
    for (const TextPlaces &of : places) {
        joinUnderHeadings(of, left, right, partners);
        joinInOrder(of, partners);
    }
}

} // namespace PlanLens
