// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sourcepages.h"
#include "text/mappedtext.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// The stretch of a source in which all that stands on a page lies; all of it where that is not
/// known.
SourceRange stretchOfPage(const SourcePages &pages, int page, int length);

/// Where a stretch of one source stands in another that was made of the same pages, or of one of
/// them: in the line that is the same, or between the same words. Nothing where that is not beyond
/// doubt.
std::optional<SourceRange> placeInOther(QStringView source, SourceRange place, QStringView other);

} // namespace PlanLens
