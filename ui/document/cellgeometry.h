// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"

#include <QRectF>

class QTextDocument;

namespace PlanLens {

/// The rectangle, in the document, of the table cell whose whole text a range is; not valid for any
/// other range.
QRectF wholeCell(const QTextDocument &document, const TextRange &range);

} // namespace PlanLens
