// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedpage.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

// In parts of an inch.
constexpr double shortestAcross = 0.8; ///< longer than strokes of characters side by side
constexpr double shortestDown = 0.35;
constexpr double broken = 0.012;  ///< a gap in a line; those between characters are wider
constexpr double thickest = 0.06; ///< what is thicker is filled
constexpr double leastCell = 0.1;
constexpr int palest = 190; ///< of a line: hair lines come out grey; white is 255

int pixels(double inches, int resolution)
{
    return std::max(1, int(std::lround(inches * resolution)));
}

std::vector<PixelBox> boxesOf(Pix *mask)
{
    const BoxesHolder boxes(pixConnCompBB(mask, 8));
    std::vector<PixelBox> list;
    for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
        PixelBox box;
        if (boxaGetBoxGeometry(boxes.get(), i, &box.left, &box.top, &box.width, &box.height) == 0)
            list.push_back(box);
    }
    return list;
}

/// The runs of ink of at least a length, across or down, that are no thicker than a line.
PixHolder linesOf(Pix *ink, int width, int height, int gap, int thick)
{
    const bool across = width > 1;
    const PixHolder closed(pixCloseSafeBrick(nullptr, ink, across ? gap : 1, across ? 1 : gap));
    PixHolder lines(pixOpenBrick(nullptr, closed.get(), width, height));
    const PixHolder filled(
        pixOpenBrick(nullptr, lines.get(), across ? 1 : thick, across ? thick : 1));
    return PixHolder(pixSubtract(nullptr, lines.get(), filled.get()));
}

/// What lines enclose on all sides: white stretches that reach no edge of the page.
std::vector<PixelBox> cellsBetween(Pix *lines, int resolution)
{
    constexpr double mostHeight = 3; // inches: what is higher is a frame around text
    constexpr double filledLeast = 0.85;
    const PixHolder open(pixInvert(nullptr, lines));
    Pixa *parts = nullptr;
    const BoxesHolder boxes(pixConnComp(open.get(), &parts, 4));
    std::vector<PixelBox> cells;
    for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
        PixelBox box;
        boxaGetBoxGeometry(boxes.get(), i, &box.left, &box.top, &box.width, &box.height);
        const int least = pixels(leastCell, resolution);
        const bool inside = box.left > 0 && box.top > 0 &&
                            box.left + box.width < pixGetWidth(lines) &&
                            box.top + box.height < pixGetHeight(lines);
        if (!inside || box.width < least || box.height < least ||
            box.height > pixels(mostHeight, resolution))
            continue;
        const PixHolder part(pixaGetPix(parts, i, L_CLONE));
        int count = 0;
        pixCountPixels(part.get(), &count, nullptr);
        if (count > filledLeast * box.width * box.height)
            cells.push_back(box);
    }
    pixaDestroy(&parts);
    std::sort(cells.begin(), cells.end(), [](const PixelBox &a, const PixelBox &b) {
        return a.top != b.top ? a.top < b.top : a.left < b.left;
    });
    return cells;
}

} // namespace

PageRules takeRules(ScannedPage &page)
{
    PageRules rules;
    const PixHolder ink(pixThresholdToBinary(page.grey.get(), palest));
    if (!ink)
        return rules;
    const int gap = pixels(broken, page.resolution);
    const int thick = pixels(thickest, page.resolution);
    const PixHolder across =
        linesOf(ink.get(), pixels(shortestAcross, page.resolution), 1, gap, thick);
    const PixHolder down = linesOf(ink.get(), 1, pixels(shortestDown, page.resolution), gap, thick);
    rules.across = boxesOf(across.get());
    rules.down = boxesOf(down.get());
    const PixHolder lines(pixOr(nullptr, across.get(), down.get()));
    // The grey edges of a line go with it.
    constexpr int edge = 7;
    const PixHolder wide(pixDilateBrick(nullptr, lines.get(), edge, edge));
    pixSetMasked(page.grey.get(), wide.get(), 255);
    rules.cells = cellsBetween(wide.get(), page.resolution);
    return rules;
}

} // namespace PlanLens
