// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttable.h"

#include "charts/chartlines.h"
#include "presenting/chartwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qreal gap = 16; ///< between columns

qreal lineHeight(int fontPixels)
{
    return fontPixels * 1.9;
}

QString signOf(Ordering ordering)
{
    switch (ordering) {
    case Ordering::Higher:
        return QStringLiteral("▲");
    case Ordering::Equal:
        return QStringLiteral("=");
    case Ordering::Lower:
        return QStringLiteral("▼");
    case Ordering::Open:
        return {};
    }
    Q_UNREACHABLE();
}

/// What stands behind the figure of a cell: ▲+0.5.
QString differenceOf(const ChartCell &cell)
{
    if (!cell.ordering || *cell.ordering == Ordering::Open)
        return cell.difference;
    return signOf(*cell.ordering) +
           (*cell.ordering == Ordering::Equal ? QString() : cell.difference);
}

QString nameOf(const ChartTableRow &row)
{
    return row.unit.isEmpty() ? row.name : ChartWords::tr("%1 (%2)").arg(row.name, row.unit);
}

struct Widths
{
    qreal names = 0;
    QList<qreal> figures;     ///< by column
    QList<qreal> differences; ///< behind them
    qreal all() const
    {
        qreal sum = names;
        for (qsizetype i = 0; i < figures.size(); ++i)
            sum += gap + figures.at(i) + differences.at(i);
        return sum;
    }
};

Widths widthsOf(const ChartTable &table, const QFontMetricsF &metrics)
{
    Widths widths{.names = metrics.horizontalAdvance(table.rowHead)};
    for (const ChartTableRow &row : table.rows)
        widths.names = std::max(widths.names, metrics.horizontalAdvance(nameOf(row)));
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal figures = 0;
        qreal differences = 0;
        for (const ChartTableRow &row : table.rows) {
            const ChartCell &cell = row.cells.at(column);
            figures = std::max(figures, metrics.horizontalAdvance(cell.text));
            const QString difference = differenceOf(cell);
            if (!difference.isEmpty())
                differences = std::max(differences, metrics.horizontalAdvance(difference) + 6);
        }
        const qreal head = metrics.horizontalAdvance(table.columns.at(column));
        widths.figures << std::max(figures, head - differences);
        widths.differences << differences;
    }
    return widths;
}

/// A figure and how it compares; leads to its place.
class CellItem : public AnchoredItem
{
public:
    CellItem(const ChartCell &cell, const QRectF &rect, qreal differences, const Theme &theme,
             int fontPixels)
        : AnchoredItem(rect.adjusted(-4, 2, 2, -2), theme)
        , m_cell(cell)
        , m_rect(rect)
        , m_differences(differences)
        , m_font(chartFont(fontPixels))
    {
        setPlaces(cell.anchor);
        // A difference leads to no place, and has nothing to be explained by but itself.
        setExplanation(cell.tooltip.isEmpty() ? cell.text + differenceOf(cell) : cell.tooltip);
    }

protected:
    void paintContent(QPainter &painter) override
    {
        painter.setFont(m_font);
        painter.setPen(theme().text);
        painter.drawText(m_rect.adjusted(0, 0, -m_differences, 0),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_cell.text);
        painter.setPen(orderingColor(m_cell.ordering.value_or(Ordering::Open), theme()));
        painter.drawText(m_rect.adjusted(m_rect.width() - m_differences + 6, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         differenceOf(m_cell));
    }

private:
    ChartCell m_cell;
    QRectF m_rect;
    qreal m_differences;
    QFont m_font;
};

class TableLayout
{
public:
    explicit TableLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_table(stage.data.table)
        , m_font(stage.parts.fontPixels - 1)
        , m_line(lineHeight(m_font))
        , m_widths(widthsOf(m_table, QFontMetricsF(chartFont(m_font))))
        , m_y(stage.area.top() + m_font * 0.8)
    {}

    void layOut()
    {
        addHeading();
        addBar();
        addHead();
        for (const ChartTableRow &row : m_table.rows)
            addRow(row);
    }

private:
    void addText(const QRectF &rect, const QString &text, const QColor &color, bool bold,
                 Qt::Alignment alignment)
    {
        m_stage.add(textItem(rect, text, chartFont(m_font, bold), color, alignment));
    }
    void addHeading()
    {
        addText({m_stage.area.left(), m_y, m_stage.area.width() - 4, m_line}, m_table.heading,
                m_stage.theme.text, true, Qt::AlignLeft | Qt::AlignVCenter);
        m_y += m_line;
    }
    /// Higher, equal and lower as one bar, each with its number.
    void addBar()
    {
        const int sum = m_table.higher + m_table.equal + m_table.lower;
        if (sum == 0 || m_stage.data.kind != ChartKind::Cascade)
            return;
        const QRectF area(m_stage.area.left(), m_y + 2, m_stage.area.width() - 4,
                          m_line + m_font * 1.1);
        const Theme &theme = m_stage.theme;
        const ChartTable table = m_table;
        const int font = m_font;
        m_stage.add(new PaintItem(area, [=, &theme](QPainter &painter) {
            painter.setFont(chartFont(font));
            const QFontMetricsF metrics(painter.font());
            qreal bar = area.left();
            qreal words = area.left();
            const auto part = [&](int count, Ordering ordering, const QString &text) {
                if (count == 0)
                    return;
                const qreal width = area.width() * count / sum;
                painter.fillRect(QRectF(bar, area.top(), std::max(width - 1, 1.0), font * 0.8),
                                 orderingColor(ordering, theme));
                const QString label =
                    QStringLiteral("%1 %2 %3").arg(signOf(ordering), text).arg(count);
                const qreal room = metrics.horizontalAdvance(label);
                words = std::min(std::max(words, bar), area.right() - room);
                painter.setPen(theme.text);
                painter.drawText(QPointF(words, area.top() + font * 1.1 + metrics.ascent()), label);
                words += room + font;
                bar += width;
            };
            part(table.higher, Ordering::Higher, ChartWords::tr("higher"));
            part(table.equal, Ordering::Equal, ChartWords::tr("equal"));
            part(table.lower, Ordering::Lower, ChartWords::tr("lower"));
        }));
        m_y += area.height() + 4;
    }
    /// The right end of a column.
    qreal rightOf(qsizetype column) const
    {
        qreal right = m_stage.area.left() + m_widths.names;
        for (qsizetype i = 0; i <= column; ++i)
            right += gap + m_widths.figures.at(i) + m_widths.differences.at(i);
        return right;
    }
    void addRule(qreal y, const QColor &color)
    {
        const QLineF line(m_stage.area.left(), y, rightOf(m_table.columns.size() - 1), y);
        m_stage.add(new PaintItem(QRectF(line.p1(), line.p2()).adjusted(-1, -1, 1, 1),
                                  [=](QPainter &painter) {
                                      painter.setPen(QPen(color, 1));
                                      painter.drawLine(line);
                                  }));
    }
    void addHead()
    {
        const QColor muted = m_stage.theme.textMuted;
        addText({m_stage.area.left(), m_y, m_widths.names, m_line}, m_table.rowHead, muted, false,
                Qt::AlignLeft | Qt::AlignVCenter);
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const qreal width = m_widths.figures.at(column) + m_widths.differences.at(column);
            addText({rightOf(column) - width, m_y, width, m_line}, m_table.columns.at(column),
                    muted, false, Qt::AlignRight | Qt::AlignVCenter);
        }
        m_y += m_line;
        addRule(m_y, m_stage.theme.border);
    }
    void addRow(const ChartTableRow &row)
    {
        addText({m_stage.area.left(), m_y, m_widths.names, m_line}, nameOf(row), m_stage.theme.text,
                false, Qt::AlignLeft | Qt::AlignVCenter);
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const ChartCell &cell = row.cells.at(column);
            const qreal width = m_widths.figures.at(column) + m_widths.differences.at(column);
            const QRectF rect(rightOf(column) - width, m_y, width, m_line);
            if (!cell.text.isEmpty())
                m_stage.add(new CellItem(cell, rect, m_widths.differences.at(column), m_stage.theme,
                                         m_font));
        }
        m_y += m_line;
        addRule(m_y, m_stage.theme.gridLine);
    }

    const ChartStage &m_stage;
    const ChartTable &m_table;
    int m_font;
    qreal m_line;
    Widths m_widths;
    qreal m_y;
};

} // namespace

QSizeF leastTable(const ChartData &data, int fontPixels)
{
    if (data.table.isEmpty())
        return {0, 0};
    const int font = fontPixels - 1;
    const bool bar = data.kind == ChartKind::Cascade &&
                     data.table.higher + data.table.equal + data.table.lower > 0;
    const qreal lines = qreal(data.table.rows.size()) + 2;
    return {widthsOf(data.table, QFontMetricsF(chartFont(font))).all() + 8,
            lines * lineHeight(font) + (bar ? lineHeight(font) + font * 1.1 + 4 : 0) + font * 1.2};
}

void layOutTable(const ChartStage &stage)
{
    if (!stage.data.table.isEmpty())
        TableLayout(stage).layOut();
}

} // namespace PlanLens
