// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/sourcewriter.h"

#include "assembling/celllines.h"
#include "assembling/tableshape.h"
#include "text/characters.h"
#include "text/plainsigns.h"
#include "text/traditional.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Calls `take` with each part between breaks, and where it starts.
template <typename Take>
void eachLine(const QString &text, Take take)
{
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(SourceWriter::lineBreak, start);
        if (end < 0)
            end = text.size();
        take(QStringView(text).mid(start, end - start), int(start));
        start = end + 1;
    }
}

} // namespace

SourceWriter::SourceWriter(const QString &sample) : m_isTraditional(isTraditional(sample)) {}

int SourceWriter::beginLine()
{
    if (m_line > 0)
        m_layout.source += u'\n';
    return ++m_line;
}

void SourceWriter::checkRoom(qsizetype more) const
{
    checkText(m_layout.source.size() + more, m_line);
}

void SourceWriter::endLine(const QString &text)
{
    m_layout.source += text;
    checkRoom(0);
}

MappedText SourceWriter::clean(QStringView text, int offset, BlankRule rule)
{
    const PlainText plain = plainText(text);
    const QString &read = m_isTraditional ? simplified(plain.text) : plain.text;
    const CleanText result = cleanText(read, offset, rule);
    m_layout.counts.signs.add(plain.replaced, m_line);
    m_layout.counts.bookmarks.add(result.bookmarks, m_line);
    m_layout.counts.blanks.add(result.blanks, m_line);
    return result.text;
}

MappedText SourceWriter::cleanCell(const QString &content, int offset)
{
    MappedText text;
    eachLine(content, [&](QStringView line, int start) {
        appendCellLine(text, clean(line, offset + start, BlankRule::Cell));
    });
    return text;
}

void SourceWriter::addLines(const QString &text, const RawItem &item)
{
    eachLine(text, [&](QStringView part, int start) {
        RawItem added = item;
        added.text = clean(part, lineStart() + start, BlankRule::Prose);
        added.indented = item.indented || (!part.isEmpty() && isBlank(part.front()));
        if (added.text.isEmpty())
            return;
        m_layout.items.append(added);
        checkParagraphs(m_layout.items.size(), item.line);
    });
}

void SourceWriter::addTable(const QList<TableRow> &rows, int headerRows)
{
    RawItem item;
    item.kind = RawItem::Kind::Table;
    item.table.rows = rows;
    item.line = rows.constFirst().line;
    const QList<int> ragged = shapeTable(item.table);
    m_cells.add(item.table.columns * item.table.rows.size(), item.line);
    for (const int row : ragged) {
        const TableRow &shown = item.table.rows.at(row);
        addProblem(ProblemKind::RaggedRow, shownRow(shown), shown.line).place.row = row;
    }
    if (headerRows < item.table.rows.size())
        item.table.headerRows = std::max(item.table.headerRows, headerRows);
    m_layout.items.append(item);
}

Problem &SourceWriter::addProblem(ProblemKind kind, const QString &text, int line, int count)
{
    Problem problem;
    problem.kind = kind;
    problem.line = line;
    problem.count = count;
    problem.text = text;
    m_layout.problems.append(problem);
    return m_layout.problems.last();
}

RowWriter::RowWriter(SourceWriter &source) : m_source(source)
{
    workPoint();
    m_row.line = source.beginLine();
}

void RowWriter::add(const QString &content, int rowSpan, int columnSpan, bool covered)
{
    workPoint();
    if (!m_row.cells.isEmpty())
        m_text += u'\t';
    // Cells may share one long text.
    m_source.checkRoom(m_text.size() + content.size());
    Cell added;
    added.line = m_row.line;
    added.rowSpan = covered ? 1 : rowSpan;
    added.columnSpan = covered ? 1 : columnSpan;
    added.covered = covered;
    added.text = m_source.cleanCell(content, m_source.lineStart() + int(m_text.size()));
    m_row.cells.append(added);
    m_text += content;
}

TableRow RowWriter::take()
{
    m_source.endLine(m_text);
    return m_row;
}

} // namespace PlanLens
