// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace PlanLens {

/// A star, full for what is kept; drawn, so that it has the colours of whatever theme there is.
QIcon starIcon(bool full, const QPalette &palette);

} // namespace PlanLens
