// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include "document/copying.h"
#include "style/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextTable>

#include <algorithm>

namespace PlanLens {

DocumentView::DocumentView(QWidget *parent) : ReadingView(parent)
{
    viewport()->setMouseTracking(true);
}

const ShownFigure *DocumentView::figureUnder(const QPoint &point) const
{
    if (!content().document)
        return nullptr;
    const QPointF place =
        point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const auto *layout = document()->documentLayout();
    if (const int exact = layout->hitTest(place, Qt::ExactHit); exact >= 0)
        if (const ShownFigure *figure = content().figureAt(exact))
            return figure;
    // A cell with one figure is that figure: a single digit is too small to aim at.
    QTextCursor cursor(content().document.get());
    cursor.setPosition(std::max(0, layout->hitTest(place, Qt::FuzzyHit)));
    const QTextTable *table = cursor.currentTable();
    if (!table || !layout->frameBoundingRect(const_cast<QTextTable *>(table)).contains(place))
        return nullptr;
    const QTextTableCell cell = table->cellAt(cursor);
    const ShownFigure *figure = content().figureAt(cell.firstPosition());
    return figure && figure->range.end() == cell.lastPosition() ? figure : nullptr;
}

/// Position of the character under a point of the viewport; -1 where there is none.
int DocumentView::positionUnder(const QPoint &point) const
{
    const QPointF place =
        point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(place, Qt::ExactHit);
}

int DocumentView::unexplainedUnder(const QPoint &point) const
{
    const QList<TextRange> &ranges = marks().ranges(Mark::Unexplained);
    if (!content().document || ranges.isEmpty())
        return -1;
    const int position = positionUnder(point);
    const auto range =
        std::partition_point(ranges.begin(), ranges.end(), [&](const TextRange &candidate) {
            return candidate.end() <= position;
        });
    return range != ranges.end() && range->contains(position) ? int(range - ranges.begin()) : -1;
}

bool DocumentView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ReadingView::viewportEvent(event);
    const QPoint point = static_cast<QHelpEvent *>(event)->pos();
    const ShownFigure *figure = figureUnder(point);
    QString tip = figure && m_tip ? m_tip(figure->observation) : QString();
    if (!figure && unexplainedUnder(point) >= 0)
        tip = QStringLiteral("<p>%1</p>")
                  .arg(tr("Nothing explains this number: it may be a figure that was not read. "
                          "Click it, then F2 makes it one."));
    if (m_placeTip && content().document)
        tip.prepend(m_placeTip(positionUnder(point)));
    setRichTip(viewport(), tip);
    return ReadingView::viewportEvent(event);
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const ShownFigure *figure = enter ? focusedFigure() : nullptr) {
        Q_EMIT figureActivated(figure->observation);
        return;
    }
    const bool space = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (const ShownFigure *figure = space ? figureInSight() : nullptr) {
        Q_EMIT figureLookedAt(figure->observation);
        return;
    }
    stopScrolling();
    ReadingView::keyPressEvent(event);
}

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    stopScrolling();
    m_pressed = event->pos();
    ReadingView::mousePressEvent(event);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    ReadingView::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const bool leads = figureUnder(event->pos()) || unexplainedUnder(event->pos()) >= 0;
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    ReadingView::mouseReleaseEvent(event);
    const bool click =
        event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!click)
        return;
    if (const ShownFigure *figure = figureUnder(event->pos()))
        Q_EMIT figureActivated(figure->observation);
    else if (const int unexplained = unexplainedUnder(event->pos()); unexplained >= 0)
        Q_EMIT unexplainedActivated(unexplained);
}

const ShownFigure *DocumentView::focusedFigure() const
{
    const QTextCursor cursor = textCursor();
    const ShownFigure *figure = content().figureAt(cursor.selectionStart());
    const bool selected = figure && figure->range.position == cursor.selectionStart() &&
                          figure->range.end() == cursor.selectionEnd();
    return selected ? figure : nullptr;
}

QRect DocumentView::placeOnScreen(const ShownFigure &figure) const
{
    const QRect bounds = boundsOf(figure.range).toAlignedRect();
    return {viewport()->mapToGlobal(bounds.topLeft()), bounds.size()};
}

const ShownFigure *DocumentView::figureInSight() const
{
    const auto inSight = [this](const ShownFigure &figure) {
        return boundsOf(figure.range).intersects(viewport()->rect());
    };
    if (const ShownFigure *focused = focusedFigure(); focused && inSight(*focused))
        return focused;
    for (const TextRange &cited : marks().ranges(Mark::Cited)) {
        const ShownFigure *figure = content().figureAt(cited.position);
        if (figure && inSight(*figure))
            return figure;
    }
    return nullptr;
}

void DocumentView::focusFigure(const ShownFigure &figure)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(figure.range.position);
    cursor.setPosition(figure.range.end(), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool DocumentView::focusNextPrevChild(bool next)
{
    const auto &figures = content().figures;
    // From the figure that has the focus, or from where the person is reading.
    const ShownFigure *focused = focusedFigure();
    const int from = focused ? focused->range.position : topPosition() - (next ? 1 : 0);
    auto figure =
        std::partition_point(figures.begin(), figures.end(), [&](const ShownFigure &candidate) {
            return next ? candidate.range.position <= from : candidate.range.position < from;
        });
    const bool leaves = next ? figure == figures.end() : figure == figures.begin();
    if (leaves || !hasFocus())
        return ReadingView::focusNextPrevChild(next);
    focusFigure(next ? *figure : *std::prev(figure));
    return true;
}

QString DocumentView::selectedText() const
{
    return plainText(content().places, textCursor());
}

QMimeData *DocumentView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(selectedText());
    return data;
}

} // namespace PlanLens
