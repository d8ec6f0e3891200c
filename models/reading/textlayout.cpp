// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textlayout.h"

#include "assembling/celllines.h"
#include "assembling/documentlimits.h"
#include "assembling/tableshape.h"
#include "language/numbersigns.h"
#include "reading/tabletext.h"
#include "reading/textlines.h"
#include "text/characters.h"
#include "text/cleaning.h"
#include "text/plainsigns.h"
#include "text/traditional.h"
#include "text/workpoint.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// - 12 -, —12—, 第3页, 第 3 页 共 20 页. A bare number is not taken for a page: it may be a
/// figure.
bool isPageNumber(QStringView line)
{
    constexpr qsizetype longest = 12;
    QString text;
    for (const QChar c : line) {
        if (isBlank(c) || isInvisible(c))
            continue;
        if (text.size() == longest)
            return false;
        text.append(c);
    }
    if (text.isEmpty())
        return false;
    const auto onlyDigits = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 4 &&
               std::all_of(part.begin(), part.end(), isDigit);
    };
    if (text.startsWith(u'第')) {
        const qsizetype page = text.indexOf(u'页');
        return page > 1 && onlyDigits(QStringView(text).mid(1, page - 1));
    }
    return text.size() >= 3 && isDash(text.front()) && isDash(text.back()) &&
           onlyDigits(QStringView(text).mid(1, text.size() - 2));
}

bool beginsBlank(QStringView line)
{
    while (!line.isEmpty() && isInvisible(line.front()))
        line = line.mid(1);
    return !line.isEmpty() && isBlank(line.front());
}

class Layout
{
public:
    explicit Layout(QStringView source)
        : m_source(source), m_lines(splitLines(source)), m_rules(rulesFrom(source, m_lines))
    {}

    TextLayout run()
    {
        int index = 0;
        while (index < m_lines.size()) {
            workPoint();
            const QStringView line = m_lines.at(index).in(m_source);
            if (isEmptyLine(line) && !isEmptyCorner(index)) {
                ++index;
            } else if (isFrameAbove(index)) {
                ++index;
            } else if (auto table = tableAt(index)) {
                addTable(*table);
                index = table->nextLine;
            } else {
                addLine(index);
                ++index;
            }
        }
        return std::move(m_layout);
    }

private:
    QStringView lineAt(int index) const
    {
        return index >= 0 && index < m_lines.size() ? m_lines.at(index).in(m_source)
                                                    : QStringView();
    }

    /// A tab alone above a line with a tab: the first cell of a table, over the names, is empty.
    bool isEmptyCorner(int index) const
    {
        const QStringView next = lineAt(index + 1);
        return lineAt(index).startsWith(u'\t') && next.startsWith(u'\t') && !isEmptyLine(next) &&
               !lineAt(index - 1).startsWith(u'\t');
    }

    /// ┌───┬───┐ above the first row of a table is its frame; so is a plain rule right above one.
    bool isFrameAbove(int index) const
    {
        constexpr qsizetype shortest = 5;
        const QStringView line = lineAt(index).trimmed();
        if (line.size() < 2 || !isRuleLine(line))
            return false;
        return std::any_of(line.begin(), line.end(),
                           [](QChar c) { return QStringView(u"┌┏╔┬┳╦").contains(c); }) ||
               (line.size() >= shortest && index + 1 < m_lines.size() &&
                !isEmptyLine(lineAt(index + 1)) && !isRuleLine(lineAt(index + 1)) &&
                rowLineTable(m_source, m_lines, m_rules, index + 1));
    }

    std::optional<RawTable> tableAt(int index) const
    {
        if (auto table = cellLedTable(m_source, m_lines, index))
            return table;
        if (auto table = barelyLinedTable(m_source, m_lines, index))
            return table;
        return rowLineTable(m_source, m_lines, m_rules, index);
    }

    void addLine(int index)
    {
        const TextLine &line = m_lines.at(index);
        if (isPageNumber(line.in(m_source))) {
            m_layout.counts.pageNumbers.add(1, line.number);
            return;
        }
        for (const TextLine &part : splitAtBreaks(m_source, line))
            addParagraph(part, false);
    }

    void addParagraph(const TextLine &line, bool boxed)
    {
        RawItem item;
        item.text = clean(line, BlankRule::Prose);
        if (item.text.isEmpty())
            return;
        item.line = line.number;
        item.indented = line.paragraph || beginsBlank(line.in(m_source));
        item.boxed = boxed;
        m_layout.items.append(item);
        checkParagraphs(m_layout.items.size(), line.number);
    }

    /// A table of one column is a frame around text: a box.
    void addTable(const RawTable &raw)
    {
        const bool box = std::all_of(raw.rows.begin(), raw.rows.end(),
                                     [](const RawTableRow &row) { return row.cells.size() == 1; });
        if (box) {
            for (const RawTableRow &row : raw.rows) {
                for (const TextLine &line : row.cells.first())
                    addParagraph(line, true);
            }
            return;
        }
        RawItem item;
        item.kind = RawItem::Kind::Table;
        item.line = raw.rows.first().line;
        for (const RawTableRow &row : raw.rows)
            item.table.rows.append(makeRow(row));
        const auto ragged = shapeTable(item.table);
        if (raw.unclear || raw.headRows > 0)
            item.table.headerRows = raw.unclear ? 0 : raw.headRows;
        m_cells.add(item.table.columns * item.table.rows.size(), item.line);
        for (const int row : ragged)
            addRagged(item.table.rows.at(row), row);
        m_layout.items.append(item);
    }

    TableRow makeRow(const RawTableRow &raw)
    {
        TableRow row;
        row.line = raw.line;
        for (const RawCell &stretches : raw.cells) {
            Cell cell;
            cell.line = stretches.first().number;
            for (const TextLine &stretch : stretches) {
                workPoint();
                appendCellLine(cell.text, clean(stretch, BlankRule::Cell));
            }
            if (!raw.spans.isEmpty()) {
                const int span = raw.spans.at(row.cells.size());
                cell.covered = span == 0;
                cell.columnSpan = std::max(span, 1);
            }
            row.cells.append(cell);
        }
        return row;
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

    MappedText clean(const TextLine &line, BlankRule rule)
    {
        CleanText result = cleanText(line.in(m_source), line.start, rule);
        m_layout.counts.bookmarks.add(result.bookmarks, line.number);
        m_layout.counts.blanks.add(result.blanks, line.number);
        return std::move(result.text);
    }

    QStringView m_source;
    QList<TextLine> m_lines;
    QList<int> m_rules; ///< see rulesFrom()
    CellCount m_cells;
    TextLayout m_layout;
};

} // namespace

TextLayout layOutText(QStringView source)
{
    const PlainText plain = plainText(source);
    const QString read = isTraditional(plain.text) ? simplified(plain.text) : plain.text;
    TextLayout layout = Layout(read).run();
    if (plain.replaced > 0)
        layout.counts.signs.add(plain.replaced, 1 + int(source.left(plain.first).count(u'\n')));
    return layout;
}

} // namespace PlanLens
