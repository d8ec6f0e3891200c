// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "originals/originalpage.h"

#include <QImage>

namespace PlanLens {

/// The picture of a page, turned so that its text runs to the right.
QImage pageImage(const ShownPage &page);

/// What of the marks stands on a page, in points.
QList<QRectF> marksOnPage(const std::vector<PageMark> &marks, int page);

} // namespace PlanLens
