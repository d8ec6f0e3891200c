// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTreeView;

namespace PlanLens {

/// The selected cells of a list, or the current row where nothing is selected, with the titles of
/// their columns: as they stand on screen, with what stands beside their texts, without columns
/// that are hidden. One cell alone has neither title nor words beside it.
struct CopiedTable
{
    QString tsv;  ///< for spreadsheets: cells parted by tabs, no cell holds one
    QString html; ///< for documents: one table
};
CopiedTable copiedTable(const QTreeView &view);

/// Lets a person copy from a list with Ctrl+C.
void makeCopyable(QTreeView *view);

} // namespace PlanLens
