// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

class QUndoStack;
class QWidget;

namespace PlanLens {

class Dialogs;

/// What a person does with a report of the library: correct what it is, remove it, find its file.
class LibraryCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    LibraryCommands(Workspace &workspace, QUndoStack &undo, Dialogs &dialogs, QWidget *window);

    /// Opens the dialog; what is decided there can be undone.
    void correct(const QString &key);
    /// Asks first, once for all of them; can be undone in one step.
    void remove(const QStringList &keys);
    void showInFolder(const QString &key);

private:
    Workspace &m_workspace;
    QUndoStack &m_undo;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace PlanLens
