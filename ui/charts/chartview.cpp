// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/axisstrip.h"
#include "zooming/zoominput.h"

#include <QAccessible>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

namespace PlanLens {

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_axis(new AxisStrip(*this, m_scene, viewport()))
    , m_input(new ZoomInput(viewport()))
{
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    setMinimumSize(120, 80);
    connect(m_input, &ZoomInput::zoomWanted, this, [this](int steps, const QPointF &at) {
        zoomAround(steps, m_window.first + m_scene.groupAt(mapToScene(at.toPoint())));
    });
    connect(m_input, &ZoomInput::panWanted, this, [this](int steps) {
        setChartWindow(m_window.movedBy(steps, int(m_whole.groups.size())));
    });
    connect(m_input, &ZoomInput::dragStarted, this, [this] {
        m_draggedFrom = m_window.first;
        // It was no click.
        m_pressed = -1;
        m_pressedRegion.clear();
    });
    connect(m_input, &ZoomInput::dragged, this, &ChartView::drag);
    constexpr int untilAtRest = 150; // milliseconds
    m_resting.setSingleShot(true);
    m_resting.setInterval(untilAtRest);
    connect(&m_resting, &QTimer::timeout, this, &ChartView::rest);
}

/// The scene goes before the view, which would scroll once more.
ChartView::~ChartView()
{
    setScene(nullptr);
}

static int fontPixelsFor(const QWidget &widget)
{
    return std::clamp(QFontInfo(widget.font()).pixelSize() - 1, 10, 24);
}

void ChartView::setChart(const ChartData &data)
{
    if (!haveSameAxis(m_whole, data))
        m_window = {};
    m_whole = data;
    showAnew();
}

ChartWindow ChartView::allowed(const ChartWindow &window) const
{
    return m_zoomable && canBeZoomed(m_whole) ? window.within(int(m_whole.groups.size()))
                                              : ChartWindow{};
}

void ChartView::showAnew()
{
    m_window = allowed(m_window);
    m_resting.stop();
    m_scene.setMoving(false);
    m_scene.setChart(windowed(m_whole, m_window), Theme::of(palette()),
                     {.fontPixels = fontPixelsFor(*this)});
    setBackgroundBrush(Theme::of(palette()).surface);
    m_input->setZoomable(m_zoomable && canBeZoomed(m_whole));
    shown();
}

void ChartView::showPart()
{
    m_scene.setMoving(true);
    m_scene.setPart(windowed(m_whole, m_window));
    if (m_scene.lacksLabels())
        m_resting.start();
    shown();
}

void ChartView::rest()
{
    m_scene.setMoving(false);
    layOut();
}

void ChartView::shown()
{
    m_points = pointsWithin(m_whole, m_window);
    m_pressed = -1;
    m_input->setPannable(isZoomed());
    describe(-1);
    layOut();
    QAccessibleEvent others(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&others);
    Q_EMIT windowChanged();
}

void ChartView::rebuild()
{
    const int current = m_scene.current();
    showAnew();
    m_scene.setCurrent(current);
}

void ChartView::setZoomable(bool zoomable)
{
    m_zoomable = zoomable;
    showAnew();
}

void ChartView::setChartWindow(const ChartWindow &window)
{
    const ChartWindow within = allowed(window);
    if (within == m_window)
        return;
    const int point = pointOf(m_scene.current());
    m_window = within;
    showPart();
    m_scene.setCurrent(m_scene.indexOfPoint(int(m_points.indexOf(point))));
    describe(m_scene.current());
}

void ChartView::zoom(int steps)
{
    const int point = pointOf(m_scene.current());
    const int shown = int(data().groups.size());
    zoomAround(steps,
               point >= 0 ? m_whole.points.at(point).group : m_window.first + (shown - 1) / 2.0);
}

void ChartView::zoomAround(int steps, double group)
{
    setChartWindow(m_window.zoomed(steps, group, int(m_whole.groups.size())));
}

/// All but one group on, so that the eye can follow.
void ChartView::turn(bool on)
{
    const int by = std::max(m_window.count - 1, 1);
    setChartWindow(m_window.movedBy(on ? by : -by, int(m_whole.groups.size())));
}

void ChartView::drag(const QPointF &way)
{
    const qreal along = data().isHorizontal() ? way.y() : way.x();
    const int by = qRound(along / std::max(m_scene.groupExtent(), 1.0));
    setChartWindow({m_draggedFrom - by, m_window.count});
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
    if (scene())
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
    int index = m_scene.indexOf(anchor);
    const auto cited = std::find_if(m_whole.points.cbegin(), m_whole.points.cend(),
                                    [&](const ChartPoint &point) { return point.cites(anchor); });
    if (index < 0 && cited != m_whole.points.cend() &&
        goToPoint(int(cited - m_whole.points.cbegin())))
        index = m_scene.current();
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

int ChartView::pointOf(int item) const
{
    const AnchoredItem *one = m_scene.anchoredItems().value(item);
    return one ? m_points.value(one->pointIndex(), -1) : -1;
}

bool ChartView::goToPoint(int point)
{
    if (!m_points.contains(point))
        setChartWindow(
            m_window.holding(m_whole.points.at(point).group, int(m_whole.groups.size())));
    const int item = m_scene.indexOfPoint(int(m_points.indexOf(point)));
    if (item >= 0)
        walkTo(item);
    return item >= 0;
}

QList<int> ChartView::wayOfWalk() const
{
    QList<int> way(m_whole.points.size());
    std::iota(way.begin(), way.end(), 0);
    // Small charts are walked one after the other.
    if (m_whole.apart)
        std::stable_sort(way.begin(), way.end(), [this](int one, int other) {
            return m_whole.points.at(one).lane < m_whole.points.at(other).lane;
        });
    return way;
}

bool ChartView::walkFrom(const QList<int> &way, qsizetype at, int by)
{
    for (; at >= 0 && at < way.size(); at += by) {
        if (goToPoint(way.at(at)))
            return true;
    }
    return false;
}

void ChartView::walkBy(int by)
{
    const int current = m_scene.current();
    const int point = pointOf(current);
    const QList<int> way = isZoomed() && point >= 0 ? wayOfWalk() : QList<int>();
    if (way.isEmpty() || !walkFrom(way, way.indexOf(point) + by, by))
        walkTo(current < 0 ? 0 : current + by);
}

void ChartView::walkAcross(int by)
{
    const int current = m_scene.current();
    if (!data().apart || current < 0)
        walkBy(by);
    else if (const int beside = m_scene.indexBeside(current, by); beside >= 0)
        walkTo(beside);
}

void ChartView::walkToEnd(bool last)
{
    const QList<int> way = isZoomed() ? wayOfWalk() : QList<int>();
    if (way.isEmpty() || !walkFrom(way, last ? way.size() - 1 : 0, last ? -1 : 1))
        walkTo(last ? int(m_scene.anchoredItems().size()) - 1 : 0);
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
    switch (event->key()) {
    case Qt::Key_Left:
        walkBy(-1);
        break;
    case Qt::Key_Right:
        walkBy(1);
        break;
    case Qt::Key_Up:
        walkAcross(-1);
        break;
    case Qt::Key_Down:
        walkAcross(1);
        break;
    case Qt::Key_Home:
        walkToEnd(false);
        break;
    case Qt::Key_End:
        walkToEnd(true);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isZoomed())
            turn(event->key() == Qt::Key_PageDown);
        else
            QGraphicsView::keyPressEvent(event);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_scene.current());
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
