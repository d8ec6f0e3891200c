// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/notelinks.h"

#include "document/documentarea.h"
#include "jobs/librarywork.h"
#include "notes/notespane.h"

namespace PlanLens {

NoteLinks::NoteLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_views(views)
{
    NotesPane *pane = &m_views.notes;
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
    connect(&m_job, &LatestJobBase::failed, pane, &NotesPane::setFailed);
    connect(&m_job, &LatestJobBase::leftOut, &workspace, &Workspace::noteLeftOut);
    connect(pane, &NotesPane::anchorActivated, this,
            [this, pane](const Anchor &anchor) { m_focus.setAnchor(anchor, pane); });
    m_focus.follow(this, Focus::Reports, [this, pane] { pane->setReport(m_focus.report()); });
    // A report may be shown in another pane than before.
    connect(&m_views.documents, &DocumentArea::openReportsChanged, this, &NoteLinks::markTexts);
    connect(&workspace, &Workspace::changed, this, &NoteLinks::place);
    connect(&workspace, &Workspace::notesChanged, this, &NoteLinks::place);
}

void NoteLinks::place()
{
    if (!m_workspace.isOpen())
        return;
    m_job.start([path = m_workspace.path()](const Cancelled &cancelled, const Progress &) {
        return LibraryWork::placedNotes(path, cancelled);
    });
}

void NoteLinks::take(const QList<PlacedNote> &notes)
{
    m_views.notes.setNotes(notes);
    markTexts();
    Q_EMIT changed();
}

void NoteLinks::markTexts()
{
    const QStringList open = m_views.documents.openReports();
    for (const QString &key : open) {
        QMap<Anchor, QString> noted;
        for (const PlacedNote &placed : m_views.notes.model()->notes()) {
            if (!placed.anchor.isValid() || placed.anchor.report != key)
                continue;
            // Notes of several versions may have come to one place.
            QString &text = noted[placed.anchor];
            if (!text.isEmpty() && !placed.note.remark.isEmpty())
                text += u'\n';
            text += placed.note.remark;
        }
        m_views.documents.setNoted(key, noted);
    }
}

} // namespace PlanLens
