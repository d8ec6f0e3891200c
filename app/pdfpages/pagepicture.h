// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class PDFDoc;

namespace PlanLens {

/// Writes a page, counted from 1, to standard output as it looks: a grey picture (PGM) of so many
/// pixels per inch. False where there is no such page, or it would have too many pixels.
bool writePicture(PDFDoc &document, int page, int resolution);

} // namespace PlanLens
