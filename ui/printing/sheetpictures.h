// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetexchange.h"

#include <QList>

namespace PlanLens {

/// The charts of a sheet as pictures for a document: small ones side by side in one picture under
/// one legend, as on paper. None where it has no charts.
QList<SheetPicture> sheetPictures(const SheetContent &content);

} // namespace PlanLens
