// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"

#include "charts/chartframe.h"
#include "charts/chartlines.h"
#include "charts/charttable.h"
#include "style/plaintext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace PlanLens {

ChartScene::ChartScene(QObject *parent) : QGraphicsScene(parent)
{
    // Scenes are small and change as a whole; an index costs more than it saves.
    setItemIndexMethod(NoIndex);
}

ChartScene::~ChartScene() = default;

void ChartScene::setChart(const ChartData &data, const Theme &theme, const ChartParts &parts)
{
    clearItems();
    m_legend.reset();
    m_current = -1;
    for (const Pane &pane : m_panes)
        delete pane.frame;
    m_panes.clear();
    m_data = data;
    m_theme = theme;
    m_parts = parts;
    addPanes();
}

QList<SmallChart> ChartScene::smallChartsOf(const ChartData &data) const
{
    return data.apart ? smallCharts(data) : QList<SmallChart>{{data, {}}};
}

static bool isFramed(const ChartData &data)
{
    return data.kind != ChartKind::Scorecard && !data.isEmpty() && !data.groups.isEmpty();
}

void ChartScene::setPart(const ChartData &data)
{
    const QList<SmallChart> charts = smallChartsOf(data);
    if (isFramed(data) != isFramed(m_data) || charts.size() != qsizetype(m_panes.size())) {
        setChart(data, Theme(m_theme), ChartParts(m_parts));
        return;
    }
    clearItems();
    m_legend.reset();
    m_current = -1;
    m_data = data;
    // Frames are dear to make: what they draw is set anew.
    for (qsizetype i = 0; i < charts.size(); ++i) {
        Pane &pane = m_panes[std::size_t(i)];
        pane.chart = charts.at(i);
        if (pane.frame)
            pane.frame->setData(pane.chart.data, m_theme);
    }
}

bool ChartScene::lacksLabels() const
{
    constexpr qsizetype mostWithinFrame = 200;
    const bool columns = !m_data.apart && !m_data.isHorizontal();
    return m_moving && columns && m_data.points.size() > mostWithinFrame;
}

void ChartScene::addPanes()
{
    const bool framed = isFramed(m_data);
    for (const SmallChart &chart : smallChartsOf(m_data)) {
        Pane pane{chart};
        if (framed) {
            pane.frame = new ChartFrame(chart.data, m_theme, m_parts.fontPixels - 1);
            pane.frame->setZValue(frameDepth);
            addItem(pane.frame);
        }
        m_panes.push_back(pane);
    }
}

void ChartScene::clearItems()
{
    qDeleteAll(m_paintings);
    m_paintings.clear();
    qDeleteAll(m_items);
    m_items.clear();
}

static qreal titleHeight(const ChartParts &parts)
{
    return parts.title ? parts.fontPixels * 2.1 : 0;
}

QSizeF ChartScene::leastSize(qreal width) const
{
    QSizeF least;
    switch (m_data.kind) {
    case ChartKind::Years:
        least = m_data.apart ? leastGrid(width) : leastColumns(m_data, m_parts.fontPixels);
        break;
    case ChartKind::Regions:
    case ChartKind::Bullet:
        least = leastRows(m_data, m_parts.fontPixels);
        break;
    case ChartKind::Scorecard:
        least = leastScores(m_data, m_parts, width);
        break;
    case ChartKind::Cascade:
        least = leastCascade(m_data, m_parts.fontPixels);
        break;
    case ChartKind::Style:
        least = leastColumns(m_data, m_parts.fontPixels);
        break;
    }
    const QSizeF table = leastTable(m_data, m_parts.fontPixels);
    least = {std::max(least.width(), table.width()), least.height() + table.height()};
    qreal extra = titleHeight(m_parts) + sourceHeight(width);
    if (m_parts.legend)
        extra += LegendLayout(legendOf(charts()), width, m_parts.fontPixels).height() + 6;
    return {least.width(), least.height() + extra};
}

qreal ChartScene::addTitle(qreal width)
{
    if (!m_parts.title)
        return 0;
    const QFont strong = chartFont(m_parts.fontPixels + 3, true);
    const QFont plain = chartFont(m_parts.fontPixels);
    const qreal height = titleHeight(m_parts);
    const qreal room = std::min(QFontMetricsF(strong).horizontalAdvance(m_data.title), width);
    m_paintings << textItem(QRectF(0, 0, room, height - 6), m_data.title, strong, m_theme.text,
                            Qt::AlignLeft | Qt::AlignVCenter);
    addItem(m_paintings.constLast());
    if (width - room > 60) {
        m_paintings << textItem(QRectF(room + 8, 1, width - room - 8, height - 6), m_data.subtitle,
                                plain, m_theme.textMuted, Qt::AlignLeft | Qt::AlignVCenter);
        addItem(m_paintings.constLast());
    }
    return height;
}

static constexpr int mostSourceLines = 3;

QStringList ChartScene::sourceLines(qreal width) const
{
    if (!m_parts.source || m_data.source.isEmpty())
        return {};
    return wrapped({m_data.source}, QFontMetricsF(chartFont(m_parts.fontPixels - 1)), width - 4,
                   mostSourceLines, m_parts.further);
}

qreal ChartScene::heightOf(const QStringList &sources) const
{
    return qreal(sources.size()) * (m_parts.fontPixels + 4);
}

void ChartScene::addSource(const QSizeF &size)
{
    const qreal line = m_parts.fontPixels + 4;
    qreal y = size.height() - sourceHeight(size.width());
    for (const QString &text : sourceLines(size.width())) {
        m_paintings << textItem(QRectF(0, y, size.width() - 2, line), text,
                                chartFont(m_parts.fontPixels - 1), m_theme.textMuted,
                                Qt::AlignLeft | Qt::AlignVCenter);
        m_paintings.constLast()->setToolTip(wrappedTip(m_data.source));
        addItem(m_paintings.constLast());
        y += line;
    }
}

qreal ChartScene::addLegend(const QSizeF &size, qreal below)
{
    m_legend.reset();
    if (!m_parts.legend)
        return 0;
    m_legend.emplace(legendOf(charts()), size.width(), m_parts.fontPixels);
    m_legendAt = {0, size.height() - below - m_legend->height()};
    const QRectF bounds(m_legendAt, QSizeF(size.width(), m_legend->height()));
    m_paintings << new PaintItem(
        bounds, [this](QPainter &painter) { m_legend->paint(painter, m_legendAt, m_theme); });
    addItem(m_paintings.constLast());
    return m_legend->height() + 6;
}

QString ChartScene::legendRegionAt(const QPointF &place) const
{
    const Pane *pane = m_data.apart ? paneAt(place) : nullptr;
    if (pane && nameOf(*pane).contains(place))
        return pane->chart.data.lanes.constFirst().id;
    return m_legend ? m_legend->regionAt(place - m_legendAt) : QString();
}

QSizeF ChartScene::sizeFor(const QSizeF &wanted) const
{
    const QSizeF least = leastSize(wanted.width());
    QSizeF size = wanted;
    // Sources in more lines than usual are not to take room from the chart.
    size.rheight() += heightOf(sourceLines(wanted.width()).mid(mostSourceLines));
    size = size.expandedTo(least);
    if (m_data.isHorizontal()) {
        const qreal spare = mostRowsHeight(m_data, m_parts.fontPixels) -
                            leastRows(m_data, m_parts.fontPixels).height();
        size.setHeight(std::min(size.height(), least.height() + std::max(spare, 0.0)));
    }
    return size;
}

void ChartScene::layOut(const QSizeF &wanted)
{
    const int current = m_current;
    const QSizeF size = sizeFor(wanted);
    const qreal lacking = arrange(size, 0);
    if (lacking > 0 && m_parts.further == FurtherLines::Written)
        arrange(size + QSizeF(0, lacking), lacking);
    else if (lacking > 0 && m_data.apart)
        arrange(size, lacking);
    setCurrent(current);
}

qreal ChartScene::arrange(const QSizeF &size, qreal foot)
{
    clearItems();
    m_current = -1;
    setSceneRect(QRectF(QPointF(), size));
    if (m_data.isEmpty())
        return 0;
    const qreal top = addTitle(size.width());
    addSource(size);
    const qreal source = sourceHeight(size.width());
    const qreal bottom = addLegend(size, source) + source;
    const QRectF all(0, top, size.width(), size.height() - top - bottom);
    const qreal table = leastTable(m_data, m_parts.fontPixels).height();
    const QRectF area = all.adjusted(0, 0, 0, -table);
    for (const Pane &pane : m_panes) {
        if (pane.frame)
            pane.frame->resize(size);
    }
    if (m_data.apart)
        return layOutGrid(area, foot);
    ChartStage stage = stageIn(m_panes.front(), area, foot);
    stage.noteLines = &m_noteLines;
    stage.moving = lacksLabels();
    const qreal lacking = layOutKind(stage);
    layOutTable(stageIn(m_panes.front(), QRectF(0, area.bottom(), all.width(), table)));
    return lacking;
}

ChartStage ChartScene::stageIn(const Pane &pane, const QRectF &area, qreal foot)
{
    return {*this, pane.chart.data, m_theme, m_parts, pane.frame, area, m_paintings, m_items, foot};
}

QList<ChartData> ChartScene::charts() const
{
    QList<ChartData> charts;
    for (const Pane &pane : m_panes)
        charts << pane.chart.data;
    return charts;
}

const ChartScene::Pane *ChartScene::paneAt(const QPointF &place) const
{
    const auto hit = std::find_if(m_panes.begin(), m_panes.end(),
                                  [&](const Pane &pane) { return pane.cell.contains(place); });
    if (hit != m_panes.end())
        return &*hit;
    return m_panes.empty() ? nullptr : &m_panes.front();
}

qreal ChartScene::layOutKind(const ChartStage &stage)
{
    if (m_data.kind == ChartKind::Scorecard)
        layOutScores(stage);
    if (!stage.frame)
        return 0;
    if (m_data.kind == ChartKind::Cascade)
        return layOutCascade(stage);
    return m_data.isHorizontal() ? layOutRows(stage) : layOutColumns(stage);
}

QRectF ChartScene::axisBand() const
{
    const ChartFrame *frame = m_panes.size() == 1 ? m_panes.front().frame : nullptr;
    if (!frame || m_data.isEmpty())
        return {};
    const qreal line = QFontMetricsF(chartFont(m_parts.fontPixels - 1)).height();
    return {0, frame->plot().bottom(), sceneRect().width(), line + 6};
}

int ChartScene::indexAt(const QPointF &place) const
{
    // Marks lie on bars: the smallest of what is hit is what was meant.
    int best = -1;
    qreal bestArea = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        const AnchoredItem *item = m_items.at(i);
        if (!item->shape().contains(place))
            continue;
        const qreal area = item->bounds().width() * std::max(item->bounds().height(), 1.0);
        if (best < 0 || area <= bestArea) {
            best = i;
            bestArea = area;
        }
    }
    return best;
}

int ChartScene::indexOf(const Anchor &anchor) const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->cites(anchor))
            return i;
    }
    return -1;
}

int ChartScene::indexOfPoint(int point) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const AnchoredItem *item) {
        return item->pointIndex() == point;
    });
    return point < 0 || found == m_items.end() ? -1 : int(found - m_items.begin());
}

double ChartScene::groupAt(const QPointF &place) const
{
    const Pane *pane = paneAt(place);
    return pane && pane->frame ? pane->frame->groupAt(place) : 0;
}

qreal ChartScene::groupExtent() const
{
    const Pane *pane = paneAt({});
    return pane && pane->frame ? pane->frame->groupExtent() : 0;
}

void ChartScene::setCurrent(int index)
{
    if (m_current >= 0 && m_current < m_items.size())
        m_items.at(m_current)->setCurrent(false);
    m_current = index >= 0 && index < m_items.size() ? index : -1;
    if (m_current >= 0)
        m_items.at(m_current)->setCurrent(true);
}

} // namespace PlanLens
