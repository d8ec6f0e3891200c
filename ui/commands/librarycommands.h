// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

class QUndoStack;
class QWidget;

namespace PlanLens {

class Dialogs;

/// What a person does with reports of the library: correct what one is, label them, remove them,
/// find their files.
class LibraryCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    LibraryCommands(Workspace &workspace, QUndoStack &undo, Dialogs &dialogs, QWidget *window);

    /// Opens the dialog; what is decided there can be undone.
    void correct(const QString &key);
    /// Opens the dialog; what is decided there is one step, for all of them.
    void label(const QStringList &keys);
    /// Asks first, once for all of them; can be undone in one step.
    void remove(const QStringList &keys);
    void showInFolder(const QString &key);

private:
    void setLabels(const QStringList &keys, const QList<QStringList> &labels);

    Workspace &m_workspace;
    QUndoStack &m_undo;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace PlanLens
