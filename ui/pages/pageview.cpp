// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageview.h"

#include "style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace PlanLens {

namespace {

constexpr double margin = 8; // logical pixels around the page
constexpr double pointsPerInch = 72;
constexpr double leastScale = 0.2;
constexpr double mostScale = 8;
constexpr std::chrono::milliseconds rest{150};

/// A little air between what is marked and its frame, in points.
QRectF framed(const QRectF &mark, double pixel)
{
    const double air = std::max(1.5, 3 * pixel);
    return mark.adjusted(-air, -air, air, air);
}

} // namespace

void paintMarks(QPainter &painter, const QList<QRectF> &marks, double pixel)
{
    constexpr int seeThrough = 32;
    const QColor frame = Theme::light().accent;
    QColor ground = frame;
    ground.setAlpha(seeThrough);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, 2 * pixel));
    painter.setBrush(ground);
    for (const QRectF &mark : marks)
        painter.drawRoundedRect(framed(mark, pixel), 3 * pixel, 3 * pixel);
}

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setCursor(Qt::OpenHandCursor);
    m_asking.setSingleShot(true);
    m_asking.setInterval(rest);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        sharpen();
        askForResolution();
    });
    setShown({});
}

void PageView::setPage(const QImage &picture, const QSizeF &points)
{
    m_picture = picture;
    m_points = points;
    layOut();
    sharpen();
    viewport()->update();
}

void PageView::clear()
{
    m_picture = {};
    m_sharp = {};
    m_marks.clear();
    layOut();
    viewport()->update();
}

void PageView::setMarks(const QList<QRectF> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void PageView::goToMarks()
{
    if (m_marks.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    // The first must be seen, with what stands around it; the others where there is room.
    QRectF all = m_marks.constFirst();
    for (const QRectF &mark : m_marks) {
        const QRectF more = all | mark;
        if (more.height() * m_scale < viewport()->height())
            all = more;
    }
    const QPointF middle = all.center() * m_scale;
    verticalScrollBar()->setValue(int(middle.y() + margin) - viewport()->height() / 2);
    horizontalScrollBar()->setValue(int(middle.x() + margin) - viewport()->width() / 2);
}

void PageView::setShown(const QString &text)
{
    setAccessibleName(text.isEmpty() ? tr("Page of the original") : text);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    layOut();
    viewport()->update();
}

void PageView::zoomBy(double factor)
{
    m_fit = Fit::Free;
    setScale(m_scale * factor);
}

double PageView::fittingScale() const
{
    if (m_points.isEmpty())
        return 1;
    // As if the bar were there, so that it does not come and go.
    const QSize room = maximumViewportSize();
    const int bar = m_fit == Fit::Width ? verticalScrollBar()->sizeHint().width() : 0;
    const double across = (room.width() - bar - 2 * margin) / m_points.width();
    const double down = (room.height() - 2 * margin) / m_points.height();
    return m_fit == Fit::Width ? across : std::min(across, down);
}

/// The middle of what is seen stays there.
void PageView::setScale(double scale)
{
    const double before = m_scale;
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    m_scale = std::clamp(scale, leastScale, mostScale);
    const QSize size =
        hasPage() ? (m_points * m_scale + QSizeF(2 * margin, 2 * margin)).toSize() : QSize();
    // Bars that are about to go take no room.
    const QSize most = maximumViewportSize();
    const bool fits = size.width() <= most.width() && size.height() <= most.height();
    const QSize seen = fits ? most : viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    if (!qFuzzyCompare(before, m_scale)) {
        const QPointF moved = middle * (m_scale / before);
        horizontalScrollBar()->setValue(int(moved.x() - seen.width() / 2.0));
        verticalScrollBar()->setValue(int(moved.y() - seen.height() / 2.0));
    }
    viewport()->update();
    if (hasPage())
        m_asking.start();
}

void PageView::layOut()
{
    setScale(m_fit == Fit::Free ? m_scale : fittingScale());
}

int PageView::wantedResolution() const
{
    return int(std::ceil(m_scale * devicePixelRatioF() * pointsPerInch));
}

void PageView::askForResolution()
{
    constexpr double enough = 1.05;
    constexpr double tooFine = 0.4; // scaling down by more loses thin lines
    if (!hasPage() || m_points.isEmpty())
        return;
    const double there = m_picture.width() / m_points.width() * pointsPerInch;
    const double ratio = wantedResolution() / there;
    if (ratio > enough || ratio < tooFine)
        Q_EMIT resolutionWanted(wantedResolution());
}

/// Painted smaller as it is, a picture loses thin lines.
void PageView::sharpen()
{
    constexpr double finer = 1.2;
    const QSize shown = (m_points * m_scale * devicePixelRatioF()).toSize();
    m_sharp = {};
    if (hasPage() && m_picture.width() > finer * shown.width() && !shown.isEmpty())
        m_sharp = m_picture.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    viewport()->update();
}

QPointF PageView::origin() const
{
    const QSizeF page = m_points * m_scale;
    const double free = (viewport()->width() - page.width()) / 2;
    return {std::max(margin, free) - horizontalScrollBar()->value(),
            margin - verticalScrollBar()->value()};
}

QRectF PageView::inViewport(const QRectF &onPage) const
{
    return {origin() + onPage.topLeft() * m_scale, onPage.size() * m_scale};
}

/// The page keeps the colours of its paper in dark palettes too: it is the original.
void PageView::paintEvent(QPaintEvent *)
{
    if (!hasPage())
        return;
    QPainter painter(viewport());
    const QRectF page(origin(), m_points * m_scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, m_sharp.isNull() ? m_picture : m_sharp);
    const Theme &theme = Theme::of(palette());
    painter.setPen(theme.border);
    painter.drawRect(page);
    painter.save();
    painter.translate(origin());
    painter.scale(m_scale, m_scale);
    paintMarks(painter, m_marks, 1 / m_scale);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (m_fit != Fit::Free && !m_marks.isEmpty())
        goToMarks();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        constexpr double notch = 120;
        zoomBy(std::pow(1.1, event->angleDelta().y() / notch));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

/// At an end of the page its keys go to the next page.
bool PageView::turnAtEnd(int key)
{
    const QScrollBar *bar = verticalScrollBar();
    if ((key == Qt::Key_PageDown || key == Qt::Key_Space) && bar->value() == bar->maximum()) {
        Q_EMIT turnWanted(true);
        return true;
    }
    if (key == Qt::Key_PageUp && bar->value() == bar->minimum()) {
        Q_EMIT turnWanted(false);
        return true;
    }
    return false;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->modifiers() & ~Qt::KeypadModifier || turnAtEnd(event->key())) {
        if (event->modifiers() & ~Qt::KeypadModifier)
            QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton;
    m_dragged = event->pos();
    if (m_dragging)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPoint way = event->pos() - m_dragged;
    m_dragged = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

} // namespace PlanLens
