// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMarginsF>
#include <QSizeF>

namespace PlanLens {

/// Sizes of a sheet in CSS pixels, 1/96 inch, on paper as on screen.
namespace SheetStyle {

inline constexpr qreal pixelsPerMillimetre = 96 / 25.4;
/// The foot stands so far below the text.
inline constexpr qreal footerGap = 18;
inline constexpr qreal footerHeight = 26;
inline constexpr qreal cellPadding = 5;
inline constexpr qreal rowPadding = 10; ///< above and below the text of a row, together
inline constexpr qreal chartHeight = 166;

} // namespace SheetStyle

enum class SheetFont {
    Title, ///< serif, as reports are set
    Subtitle,
    Heading,
    Body, ///< checks, sources
    Cell,
    Head, ///< column titles
    Tag,  ///< estimated
    Note, ///< raised numbers
    Footer
};

QFont sheetFont(SheetFont font);
qreal lineHeight(SheetFont font);

} // namespace PlanLens
