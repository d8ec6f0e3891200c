// SPDX-License-Identifier: GPL-3.0-or-later
// How the side-by-side view is painted.

#include "sidebyside/differencemarks.h"
#include "sidebyside/sidebysideview.h"

#include <QPainter>
#include <QPainterPath>

namespace PlanLens {

namespace {

constexpr qreal barWidth = 3; ///< beside the difference gone to

/// A band whose sides run level where they meet the columns.
QPainterPath bandPath(const Connector &band, qreal left, qreal right)
{
    const qreal middle = (left + right) / 2;
    QPainterPath path({left, band.leftTop});
    path.cubicTo({middle, band.leftTop}, {middle, band.rightTop}, {right, band.rightTop});
    path.lineTo(right, band.rightBottom);
    path.cubicTo({middle, band.rightBottom}, {middle, band.leftBottom}, {left, band.leftBottom});
    path.closeSubpath();
    return path;
}

/// Its upper and lower side alone: where it meets the columns it goes on in their colour.
QPainterPath edgePath(const Connector &band, qreal left, qreal right)
{
    const qreal middle = (left + right) / 2;
    QPainterPath path({left, band.leftTop});
    path.cubicTo({middle, band.leftTop}, {middle, band.rightTop}, {right, band.rightTop});
    path.moveTo(left, band.leftBottom);
    path.cubicTo({middle, band.leftBottom}, {middle, band.rightBottom}, {right, band.rightBottom});
    return path;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * .9);
    return font;
}

bool isMoved(BlockStatus status)
{
    return status == BlockStatus::Moved || status == BlockStatus::MovedChanged;
}

} // namespace

void SideBySideView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.surface);
    if (!m_texts || (m_left.items().isEmpty() && m_right.items().isEmpty())) {
        paintEmpty(painter, theme);
        return;
    }
    paintColumn(painter, PairSide::Left, theme);
    paintColumn(painter, PairSide::Right, theme);
    paintCaret(painter, theme);
    paintConnectors(painter, theme);
}

void SideBySideView::paintEmpty(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.textMuted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     m_texts ? tr("Neither report has any text.")
                             : tr("Choose two reports to compare."));
}

void SideBySideView::paintColumn(QPainter &painter, PairSide side, const Theme &theme) const
{
    const qreal top = side == PairSide::Left ? viewed().left : viewed().right;
    const auto [first, last] = column(side).between(top, top + viewport()->height());
    for (int i = first; i < last; ++i) {
        const PairItem &item = column(side).items().at(i);
        const QRectF rect(columnLeft(side), item.top - top, columnWidth(), item.height);
        if (item.isFold())
            paintFold(painter, item, rect, theme);
        else
            paintRow(painter, side, item, rect, theme);
    }
}

void SideBySideView::paintRow(QPainter &painter, PairSide side, const PairItem &item,
                              const QRectF &rect, const Theme &theme) const
{
    const AlignedBlocks &row = m_texts->row(item.row);
    const qreal margin = columnLeft(PairSide::Left);
    const QRectF whole = rect.adjusted(-margin, 0, margin, 0);
    if (m_texts->differs(item.row, m_mode))
        painter.fillRect(whole, blockColor(row.status, theme));
    if (m_selectedFrom != m_caret.row && isSelected(side, item.row))
        painter.fillRect(rect, theme.accentSoft);
    painter.setPen(lineColor(row.status, theme));
    painter.setFont(font());
    painter.drawText(QRectF(whole.left(), rect.top() + TextSetter::above, margin, 24),
                     Qt::AlignHCenter | Qt::AlignVCenter, statusSign(row.status));
    if (m_current >= 0 && m_differences.at(m_current) == item.row)
        painter.fillRect(QRectF(side == PairSide::Left ? whole.right() - barWidth : whole.left(),
                                rect.top(), barWidth, rect.height()),
                         theme.accent);
    setText(side, item.row)
        .draw(painter, rect.topLeft(), -rect.top(), viewport()->height() - rect.top(), row.status,
              theme);
}

void SideBySideView::paintFold(QPainter &painter, const PairItem &item, const QRectF &rect,
                               const Theme &theme) const
{
    painter.setPen(QPen(theme.border, 1, Qt::DashLine));
    painter.setBrush(theme.raised);
    const QRectF box = rect.adjusted(0, 3, 0, -3);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.textMuted);
    painter.setFont(smallFont(font()));
    painter.drawText(box, Qt::AlignCenter, foldText(item));
}

QString SideBySideView::foldText(const PairItem &item) const
{
    const int count = int(item.hidden.size());
    return m_mode == CompareMode::All ? tr("… %n paragraph(s) unchanged", nullptr, count)
                                      : tr("… %n paragraph(s) not shown", nullptr, count);
}

/// A frame around what the keyboard is at.
void SideBySideView::paintCaret(QPainter &painter, const Theme &theme) const
{
    const PairItem *item = itemOf(m_caret.side, m_caret.row);
    if (!item || !hasFocus())
        return;
    const QRectF rect = itemRect(m_caret.side, *item);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-2.5, 0.5, 2.5, -0.5));
    if (m_caret.figure < 0 || item->isFold())
        return;
    painter.setPen(QPen(theme.accent, 2));
    for (const QRectF &figure : setText(m_caret.side, item->row).rectsOf(m_caret.figure))
        painter.drawRect(figure.translated(rect.topLeft()).adjusted(-1, -1, 1, 1));
}

void SideBySideView::paintConnectors(QPainter &painter, const Theme &theme) const
{
    const qreal margin = columnLeft(PairSide::Left);
    const qreal left = columnLeft(PairSide::Left) + columnWidth() + margin;
    const qreal right = columnLeft(PairSide::Right) - margin;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(left, 0, right - left, viewport()->height()));
    const auto bands = connectorsIn(viewed(), m_texts->alignment(), m_left, m_right, m_map);
    for (const Connector &band : bands) {
        if (!m_texts->differs(band.row, m_mode))
            continue;
        painter.fillPath(bandPath(band, left, right), blockColor(band.status, theme));
        const bool current = m_current >= 0 && m_differences.at(m_current) == band.row;
        QColor line = lineColor(band.status, theme);
        line.setAlphaF(current ? 1.0F : 0.5F);
        QPen pen(line, current ? 1.5 : 1);
        if (isMoved(band.status))
            pen.setDashPattern({4, 3});
        painter.strokePath(edgePath(band, left, right), pen);
    }
    painter.setClipping(false);
}

} // namespace PlanLens
