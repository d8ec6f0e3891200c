// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/tabletext.h"

#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "assembling/numbering.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "reading/stackedhead.h"
#include "reading/wrappednames.h"
#include "text/alignedcells.h"
#include "text/characters.h"
#include "text/displaywidth.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool hasHeadWord(QStringView source, const QList<RawCell> &cells)
{
    static const WordTable words = wordsOf("head-opening");
    return std::any_of(cells.begin(), cells.end(), [&](const RawCell &cell) {
        const QString text = squeezed(source, cell);
        return text.size() <= 12 && words.occursIn(text);
    });
}

/// 区县 over the names.
bool titlesPlaces(QStringView source, const RawCell &cell)
{
    static const WordTable places = wordsOf("head-place");
    return places.isWord(squeezed(source, cell));
}

/// 位次 | 县区
bool ranksPlaces(QStringView source, const QList<RawCell> &cells)
{
    static const WordTable ranks = wordsOf("head-rank");
    return cells.size() > 2 && ranks.isWord(squeezed(source, cells.first())) &&
           titlesPlaces(source, cells.at(1));
}

bool isTableTitle(QStringView source, const QList<RawCell> &cells)
{
    return standsAboveTable(squeezed(source, cells.first()));
}

/// 主要指标 | | | 单位：亿元: the line above a table, though tabs part it as its rows.
bool isTitleInCells(QStringView source, const QList<RawCell> &cells)
{
    static const WordTable units = wordsOf("unit-label");
    return cells.size() > 2 && !squeezed(source, cells.first()).isEmpty() &&
           std::all_of(cells.begin() + 1, cells.end(), [&](const RawCell &cell) {
               const QString text = squeezed(source, cell);
               return text.isEmpty() || units.startingAt(text);
           });
}

/// Titles alone: short, no figures, and one at least that is known, unless pipes or several tabs
/// say that this is a table.
bool areTitles(QStringView source, const QList<RawCell> &cells, Separator separator)
{
    constexpr int mostInText = 2; ///< tabs may part two things that are no table
    bool known =
        separator == Separator::Pipe || (separator == Separator::Tab && cells.size() > mostInText);
    for (const RawCell &cell : cells) {
        const QString text = squeezed(source, cell);
        if (!isShortTitle(text) || isFigureCell(text))
            return false;
        known = known || holdsColumnWord(text) || holdsHeadWord(text);
    }
    return known;
}

/// 指标 | 2026年目标: a head of two columns, which stands over words and figures alike.
bool titlesTwoColumns(QStringView source, const QList<RawCell> &cells, Separator separator)
{
    return cells.size() == 2 && separator != Separator::Blanks &&
           areTitles(source, cells, separator) && holdsColumnWord(squeezed(source, cells.last()));
}

/// Whether the line after a head of titles is a row of figures under them. Without a title over
/// the names the head has a cell less.
bool standsOverRow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                   const QList<RawCell> &head, RowForm &form)
{
    const qsizetype next = nextRowLine(source, lines, index);
    if (next < 0 || head.isEmpty() || !areTitles(source, head, form.separator) ||
        isTableTitle(source, head))
        return false;
    const QList<RawCell> row = form.split(source, lines.at(next));
    const auto isFigure = [&](const RawCell &cell) {
        return isFigureCell(squeezed(source, cell));
    };
    if (row.size() < 2 || isFigure(row.first()))
        return false;
    if (form.separator != Separator::Blanks)
        return std::any_of(row.begin() + 1, row.end(), isFigure) && row.size() == head.size();
    if (!isFigure(row.last()))
        return false;
    const auto extent = [&](qsizetype line, const RawCell &cell) {
        return RowForm::extentsOf(source, lines.at(line), {cell}).constFirst();
    };
    const bool besides =
        row.size() == head.size() + 1 && std::all_of(row.begin() + 1, row.end(), isFigure);
    form.cornered = besides || extent(next, row.first()).end <= extent(index, head.first()).start;
    const qsizetype width = head.size() + form.cornered;
    return width >= 2 && row.size() >= 2;
}

/// 指标 绝对数（亿元） 增长（%） above 第一产业 52.2 4.0: single blanks part cells only where
/// titles stand over nothing but figures.
bool standsOverSpacedRow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                         const QList<RawCell> &head, const RowForm &form)
{
    constexpr qsizetype least = 3;
    const qsizetype next = nextRowLine(source, lines, index);
    if (next < 0 || head.size() < least || !hasHeadWord(source, {head.first()}) ||
        !areTitles(source, head, form.separator) || !holdsColumnWord(squeezed(source, head.last())))
        return false;
    const QList<RawCell> row = form.alignedRow(source, lines.at(next));
    return row.size() == head.size() && !isFigureCell(squeezed(source, row.first())) &&
           std::all_of(row.begin() + 1, row.end(),
                       [&](const RawCell &cell) { return isFigureCell(squeezed(source, cell)); });
}

/// Whether a line can be a row of a table whose cells commas part: short cells, no sentence, and a
/// figure among them.
bool mayBeCommaRow(QStringView source, const QList<RawCell> &cells)
{
    constexpr qsizetype least = 3;
    bool figures = false;
    for (const RawCell &cell : cells) {
        const QString text = squeezed(source, cell);
        if (!isShortTitle(text))
            return false;
        figures = figures || isFigureCell(text);
    }
    return figures && cells.size() >= least;
}

/// 指标,单位,2022年完成 above 粮食产量,万吨,66.
bool standsOverCommaRow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                        const QList<RawCell> &head, const RowForm &form)
{
    constexpr qsizetype least = 3;
    const auto rowAt = [&](qsizetype line) {
        return line < 0 ? QList<RawCell>() : form.split(source, lines.at(line));
    };
    const qsizetype next = nextRowLine(source, lines, index);
    if (next < 0 || head.size() < least || !areTitles(source, head, form.separator) ||
        isTableTitle(source, head))
        return false;
    const QList<RawCell> row = rowAt(next);
    if (row.size() < head.size() || !mayBeCommaRow(source, row))
        return false;
    if (hasHeadWord(source, {head.first()}) || titlesPlaces(source, head.first()))
        return true;
    // 行业,消费量,比上年增长（%）: nothing says that names stand first, but the rows do.
    const QList<RawCell> second = rowAt(nextRowLine(source, lines, next));
    const auto figures = std::count_if(head.begin() + 1, head.end(), [&](const RawCell &cell) {
        return holdsColumnWord(squeezed(source, cell));
    });
    return figures > 1 && second.size() == head.size() && mayBeCommaRow(source, second);
}

/// Titles of one row that stand over those of another: | 2025年 | | 2026年 above 指标 | 目标 |
/// 完成, 收入 | | 支出 | above 项目 | 金额 | 项目 | 金额.
bool standsOverHead(QStringView source, const QList<TextLine> &lines, qsizetype index,
                    const QList<RawCell> &cells, RowForm &form, int most = 2)
{
    const qsizetype next = nextRowLine(source, lines, index);
    const auto isEmpty = [&](const RawCell &cell) {
        return squeezed(source, cell).isEmpty();
    };
    const auto empty = std::count_if(cells.begin(), cells.end(), isEmpty);
    const bool lone = !isEmpty(cells.first()) && (empty == 0 || cells.size() - empty < 2);
    if (next < 0 || form.separator == Separator::Blanks || cells.size() < 3 || lone ||
        !areTitles(source, cells, form.separator) ||
        std::any_of(cells.begin(), cells.end(),
                    [&](const RawCell &cell) { return isTableTitle(source, {cell}); }))
        return false;
    const QList<RawCell> head = form.split(source, lines.at(next));
    if (head.size() != cells.size() || !areTitles(source, head, form.separator))
        return false;
    return hasHeadWord(source, {head.first()}) ||
           (isEmpty(head.first()) && standsOverRow(source, lines, next, head, form)) ||
           (most > 1 && standsOverHead(source, lines, next, head, form, most - 1));
}

/// 序号, over a column apart from the names.
bool numbersRows(const QString &title)
{
    static const WordTable ordinals = wordsOf("head-ordinal");
    return ordinals.occursIn(title);
}

std::optional<RowForm> formOfHead(QStringView source, const QList<TextLine> &lines, qsizetype index)
{
    const TextLine &line = lines.at(index);
    for (const Separator separator : {Separator::Pipe, Separator::Tab, Separator::Comma,
                                      Separator::WideComma, Separator::Blanks, Separator::Spaces}) {
        const QStringView text = line.in(source).trimmed();
        if (!holdsSeparator(line.in(source), separator))
            continue;
        const bool framed = separator == Separator::Pipe && text.size() > 1 &&
                            isPipe(text.front()) && isPipe(text.back());
        RowForm form{separator, framed, false, {}};
        if (form.isOfCommas()) {
            const QList<RawCell> head = form.split(source, line);
            form.titles = head.size();
            if (standsOverCommaRow(source, lines, index, head, form))
                return form;
            continue;
        }
        QList<RawCell> cells = form.split(source, line);
        if (separator == Separator::Blanks)
            joinSpacedLetters(source, cells);
        const bool places = titlesPlaces(source, cells.first()) || ranksPlaces(source, cells);
        const bool named = !isTitleInCells(source, cells) &&
                           (hasHeadWord(source, cells) || places) &&
                           (cells.size() >= 3 || titlesTwoColumns(source, cells, separator));
        const bool least = separator == Separator::Blanks || cells.size() >= 2;
        if (separator == Separator::Spaces) {
            form.heads = RowForm::extentsOf(source, line, cells);
            if (!standsOverSpacedRow(source, lines, index, cells, form))
                continue;
            return form;
        }
        if (!named && !form.isGrid(source, lines, index) &&
            !standsOverHead(source, lines, index, cells, form) &&
            !(least && standsOverRow(source, lines, index, cells, form)))
            continue;
        if (separator == Separator::Blanks) {
            form.heads = RowForm::extentsOf(source, line, cells);
            form.numbered = numbersRows(squeezed(source, cells.first()));
            if (form.cornered)
                form.heads.prepend({0, 0});
        }
        return form;
    }
    return std::nullopt;
}

/// The cells of the head as they are printed, with an empty one over the names.
QList<RawCell> headCells(QStringView source, const TextLine &line, const RowForm &form)
{
    QList<RawCell> cells = form.split(source, line);
    if (form.separator == Separator::Blanks)
        joinSpacedLetters(source, cells);
    if (form.cornered)
        cells.prepend(RawCell{TextLine{line.start, line.start, line.number}});
    return cells;
}

void addHead(const StackedHead &head, RawTable &table)
{
    for (qsizetype i = 0; i < head.rows.size(); ++i)
        table.rows.append(RawTableRow{head.rows.at(i), head.numbers.at(i), head.spans.at(i)});
    table.headRows = int(head.rows.size());
    table.unclear = !head.clear;
    table.nextLine = int(head.next);
}

/// A line of one cell inside a table aligned by blanks, above another row of it: a name that goes
/// on, or a section.
bool standsBetweenRows(QStringView source, const QList<TextLine> &lines, qsizetype index,
                       const RowForm &form)
{
    const QStringView text = lines.at(index).in(source).trimmed();
    const qsizetype next = nextRowLine(source, lines, index);
    if (form.heads.isEmpty() || next < 0 || !isShortTitle(text) || text.endsWith(u'：') ||
        headingNumbering(text) || isFigureCell(text))
        return false;
    const QList<RawCell> row = form.alignedRow(source, lines.at(next));
    return row.size() == form.heads.size() &&
           std::any_of(row.begin() + (form.numbered ? 2 : 1), row.end(),
                       [&](const RawCell &cell) { return isFigureCell(squeezed(source, cell)); });
}

/// 续表 alone, above further rows without their head.
bool continuesBelow(QStringView source, const QList<TextLine> &lines, qsizetype index,
                    const RowForm &form, qsizetype width)
{
    static const WordTable words = wordsOf("table-continued");
    static const WordTable ends = wordsOf("continued-end");
    const QString text = squeezed(source, RawCell{lines.at(index)});
    const qsizetype next = nextRowLine(source, lines, index);
    if (next < 0 || text.size() > longestColumnTitle ||
        !(words.startingAt(text) || ends.ending(text)) || formOfHead(source, lines, next))
        return false;
    const QList<RawCell> row = form.alignedRow(source, lines.at(next));
    return row.size() == width && std::any_of(row.begin() + 1, row.end(), [&](const RawCell &cell) {
               return isFigureCell(squeezed(source, cell));
           });
}

} // namespace

std::optional<RawTable> rowLineTable(QStringView source, const QList<TextLine> &lines,
                                     const QList<int> &rules, int first)
{
    constexpr int longestHead = 400;
    const QStringView head = lines.at(first).in(source);
    if (head.size() > longestHead || isOneLongCell(head))
        return std::nullopt;
    const auto stacked = stackedHead(source, lines, first);
    auto form = stacked ? std::optional(RowForm{Separator::Blanks, false, false, stacked->columns})
                        : formOfHead(source, lines, first);
    if (!form)
        return std::nullopt;
    RawTable table;
    table.nextLine = first;
    if (stacked) {
        addHead(*stacked, table);
        form->numbered = numbersRows(squeezed(source, table.rows.first().cells.first()));
    }
    const bool ruled = rulesPartRows(source, lines, rules, first, *form);
    CellCount count;
    bool openRow = false;
    for (int index = table.nextLine; index < lines.size(); ++index) {
        workPoint();
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isEmptyLine(text))
            continue;
        if (isRuleLine(text)) {
            openRow = false;
            table.nextLine = index + 1;
            continue;
        }
        QList<RawCell> cells =
            index == first ? headCells(source, line, *form) : form->alignedRow(source, line);
        if (index == first && form->separator == Separator::Blanks) {
            const qsizetype under = nextRowLine(source, lines, first);
            const qsizetype row = under < 0 ? -1 : nextRowLine(source, lines, under);
            QList<RawCell> lower;
            if (row >= 0 &&
                areTitles(source, form->split(source, lines.at(under)), form->separator) &&
                form->spreadOver(source, lines.at(under), lines.at(row), cells, lower)) {
                table.rows.append(RawTableRow{cells, line.number});
                table.rows.append(RawTableRow{lower, lines.at(under).number});
                count.add(2 * cells.size(), line.number);
                index = int(under);
                table.nextLine = index + 1;
                continue;
            }
        }
        if (form->separator == Separator::Spaces && cells.size() != form->heads.size())
            break;
        if (form->isOfCommas() && cells.size() != form->titles && cells.size() > 1) {
            if (!mayBeCommaRow(source, cells))
                break;
            table.unclear = true; // which cells are parts of one number cannot be told
        }
        const bool section = cells.size() == 1 && headingNumbering(text.trimmed()) &&
                             text.trimmed().size() <= 24 && index + 1 < lines.size();
        if (index > first &&
            continuesBelow(source, lines, index, *form, table.rows.last().cells.size())) {
            table.nextLine = index + 1;
            continue;
        }
        if (cells.size() == 1 && !section && index > first &&
            standsBetweenRows(source, lines, index, *form)) {
            const qsizetype name = form->numbered ? 1 : 0;
            if (lastNameIsFull(source, table.rows, name) &&
                startsBelow(source, lines, index, table.rows.last(), name))
                table.rows.last().cells[name] += cells.first();
            else
                table.rows.append(RawTableRow{cells, line.number});
            continue;
        }
        if ((cells.size() < 2 && !section) || (index > first && isTableTitle(source, cells)))
            break;
        count.add(cells.size(), line.number);
        if (ruled && openRow)
            appendToCells(table.rows.last(), cells, source);
        else
            table.rows.append(RawTableRow{cells, line.number});
        openRow = true;
        table.nextLine = index + 1;
    }
    if (form->separator == Separator::Blanks && form->numbered)
        joinWrappedNames(source, table.rows, std::max(table.headRows, 1));
    // A section cannot end a table: what looked like one is the next heading of the text.
    while (!table.rows.isEmpty() && table.rows.last().cells.size() == 1) {
        const int number = table.rows.last().line;
        table.rows.removeLast();
        while (table.nextLine > first && lines.at(table.nextLine - 1).number >= number)
            --table.nextLine;
    }
    return table.rows.size() >= 2 ? std::optional(table) : std::nullopt;
}

} // namespace PlanLens
