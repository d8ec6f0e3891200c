// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace PlanLens {

/// Sizes a window that is not shown yet: as wanted, or as large as fits its screen with the frame
/// that the system will set around it. How wide frames are is known of windows that are shown:
/// `beside` is one of them, on the same screen; without it the style's own are reckoned with.
void sizeToScreen(QWidget &window, const QSize &wanted, const QWidget *beside = nullptr);

} // namespace PlanLens
