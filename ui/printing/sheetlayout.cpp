// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetlayout.h"

#include "charts/chartlegend.h"
#include "presenting/sheetwords.h"
#include "printing/legendofsheet.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace PlanLens {

SheetLayout::SheetLayout(const SheetContent &content)
    : m_content(&content)
    , m_pageSize(content.landscape ? SheetStyle::a4.transposed() : SheetStyle::a4)
{
    for (const SheetTable &table : content.tables)
        m_tables.emplace_back(table, textArea().width());
    newPage();
    addText(content.title, SheetFont::Title, 2, 60);
    addText(content.subtitle, SheetFont::Subtitle, 12);
    addCharts();
    // The audit is an appendix: it stands after checks and sources.
    const int appendix = int(content.tables.size()) - (content.audit ? 1 : 0);
    for (int i = 0; i < appendix; ++i)
        addTable(i);
    addSources();
    for (int i = appendix; i < content.tables.size(); ++i)
        addTable(i);
}

QRectF SheetLayout::textArea() const
{
    return QRectF(QPointF(), m_pageSize).marginsRemoved(SheetStyle::margins);
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
void SheetLayout::addText(const QString &text, SheetFont font, qreal after, qreal keep)
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
        put({.text = text.mid(row.textStart(), row.textLength()).trimmed(), .font = font}, line);
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
            if (room() < height)
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
    const SheetTable &table = m_content->tables.at(index);
    if (!table.title.isEmpty()) {
        m_y += 10;
        addText(table.title, SheetFont::Heading, 6, 90);
    }
    for (int band = 0; band < m_tables.at(std::size_t(index)).bands().size(); ++band)
        addBand(index, band);
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

void SheetLayout::addRow(int index, int band, int row)
{
    put({.kind = SheetPiece::Kind::TableRow, .index = index, .band = band, .row = row},
        table(index).rowHeight(band, row));
}

/// Rows that say something in a band; all of them where the table is not parted.
QList<int> SheetLayout::rowsOf(int index, int band) const
{
    const SheetTable &table = m_content->tables.at(index);
    const QList<TableLayout::Band> &bands = m_tables.at(std::size_t(index)).bands();
    const auto speaks = [&](const SheetRow &row) {
        const QList<int> &columns = bands.at(band).columns;
        return row.section || bands.size() == 1 ||
               std::any_of(columns.begin(), columns.end(), [&](int column) {
                   return table.columns.at(column).group >= 0 &&
                          !row.cells.at(column).text.isEmpty();
               });
    };
    QList<int> rows;
    for (int row = 0; row < table.rows.size(); ++row) {
        if (speaks(table.rows.at(row)))
            rows << row;
    }
    return rows;
}

void SheetLayout::addBand(int index, int band)
{
    const SheetTable &table = m_content->tables.at(index);
    const TableLayout &layout = m_tables.at(std::size_t(index));
    const QList<int> rows = rowsOf(index, band);
    const auto height = [&](qsizetype i) {
        return i < rows.size() ? layout.rowHeight(band, rows.at(i)) : 0;
    };
    if (room() < layout.headHeight(band) + height(0) + height(1))
        newPage();
    addHead(index, band);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // A heading needs a row below it; the row before the last waits for the last.
        const bool leads = table.rows.at(rows.at(i)).section || i == rows.size() - 2;
        const qreal needed = height(i) + (leads ? height(i + 1) : 0);
        if (room() < needed) {
            ruleOff();
            newPage();
            addHead(index, band);
        }
        addRow(index, band, rows.at(i));
    }
    ruleOff();
    m_y += 16;
}

void SheetLayout::addSources()
{
    const auto list = [&](const QString &title, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        addText(title, SheetFont::Heading, 4, 3 * lineHeight(SheetFont::Body));
        for (const QString &text : texts)
            addParagraph(text);
        m_y += 10;
    };
    list(SheetWords::tr("Checks"), m_content->checks);
    list(SheetWords::tr("Remarks"), m_content->remarks);
    if (m_content->sources.isEmpty())
        return;
    addText(SheetWords::tr("Sources"), SheetFont::Heading, 4, 3 * lineHeight(SheetFont::Body));
    // Run on, as notes are set: one under the other they would fill pages.
    QString text;
    QList<TextSpan> numbers;
    for (const SheetSource &source : m_content->sources) {
        if (!text.isEmpty())
            text += QStringLiteral("\u2003 ");
        const QString number = QString::number(source.number);
        numbers.append({int(text.size()), int(number.size())});
        QString place = source.text;
        place.replace(QStringLiteral("¶ "), QStringLiteral("¶") + QChar::Nbsp);
        text += number + QChar::Nbsp + place;
    }
    addParagraph(text, numbers);
    m_y += 10;
}

} // namespace PlanLens
