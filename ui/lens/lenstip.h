// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/lenstext.h"
#include "style/theme.h"

#include <QString>

namespace PlanLens {

/// The lines of a lens as a table for a tip: rich text, with all that reports say escaped.
QString lensTip(const LensText &text, const Theme &theme);

} // namespace PlanLens
