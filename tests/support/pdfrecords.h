// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfrecord.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace PlanLens::Testing {

/// What the program that records the pages of a PDF says of pages that a test makes up. Places are
/// points from the upper left corner.
class PdfRecords
{
public:
    void page(float width = 595, float height = 842)
    {
        add(PdfRecord::PageStart, PdfRecord::Page{width, height});
    }
    void rule(const PdfRecord::Box &box) { add(PdfRecord::Ruling, box); }
    void picture(const PdfRecord::Box &box) { add(PdfRecord::Picture, box); }
    void broken() { m_bytes += char(PdfRecord::Broken); }

    /// From a place on the base line on; Latin letters and digits are half as wide as the others.
    void text(float x, float y, float size, const QString &words,
              std::uint8_t direction = PdfRecord::Right, std::uint8_t flags = 0)
    {
        PdfRecord::Glyph glyph{
            .x = x, .y = y, .size = size, .direction = direction, .flags = flags};
        const bool along = direction == PdfRecord::Right || direction == PdfRecord::Left;
        for (const char32_t character : words.toUcs4()) {
            glyph.character = character;
            glyph.advance = character < 0x80 ? size / 2 : size;
            this->glyph(glyph);
            (along ? glyph.x : glyph.y) += glyph.advance;
        }
    }
    void glyph(const PdfRecord::Glyph &glyph) { add(PdfRecord::GlyphDrawn, glyph); }

    QByteArray bytes() const { return m_bytes + char(PdfRecord::End); }

private:
    template <typename Content>
    void add(PdfRecord::Type type, const Content &content)
    {
        m_bytes += char(type);
        m_bytes.append(reinterpret_cast<const char *>(&content), sizeof content);
    }

    QByteArray m_bytes = PdfRecord::signature;
};

} // namespace PlanLens::Testing
