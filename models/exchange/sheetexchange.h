#pragma once

#include "presenting/sheetcontent.h"

#include <QString>

namespace PlanLens {

/// The tables as printed with real numbers, and a worksheet of all figures with their sources.
/// False with one sentence in `error` where the file cannot be written.
bool writeSheetXlsx(const SheetContent &content, const QString &path, QString *error);
/// The sheet's table under one line of column titles; with the audit, all figures instead.
bool writeSheetCsv(const SheetContent &content, const QString &path, QString *error);

} // namespace PlanLens
