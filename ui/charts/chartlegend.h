// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartdata.h"
#include "style/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace PlanLens {

/// What stands before the words of an entry.
struct LegendEntry
{
    enum class Sign { Color, Estimated, Mark, Span, Path, Dispute, Break, Word, Step };

    Sign sign = Sign::Color;
    int color = 0;        ///< of Color and Estimated; -1 for bars of several colours
    ChartPoint mark = {}; ///< of Mark: a target of this kind; of Span: its kind and role
    Ordering ordering = Ordering::Open; ///< of Step: its part above or below the ground
    QString text;
    QString region = {}; ///< id of the one that it names
};

/// Only what occurs in the charts: the regions, estimated, the kinds of targets, a break.
QList<LegendEntry> legendOf(const QList<ChartData> &charts);

/// Entries set in lines of a width.
class LegendLayout
{
public:
    LegendLayout(QList<LegendEntry> entries, qreal width, int fontPixels);

    qreal height() const { return m_height; }
    /// Id of the region whose entry lies at a place, from the top left; empty where none does.
    QString regionAt(const QPointF &place) const;
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    struct Placed
    {
        LegendEntry entry;
        QRectF rect;
    };
    QList<Placed> m_placed;
    qreal m_height = 0;
    int m_fontPixels;
};

} // namespace PlanLens
