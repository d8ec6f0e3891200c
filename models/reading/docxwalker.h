// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/docxcontent.h"
#include "reading/docxcursor.h"
#include "reading/docxfields.h"

#include <QHash>
#include <QString>

#include <cstddef>

namespace PlanLens {

/// One pass over a part that holds paragraphs and tables. Its functions call each other as the
/// elements are nested. Each that reads an element finds `m_xml` at its start and leaves it at its
/// end.
class DocxWalker
{
public:
    /// The cursor must outlive the walker.
    explicit DocxWalker(DocxCursor &cursor) : m_cursor(cursor), m_xml(cursor.xml()) {}

    void readBlocks(DocxItems &items);
    QHash<QString, DocxItems> readNotes();

private:
    void readParagraph(DocxItems &items);
    static void append(DocxItems &items, DocxParagraph paragraph);
    /// What stands in a line: runs, and what wraps them. `boxes` takes what stands in text boxes,
    /// to follow the paragraph.
    void readInline(DocxParagraph &paragraph, DocxItems &boxes);
    void readSimpleField(DocxParagraph &paragraph, DocxItems &boxes);
    /// The letters and numbers of a formula, as they follow each other.
    void readFormula(DocxParagraph &paragraph);

    void readRun(DocxParagraph &paragraph, DocxItems &boxes);
    /// Elements of a run that stand for a character or a note.
    void readMark(QStringView name, DocxParagraph &paragraph);
    void addText(DocxParagraph &paragraph, QString text);
    void skipSiblings();
    void readFieldMark();
    /// A text box gives its paragraphs; everything else drawn or embedded is counted.
    void readGraphic(DocxParagraph &paragraph, DocxItems &boxes);
    void readTextBoxes(DocxItems &boxes);
    void readTextBox(DocxItems &boxes);

    void readTable(DocxItems &items);
    void readRows(DocxItem &table);
    void readRow(DocxItem &table);
    void readCells(DocxRow &row, bool &deleted);
    void readCell(DocxRow &row);
    void readCellContent(DocxCell &cell, bool &continued);

    DocxCursor &m_cursor;
    QXmlStreamReader &m_xml; ///< the cursor's
    DocxFields m_fields;
    std::size_t m_gridCells = 0; ///< of all tables so far
};

} // namespace PlanLens
