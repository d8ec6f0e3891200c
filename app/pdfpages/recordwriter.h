// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfrecord.h"

#include <cstdio>
#include <type_traits>

namespace PlanLens::PdfRecord {

/// Writes records to standard output, and ends the program where one goes beyond a limit.
class Writer
{
public:
    Writer() { std::fwrite(signature, 1, sizeof signature - 1, stdout); }

    void page(const Page &page) { write(PageStart, page); }
    void glyph(const Glyph &glyph);
    void ruling(const Box &box);
    void picture(const Box &box) { write(Picture, box); }
    void broken() { std::fputc(Broken, stdout); }
    void end();
    [[noreturn]] void fail(PdfFailure failure);

    /// How many glyphs were written.
    std::uint32_t glyphs() const { return m_glyphs; }

private:
    template <typename Content>
    void write(Type type, const Content &content)
    {
        static_assert(std::is_trivially_copyable_v<Content>);
        std::fputc(type, stdout);
        std::fwrite(&content, sizeof content, 1, stdout);
    }

    std::uint32_t m_glyphs = 0;
    std::uint32_t m_rulings = 0;
};

} // namespace PlanLens::PdfRecord
