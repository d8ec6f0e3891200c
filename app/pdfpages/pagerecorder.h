// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordwriter.h"

#include <OutputDev.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace PlanLens {

/// Takes what a page draws without drawing it: glyphs with the characters that the document gives
/// for them, straight lines, and where pictures stand.
class PageRecorder : public OutputDev
{
public:
    explicit PageRecorder(PdfRecord::Writer &writer) : m_writer(writer) {}

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    // Patterns and shadings hold no text: they are passed over.
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                           int, int, int, double, double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override
    {
        return true;
    }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void startPage(int number, GfxState *state, XRef *xref) override;
    void endPage() override;
    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX,
                  double originY, CharCode code, int bytes, const Unicode *characters,
                  int count) override;
    void beginActualText(GfxState *state, const GooString *text) override;
    void endActualText(GfxState *state) override;
    void stroke(GfxState *state) override;
    void fill(GfxState *state) override;
    void eoFill(GfxState *state) override { fill(state); }
    void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height,
                       bool invert, bool interpolate, bool inlined) override;
    void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                   GfxImageColorMap *colors, bool interpolate, const int *mask,
                   bool inlined) override;

private:
    void takeFont(const GfxState &state);
    void addRuling(GfxState *state, double x0, double y0, double x1, double y1);
    void addPicture(GfxState *state);
    void flush();

    PdfRecord::Writer &m_writer;
    std::map<std::string, std::uint16_t> m_fonts;
    const GfxFont *m_known = nullptr; ///< the font that m_font numbers
    std::uint16_t m_font = 0;
    double m_size = 0;
    std::vector<PdfRecord::Glyph> m_glyphs; ///< of a stretch whose text the document gives
    std::optional<std::u32string> m_actual; ///< that text
};

} // namespace PlanLens
