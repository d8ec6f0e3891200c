// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printpages.h"
#include "sheets/sheetcontent.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// The sheet as "pdf", "docx", "xlsx" or "csv". Empty with one sentence in `error` where it cannot
/// be made.
QByteArray sheetBytes(const SheetContent &content, const QString &format, QString *error);

/// Writes a sheet by the end of the file's name: .pdf, .docx, .xlsx or .csv. False with one
/// sentence in `error` where the name ends otherwise or the file cannot be written; the `inputs`
/// are never written over.
bool saveSheet(const SheetContent &content, const QString &path, QString *error,
               const QStringList &inputs = {});

/// A4 with the fonts embedded and the text selectable, an outline, its language, and its title
/// shown. Empty with one sentence in `error` where it cannot be made.
QByteArray sheetPdf(const SheetContent &content, QString *error, const PageRange &range = {});

} // namespace PlanLens
