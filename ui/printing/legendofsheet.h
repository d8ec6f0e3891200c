// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlegend.h"
#include "sheets/sheetcontent.h"

namespace PlanLens {

/// One legend for all charts of a sheet, with a word on what “none” means where it stands.
QList<LegendEntry> legendOfSheet(const SheetContent &content);

} // namespace PlanLens
