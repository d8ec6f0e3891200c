// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "figures/verdicttext.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/hiddencolumns.h"
#include "sheets/sheetwords.h"

#include <QHash>

namespace PlanLens {

/// The rows of a head as one: “2021 Target”.
static QStringList flatHead(const SheetTable &table)
{
    QStringList titles;
    for (int column = 0; column < table.columns.size(); ++column) {
        QStringList parts{groupTitle(table, column), columnTitle(table, column)};
        parts.removeAll(QString());
        titles << parts.join(QLatin1Char(' '));
    }
    return titles;
}

static QString fieldOf(const SheetCell &cell)
{
    QString text = cell.text;
    text.remove(QChar(0x2009)).replace(u'\n', SheetWords::tr("; "));
    if (text.isEmpty() && cell.verdict)
        text = verdictText(*cell.verdict);
    return cell.tag.isEmpty() ? text : text + QLatin1Char(' ') + cell.tag;
}

/// The texts of sources by their numbers.
using SourceTexts = QHash<int, QString>;

static QString sourcesOf(const SheetRow &row, const SourceTexts &sources)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        for (const int note : cell.notes) {
            if (const auto text = sources.constFind(note); text != sources.constEnd())
                texts << QStringLiteral("[%1] %2").arg(note).arg(*text);
        }
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

/// Lines of one field: the title of a table, notes.
static QByteArray linesCsv(const QStringList &lines)
{
    constexpr qsizetype byteOrderMark = 3;
    QByteArray csv;
    for (const QString &line : lines)
        csv += CsvWriter({line}, CsvFor::Spreadsheets).bytes().mid(byteOrderMark);
    return csv;
}

/// A table, below its title and unit where it is one of several.
static QByteArray tableCsv(const SheetTable &table, const SourceTexts &sources)
{
    QStringList titles;
    if (!table.title.isEmpty())
        titles << table.title;
    if (!table.title.isEmpty() && !table.unit.isEmpty())
        titles << SheetWords::tr("Unit: %1").arg(table.unit);
    QStringList head = flatHead(table);
    if (!sources.isEmpty())
        head << SheetWords::tr("Sources");
    CsvWriter csv(head, CsvFor::Spreadsheets);
    for (const SheetRow &row : table.rows) {
        QStringList fields;
        for (const SheetCell &cell : row.cells)
            fields << fieldOf(cell);
        if (!sources.isEmpty())
            fields << sourcesOf(row, sources);
        csv.addRow(fields);
    }
    constexpr qsizetype byteOrderMark = 3;
    return linesCsv(titles) + csv.bytes().mid(byteOrderMark);
}

/// Tables, a blank line between them; what the checks say, and what marks mean, below. An audit is
/// the last of the tables, which names the sources itself.
QByteArray sheetCsv(const SheetContent &content)
{
    SourceTexts sources;
    for (const SheetSource &source : content.sources)
        sources.insert(source.number, source.text);
    QByteArrayList parts;
    for (qsizetype i = 0; i < content.tables.size(); ++i) {
        const bool audit = content.audit && i + 1 == content.tables.size();
        parts << tableCsv(content.tables.at(i), audit ? SourceTexts() : sources);
    }
    QStringList notes;
    for (const SheetTable &table : content.tables) {
        if (table.title.isEmpty() && !table.unit.isEmpty())
            notes << SheetWords::tr("Unit: %1").arg(table.unit);
    }
    notes += content.checks + content.remarks;
    if (!notes.isEmpty())
        parts << linesCsv(notes);
    return "\xef\xbb\xbf" + parts.join('\n');
}

} // namespace PlanLens
