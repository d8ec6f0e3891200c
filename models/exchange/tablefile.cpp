#include "exchange/tablefile.h"

#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

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

QString cellText(const ShownTable &table, int row, int column)
{
    const QModelIndex index = table.model->index(row, column);
    const QString text = index.data().toString();
    const QString beside =
        table.qualifierRole < 0 ? QString() : index.data(table.qualifierRole).toString();
    return beside.isEmpty() ? text : text + QLatin1Char(' ') + beside;
}

/// The number that a text is, where it is nothing else. A real minus sign is one.
std::optional<double> plainNumber(QString text)
{
    bool isNumber = false;
    const double number = text.replace(QChar(0x2212), QLatin1Char('-')).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void writeRows(const ShownTable &table, lxw_worksheet *sheet, lxw_format *head)
{
    constexpr lxw_row_t first = 3; // title, a blank row, the head
    worksheet_write_string(sheet, 0, 0, table.title.toUtf8().constData(), head);
    for (int c = 0; c < table.columns.size(); ++c) {
        worksheet_write_string(sheet, first - 1, lxw_col_t(c),
                               headText(table, table.columns.at(c)).toUtf8().constData(), head);
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), c == 0 ? 34 : 13, nullptr);
    }
    for (int row = 0; row < table.model->rowCount(); ++row) {
        for (int c = 0; c < table.columns.size(); ++c) {
            const QString text = cellText(table, row, table.columns.at(c));
            const auto at = lxw_row_t(first + lxw_row_t(row));
            if (const auto number = plainNumber(text))
                worksheet_write_number(sheet, at, lxw_col_t(c), *number, nullptr);
            else if (!text.isEmpty())
                worksheet_write_string(sheet, at, lxw_col_t(c), text.toUtf8().constData(), nullptr);
        }
    }
    worksheet_freeze_panes(sheet, first, 1);
}

/// libxlsxwriter writes to a path of its own; what is there already must not be lost where it
/// fails.
QByteArray workbookBytes(const ShownTable &table)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return {};
    lxw_format *head = workbook_add_format(book);
    format_set_bold(head);
    writeRows(table, workbook_add_worksheet(book, nullptr), head);
    if (workbook_close(book) != LXW_NO_ERROR)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray tableCsv(const ShownTable &table)
{
    QStringList head;
    for (const int column : table.columns)
        head << headText(table, column);
    CsvWriter writer(head);
    for (int row = 0; row < table.model->rowCount(); ++row) {
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
    const QByteArray bytes = asWorkbook ? workbookBytes(table) : tableCsv(table);
    if (bytes.isEmpty())
        return Words::tr("The table could not be made.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Words::tr("%1 could not be written: %2").arg(path, file.errorString());
    return {};
}

} // namespace PlanLens
