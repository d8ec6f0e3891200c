// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "docx/docxnumbering.h"
#include "docx/docxparser.h"
#include "docx/docxstyles.h"
#include "report/problem.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace PlanLens {

/// What a DOCX file holds, read but not yet laid out.
struct DocxContent
{
    DocxItems items;
    QHash<QString, DocxItems> notes; ///< by id, `f…` for footnotes, `e…` for endnotes
    DocxStyles styles;
    DocxNumbering numbering;
    /// Which parts could not be read, or not to their end, and why: by what they hold
    /// (`footnotes`).
    QMap<QString, QString> lost;
    QHash<QString, QString> targets; ///< names of files in the document, by the id of the reference
};

struct DocxLayout
{
    /// A line for each paragraph, empty ones too, and for each row of a table; cells separated by
    /// tabs. U+2028 separates the paragraphs of a cell and stands for soft line breaks.
    QString source;
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< with their lines and rows; blocks are not known yet
};

/// Makes the source text of a document, and the paragraphs and tables that point into it. The
/// numbers of lists become text. A table of one column is a frame: its paragraphs are boxed. Rows
/// that span a whole table above its head are its caption, notes in its last row stand below it.
DocxLayout layOutDocx(const DocxContent &content);

} // namespace PlanLens
