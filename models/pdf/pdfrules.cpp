// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfrules.h"

#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace PlanLens {

namespace {

constexpr float pieceGap = 3; ///< between pieces of one line
constexpr float touching = 4; ///< how far lines that meet may be apart

std::vector<PdfRule> joined(std::vector<PdfRule> pieces)
{
    // Pieces at nearly the same place first get the same place.
    std::sort(pieces.begin(), pieces.end(),
              [](const PdfRule &a, const PdfRule &b) { return a.at < b.at; });
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (pieces[i].at - pieces[i - 1].at < ruleWidth / 2)
            pieces[i].at = pieces[i - 1].at;
    }
    std::sort(pieces.begin(), pieces.end(), [](const PdfRule &a, const PdfRule &b) {
        return a.at != b.at ? a.at < b.at : a.from < b.from;
    });
    std::vector<PdfRule> rules;
    for (const PdfRule &piece : pieces) {
        if (!rules.empty() && rules.back().at == piece.at &&
            piece.from <= rules.back().to + pieceGap)
            rules.back().to = std::max(rules.back().to, piece.to);
        else
            rules.push_back(piece);
    }
    // What is short stays only where it is as long as a small cell.
    constexpr float shortest = 5;
    std::erase_if(rules, [](const PdfRule &rule) { return rule.length() < shortest; });
    return rules;
}

/// Which rules belong together: each points at another of its set.
class Sets
{
public:
    explicit Sets(std::size_t count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }
    std::size_t find(std::size_t index)
    {
        while (m_parents[index] != index) {
            m_parents[index] = m_parents[m_parents[index]];
            index = m_parents[index];
        }
        return index;
    }
    void join(std::size_t a, std::size_t b) { m_parents[find(a)] = find(b); }

private:
    std::vector<std::size_t> m_parents;
};

bool touch(const PdfRule &across, const PdfRule &down)
{
    return down.at >= across.from - touching && down.at <= across.to + touching &&
           across.at >= down.from - touching && across.at <= down.to + touching;
}

void setBox(PdfRegion &region)
{
    PdfBox &box = region.box;
    box = {1e9F, 1e9F, -1e9F, -1e9F};
    for (const PdfRule &rule : region.across) {
        box.left = std::min(box.left, rule.from);
        box.right = std::max(box.right, rule.to);
        box.top = std::min(box.top, rule.at);
        box.bottom = std::max(box.bottom, rule.at);
    }
    for (const PdfRule &rule : region.down) {
        box.left = std::min(box.left, rule.at);
        box.right = std::max(box.right, rule.at);
        box.top = std::min(box.top, rule.from);
        box.bottom = std::max(box.bottom, rule.to);
    }
}

} // namespace

bool PdfRule::covers(float start, float end) const
{
    constexpr float enough = 0.6F;
    return std::min(to, end) - std::max(from, start) >= enough * (end - start);
}

PdfRules rulesOf(const std::vector<PdfBox> &rulings)
{
    PdfRules rules;
    for (const PdfBox &box : rulings) {
        if (box.width() >= box.height())
            rules.across.push_back({(box.top + box.bottom) / 2, box.left, box.right});
        else
            rules.down.push_back({(box.left + box.right) / 2, box.top, box.bottom});
    }
    rules.across = joined(std::move(rules.across));
    rules.down = joined(std::move(rules.down));
    return rules;
}

std::vector<PdfRegion> regionsOf(const PdfRules &rules)
{
    const std::size_t across = rules.across.size();
    Sets sets(across + rules.down.size());
    for (std::size_t i = 0; i < rules.down.size(); ++i) {
        workPoint();
        const PdfRule &down = rules.down[i];
        const auto first =
            std::lower_bound(rules.across.begin(), rules.across.end(), down.from - touching,
                             [](const PdfRule &rule, float at) { return rule.at < at; });
        for (auto rule = first; rule != rules.across.end() && rule->at <= down.to + touching;
             ++rule) {
            if (touch(*rule, down))
                sets.join(std::size_t(rule - rules.across.begin()), across + i);
        }
    }
    std::vector<int> places(across + rules.down.size(), -1);
    std::vector<PdfRegion> regions;
    const auto regionOf = [&](std::size_t index) -> PdfRegion & {
        int &place = places[sets.find(index)];
        if (place < 0) {
            place = int(regions.size());
            regions.push_back({});
        }
        return regions[std::size_t(place)];
    };
    for (std::size_t i = 0; i < across; ++i)
        regionOf(i).across.push_back(rules.across[i]);
    for (std::size_t i = 0; i < rules.down.size(); ++i)
        regionOf(across + i).down.push_back(rules.down[i]);
    for (PdfRegion &region : regions)
        setBox(region);
    return regions;
}

} // namespace PlanLens
