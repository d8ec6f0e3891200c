// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfcontent.h"
#include "reading/laidout.h"

namespace PlanLens {

/// Makes the source text of a document, and the paragraphs and tables that point into it. Rows that
/// span a whole table above its head are its caption, notes in its last row stand below it.
LaidOut layOutPdf(const PdfContent &content);

} // namespace PlanLens
