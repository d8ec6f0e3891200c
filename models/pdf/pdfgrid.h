// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfrules.h"
#include "pdf/pdftable.h"

#include <optional>
#include <vector>

namespace PlanLens {

/// Takes the glyphs that stand in a box out of those of a page.
std::vector<PdfGlyph> takeGlyphs(std::vector<PdfGlyph> &glyphs, const PdfBox &box);

/// The table that rulings draw: with lines down between its columns, or a frame around text. Takes
/// its glyphs out of `glyphs`. Nothing where the rulings are no table.
std::optional<PdfTable> ruledTable(const PdfRegion &region, std::vector<PdfGlyph> &glyphs);

} // namespace PlanLens
