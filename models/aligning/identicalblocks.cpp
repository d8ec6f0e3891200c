#include "aligning/identicalblocks.h"

#include <QHash>

namespace PlanLens {

namespace {

struct Places
{
    std::vector<int> left;
    std::vector<int> right;
};

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

} // namespace

void joinIdentical(const ReportProfile &left, const ReportProfile &right, BlockPartners &partners)
{
    QHash<QString, Places> places;
    for (int i = 0; i < int(left.size()); ++i)
        places[left[std::size_t(i)].folded].left.push_back(i);
    for (int i = 0; i < int(right.size()); ++i)
        places[right[std::size_t(i)].folded].right.push_back(i);
    for (const Places &of : std::as_const(places))
        if (of.left.size() == 1 && of.right.size() == 1 &&
            sameBlock(left[std::size_t(of.left[0])], right[std::size_t(of.right[0])]))
            partners.join(of.left[0], of.right[0]);
    spread(left, right, 1, partners);
    spread(left, right, -1, partners);
    for (const Places &of : std::as_const(places)) {
        auto r = of.right.begin();
        for (const int l : of.left) {
            if (partners.ofLeft[std::size_t(l)] >= 0)
                continue;
            while (r != of.right.end() &&
                   (partners.ofRight[std::size_t(*r)] >= 0 ||
                    left[std::size_t(l)].kind != right[std::size_t(*r)].kind))
                ++r;
            if (r == of.right.end())
                break;
            partners.join(l, *r++);
        }
    }
}

} // namespace PlanLens
