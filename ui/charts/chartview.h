// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "presenting/chartwindow.h"

#include <QGraphicsView>
#include <QTimer>

namespace PlanLens {

class AxisStrip;
class ZoomInput;

/// Shows a chart scene at the size of the widget, and lets bars and marks be chosen by pointer and
/// keyboard: arrows walk them, Home and End jump, Enter goes to the source. Of small charts Up and
/// Down go to the same year of the chart before and of the next. Where it can be zoomed, it shows
/// some of the chart's years or rows, and the walk takes these along.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// What part of it is shown stays, where the axis does; else all of it is shown.
    void setChart(const ChartData &data);
    /// What is shown.
    const ChartData &data() const { return m_scene.data(); }
    /// The chart of which it is a part, or all.
    const ChartData &whole() const { return m_whole; }
    ChartScene &chartScene() { return m_scene; }
    const ChartScene &chartScene() const { return m_scene; }
    /// Outlines the figure that cites a place, and brings it into sight; none where no figure does.
    void highlight(const Anchor &anchor);
    /// Whether years or rows can be left out by the wheel, by fingers and by walking. Not at first.
    void setZoomable(bool zoomable);
    const ChartWindow &chartWindow() const { return m_window; }
    void setChartWindow(const ChartWindow &window);
    /// So many steps nearer to the current figure, else to the middle; away where they are
    /// negative.
    void zoom(int steps);
    /// Makes a figure of the scene the current one; the nearest where there is none of that index.
    void walkTo(int index);
    /// Goes to the source of a figure of the scene.
    void activate(int index);

    /// Where in the viewport the labels of the axis are seen; empty where a kind has none.
    QRect axisPlace() const;

Q_SIGNALS:
    void pointActivated(const PlanLens::Anchor &anchor);
    /// In the legend or at the head of a small chart; by its id.
    void regionClicked(const QString &region);
    /// Another chart is shown, or another part of it.
    void windowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    /// As much of a window as can be shown.
    ChartWindow allowed(const ChartWindow &window) const;
    void showAnew();
    void showPart();
    /// What is to be done after the scene was set.
    void shown();
    void rest();
    void layOut();
    void zoomAround(int steps, double group);
    void turn(bool on);
    void drag(const QPointF &way);
    bool isZoomed() const { return !m_window.isAll(); }
    /// Index in the whole chart of the point of an item; -1 where it stands for none.
    int pointOf(int item) const;
    /// Makes a point of the whole chart the current one; false where no item stands for it.
    bool goToPoint(int point);
    /// The points of the whole chart in the order of the walk.
    QList<int> wayOfWalk() const;
    /// Makes the first one of a way from a place of it on, or back, the current one for which an
    /// item stands; false where there is none.
    bool walkFrom(const QList<int> &way, qsizetype at, int by);
    /// To the next small chart; along the points where there is but one chart.
    void walkAcross(int by);
    void walkBy(int by);
    void walkToEnd(bool last);
    void describe(int index);
    /// Id of the region whose name in the legend, or at the head of a small chart, is under the
    /// pointer.
    QString regionAt(const QMouseEvent &event) const;

    ChartScene m_scene;
    AxisStrip *m_axis;
    ZoomInput *m_input;
    ChartData m_whole;
    ChartWindow m_window;
    QList<int> m_points;   ///< of the whole chart, those that the scene has
    int m_draggedFrom = 0; ///< first group of the window
    bool m_zoomable = false;
    QTimer m_resting; ///< runs while the part that is shown moves
    int m_pressed = -1;
    QString m_pressedRegion; ///< of which the name was pressed
};

} // namespace PlanLens
