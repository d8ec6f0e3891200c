// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"
#include "presenting/chartmodel.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

namespace PlanLens {

class ChartFrame;

/// A chart as a scene in units of a screen's pixel (1/96 inch). The one paint path: the view on
/// screen, pictures, SVG, PDF and the charts of printed sheets all render this.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);
    ~ChartScene() override;

    void setChart(const ChartData &data, const Theme &theme, const ChartParts &parts = {});
    /// Another part of the same chart, in the same theme with the same parts.
    void setPart(const ChartData &data);
    /// While the part that is shown moves, a chart of columns with more figures than can be
    /// labelled within a frame is laid out without labels.
    void setMoving(bool moving) { m_moving = moving; }
    /// Whether it is laid out without labels.
    bool lacksLabels() const;
    /// Sets everything into a size; never smaller than leastSize() for this width. Where further
    /// lines are written, it grows by what they need.
    void layOut(const QSizeF &size);
    QSizeF leastSize(qreal width) const;

    /// The line of labels under the plot, as wide as the scene; empty where a kind has none, and of
    /// small charts, which have one each.
    QRectF axisBand() const;

    const ChartData &data() const { return m_data; }
    /// Bars and marks, or tiles, in the order the keyboard walks them.
    const QList<AnchoredItem *> &anchoredItems() const { return m_items; }
    /// Index of the item under a place; -1 where there is none.
    int indexAt(const QPointF &place) const;
    int indexOf(const Anchor &anchor) const;
    /// Index of the item that stands for a point of the data; -1 where none does.
    int indexOfPoint(int point) const;
    /// Of small charts: index of the item nearest in years to the one of an index, in the next
    /// chart that has any, or where `by` is -1 in the one before; -1 where none has.
    int indexBeside(int index, int by) const;
    /// The group at a place, with fractions; 0 is the middle of the first one.
    double groupAt(const QPointF &place) const;
    /// Length of a group along its axis; 0 where a kind has none.
    qreal groupExtent() const;
    /// Id of the region whose entry of the legend, or heading of a small chart, lies at a place;
    /// empty where none does.
    QString legendRegionAt(const QPointF &place) const;
    int current() const { return m_current; }
    /// Outlines an item; -1 for none.
    void setCurrent(int index);

private:
    /// The whole chart, or one of its small charts.
    struct Pane
    {
        SmallChart chart;            ///< of the whole one without indices
        ChartFrame *frame = nullptr; ///< null for a scorecard
        QRectF cell = {};            ///< of a small chart, with its heading
    };

    QList<SmallChart> smallChartsOf(const ChartData &data) const;
    void addPanes();
    void clearItems();
    QSizeF sizeFor(const QSizeF &wanted) const;
    /// Sets everything into a size, of which lines under the chart may have so much more than they
    /// usually take. Answers what they lack still.
    qreal arrange(const QSizeF &size, qreal foot);
    qreal layOutKind(const ChartStage &stage);
    ChartStage stageIn(const Pane &pane, const QRectF &area, qreal foot = 0);
    QList<ChartData> charts() const;
    /// The pane at a place, else the first one; null where there is none.
    const Pane *paneAt(const QPointF &place) const;
    // Of small charts.
    QSizeF leastOfSmall() const;
    /// How many columns of small charts stand in a width.
    int columnsWithin(qreal width) const;
    QSizeF leastGrid(qreal width) const;
    /// Sets them into an area, of which the notes below have so much. Answers what these lack.
    qreal layOutGrid(const QRectF &area, qreal foot);
    void setCells(const QRectF &grid);
    QList<const ChartPoint *> fillCells();
    void addCellHead(const Pane &pane);
    QRectF headingOf(const Pane &pane) const;
    QRectF nameOf(const Pane &pane) const;
    QRectF innerOf(const Pane &pane) const;
    qreal noteLine() const;
    qreal addTitle(qreal width);
    /// With so much room left below it.
    qreal addLegend(const QSizeF &size, qreal below);
    QStringList sourceLines(qreal width) const;
    qreal sourceHeight(qreal width) const { return heightOf(sourceLines(width)); }
    qreal heightOf(const QStringList &sources) const;
    void addSource(const QSizeF &size);

    ChartData m_data;
    Theme m_theme;
    ChartParts m_parts;
    std::vector<Pane> m_panes;
    QList<PaintItem *> m_paintings;
    QList<AnchoredItem *> m_items;
    std::optional<LegendLayout> m_legend;
    QPointF m_legendAt;
    int m_current = -1;
    bool m_moving = false;
    qsizetype m_noteLines = 0; ///< under the whole chart, when it was last set with labels
};

} // namespace PlanLens
