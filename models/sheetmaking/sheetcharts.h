// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PlanLens {

class SheetBook;
struct SheetContent;

/// A worksheet with target and actual of each chart as numbers, and beside them as a chart of the
/// workbook's own, which follows them. None where there are none: of the charts for workbooks those
/// that compare nothing are left out. Figures of several years are in the tables alone, for they
/// are no column of one year.
void writeCharts(SheetBook &book, const SheetContent &content);

} // namespace PlanLens
