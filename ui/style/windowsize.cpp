// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/windowsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace PlanLens {

static QSize frameOfStyle(const QWidget &window)
{
    const QStyle *style = window.style();
    const int title = style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const int edge = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    return {2 * edge, title + edge};
}

void sizeToScreen(QWidget &window, const QSize &wanted, const QWidget *beside)
{
    QSize frame = frameOfStyle(window);
    if (beside)
        frame = frame.expandedTo(beside->frameGeometry().size() - beside->size());
    const QScreen *screen = beside ? beside->screen() : window.screen();
    window.resize(wanted.boundedTo(screen->availableSize() - frame));
}

} // namespace PlanLens
