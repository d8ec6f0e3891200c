// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/textsetter.h"

#include "typesetting/textsize.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr qreal textLine = 1.7;  // of the type size; Chinese fonts bring very unlike ones
constexpr qreal tableLine = 1.4; // of the type size of a cell
constexpr qreal leastWidth = 12;

/// Two texts beside each other are set a little smaller than one that is read.
qreal textPoints()
{
    return documentPoints() * 21 / 23;
}

/// Two titles beside each other need no display size.
qreal sizeOf(const Block &block)
{
    if (block.kind == BlockKind::Title)
        return 1.2;
    return block.kind == BlockKind::Heading ? 1.05 : 1;
}

/// The part of marks over a passage that lies in a stretch of it, counted from its start.
TextSetter::Marks marksIn(const TextSetter::Marks &marks, int start, int length)
{
    TextSetter::Marks inside;
    for (const QTextLayout::FormatRange &mark : marks) {
        const int from = std::max(mark.start, start);
        const int end = std::min(mark.start + mark.length, start + length);
        if (from < end)
            inside.append({from - start, end - from, mark.format});
    }
    return inside;
}

QList<QRectF> rectsOf(const QTextLayout &layout, const FigureRange &range)
{
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(range.start, line.textStart());
        const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
        if (from >= end)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(end);
        rects.append({std::min(left, right), line.y(), std::abs(right - left), line.height()});
    }
    return rects;
}

/// Breaks a layout into lines of one height; returns the height of all.
qreal breakLines(QTextLayout &layout, qreal width, qreal lineHeight, qreal indent)
{
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal left = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(std::max(leastWidth, width - left));
        line.setPosition({left, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout.endLayout();
    return top;
}

} // namespace

TextSetter::TextSetter(const Theme &theme, qreal width)
    : m_style(theme, textPoints()), m_width(width)
{}

TextSetter::Measure TextSetter::measureOf(const Block &block, const Strip &strip) const
{
    const qreal em = m_style.em();
    Measure measure{m_style.charFormat(block), std::round(textLine * sizeOf(block) * em)};
    measure.format.setFontPointSize(sizeOf(block) * textPoints());
    const bool running = block.kind == BlockKind::Paragraph || block.kind == BlockKind::BoxText;
    if (running && strip.start == 0)
        measure.indent = 2 * em;
    return measure;
}

TextSetter::Measure TextSetter::measureOf(const TableGrid::Place &cell) const
{
    const QTextCharFormat format = m_style.cellCharFormat(cell.strong);
    return {format, std::round(tableLine * m_style.em() * format.fontPointSize() / textPoints())};
}

SetBox TextSetter::setBox(const SetSource &source, const Stretch &stretch, const Measure &measure,
                          const QRectF &room, Qt::Alignment alignment, const Marks &marks) const
{
    const PairPassage::Piece &piece = source.passage->pieces().at(stretch.piece);
    const int start = piece.start + stretch.start;
    QString text = source.passage->text().mid(start, stretch.length);
    text.replace(u'\n', QChar::LineSeparator);
    SetBox box{.rect = room, .layout = std::make_unique<QTextLayout>(text, m_style.font())};
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    box.layout->setTextOption(option);
    box.layout->setCacheEnabled(true);
    Marks formats{{0, stretch.length, measure.format}};
    const int head = source.report->blocks.at(piece.place.block).headLength - stretch.start;
    if (head > 0 && !piece.place.isCell()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        formats.append({0, std::min(head, stretch.length), strong});
    }
    const Marks own = marksIn(marks, start, stretch.length);
    box.layout->setFormats(formats + own);
    if (!own.isEmpty())
        box.ground = own.constFirst().format.background().color();
    box.rect.setHeight(breakLines(*box.layout, room.width(), measure.line, measure.indent));
    const Anchor &place = piece.place;
    for (FigureRange range :
         source.figures->at(place.block, place.row, place.column, place.length)) {
        range.start -= stretch.start;
        const QList<QRectF> rects = rectsOf(*box.layout, range);
        if (!rects.isEmpty())
            box.figures.append(
                {range, rects, source.observations->at(range.observation).corrected.has_value()});
    }
    return box;
}

SetStrip TextSetter::set(const SetSource &source, const Strip &strip, const TableGrid *grid,
                         const Marks &marks) const
{
    if (strip.isTableRow())
        return setTableRow(source, strip, *grid, marks);
    const Measure measure = measureOf(source.block(strip), strip);
    SetStrip set;
    set.boxes.push_back(setBox(source, {strip.first, strip.start, strip.length}, measure,
                               {0, 0, m_width, 0}, Qt::AlignLeft, marks));
    set.height = set.boxes.back().rect.height();
    return set;
}

SetStrip TextSetter::setTableRow(const SetSource &source, const Strip &strip, const TableGrid &grid,
                                 const Marks &marks) const
{
    SetStrip set;
    set.height = leastRow(grid);
    const QList<TableGrid::Place> places = grid.row(strip.row);
    for (int i = strip.first; i < strip.last; ++i) {
        const PairPassage::Piece &piece = source.passage->pieces().at(i);
        const TableGrid::Place &place = places.at(piece.place.column);
        const QRectF room(place.left + grid.padding(), grid.padding(),
                          place.width - 2 * grid.padding(), 0);
        SetBox box{.rect = room};
        if (place.drawn)
            box = setBox(source, {i, 0, piece.place.length}, measureOf(place), room,
                         place.alignment, marks);
        box.place = place;
        box.cell = QRectF(place.left, 0, place.width, 0);
        set.height = std::max(set.height, rowHeight(box.rect.height(), place, grid));
        set.boxes.push_back(std::move(box));
    }
    for (SetBox &box : set.boxes) {
        box.cell->setHeight(set.height);
        if (box.place.rows == 1) // in the middle, as the words beside it may run over two lines
            box.rect.moveTop(std::round((set.height - box.rect.height()) / 2));
    }
    return set;
}

qreal TextSetter::linesOf(QStringView text, const Measure &measure, qreal width) const
{
    const qreal em = m_style.em() * measure.format.fontPointSize() / textPoints();
    qreal lines = 0;
    for (const QStringView line : text.split(u'\n')) {
        const auto narrow =
            std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x2000; });
        const qreal wanted = (qreal(line.size()) - 0.45 * qreal(narrow)) * em + measure.indent;
        lines += std::max(1.0, std::ceil(wanted / std::max(leastWidth, width)));
    }
    return lines;
}

qreal TextSetter::estimate(const SetSource &source, const Strip &strip, const TableGrid *grid) const
{
    if (strip.isTableRow())
        return estimateRow(source, strip, *grid);
    const Measure measure = measureOf(source.block(strip), strip);
    const int start = source.passage->pieces().at(strip.first).start + strip.start;
    const QStringView text = QStringView(source.passage->text()).mid(start, strip.length);
    return linesOf(text, measure, m_width) * measure.line;
}

qreal TextSetter::leastRow(const TableGrid &grid) const
{
    return measureOf(TableGrid::Place{}).line + 2 * grid.padding();
}

/// What a cell asks of its row. One that goes over several rows asks for what the rows below it may
/// not have.
qreal TextSetter::rowHeight(qreal text, const TableGrid::Place &place, const TableGrid &grid) const
{
    return text + 2 * grid.padding() - (place.rows - 1) * leastRow(grid);
}

qreal TextSetter::estimateRow(const SetSource &source, const Strip &strip,
                              const TableGrid &grid) const
{
    const QList<TableGrid::Place> places = grid.row(strip.row);
    qreal height = leastRow(grid);
    for (int i = strip.first; i < strip.last; ++i) {
        const PairPassage::Piece &piece = source.passage->pieces().at(i);
        const TableGrid::Place &place = places.at(piece.place.column);
        if (!place.drawn)
            continue;
        const Measure measure = measureOf(place);
        const QStringView text =
            QStringView(source.passage->text()).mid(piece.start, piece.place.length);
        const qreal lines = linesOf(text, measure, place.width - 2 * grid.padding());
        height = std::max(height, rowHeight(lines * measure.line, place, grid));
    }
    return height;
}

} // namespace PlanLens
