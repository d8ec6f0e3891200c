// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/flowlayout.h"

#include "assembling/celllines.h"
#include "assembling/documentlimits.h"
#include "assembling/tableshape.h"
#include "reading/flowgrid.h"
#include "reading/reader.h"
#include "text/characters.h"
#include "text/cleaning.h"
#include "text/plainsigns.h"
#include "text/traditional.h"
#include "text/workpoint.h"

#include <algorithm>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

constexpr QChar cellBreak(QChar::LineSeparator);
constexpr qsizetype mostShown = 50; ///< places that one problem names

using Rows = std::span<const FlowRow>;

/// Enough of the text to tell its script.
void gatherText(const FlowItems &items, QString &text)
{
    constexpr qsizetype enough = 20000;
    for (const FlowItem &item : items) {
        if (text.size() > enough)
            return;
        text += item.paragraph.text;
        for (const FlowRow &row : item.rows) {
            for (const FlowCell &cell : row.cells)
                gatherText(cell.items, text);
        }
    }
}

class Layout
{
public:
    explicit Layout(const FlowItems &items)
    {
        QString sample;
        gatherText(items, sample);
        m_isTraditional = isTraditional(sample);
        addItems(items, false);
    }

    FlowLayout take() { return std::move(m_layout); }

private:
    void addItems(const FlowItems &items, bool boxed)
    {
        for (const FlowItem &item : items) {
            if (item.isTable())
                addTable(item, boxed);
            else
                addParagraph(item.paragraph, boxed);
        }
    }

    // Paragraphs

    void addParagraph(const FlowParagraph &paragraph, bool boxed)
    {
        workPoint();
        const int line = beginLine();
        checkText(m_layout.source.size() + paragraph.text.size(), line);
        addLosses(paragraph, line);
        RawItem item;
        item.line = line;
        item.styleLevel = paragraph.styleLevel;
        item.titleStyle = paragraph.titleStyle;
        item.indented = paragraph.indented;
        item.boxed = boxed || paragraph.boxed;
        item.note = paragraph.note;
        addLines(paragraph.text, item);
        endLine(paragraph.text);
    }

    /// The parts that soft breaks make of a paragraph are paragraphs to those who wrote it.
    void addLines(const QString &text, const RawItem &item)
    {
        qsizetype start = 0;
        while (start <= text.size()) {
            qsizetype end = text.indexOf(cellBreak, start);
            if (end < 0)
                end = text.size();
            const QStringView part = QStringView(text).mid(start, end - start);
            RawItem added = item;
            added.text = clean(part, lineStart() + int(start), BlankRule::Prose);
            added.indented = item.indented || (!part.isEmpty() && isBlank(part.front()));
            if (!added.text.isEmpty()) {
                m_layout.items.append(added);
                checkParagraphs(m_layout.items.size(), item.line);
            }
            start = end + 1;
        }
    }

    // Tables

    void addTable(const FlowItem &table, bool boxed)
    {
        addLosses(table.paragraph, m_line + 1);
        if (isFrame(table.rows)) {
            addRows(table.rows, true);
            return;
        }
        const FlowTableParts parts = partsOf(table.rows);
        addRows(parts.captions, boxed);
        addGrid(parts.body);
        addRows(parts.notes, boxed);
    }

    void addRows(Rows rows, bool boxed)
    {
        for (const FlowRow &row : rows) {
            for (const FlowCell &cell : row.cells)
                addItems(cell.items, boxed);
        }
    }

    void addGrid(Rows rows)
    {
        workPoint();
        const FlowGrid grid = gridOf(rows);
        RawItem item;
        item.kind = RawItem::Kind::Table;
        for (const auto &row : grid.rows)
            item.table.rows.append(makeRow(row));
        item.line = item.table.rows.first().line;
        const QList<int> ragged = shapeTable(item.table);
        m_cells.add(item.table.columns * item.table.rows.size(), item.line);
        for (const int row : ragged)
            addRagged(item.table.rows.at(row), row);
        if (grid.headerRows < item.table.rows.size())
            item.table.headerRows = std::max(item.table.headerRows, grid.headerRows);
        m_layout.items.append(item);
    }

    TableRow makeRow(const std::vector<FlowGridCell> &cells)
    {
        workPoint();
        TableRow row;
        row.line = beginLine();
        QString text;
        for (const FlowGridCell &cell : cells) {
            workPoint();
            if (!row.cells.isEmpty())
                text += u'\t';
            const QString content = cell.cell ? printed(*cell.cell, row.line) : QString();
            // Before it is copied once more: cells may share one long text.
            checkText(m_layout.source.size() + text.size() + content.size(), row.line);
            Cell added;
            added.line = row.line;
            added.rowSpan = cell.rowSpan;
            added.columnSpan = cell.columnSpan;
            added.covered = cell.covered;
            added.text = cleanCell(content, lineStart() + int(text.size()));
            row.cells.append(added);
            text += content;
        }
        endLine(text);
        return row;
    }

    /// Everything that stands in a cell, paragraphs and the rows of nested tables each in a line.
    QString printed(const FlowCell &cell, int line)
    {
        QStringList lines;
        for (const FlowItem &item : cell.items) {
            workPoint();
            addLosses(item.paragraph, line);
            if (!item.isTable()) {
                // Blanks stand for the indent, which tells the parts of a row in a table.
                const int indent = lines.isEmpty() ? item.paragraph.indent : 0;
                QString text = item.paragraph.text;
                lines.append(QString(indent, u' ') + text.replace(u'\t', u' '));
                continue;
            }
            for (const FlowRow &row : item.rows) {
                QStringList cells;
                for (const FlowCell &nested : row.cells)
                    cells.append(printed(nested, line));
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

    /// What the paragraph has and the text has not: losses of one kind in one problem.
    void addLosses(const FlowParagraph &paragraph, int line)
    {
        m_layout.counts.pictures.add(paragraph.pictures, line);
        m_layout.counts.noteMarks.add(paragraph.noteMarks, line);
        const qsizetype before = m_layout.problems.size();
        for (const FlowLoss &loss : paragraph.losses) {
            const auto same =
                std::find_if(m_layout.problems.begin() + before, m_layout.problems.end(),
                             [&](const Problem &problem) { return problem.kind == loss.kind; });
            if (same == m_layout.problems.end()) {
                Problem problem;
                problem.kind = loss.kind;
                problem.line = line;
                problem.text = loss.text;
                m_layout.problems.append(problem);
            } else if (++same->count <= mostShown) {
                same->text += QStringLiteral(" | ") + loss.text;
            }
        }
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

    FlowLayout m_layout;
    CellCount m_cells;
    bool m_isTraditional = false; ///< the text is in traditional script
    int m_line = 0;
};

} // namespace

FlowLayout layOutFlow(const FlowItems &items)
{
    return Layout(items).take();
}

ReadOutcome reportOfFlow(const FlowItems &items, const QByteArray &bytes, const QString &file,
                         const QString &format, QList<Problem> problems)
{
    const FlowLayout layout = layOutFlow(items);
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    ReadReport result;
    result.report.file = file;
    result.report.digest = contentDigest(bytes);
    result.report.format = format;
    result.report.setSource(layout.source);
    result.problems = std::move(problems) + layout.problems;
    assembleReport(result.report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
