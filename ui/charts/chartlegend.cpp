// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlegend.h"

#include "charts/chartshapes.h"
#include "presenting/chartwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

static bool anyPoint(const QList<ChartData> &charts, auto fits)
{
    return std::any_of(charts.begin(), charts.end(), [&](const ChartData &chart) {
        return std::any_of(chart.points.begin(), chart.points.end(), fits);
    });
}

static QString kindText(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Exact:
        return ChartWords::tr("target");
    case MarkKind::AtLeast:
        return ChartWords::tr("at least");
    case MarkKind::MoreThan:
        return ChartWords::tr("more than");
    case MarkKind::AtMost:
        return ChartWords::tr("at most");
    case MarkKind::LessThan:
        return ChartWords::tr("less than");
    case MarkKind::Range:
        return ChartWords::tr("range");
    case MarkKind::Words:
        return ChartWords::tr("in words");
    }
    Q_UNREACHABLE();
}

/// Of the one region that is shown; -1 where there are several.
static int colorOfAll(const QList<ChartData> &charts)
{
    const bool one = charts.size() == 1 && charts.constFirst().lanes.size() == 1;
    return one ? charts.constFirst().lanes.constFirst().color : -1;
}

static QList<LegendEntry> laneEntries(const QList<ChartData> &charts)
{
    using Sign = LegendEntry::Sign;
    const ChartData &first = charts.constFirst();
    const auto other = [](const ChartPoint &p) {
        return p.role == Role::Target || p.estimated;
    };
    // One region without anything to tell its actuals from: it is named itself.
    if (charts.size() == 1 && !first.isHorizontal() && first.lanes.size() == 1 &&
        !anyPoint(charts, other))
        return {{.sign = Sign::Color,
                 .color = first.lanes.at(0).color,
                 .text = first.lanes.at(0).name}};
    // Rows carry their names, and of small charts each has its own title.
    if (charts.size() > 1 || first.isHorizontal() || first.lanes.size() < 2) {
        const auto actual = [](const ChartPoint &p) {
            return p.role == Role::Actual && p.isFigure() && !p.estimated && !p.isSpan();
        };
        if (anyPoint(charts, actual))
            return {{.sign = Sign::Color,
                     .color = colorOfAll(charts),
                     .text = ChartWords::tr("actual")}};
        return {};
    }
    QList<LegendEntry> entries;
    for (const ChartLane &lane : first.lanes)
        entries.append(
            {.sign = Sign::Color, .color = lane.color, .text = lane.name, .region = lane.id});
    return entries;
}

static QList<LegendEntry> stepEntries(const ChartData &chart)
{
    QList<LegendEntry> entries{{.sign = LegendEntry::Sign::Step,
                                .text = chart.steps.isEmpty()
                                            ? ChartWords::tr("target")
                                            : ChartWords::tr("as the level above")}};
    const auto add = [&](Ordering ordering, const QString &text) {
        if (std::any_of(chart.steps.begin(), chart.steps.end(),
                        [ordering](const ChartStep &step) { return step.ordering == ordering; }))
            entries.append({.sign = LegendEntry::Sign::Step, .ordering = ordering, .text = text});
    };
    add(Ordering::Higher, ChartWords::tr("more than the level above"));
    add(Ordering::Lower, ChartWords::tr("less than the level above"));
    return entries;
}

static QList<LegendEntry> targetEntries(const QList<ChartData> &charts)
{
    using Sign = LegendEntry::Sign;
    QList<LegendEntry> entries;
    const auto add = [&](MarkKind kind, bool about, const QString &text) {
        ChartPoint mark{.role = Role::Target, .kind = kind, .approximate = about};
        mark.low = kind == MarkKind::Range ? 0 : 1;
        mark.high = 1;
        entries.append({.sign = Sign::Mark, .mark = mark, .text = text});
    };
    for (const MarkKind kind : {MarkKind::Exact, MarkKind::AtLeast, MarkKind::MoreThan,
                                MarkKind::AtMost, MarkKind::LessThan, MarkKind::Range}) {
        const auto fits = [kind](const ChartPoint &p) {
            return p.role == Role::Target && p.kind == kind && !p.isSpan() &&
                   (kind != MarkKind::Exact || !p.approximate);
        };
        if (anyPoint(charts, fits))
            add(kind, false, kindText(kind));
    }
    if (anyPoint(charts, [](const ChartPoint &p) {
            return p.role == Role::Target && p.approximate && p.isFigure() && !p.isSpan();
        }))
        add(MarkKind::Exact, true, ChartWords::tr("about"));
    return entries;
}

static QList<LegendEntry> spanEntries(const QList<ChartData> &charts)
{
    QList<LegendEntry> entries;
    for (const Role role : {Role::Actual, Role::Target}) {
        if (!anyPoint(charts, [role](const ChartPoint &p) { return p.isSpan() && p.role == role; }))
            continue;
        entries.append({.sign = LegendEntry::Sign::Span,
                        .mark = {.span = SpanKind::Average, .role = role},
                        .text = role == Role::Target ? ChartWords::tr("target of several years")
                                                     : ChartWords::tr("figure of several years")});
    }
    if (std::any_of(charts.begin(), charts.end(),
                    [](const ChartData &c) { return !c.paths.isEmpty(); }))
        entries.append({.sign = LegendEntry::Sign::Path,
                        .text = ChartWords::tr("way of a plan of several years")});
    return entries;
}

QList<LegendEntry> legendOf(const QList<ChartData> &charts)
{
    using Sign = LegendEntry::Sign;
    if (charts.isEmpty() || charts.constFirst().kind == ChartKind::Scorecard)
        return {};
    const ChartData &first = charts.constFirst();
    QList<LegendEntry> entries =
        first.kind == ChartKind::Cascade ? stepEntries(first) : laneEntries(charts);
    if (anyPoint(charts, [](const ChartPoint &p) { return p.estimated && p.isFigure(); }))
        entries.append({.sign = Sign::Estimated,
                        .color = colorOfAll(charts),
                        .text = ChartWords::tr("estimated")});
    entries += targetEntries(charts);
    entries += spanEntries(charts);
    // Bars of rows share their room; their note says that places disagree.
    if (!charts.constFirst().isHorizontal() &&
        anyPoint(charts, [](const ChartPoint &p) { return p.disputed; }))
        entries.append({.sign = Sign::Dispute, .text = ChartWords::tr("places disagree")});
    if (anyPoint(charts, [](const ChartPoint &p) { return p.revised; }))
        entries.append({.sign = Sign::Word, .text = ChartWords::tr("(r) revised")});
    if (std::any_of(charts.begin(), charts.end(),
                    [](const ChartData &c) { return !c.breaks.isEmpty(); }))
        entries.append(
            {.sign = Sign::Break, .text = ChartWords::tr("changed definition or basis")});
    return entries;
}

static qreal signWidth(LegendEntry::Sign sign)
{
    switch (sign) {
    case LegendEntry::Sign::Color:
    case LegendEntry::Sign::Estimated:
    case LegendEntry::Sign::Break:
    case LegendEntry::Sign::Dispute:
    case LegendEntry::Sign::Step:
        return 10;
    case LegendEntry::Sign::Span:
    case LegendEntry::Sign::Path:
        return 20;
    case LegendEntry::Sign::Mark:
        return 16;
    case LegendEntry::Sign::Word:
        return 0;
    }
    Q_UNREACHABLE();
}

LegendLayout::LegendLayout(QList<LegendEntry> entries, qreal width, int fontPixels)
    : m_fontPixels(fontPixels)
{
    const QFontMetricsF metrics(chartFont(fontPixels));
    const qreal lineHeight = metrics.height() + 4;
    QPointF at(0, 0);
    for (LegendEntry &entry : entries) {
        const qreal room = signWidth(entry.sign) + 5 + metrics.horizontalAdvance(entry.text);
        if (at.x() > 0 && at.x() + room > width)
            at = QPointF(0, at.y() + lineHeight);
        const QRectF rect(at, QSizeF(std::min(room, width), lineHeight));
        at.rx() += room + 14;
        m_placed.append({std::move(entry), rect});
    }
    m_height = m_placed.isEmpty() ? 0 : at.y() + lineHeight;
}

QString LegendLayout::regionAt(const QPointF &place) const
{
    const auto hit = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &placed) {
        return placed.rect.contains(place);
    });
    return hit == m_placed.end() ? QString() : hit->entry.region;
}

static void paintSign(QPainter &painter, const LegendEntry &entry, const QRectF &box,
                      const Theme &theme)
{
    const QPointF middle = box.center();
    const QRectF square(middle.x() - 4.5, middle.y() - 4.5, 9, 9);
    const QColor bar = entry.color < 0 ? theme.textMuted : theme.series(entry.color);
    switch (entry.sign) {
    case LegendEntry::Sign::Color:
        painter.fillRect(square, bar);
        break;
    case LegendEntry::Sign::Estimated:
        painter.fillRect(square, barColor(bar, BarLook::Estimated));
        paintEstimate(painter, square, bar);
        break;
    case LegendEntry::Sign::Mark: {
        const qreal rise = entry.mark.kind == MarkKind::Range ? 8 : 0;
        paintMark(painter, QRectF(box.left(), middle.y() - rise / 2 + 1, box.width(), rise),
                  entry.mark, theme.text, theme, ChartDirection::Up);
        break;
    }
    case LegendEntry::Sign::Span:
        paintSpan(painter, QRectF(box.left(), middle.y() - 4, box.width(), 8), entry.mark,
                  entry.mark.role == Role::Target ? theme.text : theme.textMuted, theme);
        break;
    case LegendEntry::Sign::Path:
        paintPath(painter, {box.left(), middle.y() + 4, box.right(), middle.y() - 4}, theme.text);
        break;
    case LegendEntry::Sign::Dispute:
        paintDispute(painter, square, theme);
        break;
    case LegendEntry::Sign::Break:
        paintBreak(painter, middle, theme, ChartDirection::Up);
        break;
    case LegendEntry::Sign::Step:
        if (entry.ordering != Ordering::Lower) {
            painter.fillRect(square, entry.ordering == Ordering::Higher
                                         ? orderingColor(Ordering::Higher, theme)
                                         : theme.border);
            break;
        }
        painter.setPen(QPen(orderingColor(Ordering::Lower, theme), 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        break;
    case LegendEntry::Sign::Word:
        break;
    }
}

void LegendLayout::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    painter.save();
    painter.setFont(chartFont(m_fontPixels));
    const QFontMetricsF metrics(painter.font());
    for (const Placed &placed : m_placed) {
        const QRectF rect = placed.rect.translated(topLeft);
        const qreal sign = signWidth(placed.entry.sign);
        paintSign(painter, placed.entry, QRectF(rect.topLeft(), QSizeF(sign, rect.height())),
                  theme);
        const QRectF words = rect.adjusted(sign > 0 ? sign + 5 : 0, 0, 1, 0);
        painter.setPen(theme.textMuted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(placed.entry.text, Qt::ElideRight, words.width()));
    }
    painter.restore();
}

} // namespace PlanLens
