// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxlayout.h"

#include "assembling/celllines.h"
#include "assembling/documentlimits.h"
#include "assembling/tableshape.h"
#include "docx/docxtable.h"
#include "text/characters.h"
#include "text/cleaning.h"
#include "text/plainsigns.h"
#include "text/traditional.h"
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

constexpr QChar cellBreak(QChar::LineSeparator);
constexpr qsizetype mostShown = 50; ///< places that one problem names

using Rows = std::span<const DocxRow>;

/// Enough of the text to tell its script.
void gatherText(const DocxItems &items, QString &text)
{
    constexpr qsizetype enough = 20000;
    for (const DocxItem &item : items) {
        if (text.size() > enough)
            return;
        text += item.paragraph.text;
        for (const DocxRow &row : item.rows) {
            for (const DocxCell &cell : row.cells)
                gatherText(cell.items, text);
        }
    }
}

class Layout
{
public:
    explicit Layout(const DocxContent &content) : m_content(content), m_numbering(content.numbering)
    {
        QString sample;
        gatherText(content.items, sample);
        m_isTraditional = isTraditional(sample);
    }

    DocxLayout run()
    {
        addItems(m_content.items, false);
        for (auto part = m_content.lost.cbegin(); part != m_content.lost.cend(); ++part)
            addLostPart(part.key(), part.value());
        return std::move(m_layout);
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
        const int line = beginLine();
        addLosses(paragraph, line);
        RawItem item;
        item.line = line;
        item.styleLevel = m_content.styles.headingLevel(paragraph);
        item.titleStyle = m_content.styles.isTitle(paragraph);
        item.indented = m_content.styles.isIndented(paragraph);
        item.boxed = boxed || paragraph.boxed;
        if (isContentsEntry(paragraph, text))
            m_layout.counts.contents.add(1, line);
        else
            addLines(text, item);
        endLine(text);
        addNotes(paragraph);
    }

    /// The parts that soft breaks make of a paragraph are paragraphs to those who wrote it.
    void addLines(const QString &text, RawItem item)
    {
        qsizetype start = 0;
        while (start <= text.size()) {
            qsizetype end = text.indexOf(cellBreak, start);
            if (end < 0)
                end = text.size();
            const QStringView part = QStringView(text).mid(start, end - start);
            item.text = clean(part, lineStart() + int(start), BlankRule::Prose);
            const bool blank = !part.isEmpty() && isBlank(part.front());
            if (!item.text.isEmpty()) {
                RawItem added = item;
                added.indented = item.indented || blank;
                m_layout.items.append(added);
                checkParagraphs(m_layout.items.size(), item.line);
            }
            start = end + 1;
        }
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
        m_withoutNumber.add(label.isEmpty(), m_line + 1);
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
        addProblem(ProblemKind::PartSkipped, missing, m_line);
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
        addProblem(ProblemKind::PartSkipped, {why}, numbers ? m_withoutNumber.firstLine : 0);
        m_layout.problems.last().count = numbers ? m_withoutNumber.count : 1;
    }

    void addNote(const QString &id)
    {
        const auto found = m_content.notes.constFind(id);
        if (found == m_content.notes.cend() || m_printedNotes.contains(id))
            return;
        m_printedNotes.insert(id);
        const qsizetype before = m_layout.items.size();
        for (const DocxItem &item : *found) {
            DocxParagraph paragraph = item.paragraph;
            paragraph.notes.clear();
            addParagraph(paragraph, false);
        }
        for (qsizetype i = before; i < m_layout.items.size(); ++i)
            m_layout.items[i].note = true;
    }

    // Tables

    void addTable(const DocxItem &table, bool boxed)
    {
        addLosses(table.paragraph, m_line + 1);
        if (isFrame(table.rows)) {
            for (const DocxRow &row : table.rows) {
                for (const DocxCell &cell : row.cells)
                    addItems(cell.items, true);
            }
            return;
        }
        const DocxTableParts parts = partsOf(table.rows);
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
        RawItem item;
        item.kind = RawItem::Kind::Table;
        QList<const DocxParagraph *> paragraphs;
        for (const auto &row : grid.rows)
            item.table.rows.append(makeRow(row, paragraphs));
        item.line = item.table.rows.first().line;
        const QList<int> ragged = shapeTable(item.table);
        m_cells.add(item.table.columns * item.table.rows.size(), item.line);
        for (const int row : ragged)
            addRagged(item.table.rows.at(row), row);
        if (grid.headerRows < item.table.rows.size())
            item.table.headerRows = std::max(item.table.headerRows, grid.headerRows);
        m_layout.items.append(item);
        for (const DocxParagraph *paragraph : paragraphs)
            addNotes(*paragraph);
    }

    TableRow makeRow(const std::vector<DocxGridCell> &cells,
                     QList<const DocxParagraph *> &paragraphs)
    {
        workPoint();
        TableRow row;
        row.line = beginLine();
        QString text;
        for (const DocxGridCell &cell : cells) {
            if (!row.cells.isEmpty())
                text += u'\t';
            const QString content =
                cell.cell ? printed(*cell.cell, row.line, paragraphs) : QString();
            Cell added;
            added.line = row.line;
            added.rowSpan = cell.rowSpan;
            added.columnSpan = cell.covered ? 1 : cell.columnSpan;
            added.covered = cell.covered;
            added.text = cleanCell(content, lineStart() + int(text.size()));
            row.cells.append(added);
            text += content;
        }
        endLine(text);
        return row;
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
        return lines.join(cellBreak);
    }

    MappedText cleanCell(const QString &content, int offset)
    {
        MappedText text;
        qsizetype start = 0;
        while (start <= content.size()) {
            qsizetype end = content.indexOf(cellBreak, start);
            if (end < 0)
                end = content.size();
            appendCellLine(text, clean(QStringView(content).mid(start, end - start),
                                       offset + int(start), BlankRule::Cell));
            start = end + 1;
        }
        return text;
    }

    // The source and what is counted

    int beginLine()
    {
        if (m_line > 0)
            m_layout.source += u'\n';
        return ++m_line;
    }
    /// Where the line begun last starts in the source, until endLine() gives it its text.
    int lineStart() const { return int(m_layout.source.size()); }
    void endLine(const QString &text)
    {
        m_layout.source += text;
        checkText(m_layout.source.size());
    }

    MappedText clean(QStringView text, int offset, BlankRule rule)
    {
        const PlainText plain = plainText(text);
        const QString &read = m_isTraditional ? simplified(plain.text) : plain.text;
        const CleanText result = cleanText(read, offset, rule);
        m_layout.counts.signs.add(plain.replaced, m_line);
        m_layout.counts.bookmarks.add(result.bookmarks, m_line);
        m_layout.counts.blanks.add(result.blanks, m_line);
        return result.text;
    }

    /// What the paragraph has and the text has not.
    void addLosses(const DocxParagraph &paragraph, int line)
    {
        m_layout.counts.pictures.add(paragraph.pictures, line);
        m_layout.counts.noteMarks.add(int(paragraph.noteMarks.size()), line);
        addProblem(ProblemKind::HiddenText, paragraph.hidden, line);
        addProblem(ProblemKind::FormulaKept, paragraph.formulas, line);
        QStringList embedded;
        for (const QString &id : paragraph.embedded)
            embedded.append(m_content.targets.value(id, id));
        addProblem(ProblemKind::PartSkipped, embedded, line);
    }

    void addProblem(ProblemKind kind, const QStringList &places, int line)
    {
        if (places.isEmpty())
            return;
        Problem problem;
        problem.kind = kind;
        problem.line = line;
        problem.count = int(places.size());
        problem.text = places.mid(0, mostShown).join(QStringLiteral(" | "));
        m_layout.problems.append(problem);
    }

    void addRagged(const TableRow &row, int index)
    {
        Problem problem;
        problem.kind = ProblemKind::RaggedRow;
        problem.line = row.line;
        problem.place.row = index;
        problem.text = shownRow(row);
        m_layout.problems.append(problem);
    }

    const DocxContent &m_content;
    DocxNumbering m_numbering;
    DocxLayout m_layout;
    CellCount m_cells;
    QSet<QString> m_printedNotes; ///< each stands where it is referred to first
    QSet<QString> m_told;         ///< lost parts of which a problem tells
    LayoutCount m_withoutNumber;  ///< items of lists that have none
    bool m_isTraditional = false; ///< the text is in traditional script
    int m_line = 0;
};

} // namespace

DocxLayout layOutDocx(const DocxContent &content)
{
    return Layout(content).run();
}

} // namespace PlanLens
