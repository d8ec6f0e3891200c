// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QRectF>

class QPainter;

namespace PlanLens {

struct Theme;

/// Measures and paints the text of one cell: words that may wrap, raised numbers, a tag after.
class CellText
{
public:
    enum class Face { Cell, Head, Section };

    CellText(const SheetCell &cell, Face face);

    /// Width on one line.
    qreal naturalWidth() const;
    /// Width of the widest word of letters: Chinese breaks anywhere, “expected” nowhere.
    qreal widestWord() const;
    /// Lines of the text when it has to fit a width, each of lineHeight(SheetFont::Cell).
    int linesNeeded(qreal width) const;
    /// Whether the text has a figure, which others can stand under by an alignment.
    bool hasPoint(SheetAlign align) const;
    /// Width of what stands left of the place where they meet.
    qreal beforePoint(SheetAlign align) const;
    /// Paints into a rectangle, in its vertical middle. `point` is where the decimal point comes to
    /// stand in a column that is aligned by it, from the left of the rectangle.
    void paint(QPainter &painter, const QRectF &rect, SheetAlign align, const Theme &theme,
               qreal point = 0) const;
    /// Paints those lines alone, from the top of the rectangle: a part of a row that is set over
    /// several pages.
    void paintLines(QPainter &painter, const QRectF &rect, SheetAlign align, const Theme &theme,
                    int first, int count) const;

private:
    /// A line, and whether it is the last of the text.
    struct Line
    {
        QString text;
        bool last = false;
    };
    QStringList linesIn(qreal width) const;
    void paintLine(QPainter &painter, const Line &line, const QRectF &rect, SheetAlign align,
                   const Theme &theme, qreal point) const;
    qreal trailingWidth() const;
    QString noteText() const;
    QFont font() const;
    QColor ink(const Theme &theme) const;
    void paintTrailing(QPainter &painter, const QPointF &baseline, const Theme &theme) const;

    const SheetCell &m_cell;
    Face m_face;
};

} // namespace PlanLens
