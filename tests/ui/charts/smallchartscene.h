// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenetexts.h"

#include "charts/chartframe.h"
#include "charts/chartscene.h"
#include "presenting/chartwindow.h"
#include "support/seriesfixture.h"

#include <QCategoryAxis>

#include <algorithm>
#include <cmath>

namespace PlanLens::Fixture {

// Small multiples on a scene, and what stands there.

inline void lay(ChartScene &scene, const ChartData &data, const QSizeF &size,
                FurtherLines further = FurtherLines::InTips)
{
    scene.setChart(data, Theme::light(), {.further = further});
    scene.layOut(size);
}

/// In the order in which one reads them.
inline QList<const ChartFrame *> framesOf(const ChartScene &scene)
{
    QList<const ChartFrame *> frames;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *frame = dynamic_cast<const ChartFrame *>(item))
            frames << frame;
    }
    std::sort(frames.begin(), frames.end(), [](const ChartFrame *one, const ChartFrame *other) {
        const QPointF a = one->plot().topLeft();
        const QPointF b = other->plot().topLeft();
        return std::abs(a.y() - b.y()) > 1 ? a.y() < b.y() : a.x() < b.x();
    });
    return frames;
}

inline QStringList ticksOf(const ChartFrame &frame)
{
    for (QAbstractAxis *axis : frame.axes(Qt::Vertical)) {
        if (auto *values = qobject_cast<QCategoryAxis *>(axis))
            return values->categoriesLabels();
    }
    return {};
}

/// The frame in whose part of the scene a place lies; -1 where it lies in none.
inline int frameAt(const QList<const ChartFrame *> &frames, const QPointF &place)
{
    for (int i = 0; i < frames.size(); ++i) {
        if (frames.at(i)->plot().adjusted(-24, -40, 6, 20).contains(place))
            return i;
    }
    return -1;
}

/// So many regions, each with targets and actuals of some years.
inline Series manyRegions(int regions, int years)
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int region = 0; region < regions; ++region) {
        const Place place{QStringLiteral("99%1").arg(region, 4, 10, QLatin1Char('0')),
                          QStringLiteral("第%1区").arg(region + 1)};
        for (int year = 0; year < years; ++year) {
            const double actual = 3 + (region * 5 + year * 7) % 11 * 0.6;
            series.points << point(place, 2005 + year, Role::Target,
                                   figure(actual + 0.4, Relation::AtLeast), {});
            series.points << point(place, 2005 + year, Role::Actual, figure(actual), {}, year > 3);
        }
    }
    return series;
}

} // namespace PlanLens::Fixture
