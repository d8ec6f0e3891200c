// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingview.h"

#include "document/cellgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QPropertyAnimation>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr int scrollTime = 220; ///< milliseconds
constexpr int flashTime = 900;
constexpr int spaceAbove = 18; ///< pixels above what is brought to the top

/// Counts up while it lives.
class Steering
{
public:
    explicit Steering(int &depth) : m_depth(depth) { ++m_depth; }
    ~Steering() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Steering)

private:
    int &m_depth;
};

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QTextEdit(parent)
    , m_scrolling(new QPropertyAnimation(verticalScrollBar(), "value", this))
    , m_flashing(new QVariantAnimation(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WordWrap);
    // Always there, for a bar that comes and goes changes the width of all lines.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Justified lines may be a fraction of a pixel too wide: that is nothing to scroll to.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        constexpr int negligible = 4;
        setHorizontalScrollBarPolicy(most > negligible ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    });
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_scrolling->setDuration(scrollTime);
    m_scrolling->setEasingCurve(QEasingCurve::OutCubic);
    m_flashing->setDuration(flashTime);
    m_flashing->setStartValue(1.0);
    m_flashing->setEndValue(0.0);
    connect(m_flashing, &QVariantAnimation::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingView::scrolled);
}

ReadingView::~ReadingView()
{
    // The document goes while the text edit still lives: nobody is to hear of that.
    blockSignals(true);
    disconnect(verticalScrollBar(), nullptr, this, nullptr);
    setDocument(nullptr);
}

void ReadingView::setContent(BuiltDocument content, Place place)
{
    m_scrolling->stop();
    m_flashing->stop();
    m_marks.clear();
    setExtraSelections({});
    if (place == Place::Start)
        m_hold = {};
    const BuiltDocument old = std::exchange(m_content, std::move(content));
    const Steering steering(m_steering);
    // Before the document is shown, so that it is laid out once.
    m_fitted = -1;
    centreColumn();
    fitTables();
    if (m_content.document)
        setWordWrapMode(m_content.document->defaultTextOption().wrapMode());
    setDocument(m_content.document.get());
    if (m_content.document)
        restore();
}

void ReadingView::centreColumn()
{
    // Outside the document: to move the column is not to lay out its text again.
    const int available = contentsRect().width() - verticalScrollBar()->sizeHint().width();
    const int column = m_content.document ? m_content.columnWidth(available) : available;
    const int side = std::max(0, (available - column) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void ReadingView::fitTables()
{
    const int width = viewport()->width();
    if (!m_content.document || width == m_fitted)
        return;
    m_fitted = width;
    m_content.fit(width);
}

void ReadingView::setMarks(Mark mark, const QList<TextRange> &ranges)
{
    m_marks.set(mark, ranges);
    refreshMarks();
    viewport()->update();
}

TextRange ReadingView::visiblePart() const
{
    // Some text more on both sides: the hit test at a corner may miss a row of a table.
    constexpr int slack = 2000;
    const QPoint corner(viewport()->width() - 1, viewport()->height() - 1);
    const int start = std::max(0, topPosition() - slack);
    return {start, cursorForPosition(corner).position() + slack - start};
}

void ReadingView::refreshMarks()
{
    if (m_content.document)
        setExtraSelections(m_marks.selections(m_content.document.get(), visiblePart(), *m_theme));
}

int ReadingView::topPosition() const
{
    return cursorForPosition(QPoint(viewport()->width() / 2, 4)).position();
}

double ReadingView::lineTop(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return 0;
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? top + line.y() : top;
}

double ReadingView::documentHeight() const
{
    // The layout is done as one reads; asking for the last block finishes it.
    document()->documentLayout()->blockBoundingRect(document()->lastBlock());
    return document()->documentLayout()->documentSize().height();
}

int ReadingView::scrollValueFor(const Hold &hold) const
{
    const double top = lineTop(hold.range.position);
    if (hold.align == Align::Top)
        return hold.range.position == 0 ? 0 : int(top) - spaceAbove;
    const double bottom = lineTop(hold.range.end()) + 24;
    // What is taller than the view is shown from its start.
    const double spare = std::max(viewport()->height() - (bottom - top), 48.0);
    return int(top - spare / 2);
}

void ReadingView::stopScrolling()
{
    m_scrolling->stop();
}

void ReadingView::restore()
{
    const Steering steering(m_steering);
    m_scrolling->stop();
    verticalScrollBar()->setValue(scrollValueFor(m_hold));
    refreshMarks();
    Q_EMIT viewChanged();
}

void ReadingView::showRange(const TextRange &range, Align align)
{
    if (!range.isValid() || !m_content.document)
        return;
    m_hold = {range, align};
    const int target =
        std::clamp(scrollValueFor(m_hold), 0, std::max(0, verticalScrollBar()->maximum()));
    QScrollBar *bar = verticalScrollBar();
    const bool calm = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    if (calm || !isVisible()) {
        restore();
        return;
    }
    // From far away only the last stretch is shown moving: a blur of pages tells nothing.
    const int far = 2 * viewport()->height();
    const Steering steering(m_steering);
    m_scrolling->stop();
    m_scrolling->setStartValue(std::clamp(bar->value(), target - far, target + far));
    m_scrolling->setEndValue(target);
    m_scrolling->start();
}

void ReadingView::openAt(const TextRange &range)
{
    if (!range.isValid() || !m_content.document)
        return;
    const Steering steering(m_steering);
    m_scrolling->stop();
    m_hold = {range, Align::Top};
    restore();
}

void ReadingView::flash(const TextRange &range)
{
    m_flashed = range;
    m_flashing->stop();
    m_flashing->start();
}

void ReadingView::follow(int scrollValue)
{
    const Steering steering(m_steering);
    m_scrolling->stop();
    verticalScrollBar()->setValue(scrollValue);
    m_hold = {{topPosition(), 0}, Align::Top};
}

void ReadingView::scrolled()
{
    // What is out of sight scrolls only because it is laid out.
    const bool byProgram =
        m_steering > 0 || !isVisible() || m_scrolling->state() == QAbstractAnimation::Running;
    if (!byProgram)
        m_hold = {{topPosition(), 0}, Align::Top};
    refreshMarks();
    Q_EMIT viewChanged();
    if (!byProgram)
        Q_EMIT scrolledByPerson();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    const Steering steering(m_steering);
    centreColumn();
    fitTables();
    QTextEdit::resizeEvent(event);
    restore();
}

bool ReadingView::event(QEvent *event)
{
    // The margins belong to the view, not to its viewport, and are to scroll all the same.
    if (event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    return QTextEdit::event(event);
}

void ReadingView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    restore();
}

QPointF ReadingView::scrollOffset() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRectF ReadingView::boundsOf(const TextRange &range) const
{
    if (const QRectF cell = wholeCell(*document(), range); cell.isValid())
        return cell.translated(-scrollOffset());
    QTextCursor cursor(document());
    cursor.setPosition(range.position);
    const QRectF first = cursorRect(cursor);
    cursor.setPosition(range.end());
    QRectF bounds = first.united(cursorRect(cursor));
    if (bounds.height() > first.height() * 1.5) {
        bounds.setLeft(0);
        bounds.setRight(viewport()->width());
    }
    return bounds.adjusted(-4, -3, 4, 3).intersected(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int delta = event->angleDelta().y(); delta != 0)
            Q_EMIT zoomRequested(delta > 0 ? 1 : -1);
        event->accept();
        return;
    }
    m_scrolling->stop();
    QTextEdit::wheelEvent(event);
}

} // namespace PlanLens
