// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagerecorder.h"

#include <GfxFont.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <UTF.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace PlanLens {

namespace {

using PdfRecord::Box;
using PdfRecord::Glyph;

constexpr double thickest = 3;   ///< a rectangle that is thicker is no line
constexpr double shortest = 3;   ///< a shorter line parts nothing
constexpr double straight = 0.6; ///< how far a straight line may be off
constexpr std::size_t mostActual = 10'000;

std::uint8_t directionOf(const GfxState &state)
{
    const double *text = state.getTextMat();
    const double *page = state.getCTM();
    const double x = text[0] * page[0] + text[1] * page[2];
    const double y = text[0] * page[1] + text[1] * page[3];
    constexpr double slope = 0.05;
    if (std::abs(y) <= slope * std::abs(x))
        return x >= 0 ? PdfRecord::Right : PdfRecord::Left;
    if (std::abs(x) <= slope * std::abs(y))
        return y >= 0 ? PdfRecord::Down : PdfRecord::Up;
    return PdfRecord::Askew;
}

/// The size of a font whose glyphs are drawings: from the box around them.
double drawnSize(const GfxFont &font, double size)
{
    const auto *drawn = dynamic_cast<const Gfx8BitFont *>(&font);
    if (!drawn || font.getType() != fontType3)
        return size;
    const double *box = font.getFontBBox();
    const double height = std::abs(box[3] - box[1]) * std::abs(drawn->getFontMatrix()[3]);
    return height > 0 ? size * height : size;
}

/// Whether Poppler guesses what a character is: the font has no map, and names its glyph by no
/// name that anybody knows.
bool isGuessed(GfxFont &font, CharCode code)
{
    auto *simple = dynamic_cast<Gfx8BitFont *>(&font);
    if (!simple || font.hasToUnicodeCMap() || code > 0xFF)
        return false;
    const char *name = simple->getCharName(int(code));
    if (!name)
        return true;
    const bool number = std::strncmp(name, "uni", 3) == 0;
    return !number && globalParams->mapNameToUnicodeText(name) == 0;
}

bool isStrange(double value)
{
    return !std::isfinite(value) || std::abs(value) > 1e6;
}

/// Whether the middle of a glyph lies where nothing is drawn.
bool isCutAway(const GfxState &state, double x, double y, double size)
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    state.getClipBBox(&left, &top, &right, &bottom);
    // Which side of the base line it is on depends on its direction.
    const double reach = size / 2;
    return x < left - reach || x > right + reach || y < top - reach || y > bottom + reach ||
           (directionOf(state) == PdfRecord::Right &&
            (x < left || x > right || y - size / 3 < top || y - size / 3 > bottom));
}

/// What stands for a character that is not known, or for none.
bool isNoCharacter(Unicode character)
{
    return character == 0 || character == 0xFFFD || character > 0x10FFFF ||
           (character >= 0xD800 && character < 0xE000) ||
           (character >= 0xE000 && character < 0xF900) || character >= 0xF0000;
}

} // namespace

void PageRecorder::startPage(int, GfxState *state, XRef *)
{
    const auto length = [](double value) {
        return isStrange(value) ? PdfRecord::mostReach : float(value);
    };
    m_writer.page({length(state->getPageWidth()), length(state->getPageHeight())});
}

void PageRecorder::endPage()
{
    flush();
    m_known = nullptr; // another font may come to stand at its place
}

void PageRecorder::takeFont(const GfxState &state)
{
    const auto &font = state.getFont();
    if (!font)
        return;
    m_size = drawnSize(*font, state.getTransformedFontSize());
    if (font.get() == m_known)
        return;
    m_known = font.get();
    const std::string name = font->getName().value_or(std::string());
    m_font = m_fonts.try_emplace(name, std::uint16_t(m_fonts.size() + 1)).first->second;
}

void PageRecorder::drawChar(GfxState *state, double x, double y, double dx, double dy, double,
                            double, CharCode code, int, const Unicode *characters, int count)
{
    takeFont(*state);
    // Less what only keeps the characters apart.
    double wider = 0;
    double higher = 0;
    const double space = state->getCharSpace() + (code == ' ' ? state->getWordSpace() : 0);
    state->textTransformDelta(space * state->getHorizScaling(), 0, &wider, &higher);
    double left = 0;
    double top = 0;
    double along = 0;
    double across = 0;
    state->transform(x, y, &left, &top);
    state->transformDelta(dx - wider, dy - higher, &along, &across);
    Glyph glyph;
    glyph.size = float(m_size);
    glyph.font = m_font;
    const auto &font = state->getFont();
    glyph.direction = directionOf(*state);
    if (font && font->getWMode())
        glyph.direction = PdfRecord::Askew;
    if ((state->getRender() & 3) == 3)
        glyph.flags |= PdfRecord::Unseen;
    const bool guessed = font && isGuessed(*font, code);
    const int parts = guessed ? 1 : std::max(count, 1);
    if (isStrange(left) || isStrange(top) || isStrange(along) || isStrange(across) ||
        isStrange(m_size))
        return;
    if (isCutAway(*state, left + along / 2, top + across / 2, m_size))
        glyph.flags |= PdfRecord::Unseen;
    glyph.advance = float(std::hypot(along, across) / parts);
    for (int i = 0; i < parts; ++i) { // a ligature is several
        glyph.x = float(left + along * i / parts);
        glyph.y = float(top + across * i / parts);
        glyph.character = i < count && !guessed ? characters[i] : 0;
        if (isNoCharacter(glyph.character)) {
            glyph.character = 0xFFFD;
            glyph.flags |= PdfRecord::Nameless;
        }
        if (m_actual)
            m_glyphs.push_back(glyph);
        else
            m_writer.glyph(glyph);
    }
}

void PageRecorder::beginActualText(GfxState *, const GooString *text)
{
    flush();
    if (!text)
        return;
    Unicode *characters = nullptr;
    const int count = TextStringToUCS4(text->toStr(), &characters);
    m_actual.emplace();
    for (int i = 0; i < count && std::size_t(i) < mostActual; ++i)
        m_actual->push_back(isNoCharacter(characters[i]) ? U'\uFFFD' : char32_t(characters[i]));
    gfree(characters);
}

void PageRecorder::endActualText(GfxState *)
{
    flush();
}

/// Writes the stretch: with its own characters where all are known, else with the text that the
/// document gives for it.
void PageRecorder::flush()
{
    const bool known = std::none_of(m_glyphs.begin(), m_glyphs.end(), [](const Glyph &glyph) {
        return glyph.flags & PdfRecord::Nameless;
    });
    if (!known && m_actual && !m_actual->empty()) {
        Glyph glyph = m_glyphs.front();
        const Glyph &last = m_glyphs.back();
        const double length = std::hypot(last.x - glyph.x, last.y - glyph.y) + last.advance;
        const double part = length / double(m_actual->size());
        const double turn = last.advance > 0 && length > last.advance
                                ? std::atan2(last.y - glyph.y, last.x - glyph.x)
                                : 0;
        glyph.advance = float(part);
        for (const char32_t character : *m_actual) {
            glyph.character = character;
            glyph.flags &= std::uint8_t(~PdfRecord::Nameless);
            if (isNoCharacter(character))
                glyph.flags |= PdfRecord::Nameless;
            m_writer.glyph(glyph);
            glyph.x += float(part * std::cos(turn));
            glyph.y += float(part * std::sin(turn));
        }
    } else {
        for (const Glyph &glyph : m_glyphs)
            m_writer.glyph(glyph);
    }
    m_glyphs.clear();
    m_actual.reset();
}

void PageRecorder::stroke(GfxState *state)
{
    const GfxPath *path = state->getPath();
    const double half = std::min(state->getTransformedLineWidth(), thickest) / 2;
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *part = path->getSubpath(i);
        for (int j = 1; j < part->getNumPoints(); ++j) {
            if (part->getCurve(j) || part->getCurve(j - 1))
                continue;
            double x0 = 0;
            double y0 = 0;
            double x1 = 0;
            double y1 = 0;
            state->transform(part->getX(j - 1), part->getY(j - 1), &x0, &y0);
            state->transform(part->getX(j), part->getY(j), &x1, &y1);
            const bool across = std::abs(y1 - y0) <= straight;
            const bool down = std::abs(x1 - x0) <= straight;
            if (across == down)
                continue;
            addRuling(state, std::min(x0, x1) - (down ? half : 0),
                      std::min(y0, y1) - (across ? half : 0), std::max(x0, x1) + (down ? half : 0),
                      std::max(y0, y1) + (across ? half : 0));
        }
    }
}

void PageRecorder::fill(GfxState *state)
{
    const GfxPath *path = state->getPath();
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *part = path->getSubpath(i);
        constexpr int mostCorners = 6;
        if (part->getNumPoints() < 3 || part->getNumPoints() > mostCorners)
            continue;
        double box[4] = {1e9, 1e9, -1e9, -1e9};
        for (int j = 0; j < part->getNumPoints(); ++j) {
            double x = 0;
            double y = 0;
            state->transform(part->getX(j), part->getY(j), &x, &y);
            box[0] = std::min(box[0], x);
            box[1] = std::min(box[1], y);
            box[2] = std::max(box[2], x);
            box[3] = std::max(box[3], y);
        }
        addRuling(state, box[0], box[1], box[2], box[3]);
    }
}

void PageRecorder::addRuling(GfxState *state, double x0, double y0, double x1, double y1)
{
    double clip[4];
    state->getClipBBox(&clip[0], &clip[1], &clip[2], &clip[3]);
    const Box box{float(std::max(x0, clip[0])), float(std::max(y0, clip[1])),
                  float(std::min(x1, clip[2])), float(std::min(y1, clip[3]))};
    const float width = box.right - box.left;
    const float height = box.bottom - box.top;
    if (width < 0 || height < 0 || isStrange(box.left) || isStrange(box.top) ||
        isStrange(box.right) || isStrange(box.bottom))
        return;
    if (std::min(width, height) <= thickest && std::max(width, height) >= shortest)
        m_writer.ruling(box);
}

void PageRecorder::addPicture(GfxState *state)
{
    const double *page = state->getCTM();
    const double x = page[4];
    const double y = page[5];
    const double width = page[0] + page[2];
    const double height = page[1] + page[3];
    if (isStrange(x) || isStrange(y) || isStrange(width) || isStrange(height))
        return;
    const double left = std::min(x, x + width);
    const double top = std::min(y, y + height);
    if (std::min(std::abs(width), std::abs(height)) <= thickest)
        addRuling(state, left, top, left + std::abs(width), top + std::abs(height));
    else
        m_writer.picture({float(left), float(top), float(left + std::abs(width)),
                          float(top + std::abs(height))});
}

void PageRecorder::drawImageMask(GfxState *state, Object *ref, Stream *stream, int width,
                                 int height, bool invert, bool interpolate, bool inlined)
{
    addPicture(state);
    OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, inlined);
}

void PageRecorder::drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                             GfxImageColorMap *colors, bool interpolate, const int *mask,
                             bool inlined)
{
    addPicture(state);
    OutputDev::drawImage(state, ref, stream, width, height, colors, interpolate, mask, inlined);
}

} // namespace PlanLens
