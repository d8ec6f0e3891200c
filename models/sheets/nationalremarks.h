// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/nationalcolumns.h"
#include "sheets/sheetcontent.h"
#include "sheets/sheetoptions.h"

namespace PlanLens {

/// How many of the regions have a plan in the library.
QString publishedText(const NationalData &data);
/// The means under each rule where bounds or ranges make a difference.
SheetTable rulesTable(const NationalData &data, const QList<NationalColumn> &columns);
/// Order, rule, who has not published, which regions have no figure, or have it in words or in
/// parts that no cell holds, what a ※ stands for, what is not compared and why, whose weight is
/// missing.
QStringList nationalRemarks(const NationalData &data, const QList<NationalColumn> &columns,
                            const SheetOptions &options);
/// A mean, with two decimals.
SheetCell meanCell(const std::optional<double> &number);

} // namespace PlanLens
