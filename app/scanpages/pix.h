// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <leptonica/allheaders.h>

#include <memory>

namespace PlanLens {

struct PixDestroyer
{
    void operator()(Pix *pix) const { pixDestroy(&pix); }
};
/// A picture that is given back with its owner.
using PixHolder = std::unique_ptr<Pix, PixDestroyer>;

struct BoxDestroyer
{
    void operator()(Box *box) const { boxDestroy(&box); }
};
using BoxHolder = std::unique_ptr<Box, BoxDestroyer>;

struct BoxesDestroyer
{
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
};
using BoxesHolder = std::unique_ptr<Boxa, BoxesDestroyer>;

/// A rectangle of a picture, in pixels.
struct PixelBox
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

inline BoxHolder boxOf(const PixelBox &box)
{
    return BoxHolder(boxCreate(box.left, box.top, box.width, box.height));
}

/// What a picture shows in a box; nothing where that is outside of it.
inline PixHolder clipped(Pix *pix, const PixelBox &box)
{
    return PixHolder(pixClipRectangle(pix, boxOf(box).get(), nullptr));
}

/// Makes a box of a page, or of its ink, white.
inline void wipe(Pix *pix, const PixelBox &box)
{
    if (pixGetDepth(pix) == 1)
        pixClearInRect(pix, boxOf(box).get());
    else
        pixSetInRect(pix, boxOf(box).get());
}

} // namespace PlanLens
