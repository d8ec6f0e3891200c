// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace PlanLens {

/// The size in points in which texts of reports are set at first, for the whole program: that of
/// DocumentStyle unless a person chose another.
qreal documentPoints();
/// Kept within the bounds of DocumentStyle; 0 is the usual size.
void setDocumentPoints(qreal points);

} // namespace PlanLens
