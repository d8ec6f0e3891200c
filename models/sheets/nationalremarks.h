// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/citedplaces.h"
#include "sheets/nationalcolumns.h"
#include "sheets/sheetcontent.h"

namespace PlanLens {

/// “8 of 31 regions have published”.
QString publishedText(const NationalData &data);
/// The means under each rule where bounds or ranges make a difference.
SheetTable rulesTable(const NationalData &data, const QList<NationalColumn> &columns);
/// Order, rule, who has not published, which regions have no figure, or have it in words or in
/// parts alone, what a ※ stands for, what is not compared and why, whose weight is missing.
QStringList nationalRemarks(const NationalData &data, const QList<NationalColumn> &columns,
                            const PlaceNamer &place);
/// A mean, with two decimals.
SheetCell meanCell(const std::optional<double> &number);

} // namespace PlanLens
