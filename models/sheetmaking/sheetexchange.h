// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

/// The tables as printed with real numbers, and a worksheet of all figures with their sources.
/// Empty with one sentence in `error` where the workbook cannot be made.
QByteArray sheetXlsx(const SheetContent &content, QString *error);
/// A picture of a chart for a document.
struct SheetPicture
{
    QByteArray png;
    double width = 0; ///< on the page, in millimetres
    double height = 0;
    QString description; ///< for who does not see it
};

/// A document for word processors, in the form of GB/T 9704: text and tables that can be edited,
/// sources as footnotes, charts as pictures over the table of their data. Empty with one sentence
/// in `error` where it cannot be made.
QByteArray sheetDocx(const SheetContent &content, const QList<SheetPicture> &pictures,
                     QString *error);
/// The sheet's tables, each under one line of column titles, a blank line between them; with the
/// audit, all figures instead.
QByteArray sheetCsv(const SheetContent &content);

} // namespace PlanLens
