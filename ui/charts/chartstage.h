// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartitems.h"
#include "charts/chartlegend.h"
#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QGraphicsScene>

namespace PlanLens {

class ChartFrame;

/// What becomes of lines under a chart that find no room there.
enum class FurtherLines {
    InTips,  ///< counted: on a screen the figures have tips
    InTable, ///< counted: on a sheet the table has all figures
    Written  ///< written in full: a picture grows at its foot
};

/// What is painted besides the figures themselves.
struct ChartParts
{
    bool title = false; ///< title and subtitle: for pictures; on screen they stand outside
    bool legend = true;
    bool source = true; ///< the line of reports
    int fontPixels = 12;
    FurtherLines further = FurtherLines::InTips;
};

/// Depth of what lies behind the bars, which the frame draws.
inline constexpr qreal frameDepth = -1;
inline constexpr qreal behindBars = -2;
/// Of what lies over the bars and under the marks.
inline constexpr qreal overBars = -0.5;

/// What the layouts of the kinds put their items on.
struct ChartStage
{
    QGraphicsScene &scene;
    const ChartData &data;
    const Theme &theme;
    const ChartParts &parts;
    ChartFrame *frame;             ///< null for a scorecard
    QRectF area;                   ///< between title and legend
    QList<PaintItem *> &paintings; ///< what is removed before the next layout
    QList<AnchoredItem *> &items;  ///< in the order the keyboard walks them
    /// Height at the bottom of the area that only lines under the chart may take: what the layout
    /// without it answered that such lines lack, where all are written.
    qreal foot = 0;
    /// Least height above the plot, so that plots beside each other lie at one height.
    qreal head = 0;
    /// Takes what has no label where the scene tells it for several charts together; else each
    /// layout writes it under its own.
    QList<const ChartPoint *> *unlabelled = nullptr;
    /// Lines under the chart that the plot makes room for. Read while the chart moves, when it is
    /// set without labels; else set.
    qsizetype *noteLines = nullptr;
    bool moving = false;

    void add(PaintItem *item) const
    {
        scene.addItem(item);
        paintings.append(item);
    }
    void add(AnchoredItem *item) const
    {
        scene.addItem(item);
        items.append(item);
    }
    /// What stands for a point of the data.
    void add(AnchoredItem *item, const ChartPoint &point) const
    {
        item->setPoint(int(&point - data.points.constData()));
        add(item);
    }
};

/// The layout of each kind: fills the stage's area. Answers how much height lines under it lack.
qreal layOutColumns(const ChartStage &stage);
qreal layOutRows(const ChartStage &stage);
qreal layOutCascade(const ChartStage &stage);
/// The same of a scorecard, whose lines have all the room that they need.
void layOutScores(const ChartStage &stage);
/// Height that layOutColumns() wants above the plot.
qreal headOfColumns(const ChartStage &stage);

/// Least size at which the kind can still be read, without title and legend.
QSizeF leastColumns(const ChartData &data, int fontPixels);
QSizeF leastRows(const ChartData &data, int fontPixels);
QSizeF leastCascade(const ChartData &data, int fontPixels);
/// Height beyond which rows would only drift apart.
qreal mostRowsHeight(const ChartData &data, int fontPixels);
/// Of a scorecard in a width: with all names and figures in full where there are no tips.
QSizeF leastScores(const ChartData &data, const ChartParts &parts, qreal width);

} // namespace PlanLens
