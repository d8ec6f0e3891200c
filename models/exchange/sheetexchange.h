// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/sheetcontent.h"

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// The tables as printed with real numbers, and a worksheet of all figures with their sources.
/// Empty with one sentence in `error` where the workbook cannot be made.
QByteArray sheetXlsx(const SheetContent &content, QString *error);
/// The sheet's table under one line of column titles; with the audit, all figures instead.
QByteArray sheetCsv(const SheetContent &content);

} // namespace PlanLens
