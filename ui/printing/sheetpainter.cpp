// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetpainter.h"

#include "charts/renderchart.h"
#include "printing/celltext.h"
#include "printing/legendofsheet.h"
#include "sheets/sheetwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

static const Theme &paper()
{
    return Theme::light();
}

QPageSize pageSizeOf(const SheetContent &content)
{
    return QPageSize(content.paper, QPageSize::Millimeter);
}

SheetPainter::SheetPainter(const SheetLayout &layout) : m_layout(layout) {}

void SheetPainter::paint(QPainter &painter, int page, qreal scale) const
{
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SheetPiece &piece : m_layout.pages().at(std::size_t(page)).pieces)
        paintPiece(painter, piece);
    paintFooter(painter, page);
    painter.restore();
}

void SheetPainter::paintPiece(QPainter &painter, const SheetPiece &piece) const
{
    const SheetContent &content = m_layout.content();
    switch (piece.kind) {
    case SheetPiece::Kind::Text:
        paintText(painter, piece);
        break;
    case SheetPiece::Kind::Chart: {
        const ChartParts parts{.title = true,
                               .legend = false,
                               .source = false,
                               .fontPixels = 11,
                               .further = FurtherLines::InTable};
        renderChart(content.charts.at(piece.index), paper(), painter, piece.rect, parts);
        break;
    }
    case SheetPiece::Kind::Legend:
        LegendLayout(legendOfSheet(content), piece.rect.width(), 11)
            .paint(painter, piece.rect.topLeft(), paper());
        break;
    case SheetPiece::Kind::TableHead:
        paintHead(painter, piece);
        break;
    case SheetPiece::Kind::TableRow:
        paintRow(painter, piece);
        break;
    }
}

void SheetPainter::paintText(QPainter &painter, const SheetPiece &piece) const
{
    const QFont font = sheetFont(piece.font);
    const QFontMetricsF metrics(font);
    const bool muted = piece.font == SheetFont::Subtitle || piece.font == SheetFont::Tag;
    const QColor ink = muted ? paper().textMuted : paper().text;
    const qreal baseline = piece.rect.center().y() - metrics.height() / 2 + metrics.ascent();
    qreal x = piece.rect.left();
    if (piece.align == SheetAlign::Center)
        x = piece.rect.center().x() - metrics.horizontalAdvance(piece.text) / 2;
    else if (piece.align == SheetAlign::Right)
        x = piece.rect.right() - metrics.horizontalAdvance(piece.text);
    painter.setFont(font);
    const auto draw = [&](const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QPointF(x, baseline), text);
        x += metrics.horizontalAdvance(text);
    };
    int at = 0;
    for (const TextSpan &mark : piece.marks) {
        draw(piece.text.mid(at, mark.start - at), ink);
        draw(piece.text.mid(mark.start, mark.length), paper().accent);
        at = mark.start + mark.length;
    }
    draw(piece.text.mid(at), ink);
}

/// Above and below a table; its sides are open.
static constexpr qreal thick = 1.4;

static void rule(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color,
                 qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

/// The rectangle of a cell without its padding. A spanning cell reaches over its columns as far as
/// they stand in the band.
static QRectF cellRect(const TableLayout::Band &band, qsizetype i, int span, const QRectF &row)
{
    const qsizetype last = std::min(i + span, band.columns.size()) - 1;
    const qreal left = row.left() + band.lefts.at(i);
    const qreal right = row.left() + band.lefts.at(last) + band.widths.at(last);
    const qreal pad = SheetStyle::cellPadding;
    return QRectF(left, row.top(), right - left, row.height()).adjusted(pad, 0, -pad, 0);
}

void SheetPainter::paintHead(QPainter &painter, const SheetPiece &piece) const
{
    const SheetTable &table = m_layout.content().tables.at(piece.index);
    const TableLayout::Band &band = m_layout.table(piece.index).bands().at(piece.band);
    const QList<qreal> &heights = m_layout.table(piece.index).headRowHeights(piece.band);
    qreal top = piece.rect.top();
    rule(painter, piece.rect.left(), piece.rect.right(), piece.rect.top(), paper().text, thick);
    for (qsizetype r = 0; r < table.head.size(); ++r) {
        const QRectF row(piece.rect.left(), top, piece.rect.width(), heights.at(r));
        top = row.bottom();
        const bool upper = r + 1 < table.head.size();
        for (qsizetype i = 0; i < band.columns.size(); ++i) {
            const SheetCell &cell = table.head.at(r).cells.at(band.columns.at(i));
            const SheetColumn &column = table.columns.at(band.columns.at(i));
            if (cell.text.isEmpty())
                continue;
            QRectF rect = cellRect(band, i, cell.columnSpan, row);
            // The names of the first columns stand in the middle of all rows of the head.
            if (column.group < 0 && !upper)
                rect.setTop(piece.rect.top());
            CellText(cell, CellText::Face::Head)
                .paint(painter, rect, column.name && !upper ? SheetAlign::Left : SheetAlign::Center,
                       paper());
            if (upper)
                rule(painter, rect.left(), rect.right(), row.bottom(), paper().textFaint, 0.7);
        }
    }
    rule(painter, piece.rect.left(), piece.rect.right(), piece.rect.bottom(), paper().text, 0.8);
}

/// The figures of a column stand in its middle, one point under the other.
void SheetPainter::paintCell(QPainter &painter, const SheetPiece &piece, const QRectF &rect,
                             int column) const
{
    const SheetTable &table = m_layout.content().tables.at(piece.index);
    const SheetAlign align = table.columns.at(column).align;
    const CellText text(table.rows.at(piece.row).cells.at(column), CellText::Face::Cell);
    if (piece.lines > 0)
        return text.paintLines(painter, rect, align, paper(), piece.firstLine, piece.lines);
    const TableLayout::Point point = m_layout.table(piece.index).pointOf(column);
    const qreal spare = std::max(0.0, rect.width() - point.before - point.after);
    text.paint(painter, rect, align, paper(), point.before > 0 ? spare / 2 + point.before : 0);
}

void SheetPainter::paintRow(QPainter &painter, const SheetPiece &piece) const
{
    const SheetTable &table = m_layout.content().tables.at(piece.index);
    const TableLayout::Band &band = m_layout.table(piece.index).bands().at(piece.band);
    const SheetRow &row = table.rows.at(piece.row);
    if (row.foot)
        painter.fillRect(piece.rect.adjusted(0, 0.5, 0, -0.5), paper().raised);
    if (row.section) {
        painter.fillRect(piece.rect.adjusted(0, 0.5, 0, -0.5), paper().raised);
        const CellText text(row.cells.constFirst(), CellText::Face::Section);
        const QRectF rect = piece.rect.adjusted(SheetStyle::cellPadding, 0, 0, 0);
        if (piece.lines > 0)
            text.paintLines(painter, rect, SheetAlign::Left, paper(), piece.firstLine, piece.lines);
        else
            text.paint(painter, rect, SheetAlign::Left, paper());
    } else {
        for (qsizetype i = 0; i < band.columns.size(); ++i) {
            const int column = band.columns.at(i);
            const SheetCell &cell = row.cells.at(column);
            if (!cell.text.isEmpty() || cell.verdict)
                paintCell(painter, piece, cellRect(band, i, 1, piece.rect), column);
        }
    }
    rule(painter, piece.rect.left(), piece.rect.right(), piece.rect.bottom(),
         piece.last ? paper().text : paper().border, piece.last ? thick : 0.6);
}

/// The number as documents have it, — 1 —, and what made the sheet, small at its side.
void SheetPainter::paintFooter(QPainter &painter, int page) const
{
    const QRectF area = m_layout.textArea();
    const QRectF foot(area.left(), area.bottom() + SheetStyle::footerGap, area.width(),
                      SheetStyle::footerHeight);
    painter.setPen(paper().textMuted);
    painter.setFont(sheetFont(SheetFont::Tag));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_layout.content().footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     SheetWords::tr("page %1 / %2").arg(page + 1).arg(m_layout.pageCount()));
    painter.setPen(paper().text);
    painter.setFont(sheetFont(SheetFont::Footer));
    painter.drawText(foot, Qt::AlignCenter, QStringLiteral("— %1 —").arg(page + 1));
}

} // namespace PlanLens
