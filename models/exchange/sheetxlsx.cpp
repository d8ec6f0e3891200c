#include "exchange/sheetexchange.h"
#include "figures/verdict.h"
#include "presenting/charttext.h"
#include "presenting/sheetwords.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace PlanLens {

namespace {

/// One workbook; formats are made once.
class Workbook
{
public:
    explicit Workbook(const QByteArray &path)
        : m_book(workbook_new(path.constData()))
        , m_head(workbook_add_format(m_book))
        , m_muted(workbook_add_format(m_book))
        , m_wrapped(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_CENTER);
        format_set_font_color(m_muted, 0x5D6673);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    lxw_error close() { return workbook_close(m_book); }

    lxw_worksheet *addSheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }
    lxw_format *head() const { return m_head; }
    lxw_format *muted() const { return m_muted; }
    lxw_format *wrapped() const { return m_wrapped; }

    /// A number stays one for reckoning; its relation is shown by the format: `"≥ "General`.
    lxw_format *numberFormat(const SheetCell &cell)
    {
        QString sign;
        for (const QChar c : cell.text) {
            if (c.isDigit() || c == QChar(0x2212) || c == QLatin1Char('+'))
                break;
            sign += c;
        }
        sign = sign.trimmed();
        QString code = QStringLiteral("General");
        if (!sign.isEmpty())
            code = QStringLiteral("\"%1 \"General").arg(sign);
        if (!cell.tag.isEmpty()) {
            QString tag = cell.tag;
            code += QStringLiteral("\" %1\"").arg(tag.remove(QLatin1Char('"')));
        }
        lxw_format *&format = m_numbers[code];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, code.toUtf8().constData());
        }
        return format;
    }

private:
    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_muted;
    lxw_format *m_wrapped;
    QHash<QString, lxw_format *> m_numbers;
};

} // namespace

static void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                  lxw_format *format = nullptr)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
}

static void writeCell(Workbook &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                      const SheetCell &cell)
{
    if (cell.number) {
        worksheet_write_number(sheet, row, column, *cell.number, book.numberFormat(cell));
        return;
    }
    QString text = cell.text;
    if (cell.verdict)
        text.prepend(verdictSymbol(*cell.verdict) + QLatin1Char(' '));
    if (!cell.tag.isEmpty())
        text += QLatin1Char(' ') + cell.tag;
    write(sheet, row, column, text, cell.muted ? book.muted() : nullptr);
}

static void writeHead(Workbook &book, lxw_worksheet *sheet, lxw_row_t at, const SheetTable &table)
{
    for (qsizetype r = 0; r < table.head.size(); ++r) {
        const auto row = lxw_row_t(at + r);
        for (qsizetype c = 0; c < table.columns.size(); ++c) {
            const SheetCell &cell = table.head.at(r).cells.at(c);
            if (cell.columnSpan > 1)
                worksheet_merge_range(sheet, row, lxw_col_t(c), row,
                                      lxw_col_t(c + cell.columnSpan - 1),
                                      cell.text.toUtf8().constData(), book.head());
            else
                write(sheet, row, lxw_col_t(c), cell.text, book.head());
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

static void writeTable(Workbook &book, lxw_worksheet *sheet, const SheetTable &table,
                       const SheetContent &content)
{
    write(sheet, 0, 0, content.title, book.head());
    write(sheet, 1, 0, content.subtitle, book.muted());
    constexpr lxw_row_t top = 3;
    writeHead(book, sheet, top, table);
    const auto first = lxw_row_t(top + table.head.size());
    const auto sources = lxw_col_t(table.columns.size());
    if (!content.sources.isEmpty())
        write(sheet, first - 1, sources, SheetWords::tr("Sources"), book.head());
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const auto row = lxw_row_t(first + r);
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            writeCell(book, sheet, row, lxw_col_t(c), table.rows.at(r).cells.at(c));
        write(sheet, row, sources, notesOf(table.rows.at(r)), book.muted());
    }
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), table.columns.at(c).name ? 30 : 12,
                             nullptr);
    worksheet_freeze_panes(sheet, first, 1);
    worksheet_repeat_rows(sheet, top, first - 1);
    worksheet_set_paper(sheet, 9); // A4
    if (content.landscape)
        worksheet_set_landscape(sheet);
}

static void writeSources(Workbook &book, const SheetContent &content)
{
    if (content.sources.isEmpty())
        return;
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Sources"));
    write(sheet, 0, 0, SheetWords::tr("No."), book.head());
    write(sheet, 0, 1, SheetWords::tr("Source"), book.head());
    lxw_row_t row = 1;
    for (const SheetSource &source : content.sources) {
        worksheet_write_number(sheet, row, 0, source.number, nullptr);
        write(sheet, row++, 1, source.text);
    }
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
}

static void writeNumber(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                        const std::optional<double> &number)
{
    if (number)
        worksheet_write_number(sheet, row, column, *number, nullptr);
}

static void writeFigures(Workbook &book, const SheetContent &content)
{
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Figures"));
    lxw_col_t column = 0;
    for (const QString &title :
         {SheetWords::tr("Indicator"), SheetWords::tr("Region"), SheetWords::tr("Period"),
          SheetWords::tr("Role"), SheetWords::tr("Low"), SheetWords::tr("High"),
          SheetWords::tr("Unit"), SheetWords::tr("Printed"), SheetWords::tr("Verdict"),
          SheetWords::tr("Source"), SheetWords::tr("Report"), SheetWords::tr("File"),
          SheetWords::tr("Line")})
        write(sheet, 0, column++, title, book.head());
    lxw_row_t row = 1;
    for (const SheetFigure &figure : content.figures) {
        const Observation &observation = figure.stated.observation;
        write(sheet, row, 0, figure.indicator);
        write(sheet, row, 1, figure.region);
        write(sheet, row, 2, observation.period.toString());
        write(sheet, row, 3,
              observation.role == Role::Target ? SheetWords::tr("target")
              : observation.estimated          ? SheetWords::tr("actual, est.")
                                               : SheetWords::tr("actual"));
        writeNumber(sheet, row, 4, figure.value.low);
        writeNumber(sheet, row, 5, figure.value.high);
        write(sheet, row, 6, figure.unit);
        write(sheet, row, 7, observation.printed.simplified());
        write(sheet, row, 8, figure.verdict ? verdictText(*figure.verdict) : QString());
        write(sheet, row, 9, citation(figure.stated));
        write(sheet, row, 10, figure.stated.reportTitle);
        write(sheet, row, 11, figure.stated.file);
        worksheet_write_number(sheet, row++, 12, observation.line, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 9, 10, 50, nullptr);
}

static bool fail(QString *error, const QString &reason)
{
    if (error)
        *error = reason;
    return false;
}

bool writeSheetXlsx(const SheetContent &content, const QString &path, QString *error)
{
    // Written aside first: a file that fails half-way must not replace a good one.
    QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("sheet.xlsx"));
    Workbook book(QFile::encodeName(draft));
    lxw_worksheet *sheet = book.addSheet(SheetWords::tr("Sheet"));
    if (!content.tables.isEmpty())
        writeTable(book, sheet, content.tables.constFirst(), content);
    writeSources(book, content);
    writeFigures(book, content);
    const lxw_error result = book.close();
    if (result != LXW_NO_ERROR)
        return fail(error, QString::fromUtf8(lxw_strerror(result)));
    QFile::remove(path);
    QFile written(draft);
    if (!written.copy(path))
        return fail(error, written.errorString());
    return true;
}

} // namespace PlanLens
