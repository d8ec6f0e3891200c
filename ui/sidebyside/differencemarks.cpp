// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/differencemarks.h"

namespace PlanLens {

namespace {

constexpr int purple = 3; // of the series' colours: none of the verdicts'

QTextCharFormat struckOut(const Theme &theme)
{
    QTextCharFormat format;
    format.setBackground(theme.removed);
    format.setFontStrikeOut(true);
    return format;
}

QTextCharFormat underlined(const QColor &background, const QColor &line,
                           QTextCharFormat::UnderlineStyle style)
{
    QTextCharFormat format;
    format.setBackground(background);
    format.setUnderlineStyle(style);
    format.setUnderlineColor(line);
    return format;
}

QTextCharFormat formatOf(TextChangeKind kind, const Theme &theme)
{
    switch (kind) {
    case TextChangeKind::Same:
        return {};
    case TextChangeKind::Changed:
        return underlined(theme.changed, theme.undecided, QTextCharFormat::DotLine);
    case TextChangeKind::Added:
        return underlined(theme.added, theme.met, QTextCharFormat::SingleUnderline);
    case TextChangeKind::Removed:
        return struckOut(theme);
    }
    return {};
}

} // namespace

QColor lineColor(BlockStatus status, const Theme &theme)
{
    switch (status) {
    case BlockStatus::Same:
        return theme.border;
    case BlockStatus::Changed:
        return theme.undecided;
    case BlockStatus::Moved:
    case BlockStatus::MovedChanged:
        return theme.series(purple);
    case BlockStatus::Added:
        return theme.met;
    case BlockStatus::Removed:
        return theme.missed;
    }
    return theme.border;
}

QColor fillColor(BlockStatus status, const Theme &theme)
{
    switch (status) {
    case BlockStatus::Same:
        return Qt::transparent;
    case BlockStatus::Changed:
        return theme.changed;
    case BlockStatus::Moved:
    case BlockStatus::MovedChanged: {
        QColor fill = theme.series(purple);
        fill.setAlphaF(theme.dark ? 0.22F : 0.10F);
        return fill;
    }
    case BlockStatus::Added:
        return theme.added;
    case BlockStatus::Removed:
        return theme.removed;
    }
    return Qt::transparent;
}

QColor blockColor(BlockStatus status, const Theme &theme)
{
    QColor color = fillColor(status, theme);
    // Nearly all of a report is changed from one year to the next: that should stay quiet.
    if (status == BlockStatus::Changed)
        color.setAlphaF(theme.dark ? 0.35F : 0.38F);
    else if (status == BlockStatus::Added || status == BlockStatus::Removed)
        color.setAlphaF(0.7F);
    return color;
}

QString statusSign(BlockStatus status)
{
    switch (status) {
    case BlockStatus::Same:
        return {};
    case BlockStatus::Changed:
        return QStringLiteral("~");
    case BlockStatus::Moved:
    case BlockStatus::MovedChanged:
        return QStringLiteral("↕");
    case BlockStatus::Added:
        return QStringLiteral("+");
    case BlockStatus::Removed:
        return QStringLiteral("−");
    }
    return {};
}

QList<QTextLayout::FormatRange> differenceMarks(const QList<TextChange> &changes, PairSide side,
                                                const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    const auto add = [&](const TextChange &change, const QTextCharFormat &format) {
        const SourceRange &range = side == PairSide::Left ? change.left : change.right;
        if (range.length > 0)
            marks.append({range.start, range.length, format});
    };
    for (const TextChange &change : changes) {
        if (change.kind == TextChangeKind::Same)
            continue;
        add(change, formatOf(change.kind, theme));
        for (const TextChange &inner : change.inner) {
            if (inner.kind != TextChangeKind::Same)
                add(inner,
                    underlined(theme.changed, theme.undecided, QTextCharFormat::SingleUnderline));
        }
    }
    return marks;
}

} // namespace PlanLens
