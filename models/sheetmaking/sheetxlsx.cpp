// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdicttext.h"
#include "presenting/charttext.h"
#include "sheetmaking/sheetbook.h"
#include "sheetmaking/sheetcharts.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetwords.h"

#include <algorithm>

namespace PlanLens {

static void writeCell(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                      const SheetCell &cell)
{
    // Where the print has no digits (正增长, 三百) no format shows it beside the number.
    const bool hasDigits =
        std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); });
    if (cell.number && hasDigits) {
        book.write(sheet, row, column, *cell.number, book.numberFormat(cell));
        return;
    }
    QString text = cell.text;
    if (cell.verdict)
        text.prepend(verdictSymbol(*cell.verdict) + QLatin1Char(' '));
    if (!cell.tag.isEmpty())
        text += QLatin1Char(' ') + cell.tag;
    book.write(sheet, row, column, text, cell.muted ? book.muted() : nullptr);
}

static void writeHead(SheetBook &book, lxw_worksheet *sheet, lxw_row_t at, const SheetTable &table)
{
    for (qsizetype r = 0; r < table.head.size(); ++r) {
        const auto row = lxw_row_t(at + r);
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            const SheetCell &cell = table.head.at(r).cells.at(c);
            if (cell.columnSpan > 1)
                book.writeOver(sheet, row, lxw_col_t(c), lxw_col_t(c + cell.columnSpan - 1),
                               cell.text, book.head());
            else
                book.write(sheet, row, lxw_col_t(c), cell.text, book.head());
        }
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

static void writeTable(SheetBook &book, lxw_worksheet *sheet, const SheetTable &table,
                       const SheetContent &content)
{
    book.write(sheet, 0, 0, content.title, book.head());
    book.write(sheet, 1, 0, table.title.isEmpty() ? content.subtitle : table.title, book.muted());
    if (!content.department.isEmpty())
        book.write(sheet, 2, 1, content.department, book.muted());
    if (!table.unit.isEmpty())
        book.write(sheet, 2, 0, SheetWords::tr("Unit: %1").arg(table.unit), book.muted());
    constexpr lxw_row_t top = 3;
    writeHead(book, sheet, top, table);
    const auto first = lxw_row_t(top + table.head.size());
    const auto sources = lxw_col_t(table.columns.size());
    if (!content.sources.isEmpty())
        book.write(sheet, first - 1, sources, SheetWords::tr("Sources"), book.head());
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const auto row = lxw_row_t(first + r);
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            writeCell(book, sheet, row, lxw_col_t(c), table.rows.at(r).cells.at(c));
        book.write(sheet, row, sources, notesOf(table.rows.at(r)), book.muted());
    }
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), table.columns.at(c).name ? 30 : 12,
                             nullptr);
    worksheet_freeze_panes(sheet, first, 1);
    worksheet_repeat_rows(sheet, top, first - 1);
    setUpPage(sheet, content);
}

static void writeSources(SheetBook &book, const SheetContent &content)
{
    if (content.sources.isEmpty())
        return;
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Sources"));
    book.write(sheet, 0, 0, SheetWords::tr("No."), book.head());
    book.write(sheet, 0, 1, SheetWords::tr("Source"), book.head());
    lxw_row_t row = 1;
    for (const SheetSource &source : content.sources) {
        book.write(sheet, row, 0, source.number);
        book.write(sheet, row++, 1, source.text);
    }
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
}

/// What the checks say, what marks mean, and what the tables leave out.
static void writeNotes(SheetBook &book, const SheetContent &content)
{
    if (content.checks.isEmpty() && content.remarks.isEmpty())
        return;
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Notes"));
    lxw_row_t row = 0;
    for (const QString &note : content.checks + content.remarks)
        book.write(sheet, row++, 0, note);
    worksheet_set_column(sheet, 0, 0, 100, nullptr);
}

static void writeNumber(SheetBook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                        const std::optional<double> &number)
{
    if (number)
        book.write(sheet, row, column, *number);
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
          SheetWords::tr("Line"), SheetWords::tr("No.")})
        book.write(sheet, 0, column++, title, book.head());
    lxw_row_t row = 1;
    for (const SheetFigure &figure : content.figures) {
        const Observation &observation = figure.stated.observation;
        book.write(sheet, row, 0, figure.indicator);
        book.write(sheet, row, 1, figure.region);
        book.write(sheet, row, 2, observation.period.toString());
        book.write(sheet, row, 3,
                   observation.role == Role::Target ? SheetWords::tr("target")
                   : observation.estimated          ? SheetWords::tr("actual, est.")
                                                    : SheetWords::tr("actual"));
        writeNumber(book, sheet, row, 4, figure.value.low);
        writeNumber(book, sheet, row, 5, figure.value.high);
        book.write(sheet, row, 6, figure.unit);
        book.write(sheet, row, 7, observation.printed.simplified());
        book.write(sheet, row, 8, figure.verdict ? verdictText(*figure.verdict) : QString());
        book.write(sheet, row, 9, citation(figure.stated));
        book.write(sheet, row, 10, figure.stated.reportTitle);
        book.write(sheet, row, 11, figure.stated.file);
        book.write(sheet, row, 12, observation.line);
        if (figure.source > 0)
            book.write(sheet, row, 13, figure.source);
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 9, 10, 50, nullptr);
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
