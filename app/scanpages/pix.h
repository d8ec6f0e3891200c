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

} // namespace PlanLens
