#pragma once

#include "reading/docxfields.h"
#include "reading/docxparser.h"

#include <QXmlStreamReader>

#include <cstddef>

namespace PlanLens {

/// One pass over a part that holds paragraphs and tables. Its functions call each other as the
/// elements are nested. Each that reads an element finds `m_xml` at its start and leaves it at its
/// end.
class DocxWalker
{
public:
    DocxWalker(const QByteArray &bytes, const Cancelled &cancelled)
        : m_xml(bytes), m_cancelled(cancelled)
    {}

    QXmlStreamReader &xml() { return m_xml; }
    bool wasCancelled() const { return m_stop == Stop::Cancelled; }
    /// Whether the part goes beyond every measure: nested too deeply, or a table of too many cells.
    bool isBomb() const { return m_stop == Stop::Bomb; }

    void readBlocks(DocxItems &items);
    QHash<QString, DocxItems> readNotes();

private:
    enum class Stop { None, Cancelled, Bomb };

    /// Counts how deep the reading has gone down.
    class Descent
    {
    public:
        explicit Descent(DocxWalker &walker) : m_walker(walker) { ++m_walker.m_depth; }
        ~Descent() { --m_walker.m_depth; }
        Q_DISABLE_COPY_MOVE(Descent)

    private:
        DocxWalker &m_walker;
    };

    /// Goes to the next child, or tells that there is none. Stops everything where it must.
    bool descend();
    void stop(Stop why);

    /// Of the same content in several forms, the first; the last one where there is no other.
    template <typename Read>
    void readAlternative(Read read)
    {
        bool done = false;
        while (descend()) {
            if (!done && (m_xml.name() == u"Choice" || m_xml.name() == u"Fallback")) {
                done = true;
                read();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readParagraph(DocxItems &items);
    static void append(DocxItems &items, DocxParagraph paragraph);
    /// What stands in a line: runs, and what wraps them.
    void readInline(DocxParagraph &paragraph, DocxItems &behind);
    void readSimpleField(DocxParagraph &paragraph, DocxItems &behind);
    /// The letters and numbers of a formula, as they follow each other.
    void readFormula(DocxParagraph &paragraph);

    void readRun(DocxParagraph &paragraph, DocxItems &behind);
    /// Elements of a run that stand for a character or a note.
    void readMark(QStringView name, DocxParagraph &paragraph);
    void addText(DocxParagraph &paragraph, QString text);
    bool readHidden();
    void skipSiblings();
    void readFieldMark();
    /// A text box gives its paragraphs; everything else drawn or embedded is counted.
    void readGraphic(DocxParagraph &paragraph, DocxItems &behind);
    void readTextBoxes(DocxItems &behind);
    void readTextBox(DocxItems &behind);

    void readTable(DocxItems &items);
    void readRows(DocxItem &table);
    void readRow(DocxItem &table);
    void readCells(DocxRow &row, bool &deleted);
    /// Whether the row was deleted, with changes tracked.
    bool readRowProperties(DocxRow &row);
    void readCell(DocxRow &row);
    void readCellContent(DocxCell &cell, bool &continued);
    /// Whether the cell goes on with the one at its left, in the old manner of merging.
    bool readCellProperties(DocxCell &cell);

    QXmlStreamReader m_xml;
    const Cancelled &m_cancelled;
    DocxFields m_fields;
    int m_depth = 0;
    int m_steps = 0;
    std::size_t m_gridCells = 0; ///< of all tables so far
    Stop m_stop = Stop::None;
};

/// Whether an element only wraps what is read: inserted text, links, controls.
bool isDocxWrapper(QStringView name);

} // namespace PlanLens
