// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/csvwriter.h"
#include "output/numbercode.h"
#include "output/outputfile.h"
#include "output/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::TableFile)
};

QString headText(const ShownTable &table, int column)
{
    return table.model->headerData(column, Qt::Horizontal).toString().simplified();
}

/// All rows of a model from the top, those of a tree under the row they belong to.
void addRows(QModelIndexList &rows, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << index;
        addRows(rows, model, index);
    }
}

QModelIndexList rowsOf(const ShownTable &table)
{
    QModelIndexList rows;
    addRows(rows, *table.model, {});
    return rows;
}

/// What stands beside a cell's text.
QString besideText(const ShownTable &table, const QModelIndex &index)
{
    return table.qualifierRole < 0 ? QString() : index.data(table.qualifierRole).toString();
}

QString cellText(const ShownTable &table, const QModelIndex &row, int column)
{
    const QModelIndex index = row.siblingAtColumn(column);
    const QString text = index.data().toString();
    const QString beside = besideText(table, index);
    return beside.isEmpty() ? text : text + QLatin1Char(' ') + beside;
}

/// The number that a text is, where it is nothing else. A real minus sign is one.
std::optional<double> plainNumber(QString text)
{
    bool isNumber = false;
    const double number = text.replace(QChar(0x2212), QLatin1Char('-')).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Numbers are shown as the table shows them, with what stands beside them: they can be reckoned
/// with all the same.
class NumberFormats
{
public:
    explicit NumberFormats(Workbook &book) : m_book(book) {}

    /// By its code; null for numbers that are shown so without one.
    lxw_format *of(const QString &code)
    {
        if (code == QLatin1String("General"))
            return nullptr;
        lxw_format *&format = m_formats[code];
        if (!format) {
            format = m_book.addFormat();
            format_set_num_format(format, code.toUtf8().constData());
        }
        return format;
    }

private:
    Workbook &m_book;
    QHash<QString, lxw_format *> m_formats;
};

void writeRows(const ShownTable &table, Workbook &book)
{
    NumberFormats formats(book);
    lxw_format *head = book.addFormat();
    format_set_bold(head);
    lxw_worksheet *sheet = book.addSheet();
    constexpr lxw_row_t first = 3; // title, a blank row, the head
    book.write(sheet, 0, 0, table.title, head);
    for (int c = 0; c < table.columns.size(); ++c) {
        book.write(sheet, first - 1, lxw_col_t(c), headText(table, table.columns.at(c)), head);
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), c == 0 ? 34 : 13, nullptr);
    }
    const QModelIndexList rows = rowsOf(table);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (int c = 0; c < table.columns.size(); ++c) {
            const QModelIndex index = rows.at(row).siblingAtColumn(table.columns.at(c));
            const QString text = index.data().toString();
            const auto at = lxw_row_t(first + lxw_row_t(row));
            const auto number = plainNumber(text);
            const QString code =
                number ? numberCode(text, *number, besideText(table, index)) : QString();
            if (number && isNumberCodeHeld(code))
                book.write(sheet, at, lxw_col_t(c), *number, formats.of(code));
            else
                book.write(sheet, at, lxw_col_t(c),
                           cellText(table, rows.at(row), table.columns.at(c)));
        }
    }
    worksheet_freeze_panes(sheet, first, 1);
}

QByteArray tableXlsx(const ShownTable &table, QString *error)
{
    Workbook book;
    writeRows(table, book);
    return book.finish(error);
}

} // namespace

QByteArray tableCsv(const ShownTable &table)
{
    QStringList head;
    for (const int column : table.columns)
        head << headText(table, column);
    CsvWriter writer(head, CsvFor::Spreadsheets);
    const QModelIndexList rows = rowsOf(table);
    for (const QModelIndex &row : rows) {
        QStringList fields;
        for (const int column : table.columns)
            fields << cellText(table, row, column);
        writer.addRow(fields);
    }
    return writer.bytes();
}

QString writeTable(const ShownTable &table, const QString &path)
{
    const bool asWorkbook = QFileInfo(path).suffix().compare(u"xlsx", Qt::CaseInsensitive) == 0;
    QString reason;
    const QByteArray bytes = asWorkbook ? tableXlsx(table, &reason) : tableCsv(table);
    if (reason.isEmpty())
        reason = writeOutputFile(path, bytes);
    return reason.isEmpty() ? QString()
                            : Words::tr("%1 could not be written: %2").arg(path, reason);
}

} // namespace PlanLens
