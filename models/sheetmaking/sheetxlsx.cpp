// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdicttext.h"
#include "output/numbercode.h"
#include "presenting/charttext.h"
#include "sheetmaking/sheetbook.h"
#include "sheetmaking/sheetcharts.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetvalues.h"
#include "sheets/sheetwords.h"
#include "text/displaywidth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace PlanLens {

/// Where the print has no digits (正增长, 三百), or long words stand beside it, no format shows it
/// with the number.
static bool isShownNumber(const SheetCell &cell)
{
    return cell.number &&
           std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); }) &&
           isNumberCodeHeld(numberCode(cell.text, *cell.number, cell.tag));
}

static QString writtenText(const SheetCell &cell)
{
    QString text = cell.text;
    if (cell.verdict)
        text.prepend(verdictSymbol(*cell.verdict) + QLatin1Char(' '));
    return cell.tag.isEmpty() ? text : text + QLatin1Char(' ') + cell.tag;
}

/// Whether a text that is no one number (4.5-5, +0.3 to +0.8) stands among numbers, as they do.
static bool isAmongNumbers(const SheetCell &cell, SheetAlign align)
{
    const bool figures =
        align == SheetAlign::Right || align == SheetAlign::Point || align == SheetAlign::End;
    return figures && !cell.muted && pointIn(cell.text) >= 0;
}

static void writeCell(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                      const SheetCell &cell, SheetAlign align)
{
    if (isShownNumber(cell))
        book.write(sheet, row, column, *cell.number, book.numberFormat(cell));
    else
        book.write(sheet, row, column, writtenText(cell),
                   cell.muted                    ? book.muted()
                   : isAmongNumbers(cell, align) ? book.figure()
                                                 : book.text());
}

/// Of a column, in digits. Numbers that are wider than their column are shown as ####.
static double columnWidth(const SheetTable &table, qsizetype column)
{
    constexpr double nameWidth = 30;
    constexpr double usualWidth = 12;
    if (table.columns.at(column).name)
        return nameWidth;
    double width = usualWidth;
    for (const SheetRow &row : table.rows) {
        const SheetCell &cell = row.cells.at(column);
        if (!row.section && isShownNumber(cell))
            width =
                std::max(width, displayWidth(cell.text + u' ' + cell.tag, SharedSigns::Wide) + 1.0);
    }
    return width;
}

/// Lines of a text that wraps in a column; words leave some room at their ends.
static int linesIn(const QString &text, double width)
{
    constexpr double ragged = 1.15;
    int lines = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const int columns = displayWidth(line, SharedSigns::Wide);
        lines += columns <= width ? 1 : int(std::ceil(columns * ragged / width));
    }
    return std::max(1, lines);
}

/// Not every program makes a row as high as what wraps in it, and none for what stands over several
/// columns.
static void growRow(lxw_worksheet *sheet, lxw_row_t row, int lines)
{
    constexpr double lineHeight = 16; // in points
    constexpr double highest = 405;   // Excel has no higher ones
    if (lines > 1)
        worksheet_set_row(sheet, row, std::min(lines * lineHeight, highest), nullptr);
}

static int linesOf(const SheetRow &row, const QList<double> &widths)
{
    int lines = 1;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const SheetCell &cell = row.cells.at(i);
        const auto end = widths.begin() + i + std::max(1, cell.columnSpan);
        if (!isShownNumber(cell))
            lines = std::max(
                lines, linesIn(writtenText(cell), std::accumulate(widths.begin() + i, end, 0.0)));
    }
    return lines;
}

/// A unit in brackets that does not fit behind the name stands whole on a line below it.
static QString headText(const QString &text, double width)
{
    const qsizetype bracket = std::max(text.lastIndexOf(u'（'), text.lastIndexOf(u'('));
    const bool unit = bracket > 0 && (text.endsWith(u'）') || text.endsWith(u')'));
    if (!unit || displayWidth(text, SharedSigns::Wide) <= width)
        return text;
    return text.left(bracket).trimmed() + u'\n' + text.mid(bracket);
}

static void writeHead(SheetBook &book, lxw_worksheet *sheet, lxw_row_t at, const SheetTable &table,
                      const QList<double> &widths)
{
    for (qsizetype r = 0; r < table.head.size(); ++r) {
        const auto row = lxw_row_t(at + r);
        int lines = 1;
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            const SheetCell &cell = table.head.at(r).cells.at(c);
            const auto end = widths.begin() + c + std::max(1, cell.columnSpan);
            const double width = std::accumulate(widths.begin() + c, end, 0.0);
            const QString text = headText(cell.text, width);
            lines = std::max(lines, linesIn(text, width));
            if (cell.columnSpan > 1)
                book.writeOver(sheet, row, lxw_col_t(c), lxw_col_t(c + cell.columnSpan - 1), text,
                               book.head());
            else
                book.write(sheet, row, lxw_col_t(c), text, book.head());
        }
        growRow(sheet, row, lines);
    }
}

static QString notesOf(const SheetRow &row)
{
    QStringList numbers;
    for (const SheetCell &cell : row.cells) {
        for (const int note : cell.notes)
            numbers << QString::number(note);
    }
    numbers.removeDuplicates();
    return numbers.join(QStringLiteral(", "));
}

/// Title, line below it and, over the table, whose it is at the left and the unit at the right.
static void writeLines(SheetBook &book, lxw_worksheet *sheet, const SheetTable &table,
                       const SheetContent &content)
{
    book.write(sheet, 0, 0, content.title, book.title());
    book.write(sheet, 1, 0, table.title.isEmpty() ? content.subtitle : table.title, book.line());
    book.write(sheet, 2, 0, content.department, book.line());
    if (!table.unit.isEmpty())
        book.write(sheet, 2, lxw_col_t(table.columns.size() - 1),
                   SheetWords::tr("Unit: %1").arg(table.unit), book.unit());
}

static constexpr double sourcesWidth = 16; ///< of the column with the numbers of sources

static void writeRow(SheetBook &book, lxw_worksheet *sheet, lxw_row_t at, const SheetRow &row,
                     const SheetTable &table, const QList<double> &widths)
{
    if (row.section)
        return book.write(sheet, at, 0, row.cells.constFirst().text, book.section());
    for (qsizetype c = 0; c < row.cells.size(); ++c)
        writeCell(book, sheet, at, lxw_col_t(c), row.cells.at(c), table.columns.at(c).align);
    const QString notes = notesOf(row);
    book.write(sheet, at, lxw_col_t(row.cells.size()), notes, book.muted());
    growRow(sheet, at, std::max(linesOf(row, widths), linesIn(notes, sourcesWidth)));
}

static void writeTable(SheetBook &book, lxw_worksheet *sheet, const SheetTable &table,
                       const SheetContent &content)
{
    QList<double> widths;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        widths << columnWidth(table, c);
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), widths.constLast(), nullptr);
    }
    writeLines(book, sheet, table, content);
    constexpr lxw_row_t top = 3;
    writeHead(book, sheet, top, table, widths);
    const auto first = lxw_row_t(top + table.head.size());
    const auto sources = lxw_col_t(table.columns.size());
    if (!content.sources.isEmpty())
        book.write(sheet, first - 1, sources, SheetWords::tr("Sources"), book.head());
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        writeRow(book, sheet, lxw_row_t(first + r), table.rows.at(r), table, widths);
    worksheet_set_column(sheet, sources, sources, sourcesWidth, nullptr);
    worksheet_freeze_panes(sheet, first, 1);
    worksheet_repeat_rows(sheet, top, first - 1);
    setUpPage(sheet, content);
}

/// A text in a row of its own, which grows with it.
static void writeLong(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                      const QString &text, double width)
{
    book.write(sheet, row, column, text, book.text());
    growRow(sheet, row, linesIn(text, width));
}

static void writeSources(SheetBook &book, const SheetContent &content)
{
    if (content.sources.isEmpty())
        return;
    constexpr double width = 70;
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Sources"));
    book.write(sheet, 0, 0, SheetWords::tr("No."), book.head());
    book.write(sheet, 0, 1, SheetWords::tr("Source"), book.head());
    lxw_row_t row = 1;
    for (const SheetSource &source : content.sources) {
        book.write(sheet, row, 0, source.number);
        writeLong(book, sheet, row++, 1, source.text, width);
    }
    worksheet_set_column(sheet, 1, 1, width, nullptr);
    setUpPage(sheet, content);
}

/// What the checks say, what marks mean, and what the tables leave out.
static void writeNotes(SheetBook &book, const SheetContent &content)
{
    if (content.checks.isEmpty() && content.remarks.isEmpty())
        return;
    constexpr double width = 100;
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Notes"));
    lxw_row_t row = 0;
    for (const QString &note : content.checks + content.remarks)
        writeLong(book, sheet, row++, 0, note, width);
    worksheet_set_column(sheet, 0, 0, width, nullptr);
    setUpPage(sheet, content);
}

static void writeNumber(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                        const std::optional<double> &number)
{
    if (number)
        book.write(sheet, row, column, *number);
}

static QString roleOf(const Observation &observation)
{
    if (observation.role == Role::Target)
        return SheetWords::tr("target");
    return observation.estimated ? SheetWords::tr("actual, est.") : SheetWords::tr("actual");
}

/// Of the list of figures, column by column.
static constexpr double figureWidths[] = {28, 16, 9, 9, 12, 12, 9, 24, 12, 50, 50, 50, 9, 9};

static void writeFigure(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row,
                        const SheetFigure &figure)
{
    const Observation &observation = figure.stated.observation;
    int lines = 1;
    for (const auto &[column, text] :
         {std::pair{0, figure.indicator},
          {1, figure.region},
          {2, observation.period.toString()},
          {3, roleOf(observation)},
          {6, figure.unit},
          {7, observation.printed.simplified()},
          {8, figure.verdict ? verdictText(*figure.verdict) : QString()},
          {9, citation(figure.stated)},
          {10, figure.stated.reportTitle},
          {11, figure.stated.file}}) {
        book.write(sheet, row, lxw_col_t(column), text, book.text());
        lines = std::max(lines, linesIn(text, figureWidths[column]));
    }
    growRow(sheet, row, lines);
    writeNumber(book, sheet, row, 4, figure.value.low);
    writeNumber(book, sheet, row, 5, figure.value.high);
    book.write(sheet, row, 12, observation.line);
    if (figure.source > 0)
        book.write(sheet, row, 13, figure.source);
}

static void writeFigures(SheetBook &book, const SheetContent &content)
{
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Figures"));
    lxw_col_t column = 0;
    for (const QString &title :
         {SheetWords::tr("Indicator"), SheetWords::tr("Region"), SheetWords::tr("Period"),
          SheetWords::tr("Role"), SheetWords::tr("Low"), SheetWords::tr("High"),
          SheetWords::tr("Unit"), SheetWords::tr("Printed"), SheetWords::tr("Verdict"),
          SheetWords::tr("Source"), SheetWords::tr("Report"), SheetWords::tr("File"),
          SheetWords::tr("Line"), SheetWords::tr("No.")}) {
        worksheet_set_column(sheet, column, column, figureWidths[column], nullptr);
        book.write(sheet, 0, column++, title, book.head());
    }
    lxw_row_t row = 1;
    for (const SheetFigure &figure : content.figures)
        writeFigure(book, sheet, row++, figure);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    setUpPage(sheet, content);
}

QByteArray sheetXlsx(const SheetContent &content, QString *error)
{
    SheetBook book;
    const qsizetype tables = content.ownTables();
    for (qsizetype i = 0; i < std::max<qsizetype>(1, tables); ++i) {
        const QString name = SheetWords::tr("Sheet");
        lxw_worksheet *sheet =
            book.addSheet(i == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(i + 1));
        if (i < tables)
            writeTable(book, sheet, content.tables.at(i), content);
        if (i == 0)
            writeCharts(book, content);
    }
    writeNotes(book, content);
    writeSources(book, content);
    writeFigures(book, content);
    return book.finish(error);
}

} // namespace PlanLens
