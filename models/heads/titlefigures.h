// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/titlecontent.h"
#include "heads/titletext.h"

#include <optional>

namespace PlanLens {

/// What a title says of a column that holds no figures.
ColumnTitle textColumn(ColumnKind kind);

/// What one says of a column of figures: with the role, the time and the group that it names.
ColumnTitle figureColumn(const TitleText &text, std::optional<Measure> measure,
                         const QString &unit);

} // namespace PlanLens
