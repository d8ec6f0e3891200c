// SPDX-License-Identifier: GPL-3.0-or-later
// The small charts of a scene: a grid of frames, each laid out as a chart of its own. Their plots
// have one size, so that a bar of one frame can be held against that of another.

#include "charts/chartscene.h"

#include "charts/chartframe.h"
#include "charts/chartlines.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr int mostColumns = 4;
constexpr int fewestNotes = 3; ///< there is always room for
constexpr int mostGridNotes = 8;
constexpr qreal betweenCells = 10;
constexpr qreal cellInset = 6;

/// So many columns of a least width go into a width.
int columnsWithin(qreal width, qreal least)
{
    return int((width + betweenCells) / (least + betweenCells));
}

int rowsOf(int count, int columns)
{
    return (count + columns - 1) / columns;
}

/// Without a row that is almost empty: four stand in two rows of two, not of three and one.
int balanced(int count, int columns)
{
    return rowsOf(count, rowsOf(count, columns));
}

/// As many as there is comfortable room for, but two wherever two can be read.
int columnsFor(int count, qreal width, qreal least, qreal comfortable)
{
    int columns = std::clamp(columnsWithin(width, comfortable), 1, mostColumns);
    if (columns == 1 && columnsWithin(width, least) > 1)
        columns = 2;
    return balanced(count, std::min(columns, count));
}

QSizeF cellSize(const QSizeF &room, int count, int columns)
{
    const int rows = rowsOf(count, columns);
    return {(room.width() - betweenCells * (columns - 1)) / columns,
            (room.height() - betweenCells * (rows - 1)) / rows};
}

/// How far a cell is from the shape that suits a chart of years.
qreal oddness(const QSizeF &cell)
{
    constexpr qreal best = 1.5;
    return std::abs(std::log(cell.width() / cell.height() / best));
}

/// Of the numbers of columns up to `most` the one whose cells have the best shape; fewer make more
/// rows, which have to fit.
int bestColumns(const QSizeF &room, int count, int most, const QSizeF &least)
{
    int best = most;
    for (int columns = most - 1; columns >= 2; --columns) {
        const int even = balanced(count, columns);
        const QSizeF cell = cellSize(room, count, even);
        if (cell.height() >= least.height() && oddness(cell) < oddness(cellSize(room, count, best)))
            best = even;
    }
    return best;
}

} // namespace

qreal ChartScene::noteLine() const
{
    return QFontMetricsF(chartFont(m_parts.fontPixels - 1)).height();
}

/// Less than a chart alone wants: it has the room of one, and years are named where there is room.
QSizeF ChartScene::leastOfSmall() const
{
    const qreal font = m_parts.fontPixels;
    const qreal years = font * 0.7 * qreal(m_data.groups.size()) + 48;
    return {std::max(years, font * 9) + 2 * cellInset, font * 11.5 + cellInset};
}

/// The least width that two columns are comfortable in, or what one needs.
static qreal comfortableWidth(const QSizeF &least, int fontPixels)
{
    return std::max(least.width(), fontPixels * 17.0);
}

int ChartScene::columnsWithin(qreal width) const
{
    const QSizeF least = leastOfSmall();
    return columnsFor(std::max(int(m_panes.size()), 1), width, least.width(),
                      comfortableWidth(least, m_parts.fontPixels));
}

QSizeF ChartScene::leastGrid(qreal width) const
{
    const QSizeF least = leastOfSmall();
    const int rows = rowsOf(std::max(int(m_panes.size()), 1), columnsWithin(width));
    return {least.width(), rows * (least.height() + betweenCells) + fewestNotes * noteLine()};
}

void ChartScene::setCells(const QRectF &grid)
{
    const int count = std::max(int(m_panes.size()), 1);
    const QSizeF least = leastOfSmall();
    const int columns = bestColumns(grid.size(), count, columnsWithin(grid.width()), least);
    const QSizeF cell = cellSize(grid.size(), count, columns);
    for (int i = 0; i < int(m_panes.size()); ++i) {
        const QPointF at((i % columns) * (cell.width() + betweenCells),
                         (i / columns) * (cell.height() + betweenCells));
        m_panes[std::size_t(i)].cell = QRectF(grid.topLeft() + at, cell);
    }
}

QRectF ChartScene::headingOf(const Pane &pane) const
{
    const qreal height = QFontMetricsF(chartFont(m_parts.fontPixels, true)).height();
    return {pane.cell.left() + cellInset, pane.cell.top() + 2, pane.cell.width() - 2 * cellInset,
            height};
}

/// As wide as the name, with which the heading begins.
QRectF ChartScene::nameOf(const Pane &pane) const
{
    QRectF rect = headingOf(pane);
    const QFontMetricsF metrics(chartFont(m_parts.fontPixels, true));
    const QString &name = pane.chart.data.lanes.constFirst().name;
    rect.setWidth(std::min(std::ceil(metrics.horizontalAdvance(name)) + 1, rect.width()));
    return rect;
}

QRectF ChartScene::innerOf(const Pane &pane) const
{
    QRectF inner = pane.cell.adjusted(cellInset, 0, -cellInset, -2);
    inner.setTop(headingOf(pane).bottom());
    return inner;
}

/// The frame with the region's name in its colour, and the unit.
void ChartScene::addCellHead(const Pane &pane)
{
    const QRectF border = pane.cell.adjusted(0.5, 0.5, -0.5, -0.5);
    const QPen pen(m_theme.border, 1);
    auto *frame = new PaintItem(pane.cell, [=](QPainter &painter) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(border, 3, 3);
    });
    frame->setZValue(behindBars);
    const ChartLane &lane = pane.chart.data.lanes.constFirst();
    const QRectF whole = headingOf(pane);
    const QFont strong = chartFont(m_parts.fontPixels, true);
    QRectF rect = nameOf(pane);
    PaintItem *name = textItem(rect, lane.name, strong, m_theme.series(lane.color),
                               Qt::AlignLeft | Qt::AlignVCenter);
    name->setToolTip(plainTip(lane.name));
    m_paintings << frame << name;
    addItem(frame);
    addItem(name);
    constexpr qreal leastUnit = 20;
    rect = QRectF(QPointF(rect.right() + 6, whole.top()), whole.bottomRight());
    if (m_data.unit.isEmpty() || rect.width() < leastUnit)
        return;
    m_paintings << textItem(rect, m_data.unit, chartFont(m_parts.fontPixels - 1), m_theme.textMuted,
                            Qt::AlignLeft | Qt::AlignVCenter);
    addItem(m_paintings.constLast());
}

/// Answers the points of the whole chart that found no label.
QList<const ChartPoint *> ChartScene::fillCells()
{
    qreal head = 0;
    for (const Pane &pane : m_panes)
        head = std::max(head, headOfColumns(stageIn(pane, innerOf(pane))));
    QList<const ChartPoint *> all;
    for (const Pane &pane : m_panes) {
        addCellHead(pane);
        QList<const ChartPoint *> own;
        const qsizetype first = m_items.size();
        ChartStage stage = stageIn(pane, innerOf(pane));
        stage.head = head;
        stage.unlabelled = &own;
        layOutKind(stage);
        for (AnchoredItem *item : m_items.mid(first))
            item->setPoint(pane.chart.points.value(item->pointIndex(), -1));
        const ChartPoint *begin = pane.chart.data.points.constData();
        for (const ChartPoint *point : own)
            all << &std::as_const(m_data.points).at(pane.chart.points.at(point - begin));
    }
    return all;
}

qreal ChartScene::layOutGrid(const QRectF &area, qreal foot)
{
    setCells(area.adjusted(0, 0, 0, -foot));
    const qreal line = noteLine();
    const qreal spare = area.height() - leastGrid(area.width()).height();
    const int most = foot > 0
                         ? qRound(foot / line)
                         : std::clamp(fewestNotes + int(spare / line), fewestNotes, mostGridNotes);
    const QStringList lines = wrapped(m_data.notes + linesOf(m_data, fillCells()),
                                      QFontMetricsF(chartFont(m_parts.fontPixels - 1)),
                                      area.width() - 4, most, m_parts.further);
    if (foot > 0 && !m_panes.empty())
        addLines(stageIn(m_panes.front(), area), lines, area.bottom() - foot);
    return std::max(qreal(lines.size()) * line - foot, 0.0);
}

int ChartScene::indexBeside(int index, int by) const
{
    const auto pointAt = [&](qsizetype item) -> const ChartPoint * {
        const int point = item < 0 || item >= m_items.size() ? -1 : m_items.at(item)->pointIndex();
        return point < 0 ? nullptr : &m_data.points.at(point);
    };
    const ChartPoint *from = m_data.apart ? pointAt(index) : nullptr;
    if (!from)
        return -1;
    for (int lane = from->lane + by; lane >= 0 && lane < m_data.lanes.size(); lane += by) {
        int best = -1;
        int least = 0;
        for (int i = 0; i < m_items.size(); ++i) {
            const ChartPoint *to = pointAt(i);
            if (!to || to->lane != lane)
                continue;
            // The year counts for more than whether it is the target or the actual.
            const int far =
                2 * std::abs(to->group - from->group) + (to->role == from->role ? 0 : 1);
            if (best < 0 || far < least) {
                best = i;
                least = far;
            }
        }
        if (best >= 0)
            return best;
    }
    return -1;
}

} // namespace PlanLens
