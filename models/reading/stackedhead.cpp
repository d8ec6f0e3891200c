// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/stackedhead.h"

#include "assembling/celllooks.h"
#include "assembling/numbering.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "reading/headplacing.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype mostHeadLines = 3;
constexpr qsizetype longestLine = 400;

bool startsWithFigure(QStringView text)
{
    return isFigureCell(text) && !isBareYear(text);
}

struct HeadLine
{
    TextLine line;
    QList<RawCell> cells;
    QList<StandingTitle> titles;
};

class StackedHeadReader
{
public:
    StackedHeadReader(QStringView source, const QList<TextLine> &lines)
        : m_source(source), m_lines(lines)
    {}

    std::optional<StackedHead> read(qsizetype first)
    {
        if (!gather(first) || !findColumns() || !mayOpen(m_head.constFirst()))
            return std::nullopt;
        return placed();
    }

private:
    /// The lines of titles from `first` on, with a row of figures behind them.
    bool gather(qsizetype first)
    {
        bool named = false;
        qsizetype index = first;
        for (; index >= 0 && m_head.size() <= mostHeadLines;
             index = nextRowLine(m_source, m_lines, index)) {
            const auto titles = titlesAt(index);
            if (!titles)
                break;
            named =
                named || std::any_of(titles->titles.begin(), titles->titles.end(),
                                     [](const auto &title) { return holdsHeadWord(title.text); });
            m_head.append(*titles);
        }
        m_next = index;
        named = named || (!m_head.isEmpty() && titlesFigures(m_head.constFirst()));
        return index >= 0 && named && m_head.size() >= 2 && m_head.size() <= mostHeadLines;
    }

    /// 2011年 | 为上年% with nothing over the names: two titles of figures at least.
    static bool titlesFigures(const HeadLine &line)
    {
        constexpr qsizetype fewest = 2;
        return std::count_if(line.titles.begin(), line.titles.end(), [](const auto &title) {
                   return holdsColumnWord(title.text);
               }) >= fewest;
    }

    QList<RawCell> cellsAt(qsizetype index) const
    {
        const QStringView text = m_lines.at(index).in(m_source);
        const bool otherwise =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'\t' || isPipe(c); });
        if (text.size() > longestLine || otherwise)
            return {};
        return RowForm{Separator::Blanks, false, false, {}}.split(m_source, m_lines.at(index));
    }

    std::optional<HeadLine> titlesAt(qsizetype index) const
    {
        HeadLine head{m_lines.at(index), cellsAt(index), {}};
        joinSpacedLetters(m_source, head.cells);
        const QList<Extent> places = RowForm::extentsOf(m_source, head.line, head.cells);
        for (const RawCell &cell : std::as_const(head.cells)) {
            const QString text = squeezed(m_source, cell);
            if (text.isEmpty() || !isShortTitle(text) || startsWithFigure(text) ||
                standsAboveTable(text))
                return std::nullopt;
            head.titles.append({text, places.at(head.titles.size()),
                                holdsColumnWord(text) && !holdsHeadWord(text)});
        }
        if (head.cells.isEmpty() || headingNumbering(head.titles.constFirst().text))
            return std::nullopt;
        return head;
    }

    /// The columns of the rows below the head, where most of these have the same.
    bool findColumns()
    {
        constexpr int rowsLookedAt = 12;
        QHash<qsizetype, QList<qsizetype>> rows; // by the number of their cells
        qsizetype index = m_next;
        for (int i = 0; i < rowsLookedAt && index >= 0;
             ++i, index = nextRowLine(m_source, m_lines, index)) {
            const QList<RawCell> cells = cellsAt(index);
            if (cells.size() < 3 || !isFigureCell(squeezed(m_source, cells.last())))
                continue;
            // The names stand first, or behind an ordinal.
            if (!isFigureCell(squeezed(m_source, cells.at(0))) ||
                !isFigureCell(squeezed(m_source, cells.at(1))))
                rows[cells.size()].append(index);
        }
        qsizetype width = 0;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const qsizetype best = rows.value(width).size();
            if (it.value().size() > best || (it.value().size() == best && it.key() > width))
                width = it.key();
        }
        if (width == 0 || !(rows.value(width).contains(m_next) || opensSection(m_next)))
            return false;
        m_columns = QList<HeadColumn>(width);
        for (const qsizetype row : rows.value(width))
            widen(row);
        return true;
    }

    /// 一、经济增长 between the head and the first row.
    bool opensSection(qsizetype index) const
    {
        const QStringView text = m_lines.at(index).in(m_source).trimmed();
        return isShortTitle(text) && headingNumbering(text);
    }

    void widen(qsizetype row)
    {
        const QList<RawCell> cells = cellsAt(row);
        const QList<Extent> places = RowForm::extentsOf(m_source, m_lines.at(row), cells);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            HeadColumn &column = m_columns[i];
            column.add(places.at(i));
            column.figures = column.figures || isFigureCell(squeezed(m_source, cells.at(i)));
        }
    }

    /// Whether a line can be the first of the head, and not the title of the table above it: it
    /// names the names, or stands over figures only.
    bool mayOpen(const HeadLine &line) const
    {
        constexpr qsizetype longestGroup = 8;
        const StandingTitle &first = line.titles.constFirst();
        if (holdsHeadWord(first.text))
            return line.cells.size() > 1;
        if ((first.place.start + first.place.end) / 2 < m_columns.constFirst().place.end)
            return false;
        return line.cells.size() > 1 ||
               (first.text.size() <= longestGroup && holdsColumnWord(first.text));
    }

    /// The titles put over the columns, from the lowest line up.
    std::optional<StackedHead> placed()
    {
        StackedHead head;
        for (qsizetype i = m_head.size() - 1; i >= 0; --i) {
            const HeadLine &line = m_head.at(i);
            const auto found = placeTitles(line.titles, m_columns);
            if (!found)
                return std::nullopt;
            head.clear = head.clear && found->clear;
            head.rows.prepend(cellsOf(line, *found));
            head.spans.prepend(found->spans);
            head.numbers.prepend(line.line.number);
            m_columns = found->columns;
        }
        const bool all =
            std::all_of(m_columns.begin() + 1, m_columns.end(),
                        [](const HeadColumn &column) { return !column.title.isNull(); });
        if (!all)
            return std::nullopt;
        for (const HeadColumn &column : std::as_const(m_columns))
            head.columns.append(column.place);
        head.next = m_next;
        return head;
    }

    static QList<RawCell> cellsOf(const HeadLine &line, const PlacedTitles &placed)
    {
        QList<RawCell> cells;
        for (const int title : placed.titles) {
            const TextLine nothing{line.line.start, line.line.start, line.line.number};
            cells.append(title < 0 ? RawCell{nothing} : line.cells.at(title));
        }
        return cells;
    }

    QStringView m_source;
    const QList<TextLine> &m_lines;
    QList<HeadLine> m_head;
    QList<HeadColumn> m_columns;
    qsizetype m_next = -1;
};

} // namespace

std::optional<StackedHead> stackedHead(QStringView source, const QList<TextLine> &lines,
                                       qsizetype first)
{
    return StackedHeadReader(source, lines).read(first);
}

} // namespace PlanLens
