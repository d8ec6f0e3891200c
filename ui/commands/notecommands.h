// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/note.h"

#include <QObject>

class QUndoCommand;
class QUndoStack;
class QWidget;

namespace PlanLens {

class Workspace;

/// What a person notes on passages and figures, as steps that can be undone.
class NoteCommands : public QObject
{
    Q_OBJECT

public:
    NoteCommands(Workspace &workspace, QUndoStack &undo, QWidget *window);

    /// Asks for the words to note on a place; those that are noted there already can be changed.
    /// False where nothing is printed there.
    bool note(const Anchor &anchor);
    /// Bookmarks a place, or takes a bookmark off. False where nothing is printed there.
    bool toggleBookmark(const Anchor &anchor);
    void edit(const Note &note);
    void remove(const QList<Note> &notes);

Q_SIGNALS:
    /// A step could not be stored: why, and which.
    void failed(const QString &reason, const QString &details);

private:
    bool push(QUndoCommand *step);
    std::optional<Note> draft(const Anchor &anchor) const;
    std::optional<Note> noteLike(const Note &draft) const;
    void ask(const std::optional<Note> &before, const Note &draft);

    Workspace &m_workspace;
    QUndoStack &m_undo;
    QWidget *m_window;
};

} // namespace PlanLens
