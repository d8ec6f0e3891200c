// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include <QTextCursor>

#include <algorithm>

namespace PlanLens {

namespace {

QTextCharFormat formatOf(Mark mark, const Theme &theme)
{
    QTextCharFormat format;
    switch (mark) {
    case Mark::Noted:
        format.setBackground(theme.raised);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.accent);
        break;
    case Mark::Unexplained:
        format.setBackground(theme.removed);
        break;
    case Mark::Indicator:
        format.setBackground(theme.accentSoft);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.accent);
        break;
    case Mark::Hit:
        format.setBackground(theme.changed);
        break;
    case Mark::CurrentHit:
        format.setBackground(theme.accent);
        format.setForeground(theme.surface);
        break;
    case Mark::Cited:
        format.setBackground(theme.mark);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.undecided);
        break;
    }
    return format;
}

QTextEdit::ExtraSelection selectionOf(QTextDocument *document, const TextRange &range,
                                      const QTextCharFormat &format)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(range.position);
    selection.cursor.setPosition(range.end(), QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

} // namespace

void Marks::set(Mark mark, const QList<TextRange> &ranges)
{
    m_ranges.at(std::size_t(mark)) = ranges;
}

void Marks::clear()
{
    m_ranges = {};
}

QList<QTextEdit::ExtraSelection> Marks::selections(QTextDocument *document, const TextRange &part,
                                                   const Theme &theme) const
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int mark = 0; mark < markCount; ++mark) {
        const auto &ranges = m_ranges.at(std::size_t(mark));
        const QTextCharFormat format = formatOf(Mark(mark), theme);
        auto range =
            std::partition_point(ranges.begin(), ranges.end(), [&](const TextRange &candidate) {
                return candidate.end() <= part.position;
            });
        for (; range != ranges.end(); ++range) {
            if (range->position < part.end())
                selections.append(selectionOf(document, *range, format));
            else if (Mark(mark) != Mark::Noted)
                break; // what is noted may lie in a passage that ends, and is, farther on
        }
    }
    return selections;
}

} // namespace PlanLens
