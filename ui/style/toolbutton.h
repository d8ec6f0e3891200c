// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace PlanLens {

/// A button for an action above a view: bordered like those of the tool bar, and reached by Tab.
QToolButton *makeToolButton(QAction *action, QWidget *parent);

} // namespace PlanLens
