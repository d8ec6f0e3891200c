// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartframe.h"

#include "charts/barseries.h"
#include "presenting/axisticks.h"

#include <QBarCategoryAxis>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QScatterSeries>

#include <algorithm>

namespace PlanLens {

static constexpr int mostTicks = 8; ///< on the axis of figures

static QStringList axisCategories(const ChartData &data)
{
    QStringList names;
    for (const ChartGroup &group : data.groups) {
        // A category axis drops names that occur twice; rows of the same name are told apart.
        QString name = group.label;
        while (names.contains(name))
            name += QChar(0x200b);
        names << name;
    }
    return names;
}

ChartFrame::ChartFrame(const ChartData &data, const Theme &theme, int fontPixels)
    : m_direction(data.isHorizontal() ? ChartDirection::Right : ChartDirection::Up)
    , m_fontPixels(fontPixels)
    , m_groupAxis(new QBarCategoryAxis(this))
    , m_valueAxis(new QCategoryAxis(this))
    , m_carrier(new QScatterSeries(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setAnimationOptions(NoAnimation);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAcceptedMouseButtons(Qt::NoButton);
    setAcceptHoverEvents(false);

    const bool rows = m_direction == ChartDirection::Right;
    m_groupAxis->setLabelsVisible(false); // the layouts set names that may be too long or too many
    styleAxes(theme);
    addSeries(m_carrier);
    addAxis(m_groupAxis, rows ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_valueAxis, rows ? Qt::AlignBottom : Qt::AlignLeft);
    m_carrier->attachAxis(m_groupAxis);
    m_carrier->attachAxis(m_valueAxis);
    m_bars = std::make_unique<BarSeries>(*this, QList<QAbstractAxis *>{m_groupAxis, m_valueAxis});
    setData(data, theme);
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setData(const ChartData &data, const Theme &theme)
{
    m_range = data.range.value_or(ChartRange{0, 1});
    m_ticks = data.ticks;
    m_groups = int(data.groups.size());
    QStringList categories = axisCategories(data);
    if (m_direction == ChartDirection::Right)
        std::reverse(categories.begin(), categories.end());
    m_groupAxis->setCategories(categories);
    m_valueAxis->setLabelsVisible(data.range.has_value());
    m_bars->setData(data, theme);
}

ChartBar ChartFrame::barOf(const ChartPoint &point, qreal from, qreal to) const
{
    const bool rows = m_direction == ChartDirection::Right;
    const QPointF middle = at(point.group, 0);
    const auto along = [&](qreal place) {
        return point.group + (place - (rows ? middle.y() : middle.x())) / groupExtent();
    };
    return {.lane = point.lane,
            .look = lookOf(point),
            .from = along(from),
            .to = along(to),
            .figure = point.figure()};
}

void ChartFrame::setBars(const QList<ChartBar> &bars)
{
    m_bars->setBars(bars);
}

void ChartFrame::styleAxes(const Theme &theme)
{
    const QFont font = chartFont(m_fontPixels);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_groupAxis), static_cast<QAbstractAxis *>(m_valueAxis)}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(theme.textMuted);
        axis->setLinePen(QPen(theme.border, 1));
        axis->setGridLinePen(QPen(theme.gridLine, 1));
    }
    m_groupAxis->setGridLineVisible(false);
    m_groupAxis->setLabelsBrush(theme.text);
    // The zero line takes the place of the axis' own: with negative figures it is not at the edge.
    m_groupAxis->setLineVisible(false);
    m_valueAxis->setLineVisible(false);
    m_valueAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
}

void ChartFrame::setTicks(const QList<double> &ticks)
{
    for (const QString &label : m_valueAxis->categoriesLabels())
        m_valueAxis->remove(label);
    m_valueAxis->setStartValue(ticks.constFirst());
    for (const double tick : ticks)
        m_valueAxis->append(numberText(tick), tick);
    m_valueAxis->setRange(ticks.constFirst(), ticks.constLast());
}

void ChartFrame::layOut(const QRectF &plot)
{
    m_plot = plot;
    const bool rows = m_direction == ChartDirection::Right;
    const qreal apart = rows ? std::max(valueLabelWidth() + 24, 60.0) : m_fontPixels * 3.4;
    const qreal room = rows ? plot.width() : plot.height();
    setTicks(m_ticks.isEmpty() ? niceTicks(m_range, std::clamp(int(room / apart) + 1, 2, mostTicks))
                               : m_ticks);
    setPlotArea(plot);
    layout()->invalidate();
    layout()->activate();
}

QPointF ChartFrame::at(double group, double figure) const
{
    const bool rows = m_direction == ChartDirection::Right;
    const QPointF value = rows ? QPointF(figure, m_groups - 1 - group) : QPointF(group, figure);
    return const_cast<ChartFrame *>(this)->mapToPosition(value, m_carrier);
}

double ChartFrame::groupAt(const QPointF &place) const
{
    const bool rows = m_direction == ChartDirection::Right;
    const qreal way = rows ? place.y() - m_plot.top() : place.x() - m_plot.left();
    return way / std::max(groupExtent(), 1.0) - 0.5;
}

qreal ChartFrame::groupExtent() const
{
    const qreal room = m_direction == ChartDirection::Right ? m_plot.height() : m_plot.width();
    return room / std::max(m_groups, 1);
}

qreal ChartFrame::valueLabelWidth() const
{
    const QFontMetricsF metrics(chartFont(m_fontPixels));
    qreal width = 0;
    for (const double tick : m_ticks)
        width = std::max(width, metrics.horizontalAdvance(numberText(tick)));
    if (!m_ticks.isEmpty())
        return width;
    // However many ticks there will be room for: 2.5 is wider than 1, 2, 3.
    for (int count = 2; count <= mostTicks; ++count) {
        for (const double tick : niceTicks(m_range, count))
            width = std::max(width, metrics.horizontalAdvance(numberText(tick)));
    }
    return width;
}

} // namespace PlanLens
