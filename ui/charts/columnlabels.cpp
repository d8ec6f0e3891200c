// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/columnlabels.h"

#include "presenting/chartwords.h"

#include <QPainter>

#include <algorithm>

namespace PlanLens {

static constexpr int mostLifted = 8;
static constexpr int mostShifted = 24;

ColumnLabels::ColumnLabels(const ChartStage &stage, const QRectF &plot, qreal lane)
    : m_stage(stage)
    , m_room(plot.left(), stage.area.top(), stage.area.right() - plot.left(),
             plot.bottom() + 1 - stage.area.top())
    , m_lane(lane)
    , m_metrics(chartFont(stage.parts.fontPixels - 1))
{}

QSizeF ColumnLabels::sizeOf(const QString &text) const
{
    return {m_metrics.horizontalAdvance(text) + 1, m_metrics.height() - 3};
}

/// At the end of a line a number alone could be anybody's.
QString ColumnLabels::withRole(const ChartPoint &point) const
{
    if (m_stage.data.kind == ChartKind::Style)
        return point.label; // its colour tells what it is
    return point.role == Role::Target ? ChartWords::tr("target %1").arg(point.label)
                                      : ChartWords::tr("actual %1").arg(point.label);
}

PlacedLabel ColumnLabels::straight(const ChartPoint &point, const QPointF &foot, bool down) const
{
    const QSizeF size = sizeOf(point.label);
    const qreal y = down ? foot.y() + 1 : foot.y() - size.height() - 1;
    return {.point = &point,
            .text = point.label,
            .rect = {QPointF(foot.x() - size.width() / 2, y), size}};
}

PlacedLabel ColumnLabels::turned(const ChartPoint &point, const QPointF &foot, bool down) const
{
    const QSizeF size = sizeOf(point.label).transposed();
    const qreal width = m_metrics.capHeight() + 0.5; // figures have no descent
    const qreal y = down ? foot.y() + 2 : foot.y() - size.height() - 2;
    return {.point = &point,
            .text = point.label,
            .rect = {foot.x() - width / 2, y, width, size.height()},
            .turned = true};
}

PlacedLabel ColumnLabels::lifted(const ChartPoint &point, const QPointF &foot, int lines) const
{
    const QString text = withRole(point);
    const QSizeF size = sizeOf(text);
    const qreal bottom = foot.y() - 3 - lines * (size.height() + 1);
    return {.point = &point,
            .text = text,
            .rect = {QPointF(foot.x() - size.width() / 2, bottom - size.height()), size},
            .leader = QLineF(foot, {foot.x(), bottom})};
}

PlacedLabel ColumnLabels::beside(const ChartPoint &point, const QRectF &shape, qreal y, bool right,
                                 qreal lines) const
{
    constexpr qreal reach = 7;
    const QString text = withRole(point);
    const QSizeF size = sizeOf(text);
    const QPointF from(right ? shape.right() : shape.left(), y);
    const QPointF to(from.x() + (right ? reach : -reach), y + lines * size.height());
    const qreal x = right ? to.x() + 1 : to.x() - 1 - size.width();
    return {.point = &point,
            .text = text,
            .rect = {QPointF(x, to.y() - size.height() / 2), size},
            .leader = QLineF(from, to)};
}

/// Whether a line runs through no label.
bool ColumnLabels::isClear(const QLineF &leader) const
{
    const QRectF around = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-1, 0, 1, 0);
    return m_texts.isFree(around);
}

void ColumnLabels::place(const ChartPoint &point, const QList<PlacedLabel> &candidates)
{
    for (const PlacedLabel &candidate : candidates) {
        if (!m_room.contains(candidate.rect) || !m_places.isFree(candidate.rect) ||
            (candidate.leader && !isClear(*candidate.leader)))
            continue;
        m_places.block(candidate.rect);
        m_texts.block(candidate.rect);
        m_placed.append(candidate);
        return;
    }
    m_unplaced.append(&point);
}

void ColumnLabels::addBar(const ChartPoint &point, const QRectF &bar)
{
    const bool down = point.figure() < 0;
    const QPointF foot(bar.center().x(), down ? bar.bottom() : bar.top());
    const PlacedLabel plain = straight(point, foot, down);
    const PlacedLabel upwards = turned(point, foot, down);
    const bool crowded = m_stage.data.lanes.size() > 1 && plain.rect.width() > m_lane;
    QList<PlacedLabel> candidates{crowded ? upwards : plain};
    // Over the mark of a target too; the line tells whose it is.
    const bool close = m_stage.data.lanes.size() > 1;
    for (int step = 1; close && !down && step <= mostShifted; ++step) {
        PlacedLabel shifted = candidates.constFirst();
        shifted.rect.translate(0, -5 * step);
        shifted.leader = QLineF(foot, {foot.x(), shifted.rect.bottom()});
        candidates << shifted;
    }
    if (!crowded) {
        for (const qreal lines : {0.6, 1.7}) {
            candidates << beside(point, bar, foot.y(), true, lines)
                       << beside(point, bar, foot.y(), false, lines);
        }
        candidates << upwards;
    }
    for (int lines = 1; !down && lines <= mostLifted; ++lines)
        candidates << lifted(point, foot, lines);
    place(point, candidates);
}

void ColumnLabels::addMark(const ChartPoint &point, const QRectF &mark)
{
    const QPointF top(mark.center().x(), mark.top());
    const QPointF bottom(mark.center().x(), mark.bottom());
    const PlacedLabel under = straight(point, bottom, true);
    if (m_stage.data.lanes.size() > 1 && under.rect.width() > m_lane * 1.3) {
        m_unplaced.append(&point); // between its neighbours it would stand at a random place
        return;
    }
    QList<PlacedLabel> candidates{under, straight(point, top, false)};
    for (const qreal lines : {-0.6, 0.8, -1.7, 1.9}) {
        candidates << beside(point, mark, mark.center().y(), true, lines)
                   << beside(point, mark, mark.center().y(), false, lines);
    }
    for (int lines = 1; lines <= mostLifted; ++lines)
        candidates << lifted(point, top, lines);
    place(point, candidates);
}

/// Anywhere along its band.
void ColumnLabels::addSpan(const ChartPoint &point, const QRectF &band)
{
    const QSizeF size = sizeOf(point.label);
    QList<PlacedLabel> candidates;
    for (const bool down : {false, true}) {
        const qreal y = down ? band.bottom() + 1 : band.top() - size.height() - 1;
        constexpr int step = 8;
        const int last = std::max(0, int(band.width() - size.width()) / step);
        for (int i = 0; i <= last; ++i) {
            const QPointF at(band.left() + i * step, y);
            candidates.append({.point = &point, .text = point.label, .rect = {at, size}});
        }
    }
    place(point, candidates);
}

void addLabelItems(const ChartStage &stage, const PlacedLabel &label, const QColor &ink)
{
    const QFont font = chartFont(stage.parts.fontPixels - 1);
    if (label.leader) {
        const QLineF line = *label.leader;
        const QColor color = stage.theme.textFaint;
        stage.add(new PaintItem(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1),
                                [=](QPainter &painter) {
                                    painter.setPen(QPen(color, 0.8));
                                    painter.drawLine(line);
                                }));
    }
    PaintItem *item = nullptr;
    if (label.turned) {
        const QRectF rect = label.rect;
        const QString text = label.text;
        item = new PaintItem(rect, [=](QPainter &painter) {
            painter.save();
            painter.translate(rect.bottomLeft());
            painter.rotate(-90);
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(
                QRectF(0, 0, rect.height(), rect.width()),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
            painter.restore();
        });
        item->setText(text);
    } else {
        item = textItem(label.rect, label.text, font, ink, Qt::AlignCenter);
    }
    item->setSubject(label.point->anchor);
    stage.add(item);
}

} // namespace PlanLens
