// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace PlanLens {

/// How wide a Chinese character is, in pixels: all of a font have one width, and widths of columns
/// are told in it.
inline int ideographWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QChar(u'国'));
}

} // namespace PlanLens
