// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

/// Stretches of rows of pixels that are not white.
std::vector<PixelBox> stripesIn(Pix *ink, const PixelBox &box)
{
    std::vector<PixelBox> stripes;
    const PixHolder inside = clipped(ink, box);
    Numa *counts = inside ? pixCountPixelsByRow(inside.get(), nullptr) : nullptr;
    bool open = false;
    for (int row = 0; counts && row < box.height; ++row) {
        int count = 0;
        numaGetIValue(counts, row, &count);
        if (count > 0 && !open)
            stripes.push_back({box.left, box.top + row, box.width, 0});
        if (count > 0)
            ++stripes.back().height;
        open = count > 0;
    }
    numaDestroy(&counts);
    return stripes;
}

/// How high most lines are; `least` where there are none.
int usualHeight(const std::vector<std::vector<PixelBox>> &stripes, int least)
{
    std::vector<int> heights;
    for (const std::vector<PixelBox> &list : stripes) {
        for (const PixelBox &stripe : list) {
            if (stripe.height >= least)
                heights.push_back(stripe.height);
        }
    }
    if (heights.empty())
        return least;
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Joins stripes that are parts of one line: 二, 三, a comma.
std::vector<PixelBox> joined(const std::vector<PixelBox> &stripes, int usual)
{
    constexpr double highest = 1.2; // of the usual height
    constexpr double part = 0.6;
    std::vector<PixelBox> lines;
    for (const PixelBox &stripe : stripes) {
        if (!lines.empty()) {
            PixelBox &last = lines.back();
            const int together = stripe.top + stripe.height - last.top;
            if (together <= highest * usual &&
                std::min(last.height, stripe.height) < part * usual) {
                last.height = together;
                continue;
            }
        }
        lines.push_back(stripe);
    }
    return lines;
}

/// What is black in a box of a page, from its edges; nothing where that is no more than dust.
std::optional<PixelBox> contentOf(Pix *ink, const PixelBox &box, int dust)
{
    const PixHolder inside = clipped(ink, box);
    Box *found = nullptr;
    if (!inside || pixClipToForeground(inside.get(), nullptr, &found) != 0 || !found)
        return std::nullopt;
    PixelBox content;
    boxGetGeometry(found, &content.left, &content.top, &content.width, &content.height);
    boxDestroy(&found);
    content.left += box.left;
    content.top += box.top;
    if (content.width <= dust && content.height <= dust)
        return std::nullopt;
    return content;
}

} // namespace

std::vector<PixelBox> linesIn(Pix *ink, const std::vector<PixelBox> &cells, int resolution)
{
    const int dust = resolution / 40;
    const int least = resolution / 16;
    std::vector<std::vector<PixelBox>> stripes;
    for (const PixelBox &cell : cells)
        stripes.push_back(stripesIn(ink, cell));
    const int usual = usualHeight(stripes, least);
    std::vector<PixelBox> lines;
    for (const std::vector<PixelBox> &list : stripes) {
        for (const PixelBox &line : joined(list, usual)) {
            if (const auto content = contentOf(ink, line, dust))
                lines.push_back(*content);
        }
    }
    return lines;
}

std::vector<PixelBox> leftIn(Pix *ink, const std::vector<PixelBox> &words, int resolution)
{
    const int edge = resolution / 50;
    for (const PixelBox &word : words)
        wipe(ink,
             {word.left - edge, word.top - edge, word.width + 2 * edge, word.height + 2 * edge});
    // Characters beside each other become one piece.
    const PixHolder closed(
        pixCloseSafeBrick(nullptr, ink, resolution / 10, std::max(1, resolution / 40)));
    const BoxesHolder boxes(pixConnCompBB(closed.get(), 8));
    const int least = resolution / 20;
    const int most = resolution / 2;
    std::vector<PixelBox> pieces;
    for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
        PixelBox box;
        boxaGetBoxGeometry(boxes.get(), i, &box.left, &box.top, &box.width, &box.height);
        // A dash is as long as a character is high.
        if (std::max(box.width, box.height) >= least && box.height <= most)
            pieces.push_back(box);
    }
    return pieces;
}

} // namespace PlanLens
