// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/setsource.h"
#include "sidebyside/tablegrid.h"
#include "typesetting/documentstyle.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace PlanLens {

/// A figure a person can choose, as it was set.
struct SetFigure
{
    FigureRange range;   ///< in the text of its box
    QList<QRectF> rects; ///< one a line, in the box
    bool corrected = false;
};

/// A paragraph or a cell set into lines, to be drawn again and again.
struct SetBox
{
    QRectF rect; ///< of the text, in its strip
    std::unique_ptr<QTextLayout> layout;
    QList<SetFigure> figures;
    std::optional<QRectF> cell; ///< of a table: the cell around the text, in its strip
    TableGrid::Place place;     ///< of a cell
    QColor ground;              ///< of what is marked in it first; invalid where nothing is

    /// Whether its text is one figure and nothing else.
    bool isFigure() const
    {
        return figures.size() == 1 && layout &&
               figures.constFirst().range.length == layout->text().size();
    }
};

/// What a strip becomes.
struct SetStrip
{
    std::vector<SetBox> boxes;
    qreal height = 0; ///< pixels
};

/// Sets text into a column: serif, with the indent and line height of Chinese text; the cells of a
/// table in columns.
class TextSetter
{
public:
    using Marks = QList<QTextLayout::FormatRange>;

    TextSetter() : TextSetter(Theme::light(), 0) {}
    TextSetter(const Theme &theme, qreal width);

    qreal width() const { return m_width; }
    const DocumentStyle &style() const { return m_style; }
    /// `marks` are over the text of the whole passage. `grid` is that of the table, for its rows.
    SetStrip set(const SetSource &source, const Strip &strip, const TableGrid *grid,
                 const Marks &marks) const;
    /// About how high it will be once it is set, for what is not in the window yet.
    qreal estimate(const SetSource &source, const Strip &strip, const TableGrid *grid) const;
    /// Space above and below the blocks of a row.
    static constexpr qreal above = 3;
    static constexpr qreal below = 5;

private:
    struct Measure
    {
        QTextCharFormat format;
        qreal line = 0;   ///< height of a line
        qreal indent = 0; ///< of the first one
    };
    struct Stretch
    {
        int piece = 0;
        int start = 0; ///< in the piece
        int length = 0;
    };

    Measure measureOf(const Block &block, const Strip &strip) const;
    Measure measureOf(const TableGrid::Place &cell) const;
    qreal linesOf(QStringView text, const Measure &measure, qreal width) const;
    SetBox setBox(const SetSource &source, const Stretch &stretch, const Measure &measure,
                  const QRectF &room, Qt::Alignment alignment, const Marks &marks) const;
    SetStrip setTableRow(const SetSource &source, const Strip &strip, const TableGrid &grid,
                         const Marks &marks) const;
    qreal leastRow(const TableGrid &grid) const;
    qreal rowHeight(qreal text, const TableGrid::Place &place, const TableGrid &grid) const;
    qreal estimateRow(const SetSource &source, const Strip &strip, const TableGrid &grid) const;

    DocumentStyle m_style;
    qreal m_width = 0;
};

} // namespace PlanLens
