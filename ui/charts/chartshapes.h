// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartbar.h"
#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QFont>
#include <QLineF>
#include <QRectF>

class QPainter;

namespace PlanLens {

/// Whether values run upwards (columns) or to the right (rows).
enum class ChartDirection { Up, Right };

/// The font of figures and labels, in units of the scene so that it scales with it.
QFont chartFont(int pixels, bool bold = false);

/// Colour of what is higher or lower than the level above or the year before; a sign tells it too.
QColor orderingColor(Ordering ordering, const Theme &theme);

/// What the bar of an actual is filled with: pale where it is estimated, faint where a later report
/// replaces the figure.
QColor barColor(const QColor &color, BarLook look);

/// Hatching and a dashed edge: what tells an estimated actual besides its pale bar.
void paintEstimate(QPainter &painter, const QRectF &bar, const QColor &color);

/// A target's mark across its lane: a line, dotted for 左右; ▲ or ▼ for bounds, hollow where the
/// bound itself is excluded; a bracket for a range. `ends` holds the line: for a range its two
/// ends lie at opposite sides, else they coincide. In `ink`, or faint where it was superseded.
void paintMark(QPainter &painter, const QRectF &ends, const ChartPoint &point, const QColor &ink,
               const Theme &theme, ChartDirection direction);

/// A figure of several years over them. An actual is a pale band with a dotted line, a target a
/// dashed line, with its head at the end where it is a bound; what the years come to is a bracket.
void paintSpan(QPainter &painter, const QRectF &band, const ChartPoint &point, const QColor &color,
               const Theme &theme);

/// The way of a plan of several years to its end value: thin and dashed, with no mark between.
void paintPath(QPainter &painter, const QLineF &way, const QColor &color);

/// A warning: two places disagree.
void paintDispute(QPainter &painter, const QRectF &box, const Theme &theme);

/// Two short strokes across the base line: the figures on both sides are not comparable.
void paintBreak(QPainter &painter, const QPointF &at, const Theme &theme, ChartDirection direction);

} // namespace PlanLens
