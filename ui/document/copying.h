// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"

#include <QTextCursor>

namespace PlanLens {

/// The selected text as other programs take it: paragraphs on lines of their own, the cells of a
/// table's row parted by tabs. A block of cells selected in a table gives just these.
QString plainText(const AnchorMap &places, const QTextCursor &selection);

} // namespace PlanLens
