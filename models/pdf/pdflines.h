// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/glyphnumbers.h"
#include "pdf/pdfpage.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace PlanLens {

/// A gap inside a stretch of text, which may be one between cells.
struct PdfGap
{
    float left = 0;
    float right = 0;
    qsizetype at = 0; ///< of the text: where the next character stands, behind a blank if any
};

/// A stretch of text on a line, without a gap wider than between words.
struct PdfPart
{
    float left = 0;
    float right = 0;
    float base = 0;
    float size = 0; ///< of most of its characters
    float firstWidth =
        0; ///< of what stands at its start and is never broken: a character, a number
    std::uint16_t font = 0; ///< of most of its characters
    QString text;
    GlyphNumbers glyphs;      ///< of the text
    QStringList noteMarks;    ///< raised marks of notes, which are not in the text
    std::vector<PdfGap> gaps; ///< narrow ones, from left to right
    int page = 0;             ///< 1-based; 0 until pages are put together

    void move(float x, float y)
    {
        left += x;
        right += x;
        base += y;
        for (PdfGap &gap : gaps) {
            gap.left += x;
            gap.right += x;
        }
    }
};

/// Text on one base line.
struct PdfLine
{
    std::vector<PdfPart> parts; ///< from left to right; never empty

    float left() const { return parts.front().left; }
    float right() const { return parts.back().right; }
    float base() const { return parts.front().base; }
    float size() const;
    float top() const { return base() - size() * 0.9F; }
    float bottom() const { return base() + size() * 0.2F; }
    /// All of it; a blank stands for each gap.
    QString text() const;
    GlyphNumbers glyphs() const;
    QStringList noteMarks() const;
};

/// Sets glyphs into lines, from the top to the bottom. A glyph that is drawn twice, to make it look
/// bold, is one.
std::vector<PdfLine> linesOf(std::vector<PdfGlyph> glyphs);

} // namespace PlanLens
