// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

/// The rows of a head as one: “2021 Target”.
static QStringList flatHead(const SheetTable &table)
{
    QStringList titles;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        QStringList parts;
        for (const SheetRow &row : table.head) {
            // A spanning cell speaks for the columns it covers.
            qsizetype from = column;
            while (from > 0 && row.cells.at(from).text.isEmpty() &&
                   table.columns.at(from - 1).group == table.columns.at(column).group &&
                   table.columns.at(column).group >= 0)
                --from;
            if (!row.cells.at(from).text.isEmpty())
                parts << row.cells.at(from).text;
        }
        titles << parts.join(QLatin1Char(' '));
    }
    return titles;
}

static QString fieldOf(const SheetCell &cell)
{
    QString text = cell.text;
    text.remove(QChar(0x2009));
    return cell.tag.isEmpty() ? text : text + QLatin1Char(' ') + cell.tag;
}

static QString sourcesOf(const SheetRow &row, const SheetContent &content)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        for (const int note : cell.notes) {
            for (const SheetSource &source : content.sources) {
                if (source.number == note)
                    texts << QStringLiteral("[%1] %2").arg(note).arg(source.text);
            }
        }
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

static QByteArray tableCsv(const SheetTable &table, const SheetContent &content)
{
    const bool sources = !content.sources.isEmpty();
    QStringList head = flatHead(table);
    if (sources)
        head << SheetWords::tr("Sources");
    CsvWriter csv(head, CsvFor::Spreadsheets);
    for (const SheetRow &row : table.rows) {
        QStringList fields;
        for (const SheetCell &cell : row.cells)
            fields << fieldOf(cell);
        if (sources)
            fields << sourcesOf(row, content);
        csv.addRow(fields);
    }
    return csv.bytes();
}

QByteArray sheetCsv(const SheetContent &content)
{
    if (content.audit && !content.figures.isEmpty()) {
        SheetContent alone = content;
        alone.sources.clear();
        return tableCsv(content.tables.constLast(), alone);
    }
    QByteArray csv;
    for (const SheetTable &table : content.tables) {
        QByteArray one = tableCsv(table, content);
        if (!csv.isEmpty()) {
            constexpr qsizetype byteOrderMark = 3;
            one = '\n' + one.mid(byteOrderMark); // a blank line between tables
        }
        csv += one;
    }
    return csv;
}

} // namespace PlanLens
