// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"
#include "report/report.h"

#include <QTextCursor>

namespace PlanLens {

/// The selected text as other programs take it: paragraphs on lines of their own, the cells of a
/// table's row parted by tabs. A block of cells selected in a table gives just these.
QString plainText(const AnchorMap &places, const QTextCursor &selection);

/// A text with the source it was taken from: the report's title, the line, and the
/// page where it has pages.
QString withCitation(const QString &text, const Report &report, const Anchor &anchor);

} // namespace PlanLens
