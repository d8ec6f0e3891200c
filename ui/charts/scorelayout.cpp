// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlines.h"
#include "charts/chartstage.h"
#include "figures/verdicttext.h"
#include "presenting/chartwords.h"
#include "presenting/figuretext.h"
#include "style/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace PlanLens {

namespace {

constexpr qreal scoreGap = 12; ///< between columns

qreal scoreLineHeight(int fontPixels)
{
    return fontPixels * 1.9;
}

qreal scoreNoteHeight(int fontPixels)
{
    return fontPixels + 4;
}

/// A wider name or cell is cut; its tip has all of it.
qreal mostScoreWidth(int fontPixels)
{
    return fontPixels * 28.0;
}

QString indentedName(const ScoreLine &line)
{
    return line.isPart ? QStringLiteral("  ") + line.name : line.name;
}

QString kindOf(const ScoreLine &line)
{
    return line.attribute ? attributeText(*line.attribute) : QString();
}

/// “● 8.3 / ≥ 6”
QString signedText(const ScoreLine &line, const ScoreRow &row)
{
    return verdictSymbol(shownVerdict(row)) + QChar(QChar::Nbsp) + scoreCellText(line, row);
}

QString totalsHead()
{
    return ChartWords::tr("Met / missed / open");
}

QString completionHead()
{
    return ChartWords::tr("Completion rate: met of those judged");
}

struct ScoreWidths
{
    qreal names = 0;  ///< at least
    qreal wanted = 0; ///< of the names, where there is room
    qreal units = 0;
    qreal kinds = 0; ///< 0 where nothing is said to be binding or expected
    QList<qreal> columns;

    qreal beside() const
    {
        qreal sum = scoreGap + units + (kinds > 0 ? scoreGap + kinds : 0);
        for (const qreal width : columns)
            sum += scoreGap + width;
        return sum;
    }
    qreal all() const { return names + beside(); }
};

/// Of the names at the left of lines and totals.
qreal namesWidth(const ScoreGrid &grid, const QFontMetricsF &strong)
{
    qreal width = strong.horizontalAdvance(totalsHead());
    const auto take = [&](const QString &text) {
        width = std::max(width, strong.horizontalAdvance(text));
    };
    take(completionHead());
    for (const ScoreLine &line : grid.lines)
        take(indentedName(line));
    for (const ScoreTotal &total : grid.parts)
        take(total.label);
    return width;
}

qreal columnWidth(const ScoreGrid &grid, qsizetype column, const QFontMetricsF &strong)
{
    qreal width = strong.horizontalAdvance(grid.columns.at(column));
    const auto take = [&](const QString &text) {
        width = std::max(width, strong.horizontalAdvance(text));
    };
    for (const ScoreLine &line : grid.lines) {
        if (const std::optional<ScoreRow> &row = line.cells.at(column))
            take(signedText(line, *row));
    }
    for (const ScoreTotal &total : grid.parts)
        take(countsText(total.tallies.at(column)));
    take(countsText(grid.all.tallies.at(column)));
    take(completionText(grid.all.tallies.at(column)));
    return width;
}

ScoreWidths scoreWidthsOf(const ScoreGrid &grid, const ChartParts &parts)
{
    const int font = parts.fontPixels;
    const QFontMetricsF strong(chartFont(font, true)); // no narrower than plain type
    ScoreWidths widths;
    widths.wanted = namesWidth(grid, strong);
    widths.units = strong.horizontalAdvance(ChartWords::tr("Unit"));
    for (const ScoreLine &line : grid.lines) {
        widths.units = std::max(widths.units, strong.horizontalAdvance(line.unit));
        widths.kinds = std::max(widths.kinds, strong.horizontalAdvance(kindOf(line)));
    }
    if (widths.kinds > 0)
        widths.kinds = std::max(widths.kinds, strong.horizontalAdvance(ChartWords::tr("Kind")));
    for (qsizetype column = 0; column < grid.columns.size(); ++column)
        widths.columns << columnWidth(grid, column, strong);
    widths.names = widths.wanted;
    if (parts.further != FurtherLines::InTips) // paper has no tips
        return widths;
    widths.wanted = std::min(widths.wanted, mostScoreWidth(font));
    widths.names = std::min(widths.wanted, font * 14.0);
    for (qreal &column : widths.columns)
        column = std::min(column, mostScoreWidth(font));
    return widths;
}

qsizetype scoreLineCount(const ScoreGrid &grid)
{
    qsizetype lines = 4 + grid.lines.size() + grid.parts.size(); // heads, all, completion rate
    QString section;
    for (const ScoreLine &line : grid.lines) {
        lines += line.section != section && !line.section.isEmpty() ? 1 : 0;
        section = line.section;
    }
    return lines;
}

QStringList scoreNotes(const ChartData &data, int fontPixels, qreal width)
{
    return wrapped(data.notes, QFontMetricsF(chartFont(fontPixels - 1)), width - 4,
                   std::numeric_limits<int>::max(), FurtherLines::Written);
}

QString explain(const ScoreLine &line, const ScoreRow &row, const QString &column)
{
    QStringList lines{column.isEmpty() ? line.name
                                       : ChartWords::tr("%1, %2").arg(line.name, column)};
    if (row.target)
        lines << ChartWords::tr("target: %1").arg(row.target->printed);
    if (row.actual)
        lines << (row.actual->estimated ? ChartWords::tr("actual, estimated: %1")
                                        : ChartWords::tr("actual: %1"))
                     .arg(row.actual->printed);
    if (row.next)
        lines << ChartWords::tr("next target: %1").arg(row.next->printed);
    if (talliedVerdict(row) != row.verdict)
        lines << ChartWords::tr("%1, by the report's own word").arg(verdictText(shownVerdict(row)));
    else if (row.verdict)
        lines << verdictText(*row.verdict) +
                     (row.reason.isEmpty() ? QString() : ChartWords::tr(": %1").arg(row.reason));
    return lines.join(QLatin1Char('\n'));
}

/// Verdict and actual against target of one indicator in one column.
class ScoreItem : public AnchoredItem
{
public:
    ScoreItem(const ScoreLine &line, const ScoreRow &row, const QString &column, const QRectF &cell,
              const ChartStage &stage)
        : AnchoredItem(cell.adjusted(-4, 2, 2, -2), stage.theme)
        , m_cell(cell)
        , m_verdict(shownVerdict(row))
        , m_text(scoreCellText(line, row))
        , m_font(chartFont(stage.parts.fontPixels))
    {
        QList<Anchor> places;
        for (const std::optional<Observation> *figure : {&row.actual, &row.target, &row.next}) {
            if (*figure)
                places << (*figure)->anchor;
        }
        setPlaces(places.value(0), places.mid(1));
        setExplanation(explain(line, row, column));
    }

protected:
    void paintContent(QPainter &painter) override
    {
        const QFontMetricsF metrics(m_font);
        const QString sign = verdictSymbol(m_verdict) + QChar(QChar::Nbsp);
        const qreal room = metrics.horizontalAdvance(sign);
        painter.setFont(m_font);
        painter.setPen(verdictColor(m_verdict, theme()));
        painter.drawText(m_cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sign);
        painter.setPen(theme().text);
        const QRectF rest = m_cell.adjusted(room, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_text, Qt::ElideRight, rest.width() + 1));
    }

private:
    QRectF m_cell;
    Verdict m_verdict;
    QString m_text;
    QFont m_font;
};

class ScoreLayout
{
public:
    explicit ScoreLayout(const ChartStage &stage)
        : m_stage(stage)
        , m_grid(stage.data.scores)
        , m_font(stage.parts.fontPixels)
        , m_line(scoreLineHeight(m_font))
        , m_widths(scoreWidthsOf(m_grid, stage.parts))
        , m_names(std::clamp(stage.area.width() - 4 - m_widths.beside(), m_widths.names,
                             m_widths.wanted))
        , m_y(stage.area.top())
    {}

    void layOut()
    {
        addHead();
        QString section;
        for (const ScoreLine &line : m_grid.lines) {
            if (line.section != section && !line.section.isEmpty())
                addSection(line.section);
            section = line.section;
            addLine(line);
        }
        addTotals();
        addNotes();
    }

private:
    void addText(const QRectF &rect, const QString &text, const QColor &color, bool bold = false)
    {
        PaintItem *item =
            textItem(rect, text, chartFont(m_font, bold), color, Qt::AlignLeft | Qt::AlignVCenter);
        item->setToolTip(plainTip(text));
        m_stage.add(item);
    }
    QRectF nameRect() const { return {m_stage.area.left(), m_y, m_names, m_line}; }
    QRectF unitRect() const { return {nameRect().right() + scoreGap, m_y, m_widths.units, m_line}; }
    QRectF kindRect() const { return {unitRect().right() + scoreGap, m_y, m_widths.kinds, m_line}; }
    QRectF columnRect(qsizetype column) const
    {
        qreal left = (m_widths.kinds > 0 ? kindRect() : unitRect()).right() + scoreGap;
        for (qsizetype i = 0; i < column; ++i)
            left += m_widths.columns.at(i) + scoreGap;
        return {left, m_y, m_widths.columns.at(column), m_line};
    }
    void endLine(const QColor &color)
    {
        m_y += m_line;
        const qreal right = columnRect(m_grid.columns.size() - 1).right();
        m_stage.add(lineItem({m_stage.area.left(), m_y, right, m_y}, QPen(color, 1)));
    }
    void addHead()
    {
        const QColor muted = m_stage.theme.textMuted;
        addText(nameRect(), ChartWords::tr("Indicator"), muted);
        addText(unitRect(), ChartWords::tr("Unit"), muted);
        if (m_widths.kinds > 0)
            addText(kindRect(), ChartWords::tr("Kind"), muted);
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column)
            addText(columnRect(column), m_grid.columns.at(column), m_stage.theme.text, true);
        endLine(m_stage.theme.border);
    }
    void addSection(const QString &section)
    {
        QRectF rect = nameRect();
        rect.setRight(columnRect(m_grid.columns.size() - 1).right()); // nothing stands beside it
        addText(rect, section, m_stage.theme.text, true);
        m_y += m_line;
    }
    void addLine(const ScoreLine &line)
    {
        addText(nameRect(), indentedName(line), m_stage.theme.text,
                line.attribute == Attribute::Binding);
        addText(unitRect(), line.unit, m_stage.theme.textMuted);
        if (line.attribute)
            addText(kindRect(), kindOf(line), m_stage.theme.textMuted);
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column) {
            if (const std::optional<ScoreRow> &row = line.cells.at(column))
                m_stage.add(new ScoreItem(line, *row, m_grid.columns.at(column), columnRect(column),
                                          m_stage));
        }
        endLine(m_stage.theme.gridLine);
    }
    void addTotal(const ScoreTotal &total, bool bold)
    {
        addText(nameRect(), total.label, m_stage.theme.text, bold);
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column) {
            PaintItem *counts = textItem(columnRect(column), countsText(total.tallies.at(column)),
                                         chartFont(m_font, bold), m_stage.theme.text,
                                         Qt::AlignLeft | Qt::AlignVCenter);
            counts->setToolTip(plainTip(tallyText(total.tallies.at(column))));
            m_stage.add(counts);
        }
        endLine(m_stage.theme.gridLine);
    }
    void addTotals()
    {
        addText(nameRect(), totalsHead(), m_stage.theme.textMuted);
        endLine(m_stage.theme.border);
        for (const ScoreTotal &total : m_grid.parts)
            addTotal(total, false);
        addTotal(m_grid.all, true);
        addText(nameRect(), completionHead(), m_stage.theme.text);
        for (qsizetype column = 0; column < m_grid.columns.size(); ++column)
            addText(columnRect(column), completionText(m_grid.all.tallies.at(column)),
                    m_stage.theme.text);
        endLine(m_stage.theme.border);
    }
    void addNotes()
    {
        const qreal height = scoreNoteHeight(m_font);
        const qreal width = m_stage.area.width();
        m_y += 4;
        for (const QString &note : scoreNotes(m_stage.data, m_font, width)) {
            m_stage.add(textItem({m_stage.area.left(), m_y, width, height}, note,
                                 chartFont(m_font - 1), m_stage.theme.textMuted,
                                 Qt::AlignLeft | Qt::AlignVCenter));
            m_y += height;
        }
    }

    const ChartStage &m_stage;
    const ScoreGrid &m_grid;
    int m_font;
    qreal m_line;
    ScoreWidths m_widths;
    qreal m_names;
    qreal m_y;
};

} // namespace

QSizeF leastScores(const ChartData &data, const ChartParts &parts, qreal width)
{
    if (data.isEmpty())
        return {0, 0};
    const int font = parts.fontPixels;
    const qreal least = scoreWidthsOf(data.scores, parts).all() + 4;
    const auto notes = scoreNotes(data, font, std::max(width, least)).size();
    return {least, qreal(scoreLineCount(data.scores)) * scoreLineHeight(font) +
                       qreal(notes) * scoreNoteHeight(font) + 12};
}

void layOutScores(const ChartStage &stage)
{
    ScoreLayout(stage).layOut();
}

} // namespace PlanLens
