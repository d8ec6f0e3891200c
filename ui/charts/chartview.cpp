// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/axisstrip.h"

#include <QAccessible>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace PlanLens {

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent), m_axis(new AxisStrip(*this, m_scene, viewport()))
{
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setMinimumSize(120, 80);
}

static int fontPixelsFor(const QWidget &widget)
{
    return std::clamp(QFontInfo(widget.font()).pixelSize() - 1, 10, 24);
}

void ChartView::setChart(const ChartData &data)
{
    m_scene.setChart(data, Theme::of(palette()), {.fontPixels = fontPixelsFor(*this)});
    setBackgroundBrush(Theme::of(palette()).surface);
    m_pressed = -1;
    describe(-1);
    layOut();
    QAccessibleEvent others(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&others);
}

void ChartView::rebuild()
{
    const int current = m_scene.current();
    setChart(ChartData(m_scene.data()));
    m_scene.setCurrent(current);
}

void ChartView::layOut()
{
    QSizeF room = maximumViewportSize();
    const QSizeF least = m_scene.leastSize(room.width());
    // What does not fit is scrolled to; the bar takes its room from the other direction.
    if (least.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    // A bar that is not needed must not come for the last pixel.
    const auto barFor = [](bool needed) {
        return needed ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    };
    setVerticalScrollBarPolicy(barFor(least.height() > room.height()));
    setHorizontalScrollBarPolicy(barFor(least.width() > room.width()));
    m_scene.layOut(room - QSizeF(1, 1));
    m_axis->follow();
}

void ChartView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_axis->follow();
}

QRect ChartView::axisPlace() const
{
    return m_axis->isVisible() ? m_axis->geometry()
                               : mapFromScene(m_scene.axisBand()).boundingRect();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartView::highlight(const Anchor &anchor)
{
    const int index = m_scene.indexOf(anchor);
    m_scene.setCurrent(index);
    describe(index);
    if (index >= 0)
        ensureVisible(m_scene.anchoredItems().at(index), 8, 8);
}

void ChartView::walkTo(int index)
{
    if (m_scene.anchoredItems().isEmpty())
        return;
    const int last = int(m_scene.anchoredItems().size()) - 1;
    index = std::clamp(index, 0, last);
    m_scene.setCurrent(index);
    describe(index);
    ensureVisible(m_scene.anchoredItems().at(index), 8, 8);
}

void ChartView::describe(int index)
{
    const auto &items = m_scene.anchoredItems();
    const bool any = index >= 0 && index < items.size();
    const QString text = any ? items.at(index)->explanation() : m_scene.data().subtitle;
    if (any && hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(index);
        QAccessible::updateAccessibility(&focused);
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::activate(int index)
{
    if (index < 0 || index >= m_scene.anchoredItems().size())
        return;
    const Anchor anchor = m_scene.anchoredItems().at(index)->anchor();
    if (anchor.isValid())
        Q_EMIT pointActivated(anchor);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int current = m_scene.current();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(current < 0 ? 0 : current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(current + 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(int(m_scene.anchoredItems().size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(current);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton
                    ? m_scene.indexAt(mapToScene(event->position().toPoint()))
                    : -1;
    m_pressedRegion = event->button() == Qt::LeftButton ? regionAt(*event) : QString();
    m_scene.setCurrent(m_pressed);
    describe(m_pressed);
}

QString ChartView::regionAt(const QMouseEvent &event) const
{
    return m_scene.legendRegionAt(mapToScene(event.position().toPoint()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int released = m_scene.indexAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed)
        activate(released);
    m_pressed = -1;
    const QString region = std::exchange(m_pressedRegion, QString());
    if (!region.isEmpty() && region == regionAt(*event))
        Q_EMIT regionClicked(region);
}

} // namespace PlanLens
