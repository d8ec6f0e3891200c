// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/documentlimits.h"
#include "docx/docxcontent.h"
#include "docx/docxcursor.h"
#include "docx/docxfields.h"
#include "docx/docxproperties.h"
#include "docx/docxstyles.h"

#include <QHash>
#include <QString>

namespace PlanLens {

/// One pass over a part that holds paragraphs and tables. Its functions call each other as the
/// elements are nested. Each that reads an element finds `m_xml` at its start and leaves it at its
/// end.
class DocxWalker
{
public:
    /// Cursor and styles must outlive the walker.
    DocxWalker(DocxCursor &cursor, const DocxStyles &styles)
        : m_cursor(cursor), m_xml(cursor.xml()), m_styles(styles)
    {}

    void readBlocks(DocxItems &items);
    QHash<QString, DocxItems> readNotes();

private:
    void readParagraph(DocxItems &items);
    static void append(DocxItems &items, DocxParagraph paragraph);
    /// What stands in a line: runs, and what wraps them. `boxes` takes what stands in text boxes,
    /// to follow the paragraph.
    void readInline(DocxParagraph &paragraph, DocxItems &boxes);
    void readSimpleField(DocxParagraph &paragraph, DocxItems &boxes);
    void readFormula(DocxParagraph &paragraph);
    /// A file whose text would stand here.
    void readEmbedded(DocxItems &items);

    void readRun(DocxParagraph &paragraph, DocxItems &boxes);
    void readRunContent(DocxParagraph &paragraph, DocxItems &boxes);
    void readRunElement(DocxParagraph &paragraph, DocxItems &boxes);
    /// The rest of a run that is not printed like the text around it, after its own properties or
    /// from the current element on.
    void readMarkedRun(const DocxRunProperties &properties, bool own, DocxParagraph &paragraph,
                       DocxItems &boxes);
    static void addRaised(const QString &text, DocxParagraph &paragraph);
    /// Elements of a run that stand for a character or a note.
    void readMark(QStringView name, DocxParagraph &paragraph);
    void readReference(QChar kind, DocxParagraph &paragraph);
    void addText(DocxParagraph &paragraph, QString text);
    void readFieldMark();
    /// A text box gives its paragraphs; everything else drawn or embedded is counted.
    void readGraphic(DocxParagraph &paragraph, DocxItems &boxes);
    void readTextBoxes(DocxItems &boxes);
    void readTextBox(DocxItems &boxes);

    void readTable(DocxItems &items);
    void readRows(DocxItem &table);
    void readRow(DocxItem &table);
    void readCells(DocxRow &row, DocxRowState &state);
    void readCell(DocxRow &row);
    void readCellContent(DocxCell &cell, bool &continued);

    DocxCursor &m_cursor;
    QXmlStreamReader &m_xml; ///< the cursor's
    const DocxStyles &m_styles;
    DocxFields m_fields;
    bool m_ownNoteMark = false; ///< the run goes on with the mark of its note, typed by hand
    // So far, to stay within the limits of a document.
    int m_paragraphs = 0;
    qsizetype m_textLength = 0;
    CellCount m_cells;     ///< of the file
    CellCount m_gridCells; ///< as they are laid out
};

} // namespace PlanLens
