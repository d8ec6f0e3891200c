// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/odfstyles.h"
#include "office/sheetflow.h"
#include "office/xmlwalk.h"

#include <vector>

namespace PlanLens {

/// The sheets of an OpenDocument spreadsheet, as it shows them: dates and percentages are kept with
/// their printed text. Hidden sheets, rows and columns are losses. The walk stands in
/// `office:spreadsheet`. Throws DocumentTooLarge.
std::vector<Sheet> readOdsSheets(XmlWalk &walk, const OdfStyles &styles);

} // namespace PlanLens
