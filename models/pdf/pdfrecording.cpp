// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfrecording.h"

#include "text/workpoint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace PlanLens {

namespace {

using PdfRecord::Glyph;

/// Takes content of a fixed size off the bytes.
class Input
{
public:
    explicit Input(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    bool take(void *content, std::size_t size)
    {
        if (std::size_t(m_end - m_at) < size)
            return false;
        std::memcpy(content, m_at, size);
        m_at += size;
        return true;
    }
    template <typename Content>
    bool take(Content &content)
    {
        return take(&content, sizeof content);
    }

private:
    const char *m_at;
    const char *m_end;
};

template <typename... Numbers>
bool areWithinReach(Numbers... numbers)
{
    return (... && (std::abs(numbers) <= PdfRecord::mostReach)); // no number is neither
}

bool keepsToForm(const PdfRecord::Page &page)
{
    return areWithinReach(page.width, page.height);
}

bool keepsToForm(const PdfRecord::Box &box)
{
    return areWithinReach(box.left, box.top, box.right, box.bottom);
}

bool keepsToForm(const Glyph &glyph)
{
    return areWithinReach(glyph.x, glyph.y, glyph.advance, glyph.size) &&
           glyph.direction <= PdfRecord::Askew && glyph.character <= QChar::LastValidCodePoint &&
           !QChar::isSurrogate(glyph.character);
}

/// A page as it was drawn.
struct DrawnPage
{
    PdfRecord::Page page;
    std::vector<Glyph> glyphs;
    std::vector<PdfRecord::Box> rulings;
    std::vector<PdfRecord::Box> pictures;
    bool broken = false;
};

/// Turns a page so that text of one direction runs to the right.
class Turning
{
public:
    Turning(const PdfRecord::Page &page, std::uint8_t direction)
        : m_page(page), m_direction(direction)
    {}

    float x(float x, float y) const
    {
        switch (m_direction) {
        case PdfRecord::Down:
            return y;
        case PdfRecord::Left:
            return m_page.width - x;
        case PdfRecord::Up:
            return m_page.height - y;
        default:
            return x;
        }
    }
    float y(float x, float y) const
    {
        switch (m_direction) {
        case PdfRecord::Down:
            return m_page.width - x;
        case PdfRecord::Left:
            return m_page.height - y;
        case PdfRecord::Up:
            return x;
        default:
            return y;
        }
    }
    /// Clockwise, in degrees.
    int angle() const
    {
        constexpr std::array<int, PdfRecord::Askew> angles{0, 270, 180, 90};
        return angles.at(m_direction);
    }
    bool swapsSides() const
    {
        return m_direction == PdfRecord::Down || m_direction == PdfRecord::Up;
    }
    PdfBox box(const PdfRecord::Box &box) const
    {
        const float x0 = x(box.left, box.top);
        const float x1 = x(box.right, box.bottom);
        const float y0 = y(box.left, box.top);
        const float y1 = y(box.right, box.bottom);
        return {std::min(x0, x1), std::min(y0, y1), std::max(x0, x1), std::max(y0, y1)};
    }

private:
    PdfRecord::Page m_page;
    std::uint8_t m_direction;
};

std::uint8_t mainDirection(const std::vector<Glyph> &glyphs)
{
    std::array<int, PdfRecord::Askew> counts{};
    for (const Glyph &glyph : glyphs) {
        if (glyph.direction < counts.size() && !(glyph.flags & PdfRecord::Unseen))
            ++counts[glyph.direction];
    }
    return std::uint8_t(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

void append(QString &text, char32_t character)
{
    text += QChar::fromUcs4(character);
}

PdfPage turned(const DrawnPage &drawn)
{
    const std::uint8_t direction = mainDirection(drawn.glyphs);
    const Turning turning(drawn.page, direction);
    PdfPage page;
    page.width = turning.swapsSides() ? drawn.page.height : drawn.page.width;
    page.height = turning.swapsSides() ? drawn.page.width : drawn.page.height;
    page.turned = turning.angle();
    page.broken = drawn.broken;
    page.glyphs.reserve(drawn.glyphs.size());
    for (const Glyph &glyph : drawn.glyphs) {
        if (glyph.flags & PdfRecord::Unseen) {
            append(page.unseen, glyph.character);
        } else if (glyph.direction != direction) {
            append(page.askew, glyph.character);
        } else {
            const float left = turning.x(glyph.x, glyph.y);
            page.glyphs.push_back({left, left + glyph.advance, turning.y(glyph.x, glyph.y),
                                   glyph.size, char32_t(glyph.character), glyph.font});
        }
    }
    for (const PdfRecord::Box &box : drawn.rulings)
        page.rulings.push_back(turning.box(box));
    for (const PdfRecord::Box &box : drawn.pictures)
        page.pictures.push_back(turning.box(box));
    return page;
}

/// Reads records until the page, or all, ends.
class Records
{
public:
    explicit Records(const QByteArray &bytes) : m_input(bytes) {}

    PdfRecording read()
    {
        std::array<char, sizeof PdfRecord::signature - 1> signature{};
        if (!m_input.take(signature) ||
            std::memcmp(signature.data(), PdfRecord::signature, signature.size()) != 0)
            return m_recording;
        std::uint8_t type = 0;
        while (!m_recording.whole && m_input.take(type) && takeRecord(type)) {
        }
        finishPage();
        return std::move(m_recording);
    }

private:
    bool takeRecord(std::uint8_t type)
    {
        switch (type) {
        case PdfRecord::PageStart:
            workPoint();
            finishPage();
            m_inPage = true;
            return m_input.take(m_drawn.page) && keepsToForm(m_drawn.page);
        case PdfRecord::GlyphDrawn:
            return takeInto(m_drawn.glyphs);
        case PdfRecord::Ruling:
            return takeInto(m_drawn.rulings);
        case PdfRecord::Picture:
            return takeInto(m_drawn.pictures);
        case PdfRecord::Broken:
            m_drawn.broken = true;
            return m_inPage;
        case PdfRecord::Failed: {
            std::uint8_t failure = 0;
            m_recording.whole = m_input.take(failure);
            m_recording.failure = PdfRecord::PdfFailure(failure);
            return true;
        }
        case PdfRecord::End:
            m_recording.whole = true;
            return true;
        default:
            return false;
        }
    }

    template <typename Content>
    bool takeInto(std::vector<Content> &list)
    {
        Content content;
        if (!m_input.take(content) || !keepsToForm(content))
            return false;
        list.push_back(content);
        return true;
    }

    void finishPage()
    {
        if (m_inPage)
            m_recording.pages.push_back(turned(m_drawn));
        m_drawn = {};
        m_inPage = false;
    }

    Input m_input;
    DrawnPage m_drawn;
    bool m_inPage = false;
    PdfRecording m_recording;
};

} // namespace

PdfRecording readRecording(const QByteArray &bytes)
{
    return Records(bytes).read();
}

} // namespace PlanLens
