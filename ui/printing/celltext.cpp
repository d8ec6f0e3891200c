// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/celltext.h"

#include "figures/verdicttext.h"
#include "printing/sheetstyle.h"
#include "sheets/sheetvalues.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace PlanLens {

CellText::CellText(const SheetCell &cell, Face face) : m_cell(cell), m_face(face) {}

QFont CellText::font() const
{
    if (m_face == Face::Head)
        return sheetFont(SheetFont::Head);
    QFont font = sheetFont(SheetFont::Cell);
    font.setBold(m_face == Face::Section || m_cell.strong);
    return font;
}

QColor CellText::ink(const Theme &theme) const
{
    if (m_cell.verdict)
        return verdictColor(*m_cell.verdict, theme);
    return m_cell.muted ? theme.textMuted : theme.text;
}

/// Raised digits of Unicode rather than small ones: copied from a PDF, 6² does not become 62.
static QString raised(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const QString plain = QString::number(number);
    QString text;
    for (const QChar digit : plain)
        text += digits.at(digit.digitValue());
    return text;
}

QString CellText::noteText() const
{
    QStringList numbers;
    for (const int note : m_cell.notes)
        numbers << raised(note);
    numbers.removeDuplicates();
    return numbers.join(QLatin1Char(',')); // ⁸,⁹ are two, ⁸⁹ is one
}

static qreal advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

static QString symbolOf(const SheetCell &cell)
{
    return cell.verdict ? verdictSymbol(*cell.verdict) + QChar(0x2009) : QString();
}

qreal CellText::trailingWidth() const
{
    qreal width = 0;
    if (!m_cell.notes.isEmpty())
        width += advance(sheetFont(SheetFont::Note), noteText()) + 1;
    if (!m_cell.tag.isEmpty())
        width += advance(sheetFont(SheetFont::Tag), m_cell.tag) + 3;
    return width;
}

qreal CellText::widestWord() const
{
    qreal widest = 0;
    qsizetype start = 0;
    const QString &text = m_cell.text;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text.at(i) : QChar();
        const bool joins = c == u'/' || c == u'-'; // lines break behind it: person-time, yuan/kg
        const bool inWord = !c.isNull() && !c.isSpace() && c.script() != QChar::Script_Han;
        if (inWord && !joins)
            continue;
        const qsizetype end = joins ? i + 1 : i;
        widest = std::max(widest, advance(font(), text.mid(start, end - start)));
        start = i + 1;
    }
    return widest;
}

qreal CellText::naturalWidth() const
{
    const QStringList lines = (symbolOf(m_cell) + m_cell.text).split(u'\n');
    qreal width = advance(font(), lines.constLast()) + trailingWidth();
    for (const QString &line : lines)
        width = std::max(width, advance(font(), line));
    return width;
}

bool CellText::hasPoint(SheetAlign align) const
{
    const bool aligned = align == SheetAlign::Point || align == SheetAlign::End;
    return aligned && !m_cell.verdict && !m_cell.text.contains(u'\n') && pointIn(m_cell.text) >= 0;
}

qreal CellText::beforePoint(SheetAlign align) const
{
    return advance(font(), align == SheetAlign::Point ? m_cell.text.left(pointIn(m_cell.text))
                                                      : m_cell.text);
}

QStringList CellText::linesIn(qreal width) const
{
    const QString text = symbolOf(m_cell) + m_cell.text;
    if (naturalWidth() <= width + 0.5)
        return text.split(u'\n');
    QString parted = text; // of as many characters
    parted.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(parted, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        // What trails stands on the last line, wherever that comes to be.
        line.setLineWidth(std::max(width - trailingWidth(), 12.0));
        lines << text.mid(line.textStart(), line.textLength()).remove(u'\n');
    }
    layout.endLayout();
    return lines;
}

int CellText::linesNeeded(qreal width) const
{
    return int(linesIn(width).size());
}

void CellText::paintTrailing(QPainter &painter, const QPointF &baseline, const Theme &theme) const
{
    qreal x = baseline.x() + 1;
    if (!m_cell.notes.isEmpty()) {
        painter.setFont(sheetFont(SheetFont::Note));
        painter.setPen(theme.accent);
        painter.drawText(QPointF(x, baseline.y()), noteText());
        x += advance(painter.font(), noteText());
    }
    if (!m_cell.tag.isEmpty()) {
        painter.setFont(sheetFont(SheetFont::Tag));
        painter.setPen(theme.textMuted);
        painter.drawText(QPointF(x + 3, baseline.y()), m_cell.tag);
    }
}

/// `rect` is that of the line; `point` is 0 where the text has more lines than this one.
void CellText::paintLine(QPainter &painter, const Line &line, const QRectF &rect, SheetAlign align,
                         const Theme &theme, qreal point) const
{
    const QFont face = font();
    const QFontMetricsF metrics(face);
    const QString text = line.last ? line.text : line.text.trimmed();
    const qreal words = metrics.horizontalAdvance(text);
    const qreal width = words + (line.last ? trailingWidth() : 0);
    qreal x = rect.left();
    const bool figure = hasPoint(align) && point >= 0;
    const bool aligned = figure && point > 0 && naturalWidth() <= rect.width() + 0.5;
    if (align == SheetAlign::Right || (figure && !aligned))
        x = rect.right() - width;
    else if (aligned)
        x = rect.left() + point - beforePoint(align);
    else if (align != SheetAlign::Left)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(face);
    painter.setPen(ink(theme));
    painter.drawText(QPointF(x, baseline), text);
    if (line.last)
        paintTrailing(painter, {x + words, baseline}, theme);
}

void CellText::paint(QPainter &painter, const QRectF &rect, SheetAlign align, const Theme &theme,
                     qreal point) const
{
    const QStringList lines = linesIn(rect.width());
    const qreal height = lineHeight(SheetFont::Cell);
    qreal top = rect.center().y() - qreal(lines.size()) * height / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        paintLine(painter, {lines.at(i), i + 1 == lines.size()},
                  {rect.left(), top, rect.width(), height}, align, theme,
                  lines.size() == 1 ? point : -1);
        top += height;
    }
}

void CellText::paintLines(QPainter &painter, const QRectF &rect, SheetAlign align,
                          const Theme &theme, int first, int count) const
{
    const QStringList lines = linesIn(rect.width());
    const qreal height = lineHeight(SheetFont::Cell);
    qreal top = rect.top() + SheetStyle::rowPadding / 2;
    for (qsizetype i = first; i < std::min(lines.size(), qsizetype(first) + count); ++i) {
        paintLine(painter, {lines.at(i), i + 1 == lines.size()},
                  {rect.left(), top, rect.width(), height}, align, theme, -1);
        top += height;
    }
}

} // namespace PlanLens
