// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

class QUndoStack;
class QWidget;

namespace PlanLens {

/// What a person does with a figure of a report: correct what was read of it.
class FigureCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialog.
    FigureCommands(Workspace &workspace, QUndoStack &undo, QWidget *window);

    /// Opens the dialog for the figure at a place; what is decided there can be undone. False where
    /// no figure stands there.
    bool correct(const Anchor &anchor);

private:
    Workspace &m_workspace;
    QUndoStack &m_undo;
    QWidget *m_window;
};

} // namespace PlanLens
