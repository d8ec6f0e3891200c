// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

#include <QGraphicsView>

namespace PlanLens {

/// Keeps the labels of a chart's axis at the foot of its view where the view is too low for all of
/// the chart, as tables keep their head.
class AxisStrip : public QWidget
{
public:
    AxisStrip(const QGraphicsView &view, ChartScene &scene, QWidget *viewport);

    /// After the chart was set anew or scrolled.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QGraphicsView &m_view;
    ChartScene &m_scene;
};

} // namespace PlanLens
