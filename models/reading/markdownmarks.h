// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace PlanLens {

/// A text in Markdown without its marks. It is as long as the source, so that the offsets of one
/// hold in the other: U+200B, which shows nothing, stands where a mark stood.
struct UnmarkedText
{
    QString text;
    QHash<int, int> levels; ///< of headings: by their lines, from 1; the outermost is 1
    int pictures = 0;
    int struck = 0;     ///< stretches that are struck through, taken out
    QString struckText; ///< what they said, parted by |
};

UnmarkedText withoutMarkdown(const QString &source);

} // namespace PlanLens
