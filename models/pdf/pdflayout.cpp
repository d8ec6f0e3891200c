// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdflayout.h"

#include "assembling/documentlimits.h"
#include "assembling/paragraphjoining.h"
#include "reading/sourcewriter.h"
#include "text/workpoint.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

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
    explicit Layout(const PdfContent &content) : m_content(content), m_source(sampleOf(content)) {}

    TracedPdf run()
    {
        for (const PdfItem &item : m_content.items) {
            workPoint();
            switch (item.kind) {
            case PdfItem::Kind::Paragraph:
                addParagraph(item.paragraph);
                break;
            case PdfItem::Kind::Table:
                addTable(item.table);
                break;
            case PdfItem::Kind::Picture:
                m_source.layout().counts.pictures.add(1, m_source.line() + 1);
                break;
            }
        }
        addLosses();
        m_source.layout().recognition = m_recognition.recognition();
        return {std::move(m_source.layout()), std::move(m_glyphs)};
    }

private:
    void addParagraph(const PdfParagraph &paragraph)
    {
        const int line = m_source.beginLine();
        RawItem item;
        item.line = line;
        item.indented = paragraph.begins;
        item.boxed = paragraph.boxed;
        m_source.layout().counts.noteMarks.add(int(paragraph.noteMarks.size()), line);
        if (isContentsEntry(paragraph.text)) {
            m_source.layout().counts.contents.add(1, line);
        } else {
            item.text = m_source.clean(paragraph.text, m_source.lineStart(), BlankRule::Prose);
            if (!item.text.isEmpty())
                m_source.layout().items.append(item);
        }
        checkParagraphs(m_source.layout().items.size(), line);
        trace(paragraph.glyphs);
        m_source.layout().pages.add(m_source.lineStart(), paragraph.pages);
        m_source.endLine(paragraph.text);
        addLost(paragraph.text);
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
        paragraph.begins = true;
        paragraph.text = cell.text();
        paragraph.glyphs = cell.glyphs();
        paragraph.pages = cell.pages();
        addParagraph(paragraph);
    }

    void addRows(const PdfTable &table, std::size_t first, std::size_t end)
    {
        std::vector<float> starts;
        for (std::size_t column = 0; column < table.columns(); ++column)
            starts.push_back(nameStart(table, column));
        QList<TableRow> rows;
        for (std::size_t row = first; row < end; ++row)
            rows.append(makeRow(table.rows[row], starts));
        m_source.addTable(rows, table.headRows - int(first));
    }

    TableRow makeRow(const PdfTableRow &cells, const std::vector<float> &starts)
    {
        RowWriter row(m_source);
        GlyphNumbers glyphs;
        SourcePages &pages = m_source.layout().pages;
        pages.add(m_source.lineStart(), pageOf(cells));
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const PdfCell &cell = cells[column];
            GlyphNumbers ofCell;
            SourcePages pagesOfCell;
            const QString text = printed(cell, starts[column], ofCell, pagesOfCell);
            row.add(text, cell.rowSpan, cell.columnSpan, cell.covered);
            pages.add(m_source.lineStart() + int(row.text().size() - text.size()), pagesOfCell);
            if (!ofCell.isEmpty())
                glyphs.fillTo(row.text().size() - text.size());
            glyphs += ofCell;
            for (const PdfPart &line : cell.lines)
                m_source.layout().counts.noteMarks.add(int(line.noteMarks.size()), row.line());
        }
        addLost(row.text());
        trace(glyphs);
        return row.take();
    }

    /// Where a row begins; 0 where nothing stands in it.
    static int pageOf(const PdfTableRow &cells)
    {
        int first = 0;
        for (const PdfCell &cell : cells) {
            for (const PdfPart &line : cell.lines)
                first = first == 0 ? line.page : std::min(first, line.page);
        }
        return first;
    }

    /// The lines of a cell. Blanks stand for the indent, which tells the parts of a row. Adds the
    /// glyphs of their characters, and their pages.
    static QString printed(const PdfCell &cell, float start, GlyphNumbers &glyphs,
                           SourcePages &pages)
    {
        QString text;
        const PdfPart *before = nullptr;
        for (const PdfPart &line : cell.lines) {
            if (!before && cell.columnSpan == 1)
                text += QString(indentOf(line, start), u' ');
            if (before)
                text += QString(isApart(*before, line) ? 2 : 1, SourceWriter::lineBreak);
            if (!line.glyphs.isEmpty()) {
                glyphs.fillTo(text.size());
                glyphs += line.glyphs;
            }
            pages.add(int(text.size()), line.page);
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

    /// Takes the glyphs of the line that was begun last.
    void trace(const GlyphNumbers &glyphs)
    {
        const int start = m_source.lineStart();
        if (!glyphs.isEmpty()) {
            m_glyphs.fillTo(start);
            m_glyphs += glyphs;
        }
        QByteArray confidences(glyphs.size(), Recognition::unknown);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (const int glyph = glyphs.at(i); glyph != GlyphNumbers::none)
                confidences[i] = confidenceOf(glyph);
        }
        m_recognition.addLine(start, confidences);
    }

    char confidenceOf(int glyph) const
    {
        const QByteArray &known = m_content.confidences;
        return glyph < known.size() ? known.at(glyph) : Recognition::unknown;
    }

    /// Characters that the document's fonts do not name.
    void addLost(const QString &text)
    {
        const auto count = text.count(QChar(QChar::ReplacementCharacter));
        if (count > 0)
            m_source.addProblem(ProblemKind::CharacterLost, text.left(mostShown), m_source.line(),
                                int(count));
    }

    void addLosses()
    {
        m_source.layout().counts.pageNumbers.add(m_content.furniture.pageNumbers, 1);
        const int running = m_content.furniture.runningLines;
        if (running > 0)
            m_source.addProblem(ProblemKind::FurnitureRemoved, {}, 1, running);
        if (m_content.repeatedHeads > 0)
            m_source.addProblem(ProblemKind::RepeatedHeader, {}, 1, m_content.repeatedHeads);
        addLeftOut(ProblemKind::HiddenText, m_content.unseen);
        addLeftOut(ProblemKind::PartSkipped, m_content.askew);
    }

    void addLeftOut(ProblemKind kind, const QStringList &places)
    {
        if (!places.isEmpty())
            m_source.addProblem(kind, places.join(QStringLiteral(" | ")).left(mostShown), 1,
                                int(places.size()));
    }

    static constexpr qsizetype mostShown = 400;

    const PdfContent &m_content;
    SourceWriter m_source;
    RecognitionWriter m_recognition;
    GlyphNumbers m_glyphs; ///< of the source
};

} // namespace

TracedPdf layOutTraced(const PdfContent &content)
{
    return Layout(content).run();
}

LaidOut layOutPdf(const PdfContent &content)
{
    return layOutTraced(content).layout;
}

} // namespace PlanLens
