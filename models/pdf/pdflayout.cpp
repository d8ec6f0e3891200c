// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdflayout.h"

#include "assembling/celllines.h"
#include "assembling/documentlimits.h"
#include "assembling/paragraphjoining.h"
#include "assembling/tableshape.h"
#include "text/characters.h"
#include "text/cleaning.h"
#include "text/plainsigns.h"
#include "text/traditional.h"
#include "text/workpoint.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr QChar cellBreak(QChar::LineSeparator);

/// Enough of the text to tell its script.
QString sampleOf(const PdfContent &content)
{
    constexpr qsizetype enough = 20000;
    QString text;
    for (const PdfItem &item : content.items) {
        text += item.paragraph.text;
        for (const PdfTableRow &row : item.table.rows) {
            for (const PdfCell &cell : row)
                text += cell.text();
        }
        if (text.size() > enough)
            break;
    }
    return text;
}

/// 一、…………3: dots lead to the number of a page.
bool isContentsEntry(const QString &text)
{
    static const QRegularExpression leaders(
        QStringLiteral("[.·•…．。⋯ ]{6,}\\s*[-—–]?\\s*\\d{1,4}\\s*[-—–]?$"));
    return leaders.match(text).hasMatch() &&
           text.contains(QRegularExpression(QStringLiteral("([.·•．⋯]\\s*){4}|…{2}")));
}

/// Where most names of a table's rows begin; those of parts are set in from there.
float nameStart(const PdfTable &table, std::size_t column)
{
    float left = 1e9F;
    for (const PdfTableRow &row : table.rows) {
        if (row[column].columnSpan == 1 && !row[column].isEmpty())
            left = std::min(left, row[column].lines.front().left);
    }
    return left;
}

class Layout
{
public:
    explicit Layout(const PdfContent &content)
        : m_content(content), m_isTraditional(isTraditional(sampleOf(content)))
    {}

    PdfLayout run()
    {
        for (const PdfItem &item : m_content.items) {
            workPoint();
            m_page = item.page;
            switch (item.kind) {
            case PdfItem::Kind::Paragraph:
                addParagraph(item.paragraph);
                break;
            case PdfItem::Kind::Table:
                addTable(item.table);
                break;
            case PdfItem::Kind::Picture:
                m_layout.counts.pictures.add(1, m_line + 1);
                break;
            }
        }
        addLosses();
        return std::move(m_layout);
    }

private:
    void addParagraph(const PdfParagraph &paragraph)
    {
        const int line = beginLine(paragraph.page);
        RawItem item;
        item.line = line;
        item.indented = paragraph.begins;
        item.boxed = paragraph.boxed;
        m_layout.counts.noteMarks.add(int(paragraph.noteMarks.size()), line);
        if (isContentsEntry(paragraph.text)) {
            m_layout.counts.contents.add(1, line);
        } else {
            item.text = clean(paragraph.text, lineStart(), BlankRule::Prose);
            if (!item.text.isEmpty())
                m_layout.items.append(item);
        }
        checkParagraphs(m_layout.items.size(), line);
        endLine(paragraph.text);
    }

    static bool isLone(const PdfTableRow &row)
    {
        return row.front().columnSpan == int(row.size()) && row.front().rowSpan == 1;
    }

    void addTable(const PdfTable &table)
    {
        std::size_t first = 0;
        while (first < table.rows.size() && isLone(table.rows[first]))
            addOutside(table.rows[first++].front());
        std::size_t end = table.rows.size();
        while (end > first + 1 && isLone(table.rows[end - 1]) &&
               startsNotes(table.rows[end - 1].front().text()))
            --end;
        if (end > first)
            addRows(table, first, end);
        for (std::size_t row = end; row < table.rows.size(); ++row)
            addOutside(table.rows[row].front());
    }

    /// A row that is no part of the table: its caption, or notes.
    void addOutside(const PdfCell &cell)
    {
        PdfParagraph paragraph;
        paragraph.page = m_page;
        paragraph.begins = true;
        paragraph.text = cell.text();
        addParagraph(paragraph);
    }

    void addRows(const PdfTable &table, std::size_t first, std::size_t end)
    {
        RawItem item;
        item.kind = RawItem::Kind::Table;
        std::vector<float> starts;
        for (std::size_t column = 0; column < table.columns(); ++column)
            starts.push_back(nameStart(table, column));
        for (std::size_t row = first; row < end; ++row)
            item.table.rows.append(makeRow(table.rows[row], starts));
        item.line = item.table.rows.first().line;
        const QList<int> ragged = shapeTable(item.table);
        m_cells.add(item.table.columns * item.table.rows.size(), item.line);
        for (const int row : ragged) {
            Problem problem;
            problem.kind = ProblemKind::RaggedRow;
            problem.line = item.table.rows.at(row).line;
            problem.place.row = row;
            problem.text = shownRow(item.table.rows.at(row));
            m_layout.problems.append(problem);
        }
        const int head = table.headRows - int(first);
        if (head < item.table.rows.size())
            item.table.headerRows = std::max(item.table.headerRows, head);
        m_layout.items.append(item);
    }

    TableRow makeRow(const PdfTableRow &cells, const std::vector<float> &starts)
    {
        workPoint();
        TableRow row;
        row.line = beginLine(m_page);
        QString text;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const PdfCell &cell = cells[column];
            if (column > 0)
                text += u'\t';
            const QString content = printed(cell, starts[column]);
            Cell added;
            added.line = row.line;
            added.rowSpan = cell.covered ? 1 : cell.rowSpan;
            added.columnSpan = cell.covered ? 1 : cell.columnSpan;
            added.covered = cell.covered;
            added.text = cleanCell(content, lineStart() + int(text.size()));
            row.cells.append(added);
            text += content;
            for (const PdfPart &line : cell.lines)
                m_layout.counts.noteMarks.add(int(line.noteMarks.size()), row.line);
        }
        endLine(text);
        return row;
    }

    /// The lines of a cell. Blanks stand for the indent, which tells the parts of a row.
    static QString printed(const PdfCell &cell, float start)
    {
        QString text;
        const PdfPart *before = nullptr;
        for (const PdfPart &line : cell.lines) {
            if (!before && cell.columnSpan == 1)
                text += QString(indentOf(line, start), u' ');
            if (before)
                text += QString(isApart(*before, line) ? 2 : 1, cellBreak);
            text += line.text;
            before = &line;
        }
        return text;
    }
    /// An empty line is left between them.
    static bool isApart(const PdfPart &line, const PdfPart &next)
    {
        constexpr float least = 2.1F; // of the size of the font
        return next.base - line.base > least * std::max(line.size, 1.F);
    }
    static int indentOf(const PdfPart &line, float start)
    {
        constexpr int most = 20;
        constexpr float least = 0.8F; // of the size of the font
        const float indent = (line.left - start) / std::max(line.size, 1.F);
        return indent < least ? 0 : std::min(most, int(std::lround(indent * 2)));
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

    int beginLine(int page)
    {
        if (m_line > 0)
            m_layout.source += u'\n';
        m_layout.pages.append(page);
        return ++m_line;
    }
    int lineStart() const { return int(m_layout.source.size()); }
    void endLine(const QString &text)
    {
        m_layout.source += text;
        checkText(m_layout.source.size());
        addLost(text);
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

    /// Characters that the document's fonts do not name.
    void addLost(const QString &text)
    {
        const auto count = text.count(QChar(QChar::ReplacementCharacter));
        if (count > 0)
            addProblem(ProblemKind::CharacterLost, text.left(mostShown), m_line, int(count));
    }

    void addLosses()
    {
        m_layout.counts.pageNumbers.add(m_content.furniture.pageNumbers, 1);
        const int running = m_content.furniture.runningLines;
        if (running > 0)
            addProblem(ProblemKind::FurnitureRemoved, {}, 1, running);
        if (m_content.repeatedHeads > 0)
            addProblem(ProblemKind::RepeatedHeader, {}, 1, m_content.repeatedHeads);
        addLeftOut(ProblemKind::HiddenText, m_content.unseen);
        addLeftOut(ProblemKind::PartSkipped, m_content.askew);
    }

    void addLeftOut(ProblemKind kind, const QStringList &places)
    {
        if (!places.isEmpty())
            addProblem(kind, places.join(QStringLiteral(" | ")).left(mostShown), 1,
                       int(places.size()));
    }

    void addProblem(ProblemKind kind, const QString &text, int line, int count)
    {
        Problem problem;
        problem.kind = kind;
        problem.line = line;
        problem.count = count;
        problem.text = text;
        m_layout.problems.append(problem);
    }

    static constexpr qsizetype mostShown = 400;

    const PdfContent &m_content;
    PdfLayout m_layout;
    CellCount m_cells;
    bool m_isTraditional; ///< the text is in traditional script
    int m_line = 0;
    int m_page = 0;
};

} // namespace

PdfLayout layOutPdf(const PdfContent &content)
{
    return Layout(content).run();
}

} // namespace PlanLens
