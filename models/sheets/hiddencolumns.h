// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

namespace PlanLens {

/// The title of a column alone; and of the group of columns that it stands in, empty where its
/// table has none.
QString columnTitle(const SheetTable &table, int column);
QString groupTitle(const SheetTable &table, int column);
/// Not the first column, nor one with names.
bool canBeHidden(const SheetTable &table, int column);

/// The first column with names; numbers of rows stand before it in some tables.
int nameColumn(const SheetTable &table);

/// Takes out the columns whose own title or whose group's is among the hidden ones.
void hideColumnsOf(SheetTable &table, const QStringList &hidden);
/// Takes the hidden years out of a chart of years; figures of several years stay over the others.
void hideYearsOf(ChartData &chart, const QStringList &hidden);

} // namespace PlanLens
