// SPDX-License-Identifier: GPL-3.0-or-later
// What the side-by-side view shows, in words.

#include "sidebyside/accessiblepair.h"
#include "sidebyside/sidebysideview.h"

#include <QAccessible>

namespace PlanLens {

namespace {

QString partOf(const QString &text, const SourceRange &range)
{
    return text.mid(range.start, range.length).simplified();
}

/// Words that differ, one after another: what came for what, what was added, what was taken out.
QStringList changedWords(const PairTexts &texts, int row, CompareMode mode)
{
    QStringList words;
    const QString &left = texts.passage(PairSide::Left, row).text();
    const QString &right = texts.passage(PairSide::Right, row).text();
    for (const TextChange &change : texts.changes(row, mode)) {
        const QString before = partOf(left, change.left);
        const QString after = partOf(right, change.right);
        switch (change.kind) {
        case TextChangeKind::Same:
            break;
        case TextChangeKind::Changed:
            words << SideBySideView::tr("“%1” became “%2”").arg(before, after);
            break;
        case TextChangeKind::Added:
            words << SideBySideView::tr("“%1” was added").arg(after);
            break;
        case TextChangeKind::Removed:
            words << SideBySideView::tr("“%1” was taken out").arg(before);
            break;
        }
    }
    return words;
}

} // namespace

void SideBySideView::findLines()
{
    m_lines.clear();
    ++m_revision;
    const int rows = m_texts ? int(m_texts->alignment().rows().size()) : 0;
    std::vector<bool> shown(std::size_t(rows), false);
    for (const PairColumn *column : {&m_left, &m_right}) {
        for (const PairItem &item : column->items())
            shown.at(std::size_t(item.row)) = true;
    }
    for (int row = 0; row < rows; ++row) {
        if (shown.at(std::size_t(row)))
            m_lines.append(row);
    }
    if (!itemOf(m_caret.side, m_caret.row))
        m_caret = {};
    QAccessibleEvent others(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&others);
}

QString SideBySideView::titleOf(PairSide side) const
{
    return m_texts ? m_texts->report(side).title : QString();
}

QString SideBySideView::said(PairSide side, int line) const
{
    const PairItem *item = itemOf(side, m_lines.at(line));
    if (item && item->isFold())
        return foldText(*item);
    const QString text =
        item ? m_texts->passage(side, item->row).text().trimmed() : tr("not in this report");
    return text.isEmpty() ? tr("no text") : text;
}

QString SideBySideView::difference(int line) const
{
    const int row = m_lines.at(line);
    for (const PairSide side : {PairSide::Left, PairSide::Right}) {
        const PairItem *item = itemOf(side, row);
        if (item && item->isFold())
            return foldText(*item);
    }
    const QStringList words = changedWords(*m_texts, row, m_mode);
    const QString status = displayName(m_texts->row(row).status);
    return words.isEmpty() ? status : tr("%1: %2").arg(status, words.join(QLatin1String("; ")));
}

QString SideBySideView::asText() const
{
    QStringList lines;
    for (int line = 0; line < m_lines.size(); ++line) {
        const bool isFold = !m_left.itemOf(m_lines.at(line)) && !m_right.itemOf(m_lines.at(line));
        lines << difference(line);
        if (isFold)
            continue;
        for (const PairSide side : {PairSide::Left, PairSide::Right})
            lines << tr("%1: %2").arg(titleOf(side), said(side, line));
    }
    return lines.join(u'\n');
}

void SideBySideView::tellCaret()
{
    if (!hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(partOfLine(int(m_lines.indexOf(m_caret.row)), m_caret.side));
    QAccessible::updateAccessibility(&focused);
}

} // namespace PlanLens
