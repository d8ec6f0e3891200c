// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/latestjob.h"
#include "library/note.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

namespace PlanLens {

class DocumentArea;
class NotesPane;

/// Finds the places of notes off the thread of the window, lists them, marks them in the texts, and
/// takes a person to them.
class NoteLinks : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        NotesPane &notes;
        DocumentArea &documents;
    };

    NoteLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent);

    bool isPlacing() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// Other notes are listed.
    void changed();

private:
    void place();
    void take(const QList<PlacedNote> &notes);
    void markTexts();

    Focus &m_focus;
    Workspace &m_workspace;
    Views m_views;
    LatestJob<QList<PlacedNote>> m_job;
};

} // namespace PlanLens
