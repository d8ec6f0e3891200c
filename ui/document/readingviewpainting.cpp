// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading view paints beneath and above its text.

#include "document/cellgeometry.h"
#include "document/readingview.h"

#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace PlanLens {

void ReadingView::paintEvent(QPaintEvent *event)
{
    paintCitedCells();
    QTextEdit::paintEvent(event);
    frameUnexplained();
    paintNoteSigns();
    if (m_flashing->state() != QAbstractAnimation::Running || !m_flashed.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_flashing->currentValue().toReal());
    painter.setPen(QPen(m_theme->accent, 2));
    painter.drawRoundedRect(boundsOf(m_flashed), 4, 4);
}

/// A cell that is cited as a whole is marked as a whole, beneath its text.
void ReadingView::paintCitedCells()
{
    if (!m_content.document)
        return;
    QPainter painter(viewport());
    for (const TextRange &range : m_marks.ranges(Mark::Cited))
        if (const QRectF cell = wholeCell(*m_content.document, range); cell.isValid())
            painter.fillRect(cell.translated(-scrollOffset()), m_theme->mark);
}

/// What a short range covers on the screen, line by line.
QList<QRectF> ReadingView::linesOf(const TextRange &range) const
{
    QList<QRectF> lines;
    QTextCursor cursor(document());
    QRectF last;
    for (int position = range.position; position <= range.end(); ++position) {
        cursor.setPosition(position);
        const QRectF here = cursorRect(cursor);
        const bool starts = position == range.position || here.top() > last.bottom();
        if (starts && !lines.isEmpty()) // its last character, which no cursor stands behind
            lines.last().setRight(last.left() + last.height() / 2);
        if (!starts)
            lines.last().setRight(here.left());
        else if (position < range.end())
            lines.append(here);
        last = here;
    }
    return lines;
}

/// Figures have lines below them: a frame of dashes is told from these without its colour.
void ReadingView::frameUnexplained()
{
    const QList<TextRange> &ranges = m_marks.ranges(Mark::Unexplained);
    if (!m_content.document || ranges.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme->missed, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const TextRange part = visiblePart();
    auto range = std::partition_point(ranges.begin(), ranges.end(), [&](const TextRange &one) {
        return one.end() <= part.position;
    });
    for (; range != ranges.end() && range->position < part.end(); ++range) {
        for (const QRectF &line : linesOf(*range))
            painter.drawRoundedRect(line.adjusted(-1.5, -0.5, 1.5, 0.5), 2, 2);
    }
}

/// A ribbon in the margin beside the line on which a noted passage begins.
void ReadingView::paintNoteSigns()
{
    const QList<TextRange> &ranges = m_marks.ranges(Mark::Noted);
    if (!m_content.document || ranges.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    const TextRange part = visiblePart();
    for (const TextRange &range : ranges) {
        if (range.end() <= part.position || range.position >= part.end())
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(range.position);
        const QRectF line = cursorRect(cursor);
        const double height = std::min(line.height(), 16.0);
        const double top = line.center().y() - height / 2;
        painter.drawPolygon(QPolygonF{
            {2, top}, {9, top}, {9, top + height}, {5.5, top + height - 3.5}, {2, top + height}});
    }
}

} // namespace PlanLens
