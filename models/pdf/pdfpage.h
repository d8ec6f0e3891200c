// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/glyphnumbers.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace PlanLens {

/// A rectangle on a page, in points; y grows downwards.
struct PdfBox
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    float width() const { return right - left; }
    float height() const { return bottom - top; }
    bool contains(float x, float y) const
    {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
};

/// One character on a page whose text runs to the right.
struct PdfGlyph
{
    float left = 0;
    float right = 0;
    float base = 0;         ///< y of the base line
    float size = 0;         ///< of its font
    char32_t character = 0; ///< U+FFFD where the font does not say which it is
    std::uint16_t font = 0;
    std::int8_t confidence = -1;     ///< in percent, where it was recognised in a picture; else -1
    int number = GlyphNumbers::none; ///< see numberGlyphs()

    float middle() const { return (left + right) / 2; }
    /// Where the middle of a Chinese character on this line is.
    float height() const { return base - size * 0.35F; }
};

/// What a page shows, turned so that most of its text runs to the right.
struct PdfPage
{
    float width = 0;
    float height = 0;
    std::vector<PdfGlyph> glyphs;
    std::vector<PdfBox> rulings; ///< lines, and rectangles as thin as one
    std::vector<PdfBox> pictures;
    QString askew;       ///< text that runs another way than most
    QString unseen;      ///< text that is there but not shown
    bool broken = false; ///< text of it may be missing
    int turned = 0;      ///< clockwise, in degrees, against how it is shown
};

} // namespace PlanLens
