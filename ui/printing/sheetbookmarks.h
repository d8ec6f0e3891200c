// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/pdfdetails.h"
#include "printing/sheetlayout.h"

namespace PlanLens {

/// The outline of a sheet: its title, its tables with their sections, and where they run over
/// several pages without sections, with their rows; then notes and sources.
QList<PdfBookmark> sheetBookmarks(const SheetLayout &layout);

} // namespace PlanLens
