// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace PlanLens::PdfRecord {

/// What the program that records PDF pages writes, and the reader takes in: the signature, then
/// records of a type, of one byte, and its content, without padding and in the machine's order of
/// bytes. Lengths are points (1/72 inch) from the upper left corner of the page as it is shown.
inline constexpr char signature[] = "PlanLens PDF 1\n";

enum Type : std::uint8_t {
    PageStart = 'P', ///< Page; what follows stands on it
    GlyphDrawn = 'G',
    Ruling = 'R',  ///< Box: a line, or a rectangle as thin as one
    Picture = 'I', ///< Box
    Broken = 'B',  ///< without content: of the page, text may be missing
    End = 'E',     ///< nothing follows
    Failed = 'X'   ///< PdfFailure; nothing follows
};

struct Page
{
    float width = 0;
    float height = 0;
};

enum GlyphFlag : std::uint8_t {
    Nameless = 1, ///< the font does not say which character it is
    Unseen = 2    ///< drawn in the mode that shows nothing
};

/// Which way the text runs; Askew where at another angle, and in vertical writing.
enum GlyphDirection : std::uint8_t { Right, Down, Left, Up, Askew };

struct Glyph
{
    float x = 0; ///< where it starts, on the base line
    float y = 0;
    float advance = 0; ///< how far the next one stands, along the direction
    float size = 0;    ///< of the font
    std::uint32_t character = 0;
    std::uint16_t font = 0; ///< numbered in the order of their first use
    std::uint8_t direction = Right;
    std::uint8_t flags = 0;
};

struct Box
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
};

enum class PdfFailure : std::uint8_t {
    Damaged,
    Encrypted,      ///< it takes a password
    TooManyPages,   ///< more than mostPages
    TooManyGlyphs,  ///< more than mostGlyphs
    TooManyRulings, ///< more than mostRulings
    OutOfMemory
};

/// No place and no length is larger than so many points, and all are numbers: what is beyond is no
/// page, and there is no counting with it.
inline constexpr float mostReach = 4e6F;
inline constexpr int mostPages = 5000;
inline constexpr std::uint32_t mostGlyphs = 4'000'000;
inline constexpr std::uint32_t mostRulings = 1'000'000;

} // namespace PlanLens::PdfRecord
