// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/celllooks.h"
#include "assembling/documentlimits.h"
#include "assembling/numbering.h"
#include "assembling/paragraphjoining.h"
#include "reading/tabletext.h"
#include "text/characters.h"
#include "text/workpoint.h"

namespace PlanLens {

namespace {

/// A tab in front and none after it but at the end.
bool isCellLine(QStringView line)
{
    if (!line.startsWith(u'\t'))
        return false;
    QStringView rest = line.mid(1);
    while (!rest.isEmpty() && (isBlank(rest.back()) || isInvisible(rest.back())))
        rest.chop(1);
    return !rest.contains(u'\t');
}

/// Rows that a source ran together are cut where their length is a multiple of the head's.
void splitJoinedRows(QList<RawTableRow> &rows)
{
    if (rows.size() < 2 || rows.first().cells.size() < 3)
        return;
    const qsizetype width = rows.first().cells.size();
    QList<RawTableRow> split{rows.first()};
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const RawTableRow &row = rows.at(i);
        if (row.cells.size() <= width || row.cells.size() % width != 0) {
            split.append(row);
            continue;
        }
        for (qsizetype cell = 0; cell < row.cells.size(); cell += width)
            split.append({row.cells.mid(cell, width),
                          cell == 0 ? row.line : row.cells.at(cell).first().number});
    }
    rows = split;
}

/// A line without a tab, straight below a cell: more of the cell, unless the row is complete and
/// the line is plainly a heading, a note or the title of the next table.
bool continuesCell(QStringView line, const QList<RawTableRow> &rows)
{
    const QStringView text = line.trimmed();
    const Numbering numbering = headingNumbering(text);
    const bool heading = numbering && numbering.level <= 2;
    const bool below = heading || startsNotes(text) || namesTable(text);
    return !line.contains(u'\t') &&
           !(below && rows.last().cells.size() >= rows.first().cells.size());
}

} // namespace

std::optional<RawTable> cellLedTable(QStringView source, const QList<TextLine> &lines, int first)
{
    const bool ledRow = first + 1 < lines.size() &&
                        lines.at(first + 1).in(source).contains(u'\t') &&
                        !isCellLine(lines.at(first + 1).in(source));
    if (!isCellLine(lines.at(first).in(source)) || ledRow)
        return std::nullopt; // rows on lines, with nothing printed over the names
    RawTable table;
    CellCount count;
    bool betweenRows = true;
    int index = first;
    for (; index < lines.size(); ++index) {
        workPoint();
        const TextLine &line = lines.at(index);
        const QStringView text = line.in(source);
        if (isCellLine(text)) {
            if (betweenRows)
                table.rows.append(RawTableRow{{}, line.number});
            table.rows.last().cells.append(RawCell{{line.start + 1, line.end, line.number}});
            count.add(1, line.number);
            betweenRows = false;
        } else if (isEmptyLine(text)) {
            betweenRows = true;
        } else if (!betweenRows && continuesCell(text, table.rows)) {
            table.rows.last().cells.last().append(line);
        } else {
            break;
        }
    }
    table.nextLine = index;
    splitJoinedRows(table.rows);
    return table;
}

} // namespace PlanLens
