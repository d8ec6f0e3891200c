// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetlayout.h"

#include "charts/chartlegend.h"
#include "printing/legendofsheet.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"
#include "sheets/tablebands.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace PlanLens {

SheetLayout::SheetLayout(const SheetContent &content)
    : m_content(&content)
    , m_pageSize((content.landscape ? content.paper.transposed() : content.paper) *
                 SheetStyle::pixelsPerMillimetre)
{
    for (const SheetTable &table : content.tables)
        m_tables.emplace_back(table, textArea().width());
    newPage();
    addText(content.title, SheetFont::Title, 2, 60, SheetAlign::Center);
    addText(content.department, SheetFont::Heading, 2, 0, SheetAlign::Center);
    addText(content.subtitle, SheetFont::Subtitle, 12, 0, SheetAlign::Center);
    addCharts();
    // The audit is an appendix: it stands after checks and sources.
    const int appendix = int(content.ownTables());
    for (int i = 0; i < appendix; ++i)
        addTable(i);
    addSources();
    for (int i = appendix; i < content.tables.size(); ++i)
        addTable(i);
    if (content.sourcesAtEnd)
        addSourcesAtEnd();
}

QRectF SheetLayout::textArea() const
{
    QMarginsF margins = m_content->margins * SheetStyle::pixelsPerMillimetre;
    constexpr qreal edge = 8; // nearer to it printers do not print
    margins.setBottom(
        std::max(margins.bottom(), SheetStyle::footerGap + SheetStyle::footerHeight + edge));
    return QRectF(QPointF(), m_pageSize).marginsRemoved(margins);
}

qreal SheetLayout::room() const
{
    return textArea().bottom() - m_y;
}

void SheetLayout::newPage()
{
    m_pages.emplace_back();
    m_y = textArea().top();
}

void SheetLayout::put(SheetPiece piece, qreal height)
{
    piece.rect = QRectF(textArea().left(), m_y, textArea().width(), height);
    m_pages.back().pieces << piece;
    m_y += height;
}

/// `keep` is what has to fit below it on the same page.
void SheetLayout::addText(const QString &text, SheetFont font, qreal after, qreal keep,
                          SheetAlign align)
{
    if (text.isEmpty())
        return;
    const qreal line = lineHeight(font);
    if (room() < line + keep)
        newPage();
    QTextLayout layout(text, sheetFont(font));
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(textArea().width());
        if (room() < line)
            newPage();
        put({.text = text.mid(row.textStart(), row.textLength()).trimmed(),
             .font = font,
             .align = align},
            line);
    }
    layout.endLayout();
    m_y += after;
}

/// The part of `marks` that lies on a line, counted from its start.
static QList<TextSpan> marksOn(const QTextLine &line, const QList<TextSpan> &marks)
{
    QList<TextSpan> onLine;
    for (const TextSpan &mark : marks) {
        const int start = std::max(mark.start, line.textStart());
        const int end = std::min(mark.start + mark.length, line.textStart() + line.textLength());
        if (start < end)
            onLine.append({start - line.textStart(), end - start});
    }
    return onLine;
}

void SheetLayout::addParagraph(const QString &text, const QList<TextSpan> &marks)
{
    const qreal height = lineHeight(SheetFont::Body) + 2;
    QTextLayout layout(text, sheetFont(SheetFont::Body));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textArea().width());
        if (room() < height)
            newPage();
        put({.text = text.mid(line.textStart(), line.textLength()),
             .font = SheetFont::Body,
             .marks = marksOn(line, marks)},
            height);
    }
    layout.endLayout();
}

void SheetLayout::addCharts()
{
    const int count = int(m_content->charts.size());
    if (count == 0)
        return;
    const QRectF area = textArea();
    const bool single = count == 1 && m_content->charts.constFirst().isHorizontal();
    const int perRow = single ? 1 : std::clamp(count, 2, m_content->landscape ? 4 : 3);
    constexpr qreal gap = 14;
    const qreal width = (area.width() - gap * (perRow - 1)) / perRow;
    const qreal height = single ? 60 + 20.0 * qreal(m_content->charts.constFirst().groups.size())
                                : SheetStyle::chartHeight;
    for (int i = 0; i < count; ++i) {
        if (i % perRow == 0) {
            if (i > 0)
                m_y += height + 8;
            if (room() < height && !m_pages.back().pieces.isEmpty())
                newPage();
        }
        const QRectF rect(area.left() + (i % perRow) * (width + gap), m_y, width,
                          std::min(height, area.height()));
        m_pages.back().pieces << SheetPiece{
            .kind = SheetPiece::Kind::Chart, .rect = rect, .index = i};
    }
    m_y += height + 6;
    const LegendLayout legend(legendOfSheet(*m_content), area.width(), 11);
    if (room() < legend.height())
        newPage();
    put({.kind = SheetPiece::Kind::Legend}, legend.height());
    m_y += 12;
}

void SheetLayout::addTable(int index)
{
    for (int band = 0; band < m_tables.at(std::size_t(index)).bands().size(); ++band)
        addBand(index, band);
}

/// The title at the left and the unit at the right, over the table.
void SheetLayout::addCaption(int index, bool continued, qreal keep)
{
    const SheetTable &table = m_content->tables.at(index);
    QString title = table.title;
    if (continued)
        title = title.isEmpty() ? SheetWords::tr("continued")
                                : SheetWords::tr("%1, continued").arg(title);
    if (title.isEmpty() && table.unit.isEmpty())
        return;
    const qreal line = lineHeight(SheetFont::Heading);
    if (room() < line + keep && m_y > textArea().top() + 10)
        newPage();
    const QString unit =
        table.unit.isEmpty() ? QString() : SheetWords::tr("Unit: %1").arg(table.unit);
    const SheetFont font = continued ? SheetFont::Body : SheetFont::Heading;
    const qreal both = QFontMetricsF(sheetFont(font)).horizontalAdvance(title) +
                       QFontMetricsF(sheetFont(SheetFont::Body)).horizontalAdvance(unit);
    // A long title has lines of its own, and the unit stands under it.
    if (both + 20 > textArea().width()) {
        addText(title, font, 0);
        title.clear();
    }
    const qreal top = m_y;
    if (!title.isEmpty())
        put({.text = title, .font = font}, line);
    m_y = top;
    if (!unit.isEmpty())
        put({.text = unit, .font = SheetFont::Body, .align = SheetAlign::Right}, line);
    m_y = (title.isEmpty() && unit.isEmpty() ? top : top + line) + 3;
}

void SheetLayout::addHead(int index, int band)
{
    put({.kind = SheetPiece::Kind::TableHead, .index = index, .band = band},
        table(index).headHeight(band));
}

void SheetLayout::ruleOff()
{
    if (!m_pages.back().pieces.isEmpty())
        m_pages.back().pieces.last().last = true;
}

qreal SheetLayout::fullPage(int index, int band) const
{
    constexpr qreal caption = 40;
    return textArea().height() - table(index).headHeight(band) - caption;
}

/// On the first page nothing but the title would be left, were a table moved to the next.
bool SheetLayout::underTheTitle() const
{
    const QList<SheetPiece> &pieces = m_pages.back().pieces;
    return m_pages.size() == 1 &&
           std::all_of(pieces.begin(), pieces.end(), [](const SheetPiece &piece) {
               return piece.kind == SheetPiece::Kind::Text;
           });
}

/// What has to have room below the caption where a table begins: all of it, if a page holds it,
/// with the line below it; of a longer one the first rows.
qreal SheetLayout::startHeight(int index, int band, const QList<int> &rows) const
{
    qreal all = lineHeight(SheetFont::Tag) + 1;
    for (const int row : rows)
        all += table(index).rowHeight(band, row);
    const qreal head = table(index).headHeight(band);
    if (all <= fullPage(index, band) && !underTheTitle())
        return head + all;
    const qreal first = rows.isEmpty() ? 0 : heldHeight(index, band, rows, 0);
    const qreal second = rows.size() > 1 ? leastHeight(index, band, rows.at(1)) : 0;
    return head + first + second;
}

qreal SheetLayout::leastHeight(int index, int band, int row) const
{
    const qreal height = table(index).rowHeight(band, row);
    constexpr int begun = 5;
    return height <= fullPage(index, band) ? height : heightOfLines(begun);
}

void SheetLayout::continueTable(int index, int band)
{
    ruleOff();
    newPage();
    addCaption(index, true, 0);
    addHead(index, band);
}

/// Fills the rest of this page with the row, and as many further ones as it takes.
void SheetLayout::addTallRow(int index, int band, int row)
{
    const int all = table(index).rowLines(band, row);
    for (int line = 0; line < all;) {
        if (line > 0)
            continueTable(index, band);
        const int fitting = int((room() - SheetStyle::rowPadding) / lineHeight(SheetFont::Cell));
        const int lines = std::clamp(fitting, 1, all - line);
        put({.kind = SheetPiece::Kind::TableRow,
             .index = index,
             .band = band,
             .row = row,
             .firstLine = line,
             .lines = lines},
            heightOfLines(lines));
        line += lines;
    }
}

void SheetLayout::addRow(int index, int band, int row)
{
    if (table(index).rowHeight(band, row) > std::min(room(), fullPage(index, band)))
        return addTallRow(index, band, row);
    put({.kind = SheetPiece::Kind::TableRow, .index = index, .band = band, .row = row},
        table(index).rowHeight(band, row));
}

qreal SheetLayout::heldHeight(int index, int band, const QList<int> &rows, qsizetype row) const
{
    const SheetTable &table = m_content->tables.at(index);
    const qreal most = fullPage(index, band);
    qreal height = leastHeight(index, band, rows.at(row));
    for (qsizetype next = row + 1; next < rows.size(); ++next) {
        // A heading needs a row below it; the row before the last waits for the last; what is
        // reckoned from the rows stays below one of them.
        const bool held = table.rows.at(rows.at(next)).joined ||
                          table.rows.at(rows.at(next)).foot ||
                          table.rows.at(rows.at(next - 1)).section || next == rows.size() - 1;
        const qreal more = leastHeight(index, band, rows.at(next));
        if (!held || height + more > most)
            break;
        height += more;
    }
    return height;
}

void SheetLayout::addBand(int index, int band)
{
    QList<QList<int>> bands;
    for (const TableLayout::Band &one : table(index).bands())
        bands << one.columns;
    const QList<int> rows = rowsInBand(m_content->tables.at(index), bands, band);
    m_y += 6;
    const qreal start = startHeight(index, band, rows);
    if (room() < start && m_y > textArea().top() + 10)
        newPage();
    addCaption(index, band > 0, start);
    addHead(index, band);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (room() < heldHeight(index, band, rows, i))
            continueTable(index, band);
        addRow(index, band, rows.at(i));
    }
    ruleOff();
    if (band + 1 == int(bands.size()))
        addText(rowsText(m_content->tables.at(index)), SheetFont::Tag, 0, 0, SheetAlign::Right);
    m_y += 10;
}

/// Notes run on from their title, as under the tables of a yearbook.
void SheetLayout::addNotes(const QString &title, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString number =
            texts.size() > 1 ? QString::number(i + 1) + QStringLiteral(". ") : QString();
        addParagraph((i == 0 ? title : QString()) + number + texts.at(i));
    }
    if (!texts.isEmpty())
        m_y += 6;
}

static void addSource(const SheetSource &source, QString &text, QList<TextSpan> &numbers)
{
    const QString number = QString::number(source.number);
    numbers.append({int(text.size()), int(number.size())});
    text += number + QChar::Nbsp + source.text;
}

void SheetLayout::addSources()
{
    addNotes(SheetWords::tr("Notes: "), m_content->remarks);
    addNotes(SheetWords::tr("Checks: "), m_content->checks);
    if (m_content->sources.isEmpty() || m_content->sourcesAtEnd)
        return;
    // Run on, as notes are set: one under the other they would fill pages.
    QString text = SheetWords::tr("Sources: ");
    QList<TextSpan> numbers;
    for (const SheetSource &source : m_content->sources) {
        if (!numbers.isEmpty())
            text += QStringLiteral("\u2003 ");
        addSource(source, text, numbers);
    }
    addParagraph(text, numbers);
    m_y += 10;
}

void SheetLayout::addSourcesAtEnd()
{
    if (m_content->sources.isEmpty())
        return;
    newPage();
    addText(SheetWords::tr("Sources"), SheetFont::Heading, 6);
    for (const SheetSource &source : m_content->sources) {
        QString text;
        QList<TextSpan> numbers;
        addSource(source, text, numbers);
        addParagraph(text, numbers);
    }
}

bool isBetterAcross(const SheetContent &content)
{
    const qreal margins = content.margins.left() + content.margins.right();
    const auto parts = [&](qsizetype table, qreal paper) {
        const qreal width = (paper - margins) * SheetStyle::pixelsPerMillimetre;
        return TableLayout(content.tables.at(table), width).bands().size();
    };
    for (qsizetype i = 0; i < content.ownTables(); ++i) {
        const qsizetype upright = parts(i, content.paper.width());
        if (upright > 1 && parts(i, content.paper.height()) < upright)
            return true;
    }
    return false;
}

} // namespace PlanLens
