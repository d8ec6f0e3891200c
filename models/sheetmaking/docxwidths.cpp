// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxwidths.h"

#include "figures/verdicttext.h"
#include "text/displaywidth.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr double padding = 130; ///< both sides of a cell, and its rules

// In ems, the size of the type.
constexpr double blank = 0.25;
constexpr double widestWords = 12;
constexpr double widestShort = 7.5; ///< words up to this wrap only where names have given way
constexpr double leastWords = 4;    ///< words up to this never wrap, longer ones not narrower
constexpr double leastDocxName = 8;
constexpr double lastDocxName = 4;
constexpr double narrowestColumn = 1.5;

int columnsOf(QChar c, SharedSigns signs)
{
    return displayWidth(QStringView(&c, 1), signs);
}

/// Rather too much than too little: other fonts may stand in.
double signWidth(QChar c)
{
    constexpr char16_t thinBlank = 0x2009;
    if (const int columns = columnsOf(c, SharedSigns::Wide); columns != 1 && c != thinBlank)
        return columns / 2.0;
    switch (c.unicode()) {
    case '%':
        return 0.84;
    case 'm':
    case 'w':
        return 0.78;
    case 'M':
    case 'W':
        return 0.95;
    case '.':
    case ',':
    case ' ':
    case thinBlank:
        return 0.3;
    case '+':
    case '=':
    case '<':
    case '>':
        return 0.57;
    default:
        return c.isUpper() ? 0.73 : 0.5;
    }
}

/// With the blank that word processors set between 年 and 2026.
double lineWidth(QStringView text)
{
    double width = 0;
    bool afterWide = false;
    bool afterLetter = false;
    for (const QChar c : text) {
        const bool wide = columnsOf(c, SharedSigns::Wide) > 1;
        const bool letter = !wide && c.isLetterOrNumber();
        width += signWidth(c) + ((wide && afterLetter) || (letter && afterWide) ? blank : 0);
        afterWide = wide;
        afterLetter = letter;
    }
    return width;
}

/// Of the widest of its lines.
double textWidth(QStringView text)
{
    double widest = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        widest = std::max(widest, lineWidth(line));
    return widest;
}

/// The widest part that has no place for a line to end: words of letters, figures with their signs.
double wordWidth(QStringView text)
{
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar(u' ');
        const bool joins = c == u'/' || c == u'-'; // lines end behind them
        if (!joins && !c.isSpace() && columnsOf(c, SharedSigns::Narrow) < 2)
            continue;
        const qsizetype end = joins ? i + 1 : i;
        widest = std::max(widest, textWidth(text.mid(start, end - start)));
        start = i + 1;
    }
    return widest;
}

/// Of the raised numbers, about two thirds of the type, with a comma between them.
double notesWidth(const QList<int> &notes)
{
    constexpr double digit = 0.34;
    constexpr double comma = 0.2;
    double width = 0;
    for (const int note : notes)
        width += double(QString::number(note).size()) * digit + comma;
    return width;
}

double figureWidth(const SheetCell &cell)
{
    return textWidth(docxCellText(cell)) + notesWidth(cell.notes);
}

double tagWidth(const SheetCell &cell)
{
    return cell.tag.isEmpty() ? 0 : blank + textWidth(cell.tag);
}

/// Of its widest part, where each stands on a line of its own.
double tagPartWidth(const QString &tag)
{
    double widest = 0;
    for (const QString &part : tag.split(u' '))
        widest = std::max(widest, textWidth(part));
    return widest;
}

/// In half a point.
constexpr double twentieths = 10;

/// Widths of one cell, in ems.
struct CellWidths
{
    double natural = 0, wished = 0, least = 0, last = 0;
};

CellWidths cellWidths(const SheetCell &cell, bool name)
{
    const QString text = docxCellText(cell);
    const double figure = figureWidth(cell);
    const double whole = figure + tagWidth(cell);
    const double word = std::max(wordWidth(text) + notesWidth(cell.notes), wordWidth(cell.tag));
    const auto atLeast = [&](double width) {
        return std::max(std::min(whole, width), word);
    };
    const double natural = atLeast(widestWords);
    if (name)
        return {natural, atLeast(leastDocxName), atLeast(leastDocxName), atLeast(lastDocxName)};
    // At the last the tag of a figure stands below it, and a verdict below its sign.
    if (cell.number)
        return {whole, whole, whole, std::max(figure, tagPartWidth(cell.tag))};
    if (cell.verdict)
        return {whole, whole, whole, atLeast(leastWords)};
    const double least = atLeast(leastWords);
    return {natural, whole <= widestShort ? whole : least, least, least};
}

} // namespace

QString docxCellText(const SheetCell &cell)
{
    return cell.verdict ? verdictSymbol(*cell.verdict) + u' ' + cell.text : cell.text;
}

QString docxTag(const SheetCell &cell, int halfPoints, double width)
{
    if (cell.tag.isEmpty())
        return {};
    const double room = (width - padding) / (halfPoints * twentieths);
    if (!cell.number || figureWidth(cell) + tagWidth(cell) <= room)
        return u' ' + cell.tag;
    QString tag = cell.tag;
    if (textWidth(tag) > room)
        tag.replace(u' ', u'\n');
    return u'\n' + tag;
}

ColumnWidths docxWidths(const SheetTable &table, int halfPoints)
{
    const double em = halfPoints * twentieths;
    ColumnWidths widths;
    for (QList<double> *all : {&widths.natural, &widths.wished, &widths.least, &widths.last})
        all->fill(narrowestColumn * em + padding, table.columns.size());
    const auto widen = [&](const SheetRow &row) {
        for (qsizetype i = 0; i < row.cells.size() && !row.section; ++i) {
            if (row.cells.at(i).columnSpan > 1)
                continue;
            const CellWidths cell = cellWidths(row.cells.at(i), table.columns.at(i).name);
            for (const auto &[all, own] : {std::pair{&widths.natural, cell.natural},
                                           {&widths.wished, cell.wished},
                                           {&widths.least, cell.least},
                                           {&widths.last, cell.last}})
                (*all)[i] = std::max(all->at(i), own * em + padding);
        }
    };
    for (const SheetRow &row : table.head)
        widen(row);
    for (const SheetRow &row : table.rows)
        widen(row);
    return widths;
}

} // namespace PlanLens
