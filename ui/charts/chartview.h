// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

#include <QGraphicsView>

namespace PlanLens {

class AxisStrip;

/// Shows a chart scene at the size of the widget, and lets bars and marks be chosen by pointer and
/// keyboard: arrows walk them, Home and End jump, Enter goes to the source.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const ChartData &data);
    const ChartData &data() const { return m_scene.data(); }
    ChartScene &chartScene() { return m_scene; }
    const ChartScene &chartScene() const { return m_scene; }
    /// Outlines the figure that cites a place, and brings it into sight; none where no figure does.
    void highlight(const Anchor &anchor);
    /// Makes a figure of the scene the current one; the nearest where there is none of that index.
    void walkTo(int index);
    /// Goes to the source of a figure of the scene.
    void activate(int index);

    /// Where in the viewport the labels of the axis are seen; empty where a kind has none.
    QRect axisPlace() const;

Q_SIGNALS:
    void pointActivated(const PlanLens::Anchor &anchor);
    /// In the legend; by its id.
    void regionClicked(const QString &region);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    void layOut();
    void describe(int index);
    /// Id of the region whose entry of the legend is under the pointer.
    QString regionAt(const QMouseEvent &event) const;

    ChartScene m_scene;
    AxisStrip *m_axis;
    int m_pressed = -1;
    QString m_pressedRegion; ///< in the legend
};

} // namespace PlanLens
