// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheettext.h"

#include "charts/accessiblechart.h"
#include "figures/verdicttext.h"
#include "printing/sheetlayout.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

namespace {

/// A verdict stands as a sign on paper, and a source as a raised number.
QString cellText(const SheetCell &cell)
{
    QStringList parts{cell.text};
    if (cell.verdict && cell.text != verdictText(*cell.verdict))
        parts << verdictText(*cell.verdict);
    parts << cell.tag;
    for (const int note : cell.notes)
        parts << QStringLiteral("[%1]").arg(note);
    parts.removeAll(QString());
    return parts.join(u' ').simplified();
}

QString lineOf(const SheetRow &row, const QList<int> &columns)
{
    if (row.section)
        return cellText(row.cells.constFirst());
    QStringList cells;
    for (const int column : columns)
        cells << cellText(row.cells.at(column));
    return cells.join(u'\t');
}

/// A row that several pages share is said once, where it begins.
QString rowText(const SheetRow &row, const QList<int> &columns, const SheetPiece &piece)
{
    return piece.firstLine == 0
               ? lineOf(row, columns)
               : SheetWords::tr("%1, continued").arg(cellText(row.cells.at(columns.constFirst())));
}

QStringList linesOf(const SheetLayout &layout, const SheetPiece &piece)
{
    const SheetContent &content = layout.content();
    const auto columns = [&] {
        return layout.table(piece.index).bands().at(piece.band).columns;
    };
    switch (piece.kind) {
    case SheetPiece::Kind::Text:
        return {piece.text};
    case SheetPiece::Kind::Chart:
        return {chartAsText(content.charts.at(piece.index))};
    case SheetPiece::Kind::Legend:
        break; // the lines of the charts name what it explains
    case SheetPiece::Kind::TableHead: {
        QStringList lines;
        for (const SheetRow &row : content.tables.at(piece.index).head)
            lines << lineOf(row, columns());
        return lines;
    }
    case SheetPiece::Kind::TableRow:
        return {rowText(content.tables.at(piece.index).rows.at(piece.row), columns(), piece)};
    }
    return {};
}

} // namespace

QStringList pagesAsText(const SheetContent &content)
{
    return pagesAsText(SheetLayout(content));
}

QStringList pagesAsText(const SheetLayout &layout)
{
    const SheetContent &content = layout.content();
    QStringList pages;
    for (const SheetPage &page : layout.pages()) {
        QStringList lines;
        for (const SheetPiece &piece : page.pieces)
            lines << linesOf(layout, piece);
        lines << content.footer
              << SheetWords::tr("page %1 / %2").arg(pages.size() + 1).arg(layout.pageCount());
        lines.removeAll(QString());
        pages << lines.join(u'\n');
    }
    return pages;
}

} // namespace PlanLens
