// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/flowlayout.h"

#include "reading/flowgrid.h"
#include "reading/nesteditems.h"
#include "reading/sourcewriter.h"
#include "text/workpoint.h"

#include <algorithm>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype mostShown = 50; ///< places that one problem names

using Rows = std::span<const FlowRow>;

class FlowLayout
{
public:
    explicit FlowLayout(const FlowItems &items) : m_source(sampleOf(items))
    {
        addItems(items, false);
    }

    LaidOut take() { return std::move(m_source.layout()); }

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
        const int line = m_source.beginLine();
        m_source.checkRoom(paragraph.text.size());
        addLosses(paragraph, line);
        RawItem item;
        item.line = line;
        item.styleLevel = paragraph.styleLevel;
        item.titleStyle = paragraph.titleStyle;
        item.indented = paragraph.indented;
        item.boxed = boxed || paragraph.boxed;
        item.note = paragraph.note;
        m_source.addLines(paragraph.text, item);
        m_source.endLine(paragraph.text);
    }

    // Tables

    void addTable(const FlowItem &table, bool boxed)
    {
        addLosses(table.paragraph, m_source.line() + 1);
        const Rows rows(table.rows);
        if (isFrame(rows)) {
            addRows(rows, true);
            return;
        }
        const TableParts<FlowRow> parts = partsOf(
            rows, [](const FlowCell &cell) { return cell.rowSpan == 1; },
            [](const FlowCell &) { return true; });
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
        QList<TableRow> made;
        for (const auto &row : grid.rows)
            made.append(makeRow(row));
        m_source.addTable(made, grid.headerRows);
    }

    TableRow makeRow(const std::vector<FlowGridCell> &cells)
    {
        RowWriter row(m_source);
        for (const FlowGridCell &cell : cells)
            row.add(cell.cell ? printed(*cell.cell, row.line()) : QString(), cell.rowSpan,
                    cell.columnSpan, cell.covered);
        return row.take();
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
        return lines.join(SourceWriter::lineBreak);
    }

    /// What the paragraph has and the text has not: losses of one kind in one problem.
    void addLosses(const FlowParagraph &paragraph, int line)
    {
        LaidOut &layout = m_source.layout();
        layout.counts.pictures.add(paragraph.pictures, line);
        layout.counts.noteMarks.add(paragraph.noteMarks, line);
        const qsizetype before = layout.problems.size();
        for (const FlowLoss &loss : paragraph.losses) {
            const auto same =
                std::find_if(layout.problems.begin() + before, layout.problems.end(),
                             [&](const Problem &problem) { return problem.kind == loss.kind; });
            if (same == layout.problems.end()) {
                m_source.addProblem(loss.kind, loss.text, line);
            } else if (++same->count <= mostShown) {
                same->text += QStringLiteral(" | ") + loss.text;
            }
        }
    }

    SourceWriter m_source;
};

} // namespace

LaidOut layOutFlow(const FlowItems &items)
{
    return FlowLayout(items).take();
}

ReadOutcome reportOfFlow(const FlowItems &items, const QByteArray &bytes, const QString &file,
                         const QString &format, QList<Problem> problems)
{
    return reportOf(layOutFlow(items), bytes, file, format, std::move(problems));
}

} // namespace PlanLens
