#pragma once

#include "presenting/sheetcontent.h"

#include <QString>

namespace PlanLens {

/// Writes a sheet by the end of the file's name: .pdf, .xlsx or .csv. False with one sentence in
/// `error` where the name ends otherwise or the file cannot be written.
bool saveSheet(const SheetContent &content, const QString &path, QString *error);

/// A4 with the fonts embedded and the text selectable.
bool writeSheetPdf(const SheetContent &content, const QString &path, QString *error);

} // namespace PlanLens
