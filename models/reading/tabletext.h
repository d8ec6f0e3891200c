// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rawtable.h"
#include "reading/textlines.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

// Both throw DocumentTooLarge where a table has more cells than a document may have.

/// A table with one cell a line, each led by a tab, at `first`. Nothing where none starts there.
std::optional<RawTable> cellLedTable(QStringView source, const QList<TextLine> &lines, int first);

/// A table with one cell a line that nothing marks as such, as pages leave it that lost their
/// rules: read where words and figures alternate in all rows as in the first. Unclear where they
/// stop to.
std::optional<RawTable> barelyLinedTable(QStringView source, const QList<TextLine> &lines,
                                         int first);

/// A table with one row a line, at `first`: cells separated by tabs, pipes, commas or runs of
/// blanks. It must begin with a head (序号, 指标 …). Nothing where none starts there. `rules` is
/// what rulesFrom() gives for the lines.
std::optional<RawTable> rowLineTable(QStringView source, const QList<TextLine> &lines,
                                     const QList<int> &rules, int first);

} // namespace PlanLens
