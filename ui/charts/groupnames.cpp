// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/groupnames.h"

#include "charts/chartframe.h"
#include "presenting/chartwords.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

qreal groupNamesHeight(const ChartData &data, const QFontMetricsF &metrics)
{
    const bool second = std::any_of(data.groups.begin(), data.groups.end(),
                                    [](const ChartGroup &group) { return !group.under.isEmpty(); });
    return metrics.height() * (second ? 2.7 : 1.7);
}

void addGroupNames(const ChartStage &stage, const QRectF &plot)
{
    const QFont font = chartFont(stage.parts.fontPixels - 1);
    const QFontMetricsF metrics(font);
    const qreal room = stage.frame->groupExtent();
    qreal widest = 1;
    for (const ChartGroup &group : stage.data.groups)
        widest = std::max(widest, metrics.horizontalAdvance(group.label));
    const int every = std::max(1, int(std::ceil((widest + 4) / room)));
    for (int i = 0; i < stage.data.groups.size(); i += every) {
        const ChartGroup &group = stage.data.groups.at(i);
        const qreal x = stage.frame->at(i, 0).x();
        const QRectF rect(x - widest / 2 - 2, plot.bottom() + 4, widest + 4, metrics.height());
        stage.add(textItem(rect, group.label, font, stage.theme.text, Qt::AlignCenter));
        const QRectF second(x - room / 2, rect.bottom(), room, metrics.height());
        if (!group.under.isEmpty())
            stage.add(textItem(second, group.under, chartFont(stage.parts.fontPixels - 2),
                               stage.theme.textMuted, Qt::AlignCenter));
    }
}

void addNoneWhereMissing(const ChartStage &stage)
{
    const QFontMetricsF metrics(chartFont(stage.parts.fontPixels - 1));
    if (!stage.data.namesMissing || stage.frame->groupExtent() < metrics.height() * 1.6)
        return;
    const auto &points = stage.data.points;
    for (int group = 0; group < stage.data.groups.size(); ++group) {
        if (std::any_of(points.begin(), points.end(),
                        [group](const ChartPoint &p) { return p.group == group && !p.isSpan(); }))
            continue;
        const QPointF at(stage.frame->at(group, 0));
        const QRectF rect(at.x() - 20, at.y() - metrics.height() - 2, 40, metrics.height());
        stage.add(textItem(rect, ChartWords::tr("none"), chartFont(stage.parts.fontPixels - 2),
                           stage.theme.textFaint, Qt::AlignCenter));
    }
}

} // namespace PlanLens
