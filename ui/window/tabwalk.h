// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

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

/// What takes the focus in the next of the panes that are in sight, or in the one before: where the
/// keyboard was there last, else the pane's focus proxy, else the first that Tab would come to.
/// From outside all of them it is the first pane, or the last. nullptr where none can take it.
QWidget *nextPane(const QList<QWidget *> &panes, bool forward);

/// Gives the keyboard to a place. A pane that was pulled out is a window of its own, which must
/// have it first.
void giveKeyboard(QWidget &place);

/// Gives the keyboard to a pane, at the place that nextPane() would choose in it; does nothing
/// where none can take it.
void enterPane(QWidget &pane);

/// Takes the focus out of the dock when another one is set before it.
void leaveWhenOutOfSight(QDockWidget *dock);

} // namespace PlanLens
