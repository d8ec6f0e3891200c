// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/tablelayout.h"

#include "printing/celltext.h"
#include "printing/sheetstyle.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

static constexpr qreal widestName = 220;
static constexpr qreal widestValue = 92; ///< words in place of a figure wrap beyond it
static constexpr qreal narrowest = 26;
static constexpr qreal keptWhole =
    92; ///< words up to this are broken only where nothing else gives
static constexpr qreal leastName = 110;
static constexpr qreal lastName = 64; ///< where there is no other room

qreal headRowHeight()
{
    return lineHeight(SheetFont::Head) + SheetStyle::rowPadding;
}

TableLayout::TableLayout(const SheetTable &table, qreal width) : m_table(&table), m_width(width)
{
    measure();
    measurePoints();
    part();
    for (Band &band : m_bands) {
        fit(band);
        QList<int> lines;
        for (const SheetRow &row : m_table->rows)
            lines << linesOf(band, row, false);
        m_rowLines << lines;
        m_headHeights << headHeightsOf(band);
    }
}

void TableLayout::measure()
{
    for (QList<qreal> *widths :
         {&m_widths.natural, &m_widths.wished, &m_widths.least, &m_widths.last})
        widths->fill(narrowest, m_table->columns.size());
    const auto widen = [&](const SheetRow &row, CellText::Face face, bool group = false) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells.at(i).columnSpan > 1)
                continue;
            const SheetCell &cell = row.cells.at(i);
            const bool name = m_table->columns.at(i).name;
            const CellText content(cell, face);
            const qreal text = content.naturalWidth() + 1;
            const bool title = !name && face == CellText::Face::Head;
            const bool whole = title ? !group : !name && (cell.number || cell.verdict);
            const qreal most = whole || title ? m_width : name ? widestName : widestValue;
            const qreal width = std::min(text, most) + 2 * SheetStyle::cellPadding;
            const auto widenTo = [&](QList<qreal> &widths, qreal to) {
                widths[i] = std::max(widths.at(i), to);
            };
            widenTo(m_widths.natural, width);
            const qreal word = std::min(content.widestWord() + 1, keptWhole);
            const qreal least = whole ? width : word + 2 * SheetStyle::cellPadding;
            widenTo(m_widths.least, name ? std::min(width, leastName) : least);
            const qreal leastWord = std::max(lastName, word + 2 * SheetStyle::cellPadding);
            widenTo(m_widths.last, name ? std::min(width, leastWord) : least);
            widenTo(m_widths.wished,
                    name || (!whole && text >= keptWhole) ? m_widths.least.at(i) : width);
        }
    };
    // What a group of one column is called may wrap over it, as over several.
    const QList<SheetRow> &head = m_table->head;
    for (qsizetype i = 0; i < head.size(); ++i)
        widen(head.at(i), CellText::Face::Head, i + 1 < head.size());
    for (const SheetRow &row : m_table->rows) {
        if (!row.section)
            widen(row, CellText::Face::Cell);
    }
}

static qreal widthOf(const TableLayout::Point &point)
{
    return point.before + point.after + 1 + 2 * SheetStyle::cellPadding;
}

/// Makes room for the figures of a column one under the other by their points, where there is some.
void TableLayout::measurePoints()
{
    m_points.fill({}, m_table->columns.size());
    for (qsizetype i = 0; i < m_table->columns.size(); ++i) {
        const SheetAlign align = m_table->columns.at(i).align;
        if (align != SheetAlign::Point && align != SheetAlign::End)
            continue;
        Point point;
        qreal widest = 0;
        for (const SheetRow &row : m_table->rows) {
            if (row.section)
                continue;
            const CellText text(row.cells.at(i), CellText::Face::Cell);
            if (!text.hasPoint(align) || text.naturalWidth() > widestValue)
                continue;
            const qreal before = text.beforePoint(align);
            point.before = std::max(point.before, before);
            point.after = std::max(point.after, text.naturalWidth() - before);
            widest = std::max(widest, text.naturalWidth());
        }
        // Where long figures have short marks and short ones long marks, their column would be as
        // wide as both: it is better set to the right.
        constexpr qreal mostWider = 1.3;
        if (point.before + point.after > widest * mostWider)
            continue;
        m_points[i] = point;
        for (QList<qreal> *widths : {&m_widths.natural, &m_widths.wished})
            (*widths)[i] = std::max(widths->at(i), widthOf(point));
    }
}

void TableLayout::part()
{
    for (const QList<int> &columns : columnBands(*m_table, m_widths, m_width))
        m_bands << Band{columns, {}, {}};
}

/// Figures that have too little room to stand by their points are set to the right.
void TableLayout::fit(Band &band)
{
    band.widths = fittedWidths(band.columns, m_widths, m_width);
    qreal left = 0;
    for (qsizetype i = 0; i < band.widths.size(); ++i) {
        band.lefts << left;
        left += band.widths.at(i);
        Point &point = m_points[band.columns.at(i)];
        if (band.widths.at(i) + 0.5 < widthOf(point))
            point = {};
    }
}

int TableLayout::linesOf(const Band &band, const SheetRow &row, bool head) const
{
    int lines = 1;
    const auto face = head          ? CellText::Face::Head
                      : row.section ? CellText::Face::Section
                                    : CellText::Face::Cell;
    if (row.section)
        return std::max(
            lines,
            CellText(row.cells.constFirst(), face).linesNeeded(m_width - SheetStyle::cellPadding));
    for (qsizetype i = 0; i < band.columns.size(); ++i) {
        const SheetCell &cell = row.cells.at(band.columns.at(i));
        if (cell.text.isEmpty() || (!head && cell.columnSpan > 1))
            continue;
        const qsizetype last =
            std::min<qsizetype>(i + std::max(1, int(cell.columnSpan)), band.columns.size()) - 1;
        const qreal right = band.lefts.at(last) + band.widths.at(last);
        const qreal width = right - band.lefts.at(i) - 2 * SheetStyle::cellPadding;
        lines = std::max(lines, CellText(cell, face).linesNeeded(width));
    }
    return lines;
}

qreal heightOfLines(int lines)
{
    return lines * lineHeight(SheetFont::Cell) + SheetStyle::rowPadding;
}

QList<qreal> TableLayout::headHeightsOf(const Band &band) const
{
    QList<qreal> heights;
    for (const SheetRow &row : m_table->head)
        heights << std::max(heightOfLines(linesOf(band, row, true)), headRowHeight());
    return heights;
}

qreal TableLayout::headHeight(int band) const
{
    const QList<qreal> &heights = m_headHeights.at(band);
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

qreal TableLayout::rowHeight(int band, int row) const
{
    return heightOfLines(rowLines(band, row));
}

} // namespace PlanLens
