// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"
#include "sheets/tablebands.h"

#include <QList>
#include <QRectF>

namespace PlanLens {

/// The widths and heights of a table in the width of a page. A table that is too wide is parted
/// into bands of whole groups of columns, one below the other, each with the columns of no group.
class TableLayout
{
public:
    /// Columns of one band: indices into the table's, with their places.
    struct Band
    {
        QList<int> columns;
        QList<qreal> lefts;
        QList<qreal> widths;
    };

    TableLayout(const SheetTable &table, qreal width);

    const QList<Band> &bands() const { return m_bands; }
    qreal headHeight(int band) const;
    /// Of each row of the head, from above: one may need several lines.
    const QList<qreal> &headRowHeights(int band) const { return m_headHeights.at(band); }
    qreal rowHeight(int band, int row) const;
    /// Lines of the longest cell of a row, at least 1.
    int rowLines(int band, int row) const { return m_rowLines.at(band).at(row); }
    qreal width() const { return m_width; }
    /// Of a column that is aligned by its decimal points: the widest part before the point, and the
    /// widest after it. Both 0 for other columns, and where that would make them too wide or leaves
    /// them too little room.
    struct Point
    {
        qreal before = 0;
        qreal after = 0;
    };
    Point pointOf(int column) const { return m_points.at(column); }

private:
    void measure();
    void measurePoints();
    void part();
    void fit(Band &band);
    QList<qreal> headHeightsOf(const Band &band) const;
    int linesOf(const Band &band, const SheetRow &row, bool head) const;

    const SheetTable *m_table;
    qreal m_width;
    ColumnWidths m_widths;
    QList<Point> m_points;
    QList<Band> m_bands;
    QList<QList<int>> m_rowLines;      ///< by band; setting text is the slow part of a layout
    QList<QList<qreal>> m_headHeights; ///< by band, for the same reason
};

/// Height of one row of a head.
qreal headRowHeight();
/// Height of a row, or a part of one, of so many lines.
qreal heightOfLines(int lines);

} // namespace PlanLens
