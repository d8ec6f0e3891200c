// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/docxwriter.h"
#include "sheets/sheetcontent.h"

#include <QString>

namespace PlanLens {

/// How raised numbers are set.
enum class DocxSources {
    Footnotes, ///< of the page
    Numbers    ///< plain, to a list at the end: more notes than a page could hold
};

/// A table as one or, where it is wider than the page, several tables (w:tbl), each under its
/// caption and unit, with heads that repeat and rows that do not break; in smaller type where its
/// figures would be broken even so. `width` in twentieths of a point.
QString docxTables(const SheetTable &table, int width, DocxSources sources, DocxNotes &notes);

} // namespace PlanLens
