// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"
#include "figures/verdicttext.h"
#include "presenting/charttext.h"

#include "presenting/chartwords.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace PlanLens {

static int columnsIn(qreal width, int fontPixels)
{
    return std::max(1, int(width / (fontPixels * 21.0)));
}

static qreal tileHeight(int fontPixels)
{
    return fontPixels * 2.0;
}

static qreal stripHeight(int fontPixels)
{
    return fontPixels * 3.2;
}

QSizeF leastScores(const ChartData &data, int fontPixels, qreal width)
{
    const int columns = columnsIn(width, fontPixels);
    const auto lines = std::ceil(double(data.scores.size()) / columns);
    return {fontPixels * 14.0, stripHeight(fontPixels) + lines * tileHeight(fontPixels) + 8};
}

static QString shownValue(const std::optional<Observation> &observation)
{
    if (!observation || observation->value.kind == ValueKind::Blank)
        return QStringLiteral("—");
    return observation->value.figure() ? spacedValue(observation->value) : observation->printed;
}

static Verdict verdictOf(const ScoreRow &row)
{
    return row.verdict.value_or(row.target ? Verdict::Undecidable : Verdict::NoTarget);
}

static QString explain(const ScoreRow &row)
{
    QStringList lines{row.name};
    if (row.target)
        lines << ChartWords::tr("target: %1").arg(row.target->printed);
    if (row.actual)
        lines << (row.actual->estimated ? ChartWords::tr("actual, estimated: %1")
                                        : ChartWords::tr("actual: %1"))
                     .arg(row.actual->printed);
    if (row.next)
        lines << ChartWords::tr("next target: %1").arg(row.next->printed);
    if (row.verdict)
        lines << verdictText(*row.verdict) +
                     (row.reason.isEmpty() ? QString() : ChartWords::tr(": %1").arg(row.reason));
    return lines.join(QLatin1Char('\n'));
}

namespace {

/// Verdict, name, actual against target on one line.
class ScoreItem : public AnchoredItem
{
public:
    ScoreItem(const ScoreRow &row, const QRectF &tile, const Theme &theme, int fontPixels)
        : AnchoredItem(tile.adjusted(2, 2, -2, -2), theme)
        , m_row(row)
        , m_tile(tile)
        , m_font(chartFont(fontPixels))
        , m_strong(chartFont(fontPixels, row.attribute == Attribute::Binding))
    {
        const auto &place = row.actual ? row.actual : row.target ? row.target : row.next;
        setPlaces(place->anchor);
        setExplanation(explain(row));
    }

protected:
    void paintContent(QPainter &painter) override
    {
        const QFontMetricsF metrics(m_font);
        const qreal sign = metrics.height() * 1.2;
        painter.setPen(QPen(theme().gridLine, 1));
        painter.drawLine(m_tile.bottomLeft() + QPointF(2, 0),
                         m_tile.bottomRight() - QPointF(10, 0));
        const Verdict verdict = verdictOf(m_row);
        painter.setFont(m_font);
        painter.setPen(verdictColor(verdict, theme()));
        painter.drawText(QRectF(m_tile.left() + 2, m_tile.top(), sign, m_tile.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, verdictSymbol(verdict));
        const QRectF rest = m_tile.adjusted(sign + 4, 0, -12, 0);
        const QString figures = QFontMetricsF(m_font).elidedText(
            ChartWords::tr("%1 / %2").arg(shownValue(m_row.actual), shownValue(m_row.target)),
            Qt::ElideRight, rest.width() * 0.5);
        const qreal room = rest.width() - metrics.horizontalAdvance(figures) - 8;
        painter.setPen(theme().textMuted);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, figures);
        painter.setPen(theme().text);
        painter.setFont(m_strong);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(m_strong).elidedText(name(), Qt::ElideRight, room));
    }

private:
    QString name() const
    {
        return m_row.parent.isEmpty() ? m_row.name : QStringLiteral("  ") + m_row.name;
    }

    ScoreRow m_row;
    QRectF m_tile;
    QFont m_font;
    QFont m_strong;
};

} // namespace

/// All verdicts as one bar, each with its number.
static void addStrip(const ChartStage &stage)
{
    QHash<Verdict, int> counts;
    for (const ScoreRow &row : stage.data.scores) {
        if (row.counted)
            ++counts[verdictOf(row)];
    }
    const int font = stage.parts.fontPixels;
    const QRectF area(stage.area.topLeft(), QSizeF(stage.area.width() - 12, stripHeight(font)));
    const Theme &theme = stage.theme;
    stage.add(new PaintItem(area, [=, &theme](QPainter &painter) {
        const QFontMetricsF metrics(chartFont(font));
        painter.setFont(chartFont(font));
        qreal total = 0;
        for (const int count : counts)
            total += count;
        qreal bar = area.left();
        qreal words = area.left();
        const bool roomy = area.width() > font * 34;
        for (const Verdict verdict : {Verdict::Met, Verdict::Missed, Verdict::Undecidable,
                                      Verdict::NotComparable, Verdict::NoTarget}) {
            const int count = counts.value(verdict);
            if (count == 0)
                continue;
            const qreal width = area.width() * count / total;
            painter.fillRect(QRectF(bar, area.top() + 2, std::max(width - 1, 1.0), 7),
                             verdictColor(verdict, theme));
            bar += width;
            QString text = verdictSymbol(verdict) + QChar(0x2009);
            if (roomy || verdict == Verdict::Met || verdict == Verdict::Missed)
                text += verdictText(verdict) + QLatin1Char(' ');
            text += QString::number(count);
            painter.setPen(verdictColor(verdict, theme));
            painter.drawText(QPointF(words, area.top() + 12 + metrics.ascent() + 2), text);
            words += metrics.horizontalAdvance(text) + font;
        }
    }));
}

void layOutScores(const ChartStage &stage)
{
    addStrip(stage);
    const int font = stage.parts.fontPixels;
    const int columns = columnsIn(stage.area.width(), font);
    const auto lines = int(std::ceil(double(stage.data.scores.size()) / columns));
    const qreal width = stage.area.width() / columns;
    for (int i = 0; i < stage.data.scores.size(); ++i) {
        const QRectF tile(stage.area.left() + (i / lines) * width,
                          stage.area.top() + stripHeight(font) + (i % lines) * tileHeight(font),
                          width, tileHeight(font));
        stage.add(new ScoreItem(stage.data.scores.at(i), tile, stage.theme, font));
    }
}

} // namespace PlanLens
