// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QWidget;

namespace PlanLens {

// Qt lays docks that stand behind another one's tab beside the window, shown but out of sight, and
// lets Tab walk into them.

/// Whether some of the widget lies within its window.
bool isInSight(const QWidget &widget);

/// The widget in sight that Tab goes to from the one that has the window's focus, or the one before
/// it; nullptr where there is no other.
QWidget *nextInSight(const QWidget &window, bool forward);

/// Takes the focus out of the dock when another one is set before it.
void leaveWhenOutOfSight(QDockWidget *dock);

} // namespace PlanLens
