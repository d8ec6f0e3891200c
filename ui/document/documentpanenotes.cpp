// SPDX-License-Identifier: GPL-3.0-or-later
// What a person noted, in a document pane.

#include "document/documentpane.h"
#include "document/documentview.h"

#include <algorithm>

namespace PlanLens {

void DocumentPane::setNoted(const QMap<Anchor, QString> &notes)
{
    m_noted = notes;
    markNoted();
}

void DocumentPane::markNoted()
{
    QList<TextRange> ranges;
    for (auto note = m_noted.cbegin(); note != m_noted.cend(); ++note) {
        const TextRange range = m_view->content().places.rangeOf(note.key());
        if (range.isValid())
            ranges.append(range);
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &left, const TextRange &right) {
        return std::pair(left.end(), left.position) < std::pair(right.end(), right.position);
    });
    m_view->setMarks(Mark::Noted, ranges);
}

/// What is noted at a position, as a paragraph each.
QString DocumentPane::noteTip(int position) const
{
    QString tip;
    for (auto note = m_noted.cbegin(); note != m_noted.cend(); ++note) {
        const TextRange range = m_view->content().places.rangeOf(note.key());
        if (!range.isValid() || !range.contains(position))
            continue;
        const QString text = note->isEmpty() ? tr("Bookmark") : tr("Note: %1").arg(*note);
        tip += QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
    }
    return tip;
}

Anchor DocumentPane::chosenPlace() const
{
    if (!m_report)
        return {};
    const QTextCursor cursor = m_view->textCursor();
    const AnchorMap &places = m_view->content().places;
    if (cursor.hasSelection())
        return places.anchorOf(
            {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()});
    if (m_cited.isValid())
        return m_cited;
    Anchor read = readingPlace();
    read.start = read.length = 0;
    return read;
}

} // namespace PlanLens
