// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markedhtml.h"

#include "aligning/comparedtext.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A stretch of the compared text and how it is marked.
struct Mark
{
    SourceRange range;
    bool whole = true; ///< false where only some characters in it differ
    QList<SourceRange> inner;
};

SourceRange rangeOn(Side side, const TextChange &change)
{
    return side == Side::Left ? change.left : change.right;
}

QList<Mark> marksOf(const QList<TextChange> &changes, Side side)
{
    QList<Mark> marks;
    for (const TextChange &change : changes) {
        const SourceRange range = rangeOn(side, change);
        if (change.kind == TextChangeKind::Same || range.length == 0)
            continue;
        Mark mark{range, change.inner.isEmpty(), {}};
        for (const TextChange &inner : change.inner)
            if (inner.kind != TextChangeKind::Same && rangeOn(side, inner).length > 0)
                mark.inner.append(rangeOn(side, inner));
        marks.append(mark);
    }
    return marks;
}

/// Writes stretches of one compared text with its marks. Stretches have to be asked for in order.
class MarkedWriter
{
public:
    MarkedWriter(const QString &text, const QList<TextChange> &changes, Side side)
        : m_text(text)
        , m_marks(marksOf(changes, side))
        , m_tag(side == Side::Left ? QStringLiteral("del") : QStringLiteral("ins"))
    {}

    QString stretch(int start, int end)
    {
        QString html;
        int at = start;
        while (m_next < m_marks.size() && m_marks.at(m_next).range.start < end) {
            const Mark &mark = m_marks.at(m_next);
            const int from = std::max(at, mark.range.start);
            const int to = std::min(end, mark.range.end());
            html += plain(at, from) + marked(mark, from, to);
            at = std::max(from, to);
            if (mark.range.end() > end)
                break;
            ++m_next;
        }
        return html + plain(at, end);
    }

private:
    QString plain(int start, int end) const
    {
        return m_text.mid(start, std::max(0, end - start)).toHtmlEscaped();
    }

    QString marked(const Mark &mark, int start, int end) const
    {
        if (start >= end)
            return {};
        QString inside;
        int at = start;
        for (const SourceRange &inner : mark.inner) {
            const int from = std::clamp(inner.start, at, end);
            const int to = std::clamp(inner.end(), from, end);
            if (from == to)
                continue;
            inside +=
                plain(at, from) + QStringLiteral("<b>") + plain(from, to) + QStringLiteral("</b>");
            at = to;
        }
        inside += plain(at, end);
        return QStringLiteral("<%1%2>%3</%1>")
            .arg(m_tag, mark.whole ? QString() : QStringLiteral(" class=\"part\""), inside);
    }

    const QString m_text;
    const QList<Mark> m_marks;
    const QString m_tag;
    int m_next = 0;
};

QString spans(const Cell &cell)
{
    QString attributes;
    if (cell.rowSpan > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.columnSpan > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    return attributes;
}

/// The cells follow one another in the compared text, each with one character after it.
QString tableHtml(const Table &table, MarkedWriter &writer, int &at)
{
    QString html = QStringLiteral("<table class=\"cells\">");
    for (int row = 0; row < table.rows.size(); ++row) {
        const QLatin1String tag(row < table.headerRows ? "th" : "td");
        html += QStringLiteral("<tr>");
        for (const Cell &cell : table.rows.at(row).cells) {
            const QString text = writer.stretch(at, at + cell.text.size());
            if (!cell.covered)
                html += QStringLiteral("<%1%2>%3</%1>").arg(tag, spans(cell), text);
            at += cell.text.size() + 1;
        }
        if (table.rows.at(row).cells.isEmpty())
            ++at;
        html += QStringLiteral("</tr>");
    }
    if (table.rows.isEmpty())
        ++at;
    return html + QStringLiteral("</table>");
}

QLatin1String tagOf(const Block &block)
{
    if (block.kind == BlockKind::Title)
        return QLatin1String("h2");
    return block.kind == BlockKind::Heading && block.headLength == 0 ? QLatin1String("h3")
                                                                     : QLatin1String("p");
}

} // namespace

QString markedHtml(const Report &report, const QList<int> &blocks, const QList<TextChange> &changes,
                   Side side)
{
    MarkedWriter writer(comparedText(report, blocks), changes, side);
    QString html;
    int at = 0;
    for (const int index : blocks) {
        const Block &block = report.blocks.at(index);
        if (block.kind == BlockKind::Table) {
            html += tableHtml(block.table, writer, at);
            continue;
        }
        html += QStringLiteral("<%1>%2</%1>")
                    .arg(tagOf(block), writer.stretch(at, at + block.text.size()));
        at += block.text.size() + 1;
    }
    return html;
}

} // namespace PlanLens
