// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "pdf/pdfcontent.h"
#include "report/problem.h"

#include <QList>
#include <QString>

namespace PlanLens {

struct PdfLayout
{
    /// A line for each paragraph and for each row of a table; cells separated by tabs, their lines
    /// by U+2028.
    QString source;
    QList<int> pages; ///< for each line of the source the page on which it begins, from 1
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< with their lines and rows; blocks are not known yet
};

/// Makes the source text of a document, and the paragraphs and tables that point into it. Rows that
/// span a whole table above its head are its caption, notes in its last row stand below it.
PdfLayout layOutPdf(const PdfContent &content);

} // namespace PlanLens
