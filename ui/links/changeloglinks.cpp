// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/changeloglinks.h"

#include "changelog/changelogpane.h"
#include "changes/changehistory.h"
#include "commands/changenote.h"
#include "commands/takeback.h"
#include "jobs/librarywork.h"

#include <QUndoStack>

#include <algorithm>

namespace PlanLens {

ChangeLogLinks::ChangeLogLinks(const Tools &tools, ChangeLogPane &pane, QObject *parent)
    : QObject(parent), m_tools(tools), m_pane(pane)
{
    Workspace *workspace = &m_tools.workspace;
    pane.setFigureSource([workspace](int id) {
        const Library *library = workspace->library();
        return library ? movedFigures(*library, id) : QList<FigureMove>();
    });
    connect(&m_job, &LatestJobBase::finished, this, [this] {
        m_pane.setEntries(m_job.result());
        Q_EMIT changed();
    });
    connect(&m_job, &LatestJobBase::failed, &m_pane, &ChangeLogPane::setFailed);
    connect(&m_job, &LatestJobBase::leftOut, workspace, &Workspace::noteLeftOut);
    connect(&m_pane, &ChangeLogPane::takeBackRequested, this, &ChangeLogLinks::takeBack);
    connect(&m_pane, &ChangeLogPane::anchorActivated, this,
            [this](const Anchor &anchor) { m_tools.focus.setAnchor(anchor, &m_pane); });
    m_tools.focus.follow(this, Focus::Reports,
                         [this] { m_pane.setReport(m_tools.focus.report()); });
    const auto happened = [this] {
        m_stale = true;
        renew();
    };
    connect(workspace, &Workspace::changed, this, happened);
    connect(workspace, &Workspace::notesChanged, this, happened);
    connect(workspace, &Workspace::findingMarksChanged, this, happened);
    connect(workspace, &Workspace::labelsChanged, this, happened);
}

void ChangeLogLinks::setInSight(bool inSight)
{
    m_inSight = inSight;
    renew();
}

void ChangeLogLinks::renew()
{
    if (!m_stale || !m_inSight || !m_tools.workspace.isOpen())
        return;
    m_stale = false;
    m_pane.setReading();
    m_job.start([path = m_tools.workspace.path()](const Cancelled &cancelled, const Progress &) {
        return LibraryWork::changes(path, cancelled);
    });
}

/// The log is read again first: what is listed may be older than what was done meanwhile.
void ChangeLogLinks::takeBack(const ChangeEntry &entry)
{
    const Library *library = m_tools.workspace.library();
    const QList<ChangeEntry> now = library ? changesOf(*library) : QList<ChangeEntry>();
    const auto same = std::find_if(now.begin(), now.end(), [&](const ChangeEntry &other) {
        return other.id == entry.id && other.canBeTakenBack;
    });
    auto step = same == now.end() ? nullptr : takingBack(m_tools.workspace, *same);
    if (!step) {
        Q_EMIT failed(tr("Something happened to the same since, so that the change cannot be "
                         "taken back any more."),
                      {});
        return;
    }
    if (const auto dropped = takeStep(m_tools.workspace, m_tools.undo, step.release()))
        Q_EMIT failed(dropped->reason, dropped->what);
}

} // namespace PlanLens
