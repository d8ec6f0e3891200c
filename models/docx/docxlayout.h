// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxnumbering.h"
#include "docx/docxparser.h"
#include "docx/docxstyles.h"
#include "reading/laidout.h"

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

/// Makes the source text of a document, and the paragraphs and tables that point into it. The
/// numbers of lists become text. A table of one column is a frame: its paragraphs are boxed. Rows
/// that span a whole table above its head are its caption, notes in its last row stand below it.
LaidOut layOutDocx(const DocxContent &content);

} // namespace PlanLens
