// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

class QUndoStack;
class QWidget;

namespace PlanLens {

class Dialogs;

/// What a person does with reports of the library: correct what one is, label them, join their
/// formats, remove them, find their files.
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
    /// Opens the dialog for reports that may be one in several formats, and what is joined to them
    /// by now; what is decided there is one step, for all of them.
    void join(const QList<QStringList> &groups);
    /// Has a report that is joined to another count by itself again, or all that are joined to it.
    void separate(const QString &key);
    /// Asks first, once for all of them; can be undone in one step.
    void remove(const QStringList &keys);
    void showInFolder(const QString &key);

private:
    void take(const FormatChange &change);
    QStringList withFormats(const QStringList &keys) const;
    QString furtherFormatsOf(const QStringList &keys) const;
    void setLabels(const QStringList &keys, const QList<QStringList> &labels);

    Workspace &m_workspace;
    QUndoStack &m_undo;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace PlanLens
