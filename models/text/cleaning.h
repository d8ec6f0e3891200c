// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QStringView>

namespace PlanLens {

/// Where the blanks of a text mean nothing.
enum class BlankRule {
    Prose, ///< a single blank between two ideographs stays: 市长 唐良智
    Cell   ///< no blank between ideographs stays: 指    标    名    称
};

struct CleanText
{
    MappedText text;
    int bookmarks = 0; ///< `[bookmark: …]` taken out
    int blanks = 0;    ///< places where blanks were taken out or drawn together

    /// For a text that is cleaned stretch by stretch.
    void append(const CleanText &other);
};

/// Takes out what a conversion left behind: bookmarks, invisible characters, runs of blanks, blanks
/// between digits and ideographs (增长 6%以上), letter-spacing (政 府 工 作 报 告). Everything that
/// stays is unchanged, and the result maps back to `sourceOffset` and on. Blanks at both ends go
/// without being counted.
CleanText cleanText(QStringView source, int sourceOffset, BlankRule rule = BlankRule::Prose);

} // namespace PlanLens
