// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxlayout.h"

#include "docx/docxtable.h"
#include "reading/nesteditems.h"
#include "reading/sourcewriter.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <span>

namespace PlanLens {

namespace {

struct Losses
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

constexpr qsizetype mostShown = 50; ///< places that one problem names

using Rows = std::span<const DocxRow>;

class Layout
{
public:
    explicit Layout(const DocxContent &content)
        : m_content(content), m_numbering(content.numbering), m_source(sampleOf(content.items))
    {}

    LaidOut run()
    {
        addItems(m_content.items, false);
        for (auto part = m_content.lost.cbegin(); part != m_content.lost.cend(); ++part)
            addLostPart(part.key(), part.value());
        return std::move(m_source.layout());
    }

private:
    void addItems(const DocxItems &items, bool boxed)
    {
        for (const DocxItem &item : items) {
            if (item.isTable())
                addTable(item, boxed);
            else
                addParagraph(item.paragraph, boxed);
        }
    }

    // Paragraphs

    void addParagraph(const DocxParagraph &paragraph, bool boxed)
    {
        workPoint();
        const QString text = printed(paragraph);
        const int line = m_source.beginLine();
        addLosses(paragraph, line);
        RawItem item;
        item.line = line;
        item.styleLevel = m_content.styles.headingLevel(paragraph);
        item.titleStyle = m_content.styles.isTitle(paragraph);
        item.indented = m_content.styles.isIndented(paragraph);
        item.boxed = boxed || paragraph.boxed;
        if (isContentsEntry(paragraph, text))
            m_source.layout().counts.contents.add(1, line);
        else
            m_source.addLines(text, item);
        m_source.endLine(text);
        addNotes(paragraph);
    }

    /// The text with the number that its list puts in front of it.
    QString printed(const DocxParagraph &paragraph)
    {
        if (paragraph.text.isEmpty() && !paragraph.hidden.isEmpty())
            return {}; // nothing of it is printed, its number neither
        const QString list = m_content.styles.numberingId(paragraph);
        if (list.isEmpty() || list == u"0")
            return paragraph.text;
        const QString label = m_numbering.next(list, m_content.styles.numberingLevel(paragraph));
        m_withoutNumber.add(label.isEmpty(), m_source.line() + 1);
        const bool apart = !label.isEmpty() && label.back().isLetterOrNumber() &&
                           !paragraph.text.isEmpty() && !isBlank(paragraph.text.front());
        return label + (apart ? QStringLiteral(" ") : QString()) + paragraph.text;
    }

    /// Entries end in a page number. What does not is kept, whatever the document calls it.
    bool isContentsEntry(const DocxParagraph &paragraph, const QString &text) const
    {
        const QString trimmed = text.trimmed();
        return !trimmed.isEmpty() && trimmed.back().isDigit() &&
               m_content.styles.isContents(paragraph);
    }

    void addNotes(const DocxParagraph &paragraph)
    {
        QStringList missing;
        for (const QString &id : paragraph.notes) {
            if (!m_content.notes.contains(id) && !m_printedNotes.contains(id))
                missing.append(missingNote(id));
            addNote(id);
        }
        addProblem(ProblemKind::PartSkipped, missing, m_source.line());
    }

    /// What is said of a note that is nowhere, and why where that is known.
    QString missingNote(const QString &id)
    {
        m_printedNotes.insert(id);
        const bool foot = id.startsWith(u'f');
        const QString type = foot ? QStringLiteral("footnotes") : QStringLiteral("endnotes");
        m_told.insert(type);
        const QString name = foot ? Losses::tr("footnote %1") : Losses::tr("endnote %1");
        const QString why = m_content.lost.value(
            type, m_content.lost.value(QStringLiteral("relationships"),
                                       Losses::tr("the document does not hold it")));
        return QStringLiteral("%1 (%2)").arg(name.arg(id.mid(1)), why);
    }

    /// A part that is lost, where no note already told so. The numbers of lists stand where the
    /// first is missing.
    void addLostPart(const QString &type, const QString &why)
    {
        if (m_told.contains(type))
            return;
        const bool numbers = type == u"numbering" && m_withoutNumber.count > 0;
        m_source.addProblem(ProblemKind::PartSkipped, why, numbers ? m_withoutNumber.firstLine : 0,
                            numbers ? m_withoutNumber.count : 1);
    }

    void addNote(const QString &id)
    {
        const auto found = m_content.notes.constFind(id);
        if (found == m_content.notes.cend() || m_printedNotes.contains(id))
            return;
        m_printedNotes.insert(id);
        QList<RawItem> &items = m_source.layout().items;
        const qsizetype before = items.size();
        for (const DocxItem &item : *found) {
            DocxParagraph paragraph = item.paragraph;
            paragraph.notes.clear();
            addParagraph(paragraph, false);
        }
        for (qsizetype i = before; i < items.size(); ++i)
            items[i].note = true;
    }

    // Tables

    void addTable(const DocxItem &table, bool boxed)
    {
        addLosses(table.paragraph, m_source.line() + 1);
        const Rows rows(table.rows);
        if (isFrame(rows)) {
            for (const DocxRow &row : rows) {
                for (const DocxCell &cell : row.cells)
                    addItems(cell.items, true);
            }
            return;
        }
        const TableParts<DocxRow> parts = partsOf(
            rows, [](const DocxCell &) { return true; },
            [](const DocxCell &cell) { return cell.merge != DocxMerge::Continued; });
        addRows(parts.captions, boxed);
        addGrid(parts.body);
        addRows(parts.notes, boxed);
    }

    void addRows(Rows rows, bool boxed)
    {
        for (const DocxRow &row : rows)
            addItems(row.cells.front().items, boxed);
    }

    void addGrid(Rows rows)
    {
        workPoint();
        const DocxGrid grid = gridOf(rows);
        QList<const DocxParagraph *> paragraphs;
        QList<TableRow> made;
        for (const auto &row : grid.rows)
            made.append(makeRow(row, paragraphs));
        m_source.addTable(made, grid.headerRows);
        for (const DocxParagraph *paragraph : paragraphs)
            addNotes(*paragraph);
    }

    TableRow makeRow(const std::vector<DocxGridCell> &cells,
                     QList<const DocxParagraph *> &paragraphs)
    {
        RowWriter row(m_source);
        for (const DocxGridCell &cell : cells)
            row.add(cell.cell ? printed(*cell.cell, row.line(), paragraphs) : QString(),
                    cell.rowSpan, cell.columnSpan, cell.covered);
        return row.take();
    }

    /// Everything that stands in a cell, paragraphs and the rows of nested tables each in a line.
    QString printed(const DocxCell &cell, int line, QList<const DocxParagraph *> &paragraphs)
    {
        QStringList lines;
        for (const DocxItem &item : cell.items) {
            if (!item.isTable()) {
                addLosses(item.paragraph, line);
                paragraphs.append(&item.paragraph);
                // Blanks stand for the indent, which tells the parts of a row in a table.
                const int indent = lines.isEmpty() ? item.paragraph.indent : 0;
                lines.append(QString(indent, u' ') + printed(item.paragraph).replace(u'\t', u' '));
                continue;
            }
            for (const DocxRow &row : item.rows) {
                QStringList cells;
                for (const DocxCell &nested : row.cells)
                    cells.append(printed(nested, line, paragraphs));
                lines.append(cells.join(u' '));
            }
        }
        return lines.join(SourceWriter::lineBreak);
    }

    /// What the paragraph has and the text has not.
    void addLosses(const DocxParagraph &paragraph, int line)
    {
        m_source.layout().counts.pictures.add(paragraph.pictures, line);
        m_source.layout().counts.noteMarks.add(int(paragraph.noteMarks.size()), line);
        addProblem(ProblemKind::HiddenText, paragraph.hidden, line);
        addProblem(ProblemKind::FormulaKept, paragraph.formulas, line);
        QStringList embedded;
        for (const QString &id : paragraph.embedded)
            embedded.append(m_content.targets.value(id, id));
        addProblem(ProblemKind::PartSkipped, embedded, line);
    }

    void addProblem(ProblemKind kind, const QStringList &places, int line)
    {
        if (!places.isEmpty())
            m_source.addProblem(kind, places.mid(0, mostShown).join(QStringLiteral(" | ")), line,
                                int(places.size()));
    }

    const DocxContent &m_content;
    DocxNumbering m_numbering;
    SourceWriter m_source;
    QSet<QString> m_printedNotes; ///< each stands where it is referred to first
    QSet<QString> m_told;         ///< lost parts of which a problem tells
    LayoutCount m_withoutNumber;  ///< items of lists that have none
};

} // namespace

LaidOut layOutDocx(const DocxContent &content)
{
    return Layout(content).run();
}

} // namespace PlanLens
