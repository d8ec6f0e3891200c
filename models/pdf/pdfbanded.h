// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfrules.h"
#include "pdf/pdftable.h"

#include <vector>

namespace PlanLens {

/// Tables between lines across that have none down: takes what stands in them out of `lines`.
std::vector<PdfTable> bandedTables(const std::vector<PdfRule> &across, std::vector<PdfLine> &lines);

} // namespace PlanLens
